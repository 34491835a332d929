"""Everything after the write in moto: table, stream, bus, queue, topic, and the real handlers.

What AWS does between them is done here: the stream's batches are given to `events`, tried
again and, in the end, put aside; the queue's messages are given to `alerts`, and die after
some tries; the clock moves on between tries.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

import boto3
from moto import mock_aws
from moto.moto_api._internal.models import moto_api_backend

from events.bus import SOURCE
from ledger.ledger import Filter
from ledger.periods import Period
from ledger.records import Notice, Transaction
from stacks.after_write import ALERTED
from storage.dynamo import DynamoLedger
from storage.schema import create_table_arguments
from tests.integration.after_write.faults import KilledError
from tests.ledger_samples import NOW

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient
    from mypy_boto3_events.client import EventBridgeClient
    from mypy_boto3_sns.client import SNSClient
    from mypy_boto3_sqs import SQSClient

TRIES = 3
"""How often a batch or a message is tried before it dies."""


class Context:
    """What Lambda gives a handler."""

    function_name = "function"
    memory_limit_in_mb = 512
    invoked_function_arn = "arn:aws:lambda:us-east-1:123456789012:function:function"
    aws_request_id = "request-1"

    def get_remaining_time_in_millis(self) -> int:
        return 900_000


@dataclass(frozen=True)
class Clients:
    """What the tests themselves ask AWS with."""

    dynamodb: DynamoDBClient
    sns: SNSClient
    sqs: SQSClient
    events: EventBridgeClient


@dataclass
class World:
    """One deployment, and the clock its functions see."""

    clients: Clients
    urls: Mapping[str, str]
    handlers: Mapping[str, ModuleType]
    now: datetime = NOW
    read_until: str = ""
    dead_batches: list[list[dict[str, Any]]] = field(default_factory=list)
    dead_messages: list[str] = field(default_factory=list)

    @property
    def ledger(self) -> DynamoLedger:
        return DynamoLedger(self.clients.dynamodb, "ledger", pause=lambda _: None)

    def pass_time(self, minutes: float = 4) -> None:
        self.now += timedelta(minutes=minutes)

    def run_recurring(self) -> None:
        """The scheduled run, and Lambda's two retries of one that failed."""
        module = self.handlers["recurring_run"]
        for _ in range(TRIES):
            try:
                module.handler({}, Context())
            except (module.SomeFailedError, *module._FAILURES, KilledError):
                self.pass_time()
            else:
                return

    def settle(self) -> None:
        """Until nothing is left to do, or what is left has died."""
        self._tell_the_bus()
        for _ in range(TRIES):
            if not self._work_on_alerts():
                return
            self.pass_time()
        self.dead_messages += [one["Body"] for one in self._take(self.urls["alerts"])]

    def redrive(self) -> None:
        """Brings back what died, as `budgetbuddy redrive` does, and settles again."""
        batches, self.dead_batches = self.dead_batches, []
        for batch in batches:
            self.handlers["events"].handler({"Records": batch}, Context())
        messages, self.dead_messages = self.dead_messages, []
        for body in messages:
            self.clients.sqs.send_message(QueueUrl=self.urls["alerts"], MessageBody=body)
        self.settle()

    def mails(self) -> list[dict[str, Any]]:
        """Everything published so far."""
        found = [json.loads(one["Body"]) for one in self._take(self.urls["inbox"])]
        for body in found:
            self.clients.sqs.send_message(QueueUrl=self.urls["inbox"], MessageBody=json.dumps(body))
        return found

    def subjects(self) -> Counter[str]:
        return Counter(mail["Subject"] for mail in self.mails())

    def notices(self, user_id: str) -> list[Notice]:
        return list(self.ledger.open(user_id, "-").notices)

    def rows(self, user_id: str) -> list[Transaction]:
        """Everything that counts in somebody's ledger."""
        return list(self.ledger.transactions(user_id, Filter(), limit=500).transactions)

    def totals_equal_rows(self, user_id: str) -> bool:
        """Whether the kept totals are the sums of the rows."""
        summed: Counter[tuple[object, ...]] = Counter()
        for one in self.rows(user_id):
            summed[(one.date, one.kind, one.category, one.money.currency)] += one.money.minor
        ever = Period(date(2000, 1, 1), date(2100, 1, 1))
        return dict(summed) == {
            (one.day, one.kind, one.category, one.money.currency): one.money.minor
            for one in self.ledger.totals(user_id, ever)
        }

    def email_subscriptions(self) -> dict[str, list[str]]:
        """Each subscribed address with the people whose mail it gets."""
        sns, found = self.clients.sns, {}
        for one in sns.list_subscriptions_by_topic(TopicArn=self.urls["topic"])["Subscriptions"]:
            if one["Protocol"] == "email":
                policy = sns.get_subscription_attributes(SubscriptionArn=one["SubscriptionArn"])
                found[one["Endpoint"]] = json.loads(policy["Attributes"]["FilterPolicy"])["userId"]
        return found

    def stream(self) -> list[dict[str, Any]]:
        """The records of the table's stream since the last call, as Lambda gives them."""
        streams = _streams()
        (stream,) = streams.list_streams(TableName="ledger")["Streams"]
        arn = stream["StreamArn"]
        (shard,) = streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]
        start = {"ShardIteratorType": "TRIM_HORIZON"}
        if self.read_until:
            start = {
                "ShardIteratorType": "AFTER_SEQUENCE_NUMBER",
                "SequenceNumber": self.read_until,
            }
        iterator = streams.get_shard_iterator(StreamArn=arn, ShardId=shard["ShardId"], **start)
        records = streams.get_records(ShardIterator=iterator["ShardIterator"])["Records"]
        for record in records:
            self.read_until = record["dynamodb"]["SequenceNumber"]
            record["dynamodb"]["ApproximateCreationDateTime"] = int(NOW.timestamp())
        return list(records)

    def events_queued(self) -> list[dict[str, Any]]:
        """What the rule let through to the queue of the alerts, which it leaves empty."""
        return [json.loads(one["Body"]) for one in self._take(self.urls["alerts"])]

    def _tell_the_bus(self) -> None:
        batch = self.stream()
        for _ in range(TRIES):
            if not batch:
                return
            failures = self._events(batch)
            if not failures:
                return
            first = failures[0]
            places = [one["dynamodb"]["SequenceNumber"] for one in batch]
            batch = batch[places.index(first) :]
        self.dead_batches.append(batch)

    def _events(self, batch: list[dict[str, Any]]) -> list[str]:
        try:
            answer = self.handlers["events"].handler({"Records": batch}, Context())
        except (Exception, KilledError):  # noqa: BLE001 - Lambda tries again, whatever it was
            return [batch[0]["dynamodb"]["SequenceNumber"]]
        return [one["itemIdentifier"] for one in answer["batchItemFailures"]]

    def _work_on_alerts(self) -> bool:
        """Whether there was work; what failed of it is in the queue again."""
        messages = self._take(self.urls["alerts"])
        if not messages:
            return False
        records = [
            {"messageId": one["MessageId"], "body": one["Body"], "eventSource": "aws:sqs"}
            for one in messages
        ]
        try:
            answer = self.handlers["alerts"].handler({"Records": records}, Context())
            failed = {one["itemIdentifier"] for one in answer["batchItemFailures"]}
        except KilledError:
            failed = {one["messageId"] for one in records}
        for one in messages:
            if one["MessageId"] in failed:
                self.clients.sqs.send_message(QueueUrl=self.urls["alerts"], MessageBody=one["Body"])
        return True

    def _take(self, queue: str) -> list[Any]:
        found: list[Any] = []
        while batch := self.clients.sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10).get(
            "Messages"
        ):
            found += batch
            for one in batch:
                self.clients.sqs.delete_message(QueueUrl=queue, ReceiptHandle=one["ReceiptHandle"])
        return found


@contextmanager
def deployments() -> Iterator[Callable[[], World]]:
    """Makes one empty deployment after the other, each in place of the one before.

    Clients and handlers are made once: that is what takes long.
    """
    with mock_aws():
        clients = Clients(
            boto3.client("dynamodb"),
            boto3.client("sns"),
            boto3.client("sqs"),
            boto3.client("events"),
        )
        urls = _resources(clients)
        os.environ |= {
            "TABLE_NAME": "ledger",
            "TOPIC_ARN": urls["topic"],
            "BUS_NAME": "ledger",
            "UNREADABLE_URL": urls["unreadable"],
            "PARTIAL_FAILURES": "yes",
        }
        handlers = {}
        for name in ("events", "alerts", "recurring_run"):
            sys.modules.pop(f"{name}.handler", None)
            handlers[name] = importlib.import_module(f"{name}.handler")

        def deploy() -> World:
            moto_api_backend.reset()
            _resources(clients)
            made = World(clients, urls, handlers)
            for name in ("alerts", "recurring_run"):
                vars(handlers[name])["now"] = lambda: made.now
            return made

        yield deploy


def _resources(clients: Clients) -> dict[str, str]:
    clients.dynamodb.create_table(**create_table_arguments("ledger"))
    urls = {"topic": clients.sns.create_topic(Name="mail")["TopicArn"]}
    arns = {}
    for name in ("alerts", "inbox", "unreadable"):
        urls[name] = clients.sqs.create_queue(QueueName=name)["QueueUrl"]
        arns[name] = clients.sqs.get_queue_attributes(
            QueueUrl=urls[name], AttributeNames=["QueueArn"]
        )["Attributes"]["QueueArn"]
    clients.sns.subscribe(TopicArn=urls["topic"], Protocol="sqs", Endpoint=arns["inbox"])
    pattern = {"source": [SOURCE], "detail-type": [str(one) for one in ALERTED]}
    clients.events.create_event_bus(Name="ledger")
    clients.events.put_rule(Name="alerts", EventBusName="ledger", EventPattern=json.dumps(pattern))
    clients.events.put_targets(
        Rule="alerts", EventBusName="ledger", Targets=[{"Id": "1", "Arn": arns["alerts"]}]
    )
    return urls


@cache
def _streams() -> Any:
    return boto3.client("dynamodbstreams")
