from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from edge.http import (
    BadGatewayError,
    BadRequestError,
    BusyError,
    GatewayTimeoutError,
    HttpError,
    NotFoundError,
    NotSignedInError,
    answer,
    body_of,
    error_answer,
    user_of,
)


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (BadRequestError("No."), 400, "bad_request"),
        (NotSignedInError(), 401, "not_signed_in"),
        (NotFoundError(), 404, "not_found"),
        (BusyError("No.", retry_after=2), 429, "busy"),
        (BadGatewayError("No."), 502, "bad_gateway"),
        (GatewayTimeoutError("No."), 504, "timeout"),
    ],
)
def test_every_error_has_the_one_shape(error: HttpError, status: int, code: str) -> None:
    """The shape is {"error": {"code", "message", "requestId"}}."""
    answered = error_answer({"requestContext": {"requestId": "r-1"}}, error)
    assert answered["statusCode"] == status
    assert json.loads(answered["body"]) == {
        "error": {"code": code, "message": str(error), "requestId": "r-1"}
    }


def test_who_is_throttled_is_told_when_to_come_back() -> None:
    assert error_answer({}, BusyError("No.", retry_after=2))["headers"]["Retry-After"] == "2"


@pytest.mark.parametrize(
    "event",
    [
        {},
        {"requestContext": None},
        {"requestContext": {"authorizer": None}},
        {"requestContext": {"authorizer": {"claims": {}}}},
        {"requestContext": {"authorizer": {"claims": {"sub": ""}}}},
        {"requestContext": {"authorizer": {"claims": {"sub": 7}}}},
    ],
)
def test_without_a_subject_nobody_is_signed_in(event: dict[str, Any]) -> None:
    with pytest.raises(NotSignedInError):
        user_of(event)


def test_the_person_is_the_tokens_subject() -> None:
    assert user_of({"requestContext": {"authorizer": {"claims": {"sub": "8c1e"}}}}) == "8c1e"


@pytest.mark.parametrize(
    ("event", "body"),
    [
        ({"body": "{}"}, "{}"),
        ({"body": None}, ""),
        ({}, ""),
        ({"body": base64.b64encode("é".encode()).decode(), "isBase64Encoded": True}, "é"),
    ],
)
def test_the_body_is_text(event: dict[str, Any], body: str) -> None:
    assert body_of(event) == body


@pytest.mark.parametrize("body", ["***", base64.b64encode(b"\xff\xfe").decode()])
def test_a_body_that_is_no_text_is_refused(body: str) -> None:
    with pytest.raises(BadRequestError, match=r"^The body is not UTF-8 text\.$"):
        body_of({"body": body, "isBase64Encoded": True})


@pytest.mark.parametrize(
    ("allowed", "origin", "echoed"),
    [
        ("https://a.example,https://b.example", "https://b.example", "https://b.example"),
        ("https://a.example, https://b.example", "https://b.example", "https://b.example"),
        ("https://a.example", "https://evil.example", None),
        ("https://a.example", None, None),
        ("", "https://a.example", None),
        ("", "", None),
    ],
)
def test_only_configured_origins_may_read_answers(
    monkeypatch: pytest.MonkeyPatch, allowed: str, origin: str | None, echoed: str | None
) -> None:
    monkeypatch.setenv("ALLOWED_ORIGINS", allowed)
    headers = answer({"headers": {"Origin": origin} if origin is not None else None}, "{}")[
        "headers"
    ]
    assert headers.get("Access-Control-Allow-Origin") == echoed
    assert headers["Vary"] == "Origin"
