"""The backup is restored into a table made for the purpose, compared, and the table dropped.

A drill that fails says so by raising: its last proven restore then grows old, which an alarm
watches.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import closing
from typing import Any

import boto3

from backup.configured import configured_target
from backup.drill import drill
from edge.clock import now
from edge.log import log
from edge.metric import tell
from storage.jobs import Jobs

JOB = "restore-drill"

_dynamodb = boto3.client("dynamodb")


def handler(_event: Mapping[str, Any], context: Any) -> dict[str, Any]:
    """Restores everything there is, and compares counts and sums."""
    scratch = f"{os.environ['SCRATCH_PREFIX']}{context.aws_request_id}"
    with closing(configured_target()) as target:
        proven = drill(_dynamodb, scratch, target, now=now())
    told: dict[str, Any] = {"transactions": proven.transactions, "removed": proven.removed}
    Jobs(_dynamodb, os.environ["TABLE_NAME"]).record(JOB, now(), {**told, "proven": True})
    log("restore proven", request_id=context.aws_request_id, **told)
    tell("RestoreProven", 1)
    return told
