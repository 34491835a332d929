"""Prices of one where no number counts them: “leotards for both girls 34 each”."""

from __future__ import annotations

from language.amount_tokens import Piece
from language.figure import Figure
from language.sums import Sums, is_count
from language.unexplained import is_plural
from language.vocabulary.money_words import Role


def multiply_for_both(sums: Sums) -> None:
    """As in "oil change both cars 49.99 each", "tickets 40 each for me and my dad"."""
    if not sums.say(Role.EACH):
        return
    for place, price in enumerate(sums.figures):
        said = sums.reader.token(price.after)
        if price.reason is not None or price.doubt is not None or said is None:
            continue
        if Role.EACH not in said.roles or " x " in price.how:
            continue
        if _is_for_two(sums, price) or (sums.says(_BOTH) and not _are_counted(sums, place)):
            value = price.value * 2
            sums.figures[place] = price._replace(
                value=value, how=f"2 x {price.value}", shortened=True, after=price.after + 1,
                end=said.end,
            )  # fmt: skip
            for other in range(place):
                if is_count(sums.figures[other]) and sums.is_open(other):
                    sums.use(other)  # "9 holes 31 each for me and my dad"


def _is_for_two(sums: Sums, price: Figure) -> bool:
    """Whether "for me and sam" follows the word for each: one more, and not several."""
    texts = sums.texts(price.after + 1, price.after + 7)
    if tuple(texts[:3]) not in _ME_AND:
        return False
    other = texts[4:5] if texts[3:4] and texts[3] in _POSSESSIVE else texts[3:4]
    last = sums.reader.token(price.after + 1 + len(texts[:3]) + 1)
    listed = last is not None and last.piece is Piece.MARK and last.text == ","
    return bool(other) and not is_plural(other[0]) and other[0] not in _SEVERAL and not listed


def _are_counted(sums: Sums, price: int) -> bool:
    """Whether another number may count what the price is of."""
    return any(
        is_count(figure) and sums.is_usable(figure)
        for place, figure in enumerate(sums.figures)
        if place != price
    )


_BOTH = frozenset(
    """both beide beiden ambos ambas entrambi entrambe ambedue allebei ambdos""".split()
)
_ME_AND = frozenset(
    (("for", "me", "and"), ("for", "me", "n"), ("for", "me", "&"), ("for", "myself", "and"),
     ("fur", "mich", "und"), ("pour", "moi", "et"), ("para", "mi", "y"), ("per", "me", "e"),
     ("para", "mim", "e"), ("voor", "mij", "en"))
)  # fmt: skip
_POSSESSIVE = frozenset(
    "my the our a mein meine meinen mon ma mi il la mio mia o a meu minha".split()
)
_SEVERAL = frozenset("family friends boys girls kids others folks parents crew team".split())
