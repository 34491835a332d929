"""Words for the price of one, told by what is counted: “7.25 a bale” of 12 bales says each."""

from __future__ import annotations

from collections.abc import Sequence

from language.amount_tokens import Piece, Token
from language.money_lexicon import Lexicon
from language.unexplained import is_plural
from language.vocabulary.money_words import Role
from language.vocabulary.unit_nouns import (
    BEFORE_ONE,
    CHARGES,
    DOZENS,
    LASTING,
    PLURAL_ENDINGS,
    SEVERAL_OF,
)


def with_unit_prices(tokens: list[Token], lexicon: Lexicon, language: str) -> list[Token]:
    """The tokens, “a bale” after a price as one that says each where bales are counted."""
    words = lexicon.numbers
    numbers = [at for at, one in enumerate(tokens) if one.piece is _NUMBER or one.text in words]
    if len(numbers) < 2:
        return tokens
    result: list[Token] = []
    at = 0
    while at < len(tokens):
        text = _each_at(tokens, at, numbers, lexicon, language)
        if text is None:
            result.append(tokens[at])
            at += 1
            continue
        token, width = tokens[at], 1 + (" " in text and not text.startswith("l' "))
        end = tokens[at + width - 1].end
        result.append(Token(Piece.WORD, token.start, end, text, token.glued, _EACH))
        at += width
    return result


def _each_at(
    tokens: Sequence[Token], at: int, numbers: Sequence[int], lexicon: Lexicon, language: str
) -> str | None:
    """The words for each that stand at a place: "a bale", "l' heure", "copay each", "per"."""
    said = tokens[at].text
    elided = said.startswith("l'")
    if not (elided or said in BEFORE_ONE or said in CHARGES):
        return None
    price = _price_before(tokens, at, lexicon)
    if price is None:
        return None
    if elided:
        return f"l' {said[2:]}" if _is_counted(tokens, price, said[2:], numbers, language) else None
    if at + 1 == len(tokens) or tokens[at + 1].piece is not Piece.WORD:
        return said if said == "per" else None  # "10 chairs 2.50 per"
    noun = tokens[at + 1].text
    if said in CHARGES:
        return f"{said} {noun}" if noun in _EACH_ONE else None
    each = _is_counted(tokens, price, noun, numbers, language) or (
        (Role.PER in tokens[at + 1].roles or noun in DOZENS)
        and noun not in LASTING
        and _is_of_several(tokens, price, numbers)
    )
    return f"{said} {noun}" if each else None


def _is_of_several(tokens: Sequence[Token], price: int, numbers: Sequence[int]) -> bool:
    """As in "2 coffees 5 a cup", "24 donuts 12 a dozen": things are counted right before."""
    before = max((n for n in numbers if n < price), default=None)
    if before is None or not before + 1 < price <= before + 4:
        return False
    between = tokens[before + 1 : price]
    words = all(one.piece in {Piece.WORD, Piece.SIGN} for one in between)
    several = any(one.text.endswith("s") and is_plural(one.text) for one in between)
    return words and several and tokens[before].text.isdecimal()


def _is_counted(
    tokens: Sequence[Token], price: int, noun: str, numbers: Sequence[int], language: str
) -> bool:
    """Whether a number beside the price counts what the noun is one of."""
    return any(
        counts(tokens, n, n + 1, noun, language)
        for n in numbers
        if n < price or (n > price and noun not in LASTING)
    )


def counts(tokens: Sequence[Token], first: int, after: int, noun: str, language: str) -> bool:
    """Whether a number stands before or after the word for several: "12 bales", "bricks 200"."""
    for at in range(after, min(after + 3, len(tokens))):
        token = tokens[at]
        if token.piece is not Piece.WORD:
            break
        if Role.EACH not in token.roles and any(
            is_several(word, noun, language) for word in token.text.split()
        ):
            return True
    before = tokens[first - 1] if first else None
    return before is not None and before.text != noun and is_several(before.text, noun, language)


def is_several(word: str, noun: str, language: str) -> bool:
    """Whether a word is that for several of what another is for one: "bales" of "bale"."""
    if word == noun or word in SEVERAL_OF.get(noun, "").split():
        return True
    for one, several in PLURAL_ENDINGS:
        if noun.endswith(one) and word.endswith(several):
            stem = noun.removesuffix(one) if one else noun
            if word == stem + several:
                return True
            if language in _COMPOUNDING and len(noun) >= _LONG and word.endswith(stem + several):
                return True
    return _squeezed(word) == _squeezed(noun) + "en"


def _squeezed(word: str) -> str:
    """A word without its doubled letters: in Dutch "fles" and "flessen", "baal" and "balen"."""
    return "".join(one for one, before in zip(word, f" {word}", strict=False) if one != before)


def _price_before(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int | None:
    """Where the number stands that a price ending before a place is told in."""
    for place in (at - 1, at - 2):
        if place < 0:
            return None
        if _is_number(tokens[place], lexicon):
            return place
        token = tokens[place]
        known = token.text in lexicon.major or token.text in lexicon.minor
        if token.piece is not Piece.SIGN and not known:
            return None
    return None


def _is_number(token: Token, lexicon: Lexicon) -> bool:
    return token.piece is Piece.NUMBER or token.text in lexicon.numbers


_NUMBER = Piece.NUMBER
_EACH_ONE = frozenset("each apiece ea cada je chacun chacune ciascuno".split())
_EACH = frozenset((Role.EACH,))
_COMPOUNDING = frozenset(("de", "nl", "sv"))
_LONG = 4
