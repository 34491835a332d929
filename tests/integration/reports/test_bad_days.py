"""Every call of a report run fails in turn; then reports equal rows, and each is counted once."""

from __future__ import annotations

import csv
import importlib
import io
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from aws_lambda_powertools.utilities.batch.exceptions import BatchProcessingError
from botocore.exceptions import BotoCoreError
from moto import mock_aws

from ledger.errors import LedgerError
from ledger.records import Profile
from storage.dynamo import DynamoLedger
from storage.jobs import Jobs
from storage.schema import create_table_arguments
from tests.faulty_calls import Plan, every_plan, failing
from tests.ledger_samples import effect, recorded, transaction

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sqs import SQSClient

PEOPLE = {"u-1": ["4.50", "3.00"], "u-2": ["12.00"]}
NEVER = Plan(call=1000, took_effect=False, for_good=False)


class Context:
    function_name = "reports"
    memory_limit_in_mb = 512
    invoked_function_arn = "arn:aws:lambda:us-east-1:123456789012:function:reports"
    aws_request_id = "request-1"


@dataclass
class World:
    dynamodb: DynamoDBClient
    s3: S3Client
    sqs: SQSClient
    queue: str
    run: ModuleType
    maker: ModuleType

    def started(self) -> bool:
        try:
            self.run.handler({"day": "2026-11-01"}, Context())
        except (BotoCoreError, LedgerError):
            return False
        return True

    def received(self) -> list[dict[str, Any]]:
        """What waits in the queue: twice, where a message was sent twice."""
        found: list[dict[str, Any]] = []
        while batch := self.sqs.receive_message(QueueUrl=self.queue, MaxNumberOfMessages=10).get(
            "Messages"
        ):
            for one in batch:
                found.append(
                    {
                        "messageId": one["MessageId"],
                        "body": one["Body"],
                        "eventSource": "aws:sqs",
                    }
                )
                self.sqs.delete_message(QueueUrl=self.queue, ReceiptHandle=one["ReceiptHandle"])
        return found

    def made(self, messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The messages that have to come again."""
        try:
            answer = self.maker.handler({"Records": messages}, Context())
        except BatchProcessingError:
            return messages
        failed = {one["itemIdentifier"] for one in answer["batchItemFailures"]}
        return [one for one in messages if one["messageId"] in failed]

    def amounts(self) -> dict[str, list[str]]:
        """What the reports in the bucket say, by person."""
        found = {}
        for one in self.s3.list_objects_v2(Bucket="reports")["Contents"]:
            if one["Key"].endswith("/transactions.csv"):
                body = self.s3.get_object(Bucket="reports", Key=one["Key"])["Body"].read()
                rows = csv.DictReader(io.StringIO(body.decode("utf-8-sig")))
                found[one["Key"].split("/")[1]] = [row["amount"] for row in rows]
        return found


@pytest.fixture
def world() -> Iterator[World]:
    with mock_aws():
        dynamodb, s3, sqs = boto3.client("dynamodb"), boto3.client("s3"), boto3.client("sqs")
        dynamodb.create_table(**create_table_arguments("ledger"))
        s3.create_bucket(Bucket="reports")
        queue = sqs.create_queue(QueueName="reports")["QueueUrl"]
        os.environ |= {"TABLE_NAME": "ledger", "BUCKET_NAME": "reports", "QUEUE_URL": queue}
        names = ["report_run.handler", "report_maker.handler"]
        for name in names:
            sys.modules.pop(name, None)
        run, maker = (importlib.import_module(name) for name in names)
        ledger = DynamoLedger(dynamodb, "ledger")
        for user, amounts in PEOPLE.items():
            ledger.apply(user, effect("m-0", profile=Profile(zone="UTC")))
            rows = [
                transaction(f"{user} {n}", amount, day=f"2026-10-{20 - n}")
                for n, amount in enumerate(amounts)
            ]
            ledger.apply(user, recorded("m-1", *rows))
        yield World(dynamodb, s3, sqs, queue, run, maker)


def all_is_well(world: World) -> None:
    assert world.amounts() == PEOPLE
    (run,) = Jobs(world.dynamodb, "ledger").runs("reports")
    assert (run["expected"], run["done"]) == (2, 2)
    listed = world.s3.list_objects_v2(Bucket="reports")["Contents"]
    assert len(listed) == 4, "two files a person"
    assert world.s3.list_multipart_uploads(Bucket="reports").get("Uploads", []) == []


def test_a_run_survives_every_failing_call(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    with failing(monkeypatch, NEVER) as counted:
        assert world.started()
    assert counted.made > 2
    for plan in every_plan(counted.made):
        with failing(monkeypatch, plan):
            first = world.started()
        assert first or world.started(), plan
        messages = world.received()
        assert {one["body"].count("userId") for one in messages} == {1}
        assert world.made(messages) == [], plan
        all_is_well(world)


def test_a_report_survives_every_failing_call(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert world.started()
    messages = world.received()
    with failing(monkeypatch, NEVER) as counted:
        assert world.made(messages) == []
    assert counted.made > 6
    for plan in every_plan(counted.made):
        for one in world.s3.list_objects_v2(Bucket="reports").get("Contents", []):
            world.s3.delete_object(Bucket="reports", Key=one["Key"])
        with failing(monkeypatch, plan) as calls:
            left = world.made(messages)
        assert calls.failed > 0, plan
        if left:
            assert world.made(left) == [], plan
        all_is_well(world)


def test_a_report_that_fails_leaves_the_others_of_its_batch_alone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert world.started()
    messages = world.received()
    with failing(monkeypatch, Plan(call=0, took_effect=False, for_good=False)):
        left = world.made(messages)
    assert left == messages[:1]
    assert len(world.amounts()) == 1
