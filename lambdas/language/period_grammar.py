"""How a period is said: weeks, months, quarters, years, and what stands between two days."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from language.date_tokens import ANY
from language.day_grammar import DayGrammar
from language.day_reading import moved
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
class PeriodGrammar:
    """The periods that can be read in the words. Months start on `month_start`.

    That holds for "this month" and its kind. A month called by its name is the calendar's.
    """

    words: Words
    days: DayGrammar
    today: date
    locale: str
    month_start: int
    comparing: bool = False
    _read: dict[tuple[int, int, bool], FoundPeriod | None] = field(default_factory=dict, repr=False)

    def period_at(self, at: int) -> FoundPeriod | None:
        """The longest period that begins at the token, its preposition included."""
        try:
            found = (
                self._since(at),
                None if self.comparing else self._range(at),
                self._until(at),
                self._beside(at),
                self._so_far(at),
                self._named(at),
            )
        except (OverflowError, ValueError):
            return None  # outside the calendar
        return max((f for f in found if f), key=lambda f: f.end, default=None)

    def counterpart(self, other: Period) -> Period:
        """The current day, week, month, quarter or year: what `other` is compared with."""
        if other.days <= 1:
            return Period(self.today, self.today + timedelta(days=1))
        if other.days <= 7:
            return self._unit(Units.WEEK, 0)
        if other.days <= 31:
            return self._unit(Units.MONTH, 0)
        return self._unit(Units.QUARTER if other.days <= 92 else Units.YEAR, 0)

    @property
    def _tomorrow(self) -> date:
        return self.today + timedelta(days=1)

    def _since(self, at: int) -> FoundPeriod | None:
        words = self.words
        since = words.word(at, Kind.SINCE)
        if since:
            payday = words.word(at + 1, Kind.PAYDAY, since.languages) or words.word(
                at + 2, Kind.PAYDAY, since.languages
            )
            if payday:
                end = at + (2 if words.word(at + 1, Kind.PAYDAY) else 3)
                paid = self._unit(Units.MONTH, 0).start
                return FoundPeriod(end, payday.languages, Period(paid, self._tomorrow), "since")
            count = words.count(at + 1, since.languages)
            unit = words.word(count.end, Kind.UNIT, count.languages) if count else None
            if count and unit and not words.word(count.end + 1, Kind.AGO):
                period = self._rolling(unit.value, count.value)
                if period:
                    return FoundPeriod(count.end + 1, unit.languages, period, "up to today")
            found = self._named(at + 1, since.languages, led=True)
        else:
            opening = words.word(at, Kind.FROM)
            found = self._named(at + 1, opening.languages, led=True) if opening else None
            if found and not words.word(found.end, Kind.ONWARDS, found.languages):
                return None
            if found:
                found = found._replace(end=found.end + 1)
        if not found:
            return None
        if found.period.start > self.today:
            return None
        period = Period(found.period.start, self._tomorrow)
        return found._replace(period=period, how="since then, today included")

    def _until(self, at: int) -> FoundPeriod | None:
        words = self.words
        until = words.word(at, Kind.UNTIL) or words.word(at, Kind.BEFORE)
        if not until:
            return None
        next_one = words.word(at + 1, Kind.THE) or words.word(at + 1, Kind.NEXT)
        payday_at = at + 2 if next_one else at + 1
        payday = words.word(payday_at, Kind.PAYDAY, until.languages)
        if payday:
            period = Period(self.today, self._unit(Units.MONTH, 0).end)
            return FoundPeriod(payday_at + 1, payday.languages, period, "until the next payday")
        found = self._coming_day(at + 1) or self._named(at + 1, until.languages, led=True)
        return self._up_to(found, until) if found else None

    def _coming_day(self, at: int) -> FoundPeriod | None:
        ahead = DayGrammar(self.words, self.today, self.locale, "future")
        day = ahead.day_at(at, led=True)
        if not day or not day.day or day.day <= self.today or day.choices:
            return None
        period = Period(day.day, day.day + timedelta(days=1))
        return FoundPeriod(day.end, day.languages, period, day.how)

    def _up_to(self, found: FoundPeriod, until: Word) -> FoundPeriod | None:
        # what is still to come runs from today; what is over, from the start of its month or year
        whole = until.kind is Kind.UNTIL and (found.period.days == 1 or until.value == 1)
        end = found.period.end if whole or self.today in found.period else found.period.start
        last = end - timedelta(days=1)
        if end > self._tomorrow:
            start = self.today
        elif found.period.days > 1:
            start = year_of(last).start
        else:
            start = month_of(last, start_day=self.month_start).start
        if start >= end:
            return None
        return found._replace(period=Period(start, end), how="up to then")

    def _beside(self, at: int) -> FoundPeriod | None:
        """Reads "after june 3"."""
        after = self.words.word(at, Kind.AFTER)
        found = self._named(at + 1, after.languages, led=True) if after else None
        if not found or found.period.end > self.today:
            return None
        period = Period(found.period.end, self._tomorrow)
        return found._replace(period=period, how="after that, today included")

    def _so_far(self, at: int) -> FoundPeriod | None:
        before = self.words.word(at, Kind.SO_FAR)
        found = self._named(at + 1 if before else at)
        if not found or self.today not in found.period:
            return None
        end = found.end
        if not before:
            if not self.words.word(end, Kind.SO_FAR, found.languages):
                return None
            end += 1
        period = Period(found.period.start, self._tomorrow)
        return found._replace(end=end, period=period, how="up to today")

    def _range(self, at: int) -> FoundPeriod | None:
        words = self.words
        opening = (
            words.word(at, Kind.BETWEEN) or words.word(at, Kind.FROM) or words.word(at, Kind.ON)
        )
        between = opening is not None and opening.kind is Kind.BETWEEN
        languages = opening.languages if opening else ANY
        start = at + 1 if opening else at
        if words.word(start, Kind.THE, languages):
            start += 1
        return (
            self._numbers_of_month(start, languages, between=between)
            or self._day_and_number(start, languages, between=between)
            or self._two_ends(start, languages, opened=at, between=between)
        )

    def _joins(self, at: int, languages: int, *, between: bool) -> int | None:
        """The token after a "to" (or the "and" of "between")."""
        kind = Kind.AND if between else Kind.TO
        word = self.words.word(at, kind, languages) or (
            self.words.word(at, Kind.TO, languages) if between else None
        )
        if word is None:
            return None
        after = at + 1
        the = self.words.word(after, Kind.THE, languages)
        return after + 1 if the and self.words.number(after + 1) is not None else after

    def _numbers_of_month(self, at: int, languages: int, *, between: bool) -> FoundPeriod | None:
        """Reads "3 to 9 may", "3-9 may"."""
        first = self.words.day_number(at, languages)
        if not first:
            return None
        dotted = self.words.sign(first.end, ".") and self.words.glued(first.end)
        after = self._joins(first.end + dotted, first.languages, between=between)
        if after is None:
            return None
        if not self.words.day_number(after, first.languages):
            return None
        day = self.days.day_at(after, led=True)
        if day and day.day and not day.choices and day.languages & languages:
            last: FoundDay | None = FoundDay(day.end, day.languages, day.day)
        else:
            last = self._bare_day(at, after)
        start = _with_day(last.day, first.value) if last else None
        if last is None or start is None:
            return None
        return FoundPeriod(last.end, last.languages, _through(start, last.day), "from day to day")

    def _bare_day(self, at: int, after: int) -> FoundDay | None:
        # "the 1st to the 15th": both said as ordinals, in the month that has reached them
        if not (self.words.is_ordinal(at) and self.words.is_ordinal(after)):
            return None
        number = self.words.day_number(after)
        if not number:
            return None
        for months in range(3):
            month = months_later(self.today.replace(day=1), -months)
            day = _with_number(month, number.value)
            if day and (day <= self.today or (months == 0 and day.month == self.today.month)):
                return FoundDay(number.end, number.languages, day)
        return None

    def _day_and_number(self, at: int, languages: int, *, between: bool) -> FoundPeriod | None:
        """Reads "may 3 to 9"."""
        first = self.days.day_at(at, led=True)
        if not first or not first.day or not first.languages & languages:
            return None
        after = self._joins(first.end, first.languages, between=between)
        number = self.words.day_number(after, first.languages) if after is not None else None
        if not number or after is None:
            return None
        following = self.days.day_at(after, led=True)
        if following and following.end >= number.end:
            return None
        last = _with_number(first.day, number.value)
        if last is None or last < first.day:
            return None
        return FoundPeriod(
            number.end, first.languages, _through(first.day, last), "from day to day"
        )

    def _two_ends(
        self, at: int, languages: int, *, opened: int, between: bool
    ) -> FoundPeriod | None:
        first = self._named(at, languages, led=at > opened)
        if not first:
            return None
        after = self._joins(first.end, first.languages, between=between)
        last = self._named(after, first.languages, led=True) if after is not None else None
        if not last:
            return None
        start, end = _in_turn(first, last)
        if start >= end:
            return None
        return FoundPeriod(last.end, last.languages, Period(start, end), "from one to the other")

    def _named(self, at: int, languages: int = ANY, *, led: bool = False) -> FoundPeriod | None:
        """One named period: a day, a week, a month, a quarter, a year, a weekend."""
        key = at, languages, led
        if key not in self._read:
            self._read[key] = self._read_named(at, languages, led=led)
        return self._read[key]

    def _read_named(self, at: int, languages: int, *, led: bool) -> FoundPeriod | None:
        start, spoken, has_lead = self._lead(at, languages)
        led = led or has_lead
        found = [
            self._month(start, spoken, led=led),
            self._relative(start, spoken, led=led),
            self._rolling_at(start, spoken),
            self._units_ago(at, languages),
            self._units_ago(start, spoken),
            self._week_of(start, spoken),
            self._quarter(start, spoken),
            self._year(start, spoken, led=led),
            self._to_date(start, spoken),
            self._single_day(at, languages, led=led),
        ]
        return max((f for f in found if f), key=lambda f: f.end, default=None)

    def _lead(self, at: int, languages: int) -> tuple[int, int, bool]:
        led = False
        end = at
        while end < at + 3:
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
            past = words.word(count.end, Kind.PAST, count.languages)  # "los 3 últimos meses"
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
        return next((w for kind in STEPS if (w := self.words.word(at, kind, languages))), None)

    def _is_name(self, at: int) -> bool:
        words = self.words
        return (
            words.word(at - 1, Kind.NOT_AFTER) is not None
            or words.word(at + 1, Kind.NOT_BEFORE) is not None
        )


class FoundDay(NamedTuple):
    """The last day of a range."""

    end: int
    languages: int
    day: date


def _in_turn(first: FoundPeriod, last: FoundPeriod) -> tuple[date, date]:
    """The start of one and the end of the other, each year left out taken from the other's."""
    start, end = first.period.start, last.period.end
    if first.yearless:
        while start >= end:
            start = months_later(start, -12)
        while not last.yearless and months_later(start, 12) < last.period.start:
            start = months_later(start, 12)
    elif last.yearless:
        begins = last.period.start
        while months_later(begins, -12) >= start:
            begins = months_later(begins, -12)
        one_day = last.period.days == 1
        end = begins + timedelta(days=1) if one_day else months_later(begins, 1)
    return start, end


def _through(start: date, last: date) -> Period:
    return Period(start, last + timedelta(days=1))


def _with_number(day: date, number: int) -> date | None:
    try:
        return day.replace(day=number)
    except ValueError:
        return None


def _with_day(last: date, number: int) -> date | None:
    if number <= last.day:
        return last.replace(day=number)
    return _with_number(months_later(last.replace(day=1), -1), number)


STEPS = {Kind.LAST: -1, Kind.THIS: 0, Kind.NEXT: 1}
_LEADS = (Kind.IN, Kind.ON, Kind.AT, Kind.FROM, Kind.FOR, Kind.OF, Kind.THE)
_COMPARISONS = frozenset(
    "over under above below than exactly = > < about around least most".split()
)
