"""`POST /send` through the Lex runtime and the fulfilment handler, with moto."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.transcripts.functions import Functions, functions
from tests.transcripts.stages import Invocation, post

ME = "8c1e0f7a-0000-4000-8000-00000000000a"


@pytest.fixture(scope="module")
def deployed() -> Iterator[Functions]:
    with functions() as made:
        yield made


def send(
    deployed: Functions, body: dict[str, Any] | str, user: str | None = ME
) -> tuple[int, dict[str, Any]]:
    answered = deployed.send.handler(post(body, user=user), Invocation())
    return answered["statusCode"], json.loads(answered["body"])


def calls(deployed: Functions, body: dict[str, Any]) -> list[str]:
    """The AWS calls that a message makes, in order."""
    made: list[str] = []
    clients = (deployed.send._lex, deployed.send._secrets, deployed.fulfillment._dynamodb)

    def note(model: Any, **_: Any) -> None:
        made.append(model.name)

    for client in clients:
        client.meta.events.register("before-call", note, unique_id="counting")
    try:
        assert send(deployed, body)[0] == 200
    finally:
        for client in clients:
            client.meta.events.unregister("before-call", unique_id="counting")
    return made


def test_an_expense_is_logged_and_answered(deployed: Functions) -> None:
    status, body = send(
        deployed,
        {"text": "coffee 4.50", "sessionId": "s", "messageId": "m", "timeZone": "Europe/Berlin"},
    )
    assert status == 200
    (transaction,) = body.pop("transactions")
    assert {name: transaction[name] for name in transaction if name != "id"} == {
        "kind": "expense",
        "amount": "4.50",
        "currency": "USD",
        "category": "dining",
        "description": "coffee",
        "date": "2026-11-20",
    }
    assert body["messages"][0] == {
        "contentType": "PlainText",
        "content": "Logged $4.50 for coffee in dining.",
    }
    assert body["messages"][-1]["buttons"] == [{"text": "Undo", "value": "undo m"}]
    assert (body["sessionId"], body["messageId"]) == ("s", "m")
    assert (body["intent"], body["state"]) == ("LogExpense", "Fulfilled")


def test_ids_are_made_where_none_are_given(deployed: Functions) -> None:
    _, first = send(deployed, {"text": "hello"})
    _, second = send(deployed, {"text": "hello"})
    assert first["messageId"] != second["messageId"]
    assert first["sessionId"] != second["sessionId"]


def test_a_question_is_in_progress_and_writes_nothing(deployed: Functions) -> None:
    _, body = send(deployed, {"text": "lunch 1.200", "sessionId": "q"})
    assert (body["state"], body["transactions"]) == ("InProgress", [])
    assert [one["value"] for one in body["messages"][-1]["buttons"]] == ["1200", "1.20"]


def test_a_message_sent_twice_has_one_transaction(deployed: Functions) -> None:
    message = {"text": "taxi 9", "sessionId": "r", "messageId": "twice"}
    first, again = send(deployed, message), send(deployed, message)
    assert again == first


def test_people_are_kept_apart(deployed: Functions) -> None:
    send(deployed, {"text": "secret 77", "sessionId": "same"})
    _, body = send(deployed, {"text": "find secret", "sessionId": "same"}, user="somebody-else")
    assert (body["intent"], body["transactions"]) == ("ListTransactions", [])
    assert not any("77" in one["content"] for one in body["messages"])  # ids may hold digits


def test_a_warm_expense_costs_one_lex_and_two_dynamodb_calls(deployed: Functions) -> None:
    send(deployed, {"text": "coffee 1", "sessionId": "c"})
    assert calls(deployed, {"text": "coffee 2", "sessionId": "c"}) == [
        "RecognizeText",
        "BatchGetItem",
        "TransactWriteItems",
    ]


def test_a_budget_costs_one_query_more(deployed: Functions) -> None:
    send(deployed, {"text": "set a budget of 900 for dining", "sessionId": "b"})
    send(deployed, {"text": "set a budget of 2000 overall", "sessionId": "b"})
    assert calls(deployed, {"text": "coffee 2", "sessionId": "b"}) == [
        "RecognizeText",
        "BatchGetItem",
        "Query",
        "TransactWriteItems",
    ]


@pytest.mark.parametrize(
    ("body", "user", "status", "code"),
    [
        ({"text": "coffee 4.50"}, None, 401, "not_signed_in"),
        ("not json", ME, 400, "bad_request"),
        ({"text": ""}, ME, 400, "bad_request"),
        ({"text": "x" * 1025}, ME, 400, "bad_request"),
        ({"text": 7}, ME, 400, "bad_request"),
        ({"text": "x", "user": "me"}, ME, 400, "bad_request"),
    ],
)
def test_every_refusal_has_the_one_shape(
    deployed: Functions, body: dict[str, Any] | str, user: str | None, status: int, code: str
) -> None:
    answered, refusal = send(deployed, body, user)
    assert (answered, set(refusal), set(refusal["error"])) == (
        status,
        {"error"},
        {"code", "message", "requestId"},
    )
    assert refusal["error"]["code"] == code


def test_a_hook_that_breaks_is_said_in_a_sentence(
    deployed: Functions, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(deployed.fulfillment, "reply_to", broken)
    status, refusal = send(deployed, {"text": "coffee 4.50"})
    assert (status, refusal["error"]["message"]) == (
        502,
        "Something failed on the way to your ledger. "
        "Please send it again: it will not be logged twice.",
    )


def test_nothing_that_was_said_is_logged(
    deployed: Functions, capsys: pytest.CaptureFixture[str]
) -> None:
    send(deployed, {"text": "zanzibar 47.11"})
    send(deployed, {"text": "zanzibar 47.11", "surprise": "zanzibar"})
    logged = capsys.readouterr().out
    assert logged.count("\n") == 3
    assert "zanzibar" not in logged
    assert "47" not in logged
