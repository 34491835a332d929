"""A message cut into its clauses: “that was a duplicate, get rid of it” has two."""

from __future__ import annotations

from typing import NamedTuple

from language.reading import Reading


class Clause(NamedTuple):
    """The words `first` up to but not including `after`, which nothing separates."""

    first: int
    after: int


def clauses_of(reading: Reading) -> list[Clause]:
    """The clauses in their order; what separates them belongs to none."""
    clauses = []
    first = 0
    for place, word in enumerate(reading.words):
        if word.text in _SIGNS:
            clauses.append(Clause(first, place))
            first = place + 1
        elif place and _is_apart(reading.text[reading.words[place - 1].end : word.start]):
            clauses.append(Clause(first, place))
            first = place
    clauses.append(Clause(first, len(reading.words)))
    return [one for one in clauses if one.first < one.after]


def _is_apart(between: str) -> bool:
    """Whether a sentence ends in this gap: the point of "61.15" ends none."""
    return len(between) > 1 and any(sign in between for sign in _STOPS)


_SIGNS = frozenset(",;:!?\n")
_STOPS = ".…—–-("
