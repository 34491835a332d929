"""The Lambda's event and the reading of its answer (interface version 1.0)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from local.lex.definition import Locale
from local.lex.hook import HookError
from local.lex.interpretation import Heard, interpretations
from local.lex.model import violations
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


@dataclass(frozen=True, slots=True)
class Answer:
    """A Lambda's answer that can be acted upon; None means that a member was left out."""

    action: Action
    intent: Mapping[str, Any] | None
    attributes: Mapping[str, str] | None
    contexts: Sequence[Mapping[str, Any]] | None
    messages: list[Json]
    request_attributes: Mapping[str, str] | None


def read_answer(answer: object, locale: Locale, current: str | None) -> Answer:
    """A Lambda's answer checked; raises HookError in Lex's wording."""
    if answer is None:
        raise HookError("Invalid Lambda Response: Received null response from Lambda")
    if not isinstance(answer, dict):
        raise _unreadable(f"Cannot construct instance of IntentResponse from {_named(answer)}")
    state = answer.get("sessionState")
    if not isinstance(state, dict):
        raise _unreadable("sessionState is required")
    problems = [
        *violations(_without_empty_values(state), "SessionState", "sessionState"),
        *violations(answer.get("requestAttributes") or {}, "StringMap", "requestAttributes"),
        *_problems_of_messages(answer.get("messages")),
    ]
    if state.get("dialogAction") is None:
        problems.append("sessionState.dialogAction is required")
    if problems:
        raise _unreadable("; ".join(problems))
    read = Answer(
        action=_action(state["dialogAction"]),
        intent=state.get("intent"),
        attributes=_texts(state.get("sessionAttributes")),
        contexts=state.get("activeContexts"),
        messages=[_message(one) for one in answer.get("messages") or ()],
        request_attributes=_texts(answer.get("requestAttributes")),
    )
    _check_names(read, locale, current)
    return read


def _check_names(answer: Answer, locale: Locale, current: str | None) -> None:
    name = answer.intent["name"] if answer.intent else current
    kind = answer.action.type
    if answer.intent is not None and name not in locale.intents:
        raise _unreadable(f"{name!r} is not an intent of this bot")
    if kind in {"ElicitSlot", "ConfirmIntent", "Close", "Delegate"} and name is None:
        raise _unreadable(f"sessionState.intent is required with {kind}")
    if kind == "None":
        raise _unreadable("dialogAction.type None is not an answer of a code hook")
    if kind == "ElicitSlot" and name is not None:
        if answer.action.slot is None:
            raise _unreadable("slotToElicit is required with ElicitSlot")
        if answer.action.slot not in locale.intents[name].slots:
            raise _unreadable(f"{answer.action.slot!r} is not a slot of intent {name!r}")


def _problems_of_messages(messages: object) -> list[str]:
    if messages is None:
        return []
    if not isinstance(messages, list):
        return ["messages must be a list"]
    if len(messages) > 10:
        return ["messages: Member must have length less than or equal to 10"]
    problems: list[str] = []
    for index, one in enumerate(messages):
        at = f"messages.{index + 1}.member"
        if not isinstance(one, dict):
            problems.append(f"{at}: Cannot construct instance of Message from {_named(one)}")
            continue
        # The quota for a text response is 4,000 characters, more than the client's shape says.
        shortened = {**one, "content": one["content"][:1024]} if _is_long(one) else one
        problems.extend(violations(shortened, "Message", at))
        said = one.get("imageResponseCard" if _is_card(one) else "content")
        if not said:
            problems.append(f"{at}: a message of this content type has no content")
    return problems


def _is_long(message: Mapping[str, Any]) -> bool:
    content = message.get("content")
    return isinstance(content, str) and 1024 < len(content) <= 4000


def _is_card(message: Mapping[str, Any]) -> bool:
    return message.get("contentType") == "ImageResponseCard"


def _without_empty_values(state: dict[str, Any]) -> dict[str, Any]:
    """The state with slot values stripped that Lex itself sends: a null interpretedValue."""
    intent = state.get("intent")
    if not isinstance(intent, dict) or not isinstance(intent.get("slots"), dict):
        return state
    return {**state, "intent": {**intent, "slots": _lenient_slots(intent["slots"])}}


def _lenient_slots(slots: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _lenient_slot(slot) for name, slot in slots.items()}


def _lenient_slot(slot: object) -> object:
    if not isinstance(slot, dict):
        return slot
    lenient = dict(slot)
    value = lenient.get("value")
    if isinstance(value, dict) and value.get("interpretedValue") is None:
        lenient["value"] = {**value, "interpretedValue": "-"}
    if isinstance(lenient.get("values"), list):
        lenient["values"] = [_lenient_slot(one) for one in lenient["values"]]
    if isinstance(lenient.get("subSlots"), dict):
        lenient["subSlots"] = _lenient_slots(lenient["subSlots"])
    return lenient


def _action(said: Mapping[str, Any]) -> Action:
    sub_slot = said.get("subSlotToElicit") or {}
    return Action(said["type"], said.get("slotToElicit"), sub_slot.get("name"))


def _texts(said: Mapping[str, str | None] | None) -> dict[str, str] | None:
    if said is None:
        return None
    return {name: value for name, value in said.items() if value is not None}


def _message(said: Mapping[str, Any]) -> Json:
    known = ("content", "contentType", "imageResponseCard")
    return {name: said[name] for name in known if said.get(name) is not None}


def _named(value: object) -> str:
    return "null" if value is None else f"a JSON {type(value).__name__}"


def _unreadable(why: str) -> HookError:
    return HookError(f"Invalid Lambda Response: Received invalid response from Lambda: {why}")
