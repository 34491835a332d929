"""Requests as tests say them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from language.request import Entry, Log
from ledger.records import Kind

TODAY = date(2026, 11, 20)
YESTERDAY = date(2026, 11, 19)


def entry(amount: str | None, description: str = "coffee", **changes: Any) -> Entry:
    said: dict[str, Any] = {
        "kind": Kind.EXPENSE,
        "amount": None if amount is None else Decimal(amount),
        "currency": "USD",
        "category": "dining",
        "description": description,
        "date": TODAY,
    }
    return Entry(**(said | changes))


def log(amount: str, description: str = "coffee", **changes: Any) -> Log:
    return Log(entries=(entry(amount, description, **changes),))
