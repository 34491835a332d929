"""Sums people type: tips, unit prices, products, discounts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from language.added import (
    add_by_piece,
    add_on_top,
    add_the_extras,
    keep_the_one_with_it,
)
from language.amount_tokens import Piece
from language.change import ask_of_the_change, keep_the_note, take_the_change_off
from language.discounts import (
    ask_how_often,
    ask_of_bargains,
    ask_of_what_was_saved,
    ask_what_is_taken_off,
    take_the_coupon_off,
)
from language.figure import Doubt, Figure, Reason
from language.instalments import (
    ask_of_the_parts,
    ask_of_the_plan,
    count_installments,
    keep_the_deposit,
    keep_the_part_paid,
)
from language.numbers import rounded
from language.other_currency import keep_the_first_currency
from language.paid_by_others import leave_out_what_others_paid
from language.paid_by_time import ask_of_each_one, ask_of_the_clock, keep_the_net, multiply_hours
from language.percent_off import (
    ask_of_a_percentage,
    keep_what_it_came_to,
    take_half_off,
    take_percent_off,
)
from language.prices_paid import (
    ask_of_the_refused,
    keep_one_of_the_repeated,
    keep_the_corrected,
    keep_the_lowered,
    without_the_note,
)
from language.quantities import (
    ask_of_several,
    ask_of_ways,
    keep_the_amount_by_its_price,
    price_by_measure,
    settle_products,
)
from language.receipts import keep_the_total_of_a_receipt
from language.sale_prices import keep_the_sale_price, leave_out_estimates
from language.self_corrections import (
    keep_the_one_that_holds_it,
    keep_what_is_proved,
    keep_what_is_renamed,
    keep_what_is_starred,
)
from language.sentence import Sentence
from language.shares import (
    count_after_for,
    count_beside_for,
    keep_the_share,
    part_of_a_whole,
    several_of_one,
)
from language.splitting import (
    ask_of_a_portion,
    divide_by_those_there,
    divide_the_whole,
    halve,
    split_between_people,
)
from language.sums import Sums, is_count, is_one_currency
from language.totals import (
    keep_the_parts,
    keep_the_total,
    keep_the_whole,
    keep_what_is_summed,
)
from language.uncounted import ask_what_is_added
from language.vocabulary.money_words import Role
from language.vocabulary.sum_words import EXTRA_WORDS
from language.vouchers import ask_of_vouchers


def calculated(figures: Sequence[Figure], reader: Sentence) -> list[Figure]:
    """The figures after every sum in the text; the numbers it used up have their reason."""
    sums = Sums(list(figures), reader)
    for rule in _RULES if len(figures) > 1 else _RULES_OF_ONE:
        rule(sums)
    return sums.figures


def _percent_tips(sums: Sums) -> None:
    """As in "20% tip on 50", "50 + 20% tip"."""
    if not sums.say(Role.PERCENT):
        return
    i = 0
    while i < len(sums.figures) - 1:
        one, other = sums.figures[i], sums.figures[i + 1]
        roles = sums.roles_between(i, i + 1)
        if one.reason is Reason.PERCENT and other.reason is None:
            words = roles[1:]
            article = len(words) == 3 and sums.reader.tokens[other.first - 1].text in _ARTICLES
            words = words[:2] if article else words
            if len(words) == 2 and Role.TIP in words[0] and words[1] & {Role.ON, Role.AT}:
                value = other.value * (100 + one.value) / 100
                sums.combine(
                    i, i + 1, value, f"{other.value} and {one.value}%", doubt=Doubt.ARITHMETIC
                )
            elif (
                words
                and Role.ON in words[0]
                and _is_tip_before(sums, one)
                and (
                    len(words) == 1
                    or (len(words) == 2 and sums.reader.tokens[other.first - 1].text in _ARTICLES)
                )
            ):
                value = rounded(other.value * (100 + one.value) / 100, sums.exponent(other))
                sums.figures[i + 1] = other._replace(
                    readings=(value, other.value), value=value,
                    doubt=Doubt.ARITHMETIC, how=f"{one.value}% on {other.value}",
                )  # fmt: skip
        elif one.reason is None and other.reason is Reason.PERCENT:
            tip = Role.TIP in sums.reader.roles(other.after + 1)
            added = len(roles) == 1 and roles[0] & {Role.PLUS, Role.WITH, Role.AND}
            if added and (tip or Role.PLUS in roles[0]):
                value = one.value * (100 + other.value) / 100
                how = f"{one.value} and {other.value}%"
                sums.combine(i, i + 1, value, how, doubt=Doubt.ARITHMETIC)
            elif len(roles) <= 2 and _is_tip_before(sums, other):  # "lunch 30, tipped 20%"
                value = rounded(one.value * (100 + other.value) / 100, sums.exponent(one))
                sums.figures[i] = one._replace(
                    readings=(value, one.value), value=value, doubt=Doubt.ARITHMETIC,
                    how=f"{one.value} and {other.value}%",
                )  # fmt: skip
            elif _is_percent_off(sums, other, roles):
                value = rounded(one.value * (100 - other.value) / 100, sums.exponent(one))
                sums.figures[i] = one._replace(
                    readings=(value, one.value), value=value, doubt=Doubt.ARITHMETIC,
                    how=f"{other.value}% off {one.value}",
                )  # fmt: skip
        i += 1


def _is_percent_off(sums: Sums, percent: Figure, roles: Sequence[frozenset[Role]]) -> bool:
    """As in "60 with 20% off", "340 less 15%", "was 700, had a 15% coupon"."""
    if any(Role.AFTER in role and Role.WITH not in role for role in roles):
        return False
    if roles and Role.MINUS in roles[0]:
        return len(roles) == 1
    return Role.OFF in sums.reader.roles(percent.after + 1) and len(roles) <= _LONGEST_ASIDE


_ARTICLES = frozenset("the a an my our that".split())
_LONGEST_ASIDE = 4
"""The words between a price and what is off it: ", had a"."""


def _is_tip_before(sums: Sums, figure: Figure) -> bool:
    before = sums.reader.token(figure.first - 1)
    return before is not None and (Role.TIP in before.roles or before.text in EXTRA_WORDS)


def _products(sums: Sums) -> None:
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


def _unit_prices(sums: Sums) -> None:
    """As in "2 pizzas at 12 each", "20 per person for 4 people"."""
    if not sums.say(Role.EACH, Role.PER, Role.AT):
        return
    place = 0
    while place < len(sums.figures):
        price = sums.figures[place]
        if price.reason is None or price.reason is Reason.WORD:
            each = _is_each(sums, price.after)
            before = sums.reader.token(price.first - 1)
            if before is not None and Role.AT in before.roles:
                certain = each or before.text == "@" or Role.EACH in before.roles
                certain = certain or _is_at_price(sums, place)
                _price_of_counted(sums, place, certain=certain, each=each)
            elif each:
                _price_of_counted(sums, place, certain=True, each=True)
        place += 1


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
    if reader.language not in _AT_IS_EACH or place == 0:
        return False
    at = reader.tokens[sums.figures[place].first - 1]
    if reader.language in _GERMANIC and reader.text[at.start : at.end] == "à":
        return True  # it says nothing else there: "3 kaartjes voor de efteling à 46"
    between = sums.roles_between(place - 1, place)
    named = sums.reader.tokens[sums.figures[place - 1].after].piece is Piece.WORD
    inside = range(sums.figures[place - 1].after, sums.figures[place].first - 1)
    plain = all(
        sums.reader.tokens[at].piece is Piece.WORD and not sums.reader.roles(at) - _OF_THINGS
        for at in inside
    )  # "3 places de ciné à 9,50", but not "2 cafés au bar à 5"
    return len(between) in {2, 4} and named and plain and sums.figures[place - 1].value <= 20


_OF_THINGS = frozenset((Role.OF, Role.COUNTED, Role.PAY, Role.UNIT, Role.LABEL))


def _price_of_counted(sums: Sums, place: int, *, certain: bool, each: bool) -> None:
    """Multiplies a unit price by the count beside it."""
    price = sums.figures[place]
    if place > 0 and _counts(sums, place - 1, place):
        value = sums.figures[place - 1].value * price.value
        how = f"{sums.figures[place - 1].value} x {price.value}"
        if certain:
            sums.combine(place - 1, place, value, how)
            _take_each_in(sums, place - 1)
        elif price.reason is None and len(sums.between(place - 1, place)) > 1:
            readings = (value, price.value)
            doubt = Doubt.ARITHMETIC
            sums.combine(place - 1, place, value, how, doubt=doubt, readings=readings)
    elif each and place + 1 < len(sums.figures) and _counts(sums, place + 1, place):
        times = sums.figures[place + 1].value
        sums.combine(place, place + 1, times * price.value, f"{times} x {price.value}")
    elif each and " x " in price.how:
        return  # "2 lbs shrimp 9.99 a lb"
    elif place > 0 and price.reason is None and _measures(sums, place - 1, place):
        worked_out = rounded(sums.figures[place - 1].value * price.value, 2)
        readings = (worked_out, price.value)
        sums.figures[place] = price._replace(doubt=Doubt.ARITHMETIC, readings=readings)
    elif each and price.reason is None and not _is_a_head(sums, price.after):
        sums.figures[place] = price._replace(doubt=price.doubt or Doubt.ARITHMETIC)


def _measures(sums: Sums, measured: int, price: int) -> bool:
    """As in "worked 41.5 hrs at 18.25": a broken number of what has a price, right before it."""
    figure = sums.figures[measured]
    broken = figure.reason is Reason.QUANTITY and figure.decimals > 0
    return broken and len(sums.between(measured, price)) == 2


def _is_a_head(sums: Sums, at: int) -> bool:
    """Whether the price is that of one person, who is the user: "18 a testa"."""
    return sums.reader.tokens[at].text in _A_HEAD


_A_HEAD = frozenset(
    ("a testa", "a persona", "a cranio", "a capoccia", "por cabeza", "por barba", "por persona",
     "par tete", "par personne", "par tete de pipe", "por cabeca", "por pessoa", "a cabeca")
)  # fmt: skip


def _take_each_in(sums: Sums, place: int) -> None:
    """The words after a unit price belong to the amount: "2 lattes, 5.25 apiece"."""
    figure = sums.figures[place]
    if not _is_each(sums, figure.after):
        return
    after = figure.after + 1 + _is_per(sums, figure.after)
    sums.figures[place] = figure._replace(after=after, end=sums.reader.tokens[after - 1].end)


def _counts(sums: Sums, count: int, price: int) -> bool:
    """Whether a number counts what the price is of: whole, small, in the same clause."""
    figure = sums.figures[count]
    if not sums.is_usable(figure) or not is_count(figure):
        return False
    if figure.value > _MOST_OFTEN and _is_by_time(sums, sums.figures[price].after):
        return False  # "35 a night on top of the 180"
    first, second = sorted((count, price))
    separators = [
        at for at in sums.between(first, second)
        if sums.reader.tokens[at].text in {";", ",", "\n"}
        or not sums.reader.roles(at).isdisjoint((Role.AND, Role.LISTED, Role.PLUS))
    ]  # fmt: skip
    if len(separators) == 1 and count < price and _is_each(sums, sums.figures[price].after):
        last = sums.figures[price].first - 1
        last -= Role.AT in sums.reader.roles(last)
        if separators[0] == last and sums.reader.tokens[last].text == ",":
            separators = []  # "two lattes, 5.25 apiece"
    if len(separators) == 1 and count > price and separators[0] == figure.first - 1:
        each = sums.reader.tokens[sums.figures[price].after].text.rpartition(" ")[2]
        thing = sums.reader.token(figure.after)
        if thing is not None and each in _EACH_OF and thing.text == f"{each}s":
            separators = []  # "45 per ticket, 2 tickets"
    return len(separators) == 0 and len(sums.between(first, second)) <= 6


def _is_by_time(sums: Sums, at: int) -> bool:
    """Whether the price is for an hour, a day or a night."""
    return not _TIMES.isdisjoint(sums.texts(at, at + 2))


_TIMES = frozenset("hr hour h day night week month tag nacht stunde noche hora nuit heure".split())
_MOST_OFTEN = 60
_EACH_OF = frozenset(
    """ticket bottle item unit piece night hour game class lesson session ride cup pack seat day
    week mile plate bag box head person""".split()
)


def _ranges(sums: Sums) -> None:
    """As in "10-15 dollars", "between 10 and 15": which one is asked."""
    i = 0
    while i < len(sums.figures) - 1:
        one, other = sums.figures[i], sums.figures[i + 1]
        roles = sums.roles_between(i, i + 1)
        dash = (
            one.reason is other.reason is Reason.PHONE
            and max(one.value, other.value) < 1000
            and one.value < other.value
            and len(roles) == 1
        )
        words = one.reason is Reason.WORD and len(roles) == 1 and Role.OR in roles[0]
        both = words and other.reason is Reason.WORD and _is_paid(sums, i)
        said = both or (
            (one.reason is None or words) and other.reason is None and len(roles) == 1
            and (Role.TO in roles[0] or Role.OR in roles[0]
                 or (Role.AND in roles[0] and Role.BETWEEN in sums.reader.roles(one.first - 1)))
        )  # fmt: skip
        if dash or said:
            readings = (one.value, other.value)
            sums.combine(i, i + 1, one.value, "a range", doubt=Doubt.AMBIGUOUS, readings=readings)
            continue
        i += 1


def _is_paid(sums: Sums, i: int) -> bool:
    """As in "gasté cincuenta o sesenta en", but not in "una o dos cervezas"."""
    one, other = sums.figures[i], sums.figures[i + 1]
    before = sums.reader.roles(one.first - 1)
    return one.value >= 10 and other.value >= 10 and bool(before & {Role.PAY, Role.APPROXIMATE})


def _included(sums: Sums) -> None:
    """As in "64 including 10 tip": the tip is in it already."""
    if not sums.say(Role.INCLUDING):
        return
    for i, j in sums.pairs():
        roles = sums.roles_between(i, j)
        at = sums.figures[j].after
        after = [sums.reader.roles(at), sums.reader.roles(at + 1), sums.reader.roles(at + 2)]
        around = [*roles, *after]
        tip = any(Role.TIP in one for one in around) or (
            len(roles) == 1 and Role.INCLUDING in roles[0] and Role.WITH not in roles[0]
        )
        said = any(Role.INCLUDING in one for one in roles) or any(
            Role.INCLUDING in one for one in after[: 1 + (Role.TIP in after[0] | after[1])]
        )
        smaller = sums.figures[j].value < sums.figures[i].value and len(roles) <= 3
        if sums.is_open(i, j) and tip and said and smaller:
            sums.use(j)


def _sums(sums: Sums) -> None:
    """As in "35 + 5 tip", "50 + 10 + 5", "35 plus tip 5"."""
    i = 0
    while i < len(sums.figures) - 1:
        if sums.is_open(i, i + 1) and _adds(sums, i, i + 1):
            one, other = sums.figures[i], sums.figures[i + 1]
            if is_one_currency(one, other):
                sums.combine(
                    i,
                    i + 1,
                    one.value + other.value,
                    f"{one.how if ' + ' in one.how else one.value} + {other.value}",
                )
                continue
        i += 1


def _adds(sums: Sums, i: int, j: int) -> bool:
    one, other = sums.figures[i], sums.figures[j]
    roles = sums.roles_between(i, j)
    if other.sign == "+" and not roles and one.sign is None:
        return True
    if not roles or len(roles) > 3:
        return False
    tip_after = Role.TIP in sums.reader.roles(other.after)
    if " + " in one.how and Role.PLUS in roles[-1] and all(Role.TIP in r for r in roles[:-1]):
        return True  # "24 + 4 delivery + 5 tip"
    if len(roles) == 1:
        return Role.PLUS in roles[0] or (tip_after and bool(roles[0] & {Role.WITH, Role.AND}))
    has_tip = any(Role.TIP in r for r in roles[1:])
    opening = roles[0] & {Role.PLUS, Role.WITH, Role.AND}
    small = all(
        Role.TIP in r
        or r & {Role.PLUS, Role.OF, Role.WITH}
        or sums.reader.tokens[sums.figures[i].after + n].text in {"a", "an"}
        for n, r in enumerate(roles)
    )
    return bool(opening) and (has_tip or tip_after) and small


def _differences(sums: Sums) -> None:
    """As in "100 minus 20 discount", "was 499 but i got 50 off", "paid 20 got 5 back"."""
    i = 0
    while i < len(sums.figures) - 1:
        one, other = sums.figures[i], sums.figures[i + 1]
        roles = sums.roles_between(i, i + 1)
        if sums.is_open(i, i + 1) and _is_off_before(sums, i):
            how = f"{other.value} - {one.value}"
            sums.combine(i, i + 1, other.value - one.value, how, doubt=Doubt.ARITHMETIC)
            continue
        if sums.is_open(i, i + 1) and one.value > other.value and is_one_currency(one, other):
            after = sums.reader.roles(other.after)
            value = one.value - other.value
            how = f"{one.value} - {other.value}"
            certain = len(roles) == 1 and Role.MINUS in roles[0]
            if certain:
                guessed = Role.OFF in after  # "minus 10 coupon": taken off already, or not
                doubt = Doubt.ARITHMETIC if guessed else None
                sums.combine(i, i + 1, value, how, doubt=doubt)
                continue
            if after & {Role.OFF, Role.BACK} and len(roles) <= 6:
                sums.combine(i, i + 1, value, how, doubt=Doubt.ARITHMETIC)
                continue
            dash = len(roles) == 1 and sums.reader.tokens[one.after].text == "-"
            if dash:
                sums.combine(i, i + 1, value, how, doubt=Doubt.ARITHMETIC)
                continue
        i += 1


def _is_off_before(sums: Sums, i: int) -> bool:
    """As in "30 off a 120 jacket"."""
    one, other = sums.figures[i], sums.figures[i + 1]
    roles = sums.roles_between(i, i + 1)
    return (
        1 <= len(roles) <= 3
        and Role.OFF in roles[0]
        and one.value < other.value
        and is_one_currency(one, other)
        and sums.is_plain_run(i, i + 1)
    )


_GERMANIC = frozenset(("de", "nl", "sv"))
_AT_IS_EACH = _GERMANIC | {"es", "fr", "it", "pt", "pl", "ru"}
"""Languages in which "a" or "по" between what is counted and a price says each."""
_RULES_OF_ONE: tuple[Callable[[Sums], None], ...] = (
    ask_of_ways,
    ask_of_the_clock,
    ask_of_each_one,
    _unit_prices,
    divide_the_whole,
    leave_out_what_others_paid,
    keep_the_share,
    split_between_people,
    divide_by_those_there,
    halve,
    ask_of_a_portion,
    take_percent_off,
    ask_of_a_percentage,
    take_half_off,
    ask_of_what_was_saved,
    ask_what_is_taken_off,
    ask_of_vouchers,
    ask_of_the_plan,
    ask_how_often,
    ask_of_the_change,
    ask_what_is_added,
)
"""The others are about several numbers."""
_RULES: tuple[Callable[[Sums], None], ...] = (
    keep_the_total_of_a_receipt,
    keep_the_corrected,
    keep_what_is_starred,
    keep_what_is_proved,
    keep_what_is_renamed,
    keep_the_one_that_holds_it,
    ask_of_the_refused,
    take_the_change_off,
    keep_the_note,
    keep_the_first_currency,
    keep_one_of_the_repeated,
    count_installments,
    _percent_tips,
    _products,
    add_on_top,
    ask_of_the_parts,
    ask_of_the_clock,
    multiply_hours,
    price_by_measure,
    keep_the_amount_by_its_price,
    ask_of_ways,
    _unit_prices,
    settle_products,
    ask_of_several,
    ask_of_each_one,
    keep_the_net,
    leave_out_estimates,
    leave_out_what_others_paid,
    keep_the_part_paid,
    keep_the_deposit,
    keep_the_lowered,
    keep_the_sale_price,
    keep_what_it_came_to,
    _ranges,
    _included,
    add_by_piece,
    _sums,
    keep_the_one_with_it,
    add_the_extras,
    keep_the_parts,
    keep_what_is_summed,
    keep_the_whole,
    _differences,
    take_the_coupon_off,
    ask_of_vouchers,
    ask_of_bargains,
    count_beside_for,
    count_after_for,
    part_of_a_whole,
    divide_the_whole,
    keep_the_share,
    split_between_people,
    divide_by_those_there,
    halve,
    keep_the_total,
    ask_of_a_portion,
    several_of_one,
    take_percent_off,
    ask_of_a_percentage,
    without_the_note,
    take_half_off,
    ask_of_what_was_saved,
    ask_what_is_taken_off,
    ask_of_vouchers,
    ask_of_the_plan,
    ask_how_often,
    ask_what_is_added,
)
