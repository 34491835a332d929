"""The nouns of bookkeeping: transactions, budgets, profiles and what a message did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from ledger.money import Money
from ledger.schedule import Schedule

EVERYTHING = "*"
"""The category of a budget that covers all spending."""


class Kind(StrEnum):
    """What a transaction is. A refund's amount is negative, in its own category."""

    EXPENSE = "expense"
    INCOME = "income"
    REFUND = "refund"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transaction:
    """One thing that happened to somebody's money.

    `id` is a ULID and never changes; `date` is the person's calendar date;
    instants are aware and in UTC. `removed_at` marks a removed transaction,
    which no total counts. `version` grows by one with every change.
    `source` says what wrote it: `chat`, `import` or `recurring:<id>`.
    """

    id: str
    kind: Kind
    money: Money
    category: str
    description: str
    date: date
    source: str
    created_at: datetime
    changed_at: datetime
    version: int = 1
    removed_at: datetime | None = None
    note: str = ""
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Total:
    """The sum and the number of the transactions of one day, kind, category and currency."""

    day: date
    kind: Kind
    category: str
    money: Money
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """A limit for one category, or for everything, per `period`.

    `carry_over` adds what the period before left (or took too much) to this one.
    """

    category: str
    money: Money
    period: str = "month"
    carry_over: bool = False
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurring:
    """A transaction that enters itself on a schedule.

    `next_date` is the next occurrence still to be entered (None when it has ended),
    `entered` how many were. `description`, `money`, `category` are the template.
    """

    id: str
    kind: Kind
    money: Money
    category: str
    description: str
    schedule: Schedule
    next_date: date | None
    entered: int = 0
    paused: bool = False
    remind: bool = False
    created_at: datetime
    version: int = 1
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What is known of a person. `version` 0 means nothing was stored yet.

    `unusual_above` and `alert_above` are decimal amounts in `currency`.
    `learned` maps a folded word or merchant to a category; `largest` is the largest
    expense so far in `currency`, from which "far above the usual" is judged.
    """

    currency: str = "USD"
    zone: str = "UTC"
    locale: str = "en-US"
    number_format: str | None = None
    month_start: int = 1
    alert_above: Decimal = Decimal(500)
    alert_email: str | None = None
    alerts_muted_until: date | None = None
    categories: tuple[str, ...] = ()
    learned: Mapping[str, str] = field(default_factory=dict)
    budgets: Mapping[str, Budget] = field(default_factory=dict)
    largest: Decimal | None = None
    last_message: str | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """A transaction before and after; removing and restoring are changes of `removed_at`."""

    before: Transaction
    after: Transaction


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to say in the next reply: a recurring item entered, a budget reached."""

    id: str
    kind: str
    details: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """All that one message does, applied at once or not at all.

    `profile` and each `recurring` item carry the version that was read; the ledger
    checks it and stores it increased by one. `undoes` names the message this one undoes.
    `reply` is the JSON-ready answer, given again when the message is repeated.
    """

    message_id: str
    at: datetime
    reply: Mapping[str, Any]
    recorded: tuple[Transaction, ...] = ()
    changed: tuple[Change, ...] = ()
    profile: Profile | None = None
    recurring: tuple[Recurring, ...] = ()
    undoes: str | None = None
    notices_told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRecord:
    """What a message did, kept so that it can be repeated and undone.

    `transaction_ids` are those it recorded; `changes` what it changed;
    `profile_before` is set when it changed the profile (budgets, categories, settings);
    `recurring_before` holds each recurring item as it was (None: it was new).
    `previous` is the message that changed something before it.
    """

    message_id: str
    at: datetime
    reply: Mapping[str, Any]
    transaction_ids: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    profile_before: Profile | None = None
    recurring_before: Mapping[str, Recurring | None] = field(default_factory=dict)
    undoes: str | None = None
    undone_by: str | None = None
    previous: str | None = None
