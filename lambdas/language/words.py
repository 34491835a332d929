"""Text cut into words and signs, and phrases found among them, the longest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
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


def distinct_words(phrases: Iterable[str]) -> set[str]:
    """Every word of these phrases, folded; the phrases are kept apart by any sign."""
    pieces = set(_PIECE.findall(fold("\n".join(phrases)))) - {"\n"}
    plain = {piece for piece in pieces if "'" not in piece}
    return plain.union(word.text for piece in pieces - plain for word in words_of(piece))


def phrases_in(listed: str) -> list[str]:
    """The phrases of a list with commas, folded and with single spaces."""
    spaced = " ".join(fold(listed).split())
    return [one for one in spaced.replace(", ", ",").replace(" ,", ",").split(",") if one]


def _as_compared(listed: str) -> str:
    """The words of a phrase with single spaces; most phrases are that already."""
    if _NOT_PLAIN.search(listed) is None:
        return listed
    if _UNSPACED.fullmatch(listed):
        return " ".join(listed)
    return " ".join(word.text for word in words_of(listed))


class Phrases(Generic[T]):
    """A vocabulary of phrases, looked up at a place among words."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._values: dict[str, T] = {}
        self._lengths: dict[str, tuple[int, ...]] = {}  # of the phrases of several words
        for listed, value in entries:
            phrase = _as_compared(listed)
            self._values.setdefault(phrase, value)
            if " " in phrase:
                first, length = phrase.partition(" ")[0], phrase.count(" ") + 1
                known = self._lengths.get(first, ())
                if length not in known:
                    self._lengths[first] = tuple(sorted((length, *known), reverse=True))

    def at(self, texts: Sequence[str], place: int) -> Found[T] | None:
        """The longest phrase that begins with the word at `place`."""
        for after, value in self.all_at(texts, place):
            return Found(place, after, value)
        return None

    def all_at(self, texts: Sequence[str], place: int) -> Iterator[tuple[int, T]]:
        """Every phrase that begins with the word at `place`: the place after it, its meaning."""
        for length in self._lengths.get(texts[place], ()):
            after = place + length
            phrase = " ".join(texts[place:after])
            if after <= len(texts) and phrase in self._values:
                yield after, self._values[phrase]
        if texts[place] in self._values:
            yield place + 1, self._values[texts[place]]

    def words(self) -> set[str]:
        """Every word that occurs in a phrase."""
        return set(" ".join(self._values).split())


_PIECE = re.compile(
    r"\d+"
    r"|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
    r"|(?:[^\W\d_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[\u0900-\u0dff\u0e30-\u0e4e])+"
    r"(?:'(?:[^\W\d_])+)*"
    r"|[,;:!?&+#@/=<>\n%]"
)
_NOT_PLAIN = re.compile(r"[^a-z \u00df-\u024f\u0430-\u044f\u0620-\u064a]| {2}|^ | $")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+")
_ELISIONS = frozenset("l d j m t s n c qu dell all nell un dall sull quest".split())
