"""Validation and fulfilment as the blueprint's function does them, with Lex V2's helpers."""

from typing import Any

Json = dict[str, Any]
SOLD = {"lilies", "roses", "tulips"}


def handler(event: Json, _context: object) -> Json:
    intent = event["sessionState"]["intent"]
    if event["invocationSource"] == "FulfillmentCodeHook":
        text = (
            f"Thanks, your order for {_value(intent, 'FlowerType')} has been placed and will be "
            f"ready for pickup by {_value(intent, 'PickupTime')} on {_value(intent, 'PickupDate')}"
        )
        return _answer({"type": "Close"}, {**intent, "state": "Fulfilled"}, text)
    flowers = _value(intent, "FlowerType")
    if flowers is not None and flowers.lower() not in SOLD:
        emptied = {**intent, "slots": {**intent["slots"], "FlowerType": None}}
        return _answer(
            {"type": "ElicitSlot", "slotToElicit": "FlowerType"},
            emptied,
            f"We do not have {flowers}, would you like a different type of flower?  "
            "Our most popular flowers are roses",
        )
    return {"sessionState": {"dialogAction": {"type": "Delegate"}, "intent": intent}}


def _answer(action: Json, intent: Json, text: str) -> Json:
    return {
        "sessionState": {"dialogAction": action, "intent": intent},
        "messages": [{"contentType": "PlainText", "content": text}],
    }


def _value(intent: Json, slot: str) -> str | None:
    filled = intent["slots"].get(slot)
    return filled["value"]["interpretedValue"] if filled else None
