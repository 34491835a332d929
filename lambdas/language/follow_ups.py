"""A follow-up taken apart: which recent entries it names, its values, and what is only said around.

People seldom say the bare core (“the hotel was 190”): they hedge, regret and give reasons. Here a
word is a value, part of a recent entry's name, something said around, or else something new; a
message with something new is no follow-up. “hotel was 190 with the tax” has nothing new.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from language.chatter import chatter_at
from language.clauses import clauses_of
from language.cues import Cue
from language.reading import Reading, kept, kept_each
from language.recents import words_of_name
from language.request import Recent
from language.text import fold
from language.vocabulary.follow_ups import AROUND, BECAUSE, ENDINGS, SO
from language.vocabulary.recents import (
    AFTERWARDS,
    APOLOGIES,
    ARTICLES,
    EXTRAS,
    LEADS,
    SWAPPED,
    TOWARDS,
    WAS,
)
from language.words import words_of


def is_other_matter(reading: Reading) -> bool:
    """Whether a message asks, or orders something that no follow-up on an entry is."""
    return reading.is_question or reading.has(*_OTHER_MATTERS)


@kept
def parts_of(reading: Reading) -> list[range]:
    """The clauses, cut before “so” and “because” too."""
    parts = []
    for clause in clauses_of(reading):
        first = clause.first
        for place in range(clause.first + 1, clause.after):
            if reading.texts[place] in BECAUSE | SO or _begins_a_reason(reading, place):
                parts.append(range(first, place))
                first = place
        parts.append(range(first, clause.after))
    return parts


def _begins_a_reason(reading: Reading, place: int) -> bool:
    """“water was 24 i flipped it”: somebody and what they did, right behind the number."""
    told = reading.texts[place] in _SUBJECTS and place - 1 in reading.numbered
    return told and place + 1 < len(reading.texts) and place + 1 not in reading.numbered


@kept_each
def alone_in(reading: Reading, part: range) -> Reading:
    """A clause read as if it were the whole message."""
    start = reading.words[part.start - 1].end if part.start else 0
    end = reading.words[part.stop].start if part.stop < len(reading.words) else len(reading.text)
    return Reading(reading.text[start:end].strip(" ,.;:"), reading.context)


def is_around(reading: Reading, place: int) -> bool:
    """Whether the word only stands around the core: “btw”, “i think”, “it got charged”."""
    if not reading.words[place].is_word:
        return True
    return reading.texts[place] in _AROUND or place in chatter_at(reading)


def is_reason(reading: Reading, part: Sequence[int]) -> bool:
    """Whether a clause only explains: it has no number, no day and nothing that is bought."""
    if not reading.numbered.isdisjoint(part):
        return False
    return not any(
        hit.first in part and hit.sense.level > 0 and not _is_extra(reading, hit.first)
        for hit in reading.hits
    )


def _is_extra(reading: Reading, place: int) -> bool:
    return reading.texts[place] in EXTRAS


@kept
def swapping_in(reading: Reading) -> list[range]:
    """The places of “other way round” and its like."""
    if _IN_SWAPPING.isdisjoint(reading.texts):
        return []
    return [
        range(first, first + len(words))
        for words in _SWAPPING
        for first in range(len(reading.texts) - len(words) + 1)
        if tuple(reading.texts[first : first + len(words)]) == words
    ]


@kept
def names_in(reading: Reading) -> dict[range, Recent]:
    """The places that name one recent entry each, by the longest run of words that does."""
    found: dict[range, Recent] = {}
    place, after = 0, len(reading.words)
    taken = reading.numbered
    while place < after:
        step = 1
        if place not in taken and reading.words[place].is_word:
            for end in range(min(after, place + _LONGEST_NAME), place, -1):
                places = range(place, end)
                one = None if taken.intersection(places) else called(reading, places)
                if one is not None:
                    found[places], step = one, end - place
                    break
        place += step
    return found


def called(reading: Reading, places: range) -> Recent | None:
    """The one entry whose name these words are, or a form of them; the last message's first."""
    texts = [reading.texts[place] for place in places]
    if all(text in _AROUND for text in texts):
        return None
    said = [one for one in texts if one not in ARTICLES]
    typed = said
    if reading.text != reading.typed:
        typed = [fold(reading.as_typed(reading.span_of(place, place + 1))) for place in places]
        typed = [one for one in typed if one not in ARTICLES]
    fits = [
        one
        for one in reading.context.recent
        if (_is_named(one, said) or _is_named(one, typed)) and not is_another(reading, places, one)
    ]
    of_last = [one for one in fits if one.last] or fits
    return of_last[0] if len(of_last) == 1 else None


@lru_cache(maxsize=64)
def _words_of(name: str) -> frozenset[str]:
    return frozenset(words_of_name(name))


def _is_named(one: Recent, said: Sequence[str]) -> bool:
    words = _words_of(one.name)
    return bool(said) and all(any(_is_form(text, word) for word in words) for text in said)


def is_another(reading: Reading, places: range, one: Recent) -> bool:
    """Whether the words are a thing of another kind than the longer name: “gas” no “gas bill”."""
    said = {reading.texts[place] for place in places} - ARTICLES
    hits = reading.hits_in(places.start, places.stop)
    if not said & {word.text for word in words_of(fold(one.name))} and any(
        hit.sense.level > 0 and hit.sense.slug != one.category for hit in hits
    ):
        return True  # "parking" is no form of "park"
    if len(_words_of(one.name)) <= len(said):
        return False
    here = {hit.sense.slug for hit in hits}
    name = Reading(one.name, reading.context)
    return any(
        hit.after - hit.first > len(said)
        and said.issubset(name.texts[hit.first : hit.after])
        and hit.sense.slug not in here
        and here != set()
        and hit.sense.level > _OF_MERCHANTS
        for hit in name.hits
    )


@lru_cache(maxsize=1024)
def _is_form(text: str, word: str) -> bool:
    """Whether two words are forms of one: “grooming” and “groomer”, “drinks” and “drink”."""
    if text == word:
        return True
    if len(text) < _SHORTEST_STEM or len(word) < _SHORTEST_STEM:
        return text.removesuffix("s") == word if len(text) > _SHORTEST_STEM - 1 else False
    if word.endswith(text) and len(text) > _SHORTEST_STEM:
        return True  # "sitter" of the "babysitter"
    same = 0
    while same < min(len(text), len(word)) and text[same] == word[same]:
        same += 1
    rest, other = text[same:], word[same:]
    if same < _SHORTEST_STEM:
        return False
    return (not rest or rest in ENDINGS) and (not other or other in ENDINGS)


_SUBJECTS = frozenset("i we they he she".split())
_OF_MERCHANTS = 1
_SHORTEST_STEM = 4
_LONGEST_NAME = 4
_SWAPPING = tuple(tuple(said.split()) for said in SWAPPED)
_IN_SWAPPING = frozenset(words[0] for words in _SWAPPING)
_AROUND = AROUND | LEADS | AFTERWARDS | TOWARDS | WAS | ARTICLES | APOLOGIES
_OTHER_MATTERS = (
    Cue.BUDGET, Cue.HOW_MUCH, Cue.HOW_MANY, Cue.REMOVE, Cue.UNDO, Cue.RECURRING, Cue.REMIND,
    Cue.ALERT, Cue.REPORT, Cue.RESTORE, Cue.AFFORD, Cue.NOT_HAPPENED, Cue.TRANSFER,
)  # fmt: skip
