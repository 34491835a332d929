"""The event the code hook's Lambda gets (interface version 1.0)."""

from collections.abc import Mapping
from dataclasses import dataclass

from local.lex.definition import Locale
from local.lex.interpretation import Heard, interpretations
from local.lex.session import Action, Json, Session
from local.lex.slot_types.reading import SlotReading
from local.lex.wire import action_json, context_json, intent_json, slot_json


@dataclass(frozen=True, slots=True)
class Served:
    """Who a request is for: a bot's ids and names as an event tells them."""

    bot_id: str
    bot_name: str
    alias_id: str
    alias_name: str
    locale_id: str
    version: str = "DRAFT"


@dataclass(frozen=True, slots=True)
class Proposal:
    """The slot Lex would elicit next, and the attempt it would be (0 is the first)."""

    action: Action
    attempt: int


def build_event(
    *,
    source: str,
    served: Served,
    session: Session,
    locale: Locale,
    heard: Heard,
    text: str,
    now: float,
    request_attributes: Mapping[str, str],
    proposal: Proposal | None,
    label: str | None,
    response_content_type: str,
) -> Json:
    """The event one call of the code hook gets."""
    intent = intent_json(session.intent, for_hook=True) if session.intent else None
    event: Json = {
        "messageVersion": "1.0",
        "invocationSource": source,
        "inputMode": "Text",
        "responseContentType": response_content_type,
        "sessionId": session.session_id,
        "inputTranscript": text,
        "bot": {
            "id": served.bot_id,
            "name": served.bot_name,
            "localeId": served.locale_id,
            "version": served.version,
            "aliasId": served.alias_id,
            "aliasName": served.alias_name,
        },
        "interpretations": interpretations(heard, session.intent, locale, for_hook=True),
        "sessionState": {
            "activeContexts": [context_json(one, now) for one in session.contexts],
            "intent": intent,
            "originatingRequestId": session.request_id,
            "sessionAttributes": dict(session.attributes),
        },
        "transcriptions": [_transcription(session, heard, text)],
    }
    if request_attributes:
        event["requestAttributes"] = dict(request_attributes)
    if label is not None:
        event["invocationLabel"] = label
    if proposal is not None:
        attempt = f"Retry{proposal.attempt}" if proposal.attempt else "Initial"
        event["proposedNextState"] = {
            "dialogAction": action_json(proposal.action),
            "intent": intent,
            "prompt": {"attempt": attempt},
        }
    return event


def _transcription(session: Session, heard: Heard, text: str) -> Json:
    return {
        "resolvedContext": {"intent": session.intent.name} if session.intent else {},
        "resolvedSlots": {name: _resolved(slot) for name, slot in sorted(heard.resolved.items())},
        "transcription": text,
        "transcriptionConfidence": 1.0,
    }


def _resolved(reading: SlotReading) -> Json | None:
    slot = slot_json(reading, for_hook=True)
    if slot is not None:
        del slot["value"]["interpretedValue"]
    return slot
