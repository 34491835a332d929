"""Words of longer things are no orders, no rhythms, no income and nothing imagined."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import Log
from language.understand import understand
from ledger.records import Kind

CONTEXT = Context(today=date(2026, 6, 17))


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("coat check came to 6.50", "6.50"),
        ("early check in 40", "40"),
        ("insurance payment 120", "120"),
        ("dropped 55 on the exam fee", "55"),
        ("my annual membership was 70", "70"),
        ("the yearly plan cost 95 bucks", "95"),
        ("id renewal 45", "45"),
        ("planning application 206", "206"),
        ("my book was 30", "30"),
        ("order came to 64.30", "64.30"),
        ("oj 4", "4"),
        ("hat 20", "20"),
    ],
)
def test_a_thing_is_bought(text: str, amount: str) -> None:
    meaning = understand(text, CONTEXT)
    assert isinstance(meaning.request, Log)
    assert [(one.kind, one.amount) for one in meaning.request.entries] == [
        (Kind.EXPENSE, Decimal(amount))
    ]
    assert meaning.ask is None
