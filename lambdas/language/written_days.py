"""Days written as dates: a month by its name, digits, a day of the month alone."""

from __future__ import annotations

from datetime import date

from language.date_tokens import ANY, ENGLISH
from language.day_reading import DayReading, Found, exact
from language.time_words import Counted
from language.vocabulary.date_words import Kind, Units, Word
from language.vocabulary.week_data import order_of


class WrittenDays(DayReading):
    """Rules for "may 3rd, 2025", "3.5.", "25/12", "on the 15th"."""

    def _written(self, at: int, languages: int, *, led: bool) -> Found | None:
        """A month by name with a day: "may 3rd, 2025", "3 de mayo", "11月3日"."""
        if self.words.said.isdisjoint(_OF_MONTHS):
            return self._east_asian(at)
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
        unit = words.word(number.end, Kind.UNIT)
        if unit and not (unit.value == Units.WEEKEND and words.is_ordinal(number_at)):
            return None  # "may 3 months"
        if words.is_priced(number.end) and not words.is_ordinal(number_at):
            return None  # "chiang mai 14 usd"
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
        if month and not of and not led and self._is_month_first(at, month_at):
            return None  # "haircut 30 december 5"
        if not month:
            return self._of_named_month(of, month_at, languages, number.value, at)
        if month.weak and self._is_name(month_at) and not of:
            return None
        return self._in_year(month_at + 1, languages & month.languages, month.value, number.value)

    def _is_month_first(self, at: int, month_at: int) -> bool:
        after = self.words.number(month_at + 1)
        between = after is not None and after <= 31 and not self.words.is_ordinal(at)
        between = between and not self.words.is_priced(month_at + 2)  # "3 may 20 eur taxi"
        return between and order_of(self.locale) == "month first"

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
        return Found(end, languages, exact(month.year, month.month, number), "a day of a month")

    def _year_first(self, at: int, languages: int) -> Found | None:
        year = self.words.number(at)
        if year is None or not 1900 <= year <= 2199:
            return None
        month = self.words.word(at + 1, Kind.MONTH, languages)
        number = self.words.day_number(at + 2, languages) if month else None
        if not month or not number:
            return None
        day = exact(year, month.value, number.value)
        return Found(number.end, number.languages & month.languages, day, "a date")

    def _east_asian(self, at: int) -> Found | None:
        words = self.words
        first = words.number(at)
        if first is None:
            return None
        if self._is_day_alone(at, first):
            return Found(at + 2, ANY, self._latest_in_month(first), "a day of the month")
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
        day = exact(year, first, number) if year else self._yearless(first, number)
        return Found(at + 4, ANY, day, "a date")

    def _is_day_alone(self, at: int, number: int) -> bool:
        """As in "5日", "5号", "5일에"; but "5日間", "3号线" are none."""
        words = self.words
        if not (words.sign(at + 1, "日号일") and words.glued(at + 1) and 1 <= number <= 31):
            return False
        return not (words.glued(at + 2) and words.sign(at + 2, _AFTER_COUNTED_DAYS))

    def _in_year(self, end: int, languages: int, month: int, number: int) -> Found | None:
        year = self.year(end, languages)
        if year:
            day = exact(year.value, month, number)
            return Found(year.end, year.languages, day, "a date with its year")
        return Found(end, languages, self._yearless(month, number), "a date without a year")

    def _numeric(self, at: int, *, led: bool, dotted: bool = False) -> Found | None:
        words = self.words
        tokens = words.tokens
        if at + 2 >= len(tokens) or tokens[at].number is None:
            return self._compact(at)
        if compact := self._compact(at):
            return compact
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
        opening = None if at or led or sign == "/" else self._opening(parts, end)
        return opening or self._short_numeric(parts, at, end, sign, led=led, dotted=dotted)

    def _compact(self, at: int) -> Found | None:
        """Reads "20260608", where another number is left that can be the amount."""
        words = self.words
        text = words.tokens[at].text if at < len(words.tokens) else ""
        if len(text) != 8 or not text.isdecimal() or words.glued(at) or words.glued(at + 1):
            return None
        year, month, number = int(text[:4]), int(text[4:6]), int(text[6:])
        day = exact(year, month, number)
        if day is None or not 0 <= self.today.year - year <= 5 or not self._is_other_number(at):
            return None
        return Found(at + 1, ANY, day, "year, month and day")

    def _is_other_number(self, at: int) -> bool:
        near = range(max(0, at - 16), min(at + 16, len(self.words.tokens)))
        return any(n != at and self.words.tokens[n].number is not None for n in near)

    def _full_numeric(self, parts: list[str], end: int) -> Found | None:
        if len(parts[0]) == 4 and len(parts[1]) <= 2 and len(parts[2]) <= 2:
            year, month, number = map(int, parts)
            if not (1 <= month <= 12 and 1 <= number <= 31):
                return None
            return Found(end, ANY, exact(year, month, number), "year, month and day")
        if len(parts[0]) > 2 or len(parts[1]) > 2 or len(parts[2]) not in {2, 4}:
            return None
        year = int(parts[2]) + (2000 if len(parts[2]) == 2 else 0)
        orders = self._orders(int(parts[0]), int(parts[1]))
        return self._read_orders([exact(year, *order) for order in orders], end)

    def _short_numeric(
        self, parts: list[str], at: int, end: int, sign: str, *, led: bool, dotted: bool
    ) -> Found | None:
        words = self.words
        if any(len(part) > 2 for part in parts) or parts == ["24", "7"]:
            return None
        first, second = map(int, parts)
        if not led and self._is_a_name(first, second, end):
            return None
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
            zero = parts[0][0] == "0" or parts[1][0] == "0"
            after_number = at > 0 and words.tokens[at - 1].number is not None
            if after_number and (first, second) in _FRACTIONS and not zero:
                return None  # "2 1/2", but "lunch 67.12 06/15"
            if (first, second) in _FRACTIONS and not zero and words.is_plain_word(end):
                return None  # "1/2 pizza"
        orders = self._orders(first, second)
        return self._read_orders([self._yearless(*order) for order in orders], end)

    def _is_a_name(self, first: int, second: int, end: int) -> bool:
        """As in "10/10 pho 12.60", how good it was, and "9/11 memorial"."""
        if not self.words.is_plain_word(end):
            return False
        remembered = self.words.tokens[end].text in _REMEMBERING
        return first == second == 10 or ((first, second) == (9, 11) and remembered)

    def _opening(self, parts: list[str], end: int) -> Found | None:
        """Reads "6-11 gas 44", "5.31 dinner 58.60": a day of the last weeks, then one amount."""
        tokens = self.words.tokens
        if not self.words.is_plain_word(end) or tokens[-1].number is None:
            return None
        if self.words.word(end, Kind.UNIT) or tokens[end].text in _COUNTED_THINGS:
            return None
        if any(len(part) > 2 for part in parts):
            return None
        for order in self._orders(*map(int, parts))[:1]:
            day = self._yearless(*order)
            if day is not None and 0 <= (self.today - day).days <= _LAST_WEEKS:
                return Found(end, ANY, day, "digits")
        return None

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
            if self._counts_a_thing(number, at, lead):
                return None
        elif not self._may_be_bare_day(at, number.end, lead):
            return None
        end = number.end
        if words.sign(end, ".") and words.glued(end) and lead and lead.value == 2:
            end += 1
        day = self._latest_in_month(number.value)
        choices: tuple[date, ...] = ()
        if day and day < self.today and not lead and 2 <= number.value <= 4:
            after = words.tokens[end].text if end < len(words.tokens) else ""
            choices = (day, self.today) if after in _REPEATED else ()  # "the 2nd coffee 3"
        return Found(end, languages & number.languages, day, "a day of the month", choices)

    def _is_lone_ordinal(self, at: int) -> bool:
        """As in "12th - therapist 110", "5th rent 900", "rent 900 5th", "... 90 16th: gym 12"."""
        words = self.words
        if words.number(at) is None or not words.is_ordinal(at, ENGLISH):
            return False
        number = words.day_number(at, ENGLISH)
        if number is None:
            return False
        if number.end == len(words.tokens):
            return at > 0 and words.tokens[at - 1].number is not None
        set_off = words.sign(number.end, ":-–—,") and not words.glued(number.end + 1)
        if at == 0:
            return set_off or (number.value > _RANKED and words.is_plain_word(number.end))
        after_amount = words.tokens[at - 1].number is not None or words.sign(at - 1, ",;.")
        return after_amount and set_off and words.sign(number.end, ":-–—")

    def _counts_a_thing(self, number: Counted, at: int, lead: Word | None) -> bool:
        """Whether an ordinal is no day: "on the 3rd floor", "my 21st", "5th and main"."""
        words = self.words
        tokens = words.tokens
        follower = tokens[number.end].text if number.end < len(tokens) else ""
        if follower in _NUMBERED_THINGS or (follower == "party" and number.value == 3):
            return True
        if words.has(at - 1, Kind.THE, 1):
            return True  # "my third coffee"
        if number.value == 13 and follower in AFTER_FRIDAY_THE_13TH:
            return True
        in_words = words.number(at) is None
        if in_words and not words.word(at - 1, Kind.THE) and words.word(at - 1, Kind.AT):
            return True  # "at fifth third"
        if in_words and not lead and words.is_plain_word(number.end):
            return True  # "the second coffee"
        joined = words.word(number.end, Kind.AND) and words.is_plain_word(number.end + 1)
        return bool(joined) and not words.word(at - 1, Kind.THE)

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


_REMEMBERING = frozenset("memorial museum tribute".split())
_COUNTED_THINGS = frozenset("people kids players guests friends pack pm am".split())
_LAST_WEEKS = 35
_AFTER_COUNTED_DAYS = "間间前後后分目连連线楼门店室机车台전간동째치씩用"
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
_RANKED = 3
"""Up to this an ordinal may also rank: "3rd coffee 4"."""
_NUMBERED_THINGS = frozenset(
    """floor street st avenue ave time try attempt row one place grade birthday edition round
    generation gen person quarter half anniversary bday wedding date visit session lesson class
    baby child trimester helping job shift home car installment instalment payment order refill
    semester term game match set pair copy coat kid son daughter appointment opinion hand aid
    cousin class degree language monitor screen pass year month week day night quarter season
    blvd boulevard road rd cup glass slice hole base violin property bedroom bathroom century wave
    planet hour element gate heaven inning chapter street graders grader congress amendment district
    ward precinct arrondissement caller customer""".split()
)
"""What is counted by an ordinal: "the 3rd session"."""
_REPEATED = frozenset(
    """coffee tea latte cappuccino espresso beer pint drink cocktail wine taxi cab uber lyft ride
    bus train trip ticket burger pizza taco donut cookie smoothie juice soda snack sandwich round
    coke martini shot""".split()
)
"""What is bought more than once a day: "the 2nd coffee" may be no day."""
AFTER_FRIDAY_THE_13TH = frozenset(
    "marathon movie film dvd bluray costume mask poster game screening franchise boxset".split()
)
"""After it, "friday the 13th" is a film."""
_OF_MONTHS = frozenset((Kind.MONTH, Kind.UNIT))
"""Without one of these no month is named, but in digits."""
