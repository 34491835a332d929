"""A message taken apart: its words, what they hint at, its days, amounts and categories."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from language.amounts import AmountMention, Found, find_money
from language.categories import Hit, find_categories, vocabulary
from language.context import Context
from language.cues import Cue
from language.dates import DayMention, find_days
from language.ranges import PeriodMention, find_periods
from language.schedules import ScheduleMention, find_schedule
from language.spelling import Speller
from language.spoken import spoken_language
from language.text import Span, fold
from language.times import TimeMention, find_times
from language.vocabulary.claims import AHEAD
from language.vocabulary.common import COMMON
from language.vocabulary.dates_all import LANGUAGES as DATE_LANGUAGES
from language.vocabulary.everyday import EVERYDAY
from language.vocabulary.intents_all import CUES
from language.vocabulary.money_all import LANGUAGES as MONEY_LANGUAGES
from language.vocabulary.talk import FOREIGN, INJECTION, PROSE
from language.words import Phrases, Word, words_of


class Hint:
    """A cue, and the words `first` up to but not including `after` that give it."""

    __slots__ = ("after", "cue", "first")

    def __init__(self, cue: Cue, first: int, after: int) -> None:
        self.cue = cue
        self.first = first
        self.after = after


class Reading:
    """A cleaned text read against a context; each part is found when it is first needed.

    `typed` is the text as it came, `text` the same with mended spelling; a place in `text`
    is turned into one in `typed` by `as_typed`.
    """

    def __init__(self, typed: str, context: Context) -> None:
        self.typed = typed
        self.context = context
        self.text, self.words, self._typed_at = _mended(typed)

    @cached_property
    def texts(self) -> list[str]:
        """The words as they are compared."""
        return [word.text for word in self.words]

    @cached_property
    def spoken(self) -> str | None:
        """The language of the words, where it is known."""
        return spoken_language(self.texts, self._told())

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """The phrases that tell a category."""
        return find_categories(
            self.words, self.spoken, self.context.categories, self.context.learned
        )

    @cached_property
    def hints(self) -> tuple[Hint, ...]:
        """Every hint at an intent, but those inside a longer name ("budget rent a car")."""
        hints: list[Hint] = []
        names: list[Hit] = []
        following = [hit for hit in self.hits if hit.after - hit.first > 1]
        for place in range(len(self.words)):
            if following and following[0].first <= place:
                names = [following.pop(0)]
            for after, cues in _CUES.all_at(self.texts, place):
                if any(
                    name.first <= place
                    and after <= name.after
                    and after - place < name.after - name.first
                    for name in names
                ):
                    continue
                hints.extend(Hint(cue, place, after) for cue in cues)
        return tuple(hints)

    @cached_property
    def cues(self) -> frozenset[Cue]:
        """The cues the text gives anywhere."""
        return frozenset(hint.cue for hint in self.hints)

    @cached_property
    def times(self) -> tuple[TimeMention, ...]:
        """The clock times."""
        return find_times(self.text)

    @cached_property
    def schedule(self) -> ScheduleMention | None:
        """The schedule the text names."""
        return find_schedule(self.text, self.context)

    @cached_property
    def days(self) -> tuple[DayMention, ...]:
        """The single days, read backwards as spending is, and forwards in plans."""
        return find_days(self.text, self.context, lean="future" if self.is_ahead else "past")

    @cached_property
    def is_ahead(self) -> bool:
        """Whether the words tell what will be paid: “i will pay”, “i'm paying”."""
        return any(
            tuple(self.texts[place : place + len(said)]) == said
            for place in range(len(self.texts))
            for said in AHEAD.get(self.texts[place], ())
        )

    @cached_property
    def periods(self) -> tuple[PeriodMention, ...]:
        """The periods, single days among them."""
        return find_periods(self.text, self.context, lean="past")

    @cached_property
    def money(self) -> Found:
        """The amounts, days and times apart."""
        return self.money_besides(
            [*(one.span for one in self.days), *(one.span for one in self.times)]
        )

    def money_besides(self, taken: Iterable[Span]) -> Found:
        """The amounts in what is not taken."""
        return find_money(self.text, self.context, tuple(taken), spoken=self.spoken)

    def money_outside(self, spans: Iterable[Span]) -> Found:
        """The amounts in the text as if these parts said nothing."""
        text = self.masked(spans, " ")
        return find_money(text, self.context, [one.span for one in self.times], spoken=self.spoken)

    def masked(self, spans: Iterable[Span], by: str = "x") -> str:
        """The text with other characters at these places."""
        text = self.text
        for span in spans:
            text = text[: span.start] + by * (span.end - span.start) + text[span.end :]
        return text

    @property
    def amounts(self) -> tuple[AmountMention, ...]:
        """The amounts of money, days and times apart."""
        return self.money.amounts

    @cached_property
    def _hints_at(self) -> dict[int, list[Hint]]:
        at: dict[int, list[Hint]] = {}
        for hint in self.hints:
            at.setdefault(hint.first, []).append(hint)
        return at

    @cached_property
    def dull(self) -> frozenset[int]:
        """The places of words that name nothing: fillers, "spent", "and", "for"."""
        return self.places_of(*_DULL)

    def places_of(self, *cues: Cue) -> frozenset[int]:
        """The places of all words that give one of these cues."""
        return frozenset(
            place
            for hint in self.hints
            if hint.cue in cues
            for place in range(hint.first, hint.after)
        )

    def places_in(self, spans: Iterable[Span]) -> frozenset[int]:
        """The places of all words that begin in one of these spans."""
        starts = self._starts
        return frozenset(
            place
            for span in spans
            for place in range(bisect_left(starts, span.start), bisect_left(starts, span.end))
        )

    def place_of(self, character: int) -> int:
        """The place of the first word that begins at or after a character."""
        return bisect_left(self._starts, character)

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.words]

    def has(self, *cues: Cue) -> bool:
        """Whether the text gives any of these cues."""
        return not self.cues.isdisjoint(cues)

    def begins(self, *cues: Cue, past: Iterable[Cue] = ()) -> Hint | None:
        """The longest hint of these at the first word, or after words that say `past` cues."""
        skipped = frozenset(past)
        place = 0
        while place < len(self.words):
            if self.texts[place] in ",;:!.":
                place += 1
                continue
            here = self._hints_at.get(place, [])
            wanted = [hint for hint in here if hint.cue in cues]
            if wanted:
                return max(wanted, key=lambda hint: hint.after)
            over = [hint.after for hint in here if hint.cue in skipped]
            if not over:
                return None
            place = max(over)
        return None

    def hints_of(self, *cues: Cue) -> list[Hint]:
        """The hints of these cues, in order."""
        return [hint for hint in self.hints if hint.cue in cues]

    def span_of(self, first: int, after: int) -> Span:
        """Where the words from `first` up to `after` stand in the text."""
        return Span(self.words[first].start, self.words[after - 1].end)

    def as_typed(self, span: Span) -> str:
        """What was typed where the mended text has this span."""
        return self.typed[self._typed_place(span.start) : self._typed_place(span.end)]

    def _typed_place(self, place: int) -> int:
        shift = 0
        for until, change in self._typed_at:
            if place < until:
                break
            shift = change
        return min(max(place + shift, 0), len(self.typed))

    @cached_property
    def is_question(self) -> bool:
        """Whether a question mark ends the text."""
        return self.typed.rstrip(" !.)\"'").endswith(("?", "？", "؟"))

    def _told(self) -> Iterator[str]:
        for hit in find_categories(self.words, None):
            yield hit.sense.language


def _mended(typed: str) -> tuple[str, tuple[Word, ...], list[tuple[int, int]]]:
    """The text with mended spelling, its words, and from where on places are shifted by what."""
    typed = _LETTERS_AS_DIGITS.sub(_spelt_out, typed)
    words = words_of(fold(typed))
    text, shift, kept, shifts = typed, 0, [], []
    for word in words:
        better = _SPELLER.mended(word.text) if word.end - word.start == len(word.text) else None
        start, end = word.start + shift, word.end + shift
        if better is None:
            kept.append(Word(start, end, word.text))
            continue
        text = text[:start] + better + text[end:]
        shift += len(better) - (word.end - word.start)
        kept.append(Word(start, start + len(better), better))
        shifts.append((start + len(better), -shift))
    return text, tuple(kept), shifts


def _spelt_out(match: re.Match[str]) -> str:
    """“l0nch” is “lonch”, which is then mended; “b2b” stays."""
    plain = match.group().translate(_SEEN_AS)
    folded = fold(plain)
    return plain if _SPELLER.mended(folded) or _SPELLER.knows(folded) else match.group()


def _cue_entries(tables: Sequence[Mapping[Cue, str]]) -> dict[str, tuple[Cue, ...]]:
    entries: dict[str, tuple[Cue, ...]] = {}
    for table in tables:
        for cue, listed in table.items():
            for phrase in listed.split(","):
                folded = " ".join(fold(phrase).split())
                if words_of(folded) and cue not in entries.get(folded, ()):
                    entries[folded] = (*entries.get(folded, ()), cue)
    return entries


def _words_of_dates_and_money() -> set[str]:
    said: set[str] = set()
    for dates in DATE_LANGUAGES:
        said.update(*(one.split("|") for one in (*dates.months, *dates.weekdays)))
        for values in dates.words.values():
            said.update(*(one.split("|") for one in values.values()))
    for money in MONEY_LANGUAGES:
        said.update(money.numbers, money.scales, money.fractions, money.amounts)
        for spellings in (*money.major, *money.minor, *money.roles.values()):
            said.update(spellings.split("|"))
    return {word.text for phrase in said for word in words_of(fold(phrase))}


_DULL = (Cue.FILLER, Cue.SPENT, Cue.LOG, Cue.LINK, Cue.AWAY, Cue.ME)
_LETTERS_AS_DIGITS = re.compile(r"(?<![^\W_])[^\W\d_]{1,12}[0135][^\W\d_]{2,12}(?![^\W_])")
_SEEN_AS = str.maketrans("0135", "oles")
_CUES: Phrases[tuple[Cue, ...]] = Phrases(_cue_entries(CUES).items())
_ENGLISH_CUES: Phrases[tuple[Cue, ...]] = Phrases(_cue_entries(CUES[:1]).items())
_TIMES_AND_SUMS = _words_of_dates_and_money()
_SPELLER = Speller(
    meant={*vocabulary(), *_CUES.words(), *_TIMES_AND_SUMS},
    known={
        *COMMON,
        *PROSE,
        *(word for words in EVERYDAY.values() for word in words.split()),
        *(word.text for phrase in (*FOREIGN, *INJECTION) for word in words_of(fold(phrase))),
    },
    likely={*vocabulary("en"), *_ENGLISH_CUES.words(), *_TIMES_AND_SUMS},
)
