"""Typing errors in words, mended where one known word is meant. Numbers are never touched."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, cached_property, lru_cache
from string import ascii_lowercase


class Speller:
    """Knows words and finds the one that a mistyped word means."""

    def __init__(
        self,
        meant: Callable[[], Iterable[str]],
        known: Callable[[str], bool],
        likely: Callable[[], Iterable[str]] = frozenset,
    ) -> None:
        """Words that are `known` are left alone; `meant` are those that an error is mended to.

        Of several as near, one of the `likely` is taken. Both are asked for when needed.
        """
        self._meant_by = meant
        self._is_known = known
        self._likely = cache(lambda: frozenset(likely()))
        self._shortened = cache(self._shortened_of)
        self._boned = cache(self._boned_of)
        self.mended = lru_cache(maxsize=4096)(self._mended)

    @cached_property
    def _meant(self) -> frozenset[str]:
        return frozenset(word for word in self._meant_by() if len(word) >= _SHORTEST)

    def knows(self, word: str) -> bool:
        """Whether the word is spelt as it should be, also in the plural."""
        return self._is_known(word) or (word.endswith("s") and self._is_known(word[:-1]))

    def _mended(self, word: str) -> str | None:
        """The word that is meant, None where the word is known, too short or like no other."""
        if not _SHORTEST <= len(word) <= _LONGEST or not word.isascii() or self.knows(word):
            return None
        if drawn := next((short for short in _drawn_in(word) if self.knows(short)), None):
            return drawn
        best: tuple[int, bool, bool, bool, str] | None = None
        for candidate in self._near(word):
            errors = distance(word, candidate)
            if errors > _allowed(word, candidate):
                continue
            swapped = sorted(word) == sorted(candidate)
            dropped = len(candidate) > len(word)  # "dinnr" is "dinner", not "dinar"
            unlikely = candidate not in self._likely()
            rank = (errors, unlikely, not swapped, not dropped, candidate)
            best = rank if best is None else min(best, rank)
        return best[-1] if best else None

    def _near(self, word: str) -> set[str]:
        """Words that differ in a letter, in the place of one, or in vowels and doubled letters."""
        shorter = {word[:n] + word[n + 1 :] for n in range(len(word))}
        stems = shorter & self._shortened(len(word))
        if word in self._shortened(len(word) + 1):
            stems.add(word)
        near = shorter.union(*map(_with_one_more, stems)) & self._meant
        bones = _bones(word)
        if len(bones) >= _FEWEST_BONES:
            for length in range(len(word) - _MOST_ERRORS, len(word) + _MOST_ERRORS + 1):
                near.update(self._boned(length).get(bones, ()))
        return near

    @cached_property
    def _of_length(self) -> dict[int, list[str]]:
        words: dict[int, list[str]] = {}
        for word in self._meant:
            words.setdefault(len(word), []).append(word)
        return words

    def _shortened_of(self, length: int) -> frozenset[str]:
        """What is left of the words of a length without one letter."""
        words = self._of_length.get(length, [])
        return frozenset(word[:n] + word[n + 1 :] for n in range(length) for word in words)

    def _boned_of(self, length: int) -> dict[str, list[str]]:
        """The words of a length by their bones."""
        words = self._of_length.get(length, [])
        boned: dict[str, list[str]] = {}
        for bones, word in zip(_bones("\n".join(words)).splitlines(), words, strict=True):
            boned.setdefault(bones, []).append(word)
        return boned


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


def _drawn_in(word: str) -> list[str]:
    """A drawn-out word with each letter once or twice: "heyyy", "sooo gooood"."""
    if _DRAWN_OUT.search(word) is None:
        return []
    return [_DRAWN_OUT.sub(r"\1", word), _DRAWN_OUT.sub(r"\1\1", word)]


def _with_one_more(word: str) -> set[str]:
    return {
        word[:n] + letter + word[n:] for n in range(len(word) + 1) for letter in ascii_lowercase
    }


def _bones(words: str) -> str:
    """The first letter of each word and its consonants, none of them doubled."""
    return _DOUBLED.sub(r"\1", _INNER_VOWELS.sub("", words))


_INNER_VOWELS = re.compile(r"\B[aeiouy]+")
_DRAWN_OUT = re.compile(r"(\w)\1{2,}")
_DOUBLED = re.compile(r"([^\n])\1+")
_SHORTEST, _LONGEST = 4, 20
_FEWEST_BONES = 4
_MOST_ERRORS = 2
