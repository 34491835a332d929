"""Days by their place in the calendar: "25/11/2020", "november 3", "14 de enero de 2022"."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from local.lex.slot_types.numbers import ordinal_at
from local.lex.slot_types.reading import Span, scalar
from local.lex.slot_types.text import Token, phrase_at
from local.lex.slot_types.words import Language

#: A day, and the place after its last word.
FoundDay = tuple[date, int]

_ISO = re.compile(r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_NUMERIC = re.compile(
    r"(?<![\d.,:/-])(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2})|\.)?(?![\d:/-]|\.\d)"
)


def numeric_dates(text: str, today: date, *, month_first: bool) -> list[Span]:
    """Find dates in digits; without a year the next such day."""
    spans = []
    for match in _ISO.finditer(text):
        with suppress(ValueError):
            day = date(int(match[1]), int(match[3]), int(match[4]))
            spans.append(scalar(text, match.start(), match.end(), day.isoformat()))
    taken = [(span.start, span.end) for span in spans]
    for match in _NUMERIC.finditer(text):
        if any(low <= match.start() < high for low, high in taken):
            continue
        if match[2] == "." and match[4] is None and month_first:
            continue  # a decimal number
        if match[2] == "-" and match[4] is None:
            continue  # a range
        first, second = int(match[1]), int(match[3])
        month, day_number = (first, second) if month_first else (second, first)
        if month > 12 >= day_number:
            month, day_number = day_number, month
        year = None if match[4] is None else _full_year(match[4])
        found = _calendar_day(year, month, day_number, today)
        if found is not None:
            spans.append(scalar(text, match.start(), match.end(), found.isoformat()))
    return spans


def month_and_day(
    tokens: Sequence[Token], at: int, language: Language, today: date
) -> FoundDay | None:
    """Read "november 3", "the 3rd of november 2020", "14 enero"."""
    month = phrase_at(tokens, at, language.months)
    if month is not None:
        day = _day_number(tokens, past_joiner(tokens, month[1], language), language)
        if day is None:
            return None
        month_number, day_number, end = month[0], day[0], day[1]
    else:
        day = _day_number(tokens, at, language)
        if day is None:
            return None
        month = phrase_at(tokens, past_joiner(tokens, day[1], language), language.months)
        if month is None:
            return None
        month_number, day_number, end = month[0], day[0], month[1]
    year_from = past_joiner(tokens, end, language)
    year = year_at(tokens, year_from)
    found = _calendar_day(year, month_number, day_number, today)
    return None if found is None else (found, end if year is None else year_from + 1)


def past_joiner(tokens: Sequence[Token], at: int, language: Language) -> int:
    """Return the place after the words that only join the parts of a date."""
    while at < len(tokens) and tokens[at].word in language.date_joiners | {".", ","}:
        at += 1
    return at


def year_at(tokens: Sequence[Token], at: int) -> int | None:
    """Return the year of four digits at a place; there was no year 0."""
    if at < len(tokens) and tokens[at].is_number and len(tokens[at].word) == 4:
        return (int(tokens[at].word) or None) if tokens[at].word.isdecimal() else None
    return None


def _day_number(tokens: Sequence[Token], at: int, language: Language) -> tuple[int, int] | None:
    if at >= len(tokens):
        return None
    found = ordinal_at(tokens, at, language)
    if found is None and tokens[at].is_number and len(tokens[at].word) <= 2:
        found = int(tokens[at].word), at + 1
    if found is None:
        found = phrase_at(tokens, at, language.below_hundred)
    return found if found is not None and 1 <= found[0] <= 31 else None


def _full_year(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _calendar_day(year: int | None, month: int, day: int, today: date) -> date | None:
    """Return the day; without a year the next such day from today (29 February too)."""
    for candidate in range(today.year, today.year + 9) if year is None else (year,):
        with suppress(ValueError):
            found = date(candidate, month, day)
            if year is not None or found >= today:
                return found
    return None
