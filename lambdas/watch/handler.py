"""Tells the age of each job's last success, so that an alarm can see what did not happen.

An alarm on missing figures cannot look back further than a week (CloudWatch, PutMetricAlarm);
an age can be of any length, and a watch that does not run is itself missing.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

import boto3

from edge.clock import now
from edge.metric import tell
from ledger.documents import instant_of
from storage.jobs import LATEST, Jobs

JOB = "watch"
WATCHED = {
    "reports": "ReportsAgeDays",
    "backup": "BackupAgeDays",
    "restore-drill": "RestoreDrillAgeDays",
    "recurring": "RecurringAgeDays",
}
"""The figure of each job. A job that never ran is as old as the first watch."""

_dynamodb = boto3.client("dynamodb")


def handler(_event: Mapping[str, Any], _context: Any) -> dict[str, int]:
    """The age of every watched job in whole days."""
    jobs = Jobs(_dynamodb, os.environ["TABLE_NAME"])
    at = now()
    if not jobs.runs(JOB):
        jobs.record(JOB, at, {})
    (first,) = jobs.runs(JOB)
    ages = {}
    for job, figure in WATCHED.items():
        succeeded = [run for run in jobs.runs(job) if _succeeded(run)]
        since = instant_of(max((run["at"] for run in succeeded), default=first["at"]))
        ages[figure] = (at - since).days
        tell(figure, ages[figure])
    return ages


def _succeeded(run: Mapping[str, Any]) -> bool:
    if run["run"] == LATEST:
        return bool(run.get("complete", True))
    return int(run.get("done", 0)) >= int(run.get("expected", 0))
