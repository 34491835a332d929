"""Conversations in plain text: what is said, what is answered, how the session stands.

! today 2026-11-23       the date that is today
! wait 301               seconds pass
! session {...}          sessionState sent with the next message
! request {...}          requestAttributes sent with the next message
! put {...}              PutSession with this sessionState
> order some roses       the user
< What day?              a message of the bot, or `< !NameOfException: text`
# OrderFlowers InProgress FlowerType=roses -> ElicitSlot PickupDate
"""

import json
from datetime import date
from pathlib import Path

from local.lex.conversation import Conversation, Function
from local.lex.errors import ServiceError
from local.lex.session import Json

TODAY = date(2026, 11, 23)


def played(path: Path, bot: Path, hook: Function | None) -> str:
    """The transcript as it comes out when it is played."""
    lines = path.read_text("utf-8").splitlines()
    today = next(
        (date.fromisoformat(line[8:]) for line in lines if line.startswith("! today ")), TODAY
    )
    conversation = Conversation(bot, hook, today=today)
    request: Json = {}
    out: list[str] = []
    with_state = False
    for number, line in enumerate(lines):
        mark, _, rest = line.partition(" ")
        if mark in {"<", "#"}:
            continue
        out.append(line)
        if mark == "!":
            word, _, argument = rest.partition(" ")
            if word == "wait":
                conversation.clock.now += float(argument)
            elif word == "session":
                request["sessionState"] = json.loads(argument)
            elif word == "request":
                request["requestAttributes"] = json.loads(argument)
        if mark == ">" or rest.startswith("put "):
            with_state = _has_state(lines[number + 1 :])
            out += _turn(conversation, mark, rest, request, with_state=with_state)
            request = {}
    conversation.close()
    return "\n".join(out) + "\n"


def _turn(
    conversation: Conversation, mark: str, rest: str, request: Json, *, with_state: bool
) -> list[str]:
    try:
        if mark == ">":
            said = conversation.say(rest, **request)
        else:
            said = conversation.put(json.loads(rest.removeprefix("put ")), **request)
    except ServiceError as error:
        return [f"< !{error.name}: {error.message}"]
    lines = [f"< {one}" for one in said]
    return [*lines, f"# {state_of(conversation.last)}"] if with_state else lines


def _has_state(following: list[str]) -> bool:
    for line in following:
        if line.startswith("#"):
            return True
        if not line.startswith("<"):
            return False
    return False


def state_of(answer: Json) -> str:
    """A session in one line: intent, state, confirmation, slots, contexts, what comes next."""
    state = answer["sessionState"]
    parts: list[str] = []
    if intent := state.get("intent"):
        parts += [intent["name"], intent["state"]]
        if intent["confirmationState"] != "None":
            parts.append(intent["confirmationState"])
        parts += [f"{name}={_value(slot)}" for name, slot in intent["slots"].items() if slot]
    parts += [f"[{name}={value}]" for name, value in state["sessionAttributes"].items()]
    parts += [
        f"@{one['name']}:{one['timeToLive']['turnsToLive']}"
        for one in state.get("activeContexts", [])
    ]
    action = state.get("dialogAction", {})
    parts += [
        "->",
        " ".join(
            filter(
                None,
                (
                    action.get("type"),
                    action.get("slotToElicit"),
                    action.get("subSlotToElicit", {}).get("name"),
                ),
            )
        ),
    ]
    return " ".join(parts)


def _value(slot: Json) -> str:
    if slot.get("values"):
        return "+".join(map(_value, slot["values"]))
    if slot.get("subSlots"):
        return "/".join(f"{name}:{_value(one)}" for name, one in slot["subSlots"].items() if one)
    value = slot["value"]["interpretedValue"]
    return "?" if value is None else str(value).replace(" ", "_")
