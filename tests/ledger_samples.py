"""Transactions, recurring items and effects for tests of ledgers, made from a few words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from ledger.identifiers import ulid
from ledger.money import Money
from ledger.records import Change, Effect, Kind, Recurring, Transaction
from ledger.schedule import Schedule

NOW = datetime(2026, 11, 21, 8, 30, 0, 250000, tzinfo=UTC)


def transaction(
    name: str, amount: str = "4.50", day: str = "2026-11-21", **more: Any
) -> Transaction:
    """A transaction called `name`, which also makes its id."""
    currency = more.pop("currency", "USD")
    return Transaction(
        id=ulid(NOW, name),
        kind=Kind(more.pop("kind", "expense")),
        money=Money.of(amount, currency),
        category=more.pop("category", "dining"),
        description=name,
        date=date.fromisoformat(day),
        source="chat",
        created_at=NOW,
        changed_at=NOW,
        **more,
    )


def recurring_item(name: str, next_date: str | None = "2026-12-01", **more: Any) -> Recurring:
    """A recurring expense called `name`, which also makes its id."""
    return Recurring(
        id=ulid(NOW, name),
        kind=Kind.EXPENSE,
        money=Money.of("1200", "USD"),
        category="housing",
        description=name,
        schedule=Schedule(start=date(2026, 11, 1), anchor=31, until=date(2027, 3, 31)),
        next_date=date.fromisoformat(next_date) if next_date else None,
        created_at=NOW,
        **more,
    )


def effect(message_id: str, **more: Any) -> Effect:
    """An effect of a message at `NOW`."""
    return Effect(
        message_id=message_id, at=more.pop("at", NOW), reply={"said": [message_id]}, **more
    )


def recorded(message_id: str, *transactions: Transaction) -> Effect:
    """An effect that records transactions."""
    return effect(message_id, recorded=transactions)


def changed(message_id: str, before: Transaction, **fields: Any) -> Effect:
    """An effect that changes one transaction a minute later."""
    return effect(message_id, at=later(1), changed=(Change(before, replace(before, **fields)),))


def later(minutes: int) -> datetime:
    """An instant after `NOW`."""
    return NOW + timedelta(minutes=minutes)
