"""What a question about the ledger is answered from: the sums and the transactions it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from conversation.outcome import Turn
from conversation.targets import searched
from language.request import Measure, Query
from ledger.currencies import exponent_of
from ledger.ledger import Filter
from ledger.money import Money
from ledger.periods import Period, month_of
from ledger.records import Kind, Transaction

SPENDING = (Kind.EXPENSE, Kind.REFUND)


@dataclass(frozen=True, slots=True)
class Sums:
    """What came together of some transactions: a sum for each currency, and how many."""

    by_currency: dict[str, int]
    count: int

    @property
    def money(self) -> list[Money]:
        """The sums, in the order of their currencies' codes."""
        return [Money(minor, currency) for currency, minor in sorted(self.by_currency.items())]


def sums_of(turn: Turn, query: Query, period: Period) -> Sums:
    """What a question's transactions come to: from the day totals where these can tell."""
    if query.text or query.over is not None or query.under is not None:
        return sum_up(all_of(turn, query, period))
    sums: dict[str, int] = {}
    count = 0
    for total in turn.ledger.totals(turn.user_id, period):
        fits = total.kind in (query.kinds or SPENDING)
        fits = fits and query.category in (None, total.category)
        if fits and query.currency in (None, total.money.currency):
            currency = total.money.currency
            sums[currency] = sums.get(currency, 0) + total.money.minor
            count += total.count
    return Sums(sums, count)


def sum_up(transactions: Sequence[Transaction]) -> Sums:
    """What some transactions come to."""
    sums: dict[str, int] = {}
    for one in transactions:
        sums[one.money.currency] = sums.get(one.money.currency, 0) + one.money.minor
    return Sums(sums, len(transactions))


def all_of(turn: Turn, query: Query, period: Period) -> list[Transaction]:
    """Every transaction of a period that a question is about, newest first."""
    if query.typed is not None:
        found = searched(turn, _filter(turn, _as_typed(query), period))
        if found:
            return found
    found = searched(turn, _filter(turn, query, period))
    other = None if found else _in_the_other_number(query)
    return searched(turn, _filter(turn, other, period)) if other else found


def page_of(turn: Turn, query: Query, period: Period | None, *, limit: int) -> list[Transaction]:
    """The newest transactions that a question is about."""
    if query.typed is not None:
        found = page_of(turn, _as_typed(query), period, limit=limit)
        if found:
            return found
    found = searched(turn, _filter(turn, query, period), limit=limit)
    other = None if found else _in_the_other_number(query)
    if other is not None:
        found = searched(turn, _filter(turn, other, period), limit=limit)
    if found or not (query.text and query.category):
        return found
    # The category was told by the words: what has the words may lie in another one.
    anywhere = replace(query, category=None)
    return searched(turn, _filter(turn, anywhere, period), limit=limit)


def _as_typed(query: Query) -> Query:
    """The question with its words as they were typed: an entry may be misspelt alike."""
    return replace(query, text=query.typed, typed=None)


def _in_the_other_number(query: Query) -> Query | None:
    """“cherries” where “cherry” is in the ledger: a word and its plural are one thing."""
    for ending, other in _NUMBERS:
        if query.text and query.text.endswith(ending) and len(query.text) > len(ending) + 1:
            return replace(query, text=query.text.removesuffix(ending) + other)
    return None


def minor_of(amount: Decimal, currency: str | None) -> int:
    """A limit that was said, in whole minor units."""
    return int(amount.scaleb(exponent_of(currency or "USD")))


def period_of(turn: Turn, query: Query) -> Period:
    """The days a question is about, the person's month where none were said."""
    return query.period or month_of(turn.today, start_day=turn.profile.month_start)


def _filter(turn: Turn, query: Query, period: Period | None) -> Filter:
    currency = query.currency
    if query.over is not None or query.under is not None:
        currency = currency or turn.profile.currency
    listing = query.measure in (Measure.LIST, Measure.EXISTS, Measure.LAST, Measure.LATEST)
    return Filter(
        period=period,
        kinds=query.kinds or (() if listing else SPENDING),
        category=query.category,
        text=query.text,
        at_least=minor_of(query.over, currency) + 1 if query.over is not None else None,
        at_most=minor_of(query.under, currency) - 1 if query.under is not None else None,
        currency=currency,
    )


_NUMBERS = (
    ("ies", "y"), ("sses", "ss"), ("uses", "us"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"),
    ("ss", "sses"), ("s", ""), ("y", "ies"),
)  # fmt: skip
"""Endings of English words in one number and the other; a plural in “-s” has its word in it."""
