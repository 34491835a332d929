"""How a single day is said: the rules, over tokens, from the words to the calendar.

Every rule looks at a bounded number of tokens, so reading stays linear in the text.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal, NamedTuple

from language.date_tokens import ANY, Token
from language.holidays import Holiday, day_of
from language.vocabulary.date_words import Kind, Units, Word
from language.vocabulary.week_data import first_weekday, order_of
from ledger.periods import Period, month_of, months_later, nth_weekday, on_day, week_of

Lean = Literal["past", "future"]


class Found(NamedTuple):
    """A day that ends before token `end`, in some of `languages`."""

    end: int
    languages: int
    day: date | None
    how: str
    choices: tuple[date, ...] = ()


class Counted(NamedTuple):
    """A number, the token after it, and the languages it may be in."""

    value: int
    end: int
    languages: int


@dataclass(frozen=True, slots=True)
class Words:
    """The tokens of a text, and questions about what stands at a place."""

    tokens: tuple[Token, ...]

    def word(self, at: int, kind: Kind, languages: int = ANY) -> Word | None:
        """What the token means as this kind of word, in one of these languages."""
        if 0 <= at < len(self.tokens):
            for word in self.tokens[at].words:
                if word.kind is kind and word.languages & languages:
                    return word
        return None

    def has(self, at: int, kind: Kind, value: int) -> bool:
        """Whether the token has this very meaning."""
        return 0 <= at < len(self.tokens) and any(
            word.kind is kind and word.value == value for word in self.tokens[at].words
        )

    def sign(self, at: int, signs: str) -> bool:
        """Whether the token is one of these signs."""
        return 0 <= at < len(self.tokens) and self.tokens[at].text in signs

    def glued(self, at: int) -> bool:
        """Whether nothing stands between the token and the one before it."""
        return 0 < at < len(self.tokens) and self.tokens[at].glued

    def number(self, at: int) -> int | None:
        """The whole number at a place; None for decimals, and for parts of other words."""
        if not 0 <= at < len(self.tokens):
            return None
        number = self.tokens[at].number
        if number is None or number < 0 or self._is_part(at):
            return None
        return number

    def count(self, at: int, languages: int = ANY) -> Counted | None:
        """A number in digits or words."""
        number = self.number(at)
        if number is not None and not (self.glued(at + 1) and self.is_plain_word(at + 1)):
            return Counted(number, at + 1, languages)
        word = self.word(at, Kind.NUMBER, languages)
        return Counted(word.value, at + 1, languages & word.languages) if word else None

    def is_plain_word(self, at: int) -> bool:
        """Whether the token is letters that mean nothing in time, or a currency sign."""
        if not 0 <= at < len(self.tokens):
            return False
        token = self.tokens[at]
        return token.number is None and not token.words and token.text not in ".,;:!?)('\"-/&号號"

    def is_currency(self, at: int) -> bool:
        """Whether the token is a currency sign."""
        return 0 <= at < len(self.tokens) and unicodedata.category(self.tokens[at].text[0]) == "Sc"

    def day_number(self, at: int, languages: int = ANY) -> Counted | None:
        """A day of the month: "3", "3rd", "3.", "third"."""
        number = self.number(at)
        if number is not None:
            if not 1 <= number <= 31:
                return None
            suffix = self.word(at + 1, Kind.SUFFIX, languages)
            if suffix and self.glued(at + 1):
                return Counted(number, at + 2, languages & suffix.languages)
            if self.glued(at + 1) and self.is_plain_word(at + 1):
                return None
            return Counted(number, at + 1, languages)
        word = self.word(at, Kind.ORDINAL, languages)
        if word and word.value > 0:
            return Counted(word.value, at + 1, languages & word.languages)
        return None

    def is_ordinal(self, at: int, languages: int = ANY) -> bool:
        """Whether a day number is unmistakably one: "3rd", "third", but not "3"."""
        if self.number(at) is None:
            return self.word(at, Kind.ORDINAL, languages) is not None
        return self.glued(at + 1) and self.word(at + 1, Kind.SUFFIX, languages) is not None

    def _is_part(self, at: int) -> bool:
        if self.glued(at):
            before = self.tokens[at - 1]
            if before.text in "$€£¥₹#@+%*=_" or before.number is not None:
                return True
            if (
                before.text in ".,:'"
                and self.glued(at - 1)
                and self.tokens[at - 2].number is not None
            ):
                return True
            if not before.words and before.text.isalpha() and not _is_east_asian(before.text):
                return True
        return (
            self.glued(at + 2)
            and self.glued(at + 1)
            and self.tokens[at + 1].text in ".,:'"
            and self.tokens[at + 2].number is not None
        )


@dataclass(frozen=True, slots=True)
class DayGrammar:
    """The days that can be read in the words, as seen from `today`."""

    words: Words
    today: date
    locale: str
    lean: Lean = "past"
    _read: dict[tuple[int, bool], Found | None] = field(default_factory=dict, repr=False)

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
        counts = token.number is not None or Kind.NUMBER in kinds
        orders = token.number is not None or Kind.ORDINAL in kinds
        modifies = bool(kinds & _MODIFIERS)
        found: list[Found | None] = []
        if Kind.DAY in kinds:
            found.append(self._relative(start, languages))
        if Kind.SHIFT in kinds and not beside:
            found.append(self._shifted(start, languages))
        if counts or Kind.AGO_BEFORE in kinds or Kind.UNIT in kinds:
            found.append(self._ago(start, languages))
        if counts or Kind.IN in kinds:
            found.append(self._ahead(start, languages))
        if modifies or Kind.WEEKDAY in kinds or Kind.UNIT in kinds:
            found.append(self._of_week(start, languages, led=led))
        if orders or Kind.MONTH in kinds or Kind.LAST in kinds:
            found.append(self._written(start, languages, led=led))
            found.append(self._nth_weekday(start, languages))
        if token.number is not None:
            found.append(self._numeric(start, led=led, dotted=value == 2))
        if Kind.EDGE in kinds:
            found.append(self._edge(start, languages))
        if modifies or Kind.UNIT in kinds or Kind.IN in kinds:
            found.append(self._vague(start, languages, led=led))
        if value != 1 and (modifies or Kind.HOLIDAY in kinds):  # a present is "for christmas"
            found.append(self._holiday(start, languages, led=led))
        if start > at and orders:
            found.append(self._of_month(start, languages, at))
        return max((f for f in found if f), key=lambda f: f.end, default=None)

    def _lead(self, at: int) -> tuple[int, int, Word | None]:
        languages = ANY
        lead: Word | None = None
        end = at
        while end < at + 3:
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

    def _relative(self, at: int, languages: int) -> Found | None:
        word = self.words.word(at, Kind.DAY, languages)
        if not word:
            return None
        day = self.today + timedelta(days=word.value)
        languages &= word.languages
        return Found(self._part(at + 1, languages), languages, day, "counted from today")

    def _shifted(self, at: int, languages: int) -> Found | None:
        word = self.words.word(at, Kind.SHIFT, languages)
        if not word:
            return None
        beside = self._day_at(at + 1, True, beside=True)
        if not beside or beside.day is None or not beside.languages & languages:
            return None
        day = beside.day + timedelta(days=word.value)
        return beside._replace(day=day, how="the day beside another")

    def _ago(self, at: int, languages: int) -> Found | None:
        words = self.words
        before = words.word(at, Kind.AGO_BEFORE, languages)
        first = at + 1 if before else at
        count = words.count(first, before.languages if before else languages)
        if words.has(first, Kind.UNIT, Units.HALF_YEAR):
            count = Counted(1, first, languages)
        if not count:
            return None
        unit = words.word(count.end, Kind.UNIT, count.languages)
        if not unit:
            return self._weekdays_ago(count)
        if unit.value == Units.HALF_YEAR and count.end > first:
            return None  # "gum 5 half a year ago"
        languages = count.languages & unit.languages
        end = count.end + 1
        if not before:
            after = words.word(end, Kind.AGO, languages)
            if not after:
                return None
            languages &= after.languages
            end += 1
        return self._on_weekday(end, languages, count.value, unit.value)

    def _weekdays_ago(self, count: Counted) -> Found | None:
        """Reads "two fridays ago"."""
        weekday = self.words.word(count.end, Kind.WEEKDAYS, count.languages)
        if not weekday or not self.words.word(count.end + 1, Kind.AGO, weekday.languages):
            return None
        if count.value < 1:
            return None
        day = self._latest(weekday.value, strictly=True) - timedelta(weeks=count.value - 1)
        return Found(count.end + 2, weekday.languages, day, "weekdays counted back")

    def _on_weekday(self, end: int, languages: int, count: int, unit: int) -> Found | None:
        # "two weeks ago saturday" is two weeks before the latest Saturday, as
        # dictionaries explain "a week ago Saturday"
        if unit == Units.WEEK and count > 0:
            at = end + 1 if self.words.word(end, Kind.ON, languages) else end
            weekday = self.words.word(at, Kind.WEEKDAY, languages)
            if weekday:
                day = self._latest(weekday.value) - timedelta(weeks=count)
                return Found(
                    self._part(at + 1, languages), languages, day, "weeks before a weekday"
                )
        if count < 0:
            choices = tuple(moved(self.today, unit, -n) for n in (2, 3, 4))
            return Found(end, languages, choices[1], "a few ago", choices)
        how = "counted back from today"
        if self.words.has(end, Kind.DAY, 0):
            end += 1  # "a year ago today"
        if unit == Units.WEEKEND:
            saturday = self._latest(5, strictly=True) - timedelta(weeks=count - 1)
            sunday = saturday + timedelta(days=1)
            return Found(end, languages, saturday, how, (saturday, sunday))
        return Found(self._part(end, languages), languages, moved(self.today, unit, -count), how)

    def _ahead(self, at: int, languages: int) -> Found | None:
        words = self.words
        lead = words.word(at, Kind.IN, languages)
        if (
            lead
            and self.lean == "past"
            and any(words.has(before, Kind.NOT_AFTER, 2) for before in range(max(0, at - 12), at))
        ):
            return None  # "spent 80 in 2 days"
        count = words.count(at + 1, lead.languages & languages) if lead else None
        if not count:  # "a week from now": no preposition of another language
            lead, count = None, words.count(at, languages)
        if not count or count.value < 0:
            return None
        unit = words.word(count.end, Kind.UNIT, count.languages)
        if not unit or unit.value not in _SPANS:
            return None
        languages = count.languages & unit.languages
        end = count.end + 1
        if not lead:
            after = words.word(end, Kind.AHEAD, languages)
            if not after:
                return None
            languages &= after.languages
            end += 1
        return Found(end, languages, moved(self.today, unit.value, count.value), "counted ahead")

    def _of_week(self, at: int, languages: int, *, led: bool) -> Found | None:
        words = self.words
        week = self._week_named(at, languages)
        if week:  # "last week friday"
            step, end = week
            end = end + 1 if words.word(end, Kind.ON, languages) else end
            weekday = words.word(end, Kind.WEEKDAY, languages)
            if not weekday:
                return None
            day = self._in_week(step, weekday.value)
            languages &= weekday.languages
            return Found(self._part(end + 1, languages), languages, day, "a day of that week")
        before = self._modifier(at, languages)
        if before:
            at, languages, led = at + 1, languages & before.languages, True
        weekday = words.word(at, Kind.WEEKDAY, languages)
        if not weekday:
            return None
        languages &= weekday.languages
        end = at + 1
        has_part = self._part(end, languages) > end
        if weekday.weak and not (led or has_part or self._stands_alone(at)):
            if words.word(end, Kind.LAST_AFTER, languages) is None:
                return self._dated_weekday(end, languages, weekday.value)  # "mon nov 9"
        if words.has(at - 1, Kind.NOT_AFTER, 1) or self._is_domain(end):
            return None  # "ruby tuesday", "monday.com"
        if (not led or weekday.weak) and words.has(end, Kind.THING, 1):
            return None  # "sunday roast", "spent 60 on sun screen"
        if words.sign(end, "'") and words.glued(end) and words.glued(end + 1):
            if not led:
                return None  # "friday's"
            end += 2
        end = self._part(end, languages)
        if before:
            return Found(end, languages, self._modified(before.kind, weekday.value), "a weekday")
        return self._weekday_and_more(end, languages, weekday.value, led=led)

    def _weekday_and_more(self, end: int, languages: int, weekday: int, *, led: bool) -> Found:
        words = self.words
        if words.word(end, Kind.BEFORE_LAST, languages):
            day = self._latest(weekday, strictly=True) - timedelta(weeks=1)
            return Found(end + 1, languages, day, "the weekday before the last")
        at = end + 1 if words.word(end, Kind.OF, languages) or words.sign(end, ",") else end
        week = self._week_named(at, languages)
        if week:
            step, after = week
            return Found(after, languages, self._in_week(step, weekday), "a day of that week")
        count = words.count(at, languages)
        if count and count.value > 0:
            unit = words.word(count.end, Kind.UNIT, count.languages)
            if (
                unit
                and unit.value == Units.WEEK
                and words.word(count.end + 1, Kind.AGO, unit.languages)
            ):
                day = self._latest(weekday) - timedelta(weeks=count.value)
                return Found(count.end + 2, languages, day, "weeks before a weekday")
        dated = self._dated_weekday(at, languages, weekday)
        if dated:
            return dated
        for kind in (Kind.LAST_AFTER, Kind.NEXT_AFTER):
            after_word = words.word(end, kind, languages)
            if after_word and after_word.languages & languages:
                meant = Kind.LAST if kind is Kind.LAST_AFTER else Kind.NEXT
                day = self._modified(meant, weekday)
                return Found(end + 1, after_word.languages & languages, day, "a weekday")
        day = self._latest(weekday) if self.lean == "past" else self._coming(weekday)
        return Found(end, languages, day, "the latest such weekday" if led else "a weekday")

    def _dated_weekday(self, at: int, languages: int, weekday: int) -> Found | None:
        # "saturday, november 14", "friday the 13th": the date counts, and the weekday
        # finds its month or contradicts it
        after, spoken, _ = self._lead(at)
        spoken &= languages
        written = self._written(after, spoken, led=True) or self._numeric(after, led=True)
        if written and written.day and not written.choices:
            if written.day.weekday() == weekday:
                return written
            return written._replace(choices=(written.day, self._latest(weekday)))
        if written:
            return written
        if not self.words.is_ordinal(after, spoken):
            return None
        number = self.words.day_number(after, spoken)
        if not number:
            return None
        for months in range(14):
            month = months_later(self.today.replace(day=1), -months)
            day = on_day(month.year, month.month, number.value)
            if day <= self.today and day.day == number.value and day.weekday() == weekday:
                return Found(number.end, number.languages & languages, day, "weekday and day")
        return None

    def _week_named(self, at: int, languages: int) -> tuple[int, int] | None:
        modifier = self._modifier(at, languages)
        if modifier:
            unit = self.words.word(at + 1, Kind.UNIT, languages & modifier.languages)
            if unit and unit.value == Units.WEEK:
                return _STEPS[modifier.kind], at + 2
        at = at + 1 if self.words.word(at, Kind.THE, languages) else at
        unit = self.words.word(at, Kind.UNIT, languages)
        if unit and unit.value == Units.WEEK:
            if self.words.word(at + 1, Kind.BEFORE_LAST, languages):
                return -2, at + 2
            if self.words.word(at + 1, Kind.LAST_AFTER, languages & unit.languages):
                return -1, at + 2
            if self.words.word(at + 1, Kind.NEXT_AFTER, languages & unit.languages):
                return 1, at + 2
        return None

    def _written(self, at: int, languages: int, *, led: bool) -> Found | None:
        """A month by name with a day: "may 3rd, 2025", "3 de mayo", "11月3日"."""
        return (
            self._east_asian(at)
            or self._month_first(at, languages)
            or self._day_first(at, languages, led=led)
            or (self._year_first(at, languages) if led or at == 0 else None)
        )

    def _month_first(self, at: int, languages: int) -> Found | None:
        words = self.words
        strict = words.word(at, Kind.LAST, languages)
        start = at + 1 if strict else at
        month = words.word(start, Kind.MONTH, languages)
        if not month or (month.weak and self._is_name(start)):
            return None
        if words.has(start - 1, Kind.NOT_AFTER, 3):
            return None  # "lunch with april 12"
        languages &= month.languages
        number_at = start + 1
        if words.sign(number_at, ".") and words.glued(number_at):
            number_at += 1
        if words.word(number_at, Kind.THE, languages):
            number_at += 1
        number = words.day_number(number_at, languages)
        if not number or (words.word(start - 1, Kind.IN) and not words.is_ordinal(number_at)):
            return None
        if words.word(number.end, Kind.UNIT):
            return None  # "may 3 months"
        return self._in_year(number.end, number.languages, month.value, number.value)

    def _day_first(self, at: int, languages: int, *, led: bool) -> Found | None:
        words = self.words
        number = words.day_number(at, languages)
        if not number:
            return None
        month_at = number.end
        languages = number.languages
        if words.sign(month_at, ".") and words.glued(month_at):
            month_at += 1
        if words.word(month_at, Kind.UNIT, languages) and words.word(month_at + 1, Kind.OF):
            month_at += 1  # "the 3rd day of may"
        of = words.word(month_at, Kind.OF, languages)
        if of:
            month_at += 1
            languages &= of.languages
        elif words.sign(month_at, "-/") and words.glued(month_at + 1):
            month_at += 1  # "3-may-2025"
        month = words.word(month_at, Kind.MONTH, languages)
        after = words.number(month_at + 1)
        if month and not of and not led and after and after <= 31:
            if order_of(self.locale) == "month first" and not words.is_ordinal(at):
                return None  # "haircut 30 december 5"
        if not month:
            return self._of_named_month(of, month_at, languages, number.value, at)
        if month.weak and self._is_name(month_at) and not of:
            return None
        return self._in_year(month_at + 1, languages & month.languages, month.value, number.value)

    def _of_named_month(
        self, of: Word | None, at: int, languages: int, number: int, start: int
    ) -> Found | None:
        """Reads "the 15th of last month", "el 5 del mes pasado"."""
        if not self.words.is_ordinal(start, languages) and not of:
            return None
        named = self.month_named(at, languages)
        if not named:
            return None
        month, end = named
        if month is None:
            if not of:
                return None
            return Found(end, languages, self._latest_in_month(number), "a day of the month")
        return Found(end, languages, _exact(month.year, month.month, number), "a day of a month")

    def _year_first(self, at: int, languages: int) -> Found | None:
        year = self.words.number(at)
        if year is None or not 1900 <= year <= 2199:
            return None
        month = self.words.word(at + 1, Kind.MONTH, languages)
        number = self.words.day_number(at + 2, languages) if month else None
        if not month or not number:
            return None
        day = _exact(year, month.value, number.value)
        return Found(number.end, number.languages & month.languages, day, "a date")

    def _east_asian(self, at: int) -> Found | None:
        words = self.words
        first = words.number(at)
        if first is None:
            return None
        year: int | None = None
        if words.sign(at + 1, "年년"):
            year, at = first, at + 2
            first = words.number(at)
        if first is None or not words.sign(at + 1, "月월"):
            return None
        number = words.number(at + 2)
        if number is None or not words.sign(at + 3, "日号號일"):
            return None
        if not (1 <= first <= 12 and 1 <= number <= 31):
            return None
        day = _exact(year, first, number) if year else self._yearless(first, number)
        return Found(at + 4, ANY, day, "a date")

    def _in_year(self, end: int, languages: int, month: int, number: int) -> Found | None:
        year = self.year(end, languages)
        if year:
            day = _exact(year.value, month, number)
            return Found(year.end, year.languages, day, "a date with its year")
        return Found(end, languages, self._yearless(month, number), "a date without a year")

    def year(self, at: int, languages: int, *, certain: bool = False) -> Counted | None:
        """The year after a month or day; a bare number that may be an amount is left alone."""
        words = self.words
        comma = words.sign(at, ",") or bool(words.word(at, Kind.OF, languages))
        after = at + 1 if comma else at
        year_word = words.word(after + 1, Kind.UNIT, languages)
        modifier = self._modifier(after, languages)
        if modifier and year_word and year_word.value == Units.YEAR:
            return Counted(self.today.year + _STEPS[modifier.kind], after + 2, languages)
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
        return _exact(year, month, number)

    def _numeric(self, at: int, *, led: bool, dotted: bool = False) -> Found | None:
        words = self.words
        tokens = words.tokens
        if at + 2 >= len(tokens) or tokens[at].number is None:
            return None
        sign = tokens[at + 1].text
        if sign not in "/-." or not (words.glued(at + 1) and words.glued(at + 2)):
            return None
        if words.glued(at) and tokens[at - 1].text not in ":,;([\"'-":
            return None
        if tokens[at + 2].number is None:
            return None
        parts = [tokens[at].text, tokens[at + 2].text]
        end = at + 3
        if (
            end + 1 < len(tokens)
            and tokens[end].text == sign
            and words.glued(end)
            and words.glued(end + 1)
            and tokens[end + 1].number is not None
        ):
            parts.append(tokens[end + 1].text)
            end += 2
        if words.glued(end) and not words.sign(end, ".,;:!?)]'\"-"):
            return None
        if (
            words.glued(end)
            and words.glued(end + 1)
            and tokens[end + 1].number is not None
            and (tokens[end].text != "-" or sign != "/")
        ):
            return None
        if len(parts) == 3:
            return self._full_numeric(parts, end)
        return self._short_numeric(parts, at, end, sign, led=led, dotted=dotted)

    def _full_numeric(self, parts: list[str], end: int) -> Found | None:
        if [len(p) for p in parts][0] == 4 and len(parts[1]) <= 2 and len(parts[2]) <= 2:
            year, month, number = map(int, parts)
            if not (1 <= month <= 12 and 1 <= number <= 31):
                return None
            return Found(end, ANY, _exact(year, month, number), "year, month and day")
        if len(parts[0]) > 2 or len(parts[1]) > 2 or len(parts[2]) not in {2, 4}:
            return None
        year = int(parts[2]) + (2000 if len(parts[2]) == 2 else 0)
        orders = self._orders(int(parts[0]), int(parts[1]))
        return self._read_orders([_exact(year, *order) for order in orders], end)

    def _short_numeric(
        self, parts: list[str], at: int, end: int, sign: str, *, led: bool, dotted: bool
    ) -> Found | None:
        words = self.words
        if any(len(part) > 2 for part in parts) or parts == ["24", "7"]:
            return None
        first, second = map(int, parts)
        if sign == "-" and not led:
            return None
        if parts == ["7", "11"] and sign == "-":
            return None  # the shop, also in "20 on 7-11"
        if sign == ".":
            closed = words.sign(end, ".") and words.glued(end) and not words.glued(end + 1)
            if not dotted and not (
                closed and end + 1 < len(words.tokens) and self.locale[:2] in _DOTTED
            ):
                return None  # "3.50" is money
            end += closed
        if sign == "/" and not led:
            if at > 0 and words.tokens[at - 1].number is not None:
                return None  # "2 1/2"
            zero = parts[0][0] == "0" or parts[1][0] == "0"
            if (first, second) in _FRACTIONS and not zero and words.is_plain_word(end):
                return None  # "1/2 pizza"
        orders = self._orders(first, second)
        return self._read_orders([self._yearless(*order) for order in orders], end)

    def _orders(self, first: int, second: int) -> list[tuple[int, int]]:
        order = order_of(self.locale)
        readings = [(first, second), (second, first)]
        if order == "day first":
            readings.reverse()
        possible = [r for r in readings if 1 <= r[0] <= 12 and 1 <= r[1] <= 31]
        return possible if order == "unknown" else possible[:1]

    def _read_orders(self, days: list[date | None], end: int) -> Found | None:
        if not days:
            return None
        real = tuple(dict.fromkeys(day for day in days if day))
        choices = real if len(real) > 1 else ()
        return Found(end, ANY, real[0] if real else None, "digits", choices)

    def _of_month(self, at: int, languages: int, start: int) -> Found | None:
        """A day of the month alone: "on the 3rd", "le 5", "el día 5"."""
        words = self.words
        number = words.day_number(at, languages)
        if not number:
            return None
        lead = words.word(start, Kind.ON, languages)
        if words.is_ordinal(at, languages):
            follower = words.tokens[number.end].text if number.end < len(words.tokens) else ""
            if follower in _NUMBERED_THINGS or (follower == "party" and number.value == 3):
                return None  # "on the 3rd floor"
            in_words = words.number(at) is None
            if not lead and in_words and words.is_plain_word(number.end):
                return None  # "the second coffee"
        elif not self._may_be_bare_day(at, number.end, lead):
            return None
        end = number.end
        if words.sign(end, ".") and words.glued(end) and lead and lead.value == 2:
            end += 1
        return Found(
            end,
            languages & number.languages,
            self._latest_in_month(number.value),
            "a day of the month",
        )

    def _may_be_bare_day(self, at: int, end: int, lead: Word | None) -> bool:
        # "le 5": a day only where a number remains that can be the amount, or it is "am 5."
        words = self.words
        if not lead or lead.value not in {2, 3}:
            return False
        if lead.value == 2 and not (words.sign(end, ".") and words.glued(end)):
            return False
        return (
            not words.glued(end)
            and any(t.number is not None for n, t in enumerate(words.tokens) if n != at)
        ) or lead.value == 2

    def _latest_in_month(self, number: int) -> date | None:
        forwards = self.lean == "future"
        for months in range(4):
            month = months_later(self.today.replace(day=1), months if forwards else -months)
            day = _exact(month.year, month.month, number)
            if day and (day >= self.today if forwards else day <= self.today):
                return day
        return None

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

    def _edge_of_month(self, value: int) -> date:
        month = self.today.replace(day=1)
        if value > 0:
            later = months_later(month, 1)
            return later if self.lean == "future" and self.today > month else month
        last = on_day(self.today.year, self.today.month, 31)
        if self.lean == "past" and last > self.today:
            return month - timedelta(days=1)
        return last

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
            return months_later(this, _STEPS[modifier.kind]), unit_at + 1
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
        step = _STEPS[modifier.kind] if modifier else 0
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

    def _nth_weekday(self, at: int, languages: int) -> Found | None:
        """Reads "first monday of november", "last friday of the month"."""
        words = self.words
        last = words.word(at, Kind.LAST, languages)
        if last:
            nth, weekday_at, languages = -1, at + 1, languages & last.languages
        else:
            number = words.day_number(at, languages) if words.is_ordinal(at, languages) else None
            if not number or number.value > 5:
                return None
            nth, weekday_at, languages = number.value, number.end, number.languages
        weekday = words.word(weekday_at, Kind.WEEKDAY, languages)
        of = words.word(weekday_at + 1, Kind.OF, languages)
        if not weekday or not of:
            return None
        named = self.month_named(weekday_at + 2, languages & weekday.languages)
        if not named:
            return None
        month, end = named
        how = "a weekday of a month"
        if month is None:
            month = self.today.replace(day=1)
            day = nth_weekday(month.year, month.month, nth, weekday.value)
            if self.lean == "past" and day > self.today:
                month = months_later(month, -1)
        day = nth_weekday(month.year, month.month, nth, weekday.value)
        if day.month != month.month:
            return Found(end, languages, None, how)
        if self.lean == "past" and day > self.today and words.word(weekday_at + 2, Kind.MONTH):
            day = nth_weekday(month.year - 1, month.month, nth, weekday.value)
        return Found(end, languages, day, how)

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
        step = _STEPS[modifier.kind] if modifier else 0
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

    def _modifier(self, at: int, languages: int) -> Word | None:
        return (
            self.words.word(at, Kind.LAST, languages)
            or self.words.word(at, Kind.THIS, languages)
            or self.words.word(at, Kind.NEXT, languages)
        )

    def _modified(self, kind: Kind, weekday: int) -> date:
        if kind is Kind.LAST:
            return self._latest(weekday, strictly=True)
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


def _exact(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_east_asian(text: str) -> bool:
    return any("\u3040" <= character <= "\u9fff" for character in text)


_MODIFIERS = {Kind.LAST, Kind.THIS, Kind.NEXT}
_STEPS = {Kind.LAST: -1, Kind.THIS: 0, Kind.NEXT: 1}
_SPANS = (Units.DAY, Units.WEEK, Units.FORTNIGHT, Units.MONTH, Units.QUARTER, Units.YEAR)
_FRACTIONS = frozenset(
    (
        (1, 2),
        (1, 3),
        (2, 3),
        (1, 4),
        (3, 4),
        (1, 5),
        (2, 5),
        (3, 5),
        (4, 5),
        (1, 8),
        (3, 8),
        (1, 10),
    )
)
_DOTTED = frozenset("de ru pl cs sk fi nb no da tr uk et lv hr sl bg is".split())
_NUMBERED_THINGS = frozenset(
    "floor street st avenue ave time try attempt row one place grade birthday edition "
    "round generation gen person quarter half".split()
)
