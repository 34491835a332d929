"""Periods with a name: weeks, months, quarters, years, weekends and counted ones."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from language.date_tokens import ANY, ENGLISH
from language.day_grammar import DayGrammar
from language.day_reading import STEPS, moved
from language.time_words import Words
from language.vocabulary.date_words import Kind, Units, Word
from language.vocabulary.week_data import first_weekday
from ledger.periods import (
    Period,
    month_of,
    months_from,
    months_later,
    quarter_of,
    week_of,
    year_of,
)


class FoundPeriod(NamedTuple):
    """A period that ends before token `end`; `yearless` where its year was inferred."""

    end: int
    languages: int
    period: Period
    how: str
    yearless: bool = False


@dataclass(frozen=True, slots=True)
class NamedPeriods:
    """The named periods that can be read in the words. Months start on `month_start`.

    That holds for "this month" and its kind. A month called by its name is the calendar's.
    """

    words: Words
    days: DayGrammar
    today: date
    locale: str
    month_start: int
    comparing: bool = False
    _read: dict[tuple[int, int, bool], FoundPeriod | None] = field(default_factory=dict, repr=False)

    @property
    def _tomorrow(self) -> date:
        return self.today + timedelta(days=1)

    def _named(self, at: int, languages: int = ANY, *, led: bool = False) -> FoundPeriod | None:
        """One named period: a day, a week, a month, a quarter, a year, a weekend."""
        key = at, languages, led
        if key not in self._read:
            self._read[key] = self._read_named(at, languages, led=led)
        return self._read[key]

    def _read_named(self, at: int, languages: int, *, led: bool) -> FoundPeriod | None:
        start, spoken, has_lead = self._lead(at, languages)
        led = led or has_lead
        if not self._may_begin(start):
            found = [self._units_ago(at, languages), self._single_day(at, languages, led=led)]
            return max((f for f in found if f), key=lambda f: f.end, default=None)
        said = self.words.said
        found = [
            self._month(start, spoken, led=led),
            None if said.isdisjoint(_UNIT) else self._relative(start, spoken, led=led),
            None if said.isdisjoint(_PAST) else self._rolling_at(start, spoken),
            self._units_ago(at, languages),
            self._units_ago(start, spoken) if start > at else None,
            None if said.isdisjoint(_UNIT) else self._week_of(start, spoken),
            None if said.isdisjoint(_QUARTERS) else self._quarter(start, spoken),
            None if said.isdisjoint(_HALF) else self._half(start, spoken),
            self._year(start, spoken, led=led),
            None if said.isdisjoint(_TO_DATE) else self._to_date(start, spoken),
            self._single_day(at, languages, led=led),
        ]
        return max((f for f in found if f), key=lambda f: f.end, default=None)

    def _may_begin(self, at: int) -> bool:
        """Whether a period's own name may begin at the token, a single day's apart."""
        tokens = self.words.tokens
        return at < len(tokens) and (
            tokens[at].number is not None or not tokens[at].kinds.isdisjoint(_NAMING)
        )

    def _lead(self, at: int, languages: int) -> tuple[int, int, bool]:
        led = False
        end = at
        while end < at + 3:
            if self.words.kinds(end).isdisjoint(_LEADS):
                break
            word = next(
                (w for kind in _LEADS if (w := self.words.word(end, kind, languages))), None
            )
            if word is None:
                break
            languages &= word.languages
            led = led or word.kind is not Kind.THE
            end += 1
        return end, languages, led

    def _single_day(self, at: int, languages: int, *, led: bool) -> FoundPeriod | None:
        day = self.days.day_at(at, led=led)
        if not day or not day.languages & languages:
            return None
        if day.day is None or day.choices or day.how == "some day of a period":
            return None
        period = Period(day.day, day.day + timedelta(days=1))
        yearless = day.how == "a date without a year"
        return FoundPeriod(day.end, day.languages & languages, period, day.how, yearless)

    def _month(self, at: int, languages: int, *, led: bool) -> FoundPeriod | None:
        words = self.words
        if words.said.isdisjoint(_MONTH):
            return self._east_asian_month(at)
        modifier = self._modifier(at, languages)
        name_at = at + 1 if modifier else at
        month = words.word(name_at, Kind.MONTH, languages)
        if not month:
            return self._east_asian_month(at)
        languages &= month.languages
        end = name_at + 1
        if words.sign(end, ".") and words.glued(end) and end + 1 < len(words.tokens):
            end += 1
        year = self.days.year(end, languages, certain=True)
        if month.weak and not (led or modifier or year) and self._is_name(name_at):
            return None
        first = date(self.today.year, month.value, 1)
        if year:
            first, end = date(year.value, month.value, 1), year.end
        elif modifier and modifier.kind is Kind.NEXT:
            first = first if first > self.today else months_later(first, 12)
        elif modifier and modifier.kind is Kind.LAST:
            over = months_later(first, 1) <= self.today
            first = first if over else months_later(first, -12)
        elif not modifier and first > self.today and self.days.lean == "past":
            first = months_later(first, -12)
        elif not modifier and self.days.lean == "future" and month.value < self.today.month:
            first = months_later(first, 12)
        period = Period(first, months_later(first, 1))
        return FoundPeriod(end, languages, period, "a calendar month", not year and not modifier)

    def _east_asian_month(self, at: int) -> FoundPeriod | None:
        """Reads "3月", "2025年3月"."""
        words = self.words
        number = words.number(at)
        year = number if words.sign(at + 1, "年") else None
        month_at = at + 2 if year else at
        month = words.number(month_at)
        if not month or not 1 <= month <= 12 or not words.sign(month_at + 1, "月"):
            return None
        first = date(year or self.today.year, month, 1)
        if not year and first > self.today:
            first = months_later(first, -12)
        period = Period(first, months_later(first, 1))
        return FoundPeriod(month_at + 2, ANY, period, "a calendar month", not year)

    def _relative(self, at: int, languages: int, *, led: bool) -> FoundPeriod | None:
        words = self.words
        modifier = self._modifier(at, languages)
        unit_at = at + 1 if modifier else at
        spoken = languages & modifier.languages if modifier else languages
        unit = words.word(unit_at, Kind.UNIT, spoken)
        if not unit or unit.value == Units.HOUR:
            return None
        spoken &= unit.languages
        end = unit_at + 1
        step = STEPS[modifier.kind] if modifier else 0
        if words.word(end, Kind.BEFORE_LAST, spoken):
            step, end = -2, end + 1
        elif not modifier and words.word(end, Kind.LAST_AFTER, spoken):
            step, end = -1, end + 1
        elif not modifier and words.word(end, Kind.NEXT_AFTER, spoken):
            step, end = 1, end + 1
        elif not modifier and words.word(end, Kind.THIS_AFTER, spoken):
            end += 1
        elif not modifier and not self._is_the_unit(at, unit, led=led):
            return None
        if modifier and modifier.kind is Kind.LAST and unit.value == Units.DAY:
            return None
        period = self._unit(unit.value, step)
        return FoundPeriod(end, spoken, period, "the person's own calendar")

    def _is_the_unit(self, at: int, unit: Word, *, led: bool) -> bool:
        # "over the weekend", "in the month", "of the year"
        the = self.words.word(at - 1, Kind.THE, unit.languages)
        return (unit.value == Units.WEEKEND and (led or the is not None)) or (
            led and the is not None and unit.value != Units.DAY
        )

    def _rolling_at(self, at: int, languages: int) -> FoundPeriod | None:
        words = self.words
        past = words.word(at, Kind.PAST, languages)
        count = words.count(at, languages) if not past else words.count(at + 1, past.languages)
        if not past and count:
            # "los 3 últimos meses", but "under 10 last week"
            past = words.word(count.end, Kind.PAST, count.languages & ~ENGLISH)
            unit_at = count.end + 1
        else:
            unit_at = count.end if count else at + 1
        unit = words.word(unit_at, Kind.UNIT, past.languages & languages) if past else None
        if not past or not unit:
            return None
        if not count and past.value != 1:
            return None  # "last week" is the calendar's
        period = self._rolling(unit.value, count.value if count else 1)
        if not period:
            return None
        return FoundPeriod(unit_at + 1, unit.languages & languages, period, "up to today")

    def _rolling(self, unit: int, count: int) -> Period | None:
        if count == 0 or unit in {Units.HOUR, Units.WEEKDAY}:
            return None
        if unit == Units.WEEKEND:
            return None
        start = moved(self._tomorrow, unit, -abs(count))
        return Period(start, self._tomorrow)

    def _units_ago(self, at: int, languages: int) -> FoundPeriod | None:
        """Reads "two months ago": the whole week, month or year."""
        words = self.words
        if words.said.isdisjoint(_AGO):
            return None
        before = words.word(at, Kind.AGO_BEFORE, languages)
        count = words.count(at + 1 if before else at, languages)
        unit = words.word(count.end, Kind.UNIT, count.languages) if count else None
        if not count or not unit or count.value < 1 or unit.value in {Units.DAY, Units.HOUR}:
            return None
        end = count.end + 1
        if not before:
            if not words.word(end, Kind.AGO, unit.languages):
                return None
            end += 1
        period = self._unit(unit.value, -count.value)
        return FoundPeriod(end, unit.languages & languages, period, "counted back from this one")

    def _week_of(self, at: int, languages: int) -> FoundPeriod | None:
        unit = self.words.word(at, Kind.UNIT, languages)
        of = self.words.word(at + 1, Kind.OF, languages)
        if not unit or not of or unit.value not in {Units.WEEK, Units.MONTH}:
            return None
        day = self.days.day_at(at + 2, led=True)
        if not day or not day.day or day.choices:
            found = self._month(at + 2, languages, led=True)
            return found if unit.value == Units.MONTH else None
        if unit.value == Units.MONTH:
            return FoundPeriod(day.end, languages, month_of(day.day), "the month of a day")
        week = week_of(day.day, first_weekday=first_weekday(self.locale))
        return FoundPeriod(day.end, languages & day.languages, week, "the week of a day")

    def _quarter(self, at: int, languages: int) -> FoundPeriod | None:
        words = self.words
        named = words.word(at, Kind.QUARTER, languages)
        if named:
            number, end = named.value, at + 1
        else:
            ordinal = words.day_number(at, languages) if words.is_ordinal(at, languages) else None
            unit = words.word(ordinal.end, Kind.UNIT, ordinal.languages) if ordinal else None
            if not ordinal or not unit or unit.value != Units.QUARTER or ordinal.value > 4:
                return None
            number, end = ordinal.value, ordinal.end + 1
        year = self.days.year(end, languages, certain=True)
        whole = Period(date(self.today.year, 3 * number - 2, 1), self.today)
        if year:
            start, end = date(year.value, 3 * number - 2, 1), year.end
        else:
            start = whole.start if whole.start <= self.today else months_later(whole.start, -12)
        return FoundPeriod(end, languages, quarter_of(start), "a calendar quarter", not year)

    def _half(self, at: int, languages: int) -> FoundPeriod | None:
        """Reads "h1 2025", "first half of the year", "second half of october"."""
        words = self.words
        half = words.word(at, Kind.HALF, languages)
        number = words.day_number(at, languages) if words.is_ordinal(at, languages) else None
        if half and half.value:
            which, end = half.value, at + 1
            year = self.days.year(end, languages, certain=True)
            whole = year_of(date(year.value if year else self.today.year, 1, 1))
            end = year.end if year else end
        elif number and number.value <= 2 and words.word(number.end, Kind.HALF, languages):
            which = number.value
            after = number.end + 1
            of = words.word(after, Kind.OF, languages)
            found = self._named(after + 1, languages, led=True) if of else None
            if not found or found.period.days < 28:
                return None
            whole, end = found.period, found.end
        else:
            return None
        middle = months_later(whole.start, 6)
        if whole.days <= 31:
            middle = whole.start + timedelta(days=15)
        period = Period(whole.start, middle) if which == 1 else Period(middle, whole.end)
        return FoundPeriod(end, languages, period, "half of a period")

    def _year(self, at: int, languages: int, *, led: bool) -> FoundPeriod | None:
        words = self.words
        if words.word(at, Kind.UNIT) and words.number(at + 1):
            at += 1  # "the year 2025"
        year = words.number(at)
        if year is None or not self.today.year - 20 <= year <= self.today.year + 1:
            return None
        end = at + 1
        if words.sign(end, "年년") and words.glued(end):
            end += 1
        elif words.glued(end) and (words.is_plain_word(end) or words.sign(end, "-/")):
            return None
        if not led and words.tokens[at - 1].text in _COMPARISONS and at > 0:
            return None  # "over 2020"
        if not led and words.is_currency(end):
            return None
        return FoundPeriod(end, languages, year_of(date(year, 1, 1)), "a calendar year")

    def _to_date(self, at: int, languages: int) -> FoundPeriod | None:
        word = self.words.word(at, Kind.TO_DATE, languages)
        if not word:
            return None
        start = self._unit(word.value, 0).start
        return FoundPeriod(at + 1, word.languages, Period(start, self._tomorrow), "up to today")

    def _unit(self, unit: int, step: int) -> Period:
        match unit:
            case Units.WEEK:
                day = self.today + timedelta(weeks=step)
                return week_of(day, first_weekday=first_weekday(self.locale))
            case Units.MONTH:
                this = month_of(self.today, start_day=self.month_start)
                return months_from(this, step, start_day=self.month_start) if step else this
            case Units.QUARTER:
                return quarter_of(months_later(quarter_of(self.today).start, 3 * step))
            case Units.YEAR:
                return year_of(date(self.today.year + step, 1, 1))
            case Units.WEEKEND:
                return self.days.weekend(step)
            case _:
                day = self.today + timedelta(days=step)
                return Period(day, day + timedelta(days=1))

    def _modifier(self, at: int, languages: int) -> Word | None:
        if self.words.kinds(at).isdisjoint(STEPS):
            return None
        return next((w for kind in STEPS if (w := self.words.word(at, kind, languages))), None)

    def _is_name(self, at: int) -> bool:
        words = self.words
        return (
            words.word(at - 1, Kind.NOT_AFTER) is not None
            or words.word(at + 1, Kind.NOT_BEFORE) is not None
        )


_LEADS = (Kind.IN, Kind.ON, Kind.AT, Kind.FROM, Kind.FOR, Kind.OF, Kind.THE)
_NAMING = frozenset((
    *STEPS, Kind.MONTH, Kind.UNIT, Kind.PAST, Kind.AGO_BEFORE, Kind.NUMBER, Kind.ORDINAL,
    Kind.QUARTER, Kind.HALF, Kind.TO_DATE,
))  # fmt: skip
_AGO = frozenset((Kind.AGO, Kind.AGO_BEFORE))
_HALF = frozenset((Kind.HALF,))
_MONTH = frozenset((Kind.MONTH,))
_PAST = frozenset((Kind.PAST,))
_QUARTERS = frozenset((Kind.QUARTER, Kind.UNIT))
_TO_DATE = frozenset((Kind.TO_DATE,))
_UNIT = frozenset((Kind.UNIT,))
_COMPARISONS = frozenset(
    "over under above below than exactly = > < about around least most".split()
)
