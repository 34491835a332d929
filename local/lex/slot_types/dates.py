"""AMAZON.Date: days, weeks, months and years as the Lex V2 developer guide resolves them.

A day without a year is the next such day; a coming week, month or year stands for its last day,
the present or a past one for its first.
"""

import calendar
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal

from local.lex.slot_types.calendar_days import (
    FoundDay,
    month_and_day,
    numeric_dates,
    past_joiner,
    year_at,
)
from local.lex.slot_types.numbers import number_at, ordinal_at
from local.lex.slot_types.reading import Span, scalar
from local.lex.slot_types.text import Token, one_of, phrase_at, tokens_of
from local.lex.slot_types.words import Language


def find_dates(text: str, language: Language, *, month_first: bool, today: date) -> list[Span]:
    """Find dates: "tomorrow", "next week", "november twenty-fifth", "25/11/2020"."""
    spans = numeric_dates(text, today, month_first=month_first)
    taken = [(span.start, span.end) for span in spans]
    tokens = tokens_of(text)
    at = 0
    while at < len(tokens):
        start = tokens[at].start
        found = (
            None
            if any(low <= start < high for low, high in taken)
            else _date_at(tokens, at, language, today)
        )
        if found is None:
            at += 1
            continue
        day, end = found
        spans.append(scalar(text, start, tokens[end - 1].end, day.isoformat()))
        at = end
    return sorted(spans, key=lambda span: span.start)


def is_day_first(locale_id: str) -> bool:
    """Return whether 3/4 is the third of April there."""
    return not locale_id.startswith("en_US")


def _date_at(tokens: Sequence[Token], at: int, language: Language, today: date) -> FoundDay | None:
    rules: tuple[Callable[..., FoundDay | None], ...] = (
        _named_day,
        _distance,
        month_and_day,
        _turn,
        _weekday,
        _lone_ordinal,
        _month,
    )
    for rule in rules:
        found = rule(tokens, at, language, today)
        if found is not None:
            return found
    return None


def _named_day(
    tokens: Sequence[Token], at: int, language: Language, today: date
) -> FoundDay | None:
    found = phrase_at(tokens, at, language.days)
    return found and _moved(today, "D", found[0], found[1])


def _distance(tokens: Sequence[Token], at: int, language: Language, today: date) -> FoundDay | None:
    """Read "in 3 days", "two weeks ago", "hace 3 días"."""
    for openers, direction in ((language.ahead_before, 1), (language.ago_before, -1)):
        after = one_of(tokens, at, openers)
        if after is not None and (amount := _amount(tokens, after, language)) is not None:
            count, unit, end = amount
            return _moved(today, unit, direction * count, end)
    amount = _amount(tokens, at, language)
    if amount is not None:
        count, unit, end = amount
        for closers, direction in ((language.ago_after, -1), (language.ahead_after, 1)):
            after = one_of(tokens, end, closers)
            if after is not None:
                return _moved(today, unit, direction * count, after)
        if end < len(tokens) and tokens[end].word == "from" and language.code == "en":
            anchor = _date_at(tokens, end + 1, language, today) if end + 1 < len(tokens) else None
            if anchor is not None:
                return _moved(anchor[0], unit, count, anchor[1])
    return None


def _amount(tokens: Sequence[Token], at: int, language: Language) -> tuple[int, str, int] | None:
    if at >= len(tokens):
        return None
    number = number_at(tokens, at, language)
    if number is not None:
        count, after = number
    elif tokens[at].word in language.articles:
        count, after = Decimal(1), at + 1
    else:
        return None
    unit = phrase_at(tokens, after, language.units)
    if unit is None or unit[0] not in "YMWD" or count != int(count) or abs(count) > 100_000:
        return None
    return int(count), unit[0], unit[1]


def _turn(tokens: Sequence[Token], at: int, language: Language, today: date) -> FoundDay | None:
    """Read "next week", "last monday", "la semana pasada"."""
    before = phrase_at(tokens, at, language.turns)
    if before is not None:
        period = _period(tokens, before[1], language)
        if period is not None:
            return _turned(today, period[0], before[0], period[1])
    period = _period(tokens, at, language) if language.turn_follows else None
    if period is not None:
        after = phrase_at(tokens, period[1], language.turns)
        if after is not None:
            return _turned(today, period[0], after[0], after[1])
    return None


def _period(tokens: Sequence[Token], at: int, language: Language) -> tuple[str | int, int] | None:
    """Return a unit's letter, "weekend", or the number of a weekday or (from 101) a month."""
    if at >= len(tokens):
        return None
    weekend = one_of(tokens, at, language.weekend)
    if weekend is not None:
        return "weekend", weekend
    unit = phrase_at(tokens, at, language.units)
    if unit is not None and unit[0] in "YMWD":
        return unit
    weekday = phrase_at(tokens, at, language.weekdays)
    if weekday is not None:
        return weekday
    month = phrase_at(tokens, at, language.months)
    return month and (100 + month[0], month[1])


def _turned(today: date, period: str | int, turn: int, end: int) -> FoundDay | None:
    if period == "D":
        return _moved(today, "D", turn, end)
    if period == "weekend":
        return _moved(_monday(today) + timedelta(days=5), "W", turn, end)
    if isinstance(period, int) and period > 100:
        year = today.year + turn if turn < 0 and today.month <= period - 100 else today.year
        year += 1 if turn > 0 and today.month >= period - 100 else 0
        return _whole_month(year, period - 100, today), end
    if isinstance(period, int):
        distance = (period - today.weekday()) % 7
        if turn < 0:
            distance -= 7
        elif turn > 0 and distance == 0:
            distance = 7
        return _moved(today, "D", distance, end)
    return _whole(today, str(period), turn, end)


def _whole(today: date, unit: str, turn: int, end: int) -> FoundDay | None:
    """Return the day that stands for a week, month or year."""
    if unit == "W":
        # The guide resolves "next week" to the Sunday of the present week.
        day = _monday(today) + timedelta(days=6 if turn > 0 else 7 * turn)
        return day, end
    if unit == "Y":
        if not 1 <= today.year + turn <= 9999:
            return None
        return date(today.year + turn, *((12, 31) if turn > 0 else (1, 1))), end
    moved = _moved(today.replace(day=1), "M", turn, end)
    return moved and (_whole_month(moved[0].year, moved[0].month, today), end)


def _whole_month(year: int, month: int, today: date) -> date:
    ahead = (year, month) > (today.year, today.month)
    return date(year, month, calendar.monthrange(year, month)[1] if ahead else 1)


def _weekday(tokens: Sequence[Token], at: int, language: Language, today: date) -> FoundDay | None:
    found = phrase_at(tokens, at, language.weekdays)
    if found is None:
        return None
    weekday, end = found
    after = end + 1 if end < len(tokens) and tokens[end].word in language.date_joiners else end
    if after < len(tokens):  # "friday, november 27"
        exact = month_and_day(tokens, after, language, today)
        if exact is not None:
            return exact
    if tokens[at].word in {"sat", "sun", "mo", "di", "mi", "do", "fr", "mar"} and len(tokens) > 1:
        return None  # also an everyday word
    return _moved(today, "D", (weekday - today.weekday()) % 7, end)


def _lone_ordinal(
    tokens: Sequence[Token], at: int, language: Language, today: date
) -> FoundDay | None:
    """Read "the 25th": of this month, or of the next when it has passed."""
    if not tokens[at].is_number:
        return None
    ordinal = ordinal_at(tokens, at, language)
    if ordinal is None or not 1 <= ordinal[0] <= 31:
        return None
    first = today.replace(day=1)
    for _ in range(3):
        with suppress(ValueError):
            day = first.replace(day=ordinal[0])
            if day >= today:
                return day, ordinal[1]
        moved = _moved(first, "M", 1, 0)
        if moved is None:
            return None
        first = moved[0]
    return None


def _month(tokens: Sequence[Token], at: int, language: Language, today: date) -> FoundDay | None:
    found = phrase_at(tokens, at, language.months)
    if found is None:
        return None
    month, end = found
    year_from = past_joiner(tokens, end, language)
    year = year_at(tokens, year_from)
    if year is not None:
        return _whole_month(year, month, today), year_from + 1
    if len(tokens[end - 1].word) <= 3 and len(tokens) > 1:
        return None  # "may", "mar", "set": also everyday words
    return _whole_month(today.year + (month < today.month), month, today), end


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _moved(day: date, unit: str, count: int, end: int) -> FoundDay | None:
    """Return `day` moved by whole units; None beyond the calendar."""
    try:
        if unit in "DW":
            return day + timedelta(days=count * (7 if unit == "W" else 1)), end
        months = day.year * 12 + day.month - 1 + count * (12 if unit == "Y" else 1)
        year, month = divmod(months, 12)
        last = calendar.monthrange(year, month + 1)[1]
        return date(year, month + 1, min(day.day, last)), end
    except (ValueError, OverflowError, calendar.IllegalMonthError):
        return None
