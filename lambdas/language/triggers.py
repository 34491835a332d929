"""Rules that are asked only where a message says one of the words they cannot do without.

Most messages have none of the words of most rules, so that most rules need not be asked.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

R = TypeVar("R")


class Triggered(NamedTuple, Generic[R]):
    """A rule, and the words of which one must be said for it to find anything; None: it needs none.

    A role of a word and a cue count as words: each is equal to its name.
    """

    rule: R
    words: frozenset[str] | None = None


def on(rule: R, *words: str, of: Iterable[Iterable[str]] = ()) -> Triggered[R]:
    """The rule as one that finds nothing without one of these words or those `of` these lists."""
    return Triggered(rule, frozenset(words).union(*of))


class Rules(Generic[R]):
    """Rules in their order, looked up by what a message says."""

    def __init__(self, *rules: Triggered[R]) -> None:
        self.all = tuple(one.rule for one in rules)
        self._opened_by: dict[str, int] = {}
        self._always = 0
        for number, (_, words) in enumerate(rules):
            if words is None:
                self._always |= 1 << number
            for word in words or ():
                self._opened_by[word] = self._opened_by.get(word, 0) | 1 << number
        self._those = lru_cache(maxsize=1024)(self._numbered)
        self._unconditional = self._numbered(self._always)

    def among(self, *said: Collection[str]) -> Sequence[R]:
        """The rules that may find something where this is said, in their order."""
        opened = self._always
        opened_by = self._opened_by
        for words in said:
            for word in opened_by.keys() & words:
                opened |= opened_by[word]
        return self._unconditional if opened == self._always else self._those(opened)

    def _numbered(self, opened: int) -> tuple[R, ...]:
        return tuple(rule for number, rule in enumerate(self.all) if opened >> number & 1)
