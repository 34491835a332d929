from __future__ import annotations

import json
from typing import Any
from zoneinfo import ZoneInfoNotFoundError

import pytest
from pydantic_core import ValidationError

from edge.validation import bad_request
from send.model import request_of


def refusal(body: str) -> str:
    with pytest.raises(ValidationError) as refused:
        request_of(body)
    return str(bad_request(refused.value))


@pytest.mark.parametrize(
    "body",
    [
        {"text": "coffee 4.50"},
        {"text": "a" * 1024},
        {"text": "😀" * 512},
        {"text": "lunch 12\ntaxi 9"},
        {"text": "x", "sessionId": "a.b_c-1", "messageId": "m_1-A"},
        {"text": "x", "timeZone": "America/Argentina/Buenos_Aires", "locale": "de-CH-1996"},
        {"text": "x", "sessionId": None, "messageId": None, "timeZone": None, "locale": None},
    ],
)
def test_a_message_is_accepted(body: dict[str, Any]) -> None:
    assert request_of(json.dumps(body)).text == body["text"]


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ({}, "text: Field required."),
        ({"text": ""}, "text: is empty."),
        ({"text": " \n\t"}, "text: is empty."),
        ({"text": "a" * 1025}, "text: is longer than 1024 characters."),
        ({"text": "😀" * 513}, "text: is longer than 1024 characters."),
        ({"text": 7}, "text: Input should be a valid string."),
        ({"text": None}, "text: Input should be a valid string."),
        ({"text": ["x"]}, "text: Input should be a valid string."),
        ({"text": "x", "user": "me"}, "user: Extra inputs are not permitted."),
        ({"text": "x", "timeZone": "Mars/Olympus"}, "timeZone: is not an IANA time zone."),
        ({"text": "x", "timeZone": "../../etc/passwd"}, "timeZone: is not an IANA time zone."),
        ({"text": "x", "timeZone": "America"}, "timeZone: is not an IANA time zone."),
        ({"text": "x", "timeZone": ""}, "timeZone: is not an IANA time zone."),
    ],
)
def test_what_is_no_message_is_refused_with_its_reason(body: dict[str, Any], sentence: str) -> None:
    assert refusal(json.dumps(body)) == sentence


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("sessionId", ""),
        ("sessionId", "a:b"),
        ("sessionId", "a" * 51),
        ("messageId", "m 1"),
        ("messageId", "m" * 37),
        ("messageId", "m\n"),
        ("locale", "not a locale"),
        ("locale", "e"),
    ],
)
def test_an_id_or_locale_of_another_form_is_refused(field: str, value: str) -> None:
    assert refusal(json.dumps({"text": "x", field: value})).startswith(f"{field}: ")


@pytest.mark.parametrize("body", ["", "{", "[]", '"x"', "null", "[" * 10_000, '{"text":"\\ud800"}'])
def test_what_is_not_a_json_object_is_refused(body: str) -> None:
    assert refusal(body)


def test_a_refusal_does_not_repeat_what_was_sent() -> None:
    assert "secret" not in refusal(json.dumps({"text": {"secret": "secret"}}))


def test_a_zone_is_not_refused_because_the_data_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(name: str) -> None:
        raise ZoneInfoNotFoundError(name)

    monkeypatch.setattr("send.model.ZoneInfo", missing)
    body = json.dumps({"text": "x", "timeZone": "Asia/Tokyo"})
    assert request_of(body).time_zone == "Asia/Tokyo"
