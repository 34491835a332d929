from __future__ import annotations

import json
from typing import Any

from send.answer import response_of
from send.model import Response

TRANSACTION = {
    "id": "0" * 26,
    "kind": "expense",
    "amount": "4.50",
    "currency": "USD",
    "category": "dining",
    "description": "coffee",
    "date": "2026-11-20",
}


def lex(reply: dict[str, Any] | None, **changes: Any) -> dict[str, Any]:
    attributes = {"reply": json.dumps(reply)} if reply else {}
    return {
        "messages": [
            {"contentType": "PlainText", "content": "Logged."},
            {"contentType": "PlainText", "content": "Anything else?"},
            {
                "contentType": "ImageResponseCard",
                "imageResponseCard": {
                    "title": "Choose one",
                    "buttons": [{"text": "Undo", "value": "undo m"}],
                },
            },
        ],
        "sessionState": {
            "dialogAction": {"type": "Close"},
            "intent": {"name": "FallbackIntent", "state": "ReadyForFulfillment"},
            "sessionAttributes": attributes,
        },
    } | changes


def answered(lex_answer: dict[str, Any]) -> Response:
    return response_of(lex_answer, session_id="s", message_id="m")


def test_the_answer_carries_sentences_buttons_and_transactions() -> None:
    reply = {
        "messageId": "m",
        "intent": "LogExpense",
        "state": "Fulfilled",
        "transactions": [TRANSACTION],
    }
    assert answered(lex(reply)) == {
        "sessionId": "s",
        "messageId": "m",
        "messages": [
            {"contentType": "PlainText", "content": "Logged."},
            {
                "contentType": "PlainText",
                "content": "Anything else?",
                "buttons": [{"text": "Undo", "value": "undo m"}],
            },
        ],
        "intent": "LogExpense",
        "state": "Fulfilled",
        "transactions": [TRANSACTION],
    }


def test_the_account_of_an_older_message_is_not_this_ones() -> None:
    older = {"messageId": "m-0", "intent": "Greet", "state": "Failed", "transactions": []}
    said = answered(lex(older))
    assert (said["intent"], said["state"]) == ("FallbackIntent", "Fulfilled")


def test_a_bot_that_answers_by_itself_is_passed_on() -> None:
    said = answered({"sessionState": {"dialogAction": {"type": "ElicitIntent"}}})
    assert said["messages"] == []
    assert (said["intent"], said["state"]) == ("FallbackIntent", "InProgress")


def test_buttons_without_a_sentence_get_their_cards_title() -> None:
    card = lex(None)["messages"][2]
    assert answered(lex(None, messages=[card]))["messages"] == [
        {
            "contentType": "PlainText",
            "content": "Choose one",
            "buttons": [{"text": "Undo", "value": "undo m"}],
        }
    ]
