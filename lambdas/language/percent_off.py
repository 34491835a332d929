"""A part of the price that was taken off, in percent or halves: before or after, which is asked."""

from __future__ import annotations

from decimal import Decimal

from language.amount_tokens import Piece
from language.figure import Reason
from language.prices_paid import LOWERED
from language.splitting import SHARE
from language.sums import Sums, is_one_currency
from language.vocabulary.bargains import SALES, SAVED, SURELY_PAID
from language.vocabulary.money_words import Role


def take_percent_off(sums: Sums) -> None:
    """As in "20% off the 150 coat", "manteau 140 soldé -40%", "打八折的鞋 400"."""
    if not sums.says(SALES) and not any(one.sign == "-" for one in sums.figures):
        return
    places = sums.open_places()
    if len(places) != 1 or sums.figures[places[0]].doubt is not None:
        return
    for j, percent in enumerate(sums.figures):
        if percent.reason is not Reason.PERCENT or not _is_off(sums, j):
            continue
        i = places[0]
        left = (100 - percent.value) / 100
        if 0 < left < 1 and not _is_paid(sums, i, j):
            value = sums.figures[i].value
            readings = (value * left, value)
            if i > j and not _is_off_it(sums, i, j):
                readings = readings[::-1]  # "50% off boots 64"
            sums.ask(i, f"{percent.value}% off {value}", *readings)
        return
    _take_tenths_off(sums, places[0])


def ask_of_a_percentage(sums: Sums) -> None:
    """As in "50% deposit on the 900 photographer", "got 30% back on the 200 glasses": of it."""
    places = sums.open_places()
    if len(places) != 1 or not sums.say(Role.PERCENT):
        return
    figure = sums.figures[places[0]]
    if figure.doubt is not None or figure.how in {SHARE, LOWERED}:
        return
    for percent in sums.figures:
        if percent.reason is not Reason.PERCENT or not 0 < percent.value < 100:
            continue
        said = sums.texts(percent.after + 1, figure.first)
        of_it = bool(_ON.intersection(said)) and said[-1] in _ON | _DETERMINERS
        if of_it and "," not in said and len(said) <= _LONGEST_ASIDE:
            part = figure.value * percent.value / 100
            sums.ask(places[0], f"{percent.value}% of {figure.value}", figure.value, part)
            return


def _take_tenths_off(sums: Sums, i: int) -> None:
    """As in "打八折的鞋 400": eight tenths of the price are paid, or were."""
    tokens = sums.reader.tokens
    for at in range(1, len(tokens)):
        if tokens[at].text == "折" and tokens[at - 1].text in _TENTHS:
            value = sums.figures[i].value
            left = Decimal(_TENTHS.index(tokens[at - 1].text) + 1) / 10
            sums.ask(i, "tenths off", value, value * left)
            return


def keep_what_it_came_to(sums: Sums) -> None:
    """As in "shirt was 40 but half off so 20", "coat 150, 20% off, paid 120"."""
    places = sums.open_places()
    if len(places) != 2 or not sums.says(_LOWERING):
        return
    i, j = places
    price, paid = sums.figures[i], sums.figures[j]
    if price.value <= paid.value or not is_one_currency(price, paid):
        return
    said = sums.texts(price.after, paid.first)
    if SALES.isdisjoint(said) or "and" in said or SURELY_PAID.isdisjoint(said[-2:]):
        return
    if Role.FOR in sums.reader.roles(paid.after):
        return  # "shoes 80 on sale, paid 12 for parking"
    sums.use(i)
    sums.figures[j] = paid._replace(how=LOWERED)


def _is_off(sums: Sums, j: int) -> bool:
    """Whether the percent is off a price: "20% off", "sconto del 10%", "-40%"."""
    figure = sums.figures[j]
    if figure.sign == "-" or sums.texts(figure.first - 1, figure.first) == ["-"]:
        return True
    around = (
        *sums.texts(figure.after, figure.after + 3),
        *sums.texts(figure.first - 3, figure.first),
    )
    return not SALES.isdisjoint(around)


def _is_off_it(sums: Sums, i: int, j: int) -> bool:
    """As in "20% off a 50 dollar sweater": the price right behind is the old one."""
    said = sums.texts(sums.figures[j].after, sums.figures[i].first)
    return len(said) <= 4 and said[-1:] != [] and said[-1] in _DETERMINERS


def _is_paid(sums: Sums, i: int, j: int) -> bool:
    """Whether words or a comma tell that the amount is what was paid: "50% off, only 40"."""
    figure = sums.figures[i]
    before = sums.texts(figure.first - 2, figure.first)
    if not SURELY_PAID.isdisjoint(before):
        return True
    between = range(sums.figures[j].after, figure.first) if j < i else range(0)
    return any(
        sums.reader.tokens[at].piece is Piece.MARK and sums.reader.tokens[at].text in ",;:("
        for at in between
    ) or any(Role.AFTER in sums.reader.roles(at) and sums.reader.tokens[at].text not in _WITH
             for at in range(figure.after, sums.figures[j].first))  # fmt: skip


def take_half_off(sums: Sums) -> None:
    """As in "shoes 60 half off", "half off sneakers originally 110": before or after."""
    if not sums.say(Role.HALF_OFF):
        return
    places = sums.open_places()
    for i in places:
        figure = sums.figures[i]
        if figure.doubt is not None:
            continue
        follows = Role.HALF_OFF in sums.reader.roles(figure.after)
        if follows or (len(places) == 1 and _is_halved(sums, i)):
            sums.ask(i, f"half off {figure.value}", figure.value / 2, figure.value)


def _is_halved(sums: Sums, i: int) -> bool:
    """Whether the old price is told: "half off the 110 sneakers", "was 110, half off"."""
    figure = sums.figures[i]
    before = range(max(0, figure.first - 2), figure.first)
    if any(Role.LISTED in sums.reader.roles(at) for at in before):
        return True
    for at, token in enumerate(sums.reader.tokens):
        if Role.HALF_OFF in token.roles:
            if at > figure.after and "off" in token.text:
                return SURELY_PAID.isdisjoint(sums.texts(at - 1, at)) and at - figure.after <= 4
            behind = sums.texts(at + 1, figure.first)
            return bool(behind) and behind[-1] in _DETERMINERS and len(behind) <= 2
    return False


_ON = frozenset("on of off auf von sur de su di sobre op van".split())
_LONGEST_ASIDE = 8
_LOWERING = SALES | SAVED
_TENTHS = "一二三四五六七八九"
_DETERMINERS = frozenset("off a an the my this that on".split())
_WITH = frozenset("with con avec com mit met w w/".split())
