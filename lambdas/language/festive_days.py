"""Days named by a holiday: "on christmas eve", "easter monday", "memorial day weekend"."""

from __future__ import annotations

from datetime import date, timedelta

from language.counted_days import CountedDays
from language.date_tokens import ENGLISH
from language.day_reading import STEPS, Found
from language.holidays import Holiday, day_of
from language.vocabulary.date_words import Kind, Thing, Units, Word


class FestiveDays(CountedDays):
    """Rules for holidays, and for what is bought for one and not on it."""

    def _holiday(self, at: int, languages: int, *, led: bool) -> Found | None:
        words = self.words
        modifier = self._modifier(at, languages)
        name_at = at + 1 if modifier else at
        name = words.word(name_at, Kind.HOLIDAY, languages)
        if not name or words.has(at - 1, Kind.ON, 1):
            return None  # "gifts for christmas"
        languages &= name.languages
        end = self._part(name_at + 1, languages)
        holiday = Holiday(name.value)
        if year := self.year(end, languages):
            return Found(year.end, languages, day_of(holiday, year.value, self.locale), "a holiday")
        day, holiday = self._nearest_of(name_at, languages, modifier) or (None, holiday)
        if day is None:
            return None
        weekend = words.word(end, Kind.UNIT, languages)
        if weekend and weekend.value == Units.WEEKEND:
            return self._long_weekend(day, end + 1, languages)
        if words.has(end, Kind.THING, Thing.EVE):
            return Found(end + 1, languages, day - timedelta(days=1), "a holiday")
        found = Found(end, languages, day, "a holiday")
        return found if led or modifier else self._bought_on(found, holiday)

    def holiday_in(self, at: int, languages: int, year: int) -> Found | None:
        """The holiday named at the token in a year: "last year on christmas"."""
        name = self.words.word(at, Kind.HOLIDAY, languages)
        if not name:
            return None
        day = day_of(Holiday(name.value), year, self.locale)
        return Found(self._part(at + 1, languages), languages & name.languages, day, "a holiday")

    def _nearest_of(
        self, at: int, languages: int, modifier: Word | None
    ) -> tuple[date, Holiday] | None:
        """The nearest day of all that the name stands for: there are several bank holidays."""
        found = [
            (day, Holiday(word.value))
            for word in self.words.tokens[at].words
            if word.kind is Kind.HOLIDAY and word.languages & languages
            if (day := self._nearest(Holiday(word.value), modifier))
        ]
        return min(found, key=lambda one: abs((one[0] - self.today).days), default=None)

    def _nearest(self, holiday: Holiday, modifier: Word | None) -> date | None:
        if modifier and modifier.kind is Kind.THIS:
            return day_of(holiday, self.today.year, self.locale)
        step = STEPS[modifier.kind] if modifier else 0
        forwards = step > 0 or (step == 0 and self.lean == "future")
        for years in range(3):
            day = day_of(holiday, self.today.year + (years if forwards else -years), self.locale)
            if (day == self.today and not step) or (
                day > self.today if forwards else day < self.today
            ):
                return day
        return None

    def _long_weekend(self, day: date, end: int, languages: int) -> Found:
        """Reads "memorial day weekend": the days off on both sides of the holiday."""
        around = [day + timedelta(days=n) for n in range(-3, 4)]
        free = [one for one in around if one.weekday() >= 5 or one == day]
        if day.weekday() in {1, 2}:
            free = [day]
        elif day.weekday() == 3:  # thanksgiving
            free = [one for one in around if one >= day]
        if self.lean == "past":
            free = [one for one in free if one <= self.today] or free[:1]
        choices = tuple(free) if len(free) > 1 else ()
        return Found(end, languages, free[0], "a holiday weekend", choices)

    def _bought_on(self, found: Found, holiday: Holiday) -> Found | None:
        """Whether what follows the holiday's name is bought on the day, before it, or unclear."""
        things = self._things(found.end)
        day, today = found.day, self.today
        if day is None or self.lean == "future":
            return None if Thing.BEFORE in things else found
        if not things & _TELLING:
            if self._is_coming(holiday):
                return found._replace(choices=(today, day))  # "father's day lunch", 3 days before
            return found
        if holiday in _UNPREPARED and not self._is_coming(holiday):
            return found  # "earth day tree 32"
        if Thing.AHEAD in things or (Thing.BEFORE in things and holiday not in _SHOPPING_DAYS):
            return None  # "christmas presents"
        if Thing.PERISHABLE in things:
            return None if self._is_coming(holiday) else found._replace(choices=(today, day))
        if holiday not in _SEASONS and Thing.PERIOD not in things:
            coming = self._is_coming(holiday)
            return None if coming else found  # "boxing day shopping trip"
        if things <= {Thing.SHOPPING} or self._is_coming(holiday, days=60):
            return None  # "christmas shopping"
        if Thing.PARTY in things and holiday not in _PARTIED_BEFORE:
            return found
        return found._replace(choices=(today, day))

    def _things(self, at: int) -> set[int]:
        """What the nouns right after a holiday's name say about when they were bought."""
        things: set[int] = set()
        for place in range(at, min(at + 4, len(self.words.tokens))):
            here = {
                word.value if word.languages & ENGLISH else Thing.BEFORE
                for word in self.words.tokens[place].words
                if word.kind is Kind.THING
            }
            if not here - {Thing.OTHER_NAME}:
                is_meal = self.words.tokens[place].text in _ON_THE_DAY
                return set() if is_meal else things  # "easter ham dinner"
            things |= here
        return things

    def _is_coming(self, holiday: Holiday, days: int = 21) -> bool:
        """Whether the next such holiday is so near that things are bought for it."""
        return any(
            0 < (day_of(holiday, year, self.locale) - self.today).days <= days
            for year in (self.today.year, self.today.year + 1)
        )


_ON_THE_DAY = frozenset(
    """dinner lunch brunch breakfast meal supper hunt feast buffet roast parade service drinks
    cocktails cookout barbecue bbq""".split()
)
_TELLING = frozenset(
    (
        Thing.BEFORE,
        Thing.AHEAD,
        Thing.SHOPPING,
        Thing.PARTY,
        Thing.PERIOD,
        Thing.OUTING,
        Thing.PERISHABLE,
    )
)
_SHOPPING_DAYS = frozenset((Holiday.BOXING_DAY, Holiday.BLACK_FRIDAY, Holiday.CYBER_MONDAY))
_SEASONS = frozenset(
    (
        Holiday.CHRISTMAS,
        Holiday.CHRISTMAS_EVE,
        Holiday.EASTER,
        Holiday.HALLOWEEN,
        Holiday.NEW_YEAR,
        Holiday.THANKSGIVING,
        Holiday.VALENTINES,
        Holiday.MOTHERS_DAY,
        Holiday.FATHERS_DAY,
    )
)
"""Holidays that are shopped and travelled for in the days or weeks around them."""
_UNPREPARED = frozenset(
    (
        Holiday.EARTH_DAY,
        Holiday.FLAG_DAY,
        Holiday.TAX_DAY,
        Holiday.GROUNDHOG_DAY,
        Holiday.PI_DAY,
        Holiday.ELECTION_DAY,
        Holiday.APRIL_FOOLS,
    )
)
"""Days that nobody buys anything for weeks before."""
_PARTIED_BEFORE = frozenset((Holiday.CHRISTMAS, Holiday.HALLOWEEN))
"""Their parties are often held on another day."""
