"""A report on demand: made from the table and answered with a link.

It is made anew each time, so it is never stale, and it does not matter that last year's file
has gone to Glacier.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from typing import Any

import boto3
from botocore.config import Config

from edge.log import log
from ledger.periods import Period
from reports.making import make_report
from storage.dynamo import DynamoLedger

VALID_FOR = 3600
"""Seconds a link works."""

_dynamodb = boto3.client("dynamodb")
_s3 = boto3.client("s3", config=Config(signature_version="s3v4"))


def handler(event: Mapping[str, Any], context: Any) -> dict[str, Any]:
    """`{"userId", "start", "end" (exclusive), "category"?}` -> `{"url", "rows", "validFor"}`.

    Invoked by our own functions, which know who asks; nothing of a browser's request is here.
    """
    period = Period(date.fromisoformat(event["start"]), date.fromisoformat(event["end"]))
    report = make_report(
        DynamoLedger(_dynamodb, os.environ["TABLE_NAME"]),
        _s3,
        os.environ["BUCKET_NAME"],
        event["userId"],
        period,
        category=event.get("category"),
    )
    url = _s3.generate_presigned_url(
        "get_object",
        Params={"Bucket": os.environ["BUCKET_NAME"], "Key": report.files.transactions},
        ExpiresIn=VALID_FOR,
    )
    log("report linked", request_id=context.aws_request_id, rows=report.rows, bytes=report.size)
    return {"url": url, "rows": report.rows, "validFor": VALID_FOR}
