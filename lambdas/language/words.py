"""Text cut into words and signs, and phrases found among them, the longest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from language.text import fold

T = TypeVar("T")


class Word(NamedTuple):
    """A word as it is compared, and where it stands. Signs that separate are words too."""

    start: int
    end: int
    text: str

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.text[0].isalpha()


class Found(NamedTuple, Generic[T]):
    """What the words `first` up to but not including `after` mean."""

    first: int
    after: int
    value: T


def words_of(folded: str) -> tuple[Word, ...]:
    """The words of a folded text: "l'hotel" is "hotel", "mcdonald's" is "mcdonalds".

    Every character of the scripts without spaces is a word of its own, and every Korean
    syllable, as particles are written together with their nouns.
    """
    words = []
    for match in _piece(is_ascii=folded.isascii()).finditer(folded):
        text, start = match.group(), match.start()
        if "'" in text:
            head, _, rest = text.partition("'")
            if head in _ELISIONS and len(rest) > 2:
                start += len(head) + 1
                text = rest
            text = text.replace("'", "")
        words.append(Word(start, match.end(), text))
    return tuple(words)


def distinct_words(phrases: Iterable[str]) -> set[str]:
    """Every word of these phrases, folded; the phrases are kept apart by any sign."""
    folded = fold("\n".join(phrases))
    pieces = set(_piece(is_ascii=folded.isascii()).findall(folded)) - {"\n"}
    plain = {piece for piece in pieces if "'" not in piece}
    return plain.union(word.text for piece in pieces - plain for word in words_of(piece))


def phrases_in(listed: str) -> list[str]:
    """The phrases of a list with commas, folded and with single spaces."""
    spaced = " ".join(fold(listed).split())
    return list(filter(None, spaced.replace(", ", ",").replace(" ,", ",").split(",")))


def words_in(phrases: Iterable[str]) -> set[str]:
    """Every word of these folded phrases."""
    return set(" ".join(map(_as_compared, phrases)).split())


def _as_compared(listed: str) -> str:
    """The words of a phrase with single spaces; most phrases are that already."""
    if listed.isascii():
        if listed.replace(" ", "").isalpha():
            return listed
    elif re.fullmatch(f"[{_SINGLE}]+", listed):
        return " ".join(listed)
    return " ".join(word.text for word in words_of(listed))


class Phrases(Generic[T]):
    """A vocabulary of folded phrases, looked up at a place among words.

    Those of other scripts are indexed when they are first needed: a word of ASCII letters
    begins none that begin with another letter. Of phrases that compare alike the first counts.
    """

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._entries = tuple(entries)

    def at(self, texts: Sequence[str], place: int) -> Found[T] | None:
        """The longest phrase that begins with the word at `place`."""
        for after, value in self.all_at(texts, place):
            return Found(place, after, value)
        return None

    def all_at(self, texts: Sequence[str], place: int) -> Iterator[tuple[int, T]]:
        """Every phrase that begins with the word at `place`: the place after it, its meaning."""
        first = texts[place]
        index = self._ascii if first.isascii() else self._beyond_ascii
        for length in index.lengths.get(first, ()):
            after = place + length
            phrase = " ".join(texts[place:after])
            if after <= len(texts) and phrase in index.values:
                yield after, index.values[phrase]
        if first in index.values:
            yield place + 1, index.values[first]

    def has(self, word: str) -> bool:
        """Whether a word is a phrase by itself."""
        return word in (self._ascii if word.isascii() else self._beyond_ascii).values

    def words(self) -> set[str]:
        """Every word that occurs in a phrase."""
        return set(" ".join((*self._ascii.values, *self._beyond_ascii.values)).split())

    @cached_property
    def _ascii(self) -> _Index[T]:
        """The phrases that may begin with an ASCII word."""
        return _Index(
            entry for entry in self._entries if entry[0] < _BEYOND or not entry[0][0].isalpha()
        )

    @cached_property
    def _beyond_ascii(self) -> _Index[T]:
        """The phrases that may begin with another word."""
        return _Index(entry for entry in self._entries if not entry[0].isascii())


class _Index(Generic[T]):
    """The `values` of phrases; for each first word of several, how many words such phrases have."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        compared = [(_as_compared(listed), value) for listed, value in entries]
        self.values = dict(reversed(compared))
        several = {
            (phrase.partition(" ")[0], phrase.count(" ") + 1)
            for phrase in self.values
            if " " in phrase
        }
        self.lengths: dict[str, tuple[int, ...]] = {}
        for first, length in sorted(several, key=itemgetter(1), reverse=True):
            self.lengths[first] = (*self.lengths.get(first, ()), length)


@cache
def _piece(*, is_ascii: bool) -> re.Pattern[str]:
    """A word, a number or a sign; the scripts beyond ASCII cost time until they are needed."""
    word = r"[a-zA-Z]+(?:'[a-zA-Z]+)*"
    if not is_ascii:
        word = (
            rf"[{_SINGLE}]|(?:[^\W\d_{_SINGLE}]|[\u0900-\u0dff\u0e30-\u0e4e])+"
            r"(?:'(?:[^\W\d_])+)*"
        )
    return re.compile(rf"\d+|{word}|[,;:!?&+#@/=<>\n%]")


_SINGLE = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
"""Scripts without spaces: every character is a word."""
_ELISIONS = frozenset("l d j m t s n c qu dell all nell un dall sull quest".split())
_BEYOND = "\x80"
