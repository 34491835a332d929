"""One message, one report: made, counted once, and tried again by itself where it failed."""

from __future__ import annotations

import os
from datetime import date
from typing import Any

import boto3
from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.typing import LambdaContext

from edge.clock import now
from edge.log import log
from ledger.periods import Period
from reports.making import make_report
from storage.dynamo import DynamoLedger
from storage.jobs import Jobs

JOB = "reports"

_dynamodb = boto3.client("dynamodb")
_s3 = boto3.client("s3")
_processor = BatchProcessor(event_type=EventType.SQS, raise_on_entire_batch_failure=False)


def handler(event: dict[str, Any], context: LambdaContext) -> Any:
    """The reports of a batch; the failed ones come back, alone."""
    return process_partial_response(event, _make, _processor, context)


def _make(record: SQSRecord, lambda_context: LambdaContext) -> None:
    share = record.json_body
    period = Period(date.fromisoformat(share["start"]), date.fromisoformat(share["end"]))
    ledger = DynamoLedger(_dynamodb, os.environ["TABLE_NAME"])
    report = make_report(ledger, _s3, os.environ["BUCKET_NAME"], share["userId"], period)
    jobs = Jobs(_dynamodb, os.environ["TABLE_NAME"])
    counted = jobs.finish_share(JOB, share["run"], share["userId"], now())
    log(
        "report made",
        request_id=lambda_context.aws_request_id,
        run=share["run"],
        rows=report.rows,
        bytes=report.size,
        again=not counted,
    )
