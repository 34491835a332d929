"""Shares and counts that are told: which number of several is the amount."""

from __future__ import annotations

from itertools import pairwise

from language.figure import Doubt, Figure, Reason
from language.parts_of_others import BUT_FOR
from language.splitting import SHARE
from language.sums import Sums, is_count, is_one_currency
from language.told_apart import TOLD_APART
from language.unexplained import counts_things
from language.vocabulary.money_words import Role


def count_beside_for(sums: Sums) -> None:
    """As in "2 for 9", "24 for 2 tickets": the count on either side of "for"."""
    if not sums.say(Role.FOR):
        return
    for i, j in pairwise(sums.open_places()):
        if not _is_for(sums, i, j):
            continue
        one, other = sums.figures[i], sums.figures[j]
        if TOLD_APART in {one.how, other.how}:
            continue
        bare = sums.figures[j].first - one.after <= 2
        if not bare and not sums.begins(i):
            continue
        counts_other = one.value > other.value and (bare or not _is_plural(sums, one))
        if other.is_plain and other.value <= 20 and (not one.is_plain or counts_other):
            sums.use(j, Reason.COUNT)
        elif one.is_plain and is_count(one) and (sums.begins(i) or _is_deal(sums, i, j)):
            sums.use(i, Reason.COUNT)


def _is_deal(sums: Sums, i: int, j: int) -> bool:
    """As in "avocados 3 for 5": a count, "for" and the amount at the end."""
    one, other = sums.figures[i], sums.figures[j]
    ends = sums.reader.token(other.after)
    led = other.first - one.after == 1 or sums.texts(one.after, other.first) == ["for", "a"]
    return (
        led
        and one.value <= 12
        and one.value <= other.value
        and (ends is None or not ends.text.isalpha())
    )


def count_after_for(sums: Sums) -> None:
    """As in "paid 18 on the 5th for 3 raffle tickets", "10 for 10 stamps"."""
    if not sums.say(Role.FOR):
        return
    for j, figure in enumerate(sums.figures):
        if figure.reason is not None or not figure.is_plain or figure.value > 20:
            continue
        if figure.how == TOLD_APART:
            continue
        led = Role.FOR in sums.reader.roles(figure.first - 1)
        if not led or not counts_things(figure, sums.reader):
            continue
        paid = [i for i in range(j) if sums.figures[i].reason is None]
        if paid and not _is_parted(sums, paid[-1], j):
            sums.use(j, Reason.COUNT)


def _is_parted(sums: Sums, i: int, j: int) -> bool:
    """Whether "and" or a mark of a list stands between two figures."""
    return any(
        sums.reader.tokens[at].text in {",", ";", "\n", "+"} or Role.AND in sums.reader.roles(at)
        for at in sums.between(i, j)
    )


def _is_for(sums: Sums, i: int, j: int) -> bool:
    """Whether "for" (or "for the") stands before the second number, in the same clause."""
    between = sums.between(i, j)
    if not 1 <= len(between) <= 4 or not sums.is_plain_run(i, j):
        return False
    last = sums.reader.roles(between[-1])
    if Role.FOR in last:
        return True
    return len(between) > 1 and not last and Role.FOR in sums.reader.roles(between[-2])


def _is_plural(sums: Sums, figure: Figure) -> bool:
    following = sums.reader.token(figure.after)
    return following is not None and following.text.endswith("s")


def part_of_a_whole(sums: Sums) -> None:
    """As in "17.50 out of 70", "paid 20 of the 70 bill": the part is the amount."""
    for i, j in sums.pairs():
        one, other = sums.figures[i], sums.figures[j]
        if not sums.is_open(i, j):
            continue
        if one.value > other.value and _is_of_it(sums, j):
            readings = (one.value, one.value - other.value)  # "67 (32 of it was toys)"
            sums.figures[i] = one._replace(doubt=Doubt.AMBIGUOUS, readings=readings)
            sums.use(j)
            continue
        if one.value > other.value and _is_mostly(sums, i, j):
            readings = (one.value - other.value, one.value)
            sums.ask(i, "but for a part", *readings)  # "96 mostly food but 25 was a toy"
            continue
        if one.value > other.value and _is_of_that(sums, j):
            sums.use(j)  # "120 at costco, 45 of that was wine"
            continue
        if one.value >= other.value:
            continue
        said = [sums.reader.tokens[at].text for at in sums.between(i, j)]
        if "of" in " ".join(said).split() and all(text in _OF_WHOLES for text in said):
            sums.use(j)


def _is_mostly(sums: Sums, i: int, j: int) -> bool:
    """Whether a whole is told to be mostly one thing, and a part to be another."""
    said = sums.texts(sums.figures[i].after, sums.figures[j].first)
    after = sums.texts(sums.figures[j].after, sums.figures[j].after + 1)
    return not _MOSTLY.isdisjoint(said) and bool(after) and after[0] in _WAS_FOR


def _is_of_that(sums: Sums, j: int) -> bool:
    """Whether a number is a part of the one before: "45 of that was wine", "of which 10"."""
    figure = sums.figures[j]
    said = [token.text for token in sums.reader.tokens[figure.after : figure.after + 2]]
    near = range(max(0, figure.first - 3), figure.first)
    moved = any(
        Role.CHIPPED_IN in sums.reader.roles(at) or sums.reader.tokens[at].text in _BACK
        for at in near
    )
    return len(said) == 2 and said[0] == "of" and said[1] in {"that", "which"} and not moved


def _is_of_it(sums: Sums, j: int) -> bool:
    """Whether a part of what was paid is told apart: "32 of it was toys"."""
    at = sums.figures[j].after
    said = [token.text for token in sums.reader.tokens[at : at + 2]]
    told = len(said) == 2 and said[0] == "of" and said[1].partition(" ")[0] == "it"
    before = sums.reader.token(sums.figures[j].first - 1)
    return told and before is not None and before.text not in _BACK


_CONCLUDING = frozenset(
    "so thus hence also donc entonces asi quindi entao dus that's thats".split()
)
_MOST_WAYS = 12
_MOSTLY = frozenset("mostly mainly largely meist hauptsachlich sobre surtout".split())
_WAS_FOR = frozenset("was were for is on war fue".split())
_BACK = frozenset("returned refunded back paid owe owes got".split())
_OF_WHOLES = frozenset(
    ("of", "out of", "out", "the", "a", "our", "that", "this", "total", "whole", "of the total")
)


def keep_the_share(sums: Sums) -> None:
    """As in "my half is 40": the share is the amount, the whole is not."""
    if not sums.say(Role.SHARE, Role.CHIPPED_IN):
        return
    open_ones = [j for j in sums.open_places() if sums.figures[j].doubt is not Doubt.ARITHMETIC]
    if any(_is_put_in(sums, j) for j in open_ones):
        return
    told = [j for j in open_ones if _is_told_share(sums, j)]
    if not told:  # "20 my share, wifi 60 in all"
        told = [j for j in open_ones if Role.SHARE in sums.reader.roles(sums.figures[j].after)]
    if told:
        _keep_the_part(sums, told[0])


def _is_told_share(sums: Sums, j: int) -> bool:
    """Whether a word of one's share stands before a number, and no other number between."""
    figure = sums.figures[j]
    free = sums.figures[j - 1].after if j else 0
    near = range(max(free, figure.first - 3), figure.first)
    return any(Role.SHARE in sums.reader.roles(at) for at in near)


def _keep_the_part(sums: Sums, j: int) -> None:
    for i in sums.open_places():
        if i != j:
            sums.use(i)
    sums.figures[j] = sums.figures[j]._replace(how=SHARE)


def keep_the_concluded_share(sums: Sums) -> None:
    """As in "cabin 840 three couples so 280 us": what is left of a whole that was divided."""
    places = sums.open_places()
    if len(places) != 2 or not sums.says(_CONCLUDING):
        return
    whole, part = (sums.figures[place] for place in places)
    before = sums.texts(part.first - 2, part.first)
    if _CONCLUDING.isdisjoint(before) or not is_one_currency(whole, part) or part.value <= 0:
        return
    ways = whole.value / part.value
    if 2 <= ways <= _MOST_WAYS and ways == int(ways) and not whole.doubt and not part.doubt:
        _keep_the_part(sums, places[1])
        sums.figures[places[1]] = sums.figures[places[1]]._replace(how=BUT_FOR)


def _is_put_in(sums: Sums, j: int) -> bool:
    """As in "pizza night 54, i only covered 18 of it": less than what was said before."""
    figure = sums.figures[j]
    near = range(max(0, figure.first - 2), figure.first)
    if not any(Role.CHIPPED_IN in sums.reader.roles(at) for at in near):
        return False
    before = [i for i in range(j) if sums.figures[i].reason is None]
    if len(before) != 1 or sums.figures[before[0]].value <= figure.value:
        return False
    sums.use(before[0])
    sums.figures[j] = figure._replace(how=SHARE)
    return True


def several_of_one(sums: Sums) -> None:
    """As in "2 cabs 14 and 17": as many amounts as were counted."""
    places = sums.open_places()
    if len(places) < 3:
        return
    count = sums.figures[places[0]]
    if count.is_plain and count.value == len(places) - 1 and counts_things(count, sums.reader):
        alone = all(
            not sums.between(i, j)
            or all(
                sums.reader.tokens[at].text in {",", "/", "+"} or Role.AND in sums.reader.roles(at)
                for at in sums.between(i, j)
            )
            for i, j in pairwise(places[1:])
        )
        if alone:
            sums.use(places[0], Reason.COUNT)
