"""The signs of its intent that a message shows: its words, what was found in it, the rule's view.

They are what `language.likelihood` weighs. A sign is a short text, such as "w owes" (a
word), "b owes me" (two words in a row) or "r log_expense" (what the rules took it for).
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from language.meaning import Meaning
from language.naming import Intent, intent_of
from language.reading import Reading

Signs = frozenset[str]


def signs_of(reading: Reading, found: Meaning) -> Signs:
    """The signs of a message that the rules took for `found`."""
    words = _normal(reading)
    return frozenset((
        *[f"w {word}" for word in words[1:-1]],
        *[f"b {one} {other}" for one, other in pairwise(words)],
        "t " + " ".join(words[:3]),
        *[f"c {cue}" for cue in reading.cues],
        *[f"o {hint.cue}" for hint in reading.hints_in(0, 1)],
        *[f"h {hit.sense.is_income:d}{min(hit.sense.level, 2)}" for hit in reading.hits],
        *_of_shape(reading, intent_of(found.request), asks=found.ask is not None),
    ))  # fmt: skip


def _normal(reading: Reading) -> list[str]:
    """The words between a begin and an end, with one mark for each amount, day or number."""
    marks = dict.fromkeys(reading.dated, "<day>")
    if others := reading.money.others:
        numbered = reading.places_in([one.span for one in others])
        marks.update(dict.fromkeys(numbered, "<number>"))
    marks.update(dict.fromkeys(reading.priced, "<money>"))
    words = ["^"]
    for place, text in enumerate(reading.texts):
        word = marks.get(place) or ("<number>" if text.isdecimal() else text)
        if word not in _DULL and not (place in marks and words[-1] == word):
            words.append(word)
    return [*words, "$"]


def _of_shape(reading: Reading, intent: Intent, *, asks: bool) -> list[str]:
    amounts, length = min(len(reading.amounts), 3), _length(len(reading.words))
    strength = max([one.strength for one in reading.amounts], default=0)
    signs = [
        f"r {intent}",
        f"r {intent} {asks:d}",
        f"q {intent} {reading.is_question:d} {min(amounts, 2)}",
        f"k {intent} {bool(reading.hits):d} {length > 2:d}",
        f"n {amounts}",
        f"s {strength:d}",
        f"l {length} {min(amounts, 2)}",
    ]
    if not reading.hits:
        signs.append("h none")
    if reading.is_question:
        signs.append("?")
    if reading.periods:
        signs.append("period")
    if reading.days:
        signs.append("day")
    if reading.schedule is not None:
        signs.append("schedule")
    return signs


def _length(words: int) -> int:
    return bisect_right((3, 5, 8, 13), words)


_DULL = frozenset(",.;:()\"'")
