"""The Lambda's answer, checked (interface version 1.0)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from local.lex.definition import Locale
from local.lex.hook import HookError
from local.lex.leniency import as_strings, lenient, without_empty_values
from local.lex.model import violations
from local.lex.quotas import LARGEST_ATTRIBUTES, size_of_attributes
from local.lex.session import Action, Json


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
    state = lenient(state)
    told = as_strings(answer.get("requestAttributes") or {}, "StringMap")
    messages = as_strings(answer.get("messages"), "Messages")
    problems = [
        *violations(without_empty_values(state), "SessionState", "sessionState"),
        *violations(told, "StringMap", "requestAttributes"),
        *_problems_of_messages(messages),
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
        messages=[_message(one) for one in messages or ()],
        request_attributes=_texts(told) if answer.get("requestAttributes") else None,
    )
    _check_names(read, locale, current)
    size = size_of_attributes(read.attributes or {})
    if size > LARGEST_ATTRIBUTES:
        raise _unreadable(f"sessionAttributes exceed their maximum size ({size} vs. 12K)")
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
