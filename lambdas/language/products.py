"""Products: counts and the prices of one, as in “2 pizzas at 12 each” and “3 x 4.50”."""

from __future__ import annotations

from collections.abc import Sequence

from language.amount_tokens import Piece, Token
from language.figure import Doubt, Figure, Reason
from language.numbers import rounded
from language.sums import Sums, is_count
from language.unexplained import counts_things, is_plural
from language.unit_prices import take_each_in
from language.vocabulary.money_words import Role


def multiply(sums: Sums) -> None:
    """As in "3 x 4.50"."""
    if not sums.say(*_OFTEN):
        return
    i = 0
    while i < len(sums.figures) - 1:
        one, other = sums.figures[i], sums.figures[i + 1]
        roles = sums.roles_between(i, i + 1)
        if (
            sums.is_usable(one)
            and sums.is_usable(other)
            and _is_times(roles)
            and one.installments is None
        ):
            unsure = (one.decimals and other.decimals) or Role.OF in roles[-1]
            doubt = Doubt.ARITHMETIC if unsure else None
            sums.combine(
                i, i + 1, one.value * other.value, f"{one.value} x {other.value}", doubt=doubt
            )
            continue
        i += 1


def _is_times(roles: Sequence[frozenset[Role]]) -> bool:
    """As in "3 x 4.50"; payments of one amount, as in "10x de 199", are asked about."""
    if len(roles) == 1:
        return Role.TIMES in roles[0]
    if len(roles) == 2 and Role.TIMES in roles[1] and roles[0] & _OF_WHAT:
        return True  # "3 sessions x 45"
    return len(roles) == 2 and bool(roles[0] & _OFTEN) and Role.OF in roles[1]


_OF_WHAT = frozenset((Role.UNIT, Role.COUNTED))
_OFTEN = frozenset((Role.TIMES, Role.INSTALLMENTS))


def multiply_unit_prices(sums: Sums) -> None:
    """As in "2 pizzas at 12 each", "20 per person for 4 people"."""
    if not sums.say(Role.EACH, Role.PER, Role.AT) and sums.reader.language not in _OF_EACH:
        return
    place = 0
    while place < len(sums.figures):
        price = sums.figures[place]
        if (price.reason is None or price.reason is Reason.WORD) and " x " not in price.how:
            each = _says_each(sums, place)
            before = sums.reader.token(price.first - 1)
            if before is not None and Role.AT in before.roles:
                certain = each or before.text == "@" or Role.EACH in before.roles
                certain = certain or _is_at_price(sums, place)
                _price_of_counted(sums, place, certain=certain, each=each)
            elif each or _is_of_cents(sums, place) or _is_of_each_one(before):
                _price_of_counted(sums, place, certain=True, each=each)
        place += 1


def _says_each(sums: Sums, place: int) -> bool:
    """Whether "each" stands behind a price, or leads it: "4 bags of dog food, each 22"."""
    price = sums.figures[place]
    return _is_each(sums, price.after) or _is_led(sums, price)


def _is_led(sums: Sums, price: Figure) -> bool:
    """Whether "each" before a price belongs to no other price: "shirts 3 each 15"."""
    at = price.first - 1
    if at < 0 or Role.EACH not in sums.reader.roles(at) or Role.AT in sums.reader.roles(at):
        return False
    return all(one.after not in {at, at + 1} for one in sums.figures)


def _is_of_each_one(before: Token | None) -> bool:
    """As in “3斤每斤8”; what each person pays (“每人50”) is the user's own."""
    return before is not None and before.text[0] == "每" and before.text[-1] not in "人位"


def _is_each(sums: Sums, at: int) -> bool:
    """Whether "each" stands at a place, and does not go on as "cada mes"."""
    if Role.EACH not in sums.reader.roles(at):
        return _is_per(sums, at)
    following = sums.reader.token(at + 1)
    if following is not None and following.text == "way":
        return False  # "34 each way"
    return Role.UNIT not in sums.reader.roles(at + 1) or " " in sums.reader.tokens[at].text


def _is_per(sums: Sums, at: int) -> bool:
    """As in "25/hr", "4 / ticket"."""
    token = sums.reader.token(at)
    return token is not None and token.text == "/" and Role.PER in sums.reader.roles(at + 1)


def _is_at_price(sums: Sums, place: int) -> bool:
    """Whether "a" stands right after what is counted, in a language where it then says each."""
    reader = sums.reader
    if reader.language == "en" and _is_at_cents(sums, place):
        return True
    at = reader.tokens[sums.figures[place].first - 1]
    accented = reader.text[at.start : at.end] == "à"
    if place == 0 or not (accented or reader.language in _AT_IS_EACH):
        return False
    if reader.language in _GERMANIC and accented:
        return True  # it says nothing else there: "3 kaartjes voor de efteling à 46"
    between = sums.roles_between(place - 1, place)
    named = sums.reader.tokens[sums.figures[place - 1].after].piece is Piece.WORD
    inside = range(sums.figures[place - 1].after, sums.figures[place].first - 1)
    plain = all(
        sums.reader.tokens[at].piece is Piece.WORD
        and (Role.OF in sums.reader.roles(at) or not sums.reader.roles(at) - _OF_THINGS)
        for at in inside
    )  # "3 places de ciné à 9,50", but not "2 cafés au bar à 5"
    return len(between) in {2, 4} and named and plain and sums.figures[place - 1].value <= 20


def _is_at_cents(sums: Sums, place: int) -> bool:
    """As in "16 donuts at 1.15", "lessons four at 32.50": cents, and things right beside "at"."""
    price = sums.figures[place]
    if place == 0 or price.decimals < _CENTS:
        return False
    count = sums.figures[place - 1]
    between = sums.between(place - 1, place)
    if any(Role.PEOPLE in roles for roles in sums.roles_between(place - 1, place)):
        return False  # "dinner with 2 friends at 45.50"
    if len(between) == 1:
        before = sums.reader.token(count.first - 1)
        return before is not None and is_plural(before.text)
    return counts_things(count, sums.reader)


def _is_of_cents(sums: Sums, place: int) -> bool:
    """As in "2 kaartjes van 14,50", "3 entradas de 8,50": cents, and one word for what it buys."""
    price, word = sums.figures[place], _OF_EACH.get(sums.reader.language)
    if word is None or not place or price.decimals < _CENTS:
        return False
    between = sums.between(place - 1, place)
    if len(between) != _THING_AND_OF or sums.reader.tokens[between[1]].text != word:
        return False
    thing, count = sums.reader.tokens[between[0]], sums.figures[place - 1]
    return thing.piece is Piece.WORD and not thing.glued and 1 < count.value <= _MANY


_OF_EACH = {"nl": "van", "es": "de", "it": "da", "pt": "de", "fr": "de", "de": "zu"}
"""The word between several things and the price of one."""
_THING_AND_OF = 2
_MANY = 20
_CENTS = 2
_OF_THINGS = frozenset((Role.OF, Role.COUNTED, Role.PAY, Role.UNIT, Role.LABEL))


def _price_of_counted(sums: Sums, place: int, *, certain: bool, each: bool) -> None:
    """Multiplies a unit price by the count beside it."""
    price = sums.figures[place]
    if place > 0 and _counts(sums, place - 1, place):
        value = sums.figures[place - 1].value * price.value
        how = f"{sums.figures[place - 1].value} x {price.value}"
        if certain:
            sums.multiply(place - 1, place)
            if _is_each(sums, price.after):
                take_each_in(sums, place)
        elif price.reason is None and _is_beside_things(sums, place):
            readings = (value, price.value)
            doubt = Doubt.ARITHMETIC
            sums.combine(place - 1, place, value, how, doubt=doubt, readings=readings)
    elif each and place + 1 < len(sums.figures) and _counts(sums, place + 1, place):
        times = sums.figures[place + 1].value
        sums.combine(place, place + 1, times * price.value, f"{times} x {price.value}")
    elif place > 0 and price.reason is None and _measures(sums, place - 1, place):
        worked_out = rounded(sums.figures[place - 1].value * price.value, 2)
        readings = (worked_out, price.value)
        sums.figures[place] = price._replace(doubt=Doubt.ARITHMETIC, readings=readings)
    elif each and price.reason is None and not _is_a_head(sums, price.after):
        sums.figures[place] = price._replace(doubt=price.doubt or Doubt.ARITHMETIC)


def _is_beside_things(sums: Sums, place: int) -> bool:
    """Whether things stand between the count and "at", or before: "tickets 2 at 145"."""
    if len(sums.between(place - 1, place)) > 1:
        return True
    before = sums.reader.token(sums.figures[place - 1].first - 1)
    return before is not None and is_plural(before.text)


def _measures(sums: Sums, measured: int, price: int) -> bool:
    """As in "worked 41.5 hrs at 18.25": a broken number of what has a price, right before it."""
    figure = sums.figures[measured]
    broken = figure.reason is Reason.QUANTITY and figure.decimals > 0
    return broken and len(sums.between(measured, price)) == 2


def _is_a_head(sums: Sums, at: int) -> bool:
    """Whether the price is that of one person, who is the user: "18 a testa"."""
    said = sums.reader.token(at)
    return said is not None and said.text in _A_HEAD


_A_HEAD = frozenset(
    ("a testa", "a persona", "a cranio", "a capoccia", "por cabeza", "por barba", "por persona",
     "par tete", "par personne", "par tete de pipe", "por cabeca", "por pessoa", "a cabeca")
)  # fmt: skip


def _counts(sums: Sums, count: int, price: int) -> bool:
    """Whether a number counts what the price is of: whole, small, in the same clause."""
    figure = sums.figures[count]
    if not sums.is_usable(figure) or not is_count(figure):
        return False
    if figure.value > _MOST_OFTEN and _is_by_time(sums, sums.figures[price].after):
        return False  # "35 a night on top of the 180"
    if Role.TOTAL in sums.reader.roles(figure.after) and figure.value > sums.figures[price].value:
        return False  # "tickets 140 total, 35 each"
    first, second = sorted((count, price))
    following = sums.reader.tokens[figure.after] if count < price else None
    if following is not None and following.text == ",":
        return False  # "brunch was 36, six bucks a head": what it came to
    separators = [
        at for at in sums.between(first, second)
        if sums.reader.tokens[at].text in {";", ",", "\n"}
        or not sums.reader.roles(at).isdisjoint((Role.AND, Role.LISTED, Role.PLUS))
    ]  # fmt: skip
    if len(separators) == 1 and count < price and _says_each(sums, price):
        last = sums.figures[price].first - 1
        last -= not sums.reader.roles(last).isdisjoint((Role.AT, Role.EACH))
        if separators[0] == last and sums.reader.tokens[last].text == ",":
            separators = []  # "two lattes, 5.25 apiece"
    if len(separators) == 1 and count > price and separators[0] == figure.first - 1:
        each = sums.reader.tokens[sums.figures[price].after].text.rpartition(" ")[2]
        thing = sums.reader.token(figure.after)
        if thing is not None and each in _EACH_OF and thing.text == f"{each}s":
            separators = []  # "45 per ticket, 2 tickets"
    return len(separators) == 0 and len(sums.between(first, second)) <= _FAR


def _is_by_time(sums: Sums, at: int) -> bool:
    """Whether the price is for an hour, a day or a night."""
    return not _TIMES.isdisjoint(sums.texts(at, at + 2))


_FAR = 7
_TIMES = frozenset("hr hour h day night week month tag nacht stunde noche hora nuit heure".split())
_MOST_OFTEN = 60
_EACH_OF = frozenset(
    """ticket bottle item unit piece night hour game class lesson session ride cup pack seat day
    week mile plate bag box head person""".split()
)


_GERMANIC = frozenset(("de", "nl", "sv"))
_AT_IS_EACH = _GERMANIC | {"es", "fr", "it", "pt", "pl", "ru"}
"""Languages in which "a" or "по" between what is counted and a price says each."""
