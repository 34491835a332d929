"""Sizes, models, years, counts, codes and unit prices of goods, beside what was paid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from language.amount_tokens import Piece, Token
from language.figure import Figure, Reason
from language.numbered_places import noun_before
from language.sentence import Sentence
from language.unexplained import counts_things, is_plural
from language.vocabulary.money_words import Role
from language.vocabulary.numbered_nouns import (
    DONE_TO_THINGS,
    EVENTS,
    LENSES,
    MEASURES,
    PRODUCTS,
    SIZES,
)

Found = Iterator[tuple[int, Reason]]


def of_sizes(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "size 10.5 nikes 89.95", "rozm. 42 129 zł"."""
    for place, figure in enumerate(figures):
        if figure.reason is not None or figure.value >= _GREAT_SIZE:
            continue
        if figure.is_marked and figure.after > figure.first + 1:
            continue  # but "pointure 39 à 85 euros" has its currency behind the second
        at = figure.first - 1
        if at > 0 and reader.tokens[at].text == ".":
            at -= 1
        word = reader.token(at)
        paid = any(one.reason is None for n, one in enumerate(figures) if n != place)
        if paid and word is not None and word.text in SIZES and figure.decimals <= 1:
            yield place, Reason.LABEL


def of_models(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "rtx 5070 579 microcenter", "ufc 320 ppv 75"."""
    for place, figure in enumerate(figures[:-1]):
        word = noun_before(figure, reader)
        paid = figures[place + 1]
        if word is None or paid.reason is not None:
            continue
        between = reader.tokens[figure.after : paid.first]
        bare = all(token.piece is Piece.MARK and token.text != "\n" for token in between)
        dearer = paid.value > figure.value and all(
            token.piece is Piece.WORD and token.text not in PRODUCTS and Role.AND not in token.roles
            for token in between
        )
        if word in EVENTS or (word in PRODUCTS and (bare or dearer)):
            yield place, Reason.LABEL


def of_shared_measures(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "wipers 26 and 19 inch, 24.99": one unit for both."""
    for place, figure in enumerate(figures[:-1]):
        other = figures[place + 1]
        if figure.reason is not None or not figure.is_plain:
            continue
        if other.reason is not Reason.QUANTITY or other.first != figure.after + 1:
            continue
        unit = reader.token(other.after)
        joint = reader.tokens[figure.after]
        linked = Role.AND in joint.roles or joint.text in {"or", "x", "by", "to", "-"}
        if linked and unit is not None and unit.text in MEASURES:
            yield place, Reason.QUANTITY


def of_parts(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "ps4 w/ 2 controllers 120", "the 39 steps, 2 tix for 88"."""
    for place, figure in enumerate(figures[:-1]):
        if figure.reason is not None or not figure.is_plain or figure.value > _MANY_PARTS:
            continue
        before = reader.token(figure.first - 1)
        if before is None or not any(one.reason is None for one in figures[place + 1 :]):
            continue
        counted = Role.WITH in before.roles and figure.value <= _FEW_PARTS
        if (counted or before.text == "the") and _counts_no_money(figure, reader):
            yield place, Reason.COUNT


def _counts_no_money(figure: Figure, reader: Sentence) -> bool:
    return counts_things(figure, reader) and Role.TIP not in reader.roles(figure.after)


def of_prices_for_fewer(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "bought 2 for the price of 1 shampoo 8"."""
    for place, figure in enumerate(figures):
        before, earlier = reader.token(figure.first - 1), reader.token(figure.first - 2)
        if before is None or earlier is None or not 0 < place < len(figures) - 1:
            continue
        if figure.is_plain and before.text == "of" and earlier.text == "price":
            yield place, Reason.COUNT
            yield place - 1, Reason.COUNT


def of_vintages(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "bottle of 2012 malbec, 34", "brakes for the 2016 camry 300"."""
    for place, figure in enumerate(figures[:-1]):
        before, after = reader.token(figure.first - 1), reader.token(figure.after)
        if figure.reason is not None or not figure.is_plain or not 1950 <= figure.value <= 2035:
            continue
        named = after is not None and after.piece is Piece.WORD and not _is_linking(after)
        dated = named and before is not None and before.text in BEFORE_YEARS
        if dated and any(one.reason is None for one in figures[place + 1 :]):
            yield place, Reason.YEAR


def _is_linking(token: Token) -> bool:
    return bool(token.roles & {Role.FOR, Role.ON, Role.AT, Role.TO, Role.AND})


def of_lenses(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "glasses -2.75 lenses 175": dioptres, in steps of a quarter."""
    signed = [place for place, one in enumerate(figures) if one.sign and not one.is_marked]
    if not signed or LENSES.isdisjoint(token.text for token in reader.tokens):
        return
    for place in signed:
        figure = figures[place]
        others = [one for n, one in enumerate(figures) if n not in signed and one.reason is None]
        if others and figure.value <= _STRONGEST and figure.value * 4 % 1 == 0:
            yield place, Reason.QUANTITY


def of_unit_prices(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "11.2 gallons at 3.459, came to 38.73": the price of one, where the sum is told."""
    for place, figure in enumerate(figures[1:-1], 1):
        measured = figures[place - 1]
        if figure.reason is not None or measured.reason is not Reason.QUANTITY:
            continue
        if not figure.decimals:
            continue
        told = bool(reader.roles(figure.first - 1) & {Role.AT, Role.TIMES})
        nearness = 50 if told else 200  # "26 gal, 4.09 diesel, 106.34" only where it comes out
        worked_out = measured.value * figure.value
        for paid in figures[place + 1 :]:
            if paid.reason is None and abs(paid.value - worked_out) * nearness <= paid.value:
                yield place, Reason.USED
                break


def of_store_numbers(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "WALGREENS 10338 6/15 14.33 visa x2019": a line of a bank, with the shop's number."""
    if not any(figure.decimals == 2 and figure.reason is None for figure in figures):
        return
    for place, figure in enumerate(figures):
        if noun_before(figure, reader) is None or figure.value < _STORES:
            continue
        following = reader.token(figure.after)
        if following is not None and following.text in {",", ";", "\n"}:
            continue  # "ADS 300, COOKIES 27.80"
        token = reader.tokens[figure.first - 1]
        name = reader.text[token.start : token.end]
        if len(name) > 2 and name.isupper():
            yield place, Reason.CODE


def of_what_was_done(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "sold 3 lambs 450 the lot": how many, and then what came of it."""
    for place, figure in enumerate(figures[:-1]):
        verb, thing = noun_before(figure, reader), reader.token(figure.after)
        if verb not in DONE_TO_THINGS or thing is None or figure.value > _MANY_SOLD:
            continue
        paid = next((one for one in figures[place + 1 :] if one.reason is None), None)
        between = reader.tokens[figure.after : min(figure.after + 3, paid.first if paid else 0)]
        if figures[place + 1] is paid:
            between = between[:1]  # else the number of a model stands between: "6 ps2 games"
        if any(one.text.endswith("s") and is_plural(one.text) for one in between):
            yield place, Reason.COUNT


def of_spoken_digits(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "dinner 4 me n bae 74", "pd 30 2 the gardener": for and to, as they sound."""
    for place, figure in enumerate(figures):
        following = reader.token(figure.after)
        if figure.value not in _SPOKEN or not figure.first or following is None or figure.worded:
            continue
        if figure.reason is not None or not figure.is_plain or following.text not in WHOM:
            continue
        if any(one.reason is None for n, one in enumerate(figures) if n != place):
            yield place, Reason.WORD


def of_coupons(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "pizza 29.30 coupon 4410": more than was paid can nobody save."""
    for place, figure in enumerate(figures):
        word = noun_before(figure, reader)
        if word in COUPONS and any(
            one.reason is None and one.value < figure.value and n != place
            for n, one in enumerate(figures)
        ):
            yield place, Reason.CODE


def of_lotteries(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "powerball 5 12 33 41 60 pb 9, 2 bucks": the numbers that were played."""
    if LOTTERIES.isdisjoint(token.text for token in reader.tokens):
        return
    if not any(figure.reason is None and figure.is_marked for figure in figures):
        return
    balls = [
        place
        for place, one in enumerate(figures)
        if one.reason is None and one.is_plain and not one.worded and one.value <= _LAST_BALL
    ]
    if len(balls) >= _FEWEST_BALLS:
        yield from ((place, Reason.CODE) for place in balls)


BEFORE_YEARS = frozenset("of the a an my our his her their vintage".split())
_STORES = 100
_SPOKEN = frozenset((2, 4))
WHOM = frozenset("me us u ya him her them the my our".split())
_MANY_SOLD = 50
_FEWEST_BALLS = 3
_LAST_BALL = 99
COUPONS = frozenset("coupon promo voucher promocode gutschein cupon".split())
LOTTERIES = frozenset("powerball pb megamillions lotto lottery pick lottozahlen keno".split())
_GREAT_SIZE = 1000
_MANY_PARTS = 100
_FEW_PARTS = 12
_STRONGEST = 20
