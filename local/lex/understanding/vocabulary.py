"""The words of a bot: stems, what each weighs, and which word a misspelt one was."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from local.lex.slot_types.stems import stemmer_of
from local.lex.slot_types.text import tokens_of
from local.lex.slot_types.words import language_of

_SHORTEST_MISSPELT = 4
_FUNCTION_WORD = 0.2
_FLOOR = 0.35


@dataclass(frozen=True, slots=True)
class Term:
    """A word of an utterance: its stem in the bot's vocabulary and its place in the text."""

    stem: str
    weight: float
    start: int
    end: int
    known: bool


class Vocabulary:
    """Words of all sample utterances; a word used by few intents weighs more."""

    def __init__(self, locale_id: str, words_by_intent: Mapping[str, Iterable[str]]) -> None:
        self._stem = stemmer_of(locale_id)
        function_words = language_of(locale_id).function_words
        self._function = frozenset(map(self._stem, function_words)) | function_words
        intents_by_stem: dict[str, set[str]] = defaultdict(set)
        spellings: dict[str, str] = {}
        for intent, words in words_by_intent.items():
            for word in words:
                stem = self._stem(word)
                intents_by_stem[stem].add(intent)
                spellings[word] = stem
        count = len(words_by_intent)
        self._weights = {
            stem: self._base(stem)
            * max(_FLOOR, math.log((1 + count) / len(intents)) / math.log(1 + count))
            for stem, intents in intents_by_stem.items()
        }
        self._stem_of_spelling = spellings
        self._spellings = sorted(word for word in spellings if len(word) >= _SHORTEST_MISSPELT)
        self._corrected = lru_cache(maxsize=4096)(self._correct)

    def terms(self, text: str) -> list[Term]:
        """Return the words of a text in order."""
        terms = []
        for token in tokens_of(text):
            if not (token.is_word or token.is_number):
                continue
            stem = self.stem(token.word)
            weight = self._weights.get(stem)
            terms.append(
                Term(
                    stem,
                    self._base(stem) if weight is None else weight,
                    token.start,
                    token.end,
                    weight is not None,
                )
            )
        return terms

    def stem(self, word: str) -> str:
        """Return the stem of a word, corrected to a word of the bot when it is misspelt."""
        stem = self._stem(word)
        return stem if stem in self._weights else self._corrected(word)

    def weight(self, stem: str) -> float:
        """Return what a stem counts for."""
        return self._weights.get(stem, self._base(stem))

    def _base(self, stem: str) -> float:
        return _FUNCTION_WORD if stem in self._function or len(stem) == 1 else 1.0

    def _correct(self, word: str) -> str:
        if len(word) < _SHORTEST_MISSPELT or not word.isalpha() or word in self._function:
            return self._stem(word)
        allowed = 1 if len(word) < 8 else 2
        found = process.extract(
            word, self._spellings, scorer=OSA.distance, score_cutoff=allowed, limit=3
        )
        best = [spelling for spelling, _, _ in found if spelling[0] == word[0]]
        return self._stem_of_spelling[best[0]] if best else self._stem(word)
