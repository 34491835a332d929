"""Which words are spelt as English words are, with their regular endings."""

from __future__ import annotations

from language.vocabulary.everyday_words import EVERYDAY_WORDS


def is_english(word: str) -> bool:
    """Whether it is an everyday English word, or one with an ending: "parked", "bakeries"."""
    return word in EVERYDAY_WORDS or any(base in EVERYDAY_WORDS for base in _bases(word))


def _bases(word: str) -> list[str]:
    """What a word may be an inflection of: "planned" of "planne", "plann" and "plan"."""
    found: list[str] = []
    for ending, instead in _ENDINGS:
        if not word.endswith(ending) or len(word) - len(ending) < _SHORTEST_BASE:
            continue
        stem = word.removesuffix(ending)
        found += [stem + one for one in instead]
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
_SHORTEST_BASE = 2
