"""`POST /send`: validates a message, hands it to Lex as its person's, and answers."""

from __future__ import annotations

import json
import os
import time
import uuid
from collections.abc import Mapping
from typing import Any

import boto3
from botocore.config import Config
from pydantic_core import ValidationError

from edge.http import HttpError, answer, body_of, error_answer, user_of
from edge.log import log
from edge.validation import bad_request
from send.answer import response_of
from send.bot import KnownBot
from send.lex import Patience, recognized
from send.model import Request, request_of

_MARGIN = 2.0
"""Seconds kept for the answer itself."""
_LONGEST_WAIT = 8.0
"""Seconds after which nobody waits any more for a turn at a throttled bot."""

_lex = boto3.client(
    "lexv2-runtime",
    config=Config(connect_timeout=2, read_timeout=20, retries={"total_max_attempts": 1}),
)
_secrets = boto3.client(
    "secretsmanager",
    config=Config(
        connect_timeout=2, read_timeout=5, retries={"mode": "standard", "total_max_attempts": 3}
    ),
)
_bot = KnownBot(_secrets, os.environ["LEX_SECRET_ARN"])


def handler(event: Mapping[str, Any], context: Any) -> dict[str, Any]:
    """One message of a signed-in person."""
    try:
        answered = _sent(event, context)
    except HttpError as error:
        log(
            "refused",
            request_id=context.aws_request_id,
            level="WARNING" if error.status < 500 else "ERROR",
            status=error.status,
            code=error.code,
            cause=type(error.__cause__).__name__,
        )
        return error_answer(event, error)
    return answered


def _sent(event: Mapping[str, Any], context: Any) -> dict[str, Any]:
    user_id = user_of(event)
    request = _request(event)
    session_id = request.session_id or str(uuid.uuid4())
    message_id = request.message_id or str(uuid.uuid4())
    attributes = {
        "messageId": message_id,
        "timeZone": request.time_zone,
        "locale": request.locale,
    }
    remaining = context.get_remaining_time_in_millis() / 1000
    lex = recognized(
        _lex,
        _bot,
        Patience(deadline=time.monotonic() + min(remaining - _MARGIN, _LONGEST_WAIT)),
        session_id=f"{user_id}:{session_id}",
        text=request.text,
        attributes={name: value for name, value in attributes.items() if value},
    )
    response = response_of(lex, session_id=session_id, message_id=message_id)
    log(
        "sent",
        request_id=context.aws_request_id,
        intent=response["intent"],
        state=response["state"],
    )
    return answer(event, json.dumps(response, ensure_ascii=False))


def _request(event: Mapping[str, Any]) -> Request:
    try:
        return request_of(body_of(event))
    except ValidationError as error:
        raise bad_request(error) from None
