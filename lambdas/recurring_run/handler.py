"""Every hour: what is due somewhere on earth enters itself, each occurrence once.

A run is bounded by the function's time: what it leaves is due an hour later, as is what
failed, which never holds up the others.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError

from edge.clock import now
from edge.log import log
from ledger.errors import LedgerError
from mail.client import mail_client
from mail.topic import MailTopic
from recurring_run.person import bring_up_to_date
from storage.dynamo import DynamoLedger
from storage.jobs import Jobs
from storage.sent import ClaimedElsewhereError, SentMarks

JOB = "recurring"
_FURTHEST_AHEAD = timedelta(hours=14)
"""The zone that is first on the date line (UTC+14)."""
_SPARE_MILLISECONDS = 20_000
_FAILURES = (LedgerError, ClaimedElsewhereError, BotoCoreError, ClientError, ValueError)

_dynamodb = boto3.client("dynamodb")
_TABLE = os.environ["TABLE_NAME"]
_topic = MailTopic(mail_client(), os.environ["TOPIC_ARN"], SentMarks(_dynamodb, _TABLE))


class SomeFailedError(Exception):
    """Some people's items are not entered; they stay due, and the alarm tells the operator."""


def handler(_event: Mapping[str, Any], context: Any) -> dict[str, int]:
    """Enters what is due and sends the reminders of tomorrow."""
    started = now()
    ledger = DynamoLedger(_dynamodb, _TABLE)

    def in_time() -> bool:
        return bool(context.get_remaining_time_in_millis() > _SPARE_MILLISECONDS)

    people = entered = failed = 0
    for user_id in _people(ledger):
        if not in_time():
            log("run goes on in an hour", request_id=context.aws_request_id, level="WARNING")
            break
        people += 1
        try:
            entered += bring_up_to_date(ledger, _topic, user_id, started, in_time=in_time)
        except _FAILURES as error:
            failed += 1
            log(
                "items not entered",
                request_id=context.aws_request_id,
                level="ERROR",
                user=user_id,
                error=type(error).__name__,
            )
    outcome = {"people": people, "entered": entered, "failed": failed}
    log("recurring items entered", request_id=context.aws_request_id, outcome=outcome)
    if failed:
        raise SomeFailedError(f"{failed} of {people} people")
    Jobs(_dynamodb, _TABLE).record(JOB, started, outcome)
    return outcome


def _people(ledger: DynamoLedger) -> Iterator[str]:
    """Everybody with something due by tomorrow, wherever they are, once each."""
    tomorrow = (now() + _FURTHEST_AHEAD).date() + timedelta(days=1)
    seen: set[str] = set()
    cursor: str | None = None
    while True:
        page, cursor = ledger.due(tomorrow, cursor=cursor)
        for user_id, _ in page:
            if user_id not in seen:
                seen.add(user_id)
                yield user_id
        if cursor is None:
            return
