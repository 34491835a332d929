"""Holidays people date their spending by, and the rule each region keeps them by."""

from __future__ import annotations

from enum import IntEnum, auto
from typing import NamedTuple


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
    SMALL_BUSINESS_SATURDAY = auto()
    GIVING_TUESDAY = auto()
    SINGLES_DAY = auto()
    HALLOWEEN = auto()
    VALENTINES = auto()
    GALENTINES = auto()
    INDEPENDENCE = auto()
    REPUBLIC_DAY = auto()
    MOTHERS_DAY = auto()
    FATHERS_DAY = auto()
    GRANDPARENTS_DAY = auto()
    WOMENS_DAY = auto()
    FRIENDSHIP_DAY = auto()
    LABOR_DAY = auto()
    MEMORIAL_DAY = auto()
    MLK_DAY = auto()
    PRESIDENTS_DAY = auto()
    PATRIOTS_DAY = auto()
    COLUMBUS_DAY = auto()
    VETERANS_DAY = auto()
    REMEMBRANCE_SUNDAY = auto()
    ELECTION_DAY = auto()
    JUNETEENTH = auto()
    ST_PATRICKS = auto()
    ST_DAVIDS = auto()
    ST_GEORGES = auto()
    ST_ANDREWS = auto()
    BURNS_NIGHT = auto()
    APRIL_FOOLS = auto()
    CANADA_DAY = auto()
    VICTORIA_DAY = auto()
    FAMILY_DAY = auto()
    CIVIC_HOLIDAY = auto()
    TRUTH_DAY = auto()
    AUSTRALIA_DAY = auto()
    ANZAC_DAY = auto()
    KINGS_BIRTHDAY = auto()
    MELBOURNE_CUP = auto()
    WAITANGI_DAY = auto()
    EARLY_MAY_BANK_HOLIDAY = auto()
    SPRING_BANK_HOLIDAY = auto()
    JUNE_BANK_HOLIDAY = auto()
    SUMMER_BANK_HOLIDAY = auto()
    OCTOBER_BANK_HOLIDAY = auto()
    BONFIRE_NIGHT = auto()
    CINCO_DE_MAYO = auto()
    DAY_OF_THE_DEAD = auto()
    EPIPHANY = auto()
    MAY_DAY = auto()
    EARTH_DAY = auto()
    GROUNDHOG_DAY = auto()
    PI_DAY = auto()
    STAR_WARS_DAY = auto()
    ALL_SAINTS = auto()
    ASSUMPTION = auto()
    BASTILLE_DAY = auto()
    ST_NICHOLAS = auto()
    ST_NICHOLAS_EVE = auto()
    KINGS_DAY_NL = auto()
    GERMAN_UNITY = auto()
    LIBERATION_IT = auto()
    REPUBLIC_IT = auto()
    GANDHI_JAYANTI = auto()
    FREEDOM_DAY = auto()
    HERITAGE_DAY = auto()
    YOUTH_DAY = auto()
    SUPER_BOWL = auto()
    FLAG_DAY = auto()
    TAX_DAY = auto()


class Fixed(NamedTuple):
    """The same month and day each year."""

    month: int
    day: int


class Nth(NamedTuple):
    """The nth weekday (0 Monday) of a month, -1 the last, and some days after it."""

    month: int
    nth: int
    weekday: int
    later: int = 0


class OnOrBefore(NamedTuple):
    """The last such weekday up to a day."""

    month: int
    day: int
    weekday: int


class FromEaster(NamedTuple):
    """So many days after Easter Sunday."""

    days: int


Rule = Fixed | Nth | OnOrBefore | FromEaster

RULES: dict[Holiday, Rule] = {
    Holiday.CHRISTMAS: Fixed(12, 25),
    Holiday.CHRISTMAS_EVE: Fixed(12, 24),
    Holiday.NEW_YEARS_EVE: Fixed(12, 31),
    Holiday.NEW_YEAR: Fixed(1, 1),
    Holiday.BOXING_DAY: Fixed(12, 26),
    Holiday.EASTER: FromEaster(0),
    Holiday.EASTER_MONDAY: FromEaster(1),
    Holiday.EASTER_SATURDAY: FromEaster(-1),
    Holiday.GOOD_FRIDAY: FromEaster(-2),
    Holiday.MAUNDY_THURSDAY: FromEaster(-3),
    Holiday.PALM_SUNDAY: FromEaster(-7),
    Holiday.ASH_WEDNESDAY: FromEaster(-46),
    Holiday.SHROVE_TUESDAY: FromEaster(-47),
    Holiday.ASCENSION: FromEaster(39),
    Holiday.PENTECOST: FromEaster(49),
    Holiday.WHIT_MONDAY: FromEaster(50),
    Holiday.CORPUS_CHRISTI: FromEaster(60),
    Holiday.THANKSGIVING: Nth(11, 4, 3),
    Holiday.BLACK_FRIDAY: Nth(11, 4, 3, 1),
    Holiday.SMALL_BUSINESS_SATURDAY: Nth(11, 4, 3, 2),
    Holiday.CYBER_MONDAY: Nth(11, 4, 3, 4),
    Holiday.GIVING_TUESDAY: Nth(11, 4, 3, 5),
    Holiday.SINGLES_DAY: Fixed(11, 11),
    Holiday.HALLOWEEN: Fixed(10, 31),
    Holiday.VALENTINES: Fixed(2, 14),
    Holiday.GALENTINES: Fixed(2, 13),
    Holiday.INDEPENDENCE: Fixed(7, 4),
    Holiday.REPUBLIC_DAY: Fixed(1, 26),
    Holiday.MOTHERS_DAY: Nth(5, 2, 6),
    Holiday.FATHERS_DAY: Nth(6, 3, 6),
    Holiday.GRANDPARENTS_DAY: Nth(9, 1, 0, 6),
    Holiday.WOMENS_DAY: Fixed(3, 8),
    Holiday.FRIENDSHIP_DAY: Nth(8, 1, 6),
    Holiday.LABOR_DAY: Fixed(5, 1),
    Holiday.MEMORIAL_DAY: Nth(5, -1, 0),
    Holiday.MLK_DAY: Nth(1, 3, 0),
    Holiday.PRESIDENTS_DAY: Nth(2, 3, 0),
    Holiday.PATRIOTS_DAY: Nth(4, 3, 0),
    Holiday.COLUMBUS_DAY: Nth(10, 2, 0),
    Holiday.VETERANS_DAY: Fixed(11, 11),
    Holiday.REMEMBRANCE_SUNDAY: Nth(11, 2, 6),
    Holiday.ELECTION_DAY: Nth(11, 1, 0, 1),
    Holiday.JUNETEENTH: Fixed(6, 19),
    Holiday.ST_PATRICKS: Fixed(3, 17),
    Holiday.ST_DAVIDS: Fixed(3, 1),
    Holiday.ST_GEORGES: Fixed(4, 23),
    Holiday.ST_ANDREWS: Fixed(11, 30),
    Holiday.BURNS_NIGHT: Fixed(1, 25),
    Holiday.APRIL_FOOLS: Fixed(4, 1),
    Holiday.CANADA_DAY: Fixed(7, 1),
    Holiday.VICTORIA_DAY: OnOrBefore(5, 24, 0),
    Holiday.FAMILY_DAY: Nth(2, 3, 0),
    Holiday.CIVIC_HOLIDAY: Nth(8, 1, 0),
    Holiday.TRUTH_DAY: Fixed(9, 30),
    Holiday.AUSTRALIA_DAY: Fixed(1, 26),
    Holiday.ANZAC_DAY: Fixed(4, 25),
    Holiday.KINGS_BIRTHDAY: Nth(6, 2, 0),
    Holiday.MELBOURNE_CUP: Nth(11, 1, 1),
    Holiday.WAITANGI_DAY: Fixed(2, 6),
    Holiday.EARLY_MAY_BANK_HOLIDAY: Nth(5, 1, 0),
    Holiday.SPRING_BANK_HOLIDAY: Nth(5, -1, 0),
    Holiday.JUNE_BANK_HOLIDAY: Nth(6, 1, 0),
    Holiday.SUMMER_BANK_HOLIDAY: Nth(8, -1, 0),
    Holiday.OCTOBER_BANK_HOLIDAY: Nth(10, -1, 0),
    Holiday.BONFIRE_NIGHT: Fixed(11, 5),
    Holiday.CINCO_DE_MAYO: Fixed(5, 5),
    Holiday.DAY_OF_THE_DEAD: Fixed(11, 2),
    Holiday.EPIPHANY: Fixed(1, 6),
    Holiday.MAY_DAY: Fixed(5, 1),
    Holiday.EARTH_DAY: Fixed(4, 22),
    Holiday.FLAG_DAY: Fixed(6, 14),
    Holiday.TAX_DAY: Fixed(4, 15),
    Holiday.GROUNDHOG_DAY: Fixed(2, 2),
    Holiday.PI_DAY: Fixed(3, 14),
    Holiday.STAR_WARS_DAY: Fixed(5, 4),
    Holiday.ALL_SAINTS: Fixed(11, 1),
    Holiday.ASSUMPTION: Fixed(8, 15),
    Holiday.BASTILLE_DAY: Fixed(7, 14),
    Holiday.ST_NICHOLAS: Fixed(12, 6),
    Holiday.ST_NICHOLAS_EVE: Fixed(12, 5),
    Holiday.KINGS_DAY_NL: Fixed(4, 27),
    Holiday.GERMAN_UNITY: Fixed(10, 3),
    Holiday.LIBERATION_IT: Fixed(4, 25),
    Holiday.REPUBLIC_IT: Fixed(6, 2),
    Holiday.GANDHI_JAYANTI: Fixed(10, 2),
    Holiday.FREEDOM_DAY: Fixed(4, 27),
    Holiday.HERITAGE_DAY: Fixed(9, 24),
    Holiday.YOUTH_DAY: Fixed(6, 16),
    Holiday.SUPER_BOWL: Nth(2, 2, 6),
}
"""What holds where a region has no rule of its own."""

REGIONAL: dict[Holiday, dict[str, Rule]] = {
    Holiday.THANKSGIVING: {"CA": Nth(10, 2, 0)},
    Holiday.LABOR_DAY: {"US": Nth(9, 1, 0), "CA": Nth(9, 1, 0), "NZ": Nth(10, 4, 0)},
    Holiday.SUMMER_BANK_HOLIDAY: {"IE": Nth(8, 1, 0)},
    Holiday.KINGS_BIRTHDAY: {"NZ": Nth(6, 1, 0)},
    Holiday.WOMENS_DAY: {"ZA": Fixed(8, 9)},
    Holiday.INDEPENDENCE: {
        "IN": Fixed(8, 15), "PK": Fixed(8, 14), "MX": Fixed(9, 16), "BR": Fixed(9, 7),
        "PH": Fixed(6, 12), "NG": Fixed(10, 1), "KE": Fixed(12, 12), "GH": Fixed(3, 6),
        "ID": Fixed(8, 17), "AR": Fixed(7, 9), "CO": Fixed(7, 20), "PE": Fixed(7, 28),
        "CL": Fixed(9, 18), "PL": Fixed(11, 11), "FI": Fixed(12, 6), "UA": Fixed(8, 24),
        "MY": Fixed(8, 31), "LK": Fixed(2, 4), "BD": Fixed(3, 26), "JM": Fixed(8, 6),
    },
    Holiday.REPUBLIC_DAY: {"IT": Fixed(6, 2), "TR": Fixed(10, 29), "PK": Fixed(3, 23)},
    Holiday.MOTHERS_DAY: {
        "GB": FromEaster(-21), "IE": FromEaster(-21), "ES": Nth(5, 1, 6), "PT": Nth(5, 1, 6),
        "MX": Fixed(5, 10), "PL": Fixed(5, 26), "SE": Nth(5, -1, 6), "NO": Nth(2, 2, 6),
        "AR": Nth(10, 3, 6), "TH": Fixed(8, 12), "ID": Fixed(12, 22), "RU": Nth(11, -1, 6),
    },
    Holiday.FATHERS_DAY: {
        "DE": FromEaster(39), "AT": Nth(6, 2, 6), "BE": Nth(6, 2, 6), "CH": Nth(6, 1, 6),
        "IT": Fixed(3, 19), "ES": Fixed(3, 19), "PT": Fixed(3, 19), "BR": Nth(8, 2, 6),
        "AU": Nth(9, 1, 6), "NZ": Nth(9, 1, 6), "SE": Nth(11, 2, 6), "FI": Nth(11, 2, 6),
        "NO": Nth(11, 2, 6), "PL": Fixed(6, 23), "RU": Nth(10, 3, 6), "TH": Fixed(12, 5),
    },
}  # fmt: skip
"""By region, where it differs."""

ORTHODOX = frozenset("RU UA BG RS MK GR CY RO BY MD GE".split())
"""Regions that keep Easter by the Julian calendar."""
