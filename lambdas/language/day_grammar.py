"""How a single day is said: which rules may hold at a token, and the longest that does.

Every rule looks at a bounded number of tokens, so reading stays linear in the text.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from language.date_tokens import ANY, tokens_of
from language.day_reading import Found, Lean, moved
from language.time_words import Words
from language.vague_days import VagueDays
from language.vocabulary.date_words import Kind, Units, Word
from ledger.periods import on_day


class DayGrammar(VagueDays):
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
        kinds = token.kinds
        found: list[Found | None] = []
        if kinds:
            found += self._beside_today(start, languages, kinds, beside=beside)
            found += self._of_calendar(start, languages, kinds, led=led, beside=beside)
        if kinds & _OF_HOLIDAYS and value != 1:  # a present is "for christmas"
            found.append(self._holiday(start, languages, led=led))
        if token.number is not None:
            found.append(self._numeric(start, led=led, dotted=value == 2))
        if token.number is not None or kinds & _NUMBERED:
            found += self._numbered(at, start, languages, led=led)
        if not beside and (token.number is not None or not kinds.isdisjoint(_COUNTING)):
            found.append(self._beside_counted(start, languages))
        longest = max((f for f in found if f), key=lambda f: f.end, default=None)
        if longest and longest.day and longest.how == "a date without a year":
            unit = self.words.word(longest.end, Kind.UNIT, longest.languages)
            if unit and unit.value == Units.WEEKEND:  # "july 4th weekend"
                return self._long_weekend(longest.day, longest.end + 1, longest.languages)
        return longest

    def _beside_today(
        self, at: int, languages: int, kinds: frozenset[Kind], *, beside: bool
    ) -> list[Found | None]:
        found: list[Found | None] = []
        if kinds.isdisjoint(_BESIDE_TODAY):
            return found
        if Kind.DAY in kinds:
            found.append(self._relative(at, languages))
        if Kind.EDGE in kinds:
            found.append(self._edge(at, languages))
        if Kind.SOMEDAY in kinds:
            found.append(self._someday(at, languages))
        if Kind.WITHIN in kinds:
            found.append(self._within(at, languages))
        if Kind.SHIFT in kinds and not beside:
            found.append(self._shifted(at, languages))
        if Kind.UNIT in kinds and not beside:
            found.append(self._beside_unit(at, languages))
        return found

    def _of_calendar(
        self, at: int, languages: int, kinds: frozenset[Kind], *, led: bool, beside: bool
    ) -> list[Found | None]:
        found = []
        if kinds & _OF_WEEKS:
            found.append(self._of_week(at, languages, led=led))
        if Kind.WEEKDAY in kinds and not beside:
            found.append(self._weekday_beside(at, languages))
        if Kind.WEEKDAYS in kinds and not led:
            found.append(self._owning_weekdays(at, languages))
        if kinds & _VAGUE:
            found.append(self._vague(at, languages, led=led))
        return found

    def _numbered(
        self, at: int, start: int, languages: int, *, led: bool
    ) -> tuple[Found | None, ...]:
        said = self.words.said
        return (
            None if said.isdisjoint(_AGO) else self._ago(start, languages),
            None if said.isdisjoint(_UNIT) else self._ahead(start, languages),
            self._written(start, languages, led=led),
            None if said.isdisjoint(_WEEKDAY) else self._nth_weekday(start, languages),
            self._of_month(start, languages, at)
            if start > at or self._is_lone_ordinal(start)
            else None,
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

    def _beside_counted(self, at: int, languages: int) -> Found | None:
        """Reads "two days before christmas", "a week after easter monday"."""
        words = self.words
        if words.said.isdisjoint(_UNIT):
            return None
        count = words.count(at, languages)
        unit = words.word(count.end, Kind.UNIT, count.languages) if count else None
        if not count or count.value < 1 or not unit or unit.value not in _COUNTED:
            return None
        before = words.word(count.end + 1, Kind.BEFORE, unit.languages)
        if not before and not words.word(count.end + 1, Kind.AFTER, unit.languages):
            return None
        beside = self._day_at(count.end + 2, True, beside=True)
        if not beside or beside.day is None or not beside.languages & languages:
            return None
        steps = -count.value if before else count.value
        return beside._replace(
            day=moved(beside.day, unit.value, steps),
            choices=tuple(moved(day, unit.value, steps) for day in beside.choices),
            how="counted from another day",
        )

    def _weekday_beside(self, at: int, languages: int) -> Found | None:
        """Reads "the friday after thanksgiving", "the monday before memorial day"."""
        words = self.words
        weekday = words.word(at, Kind.WEEKDAY, languages)
        before = words.word(at + 1, Kind.BEFORE, weekday.languages) if weekday else None
        if not weekday or not (before or words.word(at + 1, Kind.AFTER, weekday.languages)):
            return None
        beside = self._day_at(at + 2, True, beside=True)
        if not beside or beside.day is None or beside.choices or beside.day == self.today:
            return None
        if before:
            days = (beside.day.weekday() - weekday.value) % 7 or 7
            day = beside.day - timedelta(days=days)
        else:
            day = beside.day + timedelta(days=(weekday.value - beside.day.weekday()) % 7 or 7)
        return Found(beside.end, beside.languages & languages, day, "a weekday beside a day")

    def _beside_unit(self, at: int, languages: int) -> Found | None:
        """Reads "the week before christmas", "the weekend after easter": some day of it."""
        words = self.words
        unit = words.word(at, Kind.UNIT, languages)
        if not unit or unit.value not in {Units.WEEK, Units.WEEKEND}:
            return None
        before = words.word(at + 1, Kind.BEFORE, unit.languages)
        if not before and not words.word(at + 1, Kind.AFTER, unit.languages):
            return None
        beside = self._day_at(at + 2, True, beside=True)
        if not beside or beside.day is None or not beside.languages & languages:
            return None
        steps = range(-7, 0) if before else range(1, 8)
        days = [beside.day + timedelta(days=n) for n in steps]
        if unit.value == Units.WEEKEND:
            days = [day for day in days if day.weekday() >= 5]
        if self.lean == "past":
            days = [day for day in days if day <= self.today]
        if not days:
            return None
        return Found(beside.end, beside.languages, days[0], "some day of a period", tuple(days))


@lru_cache(maxsize=16)
def days_of(text: str, today: date, locale: str, lean: Lean) -> DayGrammar:
    """The days of a text; those that were read for its days serve its periods too."""
    return DayGrammar(Words(tokens_of(text)), today, locale, lean)


_BESIDE_TODAY = frozenset((
    Kind.DAY, Kind.EDGE, Kind.SOMEDAY, Kind.WITHIN, Kind.SHIFT, Kind.UNIT
))  # fmt: skip
_COUNTED = {Units.DAY, Units.WEEK, Units.FORTNIGHT, Units.MONTH, Units.YEAR}
_COUNTING = frozenset((Kind.NUMBER,))
_AGO = frozenset((Kind.AGO, Kind.AGO_BEFORE))
_UNIT = frozenset((Kind.UNIT,))
_WEEKDAY = frozenset((Kind.WEEKDAY,))
_MODIFIERS = {Kind.LAST, Kind.LAST_BUT_ONE, Kind.THIS, Kind.NEXT}
_OF_WEEKS = _MODIFIERS | {Kind.WEEKDAY, Kind.UNIT}
_OF_HOLIDAYS = _MODIFIERS | {Kind.HOLIDAY}
_VAGUE = _MODIFIERS | {Kind.UNIT, Kind.IN}
_NUMBERED = {
    Kind.NUMBER, Kind.ORDINAL, Kind.MONTH, Kind.LAST, Kind.AGO_BEFORE, Kind.IN, Kind.UNIT
}  # fmt: skip
