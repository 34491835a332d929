"""What failed for good comes back to where it came from."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, cast

import boto3
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws

from local.queues import (
    Account,
    NoArchiveError,
    QueueError,
    UnknownConsumerError,
    UnknownQueueError,
    redrive,
    replay,
    waiting,
)

FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:recurring"
SCHEDULES = "arn:aws:scheduler:us-east-1:123456789012:schedule"
START, END = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 2, tzinfo=UTC)


class Functions:
    """Lambda, as far as it is asked; `answers` are given one after the other."""

    def __init__(self) -> None:
        self.invoked: list[tuple[str, Any]] = []
        self.answers: list[dict[str, Any]] = []
        self.meanwhile: Callable[[], None] = lambda: None

    def invoke(self, **arguments: Any) -> dict[str, Any]:
        self.invoked.append((arguments["FunctionName"], json.loads(arguments["Payload"])))
        self.meanwhile()
        told = self.answers.pop(0) if self.answers else {"batchItemFailures": []}
        return {"Payload": io.BytesIO(json.dumps(told).encode())}


class Sqs:
    """A client of SQS that moves messages itself, or does not know how to."""

    def __init__(self, client: Any, *, moves: bool) -> None:
        self._client = client
        self._moves = moves
        self.moved: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    def list_dead_letter_source_queues(self, **arguments: Any) -> Any:
        if not self._moves:
            raise ClientError({"Error": {"Code": "InvalidAction", "Message": ""}}, "List")
        return self._client.list_dead_letter_source_queues(**arguments)

    def start_message_move_task(self, SourceArn: str) -> None:  # noqa: N803 - boto3's spelling
        if not self._moves:
            code = "AWS.SimpleQueueService.UnsupportedOperation"
            raise ClientError({"Error": {"Code": code, "Message": ""}}, "StartMessageMoveTask")
        self.moved.append(SourceArn)


class Place:
    """One account with a queue, its dead letters, and those of the stream and of a schedule."""

    def __init__(self, *, moves: bool = False) -> None:
        sqs = boto3.client("sqs")
        self.sqs = Sqs(sqs, moves=moves)
        self.functions = Functions()
        self.schedules: dict[str, Any] = {}
        self.urls = {
            name: sqs.create_queue(QueueName=name)["QueueUrl"]
            for name in ("AlertsDeadLetters", "EventsDeadLetters", "RecurringRunDeadLetters")
        }
        self.dead_arn = sqs.get_queue_attributes(
            QueueUrl=self.urls["AlertsDeadLetters"], AttributeNames=["QueueArn"]
        )["Attributes"]["QueueArn"]
        policy = {"deadLetterTargetArn": self.dead_arn, "maxReceiveCount": "5"}
        self.source = sqs.create_queue(
            QueueName="alerts", Attributes={"RedrivePolicy": json.dumps(policy)}
        )["QueueUrl"]
        self.outputs = {f"{name}Url": url for name, url in self.urls.items()}
        self.outputs["EventsFunctionName"] = "events"

    @property
    def account(self) -> Account:
        clients = {"sqs": self.sqs, "lambda": self.functions, "scheduler": self}
        return Account(
            lambda name: clients.get(name) or cast("Any", boto3).client(name), self.outputs
        )

    def get_schedule(self, *, GroupName: str, Name: str) -> Any:  # noqa: N803 - boto3's spelling
        assert GroupName == "default"
        return self.schedules[Name]

    def dies(self, queue: str, body: Any, **attributes: str) -> None:
        self.sqs.send_message(
            QueueUrl=self.urls[f"{queue}DeadLetters"],
            MessageBody=json.dumps(body),
            MessageAttributes={
                name: {"DataType": "String", "StringValue": value}
                for name, value in attributes.items()
            },
        )


@pytest.fixture
def place() -> Iterator[Place]:
    with mock_aws():
        yield Place()


def test_messages_go_back_to_their_queue(place: Place) -> None:
    for number in range(12):
        place.dies("Alerts", {"event": number})
    assert waiting(place.account) == {"Alerts": 12, "Events": 0, "RecurringRun": 0}
    assert redrive(place.account, "Alerts") == "12 messages brought back."
    assert waiting(place.account)["Alerts"] == 0
    found = place.sqs.receive_message(QueueUrl=place.source, MaxNumberOfMessages=10)["Messages"]
    assert all("event" in json.loads(one["Body"]) for one in found)


def test_aws_moves_them_itself() -> None:
    with mock_aws():
        place = Place(moves=True)
        place.dies("Alerts", {})
        assert redrive(place.account, "Alerts") == (
            "AWS is moving the messages back to their queue."
        )
        assert place.sqs.moved == [place.dead_arn]
        assert waiting(place.account)["Alerts"] == 1


def test_a_record_of_the_stream_goes_back_to_its_function(place: Place) -> None:
    place.dies("Events", {"eventID": "1"})
    assert redrive(place.account, "Events") == "1 message brought back."
    assert place.functions.invoked == [("events", {"Records": [{"eventID": "1"}]})]


def test_what_dies_again_is_brought_back_once(place: Place) -> None:
    place.dies("Events", {"eventID": "1"})
    place.functions.meanwhile = lambda: place.dies("Events", {"eventID": "1"})
    assert redrive(place.account, "Events") == "1 message brought back."
    assert waiting(place.account)["Events"] == 1


def test_a_pointer_to_a_batch_is_read_from_the_stream_again(place: Place) -> None:
    dynamodb = boto3.client("dynamodb")
    dynamodb.create_table(
        TableName="table",
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}],
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
    )
    for name in ("a", "b", "c"):
        dynamodb.put_item(TableName="table", Item={"pk": {"S": name}})
    streams = boto3.client("dynamodbstreams")
    arn = streams.list_streams(TableName="table")["Streams"][0]["StreamArn"]
    shard = streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"][0]["ShardId"]
    iterator = streams.get_shard_iterator(
        StreamArn=arn, ShardId=shard, ShardIteratorType="TRIM_HORIZON"
    )["ShardIterator"]
    records = streams.get_records(ShardIterator=iterator)["Records"]
    batch = {
        "streamArn": arn,
        "shardId": shard,
        "startSequenceNumber": records[1]["dynamodb"]["SequenceNumber"],
        "batchSize": 2,
    }
    place.dies("Events", {"DDBStreamBatchInfo": batch})
    redrive(place.account, "Events")
    ((_, payload),) = place.functions.invoked
    assert [one["dynamodb"]["Keys"]["pk"]["S"] for one in payload["Records"]] == ["b", "c"]


def test_what_fails_again_stays(place: Place) -> None:
    place.dies("Events", {"eventID": "1"})
    place.functions.answers = [{"batchItemFailures": [{"itemIdentifier": "1"}]}]
    with pytest.raises(QueueError, match="failed again"):
        redrive(place.account, "Events")
    count = "ApproximateNumberOfMessagesNotVisible"
    kept = place.sqs.get_queue_attributes(
        QueueUrl=place.urls["EventsDeadLetters"], AttributeNames=[count]
    )
    assert kept["Attributes"][count] == "1"


@pytest.mark.parametrize(
    ("target", "to_function"), [(FUNCTION, True), ("arn:aws:sqs:us-east-1:1:alerts", False)]
)
def test_what_a_schedule_could_not_do_is_done(place: Place, target: str, to_function: bool) -> None:
    place.schedules["nightly"] = {"Target": {"Arn": target, "Input": '{"day": 1}'}}
    place.dies("RecurringRun", "whatever", SCHEDULE_ARN=f"{SCHEDULES}/default/nightly")
    redrive(place.account, "RecurringRun")
    if to_function:
        assert place.functions.invoked == [(FUNCTION, {"day": 1})]
    else:
        (message,) = place.sqs.receive_message(QueueUrl=place.source)["Messages"]
        assert json.loads(message["Body"]) == {"day": 1}


def test_what_came_from_nowhere_stays(place: Place) -> None:
    place.dies("RecurringRun", {})
    with pytest.raises(QueueError, match="does not say where it comes from"):
        redrive(place.account, "RecurringRun")


def test_an_unknown_queue_is_told_the_known_ones(place: Place) -> None:
    with pytest.raises(UnknownQueueError, match="no queue Alert: choose one of Alerts, Events"):
        redrive(place.account, "Alert")


def test_a_replay_goes_to_one_consumer(place: Place) -> None:
    events = boto3.client("events")
    bus = events.create_event_bus(Name="ledger")["EventBusArn"]
    archive = events.create_archive(ArchiveName="a", EventSourceArn=bus)["ArchiveArn"]
    rule = "arn:aws:events:us-east-1:123456789012:rule/ledger/alerts"
    place.outputs |= {"ArchiveArn": archive, "BusArn": bus, "AlertsRuleArn": rule}
    told = replay(place.account, "alerts", START, END)
    assert told == "Replay alerts-20261101T000000-20261102T000000 has started."
    started = events.describe_replay(ReplayName="alerts-20261101T000000-20261102T000000")
    assert started["Destination"] == {"Arn": bus, "FilterArns": [rule]}
    assert (started["EventStartTime"], started["EventEndTime"]) == (START, END)
    with pytest.raises(UnknownConsumerError, match="no consumer insights: choose one of alerts"):
        replay(place.account, "insights", START, END)


def test_the_laptop_archives_nothing(place: Place) -> None:
    with pytest.raises(NoArchiveError, match="nothing is archived here"):
        replay(place.account, "alerts", START, END)
