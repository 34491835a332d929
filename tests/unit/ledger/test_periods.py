"""Calendar periods: weeks, months from any start day, quarters and years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.periods import (
    Period,
    month_of,
    months_from,
    months_later,
    nth_weekday,
    on_day,
    quarter_of,
    week_of,
    year_of,
)

DAYS = st.dates(date(1970, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("day", "start_day", "first", "last"),
    [
        ("2026-11-21", 1, "2026-11-01", "2026-11-30"),
        ("2026-11-21", 25, "2026-10-25", "2026-11-24"),
        ("2026-11-25", 25, "2026-11-25", "2026-12-24"),
        ("2026-02-27", 31, "2026-01-31", "2026-02-27"),
        ("2026-02-28", 31, "2026-02-28", "2026-03-30"),
        ("2028-02-29", 31, "2028-02-29", "2028-03-30"),
        ("2026-01-01", 15, "2025-12-15", "2026-01-14"),
    ],
)
def test_months_that_start_on_payday(day: str, start_day: int, first: str, last: str) -> None:
    period = month_of(date.fromisoformat(day), start_day=start_day)
    assert (period.start.isoformat(), period.last.isoformat()) == (first, last)


@given(day=DAYS, start_day=st.integers(1, 31), count=st.integers(-30, 30))
def test_months_follow_one_another(day: date, start_day: int, count: int) -> None:
    month = month_of(day, start_day=start_day)
    assert day in month
    there = months_from(month, count, start_day=start_day)
    following = months_from(month, count + 1, start_day=start_day)
    assert there.end == following.start
    assert month_of(there.start, start_day=start_day) == there


@given(day=DAYS, first=st.integers(0, 6))
def test_a_week_starts_on_its_first_weekday(day: date, first: int) -> None:
    week = week_of(day, first_weekday=first)
    assert day in week
    assert (week.days, week.start.weekday()) == (7, first)


@given(day=DAYS)
def test_quarters_and_years_hold_their_day(day: date) -> None:
    quarter, year = quarter_of(day), year_of(day)
    assert day in quarter
    assert quarter.start.day == quarter.end.day == 1
    assert quarter.start.month in {1, 4, 7, 10}
    assert months_later(quarter.start, 3) == quarter.end
    assert year == Period(date(day.year, 1, 1), date(day.year + 1, 1, 1))


@given(year=st.integers(1970, 2100), month=st.integers(1, 12), weekday=st.integers(0, 6))
def test_the_nth_weekday(year: int, month: int, weekday: int) -> None:
    days = [d for d in month_of(date(year, month, 1)) if d.weekday() == weekday]
    assert [nth_weekday(year, month, n, weekday) for n in (1, 2, 3, 4)] == days[:4]
    assert nth_weekday(year, month, -1, weekday) == days[-1]


def test_a_day_past_the_end_of_a_month_is_its_last() -> None:
    assert on_day(2026, 2, 31) == date(2026, 2, 28)
    assert months_later(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_later(date(2026, 2, 28), 1, anchor=31) == date(2026, 3, 31)
    assert months_later(date(2026, 3, 31), -1) == date(2026, 2, 28)


def test_a_period_is_half_open() -> None:
    period = Period(date(2026, 11, 1), date(2026, 11, 3))
    assert list(period) == [date(2026, 11, 1), date(2026, 11, 2)]
    assert period.days == 2
    assert period.last == period.end - timedelta(days=1)
    assert period.end not in period
