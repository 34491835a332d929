"""A message taken apart: its words, what they hint at, its days, amounts and categories."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from language.amounts import AmountMention, Found, Reason, find_money
from language.categories import (
    Hit,
    Listed,
    find_categories,
    listed_phrases,
    may_be_compound,
    without_chance_words,
)
from language.context import Context
from language.cues import Cue
from language.dates import DayMention, find_days
from language.diary_days import SHORT_WEEKDAYS, diary_days, in_one_week
from language.formulas import formulas_in
from language.hints import Hint, find_hints
from language.mending import mended
from language.once import once
from language.own_days import festive_names, own_days
from language.ranges import PeriodMention, find_periods
from language.same_day import SAYING_SAME, same_day
from language.schedules import ScheduleMention, find_schedule
from language.spoken import decided_by, language_voted, votes_of
from language.text import Span, fold
from language.times import TimeMention, find_times
from language.vocabulary.categories_regional import REGIONAL
from language.vocabulary.claims import AHEAD
from language.vocabulary.numbered_nouns import TABLES, UNITS

P = ParamSpec("P")
T = TypeVar("T")


def kept(ask: Callable[[Reading], T]) -> Callable[[Reading], T]:
    """The question as one that is worked out once for a reading, as several rules put it."""

    @wraps(ask)
    def answered(reading: Reading) -> T:
        answers = reading.answers
        answer: T = answers.get(ask, _UNASKED)
        if answer is _UNASKED:
            answer = answers[ask] = ask(reading)
        return answer

    return answered


def kept_each(ask: Callable[Concatenate[Reading, P], T]) -> Callable[Concatenate[Reading, P], T]:
    """The same for a question about more than the reading: once for each of what it is about."""

    @wraps(ask)
    def answered(reading: Reading, /, *args: P.args, **kwargs: P.kwargs) -> T:
        question = (ask, args, *kwargs.items())
        answers = reading.answers
        answer: T = answers.get(question, _UNASKED)
        if answer is _UNASKED:
            answer = answers[question] = ask(reading, *args, **kwargs)
        return answer

    return answered


class Reading:
    """A cleaned text read against a context; each part is found when it is first needed.

    `typed` is the text as it came, `text` the same with mended spelling; a place in `text`
    is turned into one in `typed` by `as_typed`. `texts` are the words as they are compared,
    `answers` those that `kept` keeps. The person's own language is their home unless it is
    English, which is no evidence, as everybody's default.
    """

    def __init__(self, typed: str, context: Context) -> None:
        self.typed = typed
        self.context = context
        self.answers: dict[object, Any] = {}
        language = context.locale[:2].lower()
        self._home = None if language == "en" else language
        self._mended = mended(typed, self._home)
        self.text, self.words = self._mended.text, self._mended.words
        self.texts = [word.text for word in self.words]
        self._starts = [word.start for word in self.words]

    @once
    def said(self) -> str:
        """The words as they are compared, with single spaces between."""
        return " ".join(self.texts)

    @once
    def spoken(self) -> str | None:
        """The language of the words, where it is known."""
        votes = self._mended.votes
        if votes is None:
            votes = votes_of(self.texts, self._home)
        decided = decided_by(votes, self._most_told(), self._home)
        return decided or language_voted(votes, self._told(), self._home)

    @property
    def is_eastern(self) -> bool:
        """Whether it is in Chinese, Japanese or Korean, where words are not set apart."""
        return self.spoken in {"ja", "zh", "ko"}

    @once
    def hits(self) -> tuple[Hit, ...]:
        """The phrases that tell a category."""
        hits = self._hits
        if self._in_currencies:
            hits = tuple(hit for hit in hits if not self._is_currency(hit.first, hit.after))
        said = {hit.said for hit in hits}
        if said.isdisjoint(TABLES) and said.isdisjoint(UNITS):
            return hits
        return tuple(self._eaten_at(hit) for hit in hits if not self._measures(hit))

    def _measures(self, hit: Hit) -> bool:
        """“13 zoll”, “90 degree”, “20:15 uhr”: a unit behind a number is nothing one pays for."""
        before = self.texts[hit.first - 1 : hit.first] if hit.first else []
        return hit.said in UNITS and bool(before) and before[0][0].isdecimal()

    def _eaten_at(self, hit: Hit) -> Hit:
        """“table 14 - 32.60”: what has a number is no furniture but where one ate."""
        following = hit.after + (self.texts[hit.after : hit.after + 1] in (["nr"], ["no"], ["#"]))
        if hit.said not in TABLES or following >= len(self.words):
            return hit
        start = self.words[following].start
        labelled = any(
            one.span.start == start and one.reason is Reason.LABEL for one in self.money.others
        )
        return hit._replace(sense=hit.sense._replace(slug="dining", level=0)) if labelled else hit

    @once
    def _hits(self) -> tuple[Hit, ...]:
        hits = find_categories(
            self.words, self.spoken, self.context.categories, self._meanings, listed=self._listed
        )
        coded = self.places_in(self._formulas)
        if coded:
            hits = tuple(hit for hit in hits if hit.first not in coded)
        return hits if self._home else without_chance_words(hits, self.spoken)

    @once
    def _formulas(self) -> tuple[Span, ...]:
        """Where formulas and code stand, which tell neither days nor money."""
        return formulas_in(self.text)

    @once
    def _listed(self) -> list[Listed | None]:
        """The phrases of all languages that may tell a category, by their first word."""
        return listed_phrases(self.texts)

    def _is_currency(self, first: int, after: int) -> bool:
        """Whether the words are the currency of an amount: "2000 won"."""
        start, end = self.words[first].start, self.words[after - 1].end
        return not self.words[first].text.isdecimal() and any(
            span.start <= start and end <= span.end for span in self._in_currencies
        )

    @once
    def _in_currencies(self) -> list[Span]:
        """Where the amounts stand whose currency is said."""
        return [one.span for one in self.amounts if one.currency]

    @property
    def _meanings(self) -> Mapping[str, str]:
        """The categories of words in the person's country, and those the person corrected."""
        return {**REGIONAL.get(self.context.locale, {}), **self.context.learned}

    @once
    def named(self) -> frozenset[int]:
        """The places of the words that tell a category."""
        return frozenset(place for hit in self.hits for place in range(hit.first, hit.after))

    @once
    def hints(self) -> tuple[Hint, ...]:
        """The cues and where they stand."""
        hints = find_hints(self.texts, self.hits)
        if self._in_currencies:
            hints = tuple(one for one in hints if not self._is_currency(one.first, one.after))
        if self.spoken != "ko":
            return hints
        return tuple(hint for hint in hints if not self._is_inside(hint.first, hint.after))

    def has_longer_hint(self, place: int) -> bool:
        """Whether a hint of several words covers the word."""
        longest = self.longest_hint
        return any(
            hint.first <= place < hint.after and hint.after - hint.first > 1
            for hint in self.hints_in(max(0, place - longest), place + 1)
        )

    def _is_inside(self, first: int, after: int) -> bool:
        """Whether a Korean syllable goes on in the same word: the 나 of 나이키 is no "I"."""
        if after - first > 1 or not "가" <= self.texts[first] <= "힣":
            return False
        return (
            after < len(self.words)
            and self.words[after].start == self.words[first].end
            and "가" <= self.texts[after] <= "힣"
        )

    @once
    def cues(self) -> frozenset[Cue]:
        """The cues the text gives anywhere."""
        return frozenset([hint.cue for hint in self.hints])

    @once
    def times(self) -> tuple[TimeMention, ...]:
        """The clock times."""
        return find_times(self.text)

    @once
    def schedule(self) -> ScheduleMention | None:
        """The schedule the text names, but for what a price is of: "3 nights at 110 a night"."""
        found = find_schedule(self.text, self.context)
        if found is None:
            return found
        products = [one.span for one in self.amounts if " x " in one.how]
        products += [one.span for one in self.money.others if one.reason is Reason.USED]
        if not any(one.touches(it) for one in found.spans for it in products):
            return found
        return find_schedule(self.masked(products), self.context)

    @once
    def days(self) -> tuple[DayMention, ...]:
        """The single days, read backwards as spending is, and forwards in plans."""
        text = self.masked(self._formulas) if self._formulas else self.text
        days = find_days(text, self.context, lean="future" if self.is_ahead else "past")
        if not SHORT_WEEKDAYS.isdisjoint(self.texts) and not self.is_ahead:
            today = self.context.today
            language = self.spoken or self.context.locale[:2].lower()
            days = diary_days(days, self.text, self.words, today, language)
            days = in_one_week(days, fold(self.text), today)
        days = own_days(days, self.text, self.words, self._hits, self.context)
        if days or not self.context.recent or SAYING_SAME.isdisjoint(self.texts):
            return days
        same = same_day(self.text, self.context)
        return (same,) if same else days

    @once
    def is_ahead(self) -> bool:
        """Whether the words tell what will be paid: “i will pay”, “i'm paying”."""
        if AHEAD.keys().isdisjoint(self.texts):
            return self.texts[:1] == ["paying"]
        return self.texts[:1] == ["paying"] or any(
            tuple(self.texts[place : place + len(said)]) == said
            for place in range(len(self.texts))
            for said in AHEAD.get(self.texts[place], ())
        )

    @once
    def periods(self) -> tuple[PeriodMention, ...]:
        """The periods, single days among them."""
        return find_periods(self.text, self.context, lean="past")

    @once
    def money(self) -> Found:
        """The amounts, days and times apart."""
        return self.money_besides(
            [*[one.span for one in self.days], *[one.span for one in self.times]]
        )

    def money_besides(self, taken: Iterable[Span]) -> Found:
        """The amounts in what is not taken."""
        taken = (*taken, *self._formulas)
        return find_money(self.text, self.context, taken, spoken=self.spoken)

    @kept_each
    def money_outside(self, spans: tuple[Span, ...]) -> Found:
        """The amounts in the text as if these parts said nothing."""
        text = self.masked(spans, " ")
        return find_money(text, self.context, [one.span for one in self.times], spoken=self.spoken)

    def masked(self, spans: Iterable[Span], by: str = "x") -> str:
        """The text with other characters at these places."""
        text = self.text
        for span in spans:
            text = text[: span.start] + by * (span.end - span.start) + text[span.end :]
        return text

    @once
    def amounts(self) -> tuple[AmountMention, ...]:
        """The amounts of money, days and times apart."""
        return self.money.amounts

    @once
    def _hints_at(self) -> dict[int, list[Hint]]:
        at: dict[int, list[Hint]] = {}
        for hint in self.hints:
            at.setdefault(hint.first, []).append(hint)
        return at

    @once
    def dull(self) -> frozenset[int]:
        """The places of words that name nothing: fillers, "spent", "and", "for"."""
        return self.places_of(*_DULL) - self.places_in(festive_names(self.text))

    @once
    def dated(self) -> frozenset[int]:
        """The places of the words of days, times and the schedule."""
        repeated = self.schedule.spans if self.schedule is not None else ()
        return self.places_in(
            [*[day.span for day in self.days], *[one.span for one in self.times], *repeated]
        )

    @once
    def priced(self) -> frozenset[int]:
        """The places of the words of amounts."""
        return self.places_in([one.span for one in self.amounts])

    @once
    def price_starts(self) -> frozenset[int]:
        """The places of the first words of amounts."""
        return frozenset(self.place_of(one.span.start) for one in self.amounts)

    @once
    def numbered(self) -> frozenset[int]:
        """The places of the words of days and amounts."""
        return self.places_in(
            [*(day.span for day in self.days), *(one.span for one in self.amounts)]
        )

    def places_of(self, *cues: Cue) -> frozenset[int]:
        """The places of all words that give one of these cues."""
        if self.cues.isdisjoint(cues):
            return frozenset()
        return frozenset([
            place
            for hint in self.hints
            if hint.cue in cues
            for place in range(hint.first, hint.after)
        ])  # fmt: skip

    def places_in(self, spans: Iterable[Span]) -> frozenset[int]:
        """The places of all words that begin in one of these spans."""
        starts = self._starts
        places: set[int] = set()
        for span in spans:
            places.update(range(bisect_left(starts, span.start), bisect_left(starts, span.end)))
        return frozenset(places)

    def place_of(self, character: int) -> int:
        """The place of the first word that begins at or after a character."""
        return bisect_left(self._starts, character)

    def has(self, *cues: Cue) -> bool:
        """Whether the text gives any of these cues."""
        return not self.cues.isdisjoint(cues)

    def begins(self, *cues: Cue, past: Collection[Cue] = (), at: int = 0) -> Hint | None:
        """The longest hint of these at the word `at`, or after words that say `past` cues."""
        if self.cues.isdisjoint(cues):
            return None
        place = at
        while place < len(self.words):
            if self.texts[place] in ",;:!.":
                place += 1
                continue
            here = self._hints_at.get(place, ())
            wanted = [hint for hint in here if hint.cue in cues]
            if wanted:
                return max(wanted, key=lambda hint: hint.after)
            over = [hint.after for hint in here if hint.cue in past]
            if not over:
                return None
            place = max(over)
        return None

    def hints_of(self, *cues: Cue) -> list[Hint]:
        """The hints of these cues, in order."""
        if self.cues.isdisjoint(cues):
            return []
        return [hint for hint in self.hints if hint.cue in cues]

    @once
    def longest_hint(self) -> int:
        """How many words the longest hint has."""
        return max((hint.after - hint.first for hint in self.hints), default=0)

    def hints_in(self, first: int, after: int) -> tuple[Hint, ...]:
        """The hints that begin at the words from `first` up to `after`, in order."""
        starts = self._hint_starts
        return self.hints[bisect_left(starts, first) : bisect_left(starts, after)]

    @once
    def _hint_starts(self) -> list[int]:
        return [hint.first for hint in self.hints]

    def hits_in(self, first: int, after: int) -> tuple[Hit, ...]:
        """The phrases that tell a category and begin at these words, in order."""
        starts = self._hit_starts
        return self.hits[bisect_left(starts, first) : bisect_left(starts, after)]

    @once
    def _hit_starts(self) -> list[int]:
        return [hit.first for hit in self.hits]

    def span_of(self, first: int, after: int) -> Span:
        """Where the words from `first` up to `after` stand in the text."""
        return Span(self.words[first].start, self.words[after - 1].end)

    def as_typed(self, span: Span) -> str:
        """What was typed where the mended text has this span."""
        return self._mended.as_typed(span)

    @once
    def is_question(self) -> bool:
        """Whether a question mark ends the text."""
        return self.typed.rstrip(" !.)\"'").endswith(("?", "？", "؟"))

    def _most_told(self) -> int:
        """How many phrases of categories there may be at most."""
        return sum([
            found is not None or may_be_compound(text)
            for found, text in zip(self._listed, self.texts, strict=True)
        ])  # fmt: skip

    def _told(self) -> Iterator[str]:
        for hit in find_categories(self.words, self._home, listed=self._listed):
            yield hit.sense.language


_UNASKED: Any = object()
_DULL = (Cue.FILLER, Cue.SPENT, Cue.LOG, Cue.LINK, Cue.AWAY, Cue.ME)
