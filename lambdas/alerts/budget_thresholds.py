"""Telling at 50, 80 and 100 % of a budget: once a threshold and period, for each limit set."""

from __future__ import annotations

from collections.abc import Sequence

from alerts import sentences as say
from alerts.person import Person
from ledger.budgets import (
    THRESHOLDS,
    Calendar,
    Standing,
    days_to_read,
    period_of,
    standing_of,
)
from ledger.documents import transaction_of
from ledger.events import Event, EventType
from ledger.periods import Period
from ledger.records import EVERYTHING, Budget, Kind, Notice, Transaction

USED_UP = 100


def tell(person: Person, event: Event) -> None:
    """Tells the highest threshold that the budgets of a transaction have reached.

    Where it was typed, the chat's answer said at once what is left of the budget: then only
    the e-mail is missing.
    """
    if event.after is None or not person.is_news(event):
        return
    one = transaction_of(event.after)
    told_by_chat = event.type is EventType.TRANSACTION_RECORDED and one.source == "chat"
    for standing in _standings(person, one):
        reached = [percent for percent in THRESHOLDS if percent <= standing.percent]
        if not reached or person.marks.is_sent(person.user_id, _key(standing, reached[-1])):
            continue
        if not told_by_chat:
            person.ledger.notify(person.user_id, _notice(standing, reached[-1]))
        if reached[-1] == USED_UP and not person.muted:
            cause = f"{_key(standing, USED_UP)}-mail"
            mail = say.budget_used_up(standing, person.style)
            person.topic.send_once(person.user_id, cause, mail, person.now)
        for percent in reached:
            person.marks.confirm(person.user_id, _key(standing, percent), person.now)


def _standings(person: Person, one: Transaction) -> Sequence[Standing]:
    """How the budgets that count a transaction stand now; past periods are no news."""
    today = person.style.today
    calendar = Calendar(person.profile.month_start, person.style.week_start)
    budgets = [
        budget
        for budget in person.profile.budgets.values()
        if _counts(one, budget) and one.date in period_of(budget, today, calendar)
    ]
    if not budgets:
        return []
    read = [days_to_read(budget, today, calendar) for budget in budgets]
    days = Period(min(one.start for one in read), max(one.end for one in read))
    totals = person.ledger.totals(person.user_id, days)
    return [standing_of(budget, totals, today, calendar) for budget in budgets]


def _counts(one: Transaction, budget: Budget) -> bool:
    return (
        one.kind is not Kind.INCOME
        and one.money.currency == budget.money.currency
        and budget.category in (EVERYTHING, one.category)
    )


def _key(standing: Standing, percent: int) -> str:
    budget = standing.budget
    limit = f"{budget.money.minor}{budget.money.currency}"
    return f"budget-{budget.category}-{limit}-{standing.period.start}-{percent}"


def _notice(standing: Standing, percent: int) -> Notice:
    return Notice(
        _key(standing, percent),
        "budget_reached",
        {
            "category": standing.budget.category,
            "percent": percent,
            "amount": str(standing.limit.amount),
            "currency": standing.limit.currency,
        },
    )
