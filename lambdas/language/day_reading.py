"""The calendar seen from today: what every rule about single days stands on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal, NamedTuple

from language.date_tokens import ANY
from language.time_words import Counted, Words
from language.vocabulary.date_words import Kind, Units, Word
from language.vocabulary.week_data import first_weekday
from ledger.periods import Period, month_of, months_later, on_day, week_of

Lean = Literal["past", "future"]
STEPS = {Kind.LAST: -1, Kind.THIS: 0, Kind.NEXT: 1, Kind.LAST_BUT_ONE: -2}
_LEADING = frozenset((Kind.ON, Kind.AT, Kind.THE))


class Found(NamedTuple):
    """A day that ends before token `end`, in some of `languages`."""

    end: int
    languages: int
    day: date | None
    how: str
    choices: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class DayReading:
    """The words, and the days, weeks and months that can be named in them."""

    words: Words
    today: date
    locale: str
    lean: Lean = "past"
    _read: dict[tuple[int, bool], Found | None] = field(default_factory=dict, repr=False)

    def year(self, at: int, languages: int, *, certain: bool = False) -> Counted | None:
        """The year after a month or day; a bare number that may be an amount is left alone."""
        words = self.words
        comma = words.sign(at, ",") or bool(words.word(at, Kind.OF, languages))
        after = at + 1 if comma else at
        year_word = words.word(after + 1, Kind.UNIT, languages)
        modifier = self._modifier(after, languages)
        if modifier and year_word and year_word.value == Units.YEAR:
            return Counted(self.today.year + STEPS[modifier.kind], after + 2, languages)
        if words.sign(after, "-/") and words.glued(after) and words.glued(after + 1):
            after += 1
        if words.sign(after, "'") and words.glued(after + 1):
            short = words.number(after + 1)
            if short is not None and len(words.tokens[after + 1].text) == 2:
                return Counted(2000 + short, after + 2, languages)
        year = words.number(after)
        if year is None or not self.today.year - 25 <= year <= self.today.year + 10:
            return None
        if words.glued(after + 1) and words.is_plain_word(after + 1):
            return None
        if not (certain or comma or words.glued(after)) and not self._has_other_number(at, after):
            return None  # "rent november 3 2000": the amount
        return Counted(year, after + 1, languages)

    def month_named(self, at: int, languages: int) -> tuple[date | None, int] | None:
        """The first day of the month named here (None for just "the month") and the next token."""
        words = self.words
        month = words.word(at, Kind.MONTH, languages)
        if month:
            year = self.year(at + 1, languages & month.languages)
            if year:
                return date(year.value, month.value, 1), year.end
            later = month.value > self.today.month
            first = date(self.today.year, month.value, 1)
            if self.lean == "past" and later:
                first = months_later(first, -12)
            elif self.lean == "future" and month.value < self.today.month:
                first = months_later(first, 12)
            return first, at + 1
        modifier = self._modifier(at, languages)
        unit_at = at + 1 if modifier or words.word(at, Kind.THE, languages) else at
        unit = words.word(unit_at, Kind.UNIT, languages)
        if not unit or unit.value != Units.MONTH:
            return None
        this = self.today.replace(day=1)
        if modifier:
            return months_later(this, STEPS[modifier.kind]), unit_at + 1
        for kind, step in ((Kind.LAST_AFTER, -1), (Kind.NEXT_AFTER, 1)):
            if words.word(unit_at + 1, kind, languages):
                return months_later(this, step), unit_at + 2
        if words.word(unit_at + 1, Kind.BEFORE_LAST, languages):
            return months_later(this, -2), unit_at + 2
        return None, unit_at + 1

    def unit_named(self, at: int, languages: int) -> tuple[Period, int] | None:
        """A week or year as in "end of last week", "start of the year"."""
        words = self.words
        modifier = self._modifier(at, languages)
        unit_at = at + 1 if modifier or words.word(at, Kind.THE, languages) else at
        unit = words.word(unit_at, Kind.UNIT, languages)
        step = STEPS[modifier.kind] if modifier else 0
        if unit and unit.value == Units.YEAR:
            year = self.today.year + step
            return Period(date(year, 1, 1), date(year + 1, 1, 1)), unit_at + 1
        if unit and unit.value == Units.WEEK:
            return self._week(step), unit_at + 1
        if unit and unit.value == Units.MONTH:
            month = months_later(self.today.replace(day=1), step)
            return month_of(month), unit_at + 1
        year_number = words.number(at)
        if year_number and abs(year_number - self.today.year) <= 25:
            return Period(date(year_number, 1, 1), date(year_number + 1, 1, 1)), at + 1
        return None

    def weekend(self, step: int, *, named: bool = True) -> Period:
        """The weekend meant: -1 the last one that is over, 0 this one, 1 the one to come.

        Seen from a weekday, "this weekend" is the coming one in plans and the one that
        was in spending.
        """
        saturday = self._latest(5)
        inside = self.today.weekday() >= 5
        if step > 0:
            saturday += timedelta(weeks=step)
        elif step < 0:
            saturday += timedelta(weeks=step + (0 if inside else 1))
        elif not inside and self.lean == "future" and named:
            saturday += timedelta(weeks=1)
        return Period(saturday, saturday + timedelta(days=2))

    def _has_other_number(self, start: int, year: int) -> bool:
        tokens = self.words.tokens
        others = [n for n, t in enumerate(tokens) if t.number is not None and n > year]
        before = any(t.number is not None for t in tokens[: max(0, start - 3)])
        return bool(others) or before or (len(tokens) <= year + 2 and start <= 4)

    def _yearless(self, month: int, number: int) -> date | None:
        today = (self.today.month, self.today.day)
        year = self.today.year
        if self.lean == "past" and (month, number) > today:
            year -= 1
        elif self.lean == "future" and (month, number) < today:
            year += 1
        return exact(year, month, number)

    def _latest_in_month(self, number: int) -> date | None:
        forwards = self.lean == "future"
        for months in range(4):
            month = months_later(self.today.replace(day=1), months if forwards else -months)
            day = exact(month.year, month.month, number)
            if day and (day >= self.today if forwards else day <= self.today):
                return day
        return None

    def _edge_of_month(self, value: int) -> date:
        month = self.today.replace(day=1)
        if value > 0:
            later = months_later(month, 1)
            return later if self.lean == "future" and self.today > month else month
        last = on_day(self.today.year, self.today.month, 31)
        if self.lean == "past" and last > self.today:
            return month - timedelta(days=1)
        return last

    def _lead(self, at: int) -> tuple[int, int, Word | None]:
        languages = ANY
        lead: Word | None = None
        end = at
        while end < at + 3:
            if self.words.kinds(end).isdisjoint(_LEADING):
                break
            word = (
                self.words.word(end, Kind.ON, languages)
                or self.words.word(end, Kind.AT, languages)
                or self.words.word(end, Kind.THE, languages)
            )
            if not word or (self.words.word(end, Kind.AGO) and end > at):
                break
            languages &= word.languages
            if word.kind is not Kind.THE and lead is None:
                lead = word
            end += 1
        return end, languages, lead

    def _modifier(self, at: int, languages: int) -> Word | None:
        if self.words.kinds(at).isdisjoint(STEPS):
            return None
        return (
            self.words.word(at, Kind.LAST, languages)
            or self.words.word(at, Kind.LAST_BUT_ONE, languages)
            or self.words.word(at, Kind.THIS, languages)
            or self.words.word(at, Kind.NEXT, languages)
        )

    def _modified(self, kind: Kind, weekday: int) -> date:
        if kind is Kind.LAST:
            return self._latest(weekday, strictly=True)
        if kind is Kind.LAST_BUT_ONE:
            return self._in_week(-2, weekday)
        if kind is Kind.NEXT:
            return self._coming(weekday, strictly=True)
        return self._in_week(0, weekday)

    def _part(self, at: int, languages: int) -> int:
        return at + 1 if self.words.word(at, Kind.PART, languages) else at

    def _is_domain(self, end: int) -> bool:
        words = self.words
        letters = words.glued(end + 1) and words.number(end + 1) is None
        return words.sign(end, ".") and words.glued(end) and letters

    def _stands_alone(self, at: int) -> bool:
        words = self.words
        ends = at + 1 >= len(words.tokens) or words.sign(at + 1, ",;:.!?")
        return ends and (at == 0 or not words.word(at - 1, Kind.NOT_AFTER))

    def _is_name(self, at: int) -> bool:
        # "i may 5"; "with jan 5"; "2 mars bars"
        words = self.words
        return bool(words.word(at - 1, Kind.NOT_AFTER) or words.word(at + 1, Kind.NOT_BEFORE))

    def _latest(self, weekday: int, *, strictly: bool = False) -> date:
        back = (self.today.weekday() - weekday) % 7
        return self.today - timedelta(days=back or (7 if strictly else 0))

    def _coming(self, weekday: int, *, strictly: bool = False) -> date:
        ahead = (weekday - self.today.weekday()) % 7
        return self.today + timedelta(days=ahead or (7 if strictly else 0))

    def _week(self, step: int) -> Period:
        day = self.today + timedelta(weeks=step)
        return week_of(day, first_weekday=first_weekday(self.locale))

    def _in_week(self, step: int, weekday: int) -> date:
        return next(day for day in self._week(step) if day.weekday() == weekday)


def moved(day: date, unit: int, count: int) -> date:
    """The day `count` units later; a unit within the day moves nothing."""
    match unit:
        case Units.DAY | Units.WEEKDAY:
            return day + timedelta(days=count)
        case Units.WEEK | Units.WEEKEND:
            return day + timedelta(weeks=count)
        case Units.MONTH:
            return months_later(day, count)
        case Units.FORTNIGHT:
            return day + timedelta(weeks=2 * count)
        case Units.QUARTER:
            return months_later(day, 3 * count)
        case Units.HALF_YEAR:
            return months_later(day, 6 * count)
        case Units.YEAR:
            return months_later(day, 12 * count)
        case _:
            return day


def exact(year: int, month: int, day: int) -> date | None:
    """The day, or None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
