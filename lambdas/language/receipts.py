"""Pasted receipts: the total is their one entry."""

from __future__ import annotations

from collections.abc import Sequence

from language.amount_tokens import Piece
from language.figure import Figure
from language.sentence import Sentence
from language.sums import Sums
from language.vocabulary.money_words import Role

OF_RECEIPT = "the total of a receipt"


def keep_the_total_of_a_receipt(sums: Sums) -> None:
    """As in "MARKET / MILK 3.10 / BREAD 4.20 / TAX 0.30 / TOTAL 7.60", each in its line."""
    if all(token.text != "\n" for token in sums.reader.tokens):
        return
    open_ones = sums.open_places()
    if len(open_ones) < 2 or not _is_receipt(sums.figures[open_ones[0]], sums.reader):
        return
    total = next((j for j in open_ones if _is_total(sums, j, open_ones)), None)
    if total is None:
        return
    for i in open_ones:
        if i != total:
            sums.use(i)
    sums.figures[total] = sums.figures[total]._replace(how=OF_RECEIPT)


def _is_total(sums: Sums, j: int, open_ones: Sequence[int]) -> bool:
    """Whether a word or sign says that the figure is the total of others."""
    figure, reader = sums.figures[j], sums.reader
    before = reader.token(figure.first - 1)
    if before is None:
        return False
    if Role.TOTAL in before.roles or before.text == "=":
        return True
    return before.text in _DUE and j > open_ones[0]


def _is_receipt(first: Figure, reader: Sentence) -> bool:
    """Whether a line of its own names the shop, or tax and the like are listed too."""
    if any(token.text in _ON_RECEIPTS or Role.TIP in token.roles for token in reader.tokens):
        return True
    head = reader.tokens[: first.first]
    breaks = [at for at, token in enumerate(head) if token.text == "\n"]
    return bool(breaks) and breaks[0] > 0 and head[0].piece is Piece.WORD


_DUE = frozenset("balance due ttc pagar pagare zahlen betalen payer importe endbetrag".split())
"""Before the last amount of a receipt."""
_ON_RECEIPTS = frozenset(
    """tax taxes vat hst gst mwst ust iva tva btw subtotal sub-total zwischensumme gratuity service
    delivery shipping fee fees discount coupon savings cash change""".split()
)
