"""Items written back into the table from a backup, with the totals that follow from them."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from ledger.effects import TotalKey, key_of, total_changes
from ledger.errors import UnavailableError
from ledger.money import Money
from ledger.records import Change, Effect, Profile, Recurring, Total, Transaction
from storage.faults import our_errors
from storage.items import (
    is_transaction,
    profile_from_image,
    profile_item,
    profile_key,
    recurring_from_image,
    recurring_item,
    recurring_key,
    total_item,
    transaction_from_image,
    transaction_item,
    transaction_key,
)
from storage.writes import add_to_total, put_new, put_over

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import WriteRequestOutputTypeDef, WriteRequestTypeDef

    from storage.attributes import Item

    WriteRequest = WriteRequestTypeDef | WriteRequestOutputTypeDef

_BATCH = 25
"""Items of one BatchWriteItem (quota)."""
_ATTEMPTS = 8


@dataclass(slots=True)
class Tally:
    """Counts and sums, by which two copies of a ledger are compared."""

    transactions: int = 0
    removed: int = 0
    sums: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Minor units of what counts, by kind and currency."""

    def add(self, one: Transaction) -> None:
        """Counts one transaction."""
        self.transactions += 1
        if one.removed_at is None:
            self.sums[one.kind.value, one.money.currency] += one.money.minor
        else:
            self.removed += 1


class EmptyTable:
    """Writes a whole backup into a table that holds nothing of it yet, in batches.

    The totals of a person are written when the next person's items come: call `finish()`
    after the last. Memory holds one person's totals.
    """

    def __init__(self, client: DynamoDBClient, table: str) -> None:
        self._client = client
        self._table = table
        self._waiting: list[Item] = []
        self._user: str | None = None
        self._minor: Counter[TotalKey] = Counter()
        self._count: Counter[TotalKey] = Counter()

    def add_transaction(self, user_id: str, one: Transaction) -> None:
        """Adds a transaction; a person's must come one after the other."""
        if user_id != self._user:
            self._write_totals()
            self._user = user_id
        if one.removed_at is None:
            self._minor[key_of(one)] += one.money.minor
            self._count[key_of(one)] += 1
        self._put(transaction_item(user_id, one))

    def add_profile(self, user_id: str, profile: Profile, changed_at: datetime) -> None:
        """Adds a profile."""
        self._put(profile_item(user_id, profile, changed_at))

    def add_recurring(self, user_id: str, one: Recurring, changed_at: datetime) -> None:
        """Adds a recurring item."""
        self._put(recurring_item(user_id, one, changed_at))

    def finish(self) -> None:
        """Writes what still waits."""
        self._write_totals()
        self._flush()

    def _write_totals(self) -> None:
        for key, count in self._count.items():
            day, kind, category, currency = key
            total = Total(day, kind, category, Money(self._minor[key], currency), count)
            assert self._user is not None
            self._put(total_item(self._user, total))
        self._minor.clear()
        self._count.clear()

    def _put(self, item: Item) -> None:
        self._waiting.append(item)
        if len(self._waiting) == _BATCH:
            self._flush()

    def _flush(self) -> None:
        left: Sequence[WriteRequest] = [{"PutRequest": {"Item": item}} for item in self._waiting]
        for attempt in range(_ATTEMPTS):
            if not left:
                break
            if attempt:
                time.sleep(0.05 * 2**attempt)
            with our_errors():
                answer = self._client.batch_write_item(RequestItems={self._table: left})
            left = answer.get("UnprocessedItems", {}).get(self._table, [])
        if left:
            raise UnavailableError
        self._waiting.clear()


class LiveTable:
    """Writes what a table lacks, one item a transaction, and leaves what is newer there."""

    def __init__(self, client: DynamoDBClient, table: str) -> None:
        self._client = client
        self._table = table

    def add_transaction(self, user_id: str, one: Transaction) -> bool:
        """Adds or replaces a transaction with its totals; False where the table's is as new."""
        image = self._get(transaction_key(user_id, one.id))
        item = transaction_item(user_id, one)
        effect = Effect(message_id="restore", at=one.changed_at, reply={})
        if image is None:
            write = put_new(self._table, item)
            effect = replace(effect, recorded=(one,))
        else:
            there = transaction_from_image(image)
            if there.version >= one.version:
                return False
            write = put_over(self._table, item, there.version)
            effect = replace(effect, changed=(Change(there, one),))
        totals = [add_to_total(self._table, user_id, added) for added in total_changes(effect)]
        with our_errors():
            self._client.transact_write_items(TransactItems=[write, *totals])
        return True

    def add_profile(self, user_id: str, profile: Profile, changed_at: datetime) -> bool:
        """Puts a profile where the table's is older."""
        image = self._get(profile_key(user_id))
        if image is not None and profile_from_image(image).version >= profile.version:
            return False
        return self._put(profile_item(user_id, profile, changed_at))

    def add_recurring(self, user_id: str, one: Recurring, changed_at: datetime) -> bool:
        """Puts a recurring item where the table's is older."""
        image = self._get(recurring_key(user_id, one.id))
        if image is not None and recurring_from_image(image).version >= one.version:
            return False
        return self._put(recurring_item(user_id, one, changed_at))

    def _put(self, item: Item) -> bool:
        with our_errors():
            self._client.put_item(TableName=self._table, Item=item)
        return True

    def _get(self, key: Item) -> Item | None:
        with our_errors():
            answer = self._client.get_item(TableName=self._table, Key=key, ConsistentRead=True)
        return answer.get("Item")


def tally_of(
    client: DynamoDBClient, table: str, *, progress: Callable[[int], None] = lambda _: None
) -> Tally:
    """Counts and sums of every transaction in the table; `progress` gets the count so far."""
    tally = Tally()
    for items in _scan(client, table):
        for item in items:
            if is_transaction(item):
                tally.add(transaction_from_image(item))
        progress(tally.transactions)
    return tally


def holds_anything(client: DynamoDBClient, table: str) -> bool:
    """Whether the table holds any item."""
    with our_errors():
        return bool(client.scan(TableName=table, Limit=1)["Items"])


def _scan(client: DynamoDBClient, table: str) -> Iterator[Sequence[Item]]:
    start: Item | None = None
    while True:
        with our_errors():
            answer = (
                client.scan(TableName=table, ConsistentRead=True, ExclusiveStartKey=start)
                if start
                else client.scan(TableName=table, ConsistentRead=True)
            )
        yield answer["Items"]
        start = answer.get("LastEvaluatedKey")
        if start is None:
            return
