"""Coupons, gift cards and bargains: what is left to pay, which is mostly asked about."""

from __future__ import annotations

from decimal import Decimal

from language.amount_tokens import Piece
from language.figure import Doubt
from language.numbers import rounded
from language.prices_paid import LOWERED, has_before
from language.sums import Sums, is_one_currency
from language.vocabulary.money_words import Role


def take_the_coupon_off(sums: Sums) -> None:
    """As in "used a 10 off coupon, paid 32.60"; where nothing says paid it is asked."""
    places = [i for i, figure in enumerate(sums.figures) if figure.reason is None]
    if len(places) != 2:
        return
    for i, j in (places, places[::-1]):
        off, other = sums.figures[i], sums.figures[j]
        saved = _is_saved(sums, i, j)
        if not saved and Role.OFF not in sums.reader.roles(off.after):
            continue
        if not is_one_currency(off, other):
            continue
        sums.use(i)
        if off.value < other.value and not has_before(sums, j, Role.PAID):
            readings = (other.value, other.value - off.value)
            sums.figures[j] = other._replace(doubt=Doubt.ARITHMETIC, readings=readings)
        return


def _is_saved(sums: Sums, i: int, j: int) -> bool:
    """As in "saved 30 and paid 70 for the jacket"."""
    before = sums.reader.token(sums.figures[i].first - 1)
    saved = before is not None and before.text in {"saved", "saving", "save"}
    return saved and has_before(sums, j, Role.PAID)


def ask_how_often(sums: Sums) -> None:
    """As in "parking meter $1.25 twice"."""
    for i, figure in enumerate(sums.figures):
        following = sums.reader.token(figure.after)
        if figure.reason is None and following is not None and following.text in _OFTEN:
            value = figure.value * _OFTEN[following.text]
            sums.figures[i] = figure._replace(
                value=value, readings=(value, figure.value), doubt=Doubt.ARITHMETIC,
                how=f"{following.text} {figure.value}",
            )  # fmt: skip


_OFTEN = {"twice": 2, "thrice": 3}


def ask_of_bargains(sums: Sums) -> None:
    """As in "got the $1200 laptop for 950": a price in the name of the thing."""
    places = [i for i, figure in enumerate(sums.figures) if figure.reason is None]
    if len(places) != 2:
        return
    i, j = places
    one, other = sums.figures[i], sums.figures[j]
    reader = sums.reader
    before = reader.token(one.first - 1)
    between = sums.between(i, j)
    if before is None or before.text not in {"the", "a", "that", "this", "an"} or not between:
        return
    things = all(reader.tokens[at].piece is Piece.WORD for at in between)
    if not things or not 2 <= len(between) <= 4 or not is_one_currency(one, other):
        return
    if one.value > other.value > 20 and Role.FOR in reader.roles(between[-1]):
        readings = (other.value, one.value)
        sums.combine(i, j, other.value, LOWERED, doubt=Doubt.ARITHMETIC, readings=readings)


def ask_of_gift_cards(sums: Sums) -> None:
    """As in "used $10 gift card on a $34 shirt": whether it was paid with it is asked."""
    places = [i for i, figure in enumerate(sums.figures) if figure.reason is None]
    if len(places) != 2:
        return
    for i, j in (places, places[::-1]):
        card, other = sums.figures[i], sums.figures[j]
        handed = has_before(sums, i, Role.HANDED) or has_before(sums, i, Role.MINUS)
        if not handed or Role.CARD not in sums.reader.roles(card.after):
            continue
        sums.use(i)
        left = max(other.value - card.value, Decimal(0))
        readings = (other.value, left) if left else (other.value,)
        sums.figures[j] = other._replace(doubt=Doubt.ARITHMETIC, readings=readings)
        return


def take_half_off(sums: Sums) -> None:
    """As in "shoes 60 half off": before or after, which is asked."""
    if not sums.say(Role.HALF_OFF):
        return
    for i, figure in enumerate(sums.figures):
        if figure.reason is not None or figure.doubt is not None:
            continue
        if Role.HALF_OFF in sums.reader.roles(figure.after):
            readings = (rounded(figure.value / 2, sums.exponent(figure)), figure.value)
            sums.figures[i] = figure._replace(
                value=readings[0], readings=readings, doubt=Doubt.ARITHMETIC,
                decimals=max(figure.decimals, 1), how=f"half off {figure.value}",
            )  # fmt: skip
