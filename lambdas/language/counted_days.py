"""Days counted from today: "yesterday", "3 days ago", "two weeks from now"."""

from __future__ import annotations

from datetime import timedelta

from language.day_reading import Found, moved
from language.days_of_weeks import DaysOfWeeks
from language.holidays import Holiday, day_of
from language.time_words import Counted
from language.vocabulary.date_words import Kind, Units


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
        said = words.tokens[count.end].text
        if unit.value == Units.HOUR and count.value >= _DAY and not said.startswith("min"):
            return self._hours_ago(end, languages, count.value)
        return self._on_weekday(end, languages, count.value, unit.value)

    def _hours_ago(self, end: int, languages: int, hours: int) -> Found:
        """Reads "48 hours ago"; 36 may be one day or two."""
        days = [self.today - timedelta(days=hours // _DAY)]
        if hours % _DAY:
            days.append(days[0] - timedelta(days=1))
        choices = tuple(days) if len(days) > 1 else ()
        return Found(end, languages, days[0], "counted back from today", choices)

    def _weekdays_ago(self, count: Counted) -> Found | None:
        """Reads "two fridays ago"."""
        weekday = self.words.word(count.end, Kind.WEEKDAYS, count.languages) or self.words.word(
            count.end, Kind.WEEKDAY, count.languages
        )
        if not weekday or not self.words.word(count.end + 1, Kind.AGO, weekday.languages):
            return None
        if not count.value:
            return None
        latest = self._latest(weekday.value, strictly=True)
        how = "weekdays counted back"
        if count.value < 0:
            choices = tuple(latest - timedelta(weeks=n) for n in (1, 2, 3))
            return Found(count.end + 2, weekday.languages, choices[1], how, choices)
        day = latest - timedelta(weeks=count.value - 1)
        return Found(count.end + 2, weekday.languages, day, how)

    def _on_weekday(self, end: int, languages: int, count: int, unit: int) -> Found | None:
        # "two weeks ago saturday" is two weeks before the latest Saturday, as
        # dictionaries explain "a week ago Saturday"
        if count > 0 and (found := self._before_a_day(end, languages, count, unit)):
            return found
        if count < 0:
            choices = tuple(moved(self.today, unit, -n) for n in (2, 3, 4))
            return Found(end, languages, choices[1], "a few ago", choices)
        how = "counted back from today"
        if unit == Units.WEEKEND:
            saturday = self._latest(5, strictly=True) - timedelta(weeks=count - 1)
            sunday = saturday + timedelta(days=1)
            return Found(end, languages, saturday, how, (saturday, sunday))
        return Found(self._part(end, languages), languages, moved(self.today, unit, -count), how)

    def _before_a_day(self, end: int, languages: int, count: int, unit: int) -> Found | None:
        """Reads what follows "ago": "a week ago last friday", "a year ago on christmas"."""
        words = self.words
        at = end + 1 if words.word(end, Kind.ON, languages) else end
        how = "weeks before a weekday"
        if day := words.word(at, Kind.DAY, languages):
            start = self.today + timedelta(days=day.value)
            return Found(self._part(at + 1, languages), languages, moved(start, unit, -count), how)
        holiday = words.word(at, Kind.HOLIDAY, languages)
        if holiday and unit == Units.YEAR:
            day_then = day_of(Holiday(holiday.value), self.today.year - count, self.locale)
            return Found(self._part(at + 1, languages), languages, day_then, "a holiday")
        if unit not in {Units.DAY, Units.WEEK, Units.FORTNIGHT}:
            return None
        last = words.word(at, Kind.LAST, languages)
        at = at + 1 if last or words.word(at, Kind.THIS, languages) else at
        weekday = words.word(at, Kind.WEEKDAY, languages)
        if not weekday:
            return None
        at = self._part(at + 1, languages)
        if unit == Units.DAY:  # "3 days ago on sunday" says one day twice, or two
            counted = moved(self.today, unit, -count)
            latest = self._latest(weekday.value)
            choices = () if counted.weekday() == weekday.value else (counted, latest)
            return Found(at, languages, counted, "counted back from today", choices)
        latest = self._latest(weekday.value, strictly=last is not None)
        return Found(at, languages, moved(latest, unit, -count), how)

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


_DAY = 24
"""Hours of a day."""
