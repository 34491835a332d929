"""A ledger in memory: what `budgetbuddy explain`, transcripts and unit tests write to."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from ledger.cursors import cursor_at, place_of
from ledger.effects import TotalKey, record_of, settled, total_changes
from ledger.errors import ConflictError, NotFoundError, RepeatedMessageError
from ledger.ledger import MOST_NOTICES, Filter, Opening, Page
from ledger.money import Money
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


@dataclass(slots=True)
class _Book:
    profile: Profile = field(default_factory=Profile)
    transactions: dict[str, Transaction] = field(default_factory=dict)
    totals: dict[TotalKey, Total] = field(default_factory=dict)
    recurring: dict[str, Recurring] = field(default_factory=dict)
    messages: dict[str, MessageRecord] = field(default_factory=dict)
    notices: dict[str, Notice] = field(default_factory=dict)
    noticed: set[str] = field(default_factory=set)


class MemoryLedger:
    """The books of many people, each call whole: threads may share it."""

    def __init__(self) -> None:
        self._books: defaultdict[str, _Book] = defaultdict(_Book)
        self._lock = threading.Lock()

    def open(self, user_id: str, message_id: str) -> Opening:
        """The profile, the record of this message if it was already applied, and the notices."""
        with self._lock:
            book = self._books[user_id]
            return Opening(
                book.profile,
                book.messages.get(message_id),
                tuple(book.notices[one] for one in sorted(book.notices)),
            )

    def apply(self, user_id: str, effect: Effect) -> None:
        """Everything `effect` says, with the day totals, or nothing."""
        effect = settled(effect)
        with self._lock:
            book = self._books[user_id]
            _check(book, effect)
            record = record_of(effect, book.profile, book.recurring)
            for one in (*effect.recorded, *(change.after for change in effect.changed)):
                book.transactions[one.id] = one
            for added in total_changes(effect):
                _add(book, added)
            for item in effect.recurring:
                grown = item.version + 1 if item.id in book.recurring else item.version
                book.recurring[item.id] = replace(item, version=grown)
            if effect.profile:
                book.profile = replace(effect.profile, version=effect.profile.version + 1)
            if effect.undoes is not None:
                undone = book.messages[effect.undoes]
                book.messages[effect.undoes] = replace(undone, undone_by=effect.message_id)
            for told in effect.notices_told:
                del book.notices[told]
            book.messages[effect.message_id] = record

    def transactions(
        self, user_id: str, which: Filter, *, limit: int = 50, cursor: str | None = None
    ) -> Page:
        """Those that match, by date and then by id, newest first."""
        lower, upper = span(which)
        if cursor is not None:
            upper = place_of(cursor, after=lower, before=upper)
        with self._lock:
            found = sorted(
                (_place(one), one)
                for one in self._books[user_id].transactions.values()
                if lower <= _place(one) < upper and matches(one, which)
            )[::-1]
        page = found[:limit]
        more = len(found) > limit
        return Page(tuple(one for _, one in page), cursor_at(page[-1][0]) if more else None)

    def transaction(self, user_id: str, transaction_id: str) -> Transaction:
        """One transaction. Raises `NotFoundError`."""
        with self._lock:
            found = self._books[user_id].transactions.get(transaction_id)
        if found is None:
            raise NotFoundError("transaction")
        return found

    def totals(self, user_id: str, period: Period) -> Sequence[Total]:
        """The kept totals of every day in the period, in the order of days."""
        with self._lock:
            kept = sorted(self._books[user_id].totals.items(), key=lambda entry: entry[0])
        return [total for _, total in kept if total.count and total.day in period]

    def message(self, user_id: str, message_id: str) -> MessageRecord | None:
        """What a message did, or None when it is not known."""
        with self._lock:
            return self._books[user_id].messages.get(message_id)

    def recurring(self, user_id: str) -> Sequence[Recurring]:
        """The person's recurring items that have not been removed, oldest first."""
        with self._lock:
            items = list(self._books[user_id].recurring.values())
        return sorted((one for one in items if not one.removed_at), key=lambda one: one.id)

    def due(
        self, day: date, *, limit: int = 100, cursor: str | None = None
    ) -> tuple[Sequence[tuple[str, Recurring]], str | None]:
        """Recurring items of anybody due on or before `day`, as (user id, item) pages."""
        last = f"{day}#\U0010ffff"
        lower = place_of(cursor, after="0", before=last) if cursor is not None else "0"
        with self._lock:
            found = sorted(
                (f"{item.next_date}#{user_id}#{item.id}", user_id, item.id)
                for user_id, book in self._books.items()
                for item in book.recurring.values()
                if item.next_date and item.next_date <= day
                if not item.paused and not item.removed_at
            )
            found = [one for one in found if one[0] > lower]
            page = [(user, self._books[user].recurring[item]) for _, user, item in found[:limit]]
        return page, cursor_at(found[limit - 1][0]) if len(found) > limit else None

    def notify(self, user_id: str, notice: Notice) -> None:
        """Keeps something to say in the person's next reply; the same notice id counts once."""
        with self._lock:
            book = self._books[user_id]
            if notice.id not in book.noticed and len(book.notices) < MOST_NOTICES:
                book.noticed.add(notice.id)
                book.notices[notice.id] = notice


def _check(book: _Book, effect: Effect) -> None:
    if effect.message_id in book.messages:
        raise RepeatedMessageError(book.messages[effect.message_id])
    if effect.undoes is not None and effect.undoes not in book.messages:
        raise NotFoundError("message")
    stale = (
        (effect.profile is not None and effect.profile.version != book.profile.version)
        or any(one.id in book.transactions for one in effect.recorded)
        or any(
            _version(book, change.before.id) != change.before.version for change in effect.changed
        )
        or any(
            book.recurring.get(item.id, item).version != item.version for item in effect.recurring
        )
        or any(told not in book.notices for told in effect.notices_told)
    )
    if stale:
        raise ConflictError


def _version(book: _Book, transaction_id: str) -> int:
    found = book.transactions.get(transaction_id)
    return found.version if found else 0


def _add(book: _Book, added: Total) -> None:
    key = (added.day, added.kind, added.category, added.money.currency)
    kept = book.totals.get(key)
    money = added.money + kept.money if kept else added.money
    count = added.count + (kept.count if kept else 0)
    book.totals[key] = replace(added, money=Money(money.minor, money.currency), count=count)


def _place(one: Transaction) -> str:
    return f"{one.date}#{one.id}"
