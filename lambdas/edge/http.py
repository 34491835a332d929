"""API Gateway's proxy events and answers, the person's id, CORS, and the one error shape.

HttpError
├── BadRequestError        400  the request is not one
├── NotSignedInError       401  no user in the token's claims
├── NotFoundError          404  no such route
├── BusyError              429  try again after `retry_after` seconds
├── BadGatewayError        502  what stands behind failed
└── GatewayTimeoutError    504  what stands behind did not answer in time
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from collections.abc import Mapping
from typing import Any, ClassVar

_ALLOWED = "content-type,authorization"
_DAY = "86400"


class HttpError(Exception):
    """An answer that is not 200: its status, its code and a sentence a person understands."""

    status: ClassVar[int]
    code: ClassVar[str]

    def __init__(self, sentence: str, *, retry_after: int | None = None) -> None:
        super().__init__(sentence)
        self.retry_after = retry_after


class BadRequestError(HttpError):
    """The request cannot be read."""

    status = 400
    code = "bad_request"


class NotSignedInError(HttpError):
    """There is no user in the token."""

    status = 401
    code = "not_signed_in"

    def __init__(self) -> None:
        super().__init__("Please sign in.")


class NotFoundError(HttpError):
    """There is no such route."""

    status = 404
    code = "not_found"

    def __init__(self) -> None:
        super().__init__("There is nothing at this address.")


class BusyError(HttpError):
    """Too many at once."""

    status = 429
    code = "busy"


class BadGatewayError(HttpError):
    """What stands behind failed; nothing was half-written."""

    status = 502
    code = "bad_gateway"


class GatewayTimeoutError(HttpError):
    """What stands behind did not answer in time."""

    status = 504
    code = "timeout"


def user_of(event: Mapping[str, Any]) -> str:
    """The signed-in person: the `sub` of the token API Gateway verified."""
    authorizer = (event.get("requestContext") or {}).get("authorizer") or {}
    sub = (authorizer.get("claims") or {}).get("sub")
    if not isinstance(sub, str) or not sub:
        raise NotSignedInError
    return sub


def body_of(event: Mapping[str, Any]) -> str:
    """The request's body as text."""
    body = event.get("body") or ""
    if not event.get("isBase64Encoded"):
        return str(body)
    try:
        return base64.b64decode(body, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise BadRequestError("The body is not UTF-8 text.") from None


def answer(event: Mapping[str, Any], body: str, *, status: int = 200) -> dict[str, Any]:
    """A JSON answer, readable by pages of the configured origins."""
    return {
        "statusCode": status,
        "headers": {
            "Content-Type": "application/json; charset=utf-8",
            "Cache-Control": "no-store",
            **_cors(event),
        },
        "body": body,
    }


def error_answer(event: Mapping[str, Any], error: HttpError) -> dict[str, Any]:
    """The answer for an error: `{"error": {"code", "message", "requestId"}}`."""
    body = {
        "error": {
            "code": error.code,
            "message": str(error),
            "requestId": (event.get("requestContext") or {}).get("requestId", ""),
        }
    }
    answered = answer(event, json.dumps(body, ensure_ascii=False), status=error.status)
    if error.retry_after is not None:
        answered["headers"]["Retry-After"] = str(error.retry_after)
    return answered


def _cors(event: Mapping[str, Any]) -> dict[str, str]:
    headers = {name.lower(): value for name, value in (event.get("headers") or {}).items()}
    origin = headers.get("origin")
    allowed = os.environ.get("ALLOWED_ORIGINS", "").split(",")
    if not origin or origin not in [one.strip() for one in allowed]:
        return {"Vary": "Origin"}
    return {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Headers": _ALLOWED,
        "Access-Control-Allow-Methods": "GET,POST,OPTIONS",
        "Access-Control-Expose-Headers": "Retry-After",
        "Access-Control-Max-Age": _DAY,
        "Vary": "Origin",
    }
