"""Prices of one of what is counted, whatever it is: “12 bales of hay 7.25 a bale” is 87."""

from __future__ import annotations

from language.figure import Reason
from language.sums import Sums, is_count, is_one_currency
from language.unexplained import counts_things
from language.unit_phrases import counts
from language.vocabulary.money_words import Role
from language.vocabulary.unit_nouns import DOZENS, LASTING


def multiply_what_is_named_again(sums: Sums) -> None:
    """As in "2 kids, swim camp, 215 per kid", "8 per kid 3 kids": whatever stands between."""
    if not sums.say(Role.EACH):
        return
    for place in range(len(sums.figures)):
        noun = _priced_by(sums, place)
        if noun is None:
            continue
        count = _count_of(sums, place, noun)
        if count is not None:
            _multiply(sums, count, place)
        elif noun in DOZENS:
            _multiply_dozens(sums, place)


def _multiply(sums: Sums, count: int, place: int) -> None:
    one = sums.figures[place].value
    others = _others_before(sums, min(count, place))
    us = _is_us(sums, count)
    sums.multiply(count, place)
    take_each_in(sums, place)
    product = sums.figures[place]
    if us:  # "12 a plate, 4 of us": for all of them, or for the user
        sums.ask(place, product.how, product.value, one)
    elif others is not None:  # "2 tutors 3 hours 30 an hour": for each of them, or for all
        sums.use(others, Reason.COUNT)
        times = sums.figures[others].value
        sums.ask(place, product.how, product.value * times, product.value)


def _multiply_dozens(sums: Sums, place: int) -> None:
    """As in "24 donuts 12 a dozen": they are counted by the piece."""
    count = place - 1
    if place == 0 or not sums.is_usable(sums.figures[count]) or not is_count(sums.figures[count]):
        return
    pieces, price = sums.figures[count], sums.figures[place]
    if pieces.value % _DOZEN:
        sums.use(count, Reason.COUNT)
        how = f"{pieces.value} / {_DOZEN} x {price.value}"
        sums.ask(place, how, price.value, price.value * pieces.value / _DOZEN)
        return
    sums.figures[count] = pieces._replace(value=pieces.value / _DOZEN)
    sums.multiply(count, place)
    take_each_in(sums, place)


def _others_before(sums: Sums, place: int) -> int | None:
    """The number right before a count that counts who or what did it: "2 tutors 3 hours"."""
    if place == 0:
        return None
    figure, between = sums.figures[place - 1], sums.between(place - 1, place)
    small = figure.is_plain and 2 <= figure.value <= _FEW
    measured = Role.UNIT in sums.reader.roles(figure.after)  # "5 lb flour 3 bags"
    if figure.reason is not None or not small or measured or len(between) > 2:
        return None
    return place - 1 if counts_things(figure, sums.reader) else None


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


def _priced_by(sums: Sums, place: int) -> str | None:
    """What a price is for one of: the bale of "7.25 a bale"."""
    price = sums.figures[place]
    said = sums.reader.token(price.after)
    if price.reason not in {None, Reason.WORD} or price.doubt is not None or said is None:
        return None
    if Role.EACH not in said.roles or " " not in said.text:
        return None
    return said.text.rpartition(" ")[2]


def _count_of(sums: Sums, place: int, noun: str) -> int | None:
    """The number of those that a price is for one of: the nearest before it, or after it."""
    later = () if noun in LASTING else range(place + 1, len(sums.figures))
    tokens, language = sums.reader.tokens, sums.reader.language
    for other in (*range(place - 1, -1, -1), *later):
        figure = sums.figures[other]
        if not is_count(figure) or not sums.is_usable(figure):
            continue
        if noun in LASTING and figure.value > _FEW:
            continue  # "phone 24 months, 30 a month" goes on
        if counts(tokens, figure.first, figure.after, noun, language):
            return _part_of(sums, other)
    return None


def add_to_a_product(sums: Sums) -> None:
    """As in "plumber 95/hr for 2 hrs plus 40 parts": what comes on top, behind the count."""
    if not sums.say(Role.PLUS):
        return
    for i in range(len(sums.figures) - 2):
        product, count, other = sums.figures[i : i + 3]
        if " x " not in product.how or count.reason is not Reason.COUNT:
            continue
        added = Role.PLUS in sums.reader.roles(other.first - 1)
        near = len(sums.between(i + 1, i + 2)) <= _FAR_FROM_COUNT
        if added and near and sums.is_open(i, i + 2) and is_one_currency(product, other):
            how = f"{product.how} + {other.value}"
            sums.combine(i, i + 2, product.value + other.value, how)
            return


_FAR_FROM_COUNT = 3


def _part_of(sums: Sums, count: int) -> int:
    """The number of those meant among more: the 2 of "2 of the 6 chairs 55 a chair"."""
    if count == 0:
        return count
    part = sums.figures[count - 1]
    said = sums.texts(part.after, sums.figures[count].first)
    if said[:1] != ["of"] or len(said) > 2 or not is_count(part) or not sums.is_open(count - 1):
        return count
    sums.use(count, Reason.COUNT)
    return count - 1


_COVERING = frozenset("covered cover covering treated treat everyone everybody all".split())
_DOZEN = 12
_FEW = 6
