"""Making a figure: the sign before it, and what says that it is approximate."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from language.amount_tokens import Piece
from language.currency_words import Currency
from language.figure import Doubt, Figure, Reason
from language.sentence import Sentence
from language.vocabulary.money_words import Role


def made_figure(
    reader: Sentence,
    first: int,
    after: int,
    *,
    value: Decimal,
    how: str,
    readings: tuple[Decimal, ...] = (),
    currency: Currency | None = None,
    doubt: Doubt | None = None,
    decimals: int = 0,
    worded: bool = False,
    shortened: bool = False,
    glued_before: bool = False,
    reason: Reason | None = None,
) -> Figure:
    """The figure of these tokens, with the sign before it and whether it is approximate."""
    first, sign = _signed(reader, first)
    approximate = False
    if Role.APPROXIMATE in reader.roles(first - 1):
        approximate = True
    if Role.ISH in reader.roles(after):
        approximate = True
        after += 1
    elif _is_dash(reader, after) and Role.ISH in reader.roles(after + 1):
        approximate = True
        after += 2
    if doubt is None and currency is not None and not currency.is_supported:
        doubt = Doubt.UNSUPPORTED
    if doubt is None and value == 0:
        doubt = Doubt.ZERO
    following = reader.token(after)
    return Figure(
        first=first, after=after, start=reader.tokens[first].start,
        end=reader.tokens[after - 1].end, value=value, how=how, readings=readings,
        currency=currency, sign=sign, approximate=approximate, doubt=doubt,
        decimals=decimals, worded=worded, shortened=shortened, glued_before=glued_before,
        glued_after=following is not None and following.glued
        and following.piece is Piece.WORD,
        reason=reason,
    )  # fmt: skip


def _is_dash(reader: Sentence, at: int) -> bool:
    return reader.is_glued(at) and reader.tokens[at].text == "-"


def _signed(reader: Sentence, first: int) -> tuple[int, Literal["+", "-"] | None]:
    """An explicit sign: glued to the number, and nothing glued before it."""
    before = reader.token(first - 1)
    if before is None or before.text not in {"+", "-"} or not reader.tokens[first].glued:
        return first, None
    if before.glued:
        return first, None
    earlier = reader.token(first - 2)
    if earlier is not None and earlier.piece is Piece.NUMBER:
        return first, None
    return first - 1, "+" if before.text == "+" else "-"
