"""Days counted from today: "yesterday", "3 days ago", "two weeks from now"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from language.day_reading import Found, moved
from language.days_of_weeks import DaysOfWeeks
from language.time_words import Counted
from language.vocabulary.date_words import Kind, Units


@dataclass(frozen=True, slots=True)
class CountedDays(DaysOfWeeks):
    """Rules for words and numbers that count from today."""

    def _relative(self, at: int, languages: int) -> Found | None:
        word = self.words.word(at, Kind.DAY, languages)
        if not word:
            return None
        day = self.today + timedelta(days=word.value)
        languages &= word.languages
        return Found(self._part(at + 1, languages), languages, day, "counted from today")

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


_SPANS = (Units.DAY, Units.WEEK, Units.FORTNIGHT, Units.MONTH, Units.QUARTER, Units.YEAR)
