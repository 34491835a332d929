"""Calendar periods. Every period is half-open: `start` is in it, `end` is not."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `start` up to but not including `end`, in the person's calendar."""

    start: date
    end: date

    @property
    def last(self) -> date:
        """The last day that is in the period."""
        return self.end - timedelta(days=1)

    @property
    def days(self) -> int:
        """How many days the period has."""
        return (self.end - self.start).days

    def __contains__(self, day: date) -> bool:
        return self.start <= day < self.end

    def __iter__(self) -> Iterator[date]:
        return (self.start + timedelta(days=n) for n in range(self.days))


def on_day(year: int, month: int, anchor: int) -> date:
    """Day `anchor` of the month, or its last day where the month is shorter."""
    return date(year, month, min(anchor, calendar.monthrange(year, month)[1]))


def month_of(day: date, *, start_day: int = 1) -> Period:
    """The month `day` falls in, where months start on `start_day` (payday).

    A start day past the end of a short month falls on its last day.
    """
    start = on_day(day.year, day.month, start_day)
    if day < start:
        start = _shifted(day, -1, start_day)
    return Period(start, _shifted(start.replace(day=1), 1, start_day))


def months_from(period: Period, count: int, *, start_day: int = 1) -> Period:
    """The month `count` months after `period` (before it where negative)."""
    start = _shifted(period.start.replace(day=1), count, start_day)
    return Period(start, _shifted(start.replace(day=1), 1, start_day))


def week_of(day: date, *, first_weekday: int = 0) -> Period:
    """The week `day` falls in, where weeks start on `first_weekday` (0 Monday to 6 Sunday)."""
    start = day - timedelta(days=(day.weekday() - first_weekday) % 7)
    return Period(start, start + timedelta(days=7))


def quarter_of(day: date) -> Period:
    """The calendar quarter `day` falls in."""
    start = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    return Period(start, _shifted(start, 3, 1))


def year_of(day: date) -> Period:
    """The calendar year `day` falls in."""
    return Period(date(day.year, 1, 1), date(day.year + 1, 1, 1))


def months_later(day: date, months: int, *, anchor: int | None = None) -> date:
    """The same day of the month `months` later (earlier where negative).

    It is day `anchor` (else `day`'s own), or the last day where the month is shorter.
    Raises `ValueError` outside the calendar.
    """
    return _shifted(day, months, anchor or day.day)


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date:
    """The `nth` such weekday of a month: 1 to 4, or -1 the last (0 Monday to 6 Sunday)."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = on_day(year, month, 31)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def _shifted(day: date, months: int, anchor: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    return on_day(index // 12, index % 12 + 1, anchor)
