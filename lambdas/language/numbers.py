"""Numbers written in digits: which mark is the decimal one, and what a number can mean."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple, get_args

from language.context import NumberFormat

LONGEST_NUMBER = 15
"""Digits of a number that are read; a longer run is a code."""


class Marks(NamedTuple):
    """What `.`, `,`, `'` and a space are taken for; None where nobody says."""

    decimal: str | None
    grouping: str | None


class NumberReading(NamedTuple):
    """What digits say: `value` the best, `others` what else could be meant, best first.

    `too_precise` says that `value` has more decimals than the currency.
    """

    value: Decimal
    how: str
    others: tuple[Decimal, ...] = ()
    decimals: int = 0
    too_precise: bool = False


UNKNOWN = Marks(None, None)


def marks_of(number_format: NumberFormat | None, locale: str) -> Marks:
    """The marks of the person's own format, else of the locale."""
    if number_format in _FORMATS:
        return _FORMATS[number_format]
    return _marks_of_locale(locale)


@lru_cache(maxsize=128)
def _marks_of_locale(locale: str) -> Marks:
    language, _, rest = locale.replace("_", "-").partition("-")
    region = rest.rpartition("-")[2].upper()
    if region in _BY_REGION:
        return _BY_REGION[region]
    return marks_of_language(language.lower())


def marks_of_language(language: str) -> Marks:
    """The marks most people who write the language use."""
    for marks, languages in _BY_LANGUAGE.items():
        if language in languages:
            return marks
    return UNKNOWN


def read_number(
    said: str, exponent: int, own: Marks, spoken: Marks = UNKNOWN
) -> NumberReading | None:
    """The value of digits with marks, for a currency with `exponent` decimals.

    `own` are the person's marks, `spoken` those of the message's language where it is
    known. None where it is no number: a date, a version, a code, a list.
    """
    if len(said) > LONGEST_NUMBER and sum(map(str.isdigit, said)) > LONGEST_NUMBER:
        return None
    bare, apostrophes = _without_grouping(said, "'")
    bare, spaces = _without_grouping(bare, " ")
    if bare is None:
        return None
    said = bare
    dots, commas = said.count("."), said.count(",")
    if not dots and not commas:
        if len(said) > 1 and said[0] == "0":
            return None
        return NumberReading(Decimal(said), "grouped" if apostrophes or spaces else "whole")
    if dots and commas:
        return _with_both(said, exponent)
    mark = "." if dots else ","
    if dots + commas > 1:
        grouped = _groups(said.split(mark))
        return None if grouped is None else NumberReading(grouped, f"{_NAMES[mark]} thousands")
    whole, _, part = said.partition(mark)
    certain = apostrophes or spaces
    if len(part) == 3 and 1 <= len(whole) <= 3 and whole[0] != "0" and not certain:
        return _three_digits((whole, part), mark, exponent, own, spoken)
    reading = _decimal(whole, part, exponent, f"{_NAMES[mark]} decimal")
    unusual = mark == "," and len(whole) == len(part) == 1 and exponent == 2
    if reading is None or not unusual or own.decimal != "." or spoken.decimal == ",":
        return reading
    return reading._replace(others=(reading.value, Decimal(whole + part) * 100))  # "1,2"


def rounded(value: Decimal, exponent: int) -> Decimal:
    """The value with the currency's own number of decimals, halves away from zero."""
    return value.quantize(Decimal(1).scaleb(-exponent), rounding=ROUND_HALF_UP)


def _three_digits(
    parts: tuple[str, str], mark: str, exponent: int, own: Marks, spoken: Marks
) -> NumberReading:
    """`1.200` and `1,200`: thousands, or decimals, or not to be told."""
    whole, part = parts
    thousands = Decimal(whole + part)
    name = _NAMES[mark]
    groups = mark in {own.grouping, spoken.grouping}
    splits = mark in {own.decimal, spoken.decimal}
    if (groups and not (splits and mark != spoken.grouping)) or exponent == 0:
        return NumberReading(thousands, f"{name} thousands")
    fraction = Decimal(f"{whole}.{part}")
    if exponent >= 3 and splits and not groups:
        return NumberReading(fraction, f"{name} decimal", decimals=3)
    if part[exponent:].strip("0"):
        if not splits:
            others = (thousands, rounded(fraction, exponent))
            return NumberReading(thousands, f"{name} thousands or decimal", others)
        near = (rounded(fraction, exponent), thousands)
        return NumberReading(fraction, "more decimals than the currency has", near, 3, True)
    others = (thousands, rounded(fraction, exponent))
    return NumberReading(thousands, f"{name} thousands or decimal", others)


def _decimal(whole: str, part: str, exponent: int, how: str) -> NumberReading | None:
    if len(whole) > 1 and whole[0] == "0":
        return None
    value = Decimal(f"{whole or '0'}.{part}")
    if part[exponent:].strip("0"):
        near = rounded(value, exponent)
        return NumberReading(
            value, "more decimals than the currency has", (near,), len(part), too_precise=True
        )
    return NumberReading(value, how, decimals=len(part))


def _with_both(said: str, exponent: int) -> NumberReading | None:
    """`1,234.56` or `1.234,56`: the mark that comes last is the decimal one."""
    mark = max(".,", key=said.rfind)
    other = "," if mark == "." else "."
    head, _, part = said.rpartition(mark)
    if mark in head:
        return None
    grouped = _groups(head.split(other))
    if grouped is None:
        return None
    return _decimal(str(grouped), part, exponent, f"{_NAMES[other]} thousands")


def _groups(parts: list[str]) -> Decimal | None:
    """Groups of three, or India's groups of two before a last one of three."""
    first, *middle, last = parts
    if len(last) != 3 or not 1 <= len(first) <= 3 or first[0] == "0":
        return None
    sizes = {len(part) for part in middle}
    if sizes <= {3} or (sizes == {2} and len(first) <= 2):
        return Decimal("".join(parts))
    return None


def _without_grouping(said: str | None, mark: str) -> tuple[str | None, bool]:
    """The number without apostrophes or spaces, and whether it had any; None where misplaced."""
    if said is None or mark not in said:
        return said, False
    parts = said.split(mark)
    tail = parts[-1].partition("." if "." in parts[-1] else ",")[0]
    grouped = _groups([*parts[:-1], tail]) if tail.isdigit() else None
    if grouped is None or not all(part.isdigit() for part in parts[:-1]):
        return None, True
    return "".join(parts), True


_NAMES = {".": "dot", ",": "comma"}
_DOT = Marks(".", ",")
_COMMA = Marks(",", ".")
_SPACE = Marks(",", " ")
_SWISS = Marks(".", "'")
_FORMATS: dict[NumberFormat | None, Marks] = dict(
    zip(get_args(NumberFormat), (_DOT, _COMMA, _SPACE, _SWISS, _DOT), strict=True)
)
# Source: Unicode CLDR 46, number symbols of each locale.
_BY_LANGUAGE: dict[Marks, frozenset[str]] = {
    _DOT: frozenset(
        "en zh ja ko hi th he ms ta te bn mr gu pa ur my km fil tl sw ar cy ga".split()
    ),
    _COMMA: frozenset("de es it pt nl id tr da el ro hr sl sr vi ca gl eu is bs mk az fo".split()),
    _SPACE: frozenset("fr ru pl uk cs sk sv nb nn no fi hu bg et lv lt be kk hy ka sq".split()),
}
_BY_REGION: dict[str, Marks] = {
    **dict.fromkeys("US GB IN MX PR GT HN NI SV PA DO PE IE SG HK NZ".split(), _DOT),
    **dict.fromkeys("CH LI".split(), _SWISS),
    **dict.fromkeys("ZA".split(), _SPACE),
}
