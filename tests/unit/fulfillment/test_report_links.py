from __future__ import annotations

import io
import json
from datetime import date
from typing import Any

import boto3
import pytest
from botocore.exceptions import ReadTimeoutError

from fulfillment.report_links import InvokedReports
from ledger.errors import UnavailableError
from ledger.periods import Period

OCTOBER = Period(date(2026, 10, 1), date(2026, 11, 1))


class FakeLambda:
    def __init__(self, answer: dict[str, Any] | Exception) -> None:
        self.answer = answer
        self.asked: list[tuple[str, dict[str, Any]]] = []

    def invoke(self, *, FunctionName: str, Payload: bytes) -> dict[str, Any]:  # noqa: N803
        self.asked.append((FunctionName, json.loads(Payload)))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def reports(monkeypatch: pytest.MonkeyPatch, client: FakeLambda) -> InvokedReports:
    monkeypatch.setattr(boto3, "client", lambda *_, **__: client)
    return InvokedReports("link-function")


def payload(**told: Any) -> io.BytesIO:
    return io.BytesIO(json.dumps(told).encode())


def test_the_link_is_asked_for_with_the_person_and_the_period(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    client = FakeLambda({"Payload": payload(url="https://bucket.example/r.csv", rows=3)})
    links = reports(monkeypatch, client)
    assert links.link("u-1", OCTOBER, None) == "https://bucket.example/r.csv"
    client.answer = {"Payload": payload(url="https://bucket.example/d.csv", rows=1)}
    assert links.link("u-1", OCTOBER, "dining") == "https://bucket.example/d.csv"
    asked = {"userId": "u-1", "start": "2026-10-01", "end": "2026-11-01"}
    assert client.asked == [
        ("link-function", asked),
        ("link-function", asked | {"category": "dining"}),
    ]


@pytest.mark.parametrize(
    "answer",
    [
        ReadTimeoutError(endpoint_url="https://lambda.test"),
        {"FunctionError": "Unhandled", "Payload": payload(errorMessage="no")},
    ],
)
def test_a_report_that_cannot_be_made_now_is_said_to_be_so(
    monkeypatch: pytest.MonkeyPatch, answer: dict[str, Any] | Exception
) -> None:
    with pytest.raises(UnavailableError):
        reports(monkeypatch, FakeLambda(answer)).link("u-1", OCTOBER, None)
