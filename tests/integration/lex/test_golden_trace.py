"""AWS's BookTrip example through boto3, against answers recorded from the service.

Scores of the other intents are the service's own; their order and the place of FallbackIntent
are not (AWS states that scores may change).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from local.lex.loading import load_bot
from local.lex.runtime import Runtime
from local.lex.served import ServedBot

Connect = Callable[[Runtime], Any]

BOOK_TRIP = Path(__file__).parents[2] / "bots/booktrip/template.yaml"
CONFIRM = (
    "Okay, I have you down for a 5 night stay in New York starting 2026-09-12.  "
    "Shall I book the reservation?"
)
NEW_YORK = ("New York", "New York", ["new york"])
TOMORROW = ("tomorrow", "2026-09-12", ["2026-09-12"])
FIVE = ("five", "5", ["5"])
QUEEN = ("queen", "queen", ["queen"])
ALL = {"Location": NEW_YORK, "CheckInDate": TOMORROW, "Nights": FIVE, "RoomType": QUEEN}
ABOVE = ["BookHotel", "BookCar", "FallbackIntent"]
BELOW = ["BookHotel", "FallbackIntent", "BookCar"]


@dataclass(frozen=True)
class Recorded:
    """One recorded turn: slots by name as original, interpreted and resolved values."""

    reply: list[str]
    action: dict[str, str]
    slots: dict[str, tuple[str, str, list[str]]]
    order: list[str]
    state: str = "InProgress"
    confirmation: str = "None"


def elicit(slot: str) -> dict[str, str]:
    return {"type": "ElicitSlot", "slotToElicit": slot}


TURNS = {
    "Book a hotel": Recorded(["What city will you be staying in?"], elicit("Location"), {}, ABOVE),
    "New York": Recorded(
        ["What day do you want to check in?"], elicit("CheckInDate"), {"Location": NEW_YORK}, ABOVE
    ),
    "tomorrow": Recorded(
        ["How many nights will you be staying?"],
        elicit("Nights"),
        {"Location": NEW_YORK, "CheckInDate": TOMORROW},
        BELOW,
    ),
    "five": Recorded(
        ["What type of room would you like, queen, king or deluxe?"],
        elicit("RoomType"),
        {"Location": NEW_YORK, "CheckInDate": TOMORROW, "Nights": FIVE},
        BELOW,
    ),
    "queen": Recorded([CONFIRM], {"type": "ConfirmIntent"}, ALL, BELOW),
    "yes, please": Recorded([], {"type": "Close"}, ALL, BELOW, "ReadyForFulfillment", "Confirmed"),
}


def test_the_six_recorded_turns(connect: Connect) -> None:
    client = connect(
        Runtime([ServedBot(load_bot(BOOK_TRIP), "BOOKTRIP01")], today=date(2026, 9, 11))
    )
    answered = {text: turn(client, text) for text in TURNS}
    assert answered == TURNS


def test_an_answer_has_the_recorded_shape(connect: Connect) -> None:
    client = connect(
        Runtime([ServedBot(load_bot(BOOK_TRIP), "BOOKTRIP01")], today=date(2026, 9, 11))
    )
    ask(client, "Book a hotel")
    answer = ask(client, "New York")
    first, *others = answer["interpretations"]
    location = {
        "originalValue": "New York",
        "interpretedValue": "New York",
        "resolvedValues": ["new york"],
    }
    assert first == {
        "nluConfidence": {"score": 1.0},
        "interpretationSource": "Lex",
        "intent": {
            "name": "BookHotel",
            "slots": {
                "CheckInDate": None,
                "Location": {"value": location},
                "Nights": None,
                "RoomType": None,
            },
            "state": "InProgress",
            "confirmationState": "None",
        },
    }
    assert first["intent"] == answer["sessionState"]["intent"]
    assert all(set(one["intent"]) == {"name", "slots"} for one in others)
    assert "activeContexts" not in answer["sessionState"]
    assert answer["sessionState"]["sessionAttributes"] == {}
    assert "requestAttributes" not in answer


def test_the_last_turn_has_no_messages_member(connect: Connect) -> None:
    client = connect(
        Runtime([ServedBot(load_bot(BOOK_TRIP), "BOOKTRIP01")], today=date(2026, 9, 11))
    )
    answers = [ask(client, text) for text in TURNS]
    assert "messages" not in answers[-1]
    assert len({one["sessionState"]["originatingRequestId"] for one in answers}) == 1


def turn(client: Any, text: str) -> Recorded:
    answer = ask(client, text)
    state = answer["sessionState"]
    slots = {name: slot["value"] for name, slot in state["intent"]["slots"].items() if slot}
    return Recorded(
        [one["content"] for one in answer.get("messages", [])],
        state["dialogAction"],
        {
            name: (one["originalValue"], one["interpretedValue"], one["resolvedValues"])
            for name, one in slots.items()
        },
        [one["intent"]["name"] for one in answer["interpretations"]],
        state["intent"]["state"],
        state["intent"]["confirmationState"],
    )


def ask(client: Any, text: str) -> Any:
    return client.recognize_text(
        botId="BOOKTRIP01",
        botAliasId="TSTALIASID",
        localeId="en_US",
        sessionId="u:1.a_b-c",
        text=text,
    )
