from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from conversation.message import Button, Memory, Message, Reply
from conversation.remember import write_memory
from fulfillment.lex import MOST_REPLY_BYTES, message_of, response_to
from ledger.money import Money
from ledger.records import Kind, Transaction

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
MEMORY = Memory(shown=("a", "b"))


def event(**changes: Any) -> dict[str, Any]:
    """A dialog hook's event, as recorded from the service, with what `send` puts into it."""
    return {
        "messageVersion": "1.0",
        "invocationSource": "DialogCodeHook",
        "inputMode": "Text",
        "sessionId": "8c1e:4f0f",
        "inputTranscript": "coffee 4.50",
        "bot": {"id": "ABCDEFGHIJ", "name": "BudgetBuddy", "localeId": "en_US"},
        "interpretations": [],
        "requestAttributes": {
            "messageId": "m-1",
            "timeZone": "Europe/Berlin",
            "locale": "de-DE",
        },
        "sessionState": {
            "sessionAttributes": {"memory": write_memory(MEMORY), "theirs": "kept"},
            "activeContexts": [],
            "intent": {
                "name": "LogExpense",
                "slots": {"Answer": None},
                "state": "InProgress",
                "confirmationState": "None",
            },
            "originatingRequestId": "76c8b664",
        },
    } | changes


def message() -> Message:
    return message_of(event(), now=NOW, request_id="r-1")


def coffee(number: int = 0, description: str = "coffee") -> Transaction:
    return Transaction(
        id=f"{number:026}",
        kind=Kind.EXPENSE,
        money=Money(450, "USD"),
        category="dining",
        description=description,
        date=date(2026, 11, 20),
        source="chat",
        created_at=NOW,
        changed_at=NOW,
    )


def reply(**changes: Any) -> Reply:
    said: dict[str, Any] = {"intent": "LogExpense", "state": "Fulfilled", "lines": ("Logged.",)}
    return Reply(**(said | changes))


def test_an_event_is_a_message_of_its_person() -> None:
    assert message() == Message(
        user_id="8c1e",
        message_id="m-1",
        text="coffee 4.50",
        now=NOW,
        zone="Europe/Berlin",
        locale="de-DE",
        memory=MEMORY,
    )


def test_a_message_from_the_lex_console_takes_the_requests_id() -> None:
    console = event(requestAttributes=None, sessionId="267524565890316")
    read = message_of(console, now=NOW, request_id="r-1")
    assert (read.user_id, read.message_id, read.zone) == ("267524565890316", "r-1", None)


def test_an_answered_turn_is_closed() -> None:
    answered = response_to(event(), reply(transactions=(coffee(),)), "m-1")
    attributes = answered["sessionState"].pop("sessionAttributes")
    assert answered == {
        "sessionState": {
            "dialogAction": {"type": "Close"},
            "intent": {"name": "LogExpense", "slots": {"Answer": None}, "state": "Fulfilled"},
        },
        "messages": [{"contentType": "PlainText", "content": "Logged."}],
    }
    assert attributes["theirs"] == "kept"
    assert json.loads(attributes["reply"]) == {
        "messageId": "m-1",
        "intent": "LogExpense",
        "state": "Fulfilled",
        "transactions": [
            {
                "id": "00000000000000000000000000",
                "kind": "expense",
                "amount": "4.50",
                "currency": "USD",
                "category": "dining",
                "description": "coffee",
                "date": "2026-11-20",
            }
        ],
    }


@pytest.mark.parametrize(
    ("intent", "asked_by"), [("SetBudget", "SetBudget"), ("FallbackIntent", "LogExpense")]
)
def test_a_question_elicits_the_free_answer_of_an_intent_that_has_one(
    intent: str, asked_by: str
) -> None:
    turn = event()
    turn["sessionState"]["intent"]["name"] = intent
    asking = response_to(
        turn, reply(state="InProgress", lines=("How much?",), buttons=(Button("Yes", "yes"),)), "m"
    )
    assert asking["sessionState"]["dialogAction"] == {
        "type": "ElicitSlot",
        "slotToElicit": "Answer",
    }
    assert asking["sessionState"]["intent"] == {
        "name": asked_by,
        "slots": {"Answer": None},
        "state": "InProgress",
    }
    assert asking["messages"] == [
        {"contentType": "PlainText", "content": "How much?"},
        {
            "contentType": "ImageResponseCard",
            "imageResponseCard": {
                "title": "Choose one",
                "buttons": [{"text": "Yes", "value": "yes"}],
            },
        },
    ]


def test_a_failed_turn_keeps_what_the_session_remembered() -> None:
    failed = response_to(event(), reply(state="Failed", memory=message().memory), "m-1")
    assert failed["sessionState"]["intent"]["state"] == "Failed"
    assert failed["sessionState"]["sessionAttributes"]["memory"] == write_memory(MEMORY)


@pytest.mark.parametrize(
    ("lines", "lengths"),
    [
        (("a" * 1024,), [1024]),
        (("a" * 2500,), [1024, 1024, 452]),
        (("\n".join(["x" * 99] * 20),), [999, 999]),
        (tuple("line" for _ in range(30)), [149]),
        (tuple("a" * 1024 for _ in range(12)), [1024] * 10),
    ],
)
def test_messages_keep_to_lexs_limits(lines: tuple[str, ...], lengths: list[int]) -> None:
    messages = response_to(event(), reply(lines=lines), "m-1")["messages"]
    assert [len(one["content"]) for one in messages] == lengths


def test_the_card_has_its_place_among_ten_messages() -> None:
    many = reply(lines=tuple("a" * 1024 for _ in range(12)), buttons=(Button("a", "b"),))
    messages = response_to(event(), many, "m-1")["messages"]
    assert len(messages) == 10
    assert messages[-1]["contentType"] == "ImageResponseCard"


def test_transactions_that_do_not_fit_into_the_session_are_left_out() -> None:
    many = reply(transactions=tuple(coffee(n, "ü" * 100) for n in range(48)))
    kept = response_to(event(), many, "m-1")["sessionState"]["sessionAttributes"]["reply"]
    assert MOST_REPLY_BYTES - 400 < len(kept.encode()) <= MOST_REPLY_BYTES
    assert json.loads(kept)["transactions"][0]["id"] == "0" * 26
