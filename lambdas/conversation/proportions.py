"""Answers that hold sums against each other: shares, what is left of the income, months."""

from __future__ import annotations

from dataclasses import replace

from conversation.format import category_name
from conversation.outcome import Outcome, Turn
from conversation.reading import SPENDING, period_of, sums_of
from conversation.sentences import proportions as say
from language.request import Query
from ledger.money import Money
from ledger.periods import Period, month_of, year_of
from ledger.records import Kind


def share(turn: Turn, query: Query) -> Outcome:
    """What part of the spending (or of the income, where that was asked) a category is."""
    period = period_of(turn, query)
    when = turn.style.period(period)
    whole_query = replace(query, category=None, text=None)
    part, whole = sums_of(turn, query, period), sums_of(turn, whole_query, period)
    currency = query.currency or turn.profile.currency
    of_whole = Money(whole.by_currency.get(currency, 0), currency)
    of_part = Money(part.by_currency.get(currency, 0), currency)
    earned = query.kinds == (Kind.INCOME,)
    if of_whole.minor <= 0:
        return _said(say.nothing_to_share(when, earned=earned))
    what = query.text or category_name(query.category or "")
    return _said(say.share(what, of_part, of_whole, when, turn.style, earned=earned))


def balance(turn: Turn, query: Query) -> Outcome:
    """What was earned and spent, and which was more."""
    period = period_of(turn, query)
    spent = sums_of(turn, replace(query, kinds=()), period)
    earned = sums_of(turn, replace(query, kinds=(Kind.INCOME,)), period)
    when = turn.style.period(period)
    currencies = {*spent.by_currency, *earned.by_currency} or {turn.profile.currency}
    return _said(
        *(
            say.balance(
                Money(earned.by_currency.get(currency, 0), currency),
                Money(spent.by_currency.get(currency, 0), currency),
                when,
                turn.style,
            )
            for currency in sorted(currencies, key=lambda one: (one != turn.profile.currency, one))
        )
    )


def best_month(turn: Turn, query: Query) -> Outcome:
    """The month with the highest sum of a period, this year where none was said."""
    whole = query.period or year_of(turn.today)
    currency = query.currency or turn.profile.currency
    sums: dict[Period, int] = {}
    for total in turn.ledger.totals(turn.user_id, whole):
        fits = total.kind in (query.kinds or SPENDING) and total.money.currency == currency
        if fits and query.category in (None, total.category):
            month = month_of(total.day, start_day=turn.profile.month_start)
            sums[month] = sums.get(month, 0) + total.money.minor
    most = max(sums, key=lambda month: (sums[month], month.start), default=None)
    earned = query.kinds == (Kind.INCOME,)
    if most is None or sums[most] <= 0:
        return _said(say.nothing_to_share(turn.style.period(whole), earned=earned))
    money = Money(sums[most], currency)
    return _said(say.best_month(money, turn.style.period(most), turn.style, earned=earned))


def _said(*lines: str) -> Outcome:
    return Outcome(intent="ShowSpending", lines=lines)
