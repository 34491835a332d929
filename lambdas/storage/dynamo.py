"""The ledger in one DynamoDB table, through the low-level client."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ledger.cursors import cursor_at, place_of
from ledger.effects import record_of, settled, total_changes
from ledger.errors import BadCursorError, ConflictError, NotFoundError, RepeatedMessageError
from ledger.ledger import Filter, Opening, Page
from ledger.periods import Period
from ledger.records import (
    Effect,
    MessageRecord,
    Notice,
    Profile,
    Recurring,
    Total,
    Transaction,
)
from ledger.search import matches, span
from storage.calls import TableCalls, sleep
from storage.faults import RefusedError
from storage.items import (
    DUE_SHARDS,
    FIRST_PLACE,
    by_date,
    due_place,
    due_until,
    is_message,
    is_notices,
    is_profile,
    is_recurring,
    message_from_item,
    message_item,
    message_key,
    notices_from_item,
    notices_key,
    profile_from_image,
    profile_item,
    profile_key,
    recurring_from_image,
    recurring_item,
    recurring_key,
    recurring_prefix,
    total_from_item,
    total_range,
    transaction_from_image,
    transaction_item,
    transaction_key,
    user_of,
)
from storage.queries import items_between, newest_first, shard_between
from storage.writes import (
    add_to_total,
    clear_notices,
    keep_notice,
    mark_undone,
    put_new,
    put_over,
)

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import TransactWriteItemTypeDef as Write

    from storage.attributes import Image

READ_AT_MOST = 2_000
"""Transactions that are looked at for one page of a search."""

_READ_AT_LEAST = 250
"""Transactions that one Query of a search reads: fewer round trips than its page is long."""


class DynamoLedger:
    """The books of many people in a table.

    A message costs one BatchGetItem and one TransactWriteItems; `pause` waits for
    milliseconds before what met another transaction is tried again.
    """

    def __init__(
        self, client: DynamoDBClient, table: str, *, pause: Callable[[int], None] = sleep
    ) -> None:
        self._calls = TableCalls(client, table, pause)
        self._table = table
        # The profile last read, by its person and version. A version never changes, so it
        # cannot be stale: it spares a read where a message changes the profile.
        self._read: tuple[str, Profile] | None = None

    def open(self, user_id: str, message_id: str) -> Opening:
        """The profile, the record of this message if it was already applied, and the notices."""
        found = self._calls.get(
            [profile_key(user_id), message_key(user_id, message_id), notices_key(user_id)]
        )
        profile, repeated, notices = Profile(), None, tuple[Notice, ...]()
        for item in found:
            if is_profile(item):
                profile = profile_from_image(item)
            elif is_message(item):
                repeated = message_from_item(item)
            elif is_notices(item):
                notices = notices_from_item(item)
        self._read = user_id, profile
        return Opening(profile, repeated, notices)

    def apply(self, user_id: str, effect: Effect) -> None:
        """Everything `effect` says, with the day totals, or nothing."""
        effect = settled(effect)
        profile, recurring = self._before(user_id, effect)
        record = record_of(effect, profile, recurring)
        writes = [put_new(self._table, message_item(user_id, record))]
        if effect.undoes is not None:
            writes.append(mark_undone(self._table, user_id, effect.undoes, effect.message_id))
        writes += self._entries(user_id, effect)
        writes += self._settings(user_id, effect, recurring)
        try:
            self._calls.transact(writes)
        except RefusedError as refused:
            if 0 in refused.failed:
                raise RepeatedMessageError(message_from_item(refused.failed[0])) from None
            if 1 in refused.failed and effect.undoes is not None:
                raise NotFoundError("message") from None
            raise ConflictError from None

    def transactions(
        self, user_id: str, which: Filter, *, limit: int = 50, cursor: str | None = None
    ) -> Page:
        """Those that match, by date and then by id, newest first."""
        lower, upper = span(which)
        if cursor is not None:
            upper = place_of(cursor, after=lower, before=upper)
        if lower >= upper:
            return Page((), None)
        found: list[Transaction] = []
        reached = ""
        # One more than asked for says whether there is a next page, one is the cursor's own.
        plain = which == Filter(period=which.period)
        read = limit + 2 if plain else max(limit + 2, _READ_AT_LEAST)
        for looked_at, one in enumerate(self._newest_first(user_id, lower, upper, read)):
            if len(found) == limit or looked_at == READ_AT_MOST:
                return Page(tuple(found), cursor_at(reached))
            reached = by_date(one.date, one.id)
            if matches(one, which):
                found.append(one)
        return Page(tuple(found), None)

    def transaction(self, user_id: str, transaction_id: str) -> Transaction:
        """One transaction. Raises `NotFoundError`."""
        for item in self._calls.get([transaction_key(user_id, transaction_id)]):
            return transaction_from_image(item)
        raise NotFoundError("transaction")

    def totals(self, user_id: str, period: Period) -> Sequence[Total]:
        """The kept totals of every day in the period, in the order of days."""
        if period.days <= 0:
            return []
        lower, upper = total_range(period)
        kept = map(
            total_from_item, self._calls.query(items_between(self._table, user_id, lower, upper))
        )
        return sorted(
            (total for total in kept if total.count),
            key=lambda one: (one.day, one.kind, one.category, one.money.currency),
        )

    def message(self, user_id: str, message_id: str) -> MessageRecord | None:
        """What a message did, or None when it is not known (any more)."""
        for item in self._calls.get([message_key(user_id, message_id)]):
            return message_from_item(item)
        return None

    def recurring(self, user_id: str) -> Sequence[Recurring]:
        """The person's recurring items that have not been removed, oldest first."""
        prefix = recurring_prefix()
        keys = items_between(self._table, user_id, prefix, prefix + "\U0010ffff")
        items = map(recurring_from_image, self._calls.query(keys))
        return [one for one in items if not one.removed_at]

    def due(
        self, day: date, *, limit: int = 100, cursor: str | None = None
    ) -> tuple[Sequence[tuple[str, Recurring]], str | None]:
        """Recurring items of anybody due on or before `day`, as (user id, item) pages."""
        until = due_until(day)
        first, after, reached = 0, FIRST_PLACE, ""
        if cursor is not None:
            first, after = _due_cursor(cursor, until)
        page: list[tuple[str, Recurring]] = []
        for shard_number, item in self._due(first, after, until, limit + 2):
            if len(page) == limit:
                return page, cursor_at(reached)
            reached = f"{shard_number}#{due_place(item)}"
            page.append((user_of(item), recurring_from_image(item)))
        return page, None

    def notify(self, user_id: str, notice: Notice) -> None:
        """Keeps something to say in the person's next reply; the same notice id counts once."""
        try:
            self._calls.transact(keep_notice(self._table, user_id, notice))
        except RefusedError:
            return  # it was kept before, or too many wait

    def _before(self, user_id: str, effect: Effect) -> tuple[Profile, dict[str, Recurring | None]]:
        profile, keys = Profile(), [recurring_key(user_id, one.id) for one in effect.recurring]
        if effect.profile and effect.profile.version:
            if self._read and self._read[0] == user_id:
                profile = self._read[1]
            if profile.version != effect.profile.version:
                keys.append(profile_key(user_id))
        recurring: dict[str, Recurring | None] = {}
        for item in self._calls.get(keys):
            if is_profile(item):
                profile = profile_from_image(item)
            elif is_recurring(item):
                one = recurring_from_image(item)
                recurring[one.id] = one
        return profile, recurring

    def _entries(self, user_id: str, effect: Effect) -> Iterator[Write]:
        for one in effect.recorded:
            yield put_new(self._table, transaction_item(user_id, one))
        for change in effect.changed:
            after = transaction_item(user_id, change.after)
            yield put_over(self._table, after, change.before.version)
        for added in total_changes(effect):
            yield add_to_total(self._table, user_id, added)

    def _settings(
        self, user_id: str, effect: Effect, recurring: dict[str, Recurring | None]
    ) -> Iterator[Write]:
        profile = effect.profile
        if profile:
            grown = replace(profile, version=profile.version + 1)
            item = profile_item(user_id, grown, effect.at)
            yield (
                put_over(self._table, item, profile.version)
                if profile.version
                else put_new(self._table, item)
            )
        for one in effect.recurring:
            if recurring.get(one.id):
                grown_one = replace(one, version=one.version + 1)
                yield put_over(
                    self._table, recurring_item(user_id, grown_one, effect.at), one.version
                )
            else:
                yield put_new(self._table, recurring_item(user_id, one, effect.at))
        if effect.notices_told:
            yield clear_notices(self._table, user_id, effect.notices_told)

    def _newest_first(
        self, user_id: str, lower: str, upper: str, limit: int
    ) -> Iterator[Transaction]:
        """What lies between two places, newest first, without the upper place itself."""
        for item in self._calls.query(newest_first(self._table, user_id, lower, upper, limit)):
            one = transaction_from_image(item)
            if by_date(one.date, one.id) != upper:
                yield one

    def _due(self, first: int, after: str, until: str, limit: int) -> Iterator[tuple[int, Image]]:
        """What is due in each shard from `first` on, there after the place `after`."""
        for number, shard in enumerate(DUE_SHARDS[first:], start=first):
            for item in self._calls.query(shard_between(self._table, shard, after, until, limit)):
                if due_place(item) != after:
                    yield number, item
            after = FIRST_PLACE


def _due_cursor(cursor: str, until: str) -> tuple[int, str]:
    last = len(DUE_SHARDS) - 1
    shard, _, after = place_of(cursor, after="0", before=f"{last}#{until}").partition("#")
    if shard not in map(str, range(last + 1)) or not FIRST_PLACE <= after <= until:
        raise BadCursorError
    return int(shard), after
