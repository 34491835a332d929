"""The session state of a request put over the stored one, and what a turn leaves of contexts."""

from collections.abc import Mapping

from local.lex.errors import InvalidRequestError
from local.lex.quotas import LARGEST_ATTRIBUTES, size_of_attributes
from local.lex.session import Json
from local.lex.turn import Turn
from local.lex.wire import active_context, dialog_action, intent_state


def merge_state(turn: Turn, state: Json) -> None:
    """Put the request's session state over the stored one: what it leaves out stays."""
    session = turn.session
    attributes = state.get("sessionAttributes")
    if attributes is not None:
        session.attributes = texts(attributes)
        size = size_of_attributes(session.attributes)
        if size > LARGEST_ATTRIBUTES:
            raise InvalidRequestError(
                f"sessionState.sessionAttributes take {size} bytes in base64; 12 KB are allowed."
            )
    contexts = state.get("activeContexts")
    if contexts is not None:
        session.contexts = [active_context(one, turn.now) for one in contexts]
    session.request_id = state.get("originatingRequestId") or session.request_id
    intent = state.get("intent")
    if intent is not None:
        if intent["name"] not in turn.locale.intents:
            raise InvalidRequestError(f"{intent['name']!r} is not an intent of this bot.")
        session.intent = intent_state(intent, turn.locale.intents[intent["name"]])
    action = state.get("dialogAction")
    if action is not None:
        _check_action(turn, action)
        said = dialog_action(action)
        if said != session.action:
            session.attempts = 0
        session.action = said


def age_contexts(turn: Turn) -> None:
    """A context lives for its number of turns after the one that put it in force."""
    kept = []
    for context in turn.session.contexts:
        if context.name not in turn.fresh_contexts:
            context.turns -= 1
        if context.turns > 0:
            kept.append(context)
    turn.session.contexts = kept


def texts(said: Mapping[str, str | None] | None) -> dict[str, str]:
    """A map of strings without its nulls."""
    return {name: value for name, value in (said or {}).items() if value is not None}


def _check_action(turn: Turn, action: Json) -> None:
    kind, slot = action["type"], action.get("slotToElicit")
    if kind in {"ElicitSlot", "ConfirmIntent", "Delegate"} and turn.session.intent is None:
        raise InvalidRequestError(f"sessionState.intent is required with dialogAction {kind}.")
    if kind == "ElicitSlot":
        if slot is None:
            raise InvalidRequestError("slotToElicit is required with dialogAction ElicitSlot.")
        turn.slot(slot)
