"""On the 1st (or when asked): everybody's last month becomes one message a person in a queue."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import boto3

from edge.clock import now
from edge.log import log
from ledger.periods import month_of, months_from
from ledger.records import Profile
from storage.jobs import Jobs
from storage.people import people

JOB = "reports"
_ENTRIES = 10
"""Messages of one SendMessageBatch (quota)."""

_dynamodb = boto3.client("dynamodb")
_sqs = boto3.client("sqs")


def handler(event: Mapping[str, Any], context: Any) -> dict[str, Any]:
    """Starts the run of the day in `event["day"]` (ISO 8601, default today).

    Starting the same run again sends its messages again; each report replaces itself.
    """
    started = now()
    at = (
        datetime.fromisoformat(event["day"]).astimezone(started.tzinfo)
        if "day" in event
        else started
    )
    run = at.date().isoformat()
    jobs = Jobs(_dynamodb, os.environ["TABLE_NAME"])
    sent = 0
    for page in people(_dynamodb, os.environ["TABLE_NAME"]):
        shares = [_share(run, user_id, profile, at) for user_id, profile in page]
        for place in range(0, len(shares), _ENTRIES):
            _send(shares[place : place + _ENTRIES])
        sent += len(shares)
    jobs.begin(JOB, run, started, {"expected": sent})
    log("report run started", request_id=context.aws_request_id, run=run, people=sent)
    return {"run": run, "expected": sent}


def _share(run: str, user_id: str, profile: Profile, at: datetime) -> dict[str, str]:
    today = at.astimezone(ZoneInfo(profile.zone)).date()
    this_month = month_of(today, start_day=profile.month_start)
    period = months_from(this_month, -1, start_day=profile.month_start)
    return {
        "run": run,
        "userId": user_id,
        "start": period.start.isoformat(),
        "end": period.end.isoformat(),
    }


def _send(shares: list[dict[str, str]]) -> None:
    left = {str(place): json.dumps(share) for place, share in enumerate(shares)}
    for _ in range(5):
        answer = _sqs.send_message_batch(
            QueueUrl=os.environ["QUEUE_URL"],
            Entries=[{"Id": name, "MessageBody": body} for name, body in left.items()],
        )
        left = {failed["Id"]: left[failed["Id"]] for failed in answer.get("Failed", [])}
        if not left:
            return
    raise RuntimeError(f"{len(left)} messages were not taken by the queue")
