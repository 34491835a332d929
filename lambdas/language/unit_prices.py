"""Prices of one of what is counted, whatever it is: “12 bales of hay 7.25 a bale” is 87."""

from __future__ import annotations

from collections.abc import Sequence

from language.amount_tokens import Piece, Token
from language.figure import Reason
from language.money_lexicon import Lexicon
from language.sums import Sums, is_count
from language.vocabulary.money_words import Role
from language.vocabulary.unit_nouns import BEFORE_ONE, CHARGES, PLURAL_ENDINGS, SEVERAL_OF


def with_unit_prices(tokens: list[Token], lexicon: Lexicon, language: str) -> list[Token]:
    """The tokens, “a bale” after a price as one that says each where bales are counted."""
    numbers = [at for at, one in enumerate(tokens) if _is_number(one, lexicon)]
    if len(numbers) < 2:
        return tokens
    result: list[Token] = []
    skipped = False
    for at, token in enumerate(tokens):
        if skipped:
            skipped = False
            continue
        noun = tokens[at + 1] if at + 1 < len(tokens) else None
        if (
            token.text in CHARGES
            and noun is not None
            and noun.text in _EACH_ONE
            and _price_before(tokens, at, lexicon) is not None
        ):
            text = f"{token.text} {noun.text}"
            result.append(Token(Piece.WORD, token.start, noun.end, text, token.glued, _EACH))
            skipped = True
            continue
        elided = token.text.removeprefix("l'")
        if elided == token.text and (
            token.text not in BEFORE_ONE or noun is None or noun.piece is not Piece.WORD
        ):
            result.append(token)
            continue
        skipped = elided == token.text
        last = noun if skipped and noun is not None else token
        said = last.text if skipped else elided
        price = _price_before(tokens, at, lexicon)
        if price is not None and _is_counted(tokens, price, said, numbers, language):
            text = f"{token.text} {said}" if skipped else f"l' {said}"
            result.append(Token(Piece.WORD, token.start, last.end, text, token.glued, _EACH))
        else:
            skipped = False
            result.append(token)
    return result


def _is_counted(
    tokens: Sequence[Token], price: int, noun: str, numbers: Sequence[int], language: str
) -> bool:
    """Whether a number beside the price counts what the noun is one of."""
    return any(
        _counts(tokens, n, n + 1, noun, language)
        for n in numbers
        if n < price or (n > price and noun not in _LASTING)
    )


def multiply_what_is_named_again(sums: Sums) -> None:
    """As in "2 kids, swim camp, 215 per kid", "8 per kid 3 kids": whatever stands between."""
    if not sums.say(Role.EACH):
        return
    for place in range(len(sums.figures)):
        count = _count_of(sums, place)
        if count is None:
            continue
        asked = sums.figures[place].value if _is_us(sums, count) else None
        sums.multiply(count, place)
        take_each_in(sums, place)
        if asked is not None:  # "12 a plate, 4 of us": for all of them, or for the user
            product = sums.figures[place]
            sums.ask(place, product.how, product.value, asked)


def _is_us(sums: Sums, count: int) -> bool:
    """Whether the user is one of those counted, and does not say who paid for all."""
    figure = sums.figures[count]
    us = sums.texts(figure.after, figure.after + 2) == ["of", "us"]
    return us and not sums.says(_COVERING)


def take_each_in(sums: Sums, place: int) -> None:
    """The words after a unit price belong to the amount: "2 lattes, 5.25 apiece"."""
    figure = sums.figures[place]
    after = figure.after + (2 if sums.reader.tokens[figure.after].text == "/" else 1)
    sums.figures[place] = figure._replace(after=after, end=sums.reader.tokens[after - 1].end)


def _count_of(sums: Sums, place: int) -> int | None:
    """The number of those that a price is for one of: the nearest before it, or after it."""
    price = sums.figures[place]
    said = sums.reader.token(price.after)
    if price.reason not in {None, Reason.WORD} or price.doubt is not None or said is None:
        return None
    if Role.EACH not in said.roles or " " not in said.text:
        return None
    noun = said.text.rpartition(" ")[2]
    later = () if noun in _LASTING else range(place + 1, len(sums.figures))
    for other in (*range(place - 1, -1, -1), *later):
        figure = sums.figures[other]
        if not is_count(figure) or not sums.is_usable(figure):
            continue
        if noun in _LASTING and figure.value > _FEW:
            continue  # "phone 24 months, 30 a month" goes on
        tokens, language = sums.reader.tokens, sums.reader.language
        if _counts(tokens, figure.first, figure.after, noun, language):
            return other
    return None


def _counts(tokens: Sequence[Token], first: int, after: int, noun: str, language: str) -> bool:
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


_COVERING = frozenset("covered cover covering treated treat everyone everybody all".split())
_EACH_ONE = frozenset("each apiece ea cada je chacun chacune ciascuno".split())
_EACH = frozenset((Role.EACH,))
_COMPOUNDING = frozenset(("de", "nl", "sv"))
_LONG = 4
_LASTING = frozenset(
    """week month year woche monat jahr semana mes ano semaine mois an annee settimana mese anno
    maand jaar""".split()
)
_FEW = 6
"""“30 a month for 12 months” goes on; “12 months, 30 a month” was paid."""
