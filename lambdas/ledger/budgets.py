"""How a budget stands: its period, its limit with what was carried over, what was spent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ledger.money import Money
from ledger.periods import Period, month_of, week_of, year_of
from ledger.records import EVERYTHING, Budget, Kind, Total

THRESHOLDS = (50, 80, 100)
"""Percent of a budget at which the person is told."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Where the person's months (1 to 31) and weeks (0 Monday to 6 Sunday) start."""

    month_start: int = 1
    first_weekday: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """A budget in one period; `limit` includes what was carried over from the one before."""

    budget: Budget
    period: Period
    limit: Money
    spent: Money

    @property
    def left(self) -> Money:
        """What may still be spent; below zero when the budget is exceeded."""
        return self.limit - self.spent

    @property
    def percent(self) -> int:
        """How much of the limit is spent, rounded down; 100 where there is no limit left."""
        if self.limit.minor <= 0:
            return 100
        return self.spent.minor * 100 // self.limit.minor

    def per_day(self, today: date) -> Money:
        """What may be spent on each day from today until the period ends, rounded down."""
        days = (self.period.end - max(today, self.period.start)).days
        return Money(max(self.left.minor, 0) // max(days, 1), self.left.currency)

    def with_more(self, spent: Money) -> Standing:
        """The standing after spending more."""
        return replace(self, spent=self.spent + spent)


def period_of(budget: Budget, day: date, calendar: Calendar) -> Period:
    """The budget's period that `day` falls in."""
    match budget.period:
        case "week":
            return week_of(day, first_weekday=calendar.first_weekday)
        case "year":
            return year_of(day)
        case _:
            return month_of(day, start_day=calendar.month_start)


def days_to_read(budget: Budget, day: date, calendar: Calendar) -> Period:
    """The days whose totals `standing_of` needs: one Query, also where something carries over."""
    period = period_of(budget, day, calendar)
    before = _carried_from(budget, period, calendar)
    return Period(before.start, period.end) if before else period


def standing_of(budget: Budget, totals: Sequence[Total], day: date, calendar: Calendar) -> Standing:
    """How a budget stands in the period of `day`, given the totals of `days_to_read`.

    Refunds give back; income and other currencies do not count. With `carry_over` the
    limit grows by what the period before left of the budget, or shrinks by what it took
    too much; a period before the budget began leaves nothing.
    """
    period = period_of(budget, day, calendar)
    before = _carried_from(budget, period, calendar)
    limit = budget.money
    if before:
        limit = limit + budget.money - _spent(budget, totals, before)
    return Standing(budget, period, limit, _spent(budget, totals, period))


def crossed(before: Standing, after: Standing) -> int | None:
    """The highest threshold, in percent, that lies between two standings; None where none."""
    passed = [one for one in THRESHOLDS if before.percent < one <= after.percent]
    return max(passed, default=None)


def _carried_from(budget: Budget, period: Period, calendar: Calendar) -> Period | None:
    if not budget.carry_over or budget.since is None:
        return None
    before = period_of(budget, period.start - timedelta(days=1), calendar)
    return before if budget.since < period.start else None


def _spent(budget: Budget, totals: Sequence[Total], period: Period) -> Money:
    minor = sum(
        total.money.minor
        for total in totals
        if total.day in period
        and total.kind is not Kind.INCOME
        and total.money.currency == budget.money.currency
        and budget.category in (EVERYTHING, total.category)
    )
    return Money(minor, budget.money.currency)
