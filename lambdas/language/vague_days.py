"""Days that are only told by the week, month or year they are in: "mid may", "last week"."""

from __future__ import annotations

from datetime import date, timedelta

from language.day_reading import STEPS, Found, exact, moved
from language.festive_days import FestiveDays
from language.vocabulary.date_words import Kind, Units, Word
from ledger.periods import Period, month_of, on_day


class VagueDays(FestiveDays):
    """Rules for some day of a period, with the days it may be."""

    def _within(self, at: int, languages: int) -> Found | None:
        """Reads "mid may", "early last week", "late in june": the middle, or some days."""
        words = self.words
        part = words.word(at, Kind.WITHIN, languages)
        if not part:
            return None
        end = at + 1
        while words.word(end, Kind.IN, part.languages) or words.sign(end, "-"):
            end += 1
        named = self.month_named(end, part.languages)
        if named:
            end = named[1]
            first = named[0] or self.today.replace(day=1)
            days = [on_day(first.year, first.month, number) for number in _WITHIN[part.value]]
        else:
            period = self.unit_named(end, part.languages)
            if not period or period[0].days > 7 or words.number(end) is not None:
                return None
            end = period[1]
            start = period[0].start
            shown = _WITHIN_WEEK[part.value]
            days = [start + timedelta(days=number) for number in shown]
        if self.lean == "past":
            days = [day for day in days if day <= self.today]
        if not days:
            return None
        choices = tuple(days) if len(days) > 1 else ()
        return Found(end, part.languages, days[len(days) // 2], "a part of a period", choices)

    def _someday(self, at: int, languages: int) -> Found | None:
        """Reads "the other day", "a while ago": three days it may have been."""
        word = self.words.word(at, Kind.SOMEDAY, languages)
        if not word or self.lean == "future":
            return None
        half = max(1, word.value // 2)
        choices = tuple(self.today - timedelta(days=word.value + n) for n in (-half, 0, half))
        return Found(at + 1, word.languages, choices[1], "some day not long ago", choices)

    def _vague(self, at: int, languages: int, *, led: bool) -> Found | None:
        """A week, month or year as the day of something: the days it may have been."""
        words = self.words
        if found := self._in_month(at, languages):
            return found
        modifier = self._modifier(at, languages)
        unit_at = at + 1 if modifier else at
        unit = words.word(
            unit_at, Kind.UNIT, languages & modifier.languages if modifier else languages
        )
        if not unit:
            return None
        end = unit_at + 1
        inside = modifier and self._in_period(STEPS[modifier.kind], unit, end, languages)
        if inside:
            return inside
        step = STEPS[modifier.kind] if modifier else 0
        if not modifier:
            if words.word(end, Kind.BEFORE_LAST, languages):
                step, end = -2, end + 1
            elif words.word(end, Kind.LAST_AFTER, unit.languages & languages):
                step, end = -1, end + 1
            elif words.word(end, Kind.NEXT_AFTER, unit.languages & languages):
                step, end = 1, end + 1
            elif words.word(end, Kind.THIS_AFTER, unit.languages & languages):
                modifier, end = words.word(end, Kind.THIS_AFTER, unit.languages), end + 1
            elif unit.value != Units.WEEKEND or not led:
                return None
        return self._some_day(unit, step, end, languages & unit.languages, bool(modifier))

    def _in_month(self, at: int, languages: int) -> Found | None:
        """Reads "in may"."""
        month = self.words.word(at + 1, Kind.MONTH, languages)
        if not month or not self.words.word(at, Kind.IN, month.languages):
            return None
        named = self.month_named(at + 1, languages)
        if not named or not named[0]:
            return None
        first = named[0]
        last = min(on_day(first.year, first.month, 31), self.today)
        return Found(named[1], month.languages, first, "some day of a month", (first, last))

    def _in_period(self, step: int, unit: Word, at: int, languages: int) -> Found | None:
        """Reads what follows in "last year on fathers day", "last month on the 3rd"."""
        if unit.value not in {Units.MONTH, Units.YEAR}:
            return None
        languages &= unit.languages
        start, spoken, lead = self._lead(at)
        if self.words.word(start, Kind.IN, languages):
            start += 1
        elif lead is None and unit.value == Units.MONTH:
            return None  # "last month 3 coffees"
        spoken &= languages
        if unit.value == Units.MONTH:
            number = self.words.day_number(start, spoken)
            if not number or not self.words.is_ordinal(start, spoken):
                return None
            month = moved(self.today.replace(day=1), Units.MONTH, step)
            day = exact(month.year, month.month, number.value)
            return Found(number.end, number.languages, day, "a day of a month")
        year = self.today.year + step
        if found := self.holiday_in(start, spoken, year):
            return found
        written = self._written(start, spoken, led=True)
        if not written or not written.day or written.how != "a date without a year":
            return None
        return written._replace(day=exact(year, written.day.month, written.day.day))

    def _some_day(
        self, unit: Word, step: int, end: int, languages: int, modified: bool
    ) -> Found | None:
        how = "some day of a period"
        if unit.value == Units.WEEKEND:
            start = self.weekend(step, named=modified or step != 0).start
            days = tuple(
                day
                for day in (start, start + timedelta(days=1))
                if step > 0 or self.lean == "future" or day <= self.today
            )
            return Found(
                end, languages, days[0] if days else start, how, days if len(days) > 1 else ()
            )
        if unit.value not in {Units.WEEK, Units.MONTH, Units.YEAR}:
            return None
        if step == 0:
            return Found(end, languages, self.today, how)
        day = moved(self.today, unit.value, step)
        if unit.value == Units.WEEK:
            return Found(end, languages, day, how, tuple(self._week(step)))
        period = (
            month_of(day)
            if unit.value == Units.MONTH
            else Period(date(day.year, 1, 1), date(day.year + 1, 1, 1))
        )
        return Found(end, languages, day, how, tuple(sorted({period.start, day, period.last})))


_WITHIN = ((1, 5, 10), (15,), (20, 25, 31))
"""The days of the month that early, mid and late stand for."""
_WITHIN_WEEK = ((0, 1, 2), (3,), (4, 5, 6))
