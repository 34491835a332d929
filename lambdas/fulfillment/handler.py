"""The Lambda behind the Lex bot: dialog and fulfilment hook are answered alike."""

from __future__ import annotations

import gc
import os
from collections.abc import Mapping
from functools import cache
from typing import Any

import boto3
from botocore.config import Config

from conversation.conversation import reply_to
from conversation.message import Message, Reply
from conversation.sentences.talk import UNAVAILABLE
from edge.clock import now
from edge.log import log
from fulfillment.lex import message_of, response_to
from fulfillment.report_links import InvokedReports
from ledger.errors import UnavailableError
from storage.dynamo import DynamoLedger

_dynamodb = boto3.client(
    "dynamodb",
    config=Config(
        connect_timeout=1, read_timeout=3, retries={"mode": "standard", "total_max_attempts": 3}
    ),
)
_ledger = DynamoLedger(_dynamodb, os.environ["TABLE_NAME"])
_reports = InvokedReports(_LINK) if (_LINK := os.environ.get("REPORT_LINK_FUNCTION")) else None


def handler(event: Mapping[str, Any], context: Any) -> dict[str, Any]:
    """One turn of the conversation."""
    message = message_of(event, now=now(), request_id=context.aws_request_id)
    reply = _reply(message, context.aws_request_id)
    log(
        "turn",
        request_id=context.aws_request_id,
        hook=event["invocationSource"],
        lexIntent=event["sessionState"]["intent"]["name"],
        intent=reply.intent,
        state=reply.state,
        transactions=len(reply.transactions),
    )
    _keep_vocabulary()
    return response_to(event, reply, message.message_id)


@cache
def _keep_vocabulary() -> None:
    """What the first turn loaded stays: the garbage collector need not walk through it again."""
    gc.freeze()


def _reply(message: Message, request_id: str) -> Reply:
    try:
        return reply_to(message, _ledger, _reports)
    except UnavailableError as error:
        log("ledger unavailable", request_id=request_id, level="ERROR", cause=repr(error.__cause__))
        # The session keeps what it remembered: the same message can be sent again.
        return Reply(
            intent="FallbackIntent", state="Failed", lines=(UNAVAILABLE,), memory=message.memory
        )
