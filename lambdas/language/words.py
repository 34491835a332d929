"""Text cut into words and signs, and phrases found among them, the longest first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from itertools import chain, groupby
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
    pieces = _piece(is_ascii=folded.isascii()).finditer(folded)
    if "'" not in folded:
        new = tuple.__new__  # a named tuple is made in half the time without its own
        return tuple([new(Word, (*match.span(), match.group())) for match in pieces])
    words = []
    for match in pieces:
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
    return words_in(fold("\n".join(phrases)).split("\n"))


def phrases_in(listed: str) -> list[str]:
    """The phrases of a list with commas, folded and with single spaces."""
    spaced = " ".join(fold(listed).split())
    return list(filter(None, spaced.replace(", ", ",").replace(" ,", ",").split(",")))


def words_in(phrases: Iterable[str]) -> set[str]:
    """Every word of these folded phrases; the phrases are kept apart by any sign."""
    pieces: set[str] = set()
    for is_ascii, some in groupby(sorted(set(phrases), key=str.isascii), key=str.isascii):
        pieces.update(_piece(is_ascii=is_ascii).findall("\n".join(some)))
    pieces.discard("\n")
    plain = {piece for piece in pieces if "'" not in piece}
    return plain.union(word.text for piece in pieces - plain for word in words_of(piece))


def _as_compared(listed: str) -> str:
    """The words of a phrase with single spaces; most phrases are that already."""
    if listed.isascii():
        if listed.replace(" ", "").isalpha():
            return listed
    elif re.fullmatch(f"[{_SINGLE}]+", listed):
        return " ".join(listed)
    return " ".join(word.text for word in words_of(listed))


_Beginning = tuple[tuple[T, ...], Mapping[str, tuple[int, ...]] | None, Mapping[str, T]]
"""What a word means alone, the lengths of phrases by their second word, and what phrases mean."""


class Phrases(Generic[T]):
    """A vocabulary of folded phrases, looked up at a place among words.

    Those that begin with a character are indexed when a text first has a word that does.
    """

    def __init__(
        self, entries: Iterable[tuple[str, T]], joined: Callable[[T, T], T] | None = None
    ) -> None:
        """Of what is listed twice the first counts, or what `joined` makes of the two.

        Of phrases that are listed apart but compare alike the first counts in any case.
        """
        self._joined = joined
        self._listed: dict[str, list[tuple[str, T]]] = {}
        for phrase, value in entries:
            is_plain = phrase[:1].isalpha() and "'" not in phrase
            first = (phrase if is_plain else _as_compared(phrase))[:1]
            self._listed.setdefault(first, []).append((phrase, value))
        self._indexes: dict[str, _Index[T]] = {}
        self._nothing: _Index[T] = _Index((), None)
        self._beginning_with = lru_cache(maxsize=4096)(self._found_beginning_with)

    def at(self, texts: Sequence[str], place: int) -> Found[T] | None:
        """The longest phrase that begins with the word at `place`."""
        found = self.all_at(texts, place)
        return Found(place, *found[0]) if found else None

    def may_begin(self, texts: Iterable[str]) -> bool:
        """Whether any of the words begins a phrase."""
        return not self._first_words.isdisjoint(texts)

    @cached_property
    def _first_words(self) -> frozenset[str]:
        return frozenset(_as_compared(phrase).partition(" ")[0] for phrase, _ in self.entries())

    def all_at(self, texts: Sequence[str], place: int) -> list[tuple[int, T]]:
        """Every phrase that begins with the word at `place`: the place after it, its meaning."""
        alone, seconds, values = self._beginning_with(texts[place])
        if seconds is None or place + 1 == len(texts):
            return [(place + 1, alone[0])] if alone else []
        found: list[tuple[int, T]] = []
        for length in seconds.get(texts[place + 1], ()):
            after = place + length
            phrase = " ".join(texts[place:after])
            if after <= len(texts) and phrase in values:
                found.append((after, values[phrase]))
        if alone:
            found.append((place + 1, alone[0]))
        return found

    def _found_beginning_with(self, word: str) -> _Beginning[T]:
        """What there is that begins with a word: in most texts the same few words come again."""
        index = self._index(word)
        alone = (index.values[word],) if word in index.values else ()
        return alone, index.lengths.get(word), index.values

    def has(self, word: str) -> bool:
        """Whether a word is a phrase by itself."""
        return word in self._index(word).values

    def listed(self, word: str) -> T | None:
        """What a word means that is listed as it is."""
        return self._index(word).listed.get(word)

    def entries(self) -> Iterator[tuple[str, T]]:
        """Every phrase as often as it is listed, with what it means there."""
        return chain.from_iterable(self._listed.values())

    def words(self) -> set[str]:
        """Every word that occurs in a phrase."""
        return words_in(phrase for phrase, _ in self.entries())

    def _index(self, word: str) -> _Index[T]:
        """The phrases that begin with the first character of a word."""
        first = word[:1]
        if first not in self._listed:
            return self._nothing
        index = self._indexes.get(first)
        if index is None:
            index = self._indexes[first] = _Index(self._listed[first], self._joined)
        return index


class _Index(Generic[T]):
    """Phrases as they are `listed` and the `values` of those that differ when compared.

    `lengths` are, for the first word of several and the second, how many words such phrases have.
    """

    def __init__(
        self, entries: Iterable[tuple[str, T]], joined: Callable[[T, T], T] | None
    ) -> None:
        self.listed: dict[str, T] = {}
        for phrase, value in entries:
            if phrase not in self.listed:
                self.listed[phrase] = value
            elif joined is not None:
                self.listed[phrase] = joined(self.listed[phrase], value)
        self.values: dict[str, T] = {}
        self.lengths: dict[str, dict[str, tuple[int, ...]]] = {}
        for listed, value in self.listed.items():
            phrase = _as_compared(listed)
            self.values.setdefault(phrase, value)
            if " " in phrase:
                first, second, *more = phrase.split(" ")
                seconds = self.lengths.setdefault(first, {})
                known, length = seconds.get(second, ()), len(more) + 2
                if length not in known:
                    seconds[second] = tuple(sorted((length, *known), reverse=True))


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
