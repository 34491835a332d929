"""Text cut into words and signs, and phrases found among them, the longest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
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

    Every character of the scripts without spaces is a word of its own.
    """
    words = []
    for match in _PIECE.finditer(folded):
        text, start = match.group(), match.start()
        if "'" in text:
            head, _, rest = text.partition("'")
            if head in _ELISIONS and len(rest) > 2:
                start += len(head) + 1
                text = rest
            text = text.replace("'", "")
        words.append(Word(start, match.end(), text))
    return tuple(words)


def texts_of(folded: str) -> list[str]:
    """The words of a folded text without their places."""
    if folded.isascii() and folded.replace(" ", "").isalpha():
        return folded.split()
    return [word.text for word in words_of(folded)]


def distinct_words(phrases: Iterable[str]) -> set[str]:
    """Every word of these phrases, folded; the phrases are kept apart by any sign."""
    pieces = set(_PIECE.findall(fold("\n".join(phrases))))
    plain = {piece for piece in pieces if "'" not in piece}
    return plain.union(*(texts_of(piece) for piece in pieces - plain))


class Phrases(Generic[T]):
    """A vocabulary of phrases, looked up at a place among words."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        found: dict[str, dict[tuple[str, ...], T]] = {}
        for phrase, value in entries:
            first, *rest = texts_of(phrase)
            found.setdefault(first, {}).setdefault(tuple(rest), value)
        self._by_first: Mapping[str, Sequence[tuple[tuple[str, ...], T]]] = {
            first: sorted(rests.items(), key=_longest_first) if len(rests) > 1 else [*rests.items()]
            for first, rests in found.items()
        }

    def at(self, texts: Sequence[str], place: int) -> Found[T] | None:
        """The longest phrase that begins with the word at `place`."""
        for rest, value in self._by_first.get(texts[place], ()):
            after = place + 1 + len(rest)
            if not rest or tuple(texts[place + 1 : after]) == rest:
                return Found(place, after, value)
        return None

    def all_at(self, texts: Sequence[str], place: int) -> Iterator[tuple[int, T]]:
        """Every phrase that begins with the word at `place`: the place after it, its meaning."""
        for rest, value in self._by_first.get(texts[place], ()):
            after = place + 1 + len(rest)
            if not rest or tuple(texts[place + 1 : after]) == rest:
                yield after, value

    def words(self) -> set[str]:
        """Every word that occurs in a phrase."""
        return {
            word
            for first, rests in self._by_first.items()
            for rest, _ in rests
            for word in (first, *rest)
        }


def _longest_first(entry: tuple[tuple[str, ...], object]) -> int:
    return -len(entry[0])


_PIECE = re.compile(
    r"\d+"
    r"|[\u3040-\u30ff\u3400-\u9fff]"
    r"|(?:[^\W\d_\u3040-\u30ff\u3400-\u9fff]|[\u0900-\u0dff\u0e30-\u0e4e])+"
    r"(?:'(?:[^\W\d_])+)*"
    r"|[,;:!?&+#@/=<>\n%]"
)
_ELISIONS = frozenset("l d j m t s n c qu dell all nell un dall sull quest".split())
