"""Custom slot types: listed values, their synonyms, and what comes close to one."""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from local.lex.definition import Resolution, SlotType
from local.lex.slot_types.reading import SlotReading, Span
from local.lex.slot_types.stems import stemmer_of
from local.lex.slot_types.text import Token, tokens_of, words_of

_KEPT = 256
_SHORTEST_MISSPELT = 5


class Match(NamedTuple):
    """A listed value found at `tokens[start:end]`, with every value it can stand for."""

    start: int
    end: int
    values: tuple[str, ...]


class Listing:
    """The values of one custom slot type, found in text by words, stems and near spellings."""

    def __init__(self, slot_type: SlotType, locale_id: str) -> None:
        self.slot_type = slot_type
        self._stem: Callable[[str], str] = stemmer_of(locale_id)
        self._by_spelling: dict[str, str] = {}
        self._by_words: dict[str, list[str]] = {}
        self._by_stems: dict[str, list[str]] = {}
        for entry in slot_type.values:
            for spelling in (entry.value, *entry.synonyms):
                self._by_spelling.setdefault(spelling.strip().casefold(), entry.value)
                words = words_of(spelling) or spelling.lower()
                for table, key in ((self._by_words, words), (self._by_stems, self._stems(words))):
                    values = table.setdefault(key, [])
                    if entry.value not in values:
                        values.append(entry.value)
        self._longest = max((key.count(" ") + 1 for key in self._by_words), default=0)
        self._misspelt = lru_cache(maxsize=4096)(self._respelt)
        self._spellings = sorted(key for key in self._by_words if len(key) >= _SHORTEST_MISSPELT)

    def exactly(self, text: str) -> SlotReading | None:
        """Read a text that is one listed value to the letter, signs included ("C++")."""
        typed = text.strip()
        value = self._by_spelling.get(typed.casefold())
        return None if value is None else self.reading(typed, (value,))

    def find(self, text: str) -> list[Span]:
        """Find the listed values in a text, the longest first, none overlapping."""
        tokens = [token for token in tokens_of(text) if token.is_word or token.is_number]
        spans = []
        at = 0
        while at < len(tokens):
            found = self._match(tokens, at)
            if found is None:
                at += 1
                continue
            start, end = tokens[found.start].start, tokens[found.end - 1].end
            spans.append(Span(start, end, self.reading(text[start:end], found.values)))
            at = found.end
        return spans

    def reading(self, typed: str, values: tuple[str, ...]) -> SlotReading:
        """Return what the type's strategy makes of a typed value that stands for `values`."""
        if self.slot_type.resolution is Resolution.TOP_RESOLUTION:
            return SlotReading(typed, values[0], values[:1])
        return SlotReading(typed, typed, values)

    def _match(self, tokens: list[Token], at: int) -> Match | None:
        for length in range(min(self._longest, len(tokens) - at), 0, -1):
            words = " ".join(token.word for token in tokens[at : at + length])
            values = (
                self._by_words.get(words)
                or self._by_stems.get(self._stems(words))
                or self._misspelt(words)
            )
            if values:
                return Match(at, at + length, tuple(values))
        return None

    def _respelt(self, words: str) -> list[str] | None:
        if len(words) < _SHORTEST_MISSPELT:
            return None
        allowed = 1 if len(words) < 9 else 2
        found = process.extract(
            words, self._spellings, scorer=OSA.distance, score_cutoff=allowed, limit=2
        )
        if not found or (len(found) > 1 and found[0][1] == found[1][1]):
            return None
        return self._by_words[found[0][0]] if found[0][0][0] == words[0] else None

    def _stems(self, words: str) -> str:
        return " ".join(map(self._stem, words.split()))


_LISTINGS: dict[tuple[int, str], Listing] = {}


def listing_of(slot_type: SlotType, locale_id: str) -> Listing:
    """Return the listing of a slot type, built once."""
    key = (id(slot_type), locale_id)
    listing = _LISTINGS.get(key)
    if listing is None or listing.slot_type is not slot_type:
        while len(_LISTINGS) >= _KEPT:
            _LISTINGS.pop(next(iter(_LISTINGS)))
        listing = _LISTINGS[key] = Listing(slot_type, locale_id)
    return listing
