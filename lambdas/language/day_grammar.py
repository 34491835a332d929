"""How a single day is said: which rules may hold at a token, and the longest that does.

Every rule looks at a bounded number of tokens, so reading stays linear in the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from language.counted_days import CountedDays
from language.date_tokens import ANY
from language.day_reading import STEPS, Found, moved
from language.holidays import Holiday, day_of
from language.vocabulary.date_words import Kind, Units, Word
from ledger.periods import Period, month_of, on_day


@dataclass(frozen=True, slots=True)
class DayGrammar(CountedDays):
    """The days that can be read in the words, as seen from `today`."""

    def day_at(self, at: int, *, led: bool = False) -> Found | None:
        """The longest day that begins at the token, its preposition included."""
        if (at, led) not in self._read:
            try:
                self._read[at, led] = self._day_at(at, led)
            except (OverflowError, ValueError):
                self._read[at, led] = None  # outside the calendar: "10000 years ago"
        return self._read[at, led]

    def _day_at(self, at: int, led: bool, *, beside: bool = False) -> Found | None:
        start, languages, lead = self._lead(at)
        found = self._body(at, start, languages, lead, led=led, beside=beside)
        if found is None and start > at:  # "a week ago": no article of another language
            found = self._body(at, at, ANY, None, led=led, beside=beside)
        return found

    def _body(
        self, at: int, start: int, languages: int, lead: Word | None, *, led: bool, beside: bool
    ) -> Found | None:
        if start >= len(self.words.tokens):
            return None
        led = led or lead is not None
        value = lead.value if lead and lead.kind is Kind.ON else 0
        token = self.words.tokens[start]
        kinds = {word.kind for word in token.words}
        found: list[Found | None] = []
        if Kind.DAY in kinds:
            found.append(self._relative(start, languages))
        if Kind.SHIFT in kinds and not beside:
            found.append(self._shifted(start, languages))
        if Kind.EDGE in kinds:
            found.append(self._edge(start, languages))
        if kinds & _OF_WEEKS:
            found.append(self._of_week(start, languages, led=led))
        if kinds & _VAGUE:
            found.append(self._vague(start, languages, led=led))
        if kinds & _OF_HOLIDAYS and value != 1:  # a present is "for christmas"
            found.append(self._holiday(start, languages, led=led))
        if token.number is not None:
            found.append(self._numeric(start, led=led, dotted=value == 2))
        if token.number is not None or kinds & _NUMBERED:
            found += self._numbered(at, start, languages, led=led)
        return max((f for f in found if f), key=lambda f: f.end, default=None)

    def _numbered(
        self, at: int, start: int, languages: int, *, led: bool
    ) -> tuple[Found | None, ...]:
        return (
            self._ago(start, languages),
            self._ahead(start, languages),
            self._written(start, languages, led=led),
            self._nth_weekday(start, languages),
            self._of_month(start, languages, at) if start > at else None,
        )

    def _shifted(self, at: int, languages: int) -> Found | None:
        word = self.words.word(at, Kind.SHIFT, languages)
        if not word:
            return None
        beside = self._day_at(at + 1, True, beside=True)
        if not beside or beside.day is None or not beside.languages & languages:
            return None
        day = beside.day + timedelta(days=word.value)
        return beside._replace(day=day, how="the day beside another")

    def _edge(self, at: int, languages: int) -> Found | None:
        """Reads "the first of the month", "last day of may", "end of last month"."""
        words = self.words
        edge = words.word(at, Kind.EDGE, languages)
        end = at + 1
        if edge:
            value, languages = edge.value, languages & edge.languages
            if abs(value) == 2:
                return Found(end, languages, self._edge_of_month(value // 2), "a month's edge")
        else:
            return None
        named = self.month_named(end, languages)
        how = "a month's edge"
        if named:
            month, end = named
            if month is None:
                return Found(end, languages, self._edge_of_month(value), how)
            day = month if value > 0 else on_day(month.year, month.month, 31)
            return Found(end, languages, day, how)
        period = self.unit_named(end, languages)
        if not period:
            return None
        span, end = period
        return Found(end, languages, span.start if value > 0 else span.last, "a period's edge")

    def _holiday(self, at: int, languages: int, *, led: bool) -> Found | None:
        words = self.words
        modifier = self._modifier(at, languages)
        name_at = at + 1 if modifier else at
        name = words.word(name_at, Kind.HOLIDAY, languages)
        if not name:
            return None
        if words.has(at - 1, Kind.ON, 1):
            return None  # "gifts for christmas"
        languages &= name.languages
        end = self._part(name_at + 1, languages)
        holiday = Holiday(name.value)
        year = self.year(end, languages)
        how = "a holiday"
        if year:
            return Found(year.end, languages, day_of(holiday, year.value, self.locale), how)
        if words.has(end, Kind.THING, 0) and not led and not modifier:
            return None  # "christmas presents" are bought before
        if modifier and modifier.kind is Kind.THIS:
            return Found(end, languages, day_of(holiday, self.today.year, self.locale), how)
        forwards = self.lean == "future" or (modifier and modifier.kind is Kind.NEXT)
        strictly = modifier is not None
        for years in range(3):
            year_ = self.today.year + (years if forwards else -years)
            day = day_of(holiday, year_, self.locale)
            if day == self.today and not strictly:
                return Found(end, languages, day, how)
            if (day > self.today) if forwards else (day < self.today):
                return Found(end, languages, day, how)
        return None

    def _vague(self, at: int, languages: int, *, led: bool) -> Found | None:
        """A week, month or year as the day of something: the days it may have been."""
        words = self.words
        month = words.word(at + 1, Kind.MONTH, languages)
        if month and words.word(at, Kind.IN, month.languages):
            named = self.month_named(at + 1, languages)
            if named and named[0]:
                first = named[0]
                last = min(on_day(first.year, first.month, 31), self.today)
                return Found(named[1], month.languages, first, "some day of a month", (first, last))
        modifier = self._modifier(at, languages)
        unit_at = at + 1 if modifier else at
        unit = words.word(
            unit_at, Kind.UNIT, languages & modifier.languages if modifier else languages
        )
        if not unit:
            return None
        end = unit_at + 1
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


_MODIFIERS = {Kind.LAST, Kind.THIS, Kind.NEXT}
_OF_WEEKS = _MODIFIERS | {Kind.WEEKDAY, Kind.UNIT}
_OF_HOLIDAYS = _MODIFIERS | {Kind.HOLIDAY}
_VAGUE = _MODIFIERS | {Kind.UNIT, Kind.IN}
_NUMBERED = {
    Kind.NUMBER, Kind.ORDINAL, Kind.MONTH, Kind.LAST, Kind.AGO_BEFORE, Kind.IN, Kind.UNIT
}  # fmt: skip
