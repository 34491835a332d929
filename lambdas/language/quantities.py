"""Prices by weight and volume, and the amount that a product of theirs comes to."""

from __future__ import annotations

from decimal import Decimal

from language.amount_tokens import Piece
from language.figure import Doubt, Reason
from language.numbers import rounded
from language.sums import Sums
from language.vocabulary.money_words import Role


def price_by_measure(sums: Sums) -> None:
    """As in "2.5 lbs chicken at 4.00 a lb", "12.4 gal at 3.49", "2 lbs shrimp 9.99 a lb"."""
    for i, figure in enumerate(sums.figures):
        if figure.reason is not Reason.QUANTITY or (
            figure.decimals == 0 and not _is_measured(sums, i)
        ):
            continue
        j = i + 1
        if j >= len(sums.figures) or sums.figures[j].reason is not None:
            continue
        price = sums.figures[j]
        at = Role.AT in sums.reader.roles(price.first - 1)
        each = _is_each(sums, price.after)
        if not (at or each) or len(sums.between(i, j)) > _FAR or price.doubt is not None:
            continue
        value = rounded(figure.value * price.value, sums.exponent(price))
        how = f"{figure.value} x {price.value}"
        total = j + 1 if j + 1 < len(sums.figures) else None
        if total is not None and sums.is_open(total):
            _settle(sums, (i, j), total, value)
        elif each or figure.decimals:
            sums.combine(i, j, value, how)
        return


def keep_the_amount_by_its_price(sums: Sums) -> None:
    """As in "gas 40 at 3.50 a gallon": 40 was paid, or as many gallons were bought."""
    for i, j in sums.pairs():
        one, price = sums.figures[i], sums.figures[j]
        if (
            not sums.is_open(i, j)
            or one.value <= price.value
            or not _is_by_measure(sums, price.after)
        ):
            continue
        if len(sums.between(i, j)) > 2 or one.doubt or " x " in one.how:
            continue
        sums.use(j)
        readings = (one.value, rounded(one.value * price.value, sums.exponent(price)))
        if one.is_plain:
            sums.figures[i] = one._replace(doubt=Doubt.ARITHMETIC, readings=readings)
        return


def _is_by_measure(sums: Sums, at: int) -> bool:
    """Whether a price of a gallon or kilo ends there."""
    token = sums.reader.token(at)
    if token is None or not _is_each(sums, at):
        return False
    following = sums.reader.token(at + 1)
    return token.text.rpartition(" ")[2] in _MEASURES or (
        following is not None and following.text in _MEASURES
    )


def _settle(sums: Sums, used: tuple[int, int], total: int, value: Decimal) -> None:
    """The amount that was told besides: "12.4 gal at 3.49, 43.28"; another one is asked about."""
    told = sums.figures[total]
    if not _is_near(value, told.value) and not _stands_alone(sums, total):
        return
    sums.use(used[1])
    if not _is_near(value, told.value):
        sums.figures[total] = told._replace(doubt=Doubt.ARITHMETIC, readings=(told.value, value))


def settle_products(sums: Sums) -> None:
    """As in "3 beers at 7 each, 21", "4 tires 128 each, 512": the product is told again."""
    for i, j in sums.pairs():
        one, other = sums.figures[i], sums.figures[j]
        if not sums.is_open(i, j) or " x " not in one.how or not _stands_alone(sums, j):
            continue
        if " x " in other.how:
            continue  # "4 loaves 3.50 a loaf, 2 pies 9 a pie"
        sums.use(i)
        near = _is_near(one.value, other.value)
        doubt, readings = (None, ()) if near else (Doubt.ARITHMETIC, (other.value, one.value))
        sums.figures[j] = other._replace(how="the total", doubt=doubt, readings=readings)
        return


def ask_of_several(sums: Sums) -> None:
    """As in "3x yogurt 1.20", "2x latte 5.75 1x muffin 4": the price of one, or of all."""
    for i, j in sums.pairs():
        count, price = sums.figures[i], sums.figures[j]
        if not count.is_plain or not 2 <= count.value <= _MANY or price.reason is not None:
            continue
        if price.doubt is not None or not _is_times(sums, i, j) or _is_each(sums, price.after):
            continue
        if " x " in price.how:
            continue  # "3x protein bars 2.79 each"
        before, after = sums.reader.roles(price.first - 1), sums.reader.roles(price.after)
        if Role.TOTAL in before | after or Role.AT in before:
            continue
        sums.use(i, Reason.COUNT)
        readings = (price.value, count.value * price.value)
        sums.figures[j] = price._replace(doubt=Doubt.ARITHMETIC, readings=readings)


def ask_of_ways(sums: Sums) -> None:
    """As in "train 34 each way for 2 people": how often it was paid is not told."""
    if not sums.say(Role.EACH):
        return
    for i, figure in enumerate(sums.figures):
        said = [token.text for token in sums.reader.tokens[figure.after : figure.after + 2]]
        if figure.reason is None and figure.doubt is None and said == ["each", "way"]:
            readings = (figure.value * 2, figure.value)
            sums.figures[i] = figure._replace(doubt=Doubt.ARITHMETIC, readings=readings)


def _is_times(sums: Sums, i: int, j: int) -> bool:
    """Whether an x is glued to the count, and only names stand before the price."""
    tokens = [sums.reader.tokens[at] for at in sums.between(i, j)]
    if len(tokens) < 2 or tokens[0].text not in {"x", "×"} or not tokens[0].glued:
        return False
    return not tokens[1].glued and all(token.piece is Piece.WORD for token in tokens[1:])


_FAR = 6
_MANY = 24


def _is_measured(sums: Sums, i: int) -> bool:
    """Whether the number is one of kilos, gallons or miles, which have a price each."""
    following = sums.reader.token(sums.figures[i].after)
    return following is not None and following.text in _MEASURES


_MEASURES = frozenset(
    """kg kgs kilo kilos g lb lbs pound pounds oz ounce ounces l liter liters litre litres gal gals
    gallon gallons mile miles mi km kms yard yards ft feet kwh litros litro litri chili chilo
    kilometer m meter metros metres metri quilos quilo""".split()
)


def _is_each(sums: Sums, at: int) -> bool:
    token = sums.reader.token(at)
    if token is None:
        return False
    if Role.EACH in token.roles:
        return True
    slash = token.text == "/" and Role.PER in sums.reader.roles(at + 1)
    following = sums.reader.token(at + 1)
    article = token.text in _ARTICLES and following is not None and following.text in _MEASURES
    return slash or article


_ARTICLES = frozenset("a an per le la el il al the der das je pro o de".split())


def _is_near(one: Decimal, other: Decimal) -> bool:
    """Whether two amounts are the same but for rounding and tenths of a cent."""
    return abs(one - other) * 100 <= max(one, other)


def _stands_alone(sums: Sums, i: int) -> bool:
    """Whether the number is a clause for itself: ", 43.28", "came to 21", "= 21"."""
    reader, figure = sums.reader, sums.figures[i]
    following = reader.token(figure.after)
    ends = following is None or following.piece is Piece.MARK or Role.TOTAL in following.roles
    before = reader.tokens[figure.first - 1]
    if before.text == "=":
        return True
    led = before.text in _LEADING or bool(before.roles & {Role.TOTAL, Role.EACH, Role.NOW})
    return ends and led


_LEADING = frozenset(", ; = - : ( so comes is was total that's each \n".split(" "))
