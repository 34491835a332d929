"""How a rhythm is said: "every 2 weeks", "on the 1st of every month", "twice a week"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from language.context import Context
from language.date_tokens import ANY, ENGLISH
from language.day_grammar import DayGrammar
from language.holidays import Holiday, day_of
from language.time_words import Words
from language.vocabulary.date_words import Kind, Rhythm, Units, Word
from ledger.schedule import Unit


class Beat(NamedTuple):
    """A rhythm without its start. `month_day` is the month and day of a yearly one."""

    unit: Unit
    every: int = 1
    anchor: int | None = None
    weekdays: tuple[int, ...] = ()
    nth: int | None = None
    month_day: tuple[int, int] | None = None


class FoundBeat(NamedTuple):
    """A rhythm that ends before token `end`; `others` are further readings, in words."""

    end: int
    languages: int
    beat: Beat
    others: tuple[tuple[str, Beat], ...] = ()
    adverb: bool = False


@dataclass(frozen=True, slots=True)
class RhythmGrammar:
    """The rhythms that can be read in the words."""

    words: Words
    context: Context

    def _beat_at(self, at: int) -> FoundBeat | None:
        start = at
        while start < at + 3 and not self.words.kinds(start).isdisjoint(_LEADING):
            start += 1
        found = self._beat_after(start) or (self._beat_after(at) if start > at else None)
        if found is None and start > at:
            payday = self.words.word(start, Kind.PAYDAY)
            if payday and self.words.word(at, Kind.ON):
                return FoundBeat(start + 1, payday.languages, self._payday())
        return found

    def _beat_after(self, at: int) -> FoundBeat | None:
        said = self.words.said
        return (
            (None if said.isdisjoint(_OF_EVERY) else self._day_of_every(at))
            or (None if said.isdisjoint(_EVERY) else self._every(at))
            or (None if said.isdisjoint(_OFTEN) else self._often(at))
            or (None if said.isdisjoint(_OF_WEEKDAYS) else self._plural_weekdays(at))
            or (None if said.isdisjoint(_RATES) else self._per(at))
            or (None if said.isdisjoint(_ORDINALS) else self._several_days(at))
        )

    def _payday(self) -> Beat:
        return Beat(unit="month", anchor=self.context.month_start)

    def _day_of_every(self, at: int) -> FoundBeat | None:
        """Reads "the 1st of every month", "last friday of each month", "el 5 de cada mes"."""
        words = self.words
        edge = words.word(at, Kind.EDGE)
        last = words.word(at, Kind.LAST)
        number = words.day_number(at)
        if number and words.is_ordinal(at):
            several = self._days_of_month(at, ANY)
            if several and several.others and words.word(several.end - 2, Kind.EVERY):
                return several
        beat: Beat
        if edge and abs(edge.value) == 1:
            end, beat = at + 1, Beat(unit="month", anchor=1 if edge.value > 0 else 31)
            languages = edge.languages
        elif (last or number) and (
            weekday := words.word(number.end if number else at + 1, Kind.WEEKDAY)
        ):
            if number and (number.value > 4 or not words.is_ordinal(at)):
                return None
            end = (number.end if number else at + 1) + 1
            nth = number.value if number else -1
            beat = Beat(unit="month", nth=nth, weekdays=(weekday.value,))
            languages = weekday.languages
        elif number:
            end, beat, languages = (
                number.end,
                Beat(unit="month", anchor=number.value),
                number.languages,
            )
            if words.sign(end, ".") and words.glued(end):
                end += 1
        else:
            return None
        of = words.word(end, Kind.OF, languages)
        every_at = end + 1 if of else end
        every = words.word(every_at, Kind.EVERY, languages) or (
            words.word(every_at, Kind.THE, languages)
            if (of or edge) and self._is_habit(at)
            else None
        )
        unit = words.word(every_at + 1, Kind.UNIT, languages) if every else None
        if not every or not unit or unit.value != Units.MONTH:
            return None
        return FoundBeat(every_at + 2, languages & unit.languages, beat)

    def _is_habit(self, at: int, strong: int = 0) -> bool:
        """Whether words nearby tell of what happens each time: "comes out on the 3rd"."""
        near = range(max(0, at - 8), min(at + 12, len(self.words.tokens)))
        found = (self.words.word(place, Kind.HABIT) for place in near)
        return any(word and word.value >= strong for word in found)

    def _several_days(self, at: int) -> FoundBeat | None:
        """Reads "(on) the 1st and 15th", "recurring on the 14th", where no month follows."""
        words = self.words
        if not words.is_ordinal(at) or not words.word(at - 1, Kind.THE):
            return None
        found = self._days_of_month(at, ENGLISH)
        if not found or words.word(found.end, Kind.MONTH):
            return None
        if not found.others and not self._is_habit(at, 1):
            return None
        return None if words.word(found.end, Kind.OF) else found

    def _every(self, at: int) -> FoundBeat | None:
        words = self.words
        every = words.word(at, Kind.EVERY)
        if not every:
            return None
        at, languages = at + 1, every.languages
        if words.word(at, Kind.PART, languages):
            return FoundBeat(at + 1, languages, Beat(unit="day"))
        if words.has(at, Kind.ON, 3):  # "tiap tanggal 5"
            return self._days_of_month(at + 1, languages)
        if words.word(at, Kind.PAYDAY, languages):
            return FoundBeat(at + 1, languages, self._payday())
        return (
            self._every_edge(at, languages)
            or self._every_ordinal(at, languages)
            or self._every_other(at, languages)
            or self._every_units(at, languages)
            or self._weekdays(at, languages)
            or self._every_date(at, languages)
        )

    def _every_edge(self, at: int, languages: int) -> FoundBeat | None:
        """Reads "(every) last day of the month"."""
        edge = self.words.word(at, Kind.EDGE, languages)
        unit_at = at + 2 if self.words.word(at + 1, Kind.THE, languages) else at + 1
        unit = self.words.word(unit_at, Kind.UNIT, languages)
        if not edge or not unit or unit.value != Units.MONTH:
            return None
        anchor = 1 if edge.value > 0 else 31
        return FoundBeat(unit_at + 1, languages, Beat(unit="month", anchor=anchor))

    def _every_ordinal(self, at: int, languages: int) -> FoundBeat | None:
        """Reads "(every) last friday", "(every) second tuesday", "(every) third month"."""
        words = self.words
        last = words.word(at, Kind.LAST, languages)
        number = words.day_number(at, languages)
        if last and words.word(at + 1, Kind.WEEKDAY, languages):
            return self._nth_weekday(at + 1, languages, -1)
        if last and (unit := words.word(at + 1, Kind.UNIT, languages)) and unit.value == Units.DAY:
            end = self._after_of_month(at + 2, languages)
            return FoundBeat(end, languages, Beat(unit="month", anchor=31))
        if number and words.is_ordinal(at, languages) and number.value <= 4:
            if words.word(number.end, Kind.WEEKDAY, languages):
                return self._nth_weekday(number.end, languages, number.value)
            if unit := words.word(number.end, Kind.UNIT, languages):
                return self._units(number.end, languages, number.value, unit)
        return None

    def _every_other(self, at: int, languages: int) -> FoundBeat | None:
        words = self.words
        other = words.word(at, Kind.OTHER, languages)
        if other and words.word(at + 1, Kind.WEEKDAY, languages):
            found = self._weekdays(at + 1, languages)
            return found and found._replace(beat=found.beat._replace(every=other.value))
        if other and (unit := words.word(at + 1, Kind.UNIT, languages)):
            return self._units(at + 1, languages, other.value, unit)
        return None

    def _every_units(self, at: int, languages: int) -> FoundBeat | None:
        """Reads "(every) 2 weeks", "(every) month", "(todo) dia 5"."""
        words = self.words
        count = words.count(at, languages)
        if count and (unit := words.word(count.end, Kind.UNIT, count.languages)):
            return self._units(count.end, languages, count.value, unit)
        if unit := words.word(at, Kind.UNIT, languages):
            after = words.day_number(at + 1, languages)
            if unit.value == Units.DAY and after and not unit.languages & ENGLISH:
                return FoundBeat(after.end, languages, Beat(unit="month", anchor=after.value))
            return self._units(at, languages, 1, unit)
        return None

    def _every_date(self, at: int, languages: int) -> FoundBeat | None:
        """Reads "every march 3", "every 15th", "every christmas"."""
        words = self.words
        holiday = words.word(at, Kind.HOLIDAY, languages)
        if holiday:
            day = day_of(Holiday(holiday.value), self.context.today.year, self.context.locale)
            return FoundBeat(at + 1, languages, Beat(unit="year", month_day=(day.month, day.day)))
        day_found = self._ahead().day_at(at, led=True)
        if day_found and day_found.day and day_found.how == "a date without a year":
            day = day_found.day
            beat = Beat(unit="year", month_day=(day.month, day.day))
            return FoundBeat(day_found.end, day_found.languages, beat)
        month = words.word(at, Kind.MONTH, languages)
        if month:
            return FoundBeat(at + 1, languages, Beat(unit="year", month_day=(month.value, 1)))
        number = words.day_number(at, languages)
        if not number or not (words.is_ordinal(at) or self._is_month_after(number.end, languages)):
            closed = number and words.sign(number.end, ".") and words.glued(number.end)
            if not number or not closed:
                return None
        return self._days_of_month(at, languages)

    def _days_of_month(self, at: int, languages: int) -> FoundBeat | None:
        words = self.words
        anchors = []
        end = at
        while number := words.day_number(end, languages):
            anchors.append(number.value)
            end = number.end
            if words.glued(end) and (
                words.sign(end, "日号號") or (words.sign(end, ".") and not words.glued(end + 1))
            ):
                end += 1
            after = end + 1 if words.word(end, Kind.AND) or words.sign(end, ",") else end
            after += 1 if words.word(after, Kind.THE, languages) else 0
            if after == end or not words.is_ordinal(after, languages):
                break
            end = after
        if not anchors:
            return None
        end = self._after_of_month(end, languages)
        beats = [Beat(unit="month", anchor=anchor) for anchor in anchors]
        others = tuple((f"on day {b.anchor} of every month", b) for b in beats)
        return FoundBeat(end, languages, beats[0], others if len(beats) > 1 else ())

    def _is_month_after(self, at: int, languages: int) -> bool:
        return self._after_of_month(at, languages) > at

    def _after_of_month(self, at: int, languages: int) -> int:
        """The token after "of the month", or `at`."""
        words = self.words
        end = at
        of = words.word(end, Kind.OF, languages)
        if not of:
            return at
        end += 1
        if words.word(end, Kind.THE, languages) or words.word(end, Kind.EVERY, languages):
            end += 1
        unit = words.word(end, Kind.UNIT, languages)
        return end + 1 if unit and unit.value == Units.MONTH else at

    def _nth_weekday(self, at: int, languages: int, nth: int) -> FoundBeat | None:
        weekday = self.words.word(at, Kind.WEEKDAY, languages)
        if not weekday:
            return None
        beat = Beat(unit="month", nth=nth, weekdays=(weekday.value,))
        end = self._after_of_month(at + 1, languages)
        if end > at + 1 or nth not in {2, 3}:
            return FoundBeat(end, languages, beat)
        weekly = Beat(unit="week", every=nth, weekdays=(weekday.value,))
        others = ((f"every {nth} weeks", weekly), (f"number {nth} of each month", beat))
        return FoundBeat(end, languages, weekly, others)

    def _weekdays(self, at: int, languages: int) -> FoundBeat | None:
        """One or more weekdays: "monday and thursday", "mon, wed & fri"."""
        words = self.words
        days: list[int] = []
        end = at
        while True:
            start = end
            while days and (
                words.word(start, Kind.AND)
                or words.sign(start, ",/")
                or (words.word(start, Kind.EVERY) or words.word(start, Kind.ON))
            ):
                start += 1
            through = len(days) == 1 and words.word(end, Kind.TO, languages) is not None
            start += through
            weekday = words.word(start, Kind.WEEKDAY, languages) or words.word(
                start, Kind.WEEKDAYS, languages
            )
            if not weekday:
                break
            if through:  # "monday to friday"
                days += [(days[0] + n) % 7 for n in range((weekday.value - days[0]) % 7)]
            days.append(weekday.value)
            end = start + 1
        if not days:
            return None
        end = end + 1 if words.word(end, Kind.PART, languages) else end
        return FoundBeat(end, languages, Beat(unit="week", weekdays=tuple(sorted(set(days)))))

    def _units(self, at: int, languages: int, every: int, unit: Word) -> FoundBeat | None:
        if not 1 <= every <= 400:
            return None
        if unit.value == Units.WEEKDAY:
            beat = Beat(unit="day", weekdays=_WORKDAYS)
        elif unit.value == Units.WEEKEND:
            beat = Beat(unit="week", every=every, weekdays=(5, 6))
        elif unit.value in _BEATS:
            name, times = _BEATS[unit.value]
            beat = Beat(unit=name, every=times * every)
        else:
            return None
        return FoundBeat(at + 1, languages & unit.languages, beat)

    def _often(self, at: int) -> FoundBeat | None:
        often = self.words.word(at, Kind.OFTEN)
        if not often:
            return None
        languages = often.languages
        if often.value == Rhythm.UNCLEAR:
            choices = (
                ("every 2 months", Beat(unit="month", every=2)),
                ("every 2 weeks", Beat(unit="week", every=2)),
            )
            return FoundBeat(at + 1, languages, choices[0][1], choices, adverb=True)
        adverb = " " not in self.words.tokens[at].text
        every, unit = divmod(often.value, 100)
        found = self._units(at, languages, every, Word(Kind.UNIT, _UNIT_OF[unit], ANY, False))
        return found and found._replace(languages=languages, adverb=adverb)

    def _plural_weekdays(self, at: int) -> FoundBeat | None:
        words = self.words
        if words.word(at, Kind.WEEKDAYS):
            if words.has(at - 1, Kind.NOT_AFTER, 1) or self._is_a_day(at + 1):
                return None  # "tgi fridays", "two fridays ago"
            return self._weekdays(at, ANY)
        unit = words.word(at, Kind.UNIT)
        if unit and unit.value in {Units.WEEKDAY, Units.WEEKEND}:
            plural = words.tokens[at].text.endswith("s")
            return self._units(at, unit.languages, 1, unit) if plural else None
        return None

    def _per(self, at: int) -> FoundBeat | None:
        """Reads "15 a month", "twice a week", "once a year", "3 times per month"."""
        words = self.words
        once = words.word(at, Kind.ONCE)
        count = words.count(at)
        times: int | None = None
        per_at = at
        if once:
            times, per_at = once.value, at + 1
        elif count and words.word(count.end, Kind.TIMES):
            times, per_at = count.value, count.end + 1
        per, unit = self._per_unit(per_at)
        every = words.word(per_at, Kind.EVERY)
        if (
            once and times and words.word(per_at, Kind.OFTEN) and (found := self._often(per_at))
        ):  # "twice yearly"
            return found if times == 1 else found._replace(others=_more_often(found.beat, times))
        if times is not None and every and not unit:  # "once every 2 weeks"
            found = self._every(per_at)
            return found if found and times == 1 else None
        if not per or not unit or unit.value not in _PRICED:
            return None
        if self._is_a_day(per_at + 2):
            return None  # "12 a week ago"
        if times is None and not self._is_price(at, per):
            return None
        found = self._units(per_at + 1, per.languages, 1, unit)
        if found is None or times in {None, 1}:
            return found
        return found._replace(others=_more_often(found.beat, times or 1))

    def _per_unit(self, at: int) -> tuple[Word | None, Word | None]:
        """The two words of "a month", in a language that has both: "per maand", "per month"."""
        words = self.words
        said = words.tokens[at].words if at < len(words.tokens) else ()
        for per in (word for word in said if word.kind is Kind.PER):
            if unit := words.word(at + 1, Kind.UNIT, per.languages):
                return per, unit
        return None, None

    def _is_price(self, at: int, per: Word) -> bool:
        before = self.words.tokens[at - 1] if at > 0 else None
        if before is None:
            return False
        if per.value == 1:
            return True  # "al mes", "im monat", "per month" say it alone
        if before.number is not None or self.words.is_currency(at - 1):
            return True
        is_length = any(word.kind in _BEFORE_LENGTHS for word in before.words)
        return at > 1 and self.words.tokens[at - 2].number is not None and not is_length

    def _is_a_day(self, end: int) -> bool:
        """Whether what ends here only counts to a day: "two fridays ago", "a week before ..."."""
        return any(
            self.words.word(end, kind) for kind in (Kind.AGO, Kind.AHEAD, Kind.BEFORE, Kind.AFTER)
        )

    def _ahead(self) -> DayGrammar:
        return DayGrammar(self.words, self.context.today, self.context.locale, "future")


def _more_often(beat: Beat, times: int) -> tuple[tuple[str, Beat], ...]:
    # several times in a unit has no days of its own: the nearest even rhythm, or once
    match beat.unit, times:
        case "month", 2:
            even = ("every 2 weeks", Beat(unit="week", every=2))
        case "month", 4:
            even = ("every week", Beat(unit="week"))
        case "year", _ if 12 % times == 0:
            even = (f"every {12 // times} months", Beat(unit="month", every=12 // times))
        case "week", 5:
            even = ("on weekdays", Beat(unit="day", weekdays=_WORKDAYS))
        case "week", 7:
            even = ("every day", Beat(unit="day"))
        case "week", 2 | 3:
            even = (f"every {7 // times} days", Beat(unit="day", every=7 // times))
        case _:
            even = ("every day", Beat(unit="day"))
    return even, (f"once a {beat.unit}", beat)


_LEADING = frozenset((Kind.ON, Kind.THE))
_EVERY = frozenset((Kind.EVERY,))
_OF_EVERY = frozenset((Kind.EVERY, Kind.UNIT))
_OF_WEEKDAYS = frozenset((Kind.WEEKDAYS, Kind.UNIT))
_OFTEN = frozenset((Kind.OFTEN,))
_ORDINALS = frozenset((Kind.ORDINAL, Kind.SUFFIX))
_RATES = frozenset((Kind.PER, Kind.OFTEN, Kind.EVERY))
"""Without one of these the text has no rhythm that is said so."""
_BEATS: dict[int, tuple[Unit, int]] = {
    Units.DAY: ("day", 1),
    Units.WEEK: ("week", 1),
    Units.FORTNIGHT: ("week", 2),
    Units.MONTH: ("month", 1),
    Units.QUARTER: ("month", 3),
    Units.HALF_YEAR: ("month", 6),
    Units.YEAR: ("year", 1),
}
_WORKDAYS = (0, 1, 2, 3, 4)
_PRICED = frozenset(
    (
        Units.DAY,
        Units.WEEK,
        Units.FORTNIGHT,
        Units.MONTH,
        Units.QUARTER,
        Units.HALF_YEAR,
        Units.YEAR,
    )
)
"""What a price is given for: "80 a fortnight"."""
_BEFORE_LENGTHS = frozenset((Kind.FOR, Kind.ON, Kind.AT, Kind.IN, Kind.AND, Kind.NUMBER))
"""Before "a week" they tell how long something lasted: "900 for a week"."""
_UNIT_OF = {
    0: Units.DAY, 1: Units.WEEK, 2: Units.MONTH, 4: Units.YEAR, 5: Units.WEEKEND,
    6: Units.WEEKDAY,
}  # fmt: skip
