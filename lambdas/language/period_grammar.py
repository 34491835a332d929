"""How a period is said: by its name, or from one day to another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from language.date_tokens import ANY
from language.day_grammar import DayGrammar
from language.day_reading import moved
from language.named_periods import FoundPeriod, NamedPeriods
from language.vocabulary.date_words import Kind, Units, Word
from ledger.periods import Period, month_of, months_later, year_of


class FoundDay(NamedTuple):
    """The last day of a range."""

    end: int
    languages: int
    day: date


@dataclass(frozen=True, slots=True)
class PeriodGrammar(NamedPeriods):
    """The periods that can be read in the words; `ranging` says that words of ranges are there."""

    ranging: bool = True

    def period_at(self, at: int) -> FoundPeriod | None:
        """The longest period that begins at the token, its preposition included."""
        kinds = self.words.kinds(at)
        try:
            found = (
                None if kinds.isdisjoint(_SINCE) else self._since(at),
                self._range(at) if self.ranging else None,
                None if kinds.isdisjoint(_UNTIL) else self._until(at),
                self._beside(at) if Kind.AFTER in kinds else None,
                None if self.words.said.isdisjoint(_SO_FAR) else self._so_far(at),
                self._named(at),
            )
        except (OverflowError, ValueError):
            return None  # outside the calendar
        return max((f for f in found if f), key=lambda f: f.end, default=None)

    def counterpart(self, other: Period) -> Period:
        """The current day, week, month, quarter or year: what `other` is compared with."""
        try:
            return self._current(other)
        except (OverflowError, ValueError):
            return other  # at the end of the calendar

    def one_before(self, at: int, other: Period) -> FoundPeriod | None:
        """Reads "the week before", "the previous month" after another period: before that one."""
        words = self.words
        the = words.word(at, Kind.THE)
        start = at + 1 if the else at
        unit = words.word(start, Kind.UNIT)
        end = start + 2
        if unit is None and words.word(start, Kind.LAST):
            unit = words.word(start + 1, Kind.UNIT)
        elif not words.word(start + 1, Kind.BEFORE):
            return None
        if the is None or unit is None or unit.value > Units.YEAR:
            return None
        begin = moved(other.start, unit.value, -1)
        if begin >= other.start:
            return None
        return FoundPeriod(end, unit.languages, Period(begin, other.start), "the one before")

    def _current(self, other: Period) -> Period:
        if other.days <= 1:
            return Period(self.today, self.today + timedelta(days=1))
        if other.days <= 7:
            return self._unit(Units.WEEK, 0)
        if other.days <= 31:
            return self._unit(Units.MONTH, 0)
        return self._unit(Units.QUARTER if other.days <= 92 else Units.YEAR, 0)

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


_SINCE = frozenset((Kind.SINCE, Kind.FROM))
_SO_FAR = frozenset((Kind.SO_FAR,))
_UNTIL = frozenset((Kind.UNTIL, Kind.BEFORE))


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
