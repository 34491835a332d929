"""Text cut into words that still know where they stood."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

V = TypeVar("V")

_QUOTES = str.maketrans("’‘`´", "''''")
#: Scripts written without spaces: each character is a word of its own.
_UNSPACED = r"\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
#: Vowel signs and accents that follow a letter.
_MARKS = r"\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0903\u093a-\u0963"
_LETTERS = rf"(?:(?![{_UNSPACED}])[^\W\d_][{_MARKS}]*)+"
_TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,]\d+)*)"
    rf"|(?P<word>[{_UNSPACED}]|{_LETTERS}(?:'{_LETTERS})*'?)|[^\w\s]|_"
)
_LETTERS_JOINED = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_LONGEST_PHRASE = 5


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a sign; `word` is folded."""

    word: str
    start: int
    end: int
    is_number: bool = False
    is_word: bool = False


def fold(text: str) -> str:
    """Return `text` in lower case without accents, each character where it was."""
    return "".join(map(_folded, text.translate(_QUOTES)))


@lru_cache(maxsize=1024)
def tokens_of(text: str) -> tuple[Token, ...]:
    """Cut text into words, numbers and signs; a hyphen inside a word only separates."""
    folded = _LETTERS_JOINED.sub(" ", fold(text))
    return tuple(
        Token(
            match[0],
            match.start(),
            match.end(),
            is_number=match["number"] is not None,
            is_word=match["word"] is not None,
        )
        for match in _TOKEN.finditer(folded)
    )


def words_of(text: str) -> str:
    """Return the folded words and numbers of `text` with single spaces: what is compared."""
    return " ".join(token.word for token in tokens_of(text) if token.is_word or token.is_number)


class Phrases(dict[str, V]):
    """Phrases to values, knowing how many words the longest has that opens with a word."""

    __slots__ = ("_longest",)

    def __init__(self, table: Mapping[str, V]) -> None:
        super().__init__(table)
        self._longest: dict[str, int] = {}
        for phrase in table:
            words = phrase.split()
            if words:
                longest = max(len(words), self._longest.get(words[0], 0))
                self._longest[words[0]] = min(longest, _LONGEST_PHRASE)

    def longest_from(self, word: str) -> int:
        """Return the number of words of the longest phrase that opens with `word`."""
        return self._longest.get(word, 0)


def phrase_at(tokens: Sequence[Token], at: int, table: Mapping[str, V]) -> tuple[V, int] | None:
    """Return the value of the longest phrase of `table` at a place, and where it ends."""
    if at >= len(tokens):
        return None
    longest = _LONGEST_PHRASE
    if isinstance(table, Phrases):
        longest = table.longest_from(tokens[at].word)
    for length in range(min(longest, len(tokens) - at), 0, -1):
        value = table.get(" ".join(token.word for token in tokens[at : at + length]))
        if value is not None:
            return value, at + length
    return None


def one_of(tokens: Sequence[Token], at: int, choices: frozenset[str] | Sequence[str]) -> int | None:
    """Return where the longest of `choices` ends that stands at a place."""
    for length in range(min(_LONGEST_PHRASE, len(tokens) - at), 0, -1):
        if " ".join(token.word for token in tokens[at : at + length]) in choices:
            return at + length
    return None


def _folded(character: str) -> str:
    if character.isascii():
        return character.lower()
    base = unicodedata.normalize("NFD", character)[0]
    plain = base if base.isascii() else character  # "が" and "й" are letters of their own
    lower = plain.lower()
    return lower if len(lower) == 1 else character
