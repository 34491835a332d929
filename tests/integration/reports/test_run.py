"""A run of monthly reports: started, made, repeated and failed, through the real handlers."""

from __future__ import annotations

import csv
import importlib
import io
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import ModuleType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import boto3
import pytest
from moto import mock_aws

from ledger.records import Profile
from storage.dynamo import DynamoLedger
from storage.jobs import Jobs
from storage.schema import create_table_arguments
from tests.ledger_samples import effect, recorded, transaction

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sqs import SQSClient

OCTOBER = "2026-10-01_2026-10-31"
PEOPLE = [f"u-{n}" for n in range(12)]


class Context:
    function_name = "reports"
    memory_limit_in_mb = 512
    invoked_function_arn = "arn:aws:lambda:us-east-1:123456789012:function:reports"
    aws_request_id = "request-1"


@dataclass
class World:
    """Everybody's books, the queue, the bucket and the three handlers."""

    dynamodb: DynamoDBClient
    s3: S3Client
    sqs: SQSClient
    queue: str
    run: ModuleType
    maker: ModuleType
    link: ModuleType

    @property
    def ledger(self) -> DynamoLedger:
        return DynamoLedger(self.dynamodb, "ledger")

    def messages(self) -> list[dict[str, Any]]:
        found = []
        while batch := self.sqs.receive_message(QueueUrl=self.queue, MaxNumberOfMessages=10).get(
            "Messages"
        ):
            for one in batch:
                found.append({"messageId": one["MessageId"], "body": one["Body"]})
                self.sqs.delete_message(QueueUrl=self.queue, ReceiptHandle=one["ReceiptHandle"])
        return found

    def files(self) -> list[str]:
        listed = self.s3.list_objects_v2(Bucket="reports").get("Contents", [])
        return sorted(one["Key"] for one in listed)

    def rows(self, key: str) -> list[dict[str, str]]:
        body = self.s3.get_object(Bucket="reports", Key=key)["Body"].read().decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(body)))


@pytest.fixture
def world() -> Iterator[World]:
    with mock_aws():
        dynamodb, s3, sqs = boto3.client("dynamodb"), boto3.client("s3"), boto3.client("sqs")
        dynamodb.create_table(**create_table_arguments("ledger"))
        s3.create_bucket(Bucket="reports")
        queue = sqs.create_queue(QueueName="reports")["QueueUrl"]
        os.environ |= {"TABLE_NAME": "ledger", "BUCKET_NAME": "reports", "QUEUE_URL": queue}
        names = ["report_run.handler", "report_maker.handler", "report_link.handler"]
        for name in names:
            sys.modules.pop(name, None)
        run, maker, link = (importlib.import_module(name) for name in names)
        made = World(dynamodb, s3, sqs, queue, run, maker, link)
        for user in PEOPLE:
            start = 25 if user == "u-1" else 1
            profile = Profile(
                month_start=start, zone="Pacific/Auckland" if user == "u-2" else "UTC"
            )
            made.ledger.apply(user, effect("m-0", profile=profile))
        yield made


def sqs_event(messages: list[dict[str, Any]]) -> dict[str, Any]:
    return {"Records": [{**one, "eventSource": "aws:sqs"} for one in messages]}


def test_everybody_gets_one_report_of_their_own_month(world: World) -> None:
    world.ledger.apply("u-1", recorded("m-1", transaction("in", day="2026-10-20")))
    world.ledger.apply("u-1", recorded("m-2", transaction("out", day="2026-10-26")))
    started = world.run.handler({"day": "2026-11-01"}, Context())
    assert started == {"run": "2026-11-01", "expected": len(PEOPLE)}
    messages = world.messages()
    assert sorted(json.loads(one["body"])["userId"] for one in messages) == sorted(PEOPLE)
    assert world.maker.handler(sqs_event(messages), Context()) == {"batchItemFailures": []}
    assert len(world.files()) == 2 * len(PEOPLE)
    (row,) = world.rows("reports/u-1/2026-09-25_2026-10-24/transactions.csv")
    assert (row["description"], row["amount"], row["date"]) == ("in", "4.50", "2026-10-20")
    assert "reports/u-0/2026-10-01_2026-10-31/summary.csv" in world.files()
    (run,) = Jobs(world.dynamodb, "ledger").runs("reports")
    assert (run["run"], run["expected"], run["done"]) == ("2026-11-01", 12, 12)


def test_a_repeated_run_replaces_the_same_objects_and_counts_once(world: World) -> None:
    world.run.handler({"day": "2026-11-01"}, Context())
    world.maker.handler(sqs_event(world.messages()), Context())
    keys = world.files()
    world.ledger.apply("u-3", recorded("m-1", transaction("late", day="2026-10-31")))
    world.run.handler({"day": "2026-11-01"}, Context())
    messages = world.messages()
    world.maker.handler(sqs_event(messages + messages), Context())
    assert world.files() == keys
    assert len(world.rows("reports/u-3/2026-10-01_2026-10-31/transactions.csv")) == 1
    (run,) = Jobs(world.dynamodb, "ledger").runs("reports")
    assert run["done"] == 12


def test_one_report_that_fails_comes_back_alone(world: World) -> None:
    world.run.handler({"day": "2026-11-01"}, Context())
    messages = world.messages()
    broken = replace_body(messages[0], start="rubbish")
    answer = world.maker.handler(sqs_event([broken, *messages[1:]]), Context())
    assert answer == {"batchItemFailures": [{"itemIdentifier": messages[0]["messageId"]}]}
    (run,) = Jobs(world.dynamodb, "ledger").runs("reports")
    assert run["done"] == 11


def replace_body(message: dict[str, Any], **fields: str) -> dict[str, Any]:
    return {**message, "body": json.dumps({**json.loads(message["body"]), **fields})}


def test_a_report_on_demand_is_fresh_and_may_be_of_one_category(world: World) -> None:
    bus = replace(transaction("bus", "2.00", "2026-10-02"), category="transport")
    world.ledger.apply("u-4", recorded("m-1", transaction("coffee", day="2026-10-03"), bus))
    asked = {"userId": "u-4", "start": "2026-10-01", "end": "2026-11-01"}
    answer = world.link.handler(asked, Context())
    assert (answer["rows"], answer["validFor"]) == (2, 3600)
    assert urlsplit(answer["url"]).path.endswith(f"reports/u-4/{OCTOBER}/transactions.csv")
    world.ledger.apply("u-4", recorded("m-2", transaction("tea", day="2026-10-04")))
    assert world.link.handler({**asked, "category": "transport"}, Context())["rows"] == 1
    assert world.link.handler(asked, Context())["rows"] == 3
    rows = world.rows(f"reports/u-4/{OCTOBER}/transactions.csv")
    assert [row["description"] for row in rows] == ["tea", "coffee", "bus"]
