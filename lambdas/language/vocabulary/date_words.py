"""The shape of a language's words about days, periods and schedules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a word does in a phrase about time. The comment says what its value counts."""

    MONTH = "month"  # 1 to 12
    WEEKDAY = "weekday"  # 0 Monday to 6 Sunday
    WEEKDAYS = "weekdays"  # the plural: "mondays"
    DAY = "day"  # days from today: yesterday is -1
    SHIFT = "shift"  # "the day before ...": -1
    PART = "part"  # of a day: "morning"
    UNIT = "unit"  # a `Units` number
    NUMBER = "number"
    ORDINAL = "ordinal"
    SUFFIX = "suffix"  # of an ordinal: the "rd" of "3rd"
    HOLIDAY = "holiday"  # a `holidays.Holiday` number
    ON = "on"  # stands before a day
    AT = "at"  # stands before a holiday, a weekend, an end of month
    IN = "in"  # stands before a month, a year, a number of days to come
    THE = "the"
    OF = "of"
    AGO = "ago"  # after: "3 days ago"
    AGO_BEFORE = "ago_before"  # before: "hace 3 días"
    AHEAD = "ahead"  # after: "3 days from now"
    LAST = "last"
    THIS = "this"
    NEXT = "next"
    LAST_AFTER = "last_after"  # "lunes pasado"
    NEXT_AFTER = "next_after"
    THIS_AFTER = "this_after"  # "minggu ini"
    LAST_BUT_ONE = "last_but_one"  # before: 上上周, 先々週, 지지난주
    PAST = "past"  # rolling: "past 2 weeks"; 1 where it needs no number
    BEFORE_LAST = "before_last"  # "the tuesday before last"
    EDGE = "edge"  # 1 the first day of, -1 the last day of
    SOMEDAY = "someday"  # "the other day": about so many days ago
    SINCE = "since"
    FROM = "from"
    TO = "to"
    AND = "and"
    BETWEEN = "between"
    ONWARDS = "onwards"  # after: "from june on"
    UNTIL = "until"  # up to; 1 where a whole month or year named is included ("through")
    BEFORE = "before"
    AFTER = "after"
    SO_FAR = "so_far"
    TO_DATE = "to_date"  # "ytd": the `Units` number of the period
    VERSUS = "versus"
    COMPARE = "compare"
    QUARTER = "quarter"  # "q3"
    HALF = "half"  # of a year or month; 1 and 2 for "h1", "h2"
    PAYDAY = "payday"
    EVERY = "every"
    OTHER = "other"  # "every other"
    OFTEN = "often"  # "monthly": see `Rhythm`
    PER = "per"  # "a month", "al mes"
    TIMES = "times"  # "3 times", "3 installments"
    ONCE = "once"  # "twice a month": how often
    HABIT = "habit"  # of what happens each time: "pay", "comes out"; 1 orders it: "recurring"
    STARTING = "starting"
    FOR = "for"  # "for 6 months"
    YEAR = "year"  # a counter after a year: 年
    NOT_AFTER = "not_after"  # a month after this word is a name or a verb: "i may"
    NOT_BEFORE = "not_before"  # likewise before: "may i"
    THING = "thing"  # after a holiday or weekday: a `Thing` number
    WITHIN = "within"  # part of a month or week: 0 early, 1 the middle, 2 late


class Units:
    """The numbers of units."""

    DAY, WEEK, MONTH, QUARTER, YEAR, WEEKEND, WEEKDAY, HOUR, FORTNIGHT, HALF_YEAR = range(10)


class Thing:
    """What a noun after a holiday's name tells about the day it was bought."""

    BEFORE = 0  # for the holiday: "christmas presents"
    OTHER_NAME = 1  # after a weekday, no day at all: "sunday times"
    SHOPPING = 2  # on a day of sales, else before: "boxing day shopping"
    PERIOD = 3  # around the holiday: "easter holidays"
    PARTY = 4
    AHEAD = 5  # booked long before, whatever the holiday: tickets
    EVE = 6  # "thanksgiving eve"
    PERISHABLE = 8  # bought before the holiday or on it: flowers, a ham
    OUTING = 7  # on the holiday, but around a season: "christmas trip"


class Rhythm:
    """The numbers of adverbs: every how many of which unit, as hundreds and units."""

    DAILY, WEEKLY, MONTHLY, YEARLY = 100, 101, 102, 104
    FORTNIGHTLY, QUARTERLY, HALF_YEARLY = 201, 302, 602
    UNCLEAR, WORKDAYS, WEEKENDS = -1, 106, 105


class Word(NamedTuple):
    """One meaning of a word. `languages` is a set of bits; `weak` needs other date words."""

    kind: Kind
    value: int
    languages: int
    weak: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """One language. Alternatives stand between bars: "july|jul".

    `words` holds, for each kind, the alternatives of each value. `weak` are those that
    are also everyday words ("sun", "march"): they count only beside other date words.
    """

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    words: Mapping[Kind, Mapping[int, str]]
    weak: frozenset[str] = field(default_factory=frozenset)
