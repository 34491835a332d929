"""Sums that are told beside what they are the sum of, and wholes that are told with their parts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from language.amount_tokens import Piece
from language.counted_things import is_thing
from language.figure import Doubt, Figure
from language.splitting import SHARE
from language.sums import Sums, is_one_currency
from language.vocabulary.money_words import Role
from language.vocabulary.sum_words import DETAILING, DETAILS, EXTRA_WORDS, MOSTLY, SUMMING


def keep_what_is_summed(sums: Sums) -> None:
    """As in "milk 3 bread 4 total 7": the items are written, and their sum is none of them.

    Where the sum is of nothing that has a name it is the amount ("16 and 3, so 19"); where
    it is not the sum of what is listed, which one is right is asked.
    """
    places = sums.open_places()
    if len(places) < 2 or not _is_one(sums, places):
        return
    *parts, last = places
    total = sums.figures[last]
    told, so = _is_told_total(sums, last), _is_concluded(sums, last)
    whole = sum((sums.figures[i].value for i in parts), Decimal(0))
    if whole == total.value and (told or so or (len(parts) > 1 and _only_sums(sums, last))):
        if so or not _are_all_named(sums, parts):
            _keep(sums, last, places)
        else:
            sums.use(last)
        return
    if not told:
        if so and len(parts) == 1 and total.value > whole and _ends(sums, last):
            _keep(sums, last, places)  # "12 for the sandwich, then a cookie so 15.50"
        return
    added = len(parts) == 1 and " + " in sums.figures[parts[0]].how
    if (len(parts) > 1 and not _may_count(sums, parts)) or added:
        _keep(sums, last, places, (total.value, whole))


def keep_what_a_product_came_to(sums: Sums) -> None:
    """As in "gas 3.89/gal 12 gallons 46.68": the number beside it is what it came to."""
    places = sums.open_places()
    for i, j in pairwise(places):
        one, other = sums.figures[i], sums.figures[j]
        if one.value != other.value or not is_one_currency(one, other):
            continue
        if (" x " in one.how) != (" x " in other.how):
            sums.use(j if " x " in one.how else i)


def keep_the_parts(sums: Sums) -> None:
    """As in "walmart 96: 60 food, 36 clothes", "spent 30 total, 12 on lunch and 18 on gas"."""
    places = sums.open_places()
    if len(places) < 3 or not _is_one(sums, places):
        return
    first, *parts = places
    whole = sums.figures[first]
    if not _opens_a_list(sums, first, parts[0]):
        return
    told = sum((sums.figures[i].value for i in parts), Decimal(0))
    if not _are_all_named(sums, parts, first=True):
        if told == whole.value:
            _keep(sums, first, places)  # "total 46.80 (sub 43.10 tax 3.70)"
    elif told == whole.value:
        sums.use(first)
    elif told < whole.value:
        _keep(sums, first, places, (whole.value, told))


def keep_the_whole(sums: Sums) -> None:
    """As in "18 on lunch, of that 5 was the drink", "96 mostly food but 25 was a toy"."""
    for i, j in sums.pairs():
        one, other = sums.figures[i], sums.figures[j]
        if sums.is_open(i, j) and one.value == other.value and " + " in other.how:
            sums.use(j)  # "michaels 46.80 (43.10 + 3.70 tax)"
            continue
        if not sums.is_open(i, j) or one.value <= other.value or not is_one_currency(one, other):
            continue
        texts = [sums.reader.tokens[at].text for at in sums.between(i, j)]
        if _details(" ".join(texts).split()) or _is_extra_of_it(sums, j):
            sums.use(j)
        elif not MOSTLY.isdisjoint(texts):
            readings = (one.value, one.value - other.value)
            sums.figures[i] = one._replace(doubt=Doubt.AMBIGUOUS, readings=readings)
            sums.use(j)


def _is_extra_of_it(sums: Sums, j: int) -> bool:
    """As in "42, 8 of it tip": what is mostly on top is in it here."""
    after = sums.figures[j].after
    said = [token.text for token in sums.reader.tokens[after : after + 4]]
    return said[:1] == ["of"] and not EXTRA_WORDS.isdisjoint(said[2:])


def _details(said: Sequence[str]) -> bool:
    """Whether the words before a number say that it is a part of the one before."""
    near = [text for text in said if text not in _ARTICLES][-3:]
    if not DETAILS.isdisjoint(near[-1:]):
        return True
    return any(tuple(near[-len(phrase) :]) == phrase for phrase in DETAILING)


_ARTICLES = frozenset("a an the about around was".split())


def _is_one(sums: Sums, places: Sequence[int]) -> bool:
    """Whether all can be added."""
    first = sums.figures[places[0]]
    return all(is_one_currency(first, sums.figures[i]) for i in places)


def _keep(sums: Sums, kept: int, places: Sequence[int], readings: tuple[Decimal, ...] = ()) -> None:
    for i in places:
        if i != kept:
            sums.use(i)
    doubt = Doubt.ARITHMETIC if readings else sums.figures[kept].doubt
    sums.figures[kept] = sums.figures[kept]._replace(
        how="the total", readings=readings or sums.figures[kept].readings, doubt=doubt
    )


def _is_told_total(sums: Sums, i: int) -> bool:
    """Whether "total", "altogether" or "=" stands beside a number."""
    reader, figure = sums.reader, sums.figures[i]
    before = reader.token(figure.first - 1)
    if before is not None and before.text in _COPULAS:
        before = reader.token(figure.first - 2)
    said = before is not None and (
        Role.TOTAL in before.roles or before.text in _TOTALS or before.text == "="
    )
    return said or Role.TOTAL in reader.roles(figure.after)


_TOTALS = frozenset(("came to", "comes", "totals", "totaled", "macht", "that's", "thats", "makes"))
_COPULAS = frozenset("was is to of : a fait de es".split())


def _is_concluded(sums: Sums, i: int) -> bool:
    """Whether "so" stands before a number: "12 and 3, so 15"."""
    before = sums.reader.token(sums.figures[i].first - 1)
    if before is not None and before.text in {"that's", "its", "it's"}:
        before = sums.reader.token(sums.figures[i].first - 2)
    return before is not None and before.text == "so"


def _only_sums(sums: Sums, last: int) -> bool:
    """Whether nothing but small words of summing stands before the sum."""
    return all(
        sums.reader.tokens[at].text in SUMMING or Role.TOTAL in sums.reader.roles(at)
        or sums.reader.tokens[at].text in _TOTALS
        for at in sums.between(last - 1, last)
    )  # fmt: skip


def _may_count(sums: Sums, parts: Sequence[int]) -> bool:
    """As in "2 shirts 3 pants total 60": counts that are yet to be told from amounts."""
    figures = [sums.figures[i] for i in parts]
    return sums.begins(parts[0]) and any(one.is_plain and one.value <= _MANY for one in figures)


_MANY = 20


def _ends(sums: Sums, i: int) -> bool:
    return sums.figures[i].after >= len(sums.reader.tokens)


def _are_all_named(sums: Sums, places: Sequence[int], *, first: bool = False) -> bool:
    """Whether each number has a word of its own before it, or each behind it."""
    before = all(_has_name(sums, _before(sums, i)) for i in places)
    after = all(_has_name(sums, _after(sums, i)) for i in places)
    return (before and (first or sums.figures[places[0]].first > 0)) or after


def _before(sums: Sums, i: int) -> range:
    return range(sums.figures[i - 1].after if i else 0, sums.figures[i].first)


def _after(sums: Sums, i: int) -> range:
    end = sums.figures[i + 1].first if i + 1 < len(sums.figures) else len(sums.reader.tokens)
    return range(sums.figures[i].after, end)


def _has_name(sums: Sums, inside: range) -> bool:
    """Whether a word of a thing stands there, and not only "subtotal" and small words."""
    return any(
        sums.reader.tokens[at].piece is Piece.WORD
        and not sums.reader.roles(at) - {Role.COUNTED, Role.UNIT, Role.LABEL}
        and sums.reader.tokens[at].text not in SUMMING | _NO_THINGS
        for at in inside
    )


_NO_THINGS = frozenset(
    """subtotal sub net fee fees service shipping delivery
    tax taxes tip gratuity vat first second then plus also i we me my the a an and
    wait forgot bill sum""".split()
)


def _opens_a_list(sums: Sums, first: int, second: int) -> bool:
    """Whether a colon, bracket, dash, "total" or "of it" after a number opens its parts."""
    reader = sums.reader
    texts = [reader.tokens[at].text for at in sums.between(first, second)]
    if _is_opened(texts) or "(" in texts or texts[:1] in (["-"], ["="]):
        return True
    behind: Figure = sums.figures[second]
    of_it = [token.text for token in reader.tokens[behind.after : behind.after + 2]]
    whose = of_it[1].split(" ")[0] if len(of_it) == 2 and of_it[0] == "of" else ""
    part = whose in {"it", "that", "which"}
    return part or _is_told_total(sums, first)


def _is_opened(texts: Sequence[str]) -> bool:
    """Whether a colon follows, or a few words and a colon: "spent 50 today: ..."."""
    if ":" not in texts:
        return False
    before = texts[: texts.index(":")]
    return len(before) <= 3 and all(text.isalpha() for text in before)


def keep_the_total(sums: Sums) -> None:
    """As in "coffee 4 bagel 3 total 7": the total is the amount."""
    open_ones = sums.open_places()
    if len(open_ones) < 2 or _keeps_a_share(sums, open_ones):
        return
    for j in open_ones:
        figure = sums.figures[j]
        said = Role.TOTAL in sums.reader.roles(figure.first - 1) or (
            Role.TOTAL in sums.reader.roles(figure.after)
            and all(other.first != figure.after + 1 for other in sums.figures)
            and all(sums.figures[i].value <= figure.value for i in open_ones)
        )
        if j == open_ones[-1] and _is_their_sum(sums, open_ones):
            said = True
        if said and _is_of_one_thing(sums, j, open_ones):
            return
        if said or _is_equals(sums, j):
            for i in open_ones:
                if i != j:
                    sums.use(i)
            sums.figures[j] = figure._replace(how="the total")
            return


def _keeps_a_share(sums: Sums, places: list[int]) -> bool:
    """As in "my share of the cabin was 180 (total 720)": the share was paid, not the total."""
    if len(places) != 2 or not sums.say(Role.SHARE):
        return False
    share, total = (sums.figures[i] for i in places)
    told = any(Role.SHARE in sums.reader.roles(at) for at in range(share.first))
    if not told or share.value >= total.value or not _is_told_total(sums, places[1]):
        return False
    sums.use(places[1])
    sums.figures[places[0]] = share._replace(how=SHARE)
    return True


def _is_of_one_thing(sums: Sums, j: int, places: list[int]) -> bool:
    """As in "movie tix 28 total, popcorn 9": the total of a thing, and then another thing."""
    if j != places[0] or Role.TOTAL not in sums.reader.roles(sums.figures[j].after):
        return False
    named = [
        [sums.reader.tokens[at].text for at in inside]
        for inside in (_before(sums, j), *(_before(sums, i) for i in places[1:]))
    ]
    if not all(any(is_thing(text) for text in texts) for texts in named):
        return False
    return all(texts[1:2] in ([","], ["and"], [";"]) and len(texts) <= 4 for texts in named[1:])


def _is_equals(sums: Sums, j: int) -> bool:
    """Whether it is what the rest equals, and not one of several: "soup=9,tea=3"."""
    tokens, at = sums.reader.tokens, sums.figures[j].first - 1
    if at < 1 or tokens[at].text != "=":
        return False
    named = tokens[at - 1].piece is Piece.WORD
    return not named or sum(token.text == "=" for token in tokens) == 1


def _is_their_sum(sums: Sums, places: list[int]) -> bool:
    """As in "lunch 16 wait i forgot the drink 3, so 19": nothing of its own before the sum."""
    *parts, last = [sums.figures[i] for i in places]
    if len(parts) < 2 or sum(one.value for one in parts) != last.value:
        return False
    between = range(parts[-1].after, last.first)
    return all(sums.reader.tokens[at].text in _SO_MUCH for at in between)


_SO_MUCH = frozenset(", . ; - ( so = thats that's makes its it's = all in for a of is".split())
