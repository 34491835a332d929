"""What stands over a list and tells what all of it was for: “for the dog: pills 30, leash 12”."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from language.categories import Hit
from language.parts import Part
from language.reading import Reading


class Heading(NamedTuple):
    """The words before the place `after`, and the phrases in them that tell a category."""

    after: int
    hits: Sequence[Hit]


NO_HEADING = Heading(0, ())


def heading_of(parts: Sequence[Part], reading: Reading) -> Heading:
    """The heading of a list: what is set off before the first thing and its amount."""
    if len(parts) < _FEWEST or parts[0].first or parts[0].amount is None:
        return NO_HEADING
    end = parts[0].amount.span.start
    before = reading.text[:end]
    broken = max((before.find(sign) for sign in _BREAKS if sign in before), default=-1)
    if broken <= 0:
        return NO_HEADING
    after = reading.place_of(broken)
    named = any(reading.words[at].is_word for at in range(after, reading.place_of(end)))
    if not named and ":" not in before:
        return NO_HEADING
    return Heading(after, reading.hits_in(0, after))


def covered_by(heading: str, thing: str) -> str:
    """The category of a thing in a list of another category: wine is groceries at a grocer's."""
    if heading in _COVERING or (heading == "groceries" and thing == "dining"):
        return heading
    return thing


_FEWEST = 2
_BREAKS = (":", "\n", " - ", " – ", " — ", ". ")
_COVERING = frozenset({"pets", "insurance", "subscriptions", "kids"})
"""They tell what all in a list is for, whatever it is: pills for the dog."""
