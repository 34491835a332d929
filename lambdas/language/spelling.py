"""Typing errors in words, mended where one known word is meant. Numbers are never touched."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache


class Speller:
    """Knows words and finds the one that a mistyped word means."""

    def __init__(
        self, meant: Iterable[str], known: Iterable[str], likely: Iterable[str] = ()
    ) -> None:
        """`meant` are the words an error may be mended to, `known` words are left alone.

        Of several as near, one of the `likely` is taken.
        """
        self._likely = frozenset(likely)
        self._meant = frozenset(word for word in meant if len(word) >= _SHORTEST)
        self._known = frozenset(known) | self._meant
        self._near: dict[str, list[str]] = {}
        for word in sorted(self._meant):
            for shape in _shapes(word):
                self._near.setdefault(shape, []).append(word)
        self.mended = lru_cache(maxsize=4096)(self._mended)

    def knows(self, word: str) -> bool:
        """Whether the word is spelt as it should be, also in the plural."""
        return word in self._known or (word.endswith("s") and word[:-1] in self._known)

    def _mended(self, word: str) -> str | None:
        """The word that is meant, None where the word is known, too short or like no other."""
        if not _SHORTEST <= len(word) <= _LONGEST or not word.isascii() or self.knows(word):
            return None
        shapes = {word, *_shapes(word)}
        near = {one for shape in shapes for one in self._near.get(shape, ())}
        near |= shapes & self._meant
        best: tuple[int, bool, bool, str] | None = None
        for candidate in near:
            errors = distance(word, candidate)
            if errors > _allowed(word, candidate):
                continue
            swapped = sorted(word) == sorted(candidate)
            rank = (errors, candidate not in self._likely, not swapped, candidate)
            best = rank if best is None else min(best, rank)
        return best[-1] if best else None


def distance(one: str, other: str) -> int:
    """How many letters are missing, added, wrong or swapped with the next."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        previous, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, previous[j - 2] + 1)
            row.append(cost)
    return row[-1]


def _allowed(word: str, candidate: str) -> int:
    longer = max(len(word), len(candidate))
    if longer >= 8:
        return 2
    if longer >= 6:
        return 1 + (word[0] == candidate[0] and sorted(word) == sorted(candidate))
    if longer == 5 and word[0] == candidate[0]:
        # "luch", "lunhc", "lunxh": a short word keeps its first letter
        return 1
    same_letters = sorted(word) == sorted(candidate)
    return int(longer == 4 and word[0] == candidate[0] and same_letters)


def _shapes(word: str) -> set[str]:
    """What a word has in common with those that are an error or two away."""
    bones = _bones(word)
    return {*_without_one(word), bones} if bones else _without_one(word)


def _without_one(word: str) -> set[str]:
    return {word[:n] + word[n + 1 :] for n in range(len(word))}


def _bones(word: str) -> str:
    bones = word[0]
    for letter in word[1:]:
        if letter not in "aeiouy" and letter != bones[-1]:
            bones += letter
    return f"/{bones}" if len(bones) >= 4 else ""


_SHORTEST, _LONGEST = 4, 20
