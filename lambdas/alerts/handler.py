"""Events of the bus, from the queue of this consumer: who has to be told what.

Whatever comes twice, late or out of order leads to the same: each mail has its cause, each
notice its id, and what is decided is decided from the ledger as it is now.
"""

from __future__ import annotations

import os
from typing import Any, assert_never

import boto3
from aws_lambda_powertools.utilities import batch
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.typing import LambdaContext

from alerts import budget_thresholds, entered, high_expense
from alerts.person import person_of
from alerts.subscriptions import Subscriptions
from edge.clock import now
from ledger.events import EventType, event_of
from mail.client import mail_client
from mail.topic import MailTopic
from storage.alert_address import AlertAddresses
from storage.dynamo import DynamoLedger
from storage.sent import SentMarks

_dynamodb = boto3.client("dynamodb")
_sns = mail_client()
_TABLE, _TOPIC = os.environ["TABLE_NAME"], os.environ["TOPIC_ARN"]
_marks = SentMarks(_dynamodb, _TABLE)
_topic = MailTopic(_sns, _TOPIC, _marks)
_subscriptions = Subscriptions(_sns, _TOPIC, AlertAddresses(_dynamodb, _TABLE))
_processor = batch.BatchProcessor(
    event_type=batch.EventType.SQS, raise_on_entire_batch_failure=False
)


def handler(event: dict[str, Any], context: LambdaContext) -> Any:
    """Tells what there is to tell; the events that failed come back, alone."""
    return batch.process_partial_response(event, _tell, _processor, context)


def _tell(record: SQSRecord) -> None:
    body = record.json_body
    event = event_of(body["detail-type"], body["detail"])
    person = person_of(
        event.user_id, now(), ledger=DynamoLedger(_dynamodb, _TABLE), topic=_topic, marks=_marks
    )
    match event.type:
        case (
            EventType.TRANSACTION_RECORDED
            | EventType.TRANSACTION_CHANGED
            | EventType.TRANSACTION_RESTORED
        ):
            entered.tell(person, event)
            high_expense.alert(person, event)
            budget_thresholds.tell(person, event)
        case EventType.PROFILE_CHANGED:
            _subscriptions.settle(person)
        case (
            EventType.TRANSACTION_REMOVED
            | EventType.BUDGET_CHANGED
            | EventType.BUDGET_REMOVED
            | EventType.RECURRING_CHANGED
        ):
            return  # the rule does not let these through; a replay may
        case unknown:
            assert_never(unknown)
