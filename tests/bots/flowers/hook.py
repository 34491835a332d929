"""The flower shop's code hook: no tulips, no past dates, a mention of what was ordered."""

from typing import Any

Json = dict[str, Any]


def handler(event: Json, _context: object) -> Json:
    intent = event["sessionState"]["intent"]
    if intent["name"] == "Loyalty":
        return _loyalty(event, intent)
    if event["invocationSource"] == "FulfillmentCodeHook":
        ordered = {"lastOrder": _value(intent, "FlowerType") or ""}
        return _close(event, intent, "Fulfilled", [], ordered)
    return _validate(event, intent)


def _validate(event: Json, intent: Json) -> Json:
    said = event["inputTranscript"].lower()
    if said == "xyzzy":
        return _answer(
            event,
            {"type": "ConfirmIntent"},
            {**intent, "name": "GiftCard", "slots": {}},
            [_text("A card for a friend?")],
        )
    if said == "plugh":
        return _answer(
            event,
            {"type": "ElicitSlot", "slotToElicit": "Number"},
            {"name": "TrackOrder", "slots": {}},
            [],
        )
    if said == "frotz":
        return _answer(event, {"type": "ElicitIntent"}, None, [_text("What else can I do?")])
    if said == "quux":
        return _close(event, intent, "Failed", [_text("Until next time.")], {})
    if _value(intent, "FlowerType") == "tulips":
        slots = {**intent["slots"], "FlowerType": None}
        return _answer(
            event,
            {"type": "ElicitSlot", "slotToElicit": "FlowerType"},
            {**intent, "slots": slots},
            [_text("Tulips are sold out. Other flowers?")],
        )
    if said == "crash":
        raise RuntimeError("broken")
    return _answer(event, {"type": "Delegate"}, intent, [])


def _loyalty(event: Json, intent: Json) -> Json:
    attributes = event["sessionState"]["sessionAttributes"]
    if event["invocationSource"] == "FulfillmentCodeHook":
        member = _value(intent, "Member")
        return _close(event, intent, "Fulfilled", [_text(f"Member {member} has 7 points.")], {})
    if attributes.get("closed"):
        return _answer(event, {"type": "Delegate"}, {**intent, "state": "Failed"}, [])
    if event.get("invocationLabel") == "again":
        return _answer(
            event,
            {"type": "ElicitSlot", "slotToElicit": "Member"},
            intent,
            [_text("Digits only, please.")],
        )
    return _answer(event, {"type": "Delegate"}, intent, [])


def _close(event: Json, intent: Json, state: str, messages: list[Json], extra: Json) -> Json:
    answer = _answer(event, {"type": "Close"}, {**intent, "state": state}, messages)
    answer["sessionState"]["sessionAttributes"].update(extra)
    return answer


def _answer(event: Json, action: Json, intent: Json | None, messages: list[Json]) -> Json:
    state: Json = {
        "dialogAction": action,
        "sessionAttributes": dict(event["sessionState"]["sessionAttributes"]),
    }
    if intent is not None:
        state["intent"] = intent
    return {"sessionState": state, "messages": messages} if messages else {"sessionState": state}


def _text(content: str) -> Json:
    return {"contentType": "PlainText", "content": content}


def _value(intent: Json, slot: str) -> str | None:
    filled = intent["slots"].get(slot)
    return filled["value"]["interpretedValue"] if filled else None
