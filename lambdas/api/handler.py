"""`GET /api/transactions`, `/api/summary` and `/api/profile`: a person reads their own ledger."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import boto3
from botocore.config import Config
from pydantic_core import ValidationError

from api.model import (
    ProfileView,
    Query,
    Summary,
    Transactions,
    profile_request,
    summary_request,
    transactions_request,
)
from api.views import profile_view, summary_of, transaction_view
from edge.http import (
    BadGatewayError,
    BadRequestError,
    HttpError,
    NotFoundError,
    answer,
    error_answer,
    user_of,
)
from edge.log import log
from edge.validation import bad_request
from ledger.errors import BadCursorError, UnavailableError
from ledger.ledger import Filter
from storage.dynamo import DynamoLedger

_dynamodb = boto3.client(
    "dynamodb",
    config=Config(
        connect_timeout=1, read_timeout=3, retries={"mode": "standard", "total_max_attempts": 3}
    ),
)
_ledger = DynamoLedger(_dynamodb, os.environ["TABLE_NAME"])
_NO_MESSAGE = "-"
"""The profile is read together with a message's record; no message is meant here."""
_Request = TypeVar("_Request")


def handler(event: Mapping[str, Any], context: Any) -> dict[str, Any]:
    """One read of a signed-in person."""
    route = event["path"]
    try:
        body = _answered(event, route)
    except HttpError as error:
        log(
            "refused",
            request_id=context.aws_request_id,
            level="WARNING" if error.status < 500 else "ERROR",
            route=route,
            status=error.status,
            code=error.code,
        )
        return error_answer(event, error)
    log("read", request_id=context.aws_request_id, route=route)
    return answer(event, json.dumps(body, ensure_ascii=False))


def transactions(user_id: str, event: Mapping[str, Any]) -> Transactions:
    """A page of the person's transactions."""
    request = _read(transactions_request, event)
    which = Filter(period=request.period, category=request.category, text=request.text)
    try:
        page = _ledger.transactions(user_id, which, limit=request.limit, cursor=request.cursor)
    except BadCursorError:
        raise BadRequestError("cursor: is not one that this list gave.") from None
    views = [transaction_view(one) for one in page.transactions]
    return {"transactions": views, "cursor": page.cursor}


def summary(user_id: str, event: Mapping[str, Any]) -> Summary:
    """The person's totals by kind, category and currency."""
    request = _read(summary_request, event)
    return summary_of(request, _ledger.totals(user_id, request.period))


def profile(user_id: str, event: Mapping[str, Any]) -> ProfileView:
    """What the person set about themselves."""
    _read(profile_request, event)
    return profile_view(_ledger.open(user_id, _NO_MESSAGE).profile)


ROUTES: Mapping[str, Callable[[str, Mapping[str, Any]], Mapping[str, Any]]] = {
    "/api/transactions": transactions,
    "/api/summary": summary,
    "/api/profile": profile,
}


def _answered(event: Mapping[str, Any], route: str) -> Mapping[str, Any]:
    user_id = user_of(event)
    if route not in ROUTES or event["httpMethod"] != "GET":
        raise NotFoundError
    try:
        return ROUTES[route](user_id, event)
    except UnavailableError as error:
        raise BadGatewayError("Your ledger can't be reached right now.") from error


def _read(request_of: Callable[[Query], _Request], event: Mapping[str, Any]) -> _Request:
    try:
        return request_of(event.get("queryStringParameters") or {})
    except ValidationError as error:
        raise bad_request(error) from None
