"""The entries of the last hour as a message names them: “the drinks”, “both”, “the other one”."""

from __future__ import annotations

from collections.abc import Sequence

from language.amounts import AmountMention
from language.reading import Reading, kept
from language.request import Recent, Target
from language.text import fold
from language.vocabulary.recents import (
    AFTERWARDS,
    ALL,
    APOLOGETIC,
    APOLOGIES,
    ARTICLES,
    BOTH,
    LEADS,
    MIDDLE,
    OF_THEM,
    ORDINALS,
    OTHER,
    THE_WAY_BACK,
    THE_WAY_OUT,
    THEY,
)
from language.words import words_of

_SIGNS = frozenset(",;:!?")
_FAR = 2
_THREE = range(3)
_TWO_WAYS = range(2)
_DIRECTIONS = THE_WAY_BACK | THE_WAY_OUT
"""How many times the price a corrected one may be."""
_APOLOGETIC = frozenset(APOLOGETIC)
_APOLOGETIC_FIRST = frozenset(said[0] for said in APOLOGETIC)
_LONGEST_APOLOGY = max(len(said) for said in APOLOGETIC)


@kept
def core_of(reading: Reading) -> range:
    """The places between “no wait,” or “oh sorry” before a correction and “thanks” after it."""
    texts = reading.texts
    first, after = 0, len(texts)
    while first < after:
        said = _apology_at(texts, first)
        if said and first + said < after:
            first += said
        elif texts[first] in LEADS or texts[first] in _SIGNS:
            first += 1
        else:
            break
    return range(first, _before_afterwards(texts, first, after))


def _before_afterwards(texts: Sequence[str], first: int, after: int) -> int:
    """The place after what is said from `first` on, without “sorry” or “i mean” at its end."""
    while first < after:
        said = next(
            (
                n
                for n in range(_LONGEST_APOLOGY, 0, -1)
                if tuple(texts[after - n : after]) in _APOLOGETIC
            ),
            0,
        )
        if said and after - said > first:
            after -= said
        elif texts[after - 1] in AFTERWARDS or texts[after - 1] in _SIGNS:
            after -= 1
        else:
            break
    return after


def _apology_at(texts: Sequence[str], first: int) -> int:
    """How many words of “i lied” or “meant to put” begin there, 0 where none do."""
    if texts[first] not in _APOLOGETIC_FIRST:
        return 0
    said = (
        n for n in range(_LONGEST_APOLOGY, 0, -1) if tuple(texts[first : first + n]) in _APOLOGETIC
    )
    return next(said, 0)


def apologises(reading: Reading, core: range) -> bool:
    """Whether what stands around the core says that it corrects: “sorry”, “i meant”."""
    texts = reading.texts
    around = [*range(core.start), *range(core.stop, len(texts))]
    return any(texts[place] in APOLOGIES or _apology_at(texts, place) for place in around)


def without_reason(reading: Reading, core: range) -> range:
    """The places up to what only explains: “… 27, i misread the bill”."""
    for place in core:
        if place == core.start or not _ends_a_clause(reading, place):
            continue
        if reading.numbered.isdisjoint(range(place, core.stop)):
            return range(core.start, _before_afterwards(reading.texts, core.start, place))
    return core


def _ends_a_clause(reading: Reading, place: int) -> bool:
    """Whether a comma is there, or a full stop before the word."""
    if reading.texts[place] in _SIGNS:
        return True
    return "." in reading.text[reading.words[place - 1].end : reading.words[place].start]


def texts_in(reading: Reading, places: Sequence[int]) -> list[str]:
    """The words at these places, as they are compared."""
    return [reading.texts[place] for place in places]


def target_of(reading: Reading, places: Sequence[int]) -> Target | None:
    """The entries these words name, and nothing else; None where they name none for certain."""
    words = [one for one in texts_in(reading, places) if not _is_article(reading, one)]
    recent = reading.context.recent
    marked = _by_day_or_amount(reading, places)
    if marked is not None:
        return Target(ids=(marked.id,))
    if not words:
        pointing = bool(places)  # “that one”, “it”
        last = tuple(one.id for one in recent if one.last)
        return Target(ids=last) if pointing and last else None
    middle = _middle(recent) if len(words) == 1 and words[0] in MIDDLE else None
    if middle is not None:
        return Target(ids=(middle.id,))
    if len(words) == 1 and words[0] in ORDINALS:
        return Target(position=ORDINALS[words[0]])
    if words[0] in OTHER:
        other = other_one(recent)
        return Target(ids=(other.id,)) if other and len(words) == 1 else None
    if words[0] in BOTH | ALL | THEY and all(word in OF_THEM for word in words[1:]):
        several = _several(recent, words[0])
        return Target(ids=tuple(one.id for one in several)) if several else None
    found = named(reading, places)
    return Target(ids=(found.id,)) if found else None


def named(reading: Reading, places: Sequence[int]) -> Recent | None:
    """The one entry whose name holds all these words, the last message's before others."""
    said = [
        {text, *_typed(reading, place)}
        for place in places
        if not _is_article(reading, text := reading.texts[place]) and reading.words[place].is_word
    ]
    if not said:
        return None
    fits = [
        one
        for one in reading.context.recent
        if all({singular(word) for word in words} & words_of_name(one.name) for words in said)
    ]
    of_last = [one for one in fits if one.last] or fits
    if not fits and not {word for words in said for word in words}.isdisjoint(_DIRECTIONS):
        return _of_two_ways(reading.context.recent, said)
    return of_last[0] if len(of_last) == 1 else None


def _of_two_ways(recent: Sequence[Recent], said: Sequence[set[str]]) -> Recent | None:
    """“the ferry back” of the two ferries of a message: the second one."""
    ways = [words for words in said if not words.isdisjoint(_DIRECTIONS)]
    names = [{singular(word) for word in words} for words in said if words not in ways]
    fits = [
        one for one in recent if names and all(words & words_of_name(one.name) for words in names)
    ]
    if len(ways) != 1 or len(fits) != len(_TWO_WAYS) or fits[0].last != fits[1].last:
        return None
    if fold(fits[0].name) != fold(fits[1].name):
        return None
    return fits[1] if ways[0] & THE_WAY_BACK else fits[0]


def _is_article(reading: Reading, word: str) -> bool:
    """Whether it only stands before a name: “a” does in Portuguese, in English it is another."""
    return word in ARTICLES or (word in {"a", "o"} and reading.spoken == "pt")


def _by_day_or_amount(reading: Reading, places: Sequence[int]) -> Recent | None:
    """“the tuesday one”, “the 31 one”: the only entry of this day, or of this amount."""
    within = frozenset(places)
    days = {one.day for one in reading.days if reading.place_of(one.span.start) in within}
    sums = {one.amount for one in reading.amounts if reading.place_of(one.span.start) in within}
    said = reading.places_in(
        [*(one.span for one in reading.days), *(one.span for one in reading.amounts)]
    )
    rest = [place for place in within - said if not _is_article(reading, reading.texts[place])]
    if len(days) + len(sums) != 1 or any(reading.words[place].is_word for place in rest):
        return None
    fits = [one for one in reading.context.recent if one.date in days or one.amount in sums]
    return fits[0] if len(fits) == 1 else None


def _middle(recent: Sequence[Recent]) -> Recent | None:
    """“the middle one” of three."""
    last = [one for one in recent if one.last]
    three = last if len(last) == len(_THREE) else recent if len(recent) == len(_THREE) else ()
    return three[1] if three else None


def other_one(recent: Sequence[Recent]) -> Recent | None:
    """The latest entry that the last message did nothing to."""
    others = [one for one in recent if not one.last]
    return others[-1] if others else None


def _several(recent: Sequence[Recent], word: str) -> Sequence[Recent]:
    last = [one for one in recent if one.last]
    if word in BOTH:
        return recent[-2:] if len(recent) > 1 else ()
    if word in ALL and len(last) == 1:
        return recent
    return last


def _typed(reading: Reading, place: int) -> list[str]:
    typed = fold(reading.as_typed(reading.span_of(place, place + 1)))
    return [word.text for word in words_of(typed)]


def words_of_name(name: str) -> set[str]:
    """The words of an entry's name, each in the singular."""
    return {singular(word.text) for word in words_of(fold(name))}


def singular(word: str) -> str:
    """“drinks” as “drink”: an entry is often named in the other number."""
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


def is_near(amount: AmountMention, one: Recent) -> bool:
    """Whether an amount may be another reading of the price of an entry."""
    low, high = sorted((amount.amount, one.amount))
    return amount.currency in {None, one.currency} and high <= low * _FAR
