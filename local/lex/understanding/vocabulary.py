"""The words of a bot: stems, what each weighs, and which of them a strange word stands for."""

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
from local.lex.understanding.thesaurus import groups

_SHORTEST_MISSPELT = 4
#: What a word that only carries grammar weighs against one that carries meaning.
_FUNCTION_WORD = 0.2
#: The least a word weighs that every intent uses.
_COMMONPLACE = 0.5
#: What a word weighs that the bot does not know.
_STRANGE = 1.3
_MISSPELT = 0.9
_SYNONYM = 0.75


@dataclass(frozen=True, slots=True)
class Term:
    """A word of an utterance: the bot's stems it stands for, how surely, and its place."""

    stems: tuple[str, ...]
    weight: float
    sureness: float
    telling: bool
    start: int
    end: int


class Vocabulary:
    """The words of all sample utterances; one that few intents use weighs more."""

    def __init__(self, locale_id: str, words_by_intent: Mapping[str, Iterable[str]]) -> None:
        self._stem = stemmer_of(locale_id)
        language = language_of(locale_id)
        answered = {word for words in words_by_intent.values() for word in words}
        slight = language.function_words - (language.courtesies & answered)
        meant = {self._stem(word) for word in language.courtesies & answered}
        self._function = (slight | {*map(self._stem, slight)}) - meant
        intents_by_stem: dict[str, set[str]] = defaultdict(set)
        self._stem_of: dict[str, str] = {}
        for intent, words in words_by_intent.items():
            for word in words:
                stem = self._stem_of[word] = self._stem(word)
                intents_by_stem[stem].add(intent)
        scale = math.log(1 + len(words_by_intent)) or 1.0
        self._weights = {
            stem: self._base(stem)
            * max(_COMMONPLACE, math.log((1 + len(words_by_intent)) / len(intents)) / scale)
            for stem, intents in intents_by_stem.items()
        }
        self._spellings = sorted(
            word for word in self._stem_of if len(word) >= _SHORTEST_MISSPELT and word.isalpha()
        )
        self._synonyms: dict[str, list[str]] = defaultdict(list)
        for group in groups(language.code):
            stems = list(dict.fromkeys(map(self._stem, group)))
            for stem in stems:
                self._synonyms[stem] += [other for other in stems if other in self._weights]
        self._meant = lru_cache(maxsize=4096)(self._look_up)

    def terms(self, text: str) -> list[Term]:
        """Return the words of a text in order."""
        return [
            Term(*self._meant(token.word), token.start, token.end)
            for token in tokens_of(text)
            if token.is_word or token.is_number
        ]

    def stem(self, word: str) -> str:
        """Return the stem of a word of the bot."""
        return self._stem_of.get(word) or self._stem(word)

    def weight(self, stem: str) -> float:
        """Return what a stem counts for."""
        weight = self._weights.get(stem)
        return self._base(stem) if weight is None else weight

    def is_telling(self, stem: str) -> bool:
        """Return whether a word carries meaning, not only grammar."""
        if len(stem) == 1 and stem.isascii():
            return False
        return not self._function.issuperset(stem.split("'")) and stem not in self._function

    def _base(self, stem: str) -> float:
        return 1.0 if self.is_telling(stem) else _FUNCTION_WORD

    def _look_up(self, word: str) -> tuple[tuple[str, ...], float, float, bool]:
        """Return the stems a word stands for, its weight, how sure that is, if it is telling."""
        stem = self._stem(word)
        if stem in self._weights:
            return (stem,), self._weights[stem], 1.0, self.is_telling(stem)
        if stem in self._function or word in self._function:
            return (), _FUNCTION_WORD, 1.0, False
        synonyms = tuple(dict.fromkeys(self._synonyms.get(stem, ())))
        if synonyms:
            return synonyms, max(map(self.weight, synonyms)), _SYNONYM, True
        if stem not in self._synonyms and (meant := self._respelt(word)) is not None:
            return (meant,), self._weights[meant], _MISSPELT, True
        telling = self.is_telling(stem)
        return (), _STRANGE if telling else _FUNCTION_WORD, 1.0, telling

    def _respelt(self, word: str) -> str | None:
        if len(word) < _SHORTEST_MISSPELT or not word.isalpha():
            return None
        allowed = 1 if len(word) < 8 else 2
        near = process.extract(
            word, self._spellings, scorer=OSA.distance, score_cutoff=allowed, limit=3
        )
        for spelling, distance, _ in near:
            long_enough = len(spelling) > _SHORTEST_MISSPELT or sorted(spelling) == sorted(word)
            if spelling[0] == word[0] and distance <= allowed and long_enough:
                return self._stem_of[spelling]
        return None
