"""Days named by their weekday, alone or with the week, month or date they are in."""

from __future__ import annotations

from datetime import timedelta

from language.date_tokens import ENGLISH
from language.day_reading import STEPS, Found
from language.vocabulary.date_words import Kind, Units
from language.written_days import AFTER_FRIDAY_THE_13TH, WrittenDays
from ledger.periods import months_later, nth_weekday, on_day


class DaysOfWeeks(WrittenDays):
    """Rules for "friday", "the tuesday before last", "first monday of november"."""

    def _of_week(self, at: int, languages: int, *, led: bool) -> Found | None:
        words = self.words
        week = self._week_named(at, languages)
        if week:
            return self._in_named_week(*week, languages)
        before = self._modifier(at, languages)
        if before:
            at, languages, led = at + 1, languages & before.languages, True
        weekday = words.word(at, Kind.WEEKDAY, languages)
        if not weekday:
            return None
        languages &= weekday.languages
        end = at + 1
        if weekday.weak and not led and not self._means_a_day(at, end, languages):
            return self._dated_weekday(end, languages, weekday.value)  # "mon nov 9"
        if self._is_other_name(at, end, led=led and not weekday.weak):
            return None
        owning = self._possessive(end)
        if owning and not led and not words.is_plain_word(owning):
            return None  # "friday's 32" is a restaurant
        end = self._part(owning or end, languages)
        if end > at + 1 and end < len(words.tokens) and words.tokens[end].text in _NIGHT_NAMES:
            return None
        if before:
            return Found(end, languages, self._modified(before.kind, weekday.value), "a weekday")
        if not led and not owning and self._is_day_of_thing(end):
            day = self._latest(weekday.value)
            choices = (day, self.today) if day != self.today else ()
            return Found(end, languages, day, "a weekday in a name", choices)
        return self._weekday_and_more(end, languages, weekday.value, led=led)

    def _owning_weekdays(self, at: int, languages: int) -> Found | None:
        """Reads "tuesdays groceries", written without its apostrophe."""
        words = self.words
        weekday = words.word(at, Kind.WEEKDAYS, languages & ENGLISH)
        if not weekday or words.word(at - 1, Kind.ON) or words.word(at - 1, Kind.EVERY):
            return None
        if words.has(at - 1, Kind.NOT_AFTER, 1) or words.word(at - 1, Kind.AND):
            return None
        if at + 2 >= len(words.tokens) or not words.tokens[at + 1].text.isalpha():
            return None
        if not words.is_plain_word(at + 1):
            return None
        day = self._latest(weekday.value, strictly=True)
        return Found(at + 1, weekday.languages, day, "a weekday's own")

    def _in_named_week(self, step: int, at: int, languages: int) -> Found | None:
        """Reads what follows the week in "last week on friday"."""
        at = at + 1 if self.words.word(at, Kind.ON, languages) else at
        weekday = self.words.word(at, Kind.WEEKDAY, languages)
        if not weekday:
            return None
        day = self._in_week(step, weekday.value)
        languages &= weekday.languages
        return Found(self._part(at + 1, languages), languages, day, "a day of that week")

    def _means_a_day(self, at: int, end: int, languages: int) -> bool:
        # "sat night", "sexta passada", or "sat" as the last word
        return (
            self._part(end, languages) > end
            or self._stands_alone(at)
            or self._opens_a_clause(at, end)
            or self._precedes_an_amount(at, end)
            or self.words.word(end, Kind.LAST_AFTER, languages) is not None
        )

    def _opens_a_clause(self, at: int, end: int) -> bool:
        # "sat pints 27", "mon bus 2, tues bus 2", "sun brunch 40"; "mon loyer" is French
        words = self.words
        tokens = words.tokens
        led = at > 0 and tokens[at - 1].text in _LEADING and not self._follows_a_name(at - 1)
        if not (
            at == 0 or led or words.sign(at - 1, ",;.:\n") or tokens[at - 1].number is not None
        ):
            return False
        if end >= len(tokens) or not tokens[end].text.isalpha():
            return False
        if tokens[at].text == "sat":
            return tokens[end].text not in _AFTER_SAT
        return tokens[end].text in _DAILY or self._has_weekday_near(at)

    def _follows_a_name(self, at: int) -> bool:
        # "lunch and sun cream" goes on; "and sat dinner" opens
        return at > 0 and self.words.tokens[at - 1].text.isalpha()

    def _has_weekday_near(self, at: int) -> bool:
        near = range(max(0, at - 12), min(at + 12, len(self.words.tokens)))
        return any(
            word.kind is Kind.WEEKDAY
            and word.languages & ENGLISH
            and (not word.weak or self._opens_another_day(place, at))
            for place in near
            for word in self.words.tokens[place].words
        )

    def _opens_another_day(self, place: int, at: int) -> bool:
        # "sat brunch 38 sun bowling 26"
        words, tokens = self.words, self.words.tokens
        opens = (
            place == 0 or words.sign(place - 1, ",;.:\n") or tokens[place - 1].number is not None
        )
        return opens and tokens[place].text != tokens[at].text

    def _precedes_an_amount(self, at: int, end: int) -> bool:
        # "pints sat £27.60", but not "dog sat 40", "the sun 3"
        words = self.words
        tokens = words.tokens
        if end >= len(tokens) or not (words.is_currency(end) or tokens[end].number is not None):
            return False
        if at == 0 or not tokens[at - 1].text.isalpha() or tokens[at - 1].text in _SITTERS:
            return False
        return not (words.word(at - 1, Kind.THE) or words.word(at - 1, Kind.NOT_AFTER))

    def _possessive(self, at: int) -> int | None:
        """The token after "'s", where that stands here."""
        words = self.words
        if words.sign(at, "'") and words.glued(at) and words.glued(at + 1):
            return at + 2 if words.tokens[at + 1].text == "s" else None
        return None

    def _is_day_of_thing(self, end: int) -> bool:
        # "sunday roast" is eaten on one, or is a dish
        tokens = self.words.tokens
        return end < len(tokens) and tokens[end].text in _NAMED_BY_DAY

    def _is_other_name(self, at: int, end: int, *, led: bool) -> bool:
        # "ruby tuesday", "monday.com", "sunday times", "spent 60 on sun screen"
        words = self.words
        after = words.has(at - 1, Kind.NOT_AFTER, 1) or self._is_domain(end)
        return after or self._is_film(end) or (not led and words.has(end, Kind.THING, 1))

    def _is_film(self, end: int) -> bool:
        # "friday the 13th marathon"
        tokens = self.words.tokens
        number = end + 1 if self.words.word(end, Kind.THE) else end
        return (
            number + 2 < len(tokens)
            and tokens[number].number == 13
            and tokens[number + 2].text in AFTER_FRIDAY_THE_13TH
        )

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
                return STEPS[modifier.kind], at + 2
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


_AFTER_SAT = frozenset(
    "nav navigation tv dish prep exam test tutor course phone at in on down".split()
)
_LEADING = frozenset("and then also plus oh wait so".split())
_DAILY = frozenset(
    """lunch dinner brunch breakfast coffee drinks pub pints beers groceries gas petrol fuel bus
    train tube metro taxi cab uber lyft parking gym shopping takeaway takeout pizza snacks tea
    supper haircut cinema movie movies church yoga football swimming dentist""".split()
)
"""What a short weekday before it dates: "mon coffee"."""
_SITTERS = frozenset("dog cat pet baby house kid kids plant just rising midnight".split())
"""Before "sat" or "sun" they make it no day."""
_NAMED_BY_DAY = frozenset("roast roasts paper papers".split())
_NIGHT_NAMES = frozenset("fever lights live funkin".split())
"""After a weekday's night: names of films and shows."""
