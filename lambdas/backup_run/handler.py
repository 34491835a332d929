"""One message, one run. A run that its time ended comes back by its queue and goes on.

The function has no way to any queue (it lives in subnets without one, which cost nothing):
it says that the message has failed, and is given it again.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from contextlib import closing
from datetime import timedelta
from functools import partial
from typing import Any

import boto3

from backup.configured import configured_target
from backup.copying import OVERLAP, copy
from edge.clock import now
from edge.log import log
from edge.metric import tell
from storage.changes import changed_since
from storage.jobs import Jobs

JOB = "backup"
_MARGIN_MS = 60_000
"""Milliseconds kept for the last batch and the record of the run."""

_dynamodb = boto3.client("dynamodb")


def handler(event: Mapping[str, Any], context: Any) -> dict[str, Any]:
    """Runs once; asks for the message again while anything is left to copy."""
    (record,) = event["Records"]
    first = int(record["attributes"]["ApproximateReceiveCount"]) == 1
    with closing(configured_target()) as target:
        outcome = copy(
            partial(changed_since, _dynamodb, os.environ["TABLE_NAME"]),
            target,
            has_time=lambda: context.get_remaining_time_in_millis() > _MARGIN_MS,
            pause=time.sleep,
            overlap=OVERLAP if first else timedelta(0),
        )
    told: dict[str, Any] = {"read": outcome.read, "complete": outcome.complete}
    Jobs(_dynamodb, os.environ["TABLE_NAME"]).record(JOB, now(), told)
    log("backup", request_id=context.aws_request_id, **told)
    tell("BackupItemsRead", outcome.read)
    if outcome.complete:
        tell("BackupCompleted", 1)
        return {"batchItemFailures": []}
    return {"batchItemFailures": [{"itemIdentifier": record["messageId"]}]}
