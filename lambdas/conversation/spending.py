"""Answers to questions about the ledger: sums, counts, lists, comparisons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from conversation import proportions
from conversation.format import category_name
from conversation.outcome import Outcome, Turn
from conversation.reading import (
    SPENDING,
    all_of,
    minor_of,
    page_of,
    period_of,
    sum_up,
    sums_of,
)
from conversation.sentences import spending as say
from language.request import Find, Measure, Query
from ledger.money import Money
from ledger.periods import month_of, months_from
from ledger.records import Kind, Transaction

LISTED = 10


def find(turn: Turn, request: Find) -> Outcome:
    """Answers the question; the follow-up "and last week?" continues from it."""
    query = request.query
    outcome = _ANSWERS[query.measure](turn, query)
    return replace(outcome, last_query=query)


def intent_of(query: Query) -> str:
    """The bot's intent for a question."""
    lists = query.measure in (Measure.LIST, Measure.EXISTS, Measure.LATEST)
    return "ListTransactions" if lists else "ShowSpending"


def _sum(turn: Turn, query: Query) -> Outcome:
    period = period_of(turn, query)
    sums = sums_of(turn, query, period)
    what, when = _what(turn, query), turn.style.period(period)
    if not sums.count:
        return _spending(say.nothing(_verb(query), what, when))
    money = _own_first(turn, sums.money)
    if all(one.minor <= 0 for one in money) and query.kinds != (Kind.INCOME,):
        # What came back is said as such, not as less than nothing spent.
        lines = [say.spent([-one for one in money], "got back", what, when, turn.style)]
    else:
        lines = [say.spent(money, _verb(query), what, when, turn.style)]
    if sums.count > 1:
        lines.append(say.in_transactions(sums.count))
    return _spending(" ".join(lines))


def _count(turn: Turn, query: Query) -> Outcome:
    period = period_of(turn, query)
    sums = sums_of(turn, query, period)
    what, when = _what(turn, query), turn.style.period(period)
    return _spending(say.counted(sums.count, say.noun_of(query.kinds), what, when))


def _average(turn: Turn, query: Query) -> Outcome:
    period = period_of(turn, query)
    found = all_of(turn, query, period)
    what, when = _what(turn, query), turn.style.period(period)
    if not found:
        return _spending(say.nothing(_verb(query), what, when))
    counts: dict[str, list[int]] = {}
    for one in found:
        counts.setdefault(one.money.currency, []).append(one.money.minor)
    averages = [Money(round(sum(m) / len(m)), currency) for currency, m in sorted(counts.items())]
    return _spending(say.average(_own_first(turn, averages), len(found), what, when, turn.style))


def _one(turn: Turn, query: Query) -> Outcome:
    what, when = _what(turn, query), _maybe_when(turn, query)
    if query.measure in (Measure.LAST, Measure.LATEST):
        newest = page_of(turn, query, query.period, limit=1)
        if not newest:
            return _list_of((), say.none_found(what, when))
        return _list_of(newest, say.last_is(newest[0], turn.style))
    found = [
        one
        for one in all_of(turn, query, period_of(turn, query))
        if one.money.currency == (query.currency or turn.profile.currency)
    ]
    if not found:
        return _list_of((), say.none_found(what, turn.style.period(period_of(turn, query))))
    pick = max if query.measure is Measure.BIGGEST else min
    # The newest of equals: they come newest first.
    best = pick(found, key=lambda one: one.money.minor)
    word = "biggest" if query.measure is Measure.BIGGEST else "smallest"
    return _list_of((best,), say.extreme(word, best, turn.style))


def _list(turn: Turn, query: Query) -> Outcome:
    limit = min(query.limit or LISTED, 2 * LISTED)
    found = page_of(turn, query, query.period, limit=limit + 1)
    what, when = _what(turn, query), _maybe_when(turn, query)
    if not found:
        return _list_of((), say.none_found(what, when))
    listed, more = found[:limit], len(found) > limit
    lines = [say.found(len(listed), more, what, when), say.numbered(listed, turn.style)]
    if not more and len(listed) > 1 and all(one.kind in SPENDING for one in listed):
        sums = sum_up(listed)
        lines.append(say.together(_own_first(turn, sums.money), turn.style))
    return _list_of(listed, "\n".join(lines))


def _exists(turn: Turn, query: Query) -> Outcome:
    found = page_of(turn, query, query.period, limit=5)
    if not found:
        return _list_of((), say.not_logged(_what(turn, query), _maybe_when(turn, query)))
    lines = [say.exists(found, turn.style)]
    if len(found) > 1:
        lines.append(say.numbered(found, turn.style))
    return _list_of(found, "\n".join(lines))


def _compare(turn: Turn, query: Query) -> Outcome:
    period = period_of(turn, query)
    month_start = turn.profile.month_start
    other = query.compared_to or months_from(
        month_of(period.start, start_day=month_start), -1, start_day=month_start
    )
    now, then = sums_of(turn, query, period), sums_of(turn, query, other)
    what, when = _what(turn, query), turn.style.period(period)
    currencies = sorted({*now.by_currency, *then.by_currency})
    if not currencies:
        return _spending(say.nothing(_verb(query), what, f"{when} or {turn.style.period(other)}"))
    lines = []
    for money in _own_first(turn, [Money(0, currency) for currency in currencies]):
        this = Money(now.by_currency.get(money.currency, 0), money.currency)
        that = Money(then.by_currency.get(money.currency, 0), money.currency)
        comparison = say.more_or_less(this, that, turn.style.period(other), turn.style)
        lines.append(f"{say.spent((this,), _verb(query), what, when, turn.style)} {comparison}")
    return _spending(*lines)


def _breakdown(turn: Turn, query: Query) -> Outcome:
    period = period_of(turn, query)
    when = turn.style.period(period)
    parts: dict[tuple[str, str], int] = {}
    for total in turn.ledger.totals(turn.user_id, period):
        if total.kind in (query.kinds or SPENDING):
            key = (total.money.currency, total.category)
            parts[key] = parts.get(key, 0) + total.money.minor
    if not parts:
        return _spending(say.nothing(_verb(query), "", when))
    own = turn.profile.currency
    ordered = sorted(parts.items(), key=lambda part: (part[0][0] != own, part[0][0], -part[1]))
    named = [(category, Money(minor, currency)) for (currency, category), minor in ordered]
    return _spending(say.breakdown(named, when, turn.style))


def _maybe_when(turn: Turn, query: Query) -> str:
    return turn.style.period(query.period) if query.period else ""


def _verb(query: Query) -> str:
    match query.kinds:
        case (Kind.INCOME,):
            return "earned"
        case (Kind.REFUND,):
            return "got back"
        case _:
            return "spent"


def _what(turn: Turn, query: Query) -> str:
    words = []
    if query.category and not query.text:
        words.append(f" on {category_name(query.category)}")
    if query.text:
        words.append(f" for “{query.text}”")
    currency = query.currency or turn.profile.currency
    for word, amount in (("over", query.over), ("under", query.under)):
        if amount is not None:
            words.append(f" {word} {turn.style.money(Money(minor_of(amount, currency), currency))}")
    return "".join(words)


def _own_first(turn: Turn, sums: Sequence[Money]) -> list[Money]:
    return sorted(sums, key=lambda money: (money.currency != turn.profile.currency, money.currency))


def _spending(*lines: str) -> Outcome:
    return Outcome(intent="ShowSpending", lines=lines)


def _list_of(transactions: Sequence[Transaction], line: str) -> Outcome:
    return Outcome(
        intent="ListTransactions",
        lines=(line,),
        transactions=tuple(transactions),
        shown=tuple(one.id for one in transactions),
    )


_ANSWERS: dict[Measure, Callable[[Turn, Query], Outcome]] = {
    Measure.SUM: _sum,
    Measure.COUNT: _count,
    Measure.AVERAGE: _average,
    Measure.BIGGEST: _one,
    Measure.SMALLEST: _one,
    Measure.LAST: _one,
    Measure.LATEST: _one,
    Measure.LIST: _list,
    Measure.EXISTS: _exists,
    Measure.COMPARE: _compare,
    Measure.BREAKDOWN: _breakdown,
    Measure.SHARE: proportions.share,
    Measure.BALANCE: proportions.balance,
    Measure.MONTHS: proportions.best_month,
}
