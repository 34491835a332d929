"""Reports by hand: a run for everybody, or a link to one person's."""

from __future__ import annotations

import json
from typing import Any

from ledger.periods import Period
from local.operations.cloud import Cloud, OperationError


def run_reports(cloud: Cloud, day: str | None) -> dict[str, Any]:
    """Starts a run as of a day (ISO 8601; None: today); what it answers, it goes on by itself."""
    return invoke(cloud, "ReportRunFunctionName", {"day": day} if day else {})


def link_report(cloud: Cloud, user_id: str, period: Period, category: str | None) -> dict[str, Any]:
    """Makes the report of a person and period and gives a link to it."""
    request = {
        "userId": user_id,
        "start": period.start.isoformat(),
        "end": period.end.isoformat(),
    }
    return invoke(
        cloud, "ReportLinkFunctionName", request | ({"category": category} if category else {})
    )


def invoke(cloud: Cloud, output: str, request: dict[str, Any]) -> dict[str, Any]:
    """The answer of a function named by an output. Raises `OperationError` where it fails."""
    answer = cloud.client("lambda").invoke(
        FunctionName=cloud[output], Payload=json.dumps(request).encode()
    )
    told: dict[str, Any] = json.loads(answer["Payload"].read())
    if "FunctionError" in answer:
        raise OperationError(str(told.get("errorMessage", told)))
    return told
