"""How a recurring schedule is said: a rhythm, and apart from it its start, end and days."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from language.date_tokens import ANY
from language.day_reading import moved
from language.rhythms import Beat, FoundBeat, RhythmGrammar
from language.time_words import Counted
from language.vocabulary.date_words import Kind, Units
from language.vocabulary.week_data import first_weekday
from ledger.periods import months_later, on_day, week_of
from ledger.schedule import Schedule, first_on_or_after


@dataclass(slots=True)
class FoundSchedule:
    """The schedule, its readings, and the token ranges it was said in."""

    schedule: Schedule
    choices: tuple[tuple[str, Schedule], ...] = ()
    used: list[tuple[int, int]] = field(default_factory=list)
    describes: bool = False


class ScheduleGrammar(RhythmGrammar):
    """The schedule that can be read in the words."""

    def schedule(self) -> FoundSchedule | None:
        """The first rhythm in the text with all that limits it, or None."""
        try:
            return self._schedule()
        except (OverflowError, ValueError):
            return None  # outside the calendar

    def _schedule(self) -> FoundSchedule | None:
        used: list[tuple[int, int]] = []
        found: FoundBeat | None = None
        for at in range(len(self.words.tokens)):
            if not self.words.tokens[at].may_begin or any(start <= at < end for start, end in used):
                continue
            here = self._beat_at(at)
            if here is None:
                continue
            if found is None or (found.adverb and not here.adverb):
                merged = here if found is None else _merge(found, here)
            elif here.adverb or here.beat == found.beat:
                merged = _merge(here, found)
            else:
                continue
            found = merged
            used.append((at, here.end))
        found = found or self._for_the_next()
        return self._limited(found, used) if found else None

    def _for_the_next(self) -> FoundBeat | None:
        """The rhythm that "320 for the next 36 months" goes without saying."""
        words = self.words
        for at, token in enumerate(words.tokens):
            lead = words.word(at, Kind.FOR) if "next" in token.text else None
            count = words.count(at + 1, lead.languages) if lead else None
            unit = words.word(count.end, Kind.UNIT, count.languages) if count else None
            if unit and unit.value in {Units.WEEK, Units.MONTH, Units.YEAR}:
                return self._units(at, unit.languages, 1, unit)
        return None

    def _limited(self, found: FoundBeat, used: list[tuple[int, int]]) -> FoundSchedule | None:
        lone_adverb = found.adverb and len(used) == 1 and self._is_noun(found.end)
        beat, others = self._with_days(found, used)
        base = self._start(beat, used)
        until = self._until(used)
        times = self._times(used)
        length = self._length(used)
        lone_adverb = lone_adverb and len(used) == 1
        start = self._first(beat, base)
        schedule = _schedule_of(beat, start, until, times)
        if length:
            schedule = _lasting(schedule, *length)
        choices = tuple(
            (said, _schedule_of(other, self._first(other, base), until, times))
            for said, other in others
        )
        if until and start > until:
            return None
        return FoundSchedule(schedule, choices, used, lone_adverb)

    def _is_noun(self, at: int) -> bool:
        if at >= len(self.words.tokens):
            return False
        token = self.words.tokens[at]
        return token.text[0].isalpha() and not any(w.kind in _GOES_ON for w in token.words)

    def _with_days(
        self, found: FoundBeat, used: list[tuple[int, int]]
    ) -> tuple[Beat, tuple[tuple[str, Beat], ...]]:
        """The rhythm with the day said apart: "monthly on the 5th", "weekly on friday"."""
        beat = found.beat
        if beat.weekdays or beat.anchor or beat.month_day or found.others:
            return beat, found.others
        for at in self._free(used):
            dated = self._dated(beat, at)
            if dated:
                used.append((at, dated.end))
                return dated.beat, dated.others
        return beat, ()

    def _dated(self, beat: Beat, at: int) -> FoundBeat | None:
        """The rhythm on the day, weekday or date said at the token."""
        start, languages, led = self._lead(at)
        if beat.unit == "day":
            daily = self._weekdays(start, languages)
            several = daily is not None and beat.every == 1 and len(daily.beat.weekdays) > 1
            return (
                daily._replace(beat=daily.beat._replace(unit="day")) if daily and several else None
            )
        is_day = self.words.is_ordinal(at) or self.words.sign(at + 1, "日号號")
        if beat.unit == "year" and (dated := self._in_month(beat, at)):
            return dated
        if not led and not is_day:
            return None
        if beat.unit == "week":
            weekly = self._weekdays(start, languages)
            return weekly and weekly._replace(beat=weekly.beat._replace(every=beat.every))
        if beat.unit == "month":
            dated = self._anchored(start, languages)
            return dated and dated._replace(beat=dated.beat._replace(every=beat.every))
        day = self._ahead().day_at(at)
        if not day or not day.day or day.choices:
            return None
        return FoundBeat(
            day.end, day.languages, beat._replace(month_day=(day.day.month, day.day.day))
        )

    def _in_month(self, beat: Beat, at: int) -> FoundBeat | None:
        """Reads the month of "yearly in march", "annually each april"."""
        lead = self.words.word(at, Kind.IN) or self.words.word(at, Kind.EVERY)
        month = self.words.word(at + 1, Kind.MONTH, lead.languages) if lead else None
        if not month or self.words.number(at + 2) is not None:
            return None
        return FoundBeat(at + 2, month.languages, beat._replace(month_day=(month.value, 1)))

    def _anchored(self, start: int, languages: int) -> FoundBeat | None:
        words = self.words
        last = words.word(start, Kind.LAST, languages)
        if last:
            unit = words.word(start + 1, Kind.UNIT, languages)
            if unit and unit.value == Units.DAY:
                end = self._after_of_month(start + 2, languages)
                return FoundBeat(end, languages, Beat(unit="month", anchor=31))
            return self._nth_weekday(start + 1, languages, -1)
        number = words.day_number(start, languages)
        if not number:
            return None
        if words.is_ordinal(start, languages) and words.word(number.end, Kind.WEEKDAY, languages):
            found = self._nth_weekday(number.end, languages, number.value)
            return found and found._replace(
                beat=found.beat._replace(unit="month", every=1, nth=number.value), others=()
            )
        numbered = words.sign(number.end, "日号號")
        if words.word(number.end, Kind.TIMES) or (
            words.word(number.end, Kind.UNIT) and not numbered
        ):
            return None
        return self._days_of_month(start, languages)

    def _start(self, beat: Beat, used: list[tuple[int, int]]) -> date:
        today = self.context.today
        for at in self._free(used):
            starting = self.words.word(at, Kind.STARTING)
            if self.words.word(at - 1, Kind.UNTIL):
                continue  # "till december 31"
            lead_at = at + 1 if starting else at
            day = self._ahead().day_at(lead_at, led=starting is not None)
            if starting is None and (day is None or day.day is None or day.day <= today):
                continue
            if day and day.day and (starting is None) and day.choices:
                continue
            if day and day.day and day.how == "some day of a period" and starting:
                start = self._vague_start(beat, day.day, day.choices)
                used.append((at, day.end))
                return max(start, today)
            if day and day.day:
                used.append((at, day.end))
                return max(day.day, today)
            month_at = lead_at + 1 if self.words.word(lead_at, Kind.IN) else lead_at
            month = self.words.word(month_at, Kind.MONTH)
            if starting and month:
                start = date(today.year, month.value, 1)
                used.append((at, month_at + 1))
                return start if start >= today else months_later(start, 12)
        return today

    def _vague_start(self, beat: Beat, day: date, days: tuple[date, ...]) -> date:
        # "starting next week": its first day where a weekday or a day of the month follows
        if len(days) == 7:
            dated = beat.weekdays or beat.anchor
            week = week_of(day, first_weekday=first_weekday(self.context.locale))
            return week.start if dated else day
        same_unit = beat.unit == "month" and not beat.anchor and beat.nth is None
        return day if same_unit or not days else days[0]

    def _until(self, used: list[tuple[int, int]]) -> date | None:
        words = self.words
        for at in self._free(used):
            until = words.word(at, Kind.UNTIL)
            if not until:
                continue
            coming = words.word(at + 1, Kind.NEXT) and words.word(at + 2, Kind.MONTH)
            target = at + 2 if coming else at + 1
            if until.value == 1 and (period := self._ahead().unit_named(target, ANY)):
                used.append((at, period[1]))
                return period[0].last
            named = self._ahead().month_named(target, ANY)
            day = self._ahead().day_at(target, led=True)
            if named and named[0] and (not day or named[1] > day.end or day.choices):
                first = named[0]
                used.append((at, named[1]))
                return (
                    on_day(first.year, first.month, 31)
                    if until.value == 1
                    else (first - timedelta(days=1))
                )
            if day and day.day and not day.choices:
                used.append((at, day.end))
                return day.day - timedelta(days=1) if until.value == 2 else day.day
            after = (
                target + 1
                if words.word(target, Kind.THE) or words.word(target, Kind.IN)
                else target
            )
            year = words.number(after)
            if year and self.context.today.year <= year <= self.context.today.year + 50:
                used.append((at, after + 1))
                return date(year, 12, 31) if until.value == 1 else date(year - 1, 12, 31)
        return None

    def _times(self, used: list[tuple[int, int]]) -> int | None:
        words = self.words
        for at in self._free(used):
            crossed = words.sign(at, "x")
            count = words.count(at + 1 if crossed else at)
            if not count or not 1 <= count.value <= 1000:
                continue
            after = words.word(count.end, Kind.TIMES)
            if not crossed and self._is_multiplied(count):
                continue  # "1000 x 3 installments"
            if not after and not crossed:
                continue
            end = count.end + 1 if after else count.end
            start = at
            if words.word(at - 1, Kind.FOR) or words.word(at - 1, Kind.IN):
                start = at - 1
            used.append((start, end))
            return count.value
        return None

    def _is_multiplied(self, count: Counted) -> bool:
        """Whether the number is the price in "30 x 4 monthly payments", "30 x 4"."""
        words = self.words
        other = words.number(count.end + 1) if words.sign(count.end, "x") else None
        if other is None:
            return False
        named = words.word(count.end + 2, Kind.TIMES) or words.word(count.end + 3, Kind.TIMES)
        return bool(named) or count.value > other

    def _length(self, used: list[tuple[int, int]]) -> tuple[int, int] | None:
        words = self.words
        for at in self._free(used):
            lead = words.word(at, Kind.FOR)
            count = words.count(at + 1, lead.languages) if lead else None
            unit = words.word(count.end, Kind.UNIT, count.languages) if count else None
            if count and unit and unit.value <= Units.YEAR and 1 <= count.value <= 1000:
                used.append((at, count.end + 1))
                return count.value, unit.value
        return None

    def _first(self, beat: Beat, base: date) -> date:
        if beat.month_day:
            month, number = beat.month_day
            for year in range(base.year, base.year + 9):
                day = on_day(year, month, number)
                if day >= base:
                    return day
        weekly = beat._replace(every=1) if beat.weekdays else beat
        schedule = _schedule_of(weekly, base, None, None)
        return first_on_or_after(schedule, base) or base

    def _lead(self, at: int) -> tuple[int, int, bool]:
        words = self.words
        languages = ANY
        led = False
        end = at
        while end < at + 3:
            word = words.word(end, Kind.ON, languages) or words.word(end, Kind.THE, languages)
            if not word:
                break
            languages &= word.languages
            led = led or word.kind is Kind.ON
            end += 1
        return end, languages, led

    def _free(self, used: list[tuple[int, int]]) -> list[int]:
        taken = {at for start, end in used for at in range(start, end)}
        return [at for at in range(len(self.words.tokens)) if at not in taken]


def _merge(adverb: FoundBeat, found: FoundBeat) -> FoundBeat:
    # "daily ... on weekdays", "monthly on the 1st of every month": the fuller one counts
    if adverb.beat.unit == "day" and found.beat.weekdays:
        return found._replace(beat=found.beat._replace(unit="day"), adverb=False)
    if adverb.beat.every > 1 and found.beat.every == 1 and adverb.beat.unit == found.beat.unit:
        return found._replace(beat=found.beat._replace(every=adverb.beat.every), adverb=False)
    return found._replace(adverb=False)


def _schedule_of(beat: Beat, start: date, until: date | None, times: int | None) -> Schedule:
    anchor = beat.anchor
    if beat.unit in {"month", "year"} and beat.nth is None and anchor is None:
        anchor = beat.month_day[1] if beat.month_day else start.day
    return Schedule(
        start=start,
        unit=beat.unit,
        every=beat.every,
        anchor=anchor,
        weekdays=beat.weekdays,
        nth=beat.nth,
        until=until,
        times=times,
    )


def _lasting(schedule: Schedule, count: int, unit: int) -> Schedule:
    """Limited to a length: "for 6 months"."""
    until = moved(schedule.start, unit, count) - timedelta(days=1)
    months = count * {Units.MONTH: 1, Units.QUARTER: 3, Units.YEAR: 12}.get(unit, 0)
    if months and schedule.unit == "month":
        return replace(schedule, times=max(1, months // schedule.every))
    return replace(schedule, until=until)


_GOES_ON = {
    Kind.ON, Kind.FOR, Kind.STARTING, Kind.UNTIL, Kind.FROM, Kind.AT, Kind.IN, Kind.THE,
    Kind.SINCE, Kind.TIMES, Kind.WEEKDAY, Kind.WEEKDAYS, Kind.MONTH, Kind.UNIT, Kind.DAY,
}  # fmt: skip
