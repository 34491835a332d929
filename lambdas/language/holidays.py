"""The day a holiday falls on in a year, where it is fixed or can be computed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import assert_never

from language.vocabulary.holiday_data import (
    ORTHODOX,
    REGIONAL,
    RULES,
    Fixed,
    FromEaster,
    Holiday,
    Nth,
    OnOrBefore,
    Rule,
)
from language.vocabulary.week_data import LIKELY_REGION
from ledger.periods import nth_weekday

__all__ = ["Holiday", "day_of", "easter", "orthodox_easter"]


def day_of(holiday: Holiday, year: int, locale: str = "en-US") -> date:
    """The day of the holiday in a year from 1583, as the locale's region keeps it.

    Raises `ValueError` outside the calendar.
    """
    region = _region(locale)
    if holiday is Holiday.MOTHERS_DAY and region == "FR":
        return _fete_des_meres(year)
    rule = REGIONAL.get(holiday, {}).get(region) or RULES[holiday]
    return _day(rule, year, orthodox=region in ORTHODOX)


def easter(year: int) -> date:
    """Easter Sunday of the western churches (Meeus, Jones and Butcher's form of Gauss's rule)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    epact = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the eastern churches (Meeus's Julian rule), in the Gregorian calendar."""
    epact = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    month, day = divmod(epact + weekday + 114, 31)
    behind = year // 100 - year // 400 - 2
    return date(year, month, day + 1) + timedelta(days=behind)


def _day(rule: Rule, year: int, *, orthodox: bool) -> date:
    match rule:
        case Fixed(month, day):
            return date(year, month, day)
        case Nth(month, nth, weekday, later):
            return nth_weekday(year, month, nth, weekday) + timedelta(days=later)
        case OnOrBefore(month, day, weekday):
            last = date(year, month, day)
            return last - timedelta(days=(last.weekday() - weekday) % 7)
        case FromEaster(days):
            sunday = orthodox_easter(year) if orthodox else easter(year)
            return sunday + timedelta(days=days)
        case _:
            assert_never(rule)


def _fete_des_meres(year: int) -> date:
    sunday = nth_weekday(year, 5, -1, 6)
    is_pentecost = sunday == easter(year) + timedelta(days=49)
    return nth_weekday(year, 6, 1, 6) if is_pentecost else sunday


def _region(locale: str) -> str:
    parts = locale.replace("_", "-").split("-")
    region = next((part.upper() for part in parts[1:] if len(part) == 2), "")
    return region or LIKELY_REGION.get(parts[0].lower(), "")
