"""Events put on an EventBridge bus, ten at a time; it says which of them it did not take."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError

from ledger.events import Event

if TYPE_CHECKING:
    from mypy_boto3_events.client import EventBridgeClient
    from mypy_boto3_events.type_defs import PutEventsRequestEntryTypeDef as Entry

SOURCE = "budgetbuddy.ledger"
_ENTRIES = 10
"""Entries of one PutEvents (quota)."""


class Bus:
    """One bus of a client."""

    def __init__(self, client: EventBridgeClient, name: str) -> None:
        self._client = client
        self._name = name

    def put(self, events: Sequence[Event]) -> set[int]:
        """The places of the events that may not be on the bus now."""
        refused: set[int] = set()
        for start in range(0, len(events), _ENTRIES):
            refused |= {start + place for place in self._put(events[start : start + _ENTRIES])}
        return refused

    def _put(self, events: Sequence[Event]) -> Iterator[int]:
        try:
            answer = self._client.put_events(Entries=[self._entry(one) for one in events])
        except (BotoCoreError, ClientError):
            yield from range(len(events))
            return
        yield from (place for place, entry in enumerate(answer["Entries"]) if "ErrorCode" in entry)

    def _entry(self, event: Event) -> Entry:
        return {
            "Time": event.at,
            "Source": SOURCE,
            "DetailType": event.type.value,
            "Detail": json.dumps(event.to_document(), ensure_ascii=False),
            "EventBusName": self._name,
        }
