"""Lists of things with prices and nothing else: “paint 42.10, brushes 15, pizza 19.80”.

Nothing else can be meant by one, though a thing of it may be unknown.
"""

from __future__ import annotations

from language.cues import Cue
from language.reading import Reading
from language.request import Entry


def is_plain_list(entries: tuple[Entry, ...], reading: Reading) -> bool:
    """Whether each part of a list is the name of one thing and its price."""
    if len(entries) < _SEVERAL or len(entries) != len(reading.amounts) or reading.is_question:
        return False
    if not all(one.amount and one.description for one in entries):
        return False
    if not any(one.category for one in entries) or any(one.doubt for one in reading.amounts):
        return False
    if reading.schedule is not None or reading.times or reading.money.others:
        return False
    if any(
        hint.cue not in _SMALL and reading.texts[hint.first] not in _PARTING
        for hint in reading.hints
    ):
        return False
    parts = _parts(reading)
    return len(parts) == len(entries) and all(_is_priced(reading, part) for part in parts)


def _parts(reading: Reading) -> list[list[int]]:
    parts: list[list[int]] = [[]]
    for place, text in enumerate(reading.texts):
        if text in _PARTING and place not in reading.numbered:
            parts.append([])
        else:
            parts[-1].append(place)
    return [part for part in parts if part]


def _is_priced(reading: Reading, part: list[int]) -> bool:
    """Whether it is a few words with one price before or after them."""
    prices = [place for place in part if place in reading.numbered]
    names = [place for place in part if place not in reading.numbered]
    if not prices or not 0 < len(names) <= _LONGEST_NAME:
        return False
    apart = prices[0] > names[-1] or prices[-1] < names[0]
    return apart and all(reading.words[place].is_word for place in names)


_SEVERAL = 2
_LONGEST_NAME = 3
_PARTING = frozenset(", ; and & + y und et e en plus".split())
_SMALL = frozenset({Cue.FILLER, Cue.LINK, Cue.AWAY})
