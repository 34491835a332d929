"""What nobody should send, and two at once: an answer in our shape, and nothing half-written."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from botocore.exceptions import ClientError

from ledger.ledger import Filter
from tests.transcripts.functions import Functions, functions
from tests.transcripts.stages import Invocation, post


@pytest.fixture(scope="module")
def deployed() -> Iterator[Functions]:
    with functions() as made:
        yield made


def answered(deployed: Functions, event: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    answer = deployed.send.handler(event, Invocation())
    return answer["statusCode"], json.loads(answer["body"])


def send(deployed: Functions, user: str, text: str, **fields: Any) -> tuple[int, dict[str, Any]]:
    return answered(deployed, post({"text": text, **fields}, user=user))


def hooked(deployed: Functions, user: str, text: str, memory: str = "") -> dict[str, Any]:
    """What the code hook answers Lex."""
    event = {
        "sessionId": f"{user}:s",
        "inputTranscript": text,
        "invocationSource": "FulfillmentCodeHook",
        "requestAttributes": {},
        "sessionState": {
            "intent": {"name": "FallbackIntent", "slots": {}},
            "sessionAttributes": {"memory": memory},
        },
    }
    answer: dict[str, Any] = deployed.fulfillment.handler(event, HookInvocation(text + memory))
    return answer


class HookInvocation:
    """An invocation whose id stands for the message's, as in Lex's own console."""

    def __init__(self, message: str) -> None:
        self.aws_request_id = f"{zlib.crc32(message.encode()):08x}"


def rows(deployed: Functions, user: str) -> list[str]:
    found = deployed.ledger.transactions(user, Filter()).transactions
    return [f"{one.money.amount} {one.description}" for one in found]


@pytest.mark.parametrize(
    "body",
    [
        "",
        "null",
        "{",
        '{"text":"\\ud800 5"}',
        '{"text": 1e999}',
        '{"text": ' + "9" * 5000 + "}",
        '{"text": ' + "[" * 5000 + "]" * 5000 + "}",
        json.dumps({"text": "a" * 1_000_000}),
        json.dumps({"text": "x", "sessionId": "../../other"}),
        json.dumps({"text": "x", "sessionId": "a" * 63}),
        json.dumps({"text": "x", "messageId": "m\u0000"}),
        "text=coffee+5",
    ],
)
def test_a_body_that_is_no_message_is_refused_and_writes_nothing(
    deployed: Functions, body: str
) -> None:
    for encoded in (False, True):
        sent = base64.b64encode(body.encode()).decode() if encoded else body
        event = {**post({}, user="refused"), "body": sent, "isBase64Encoded": encoded}
        status, refusal = answered(deployed, event)
        assert (status, refusal["error"]["code"]) == (400, "bad_request")
    assert rows(deployed, "refused") == []


@pytest.mark.parametrize(
    "text",
    [
        "\u0000",
        "coffee\u0000 5\u0007",
        "\u202ecoffee 5\u202c",
        "😀" * 512,
        "<img src=x onerror=alert(1)> 5",
        '=HYPERLINK("http://x") 5',
        '{"text": "coffee 5", "user": "me"}',
        "(" * 1024,
        "1 " * 512,
        "'; DROP TABLE ledger; -- 5",
        "coffee " + "9" * 1000,
        "#" + "語" * 1000 + " 5",
        "ﷺ" * 1000,
        "a\u0301" * 512,
    ],
)
def test_any_text_has_an_answer(deployed: Functions, text: str) -> None:
    said = hooked(deployed, "odd", text)["messages"]
    assert said
    assert all(one["content"] for one in said if one["contentType"] == "PlainText")


def test_of_a_field_given_twice_the_last_counts(deployed: Functions) -> None:
    event = {**post({}, user="twice"), "body": '{"text": "taxi 9", "text": "coffee 5"}'}
    assert answered(deployed, event)[0] == 200
    assert rows(deployed, "twice") == ["5.00 coffee"]


def test_the_longest_session_id_reaches_the_bot(deployed: Functions) -> None:
    sub = "8c1e0f7a-0000-4000-8000-00000000000a"
    status, body = send(deployed, sub, "coffee 5", sessionId="s" * 50)
    assert (status, body["sessionId"]) == (200, "s" * 50)


def test_the_message_id_of_somebody_else_is_nobody_elses(deployed: Functions) -> None:
    send(deployed, "ann", "coffee 5", messageId="same", sessionId="s")
    _, body = send(deployed, "bob", "taxi 9", messageId="same", sessionId="s")
    assert body["transactions"][0]["amount"] == "9.00"
    send(deployed, "bob", "undo same", sessionId="s")
    assert (rows(deployed, "ann"), rows(deployed, "bob")) == (["5.00 coffee"], [])


def test_a_message_sent_twice_at_once_is_written_once(deployed: Functions) -> None:
    with ThreadPoolExecutor(2) as both:
        answers = list(
            both.map(
                lambda session: send(
                    deployed, "hasty", "coffee 5", messageId="once", sessionId=session
                ),
                ["one", "other"],
            )
        )
    assert [status for status, _ in answers] == [200, 200]
    assert answers[0][1]["transactions"] == answers[1][1]["transactions"]
    assert rows(deployed, "hasty") == ["5.00 coffee"]


def test_two_messages_at_once_in_one_session_are_both_written(deployed: Functions) -> None:
    with ThreadPoolExecutor(2) as both:
        texts = ["coffee 5", "taxi 9"]
        answers = list(both.map(lambda text: send(deployed, "pair", text, sessionId="s"), texts))
    assert [status for status, _ in answers] == [200, 200]
    assert sorted(rows(deployed, "pair")) == ["5.00 coffee", "9.00 taxi"]


@pytest.mark.parametrize(
    "memory",
    ["", "x", "[]", "null", '{"v":1,"pending":{"text":7}}', '{"v":1,"shown":[{}]}', "[" * 4000],
)
def test_a_memory_that_was_tampered_with_is_forgotten(deployed: Functions, memory: str) -> None:
    user = f"tampered-{zlib.crc32(memory.encode()):08x}"
    answer = hooked(deployed, user, "coffee 5", memory)
    assert answer["sessionState"]["dialogAction"]["type"] == "Close"
    assert rows(deployed, user) == ["5.00 coffee"]


def test_a_write_that_fails_leaves_nothing_and_can_be_sent_again(
    deployed: Functions, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(**_: object) -> None:
        raise ClientError({"Error": {"Code": "InternalServerError"}}, "TransactWriteItems")

    with monkeypatch.context() as broken:
        broken.setattr(deployed.fulfillment._dynamodb, "transact_write_items", failing)
        status, body = send(deployed, "unlucky", "lunch 12 taxi 9", messageId="m", sessionId="s")
    assert (status, body["state"], body["transactions"]) == (200, "Failed", [])
    assert rows(deployed, "unlucky") == []
    send(deployed, "unlucky", "lunch 12 taxi 9", messageId="m", sessionId="s")
    assert sorted(rows(deployed, "unlucky")) == ["12.00 lunch", "9.00 taxi"]


def test_a_bot_that_says_nothing_is_answered_with_no_sentence(
    deployed: Functions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deployed.send._lex, "recognize_text", lambda **_: {"sessionId": "s"})
    status, body = send(deployed, "quiet", "coffee 5")
    assert (status, body["messages"], body["intent"]) == (200, [], "FallbackIntent")
