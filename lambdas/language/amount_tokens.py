"""Text cut into numbers, currency signs, words (with what they mean near money) and marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from language.money_lexicon import NO_ROLES, Lexicon
from language.vocabulary.money_words import Role


class Piece(StrEnum):
    """What a token is made of."""

    NUMBER = "number"
    MISREAD = "misread"  # letters among digits: "1O.50"
    SIGN = "sign"
    WORD = "word"
    MARK = "mark"


class Token(NamedTuple):
    """A piece of the folded text; `glued` says that nothing stands before it but another piece."""

    piece: Piece
    start: int
    end: int
    text: str
    glued: bool
    roles: frozenset[Role]


def tokens_of(folded: str, lexicon: Lexicon) -> list[Token]:
    """The tokens of a folded text; phrases of the lexicon are one token."""
    tokens: list[Token] = []
    last = 0
    pieces_from, roles_of = _piece(is_ascii=folded.isascii()).finditer, lexicon.roles.get
    new = tuple.__new__  # a named tuple is made in half the time without its own
    pieces = pieces_from(folded)
    while (found := next(pieces, None)) is not None:
        start, end = found.span()
        piece = _PIECES[found.lastgroup or ""]
        text = found.group()
        if piece is _NUMBER:
            text = text.replace(" ", "")  # "31 . 20"
        elif piece is _WORD:
            for phrase in _phrases_after(text, lexicon):
                if folded.startswith(phrase, start) and (
                    is_east_asian(phrase) or not _goes_on(folded, start + len(phrase))
                ):
                    text, end = phrase, start + len(phrase)
                    pieces = pieces_from(folded, end)
                    break
        glued = start == last and start > 0
        roles = NO_ROLES if piece is _NUMBER else roles_of(text, NO_ROLES)
        tokens.append(new(Token, (piece, start, end, text, glued, roles)))
        last = end
    return tokens


def is_east_asian(text: str) -> bool:
    """Whether a text ends in a script whose words are not set apart: Chinese, kana, Hangul."""
    return "\u3040" <= text[-1] <= "\u9fff" or "\uac00" <= text[-1] <= "\ud7a3"


def _phrases_after(word: str, lexicon: Lexicon) -> Sequence[str]:
    """The phrases that begin with a word, the longest first: "d'euros" begins as "d'" does."""
    known = lexicon.phrases.get(word)
    if known is None and "'" in word:
        known = lexicon.phrases.get(word.partition("'")[0])
    return known or ()


def _goes_on(folded: str, place: int) -> bool:
    return place < len(folded) and (folded[place].isalnum() or folded[place] == "'")


_NUMBER, _WORD = Piece.NUMBER, Piece.WORD
"""A member of an enumeration is looked up slowly before Python 3.12, and here for every token."""
_PIECES = {piece.value: piece for piece in Piece}
_SINGLE = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
"""Scripts whose words are not set apart: every character is a token, but for known words."""
_COMBINING = "\u0300-\u036f\u064b-\u0655\u0900-\u0903\u093a-\u094f\u0962\u0963"


@cache
def _piece(*, is_ascii: bool) -> re.Pattern[str]:
    """A piece of a text; the scripts and signs beyond ASCII cost time until they are needed."""
    signs, word = "[$]", r"[a-zA-Z]+(?:'[a-zA-Z]+)?"
    if not is_ascii:
        signs = "[$€£¥₹₨₽₩₺₴₫฿₱₦₵₪₸₡₲₿¢₼₾៛₭₮]"
        word = (
            rf"[{_SINGLE}]|[^\W\d_{_SINGLE}](?:(?![{_SINGLE}])[^\W\d_]|[{_COMBINING}])*"
            r"(?:'[^\W\d_]+)?"
        )
    return re.compile(
        r"(?P<misread>(?<![\w.,])(?:\d+o[\do]*(?:[.,][\do]+)?|\d+[.,]\d*o[\do]*|[ol]\d*[.,]\d[\do]|\d+l\d*[.,]\d[\do]?|\d+s\d*[.,]\d\d)(?!\w))"
        r"|(?P<number>(?<![\w.,])\.\d{1,3}(?!\d)|\d+(?: \. \d\d(?![\d.,])|(?:[.,']\d+)*))"
        r"|(?P<sign>(?<![^\W\d_])(?:us|usd|a|au|aud|s|sg|c|ca|can|cad|nz|nzd|hk|hkd|sgd|mx|mex|mxn|r|nt|rd|ar|cl|col|u)\$"
        rf"|{signs})|(?P<word>{word})|(?P<mark>\n|\S)"
    )
