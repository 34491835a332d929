"""How a budget stands: its period, its limit with what was carried over, and what was spent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from conversation.outcome import Turn
from ledger.money import Money
from ledger.periods import Period, month_of
from ledger.records import EVERYTHING, Budget, Kind, Total

THRESHOLDS = (50, 80, 100)
"""Percent of a budget at which the person is told."""


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

    def with_more(self, spent: Money) -> Standing:
        """The standing after spending more."""
        return replace(self, spent=self.spent + spent)


def standing_of(turn: Turn, budget: Budget, day: date | None = None) -> Standing:
    """How a budget stands in the period of a day (today), in one Query."""
    period = _period_of(turn, budget, day or turn.today)
    carries = budget.carry_over and budget.since is not None and budget.since < period.start
    before = _period_of(turn, budget, period.start - timedelta(days=1))
    read = Period(before.start, period.end) if carries else period
    totals = turn.ledger.totals(turn.user_id, read)
    limit = budget.money
    if carries:
        limit = limit + budget.money - _spent(totals, budget, before)
    return Standing(budget, period, limit, _spent(totals, budget, period))


def crossed(before: Standing, after: Standing) -> int | None:
    """The highest threshold in percent that was crossed on the way, None where none was."""
    if after.limit.minor <= 0:
        return None
    return max(
        (
            percent
            for percent in THRESHOLDS
            if before.spent.minor * 100 < percent * before.limit.minor
            and after.spent.minor * 100 >= percent * after.limit.minor
        ),
        default=None,
    )


def _spent(totals: Sequence[Total], budget: Budget, period: Period) -> Money:
    minor = sum(
        total.money.minor
        for total in totals
        if total.day in period
        and total.kind is not Kind.INCOME
        and total.money.currency == budget.money.currency
        and budget.category in (EVERYTHING, total.category)
    )
    return Money(minor, budget.money.currency)


def _period_of(turn: Turn, budget: Budget, day: date) -> Period:
    match budget.period:
        case "week":
            start = day - timedelta(days=(day.weekday() - turn.style.week_start) % 7)
            return Period(start, start + timedelta(days=7))
        case "year":
            return Period(date(day.year, 1, 1), date(day.year + 1, 1, 1))
        case _:
            return month_of(day, start_day=turn.profile.month_start)
