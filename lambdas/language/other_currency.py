"""An amount told a second time in another currency: the first one is what was paid."""

from __future__ import annotations

from language.amount_tokens import Piece
from language.sums import Sums
from language.vocabulary.money_words import Role
from language.vocabulary.sum_words import EQUALLING, EXCHANGING


def keep_the_first_currency(sums: Sums) -> None:
    """As in "42 CAD for dinner (31 usd)", "taxi 30 euro, about 34 dollars", "£18 = $23"."""
    if sum(figure.currency is not None for figure in sums.figures) == 0:
        return
    if any(token.text in EXCHANGING for token in sums.reader.tokens):
        return
    for i, j in sums.pairs():
        one, other = sums.figures[i], sums.figures[j]
        if not sums.is_open(i, j) or one.currency is None or other.currency is None:
            continue
        if one.currency.code != other.currency.code and _is_told_again(sums, i, j):
            sums.use(j)


def _is_told_again(sums: Sums, i: int, j: int) -> bool:
    """Whether a bracket, "=" or "about" leads to the second, and it names nothing of its own."""
    reader = sums.reader
    at = sums.figures[j].first - 1
    led = False
    while at >= sums.figures[i].after and _equals(sums, at):
        led = led or reader.tokens[at].text not in _TOO_SMALL
        at -= 1
    following = reader.token(sums.figures[j].after)
    closed = following is None or following.piece is Piece.MARK
    if reader.tokens[sums.figures[j].first - 1].text in {"(", "/", "="}:
        return True
    return led and closed


def _equals(sums: Sums, at: int) -> bool:
    token = sums.reader.tokens[at]
    return Role.APPROXIMATE in token.roles or all(
        word in EQUALLING or word in {",", "-"} for word in token.text.split()
    )


_TOO_SMALL = frozenset(", - or and so like just a in to as me out over under".split())
