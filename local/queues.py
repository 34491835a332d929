"""Bringing back what failed for good: `budgetbuddy redrive QUEUE`, `budgetbuddy replay`.

The same on AWS and on the laptop: `Account` says where, the stacks' outputs say what.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

_SUFFIX = "DeadLettersUrl"
_UNSUPPORTED = {"AWS.SimpleQueueService.UnsupportedOperation", "InvalidAction", "UnknownOperation"}


class QueueError(Exception):
    """A command about queues cannot be done; the message says why."""


class UnknownQueueError(QueueError):
    """There is no such dead-letter queue."""

    def __init__(self, name: str, known: list[str]) -> None:
        super().__init__(f"there is no queue {name}: choose one of {', '.join(known)}")


class UnknownConsumerError(QueueError):
    """There is no such consumer of events."""

    def __init__(self, name: str, known: list[str]) -> None:
        super().__init__(f"there is no consumer {name}: choose one of {', '.join(known)}")


class NoArchiveError(QueueError):
    """The laptop's cloud keeps no archive of events."""

    def __init__(self) -> None:
        super().__init__("nothing is archived here: replaying is for a deployment on AWS")


@dataclass(frozen=True, slots=True)
class Account:
    """Where a deployment is: a maker of boto3 clients, and the outputs of its stacks."""

    client: Callable[[str], Any]
    outputs: Mapping[str, str]


def dead_letter_queues(account: Account) -> dict[str, str]:
    """The dead-letter queues by the names that `redrive` takes."""
    return {
        name.removesuffix(_SUFFIX): url
        for name, url in sorted(account.outputs.items())
        if name.endswith(_SUFFIX)
    }


def waiting(account: Account) -> dict[str, int]:
    """How many messages each dead-letter queue holds."""
    sqs = account.client("sqs")
    count = "ApproximateNumberOfMessages"
    return {
        name: int(
            sqs.get_queue_attributes(QueueUrl=url, AttributeNames=[count])["Attributes"][count]
        )
        for name, url in dead_letter_queues(account).items()
    }


def redrive(account: Account, name: str) -> str:
    """Brings the messages of a dead-letter queue back to where they came from; says what it did.

    A message comes from a queue, from the table's stream or from a schedule. One that cannot
    be brought back stays where it is.
    """
    queues = dead_letter_queues(account)
    if name not in queues:
        raise UnknownQueueError(name, list(queues))
    sqs: SQSClient = account.client("sqs")
    url = queues[name]
    sources = _sources(sqs, url)
    if sources:
        if _moved_by_the_service(sqs, url):
            return "AWS is moving the messages back to their queue."
        back: Callable[[Mapping[str, Any]], None] = _to_queue(sqs, sources[0])
    elif name == "Events":
        back = _to_events(account)
    else:
        back = _to_target(account)
    count = 0
    # All of them first: what dies again at once comes to the same queue.
    for message in list(_messages(sqs, url)):
        back(message)
        sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        count += 1
    return f"{count} message{'' if count == 1 else 's'} brought back."


def replay(account: Account, consumer: str, start: datetime, end: datetime) -> str:
    """Gives one consumer the archived events of a time again; says what was started.

    The consumer's other events go on meanwhile. `consumer` is the name of its rule.
    """
    if "ArchiveArn" not in account.outputs:
        raise NoArchiveError
    rules = {
        name.removesuffix("RuleArn").lower(): arn
        for name, arn in account.outputs.items()
        if name.endswith("RuleArn")
    }
    if consumer not in rules:
        raise UnknownConsumerError(consumer, sorted(rules))
    name = f"{consumer}-{start:%Y%m%dT%H%M%S}-{end:%Y%m%dT%H%M%S}"
    account.client("events").start_replay(
        ReplayName=name,
        EventSourceArn=account.outputs["ArchiveArn"],
        EventStartTime=start,
        EventEndTime=end,
        Destination={"Arn": account.outputs["BusArn"], "FilterArns": [rules[consumer]]},
    )
    return f"Replay {name} has started."


def _sources(sqs: SQSClient, url: str) -> list[str]:
    """The queues whose dead letters go here; where the service cannot say, they are asked."""
    try:
        return sqs.list_dead_letter_source_queues(QueueUrl=url)["queueUrls"]
    except ClientError as error:
        if error.response["Error"]["Code"] not in _UNSUPPORTED:
            raise
    arn = _attribute(sqs, url, "QueueArn")
    return [
        queue
        for page in sqs.get_paginator("list_queues").paginate()
        for queue in page.get("QueueUrls", [])
        if json.loads(_attribute(sqs, queue, "RedrivePolicy") or "{}").get("deadLetterTargetArn")
        == arn
    ]


def _attribute(sqs: SQSClient, url: str, name: Literal["QueueArn", "RedrivePolicy"]) -> str:
    answer = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=[name])
    return answer.get("Attributes", {}).get(name, "")


def _moved_by_the_service(sqs: SQSClient, url: str) -> bool:
    """Whether SQS moves the messages itself; the laptop's cannot."""
    try:
        sqs.start_message_move_task(SourceArn=_attribute(sqs, url, "QueueArn"))
    except ClientError as error:
        if error.response["Error"]["Code"] not in _UNSUPPORTED:
            raise
        return False
    return True


def _messages(sqs: SQSClient, url: str) -> Iterator[Mapping[str, Any]]:
    while messages := sqs.receive_message(
        QueueUrl=url,
        MaxNumberOfMessages=10,
        MessageAttributeNames=["All"],
        VisibilityTimeout=300,
    ).get("Messages"):
        yield from messages


def _to_queue(sqs: SQSClient, url: str) -> Callable[[Mapping[str, Any]], None]:
    def back(message: Mapping[str, Any]) -> None:
        sqs.send_message(QueueUrl=url, MessageBody=message["Body"])

    return back


def _to_events(account: Account) -> Callable[[Mapping[str, Any]], None]:
    """Back to the function of the stream: a whole record, or what a pointer to a batch names."""
    streams, functions = account.client("dynamodbstreams"), account.client("lambda")

    def back(message: Mapping[str, Any]) -> None:
        body = json.loads(message["Body"])
        records = [body]
        if "DDBStreamBatchInfo" in body:
            batch = body["DDBStreamBatchInfo"]
            iterator = streams.get_shard_iterator(
                StreamArn=batch["streamArn"],
                ShardId=batch["shardId"],
                ShardIteratorType="AT_SEQUENCE_NUMBER",
                SequenceNumber=batch["startSequenceNumber"],
            )["ShardIterator"]
            records = streams.get_records(ShardIterator=iterator, Limit=batch["batchSize"])[
                "Records"
            ]
        answer = functions.invoke(
            FunctionName=account.outputs["EventsFunctionName"],
            Payload=json.dumps({"Records": records}, default=_timestamp).encode(),
        )
        told = json.loads(answer["Payload"].read() or "null")
        if "FunctionError" in answer or told["batchItemFailures"]:
            raise QueueError(f"the events function failed again: {told}")

    return back


def _to_target(account: Account) -> Callable[[Mapping[str, Any]], None]:
    """Does what a schedule could not: its message names it, and it says what and with which."""

    def back(message: Mapping[str, Any]) -> None:
        attributes = message.get("MessageAttributes", {})
        if "SCHEDULE_ARN" not in attributes:
            raise QueueError("a message does not say where it comes from; it stays")
        _, group, name = attributes["SCHEDULE_ARN"]["StringValue"].rsplit("/", 2)
        target = account.client("scheduler").get_schedule(GroupName=group, Name=name)["Target"]
        if ":lambda:" in target["Arn"]:
            account.client("lambda").invoke(
                FunctionName=target["Arn"],
                InvocationType="Event",
                Payload=target["Input"].encode(),
            )
        else:
            sqs: SQSClient = account.client("sqs")
            url = sqs.get_queue_url(QueueName=target["Arn"].rpartition(":")[2])["QueueUrl"]
            sqs.send_message(QueueUrl=url, MessageBody=target["Input"])

    return back


def _timestamp(value: Any) -> int:
    if isinstance(value, datetime):
        return int(value.timestamp())
    raise TypeError(f"{type(value).__name__} is not JSON")
