"""Holidays whose day is fixed or can be computed, and the day each falls on in a year."""

from __future__ import annotations

from datetime import date, timedelta
from enum import IntEnum, auto

from ledger.periods import nth_weekday


class Holiday(IntEnum):
    """A holiday that people date their spending by."""

    CHRISTMAS = auto()
    CHRISTMAS_EVE = auto()
    NEW_YEARS_EVE = auto()
    NEW_YEAR = auto()
    BOXING_DAY = auto()
    EASTER = auto()
    EASTER_MONDAY = auto()
    EASTER_SATURDAY = auto()
    GOOD_FRIDAY = auto()
    PALM_SUNDAY = auto()
    MAUNDY_THURSDAY = auto()
    ASH_WEDNESDAY = auto()
    SHROVE_TUESDAY = auto()
    ASCENSION = auto()
    PENTECOST = auto()
    WHIT_MONDAY = auto()
    CORPUS_CHRISTI = auto()
    THANKSGIVING = auto()
    BLACK_FRIDAY = auto()
    CYBER_MONDAY = auto()
    HALLOWEEN = auto()
    VALENTINES = auto()
    INDEPENDENCE_US = auto()
    MOTHERS_DAY = auto()
    FATHERS_DAY = auto()
    LABOR_DAY = auto()
    MEMORIAL_DAY = auto()
    MLK_DAY = auto()
    PRESIDENTS_DAY = auto()
    COLUMBUS_DAY = auto()
    VETERANS_DAY = auto()
    JUNETEENTH = auto()
    ST_PATRICKS = auto()
    APRIL_FOOLS = auto()
    CANADA_DAY = auto()
    AUSTRALIA_DAY = auto()
    ANZAC_DAY = auto()
    BONFIRE_NIGHT = auto()
    CINCO_DE_MAYO = auto()
    EPIPHANY = auto()
    MAY_DAY = auto()
    EARTH_DAY = auto()
    GROUNDHOG_DAY = auto()
    ALL_SAINTS = auto()
    ASSUMPTION = auto()
    BASTILLE_DAY = auto()
    ST_NICHOLAS = auto()
    ST_NICHOLAS_EVE = auto()
    KINGS_DAY_NL = auto()
    GERMAN_UNITY = auto()
    LIBERATION_IT = auto()
    REPUBLIC_IT = auto()
    SUPER_BOWL = auto()


def day_of(holiday: Holiday, year: int, locale: str = "en-US") -> date:
    """The day of the holiday in a year from 1583, as the locale's region keeps it.

    Raises `ValueError` outside the calendar.
    """
    if holiday in _FIXED:
        return date(year, *_FIXED[holiday])
    if holiday in _FROM_EASTER:
        return easter(year) + timedelta(days=_FROM_EASTER[holiday])
    if holiday in _NTH:
        return nth_weekday(year, *_NTH[holiday])
    return _regional(holiday, year, *_parts(locale))


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


def _regional(holiday: Holiday, year: int, spoken: str, region: str) -> date:
    match holiday:
        case Holiday.THANKSGIVING if region == "CA":
            return nth_weekday(year, 10, 2, 0)
        case Holiday.THANKSGIVING:
            return nth_weekday(year, 11, 4, 3)
        case Holiday.BLACK_FRIDAY:
            return nth_weekday(year, 11, 4, 3) + timedelta(days=1)
        case Holiday.CYBER_MONDAY:
            return nth_weekday(year, 11, 4, 3) + timedelta(days=4)
        case Holiday.LABOR_DAY if region in {"US", "CA"} or (spoken == "en" and not region):
            return nth_weekday(year, 9, 1, 0)
        case Holiday.LABOR_DAY:
            return date(year, 5, 1)
        case Holiday.MOTHERS_DAY:
            return _mothers_day(year, spoken, region)
        case _:
            return _fathers_day(year, spoken, region)


def _fathers_day(year: int, spoken: str, region: str) -> date:
    if spoken == "de":
        return easter(year) + timedelta(days=39)
    if spoken == "it" or region in {"ES", "PT"}:
        return date(year, 3, 19)
    if region == "BR":
        return nth_weekday(year, 8, 2, 6)
    if region in {"AU", "NZ"}:
        return nth_weekday(year, 9, 1, 6)
    return nth_weekday(year, 6, 3, 6)


def _mothers_day(year: int, spoken: str, region: str) -> date:
    if region in {"GB", "IE"}:
        return easter(year) - timedelta(days=21)
    if region in {"ES", "PT"}:
        return nth_weekday(year, 5, 1, 6)
    if region == "MX":
        return date(year, 5, 10)
    if spoken == "fr" and region not in {"CA", "CH", "BE"}:
        sunday = nth_weekday(year, 5, -1, 6)
        is_pentecost = sunday == easter(year) + timedelta(days=49)
        return nth_weekday(year, 6, 1, 6) if is_pentecost else sunday
    return nth_weekday(year, 5, 2, 6)


def _parts(locale: str) -> tuple[str, str]:
    parts = locale.replace("_", "-").split("-")
    region = next((p.upper() for p in parts[1:] if len(p) == 2), "")
    return parts[0].lower(), region


_FIXED = {
    Holiday.CHRISTMAS: (12, 25),
    Holiday.CHRISTMAS_EVE: (12, 24),
    Holiday.NEW_YEARS_EVE: (12, 31),
    Holiday.NEW_YEAR: (1, 1),
    Holiday.BOXING_DAY: (12, 26),
    Holiday.HALLOWEEN: (10, 31),
    Holiday.VALENTINES: (2, 14),
    Holiday.INDEPENDENCE_US: (7, 4),
    Holiday.VETERANS_DAY: (11, 11),
    Holiday.JUNETEENTH: (6, 19),
    Holiday.ST_PATRICKS: (3, 17),
    Holiday.APRIL_FOOLS: (4, 1),
    Holiday.CANADA_DAY: (7, 1),
    Holiday.AUSTRALIA_DAY: (1, 26),
    Holiday.ANZAC_DAY: (4, 25),
    Holiday.BONFIRE_NIGHT: (11, 5),
    Holiday.CINCO_DE_MAYO: (5, 5),
    Holiday.EPIPHANY: (1, 6),
    Holiday.MAY_DAY: (5, 1),
    Holiday.EARTH_DAY: (4, 22),
    Holiday.GROUNDHOG_DAY: (2, 2),
    Holiday.ALL_SAINTS: (11, 1),
    Holiday.ASSUMPTION: (8, 15),
    Holiday.BASTILLE_DAY: (7, 14),
    Holiday.ST_NICHOLAS: (12, 6),
    Holiday.ST_NICHOLAS_EVE: (12, 5),
    Holiday.KINGS_DAY_NL: (4, 27),
    Holiday.GERMAN_UNITY: (10, 3),
    Holiday.LIBERATION_IT: (4, 25),
    Holiday.REPUBLIC_IT: (6, 2),
}
_FROM_EASTER = {
    Holiday.EASTER: 0,
    Holiday.EASTER_MONDAY: 1,
    Holiday.EASTER_SATURDAY: -1,
    Holiday.GOOD_FRIDAY: -2,
    Holiday.MAUNDY_THURSDAY: -3,
    Holiday.PALM_SUNDAY: -7,
    Holiday.ASH_WEDNESDAY: -46,
    Holiday.SHROVE_TUESDAY: -47,
    Holiday.ASCENSION: 39,
    Holiday.PENTECOST: 49,
    Holiday.WHIT_MONDAY: 50,
    Holiday.CORPUS_CHRISTI: 60,
}
_NTH = {
    # month, which one (-1 the last), weekday
    Holiday.MEMORIAL_DAY: (5, -1, 0),
    Holiday.MLK_DAY: (1, 3, 0),
    Holiday.PRESIDENTS_DAY: (2, 3, 0),
    Holiday.COLUMBUS_DAY: (10, 2, 0),
    Holiday.SUPER_BOWL: (2, 2, 6),
}
