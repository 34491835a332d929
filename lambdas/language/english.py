"""Which words are spelt as English words are, with their regular endings."""

from __future__ import annotations

import re
from functools import cache

from language.vocabulary.english_words import ENGLISH_WORDS
from language.vocabulary.everyday_words import EVERYDAY_WORDS


def is_english(word: str) -> bool:
    """Whether it is an English word, or one with a regular ending: "parked", "bakeries"."""
    words = _words()
    return word in words or not words.isdisjoint(_bases(word))


@cache
def _words() -> frozenset[str]:
    return EVERYDAY_WORDS.union(ENGLISH_WORDS.split())


def _bases(word: str) -> list[str]:
    """What a word may be an inflection of: "planned" of "planne", "plann" and "plan"."""
    found: list[str] = []
    for ending, instead in _ENDINGS:
        if not word.endswith(ending) or len(word) - len(ending) < _SHORTEST_BASE:
            continue
        stem = word.removesuffix(ending)
        doubled = ending[0] in "ei" and ending != "es" and _DOUBLING.fullmatch(stem)
        found += [stem + one for one in instead if one or not doubled]
        if len(stem) > _SHORTEST_BASE and stem[-1] == stem[-2] and "" in instead:
            found.append(stem[:-1])
    return found


_ENDINGS = (
    ("ies", ("y",)),
    ("ied", ("y",)),
    ("ier", ("y",)),
    ("iest", ("y",)),
    ("ily", ("y",)),
    ("es", ("",)),
    ("s", ("",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("er", ("", "e")),
    ("ers", ("", "e")),
    ("est", ("", "e")),
    ("ly", ("", "le")),
    ("ness", ("",)),
    ("ful", ("",)),
    ("less", ("",)),
)
_DOUBLING = re.compile("[^aeiou]+[aeiou][bdgklmnprtv]")
"""Short words whose last letter is doubled before an ending: it is "shopping", no "shoping"."""
_SHORTEST_BASE = 2
