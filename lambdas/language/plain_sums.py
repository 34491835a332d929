"""Sums as they are written: plus and minus, ranges, tips in percent, what is included."""

from __future__ import annotations

from collections.abc import Sequence

from language.figure import Doubt, Figure, Reason
from language.numbers import rounded
from language.sums import Sums, is_one_currency
from language.unexplained import counts_things
from language.vocabulary.money_words import Role
from language.vocabulary.sum_words import EXTRA_WORDS


def add_percent_tips(sums: Sums) -> None:
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
    tips = before is not None and (Role.TIP in before.roles or before.text in EXTRA_WORDS)
    return tips or sums.texts(figure.first - 1, figure.first) == ["left"]  # "dinner 62, left 20%"


def keep_the_range(sums: Sums) -> None:
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


def keep_what_includes_it(sums: Sums) -> None:
    """As in "64 including 10 tip": the tip is in it already."""
    if not sums.say(Role.INCLUDING) and not (sums.say(Role.TIP) and sums.says(_THERE)):
        return
    for i, j in sums.pairs():
        if _is_in_it(sums, i, j):
            sums.use(j)
            continue
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


def _is_in_it(sums: Sums, i: int, j: int) -> bool:
    """As in "28.40 with the 5 tip in there": told behind that the tip is in it already."""
    if not sums.is_open(i, j) or sums.figures[j].value >= sums.figures[i].value:
        return False
    at = sums.figures[j].after
    tip = at if Role.TIP in sums.reader.roles(at) else at - 1
    if tip < at and not any(Role.TIP in one for one in sums.roles_between(i, j)):
        return False
    behind = tuple(sums.texts(tip + 1, tip + 3))
    return behind in _IN_IT or behind[:1] in (("already",), ("inside",))


_THERE = frozenset("there it already inside".split())
_IN_IT = frozenset((("in", "there"), ("in", "it"), ("is", "in"), ("was", "in")))


def add_up(sums: Sums) -> None:
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
                    f"{one.how if _is_worked_out(one) else one.value} + {other.value}",
                )
                continue
        i += 1


def _is_worked_out(figure: Figure) -> bool:
    """Whether an amount is a sum or a product itself: "3 x 47" of "3 days 47/day plus 22"."""
    return " + " in figure.how or " x " in figure.how


def _adds(sums: Sums, i: int, j: int) -> bool:
    one, other = sums.figures[i], sums.figures[j]
    roles = sums.roles_between(i, j)
    if _counts_more(sums, other, roles):
        return False
    if len(roles) > 1 and sums.reader.tokens[one.after].text in {",", ";"}:
        tipped = any(Role.TIP in r for r in (*roles, sums.reader.roles(other.after)))
        roles = roles[1:] if Role.PLUS in roles[1] and tipped else roles  # "214, plus 40 tip"
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
        or sums.reader.tokens[sums.figures[j].first - len(roles) + n].text in {"a", "an"}
        for n, r in enumerate(roles)
    )
    return bool(opening) and (has_tip or tip_after) and small


def _counts_more(sums: Sums, other: Figure, roles: Sequence[frozenset[Role]]) -> bool:
    """As in "ticket 28 plus 2 beers 15": a count of things is no amount to be added."""
    few = other.is_plain and not other.worded and other.value <= _FEW
    plus = len(roles) == 1 and Role.PLUS in roles[0]
    tip = Role.TIP in sums.reader.roles(other.after)
    return few and plus and not tip and counts_things(other, sums.reader)


_FEW = 6


def subtract(sums: Sums) -> None:
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
