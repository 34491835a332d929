"""Notes like "coffee 4.50": every word is understood, and none hints at anything but spending.

They are most of what people type. No other rule can fit them, so none is asked.
"""

from __future__ import annotations

from language.cues import Cue
from language.logging import logged
from language.meaning import Meaning
from language.reading import Reading
from language.text import Span


def plainly_noted(reading: Reading) -> Meaning | None:
    """The entries of a plain note; None where the message is not one."""
    return logged(reading, ()) if _is_plain(reading) else None


def _is_plain(reading: Reading) -> bool:
    """Whether a message is amounts, days, things that are known, and small words."""
    if len(reading.words) > _LONGEST or not reading.typed.isascii() or reading.is_question:
        return False
    if not _SIGNS.isdisjoint(reading.typed) or not reading.amounts or not reading.hits:
        return False
    if reading.money.others or reading.times or reading.schedule is not None:
        return False
    if any(hint.cue not in _SMALL for hint in reading.hints):
        return False
    if any(reading.texts[p - 1] == "at" for p in reading.places_in(_first(reading)) if p):
        return False  # "flight 212 lands at 6"
    named = {p for hit in reading.hits if hit.sense.level > 0 for p in range(hit.first, hit.after)}
    known = named | reading.dull | reading.numbered
    return all(place in known or not word.is_word for place, word in enumerate(reading.words))


def _first(reading: Reading) -> list[Span]:
    return [Span(one.span.start, one.span.start + 1) for one in reading.amounts]


_LONGEST = 12
_SIGNS = frozenset("<>{}[]()=/*#@+-%|\\^~`:;&!?\"'\n")
_SMALL = frozenset({Cue.FILLER, Cue.LINK, Cue.AWAY})
