"""A batch of the table's stream becomes events on the bus; what fails is tried again.

A record that nobody can read goes to the dead-letter queue as it is, so that it does not
hold up those behind it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from typing import Any

import boto3

from edge.log import log
from events.bus import Bus
from ledger.errors import LedgerError
from ledger.events import Event
from storage.images import events_of

_bus = Bus(boto3.client("events"), os.environ["BUS_NAME"])
_sqs = boto3.client("sqs")
_takes_partial_failures = os.environ["PARTIAL_FAILURES"] == "yes"


class NotPutError(Exception):
    """Events of a batch are not on the bus; the whole batch comes again, with the same ids."""


def handler(event: Mapping[str, Any], context: Any) -> dict[str, Any]:
    """Puts what happened on the bus and names the first record that must come again.

    Lambda repeats from that record on, so what is behind it may be told twice: the ids of
    events are how consumers know.
    """
    records: Sequence[Mapping[str, Any]] = event["Records"]
    happened: list[tuple[int, Event]] = []
    for place, record in enumerate(records):
        happened += [(place, one) for one in _read(record, context.aws_request_id)]
    refused = _bus.put([one for _, one in happened])
    log(
        "events put",
        request_id=context.aws_request_id,
        level="WARNING" if refused else "INFO",
        records=len(records),
        events=len(happened),
        refused=len(refused),
    )
    if not refused:
        return {"batchItemFailures": []}
    if not _takes_partial_failures:
        raise NotPutError(f"{len(refused)} of {len(happened)} events")
    first = records[happened[min(refused)][0]]
    return {"batchItemFailures": [{"itemIdentifier": first["dynamodb"]["SequenceNumber"]}]}


def _read(record: Mapping[str, Any], request_id: str) -> list[Event]:
    try:
        return list(events_of(record))
    except (KeyError, TypeError, ValueError, ArithmeticError, LedgerError) as error:
        _sqs.send_message(QueueUrl=os.environ["UNREADABLE_URL"], MessageBody=json.dumps(record))
        log(
            "record unreadable",
            request_id=request_id,
            level="ERROR",
            error=type(error).__name__,
            record=record.get("eventID"),
        )
        return []
