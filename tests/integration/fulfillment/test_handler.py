"""The code hook with moto: what Lex gets when the ledger is there and when it is not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from ledger.errors import UnavailableError
from tests.transcripts.functions import Functions, functions
from tests.transcripts.stages import Invocation

MEMORY = '{"v":1,"shown":["a"]}'


@pytest.fixture(scope="module")
def deployed() -> Iterator[Functions]:
    with functions() as made:
        yield made


def event(text: str, *, hook: str = "DialogCodeHook", intent: str = "LogExpense") -> dict[str, Any]:
    return {
        "invocationSource": hook,
        "sessionId": "8c1e:s",
        "inputTranscript": text,
        "requestAttributes": {"messageId": f"m-{len(text)}"},
        "sessionState": {
            "sessionAttributes": {"memory": MEMORY},
            "intent": {"name": intent, "slots": {}, "state": "InProgress"},
        },
    }


@pytest.mark.parametrize(
    ("hook", "intent"),
    [("DialogCodeHook", "LogExpense"), ("FulfillmentCodeHook", "FallbackIntent")],
)
def test_both_hooks_answer_alike(deployed: Functions, hook: str, intent: str) -> None:
    answered = deployed.fulfillment.handler(
        event("coffee 4", hook=hook, intent=intent), Invocation()
    )
    assert answered["sessionState"]["dialogAction"] == {"type": "Close"}
    assert answered["messages"][0]["content"] == "Logged $4.00 for coffee in dining."


def test_a_ledger_that_is_not_there_is_said_and_the_memory_kept(
    deployed: Functions, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def unavailable(*_: object) -> None:
        raise UnavailableError from TimeoutError("no answer")

    monkeypatch.setattr(deployed.fulfillment._ledger, "open", unavailable)
    answered = deployed.fulfillment.handler(event("coffee 4.50"), Invocation())
    assert answered["sessionState"]["intent"]["state"] == "Failed"
    assert json.loads(answered["sessionState"]["sessionAttributes"]["memory"]) == json.loads(MEMORY)
    assert answered["messages"] == [
        {
            "contentType": "PlainText",
            "content": "I can't reach your ledger right now, so nothing was written. "
            "Please send it again in a moment: it will not be logged twice.",
        }
    ]
    assert '"cause": "TimeoutError' in capsys.readouterr().out
