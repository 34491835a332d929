"""What stands at a place of a text: words of time, numbers, signs."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from language.currency_words import code_said
from language.date_tokens import ANY, NO_KINDS, Token
from language.vocabulary.date_words import Kind, Word


class Counted(NamedTuple):
    """A number, the token after it, and the languages it may be in."""

    value: int
    end: int
    languages: int


class Words:
    """The tokens of a text, and questions about what stands at a place.

    `said` are the kinds of word that stand anywhere in the text: where one that a rule cannot
    do without is missing, it need not be asked.
    """

    __slots__ = ("said", "tokens")

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self.said = NO_KINDS.union(*[token.kinds for token in tokens if token.words])

    def word(self, at: int, kind: Kind, languages: int = ANY) -> Word | None:
        """What the token means as this kind of word, in one of these languages."""
        tokens = self.tokens
        if 0 <= at < len(tokens) and kind in (token := tokens[at]).kinds:
            for word in token.words:
                if word.kind is kind and word.languages & languages:
                    return word
        return None

    def kinds(self, at: int) -> frozenset[Kind]:
        """The kinds of word that the token is; none outside the text."""
        return self.tokens[at].kinds if 0 <= at < len(self.tokens) else NO_KINDS

    def has(self, at: int, kind: Kind, value: int) -> bool:
        """Whether the token has this very meaning."""
        return kind in self.kinds(at) and any(
            word.kind is kind and word.value == value for word in self.tokens[at].words
        )

    def sign(self, at: int, signs: str) -> bool:
        """Whether the token is one of these signs."""
        return 0 <= at < len(self.tokens) and self.tokens[at].text in signs

    def glued(self, at: int) -> bool:
        """Whether nothing stands between the token and the one before it."""
        tokens = self.tokens
        return 0 < at < len(tokens) and tokens[at].glued

    def number(self, at: int) -> int | None:
        """The whole number at a place; None for decimals, and for parts of other words."""
        if not 0 <= at < len(self.tokens):
            return None
        number = self.tokens[at].number
        if number is None or number < 0 or self._is_part(at):
            return None
        return number

    def count(self, at: int, languages: int = ANY) -> Counted | None:
        """A number in digits or words."""
        number = self.number(at)
        if number is not None and not (self.glued(at + 1) and self.is_plain_word(at + 1)):
            return Counted(number, at + 1, languages)
        word = self.word(at, Kind.NUMBER, languages)
        return Counted(word.value, at + 1, languages & word.languages) if word else None

    def is_plain_word(self, at: int) -> bool:
        """Whether the token is letters that mean nothing in time, or a currency sign."""
        if not 0 <= at < len(self.tokens):
            return False
        token = self.tokens[at]
        return token.number is None and not token.words and token.text not in ".,;:!?)('\"-/&号號"

    def is_currency(self, at: int) -> bool:
        """Whether the token is a currency sign."""
        return 0 <= at < len(self.tokens) and unicodedata.category(self.tokens[at].text[0]) == "Sc"

    def is_priced(self, at: int) -> bool:
        """Whether a currency stands there that can only be of the number before it."""
        if not 0 <= at < len(self.tokens) or _is_number(self.tokens, at + 1):
            return False
        text = self.tokens[at].text
        return self.is_currency(at) or text in _PLURAL_MONEY or code_said(text, text) is not None

    def day_number(self, at: int, languages: int = ANY) -> Counted | None:
        """A day of the month: "3", "3rd", "3.", "third"."""
        number = self.number(at)
        if number is not None:
            if not 1 <= number <= 31:
                return None
            place = self._suffix_at(at)
            suffix = self.word(place, Kind.SUFFIX, languages)
            if suffix and self.glued(place):
                return Counted(number, place + 1, languages & suffix.languages)
            if self.glued(at + 1) and self.is_plain_word(at + 1):
                return None
            return Counted(number, at + 1, languages)
        word = self.word(at, Kind.ORDINAL, languages)
        if word and word.value > 0:
            return Counted(word.value, at + 1, languages & word.languages)
        return None

    def is_ordinal(self, at: int, languages: int = ANY) -> bool:
        """Whether a day number is unmistakably one: "3rd", "third", but not "3"."""
        if self.number(at) is None:
            return self.word(at, Kind.ORDINAL, languages) is not None
        place = self._suffix_at(at)
        return self.glued(place) and self.word(place, Kind.SUFFIX, languages) is not None

    def _suffix_at(self, at: int) -> int:
        """Where the suffix of a number would stand: in "27:e" and "5'inde" a sign comes before."""
        return at + 2 if self.sign(at + 1, ":'") and self.glued(at + 1) else at + 1

    def _is_part(self, at: int) -> bool:
        if self.glued(at):
            before = self.tokens[at - 1]
            if before.text in "$€£¥₹#@+%*=_" or before.number is not None:
                return True
            if (
                before.text in ".,:'"
                and self.glued(at - 1)
                and self.tokens[at - 2].number is not None
            ):
                return True
            if not before.words and before.text.isalpha() and not _is_east_asian(before.text):
                return True
        return (
            self.glued(at + 2)
            and self.glued(at + 1)
            and self.tokens[at + 1].text in ".,:'"
            and self.tokens[at + 2].number is not None
        )


def _is_number(tokens: tuple[Token, ...], at: int) -> bool:
    return at < len(tokens) and tokens[at].number is not None


_PLURAL_MONEY = frozenset(
    "dollars bucks euros pounds quid pesos rupees francs yen reais dolares libras".split()
)


def _is_east_asian(text: str) -> bool:
    return any(
        "\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7a3" for character in text
    )
