"""A message with its typing errors mended, and where each part of it was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from language.categories import vocabulary
from language.hints import cue_phrases
from language.spelling import Speller
from language.text import Span, fold
from language.vocabulary.dates_all import LANGUAGES as DATE_LANGUAGES
from language.vocabulary.everyday import EVERYDAY
from language.vocabulary.everyday_words import EVERYDAY_WORDS
from language.vocabulary.intents_all import CUES
from language.vocabulary.money_all import LANGUAGES as MONEY_LANGUAGES
from language.vocabulary.talk import FOREIGN, INJECTION, PROSE
from language.words import Word, distinct_words, words_of


@dataclass(frozen=True, slots=True)
class Mended:
    """The mended `text` and its words; from each of `shifts` on, places differ by so much."""

    typed: str
    text: str
    words: tuple[Word, ...]
    shifts: tuple[tuple[int, int], ...]

    def as_typed(self, span: Span) -> str:
        """What was typed where the mended text has this span."""
        return self.typed[self._typed_place(span.start) : self._typed_place(span.end)]

    def _typed_place(self, place: int) -> int:
        shift = 0
        for until, change in self.shifts:
            if place < until:
                break
            shift = change
        return min(max(place + shift, 0), len(self.typed))


def mended(typed: str) -> Mended:
    """The text with each mistyped word as it was meant."""
    spelt = _LETTERS_AS_DIGITS.sub(_spelt_out, typed)
    text, shift = spelt, 0
    words: list[Word] = []
    shifts: list[tuple[int, int]] = []
    for start, end, said in words_of(fold(spelt)):
        better = _speller().mended(said) if end - start == len(said) else None
        first = start + shift
        if better is None:
            words.append(Word(first, end + shift, said))
            continue
        text = text[:first] + better + text[end + shift :]
        shift += len(better) - len(said)
        words.append(Word(first, first + len(better), better))
        shifts.append((first + len(better), -shift))
    return Mended(typed, text, tuple(words), tuple(shifts))


def _spelt_out(match: re.Match[str]) -> str:
    """“l0nch” is “lonch”, which is then mended; “b2b” stays."""
    plain = match.group().translate(_SEEN_AS)
    folded = fold(plain)
    return plain if _speller().mended(folded) or _speller().knows(folded) else match.group()


@cache
def _speller() -> Speller:
    times_and_sums = distinct_words(_times_and_sums())
    return Speller(
        meant={*vocabulary(), *cue_phrases().words(), *times_and_sums},
        known={
            *EVERYDAY_WORDS,
            *PROSE,
            *(word for words in EVERYDAY.values() for word in words.split()),
            *distinct_words((*FOREIGN, *INJECTION)),
        },
        likely=lambda: {
            *vocabulary("en"),
            *distinct_words(",".join(CUES[0].values()).split(",")),
            *times_and_sums,
        },
    )


def _times_and_sums() -> Iterator[str]:
    """Every spelling of a word about days, periods, numbers or money."""
    for dates in DATE_LANGUAGES:
        yield from (*dates.months, *dates.weekdays)
        for values in dates.words.values():
            yield from values.values()
    for money in MONEY_LANGUAGES:
        for table in (money.numbers, money.scales, money.fractions, money.amounts):
            yield from table
        yield from (*money.major, *money.minor, *money.roles.values())


_LETTERS_AS_DIGITS = re.compile(r"(?<![^\W_])[^\W\d_]{1,12}[0135][^\W\d_]{2,12}(?![^\W_])")
_SEEN_AS = str.maketrans("0135", "oles")
