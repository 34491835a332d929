"""Slots, intents, contexts and messages between our objects and the API's JSON.

The API leaves `shape` out of scalar slots and gives other interpretations no state; the
Lambda's event has both. That is what `for_hook` decides.
"""

from collections.abc import Mapping
from typing import Any

from local.lex.definition import Card, Intent, Message
from local.lex.session import Action, ActiveContext, IntentState, Json
from local.lex.slot_types.reading import SlotReading


def slot_json(reading: SlotReading | None, *, for_hook: bool) -> Json | None:
    """A slot's JSON; None for an unfilled one."""
    if reading is None:
        return None
    slot: Json = {
        "value": {
            "originalValue": reading.original,
            "interpretedValue": reading.interpreted,
            "resolvedValues": list(reading.resolved),
        }
    }
    if for_hook or reading.shape != "Scalar":
        slot["shape"] = reading.shape
    if reading.shape == "List":
        slot["values"] = [slot_json(one, for_hook=True) for one in reading.values]
    if reading.shape == "Composite":
        slot["subSlots"] = {
            name: slot_json(one, for_hook=for_hook) for name, one in reading.sub_slots.items()
        }
    return slot


def slot_reading(slot: Mapping[str, Any] | None) -> SlotReading | None:
    """A slot out of a request or a Lambda's answer; shape and resolved values may be missing."""
    if not slot:
        return None
    value = slot.get("value") or {}
    interpreted = value.get("interpretedValue")
    original = value.get("originalValue") or interpreted
    values = tuple(r for r in map(slot_reading, slot.get("values") or ()) if r is not None)
    parts = {
        name: reading
        for name, one in (slot.get("subSlots") or {}).items()
        if (reading := slot_reading(one)) is not None
    }
    if original is None and not values and not parts:
        return None
    resolved = value.get("resolvedValues")
    if resolved is None:
        resolved = [interpreted] if interpreted else []
    return SlotReading(
        original=original or " ".join(one.original for one in (*values, *parts.values())),
        interpreted=interpreted,
        resolved=tuple(resolved),
        shape="List" if values else "Composite" if parts else "Scalar",
        values=values,
        sub_slots=parts,
    )


def slots_json(slots: Mapping[str, SlotReading | None], *, for_hook: bool) -> Json:
    """All slots of an intent, unfilled ones as null."""
    return {name: slot_json(slot, for_hook=for_hook) for name, slot in sorted(slots.items())}


def intent_json(intent: IntentState, *, for_hook: bool) -> Json:
    """An intent in full."""
    return {
        "confirmationState": intent.confirmation,
        "name": intent.name,
        "slots": slots_json(intent.slots, for_hook=for_hook),
        "state": intent.state,
    }


def intent_state(said: Mapping[str, Any], intent: Intent) -> IntentState:
    """An intent out of a request or an answer; slots it does not mention are unfilled."""
    slots = said.get("slots") or {}
    return IntentState(
        name=intent.name,
        slots={name: slot_reading(slots.get(name)) for name in intent.slots},
        state=said.get("state") or "InProgress",
        confirmation=said.get("confirmationState") or "None",
    )


def action_json(action: Action) -> Json:
    """A dialog action."""
    said: Json = {"type": action.type}
    if action.slot is not None:
        said["slotToElicit"] = action.slot
    if action.sub_slot is not None:
        said["subSlotToElicit"] = {"name": action.sub_slot}
    return said


def dialog_action(said: Mapping[str, Any]) -> Action:
    """A dialog action out of a request or an answer."""
    sub_slot = said.get("subSlotToElicit") or {}
    return Action(said["type"], said.get("slotToElicit"), sub_slot.get("name"))


def context_json(context: ActiveContext, now: float) -> Json:
    """An active context with what is left of its time."""
    return {
        "contextAttributes": dict(sorted(context.attributes.items())),
        "name": context.name,
        "timeToLive": {
            "timeToLiveInSeconds": max(1, round(context.until - now)),
            "turnsToLive": context.turns,
        },
    }


def active_context(said: Mapping[str, Any], now: float) -> ActiveContext:
    """A context out of a request or an answer; without limits it lives as long as it may."""
    alive = said.get("timeToLive") or {}
    attributes = said.get("contextAttributes") or {}
    return ActiveContext(
        name=said["name"],
        attributes={name: value for name, value in attributes.items() if value is not None},
        until=now + (alive.get("timeToLiveInSeconds") or 86_400),
        turns=alive.get("turnsToLive") or 20,
    )


def message_json(message: Message, content: str) -> Json:
    """A configured message with its text filled in."""
    if message.card is None:
        return {"content": content, "contentType": message.content_type}
    return {"contentType": message.content_type, "imageResponseCard": _card_json(message.card)}


def _card_json(card: Card) -> Json:
    said: Json = {"title": card.title}
    if card.subtitle is not None:
        said["subtitle"] = card.subtitle
    if card.image_url is not None:
        said["imageUrl"] = card.image_url
    if card.buttons:
        said["buttons"] = [{"text": one.text, "value": one.value} for one in card.buttons]
    return said
