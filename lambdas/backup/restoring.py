"""The way back: the newest version of every item, or the newest up to an instant.

To go back to an instant is a change like any other: what was different then is written as a
new version, and what did not exist yet is marked removed. So the next backup carries it, and
nothing of the backup is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from typing import Any, Protocol

from sqlalchemy import Connection, Table, select

from backup.rows import item_of_document, transaction_of_row
from backup.tables import documents, transactions
from backup.target import Target
from ledger.documents import instant_of, instant_to_text
from ledger.records import Profile, Recurring, Transaction
from storage.restoring import Tally

_AT_A_TIME = 2000


class Sink(Protocol):
    """Where restored items go; what it returns is whether it took the item (None: it did)."""

    def add_transaction(self, user_id: str, one: Transaction) -> bool | None:
        """Takes a transaction; those of one person come one after the other."""

    def add_profile(self, user_id: str, profile: Profile, changed_at: datetime) -> bool | None:
        """Takes a profile."""

    def add_recurring(self, user_id: str, one: Recurring, changed_at: datetime) -> bool | None:
        """Takes a recurring item."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What the backup held for the request, and how many items the sink took."""

    tally: Tally
    taken: int


def restore(
    target: Target,
    sink: Sink,
    *,
    now: datetime,
    user_id: str | None = None,
    at: datetime | None = None,
    since: str = "",
    progress: Callable[[int], None] = lambda _: None,
) -> Restored:
    """Gives the sink every item's version of the instant `at` (None: the newest).

    `user_id` restricts it to one person; `since` (ISO 8601), for the newest only, to items
    that changed at or after that instant. `progress` gets the number of items so far.
    """
    tally, taken, seen = Tally(), 0, 0
    with target.reading() as connection:
        for choice in _chosen(_rows(connection, transactions, user_id, since), at):
            one = _as_of(transaction_of_row(choice.chosen), choice, now)
            tally.add(one)
            taken += sink.add_transaction(choice.chosen["user_id"], one) is not False
            seen += 1
            if seen % _AT_A_TIME == 0:
                progress(seen)
        for choice in _chosen(_rows(connection, documents, user_id, since), at):
            taken += _add_document(sink, choice, now) is not False
            seen += 1
    progress(seen)
    return Restored(tally, taken)


@dataclass(frozen=True, slots=True)
class _Choice:
    """The version that is restored, the newest version's number, and what they have to do."""

    chosen: Mapping[str, Any]
    newest: int
    is_newest: bool
    was_there: bool


def _rows(
    connection: Connection, table: Table, user_id: str | None, since: str
) -> Iterator[Mapping[str, Any]]:
    query = select(table).order_by(*table.primary_key.columns)
    if user_id is not None:
        query = query.where(table.c.user_id == user_id)
    if since:
        query = query.where(table.c.changed_at >= since)
    options = {"stream_results": True, "yield_per": _AT_A_TIME}
    for row in connection.execute(query, execution_options=options).mappings():
        yield dict(row)


def _chosen(rows: Iterable[Mapping[str, Any]], at: datetime | None) -> Iterator[_Choice]:
    until = instant_to_text(at) if at else None
    for _, versions in groupby(rows, key=_identity):
        known = sorted(versions, key=lambda row: (row["version"], row["changed_at"]))
        newest = known[-1]
        then = [row for row in known if until is None or row["changed_at"] <= until]
        chosen = then[-1] if then else newest
        yield _Choice(chosen, newest["version"], chosen is newest and bool(then), bool(then))


def _as_of(one: Transaction, choice: _Choice, now: datetime) -> Transaction:
    if choice.is_newest:
        return one
    removed_at = one.removed_at if choice.was_there else one.removed_at or now
    return replace(one, version=choice.newest + 1, changed_at=now, removed_at=removed_at)


def _identity(row: Mapping[str, Any]) -> tuple[str, str, str]:
    """What the versions of one item have in common; a transaction's kind may change."""
    return row["user_id"], row["kind"] if "document" in row else "", row["id"]


def _add_document(sink: Sink, choice: _Choice, now: datetime) -> bool | None:
    row = choice.chosen
    item = item_of_document(row)
    changed_at = instant_of(row["changed_at"])
    if not choice.is_newest:
        changed_at = now
        item = replace(item, version=choice.newest + 1)
        if isinstance(item, Recurring) and not choice.was_there:
            item = replace(item, removed_at=now)
    if isinstance(item, Profile):
        return sink.add_profile(row["user_id"], item, changed_at)
    return sink.add_recurring(row["user_id"], item, changed_at)
