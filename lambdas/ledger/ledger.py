"""The promise every ledger keeps, whether in memory or in DynamoDB.

A ledger holds the books of many people; each call names the person (`user_id`,
the token's `sub`). Reads see all writes that came before them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from ledger.periods import Period
from ledger.records import (
    Effect,
    Kind,
    MessageRecord,
    Notice,
    Profile,
    Recurring,
    Total,
    Transaction,
)

MOST_NOTICES = 40
"""Notices that can wait for a person's next message; more are dropped."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What is read before anything is decided: one round trip."""

    profile: Profile
    repeated: MessageRecord | None
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Some transactions, newest first, and the cursor of the next page (None: no more)."""

    transactions: tuple[Transaction, ...]
    cursor: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which transactions to list. Amounts are minor units; text matches folded substrings.

    `removed` lists the removed transactions instead of those that count.
    """

    period: Period | None = None
    kinds: tuple[Kind, ...] = ()
    category: str | None = None
    text: str | None = None
    at_least: int | None = None
    at_most: int | None = None
    currency: str | None = None
    removed: bool = False


class Ledger(Protocol):
    """Somebody's books."""

    def open(self, user_id: str, message_id: str) -> Opening:
        """The profile, the record of this message if it was already applied, and the notices."""

    def apply(self, user_id: str, effect: Effect) -> None:
        """Everything `effect` says, in one transaction, with the day totals.

        Raises `RepeatedMessageError` when the message id was used before, `ConflictError`
        when a changed item is no longer at the version that was read (or a told notice was
        told meanwhile), `NotFoundError` when the message it undoes is not known, and
        `TooManyEntriesError` when it is too much for one message; nothing is written then.
        Changed transactions are stored at their next version, changed at `effect.at`.
        """

    def transactions(
        self, user_id: str, which: Filter, *, limit: int = 50, cursor: str | None = None
    ) -> Page:
        """Those that match, by date and then by id, newest first.

        A page can be short, or empty, and still have a cursor: what one page reads is
        bounded. Raises `BadCursorError`.
        """

    def transaction(self, user_id: str, transaction_id: str) -> Transaction:
        """One transaction. Raises `NotFoundError`."""

    def totals(self, user_id: str, period: Period) -> Sequence[Total]:
        """The kept totals of every day in the period that count anything, in the order of days."""

    def message(self, user_id: str, message_id: str) -> MessageRecord | None:
        """What a message did, or None when it is not known (any more)."""

    def recurring(self, user_id: str) -> Sequence[Recurring]:
        """The person's recurring items that have not been removed, oldest first."""

    def due(
        self, day: date, *, limit: int = 100, cursor: str | None = None
    ) -> tuple[Sequence[tuple[str, Recurring]], str | None]:
        """Recurring items of anybody due on or before `day`, as (user id, item) pages.

        What is paused, removed or has ended is not due. Raises `BadCursorError`.
        """

    def notify(self, user_id: str, notice: Notice) -> None:
        """Keeps something to say in the person's next reply; the same notice id counts once."""
