"""A Lambda's answer as the service's JSON mapper takes it: numbers for strings, odd contexts.

Published functions answer with numbers in attributes and slot values, echo an ambiguous slot with
its null value, and put a list of contexts where one context or a map belongs; they work.
"""

from collections.abc import Mapping
from typing import Any

from local.lex.model import member_of

_LONGEST = {"timeToLiveInSeconds": 86_400, "turnsToLive": 20}


def lenient(state: Mapping[str, Any]) -> dict[str, Any]:
    """A session state with what the service is known to tolerate put right."""
    read = as_strings(state, "SessionState")
    taken: dict[str, Any] = dict(read) if isinstance(read, Mapping) else {}
    if isinstance(taken.get("activeContexts"), list):
        taken["activeContexts"] = [
            _context(one)
            for one in taken["activeContexts"]
            if isinstance(one, Mapping) and one.get("name")
        ]
    action = taken.get("dialogAction")
    if isinstance(action, Mapping) and action.get("type") == "ElicitIntent":
        # The intent has no part in it, whatever it says.
        taken.pop("intent", None)
    return taken


def as_strings(value: object, shape: str) -> Any:
    """A value of a shape with numbers and booleans written out where a string belongs."""
    if isinstance(value, Mapping):
        return {
            name: as_strings(one, inner) if (inner := member_of(shape, str(name))) else one
            for name, one in value.items()
        }
    if isinstance(value, list):
        inner = member_of(shape, "")
        return [as_strings(one, inner) if inner else one for one in value]
    if isinstance(value, bool) and member_of(shape, None) == "string":
        return "true" if value else "false"
    if isinstance(value, int | float) and member_of(shape, None) == "string":
        return str(value)
    return value


def without_empty_values(state: dict[str, Any]) -> dict[str, Any]:
    """The state with slot values stripped that Lex itself sends: a null interpretedValue."""
    intent = state.get("intent")
    if not isinstance(intent, dict) or not isinstance(intent.get("slots"), dict):
        return state
    return {**state, "intent": {**intent, "slots": _lenient_slots(intent["slots"])}}


def _context(said: Mapping[str, Any]) -> dict[str, Any]:
    attributes = said.get("contextAttributes")
    alive = said.get("timeToLive")
    return {
        **said,
        "contextAttributes": attributes if isinstance(attributes, Mapping) else {},
        "timeToLive": {**_LONGEST, **alive} if isinstance(alive, Mapping) else _LONGEST,
    }


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
