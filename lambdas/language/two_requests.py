"""Messages that ask for two things at once: “lunch 12 and how much have i spent today”.

One is done, what is written before what is asked; the other is given back, to be sent again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from language.cues import Cue
from language.intents import request_in
from language.partly_removed import swapped_in
from language.reading import Reading
from language.request import (
    AskBudget,
    Edit,
    Find,
    GetReport,
    Log,
    ManageRecurring,
    Remove,
    Request,
    SetBudget,
)


class TwoRequests(NamedTuple):
    """The part of a message that is done, and the one that is left."""

    first: str
    rest: str


def two_requests_in(reading: Reading) -> TwoRequests | None:
    """The two parts of a message of two kinds; None where it asks for one thing."""
    if not reading.amounts or (_PARTING.isdisjoint(reading.texts) and ". " not in reading.text):
        return None
    if not reading.has(*_ASKING, *_CHANGING) or swapped_in(reading) is not None:
        return None
    for one, other in _halves(reading):
        two = _two_of(reading, one, other)
        if two is not None:
            return two
    return None


def _two_of(reading: Reading, one: str, other: str) -> TwoRequests | None:
    """The two requests that the halves make, where each is one of another kind."""
    if _QUESTION.match(other):
        both = _is(reading, one, _WRITING) and _is(reading, other, _READING)
        return TwoRequests(one, other) if both else None
    if _ENTERS.match(other):
        if _QUESTION.match(one):
            both = _is(reading, one, _READING) and _is(reading, other, (Log,))
            return TwoRequests(other, one) if both else None
        both = _is(reading, one, _ALTERING) and _is(reading, other, (Log, Edit))
        return TwoRequests(one, other) if both else None
    order = _TAKES_BACK.match(other)
    if order is None or _is_said_in(other[order.end() :], one):
        return None  # "soup 9, tea 3, scratch the tea"
    if _POINTS.fullmatch(other, order.end()):
        return None  # "the 31 one was for work, delete it": no other entry is meant
    taken = _is(reading, other, (Remove,)) and _is(reading, one, (Log,))
    # What is the last one must not be what is logged now.
    return TwoRequests(other, one) if taken else None


def _is_said_in(named: str, text: str) -> bool:
    """Whether the last word of what is named stands in a text too."""
    last = named.lower().split()[-1:]
    return bool(last) and last[0] in text.lower().split()


def _halves(reading: Reading) -> Iterator[tuple[str, str]]:
    """The text before and after each of the first few words that may part two requests."""
    parted = 0
    for place, text in enumerate(reading.texts):
        if not 0 < place < len(reading.words) - 1:
            continue
        gap = reading.text[reading.words[place - 1].end : reading.words[place].start]
        if text not in _PARTING and not gap.startswith(". "):
            continue
        after = place + (text in _PARTING)
        while after < len(reading.words) - 1 and reading.texts[after] in _PARTING:
            after += 1
        one = reading.as_typed(reading.span_of(0, place + (text == "?")))
        other = reading.as_typed(reading.span_of(after, len(reading.words)))
        yield one.strip(), other.strip()
        parted += 1
        if parted == _MOST_HALVES:
            return


def _is(reading: Reading, text: str, kinds: tuple[type[Request], ...]) -> bool:
    """Whether a part asks for one of these kinds of things, and says all that is needed."""
    part = Reading(text, reading.context)
    if not part.words:
        return False
    meaning = request_in(part, ())
    if not isinstance(meaning.request, kinds) or meaning.ask is not None:
        return False
    return not isinstance(meaning.request, Log) or bool(part.amounts)


_ASKING = (Cue.HOW_MUCH, Cue.HOW_MANY, Cue.LEFT, Cue.AFFORD, Cue.SHOW, Cue.DID_I)
_CHANGING = (Cue.REMOVE, Cue.UNDO, Cue.CHANGE)
_READING: tuple[type[Request], ...] = (Find, AskBudget, GetReport)
_ALTERING: tuple[type[Request], ...] = (Remove, Edit, SetBudget, ManageRecurring)
_WRITING: tuple[type[Request], ...] = (Log, *_ALTERING)
_PARTING = frozenset("and & also then plus but , ; . ? ! so".split())
_MOST_HALVES = 4
_QUESTION = re.compile(
    r"(?:(?:tell|show|let) me (?:know )?)?(?:how (?:much|many)|what(?:'?s)? (?:is |was )?"
    r"(?:left|my|the total|is)|what (?:have|did|do) (?:i|we)|show|list|did (?:i|we)"
    r"|have (?:i|we)|am i|are we|can (?:i|we) afford|where am i)\b",
    re.IGNORECASE,
)
_ENTERS = re.compile(
    r"(?:please |pls |can you |could you |just |now |instead )*"
    r"(?:add|log|record|enter|put(?: in| down)?|note(?: down)?|write down|save|track|jot down)\b",
    re.IGNORECASE,
)
_TAKES_BACK = re.compile(
    r"(?:please |pls |can you |could you |just |now )*"
    r"(?:delete|remove|undo|erase|scratch|cancel|get rid of|take (?:off|out|back))\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r" (?:it|that|this|them|those|that one|this one)(?: (?:out|off|please|pls|again))*[.! ]*",
    re.IGNORECASE,
)
