"""Frames of what did not happen, what somebody else paid, and money that only moves.

A frame is a regular expression over the folded words of a message with a space around each; a
sign is a word of its own and `#` is the amount. Words in capitals stand for a list of SETS, and
`~3 ` is up to three words without signs and amounts. The first list of words of a family is
what a message must have one of before any of its frames is tried; where a word of the second
is said, the money moved after all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import chain

from language.vocabulary.given_names import GIVEN_NAMES
from language.vocabulary.non_event_kinds import Family
from language.vocabulary.non_events_en import ENGLISH, ENGLISH_SETS
from language.vocabulary.non_events_germanic import DUTCH, GERMAN
from language.vocabulary.non_events_romance import FRENCH, ITALIAN, PORTUGUESE, SPANISH

SETS: dict[str, str] = {
    **ENGLISH_SETS,
    "NAME": " ".join(sorted(GIVEN_NAMES)),
    "FUEL": """gas petrol diesel fuel unleaded benzina gasolina essence benzin sprit super
        benzine euro95 gasoil gazole gasolio nafta""",
}

FAMILIES: Mapping[str, tuple[Family, ...]] = {
    "en": ENGLISH,
    "de": GERMAN,
    "nl": DUTCH,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
}


@cache
def words_of_non_events() -> frozenset[str]:
    """Every word above, as it is spelt right."""
    words = {word for text in SETS.values() for word in text.split()}
    for family in chain.from_iterable(FAMILIES.values()):
        for one in _SPELT.finditer(" ".join((family.leads, family.unless, *family.frames))):
            stem, endings = one.groups()
            words.update(stem + ending for ending in endings or ("",))
    return frozenset(words)


_SPELT = re.compile(r"\b([a-z]{4,})(?![\\a-z])(?:\[([a-z]+)\])?")
