"""Prices that were not paid: the one before a sale, as most languages say it, and a quote."""

from __future__ import annotations

from language.amount_tokens import Piece
from language.figure import Doubt
from language.prices_paid import LOWERED
from language.sums import Sums, is_one_currency
from language.vocabulary.bargains import ESTIMATES, FROM_TO, SALES, SURE_FROM_TO, SURELY_PAID


def keep_the_sale_price(sums: Sums) -> None:
    """As in "rebajadas de 90 a 54,99", "jas van 160 nu voor 99", "buty z 300 na 210"."""
    language = sums.reader.language
    if language not in FROM_TO:
        return
    origin, target = FROM_TO[language]
    targets = frozenset(target.split())
    if not sums.says(targets):
        return
    for i, j in sums.pairs():
        one, other = sums.figures[i], sums.figures[j]
        if not sums.is_open(i, j) or one.value <= other.value or not is_one_currency(one, other):
            continue
        if sums.texts(one.first - 1, one.first)[-1:] != [origin]:
            continue
        words = [at for at in sums.between(i, j) if sums.reader.tokens[at].piece is Piece.WORD]
        said = [text for at in words for text in sums.texts(at, at + 1)]
        if not said or not (targets | SURELY_PAID | SALES).issuperset(said):
            continue
        sure = language in SURE_FROM_TO or sums.says(SALES)
        readings = () if sure else (other.value, one.value)
        doubt = None if sure else Doubt.AMBIGUOUS
        sums.combine(i, j, other.value, LOWERED, doubt=doubt, readings=readings)
        return


def leave_out_estimates(sums: Sums) -> None:
    """As in "paid the plumber 400, quote was 350": what was quoted is not paid."""
    places = sums.open_places()
    if len(places) != 2 or not sums.says(ESTIMATES):
        return
    quoted = [i for i in places if _is_quoted(sums, i)]
    if len(quoted) == 1:
        sums.use(quoted[0])


def _is_quoted(sums: Sums, i: int) -> bool:
    """Whether "quote was", "estimate of" or "quoted" stands before an amount."""
    first = sums.figures[i].first
    return not ESTIMATES.isdisjoint(sums.texts(first - 3, first))
