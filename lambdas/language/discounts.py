"""Coupons, savings and bargains: what is left to pay, which is mostly asked about."""

from __future__ import annotations

from language.amount_tokens import Piece
from language.figure import Doubt, Figure
from language.prices_paid import LOWERED, has_before
from language.sums import Sums, is_one_currency
from language.vocabulary.bargains import SAVED, SURELY_PAID
from language.vocabulary.money_words import Role


def take_the_coupon_off(sums: Sums) -> None:
    """As in "used a 10 off coupon, paid 32.60"; where nothing says paid it is asked."""
    places = sums.open_places()
    if len(places) != 2:
        return
    for i, j in (places, places[::-1]):
        off, other = sums.figures[i], sums.figures[j]
        if not _is_saved(sums, off) and Role.OFF not in sums.reader.roles(off.after):
            continue
        if not is_one_currency(off, other):
            continue
        sums.use(i)
        if off.value < other.value and not _is_paid(sums, j):
            sums.ask(j, f"{off.value} off", other.value, other.value - off.value)
        return


def _is_saved(sums: Sums, figure: Figure) -> bool:
    """As in "saved 30 and paid 70 for the jacket", "the code saved me 12"."""
    if not sums.says(SAVED):
        return False
    said = sums.texts(figure.first - 4, figure.first)
    return any(
        text in SAVED and _BETWEEN_SAVED.issuperset(said[at + 1 :]) for at, text in enumerate(said)
    )


def _is_paid(sums: Sums, j: int) -> bool:
    """Whether the words before an amount tell that it was paid in the end."""
    if has_before(sums, j, Role.PAID):
        return True
    first = sums.figures[j].first
    return not SURELY_PAID.isdisjoint(sums.texts(first - 1, first))


def ask_of_what_was_saved(sums: Sums) -> None:
    """As in "saved 15 on groceries", "the app saved me 6": how much they cost is not told."""
    places = sums.open_places()
    if len(places) != 1 or not sums.says(SAVED):
        return
    figure = sums.figures[places[0]]
    on = sums.texts(figure.after, figure.after + 1)
    before = sums.texts(figure.first - 1, figure.first)
    told = (on[:1] != [] and on[0] in _ON) or before in (["me"], ["us"])
    if figure.doubt is None and told and _is_saved(sums, figure):
        sums.ask(places[0], "saved", figure.value)


def ask_what_is_taken_off(sums: Sums) -> None:
    """As in "phone 799 minus the trade in", "dress was 90, they knocked some off"."""
    places = sums.open_places()
    if len(places) != 1 or sums.figures[places[0]].doubt is not None:
        return
    figure, tokens = sums.figures[places[0]], sums.reader.tokens
    at = figure.after + (sums.texts(figure.after, figure.after + 1) == [","])
    said = sums.texts(at, at + 2)
    if Role.MINUS in sums.reader.roles(at) and len(said) == 2:
        if said[1][0].isalpha() and said[1] not in _NOT_OFF:
            sums.ask(places[0], "less something", figure.value)
    elif sums.says(OFF):
        for place, token in enumerate(tokens[:-1]):
            off = tokens[place + 1].text in OFF
            if off and token.text in _SOME and place > figure.first:
                sums.ask(places[0], "less something", figure.value)


def ask_how_often(sums: Sums) -> None:
    """As in "parking meter $1.25 twice"."""
    for i, figure in enumerate(sums.figures):
        following = sums.reader.token(figure.after)
        if figure.reason is None and following is not None and following.text in OFTEN:
            value = figure.value * OFTEN[following.text]
            sums.figures[i] = figure._replace(
                value=value, readings=(value, figure.value), doubt=Doubt.ARITHMETIC,
                how=f"{following.text} {figure.value}",
            )  # fmt: skip


OFTEN = {"twice": 2, "thrice": 3}


def ask_of_bargains(sums: Sums) -> None:
    """As in "got the $1200 laptop for 950": a price in the name of the thing."""
    places = sums.open_places()
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


_BETWEEN_SAVED = frozenset("me us about like over another almost roughly around".split())
_ON = frozenset("on at en auf bei sur su em op na".split())
_NOT_OFF = frozenset("than nothing or so".split())
OFF = frozenset(("off",))
_SOME = frozenset("some bit little something money few".split())
