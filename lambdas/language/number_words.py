"""Numbers written as words: "a hundred and twenty", "zweihundertfünfzig", "twelve fifty"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from language.amount_tokens import Piece, Token
from language.money_lexicon import Lexicon


class WordedNumber(NamedTuple):
    """What words from a place on say, and the place after them.

    `words` is how many words carry the number; `decimal` says that it was cents ("twelve fifty"),
    `other` what it could be as well ("one fifty").
    """

    value: Decimal
    after: int
    words: int
    decimal: bool = False
    other: Decimal | None = None


def worded_number(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> WordedNumber | None:
    """The number the words from `at` on say, or None."""
    whole = _whole(tokens, at, lexicon)
    if whole is None:
        return None
    value, after, words = whole
    if _word_in(tokens, after, lexicon.points) and words:
        digits = ""
        place = after + 1
        while (digit := _small(tokens, place, lexicon)) is not None and len(digits) < 3:
            digits += str(digit)
            place += 1
        if digits:
            return WordedNumber(Decimal(f"{value}.{digits}"), place, words + 1, decimal=True)
    if 0 < value < 100 and (cents := _cents(tokens, after, lexicon)) is not None:
        amount, place = cents
        other = Decimal(100 + amount) if value == 1 else None
        both = value + Decimal(amount) / 100
        return WordedNumber(both, place, words + 1, decimal=True, other=other)
    return WordedNumber(Decimal(value), after, words)


def _whole(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[int, int, int] | None:
    """A whole number: its value, the place after it, and its words."""
    total = current = words = 0
    place = at
    while place < len(tokens) and words < _MOST_WORDS:
        token = tokens[place]
        if words and _joins(tokens, place, lexicon, total + current, current):
            place += 1
            continue
        value = _value_of(token.text, lexicon) if token.piece is Piece.WORD else None
        scale = lexicon.scales.get(token.text) if len(token.text) > 1 else None
        if value is not None and (not words or _fits(current, value)):
            current += value
        elif value is None and scale == 100 and (words or _says_one(tokens, place, lexicon)):
            current = max(current, 1) * scale
        elif value is None and scale is not None and (words or _says_one(tokens, place, lexicon)):
            total += max(current, 1) * scale
            current = 0
        else:
            break
        words += 1
        place += 1
    return (total + current, place, words) if words else None


_MOST_WORDS = 12
"""Words of the longest number that is read."""


def _joins(
    tokens: Sequence[Token], place: int, lexicon: Lexicon, so_far: int, current: int
) -> bool:
    """Whether a dash or "and" goes on with the same number."""
    token = tokens[place]
    if not _is_number(tokens, place + 1, lexicon):
        return False
    if token.text == "-":
        return token.glued
    if token.text not in lexicon.joiners or not so_far:
        return False
    following = _value_of(tokens[place + 1].text, lexicon)
    return following is not None and _fits(current, following)


def _says_one(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a scale is one of it: "a grand", "hundred bucks", "hundred and twenty"."""
    if (place > 0 and tokens[place - 1].text in _ONES) or tokens[place].text in _BARE:
        return True
    if tokens[place].text not in {"hundred", "thousand"} or place + 1 >= len(tokens):
        return False
    if place and tokens[place - 1].text in _VAGUE:
        return False
    following = tokens[place + 1].text
    if following in _COINS or (place == 0 and following in {"for", "on"}):
        return True
    return _is_number(tokens, place + 1 + (following in lexicon.joiners), lexicon)


_ONES = frozenset(("a", "an", "one", "half"))
_VAGUE = frozenset("couple few several some many".split())
_COINS = frozenset("bucks dollars euros pounds quid rupees dollar euro".split())
_BARE = frozenset(
    "hundert tausend honderd duizend mille cento cem cien ciento mil cent yuz".split()
)


def _fits(current: int, value: int) -> bool:
    """Whether a value under a thousand can follow inside the same number."""
    if value >= 100:
        return current == 0
    tail = current % 100
    return tail == 0 or (tail % 10 == 0 and tail >= 20 and 0 < value < 10)


def _value_of(word: str, lexicon: Lexicon) -> int | None:
    known = lexicon.numbers.get(word)
    if known is not None:
        return known[0]
    for cut, scale in lexicon.compounds:
        if cut in word and word != cut:
            return _compound(word, cut, scale, lexicon)
    return None


def _compound(word: str, cut: str, scale: int, lexicon: Lexicon) -> int | None:
    """A number in one word: "zweihundertfünfzig" is cut at "hundert"."""
    before, _, rest = word.partition(cut)
    many = 1 if not before else _value_of(before, lexicon)
    rest = rest.removeprefix("und") if rest.startswith("und") and len(rest) > 3 else rest
    few = 0 if not rest else _value_of(rest, lexicon)
    if many is None or few is None or few >= scale or many >= 1000:
        return None
    return many * scale + few


def _is_number(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    return (
        place < len(tokens)
        and tokens[place].piece is Piece.WORD
        and _value_of(tokens[place].text, lexicon) is not None
    )


def _cents(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The second half of "twelve fifty" or "four oh five"."""
    if place < len(tokens) and tokens[place].text in {"oh", "o"}:
        few = _small(tokens, place + 1, lexicon)
        return None if few is None or not few else (few, place + 2)
    if not _is_number(tokens, place, lexicon):
        return None
    following = _whole(tokens, place, lexicon)
    if following is None or not 10 <= following[0] <= 99:
        return None
    return following[0], following[1]


def _small(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> int | None:
    if place < len(tokens) and tokens[place].piece is Piece.WORD:
        value = _value_of(tokens[place].text, lexicon)
        if value is not None and value < 10:
            return value
    return None


def _word_in(tokens: Sequence[Token], place: int, words: frozenset[str]) -> bool:
    return place < len(tokens) and tokens[place].text in words
