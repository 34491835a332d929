"""How budgets stand, in periods that start where the person's do."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from ledger.budgets import (
    Calendar,
    Standing,
    crossed,
    days_to_read,
    period_of,
    standing_of,
)
from ledger.money import Money
from ledger.periods import Period
from ledger.records import EVERYTHING, Budget, Kind, Total

TODAY = date(2026, 11, 21)


def usd(amount: str) -> Money:
    return Money.of(amount, "USD")


def budget(category: str = "dining", **more: Any) -> Budget:
    return Budget(category=category, money=usd("200"), **more)


def total(
    day: str, amount: str, kind: str = "expense", category: str = "dining", currency: str = "USD"
) -> Total:
    money = Money.of(amount, currency)
    return Total(date.fromisoformat(day), Kind(kind), category, money, 1)


def standing(spent: str, limit: str = "200") -> Standing:
    return Standing(budget(), Period(date(2026, 11, 1), date(2026, 12, 1)), usd(limit), usd(spent))


@pytest.mark.parametrize(
    ("period", "calendar", "start", "end"),
    [
        ("month", Calendar(), "2026-11-01", "2026-12-01"),
        ("month", Calendar(month_start=25), "2026-10-25", "2026-11-25"),
        ("month", Calendar(month_start=21), "2026-11-21", "2026-12-21"),
        ("week", Calendar(), "2026-11-16", "2026-11-23"),
        ("week", Calendar(first_weekday=6), "2026-11-15", "2026-11-22"),
        ("year", Calendar(month_start=25), "2026-01-01", "2027-01-01"),
    ],
)
def test_a_period_starts_where_the_persons_does(
    period: str, calendar: Calendar, start: str, end: str
) -> None:
    expected = Period(date.fromisoformat(start), date.fromisoformat(end))
    assert period_of(budget(period=period), TODAY, calendar) == expected
    assert days_to_read(budget(period=period), TODAY, calendar) == expected


TOTALS = [
    total("2026-10-31", "50"),
    total("2026-11-01", "30"),
    total("2026-11-21", "20"),
    total("2026-11-30", "-5", "refund"),
    total("2026-11-10", "9", category="transport"),
    total("2026-11-10", "70", currency="EUR"),
    total("2026-11-10", "2000", "income"),
    total("2026-12-01", "40"),
]


@pytest.mark.parametrize(("category", "spent"), [("dining", "45"), (EVERYTHING, "54")])
def test_expenses_less_refunds_of_the_period_count(category: str, spent: str) -> None:
    now = standing_of(budget(category), TOTALS, TODAY, Calendar())
    assert now.spent == usd(spent)
    assert now.left == usd("200") - usd(spent)


@pytest.mark.parametrize(
    ("spent_before", "since", "limit"),
    [
        ("50", date(2026, 10, 1), "350"),
        ("50", date(2026, 10, 31), "350"),
        ("260", date(2026, 10, 1), "140"),
        ("50", date(2026, 11, 1), "200"),
        ("50", None, "200"),
    ],
    ids=["left", "began in it", "too much", "began after it", "began nobody knows when"],
)
def test_what_the_period_before_left_is_carried_over(
    spent_before: str, since: date | None, limit: str
) -> None:
    carried = budget(carry_over=True, since=since)
    totals = [total("2026-10-31", spent_before), total("2026-11-02", "10")]
    now = standing_of(carried, totals, TODAY, Calendar())
    assert (now.limit, now.spent) == (usd(limit), usd("10"))


def test_what_is_carried_over_is_read_with_the_period() -> None:
    carried = budget(carry_over=True, since=date(2026, 1, 1))
    read = days_to_read(carried, TODAY, Calendar(month_start=25))
    assert read == Period(date(2026, 9, 25), date(2026, 11, 25))


@pytest.mark.parametrize(
    ("spent", "today", "per_day"),
    [
        ("100", TODAY, "10.00"),
        ("100.05", TODAY, "9.99"),
        ("100", date(2026, 11, 30), "100"),
        ("250", TODAY, "0"),
        ("0", date(2026, 10, 1), "6.66"),
    ],
)
def test_what_is_left_is_spread_over_the_days_left(spent: str, today: date, per_day: str) -> None:
    assert standing(spent).per_day(today) == usd(per_day)


@pytest.mark.parametrize(
    ("before", "after", "threshold"),
    [
        ("0", "99.99", None),
        ("99.99", "100", 50),
        ("100", "159.99", None),
        ("100", "160", 80),
        ("0", "170", 80),
        ("0", "500", 100),
        ("200", "500", None),
        ("170", "20", None),
    ],
)
def test_the_highest_threshold_on_the_way_is_crossed(
    before: str, after: str, threshold: int | None
) -> None:
    assert crossed(standing(before), standing(after)) == threshold
    assert crossed(standing(before), standing(before).with_more(usd(after) - usd(before))) == (
        threshold
    )


def test_a_budget_of_which_nothing_is_left_from_the_start_crosses_nothing() -> None:
    assert crossed(standing("0", limit="0"), standing("10", limit="-5")) is None
