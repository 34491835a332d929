"""Tips, taxes, fees, deposits and postage told beside the price that they are added to."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from language.amount_tokens import Piece
from language.categories import is_category_phrase
from language.figure import Doubt, Figure
from language.sums import Sums, is_one_currency
from language.vocabulary.money_words import Role
from language.vocabulary.sum_words import (
    BECAUSE,
    BESIDE_EXTRAS,
    BILLS,
    DEPOSITS,
    EXTRA_WORDS,
    HANDING_TIPS,
    KINDS_OF_EXTRAS,
    LEAVING,
    ROUNDED,
    SERVICES,
    TAXES,
    TIPPED,
    WITHOUT,
)

WITH_IT = "with what was added"


def keep_the_one_with_it(sums: Sums) -> None:
    """As in "63.20, 70 with tip", "62 with the tip, 55 without", "41, rounded up to 50"."""
    places = sums.open_places()
    if len(places) != 2 or places[1] - places[0] > 1 or _is_year(sums.figures[places[0]]):
        return
    for i, j in (places, places[::-1]):
        less, more = sums.figures[i], sums.figures[j]
        if less.value >= more.value or not is_one_currency(less, more):
            continue
        if (_has_it_in(sums, more) and _names_nothing(sums, places)) or _is_without(sums, i, j):
            sums.use(i)
            sums.figures[j] = more._replace(how=WITH_IT)
            return
        if i < j and _is_with_added(sums, i, j):
            sums.use(i)
            sums.figures[j] = more._replace(how=WITH_IT)
            return
        if i < j and _is_rounded_up(sums, i, j):
            sums.use(i)
            sums.figures[j] = more._replace(how=WITH_IT)
            return


def add_by_piece(sums: Sums) -> None:
    """As in "2 tickets 80 each + 17.35 fee per ticket": the fee is paid as often as the price."""
    for i, j in sums.pairs():
        one, other = sums.figures[i], sums.figures[j]
        times, _, price = one.how.partition(" x ")
        if not price or not sums.is_open(i, j) or not is_one_currency(one, other):
            continue
        after = range(other.after, other.after + 4)
        extra = any(is_extra_word(sums, at) for at in after)
        each = next((at for at in after if Role.EACH in sums.reader.roles(at)), None)
        if extra and each is not None and times.isdecimal():
            value = one.value + int(times) * other.value
            sums.combine(i, j, value, f"{times} x {price} + {times} x {other.value}")
            return


def add_on_top(sums: Sums) -> None:
    """As in "35 fee on top of the 210 room"; what is by night or by way is asked about."""
    for i, j in sums.pairs():
        texts = [sums.reader.tokens[at].text for at in sums.between(i, j)]
        if "top" not in texts or not sums.is_open(i, j):
            continue
        at = texts.index("top")
        if texts[at - 1 : at] != ["on"] or texts[at + 1 : at + 2] != ["of"] or len(texts) > at + 4:
            continue
        one, other = sums.figures[i], sums.figures[j]
        each = bool(sums.reader.roles(one.after) & {Role.EACH}) or "each" in texts or "per" in texts
        value = one.value + other.value
        doubt, readings = (Doubt.ARITHMETIC, (value, other.value)) if each else (None, ())
        if is_one_currency(one, other):
            how = f"{one.value} + {other.value}"
            sums.combine(i, j, value, how, doubt=doubt, readings=readings)
        return


def add_the_extras(sums: Sums) -> None:
    """As in "uber 16.50 and i tipped 3", "lamp 40, shipping 12", "cab 18, threw in 3 for him"."""
    places = sums.open_places()
    if len(places) < 2 or places[-1] - places[0] != len(places) - 1:
        return
    if (
        _is_earned(sums)
        or _are_tips(sums, places)
        or any(_is_year(sums.figures[i]) for i in places)
    ):
        return
    extras = [i for i in places if _is_extra(sums, i, places)]
    bases = [i for i in places if i not in extras]
    if len(bases) != 1 or not extras:
        return
    base = sums.figures[bases[0]]
    for i in extras:
        one = sums.figures[i]
        if one.sign == "-" or not is_one_currency(one, base) or one.value >= base.value:
            return
        small = i < bases[0] or _said_beside(sums, i, TAXES)
        if small and one.value * 2 > base.value and not _is_added_to(sums, i):
            return
        if one.value * 5 > base.value and _said_beside(sums, i, DEPOSITS):
            return  # "deposit 500 and first month rent 900"
    whole = sum((sums.figures[i].value for i in places), Decimal(0))
    unsure = _may_be_in(sums, bases[0], extras) or any(
        _is_to_somebody_named(sums, i) for i in extras
    )
    for _ in places[1:]:
        one, other = sums.figures[places[0]], sums.figures[places[0] + 1]
        how = f"{one.how if ' + ' in one.how else one.value} + {other.value}"
        sums.combine(places[0], places[0] + 1, one.value + other.value, how)
    if unsure:
        sums.figures[places[0]] = sums.figures[places[0]]._replace(
            doubt=Doubt.ARITHMETIC, readings=(whole, base.value)
        )


def _are_tips(sums: Sums, places: Sequence[int]) -> bool:
    """As in "tipped the valet 5 and the bartender 10": two who were tipped, and no bill."""
    first = sums.figures[places[0]].first
    if _TIPPING.isdisjoint(sums.texts(0, min(first, 2))) or len(places) != 2:
        return False
    whom = sums.texts(sums.figures[places[0]].after, sums.figures[places[1]].first)
    if not whom or whom[0] not in {"and", "&", ",", "n"}:
        return False
    one = [text for text in whom[1:] if text not in {"and", "the", "a", "my", "our", "then"}]
    return len(one) == 1 and (one[0] in TIPPED or not is_category_phrase(one[0]))


_TIPPING = frozenset(("tipped", "tipping"))


def _is_added_to(sums: Sums, i: int) -> bool:
    """As in "5 shipping on a 9 book"."""
    end = sums.figures[i + 1].first if i + 1 < len(sums.figures) else sums.figures[i].after
    return any(sums.reader.tokens[at].text == "on" for at in range(sums.figures[i].after, end))


def _may_be_in(sums: Sums, base: int, extras: Sequence[int]) -> bool:
    """As in "dinner 50 (8 tip)", "tip was 8, dinner was 42 total": added, or in it already."""
    reader, figure = sums.reader, sums.figures[base]
    total = Role.TOTAL in reader.roles(figure.after) | reader.roles(figure.first - 1)
    return total or any(reader.tokens[sums.figures[i].first - 1].text == "(" for i in extras)


def _is_extra(sums: Sums, i: int, places: Sequence[int]) -> bool:
    if " + " in sums.figures[i].how:
        return False
    return _leads(sums, i, places) or _follows(sums, i, places) or _is_given(sums, i, places)


def _leads(sums: Sums, i: int, places: Sequence[int]) -> bool:
    """Whether the word stands before its number: "tip was 8", "booking fee 4.50"."""
    reader = sums.reader
    start = sums.figures[i - 1].after if i else 0
    at = sums.figures[i].first - 1
    while at >= start and _is_beside(sums, at):
        at -= 1
    if at < start or not is_extra_word(sums, at):
        return False
    placed = _is_behind_a_place(sums, start, at)
    if i > places[0] and _words_follow(sums, places) and not _is_parted(sums, start, at):
        return placed  # "20 tip on a 110 dinner": of the number before
    while at > start and (
        is_extra_word(sums, at - 1) or reader.tokens[at - 1].text in KINDS_OF_EXTRAS
    ):
        at -= 1
    while at > start and reader.tokens[at - 1].text in BESIDE_EXTRAS:
        at -= 1
    return at == start or placed or _is_parting(sums, at - 1) or (i > 0 and _is_linked(sums, at))


def _is_behind_a_place(sums: Sums, start: int, at: int) -> bool:
    """As in "32.50 at the salon tip 5": nothing but where it was paid stands between."""
    if start == 0 or Role.AT not in sums.reader.roles(start):
        return False
    return not any(_is_parting(sums, place) for place in range(start, at))


def _is_linked(sums: Sums, at: int) -> bool:
    """Whether "and" or "plus" stands there: "dinner 40 and a tip of 8"."""
    return bool(sums.reader.roles(at) & {Role.AND, Role.PLUS, Role.WITH})


def _follows(sums: Sums, i: int, places: Sequence[int]) -> bool:
    """Whether the word stands after its number: "5 tip", "8.50 service fee", "10 on the table"."""
    reader = sums.reader
    end = sums.figures[i + 1].first if i + 1 < len(sums.figures) else len(reader.tokens)
    at = sums.figures[i].after
    last = min(end, at + 4)
    while at < last and (
        reader.tokens[at].text in KINDS_OF_EXTRAS or reader.tokens[at].text in _BEFORE_EXTRAS
    ):
        if is_extra_word(sums, at):
            break
        at += 1
    if at >= last or not is_extra_word(sums, at):
        return False
    if i == places[-1] or _words_follow(sums, places):
        return True
    return _is_parted(sums, at, end) and not _is_parted(sums, sums.figures[i].after, at)


def _words_follow(sums: Sums, places: Sequence[int]) -> bool:
    """Whether the numbers come before what they are of: "20 tip on a 110 dinner"."""
    first = sums.figures[places[0]].first
    small = BESIDE_EXTRAS - TIPPED
    return all(sums.reader.tokens[at].text in small for at in range(first))


def _is_given(sums: Sums, i: int, places: Sequence[int]) -> bool:
    """As in "gave her 20 extra", "left 10 on the table", "threw in 3 for the driver"."""
    reader, figure = sums.reader, sums.figures[i]
    before = [token.text for token in reader.tokens[max(0, figure.first - 3) : figure.first]]
    after = [token.text for token in reader.tokens[figure.after : figure.after + 4]]
    ends = len(after) < 2 or not after[1][0].isalnum()
    if after[:1] == ["extra"] and ends and i > places[0]:
        return True
    if after[:1] and after[0] in BECAUSE and before[-1:] == ["plus"]:
        return True  # "sitter 70 plus 10 because we were late"
    if not LEAVING.isdisjoint(before):
        laid = after[:3] in (["on", "the", "table"], ["on", "the", "counter"])
        return laid or _is_of_a_bill(sums, i, places) or (i == places[-1] and not after)
    jar = after[:4] == ["in", "the", "tip", "jar"]
    handed = not {"threw in", "threw", "added", "slipped", "gave"}.isdisjoint(before)
    if i == places[0]:
        return jar
    to_them = after[:1] == ["for"] and not TIPPED.isdisjoint(after[1:4])
    return jar or (handed and to_them) or _is_for_a_service(sums, i, places, to_them=to_them)


def _is_for_a_service(sums: Sums, i: int, places: Sequence[int], *, to_them: bool) -> bool:
    """As in "haircut was 40 and i gave him 10", "taxi 22, 3 for the driver"."""
    base, extra = sums.figures[places[0]], sums.figures[i]
    if len(places) != 2 or extra.value * 5 > base.value * 2:
        return False
    if SERVICES.isdisjoint(sums.texts(0, extra.first)):
        return False
    before = sums.texts(base.after, extra.first)
    ends = sums.reader.token(extra.after)
    bare = ends is None or ends.piece is not Piece.WORD
    return to_them or (bare and not HANDING_TIPS.isdisjoint(before[-4:]))


def _is_to_somebody_named(sums: Sums, i: int) -> bool:
    """As in "the salon was 45 and i gave denise 10": perhaps a tip, perhaps for something else."""
    figure = sums.figures[i]
    before = sums.texts(figure.first - 3, figure.first)
    return (
        not HANDING_TIPS.isdisjoint(before)
        and _TO_THEM.isdisjoint(before[-1:])
        and (TIPPED.isdisjoint(before[-1:]) and before[-1] not in HANDING_TIPS)
    )


def _is_of_a_bill(sums: Sums, i: int, places: Sequence[int]) -> bool:
    """Whether the other number is that of a bill: "bill was 48 and i left 10"."""
    return any(_said_beside(sums, j, BILLS) for j in places if j != i)


def _said_beside(sums: Sums, i: int, words: frozenset[str]) -> bool:
    figure = sums.figures[i]
    near = range(max(0, figure.first - 3), min(len(sums.reader.tokens), figure.after + 2))
    return any(not words.isdisjoint(sums.reader.tokens[at].text.split()) for at in near)


def is_extra_word(sums: Sums, at: int) -> bool:
    """Whether the token is a tip, a tax, a fee or postage."""
    token = sums.reader.token(at)
    if token is None or token.piece is not Piece.WORD:
        return False
    return token.text in EXTRA_WORDS or token.text.rpartition(" ")[2] in EXTRA_WORDS


def _is_beside(sums: Sums, at: int) -> bool:
    token = sums.reader.tokens[at]
    return token.text in BESIDE_EXTRAS or token.text in {":", "=", "+", "-"}


_BEFORE_EXTRAS = frozenset(
    "in of for the as a de di als an dollar dollars bucks euro euros".split()
)


def _is_parted(sums: Sums, start: int, end: int) -> bool:
    return any(_is_parting(sums, at) for at in range(start, end))


def _is_parting(sums: Sums, at: int) -> bool:
    reader = sums.reader
    text = reader.tokens[at].text
    return text in _PARTING or bool(reader.roles(at) & {Role.AND, Role.PLUS, Role.ON, Role.WITH})


_TO_THEM = frozenset("in him her them guy lady man girl woman extra a another".split())
_PARTING = frozenset(", ; \n + ( & / . - |".split(" "))


def _is_earned(sums: Sums) -> bool:
    """As in "made 86 in tips plus 45 wages", "changed 200, fee 14": that is no price."""
    if any(token.text in _EARNING for token in sums.reader.tokens):
        return True
    first = sums.figures[sums.open_places()[0]].first  # "sent 200 to mom, the fee was 3.99"
    return sums.reader.tokens[max(0, first - 1)].text in _SENDING


_SENDING = frozenset(
    "sent send sending remitted mande envie envoye geschickt gestuurd enviei".split()
)
_EARNING = frozenset(
    """made earned wages wage paycheck shift salary payroll changed exchanged converted wired wire
    transfer transferred withdrew withdrawal""".split()
)


def _is_year(figure: Figure) -> bool:
    return figure.is_plain and 1950 <= figure.value <= 2049


def _has_it_in(sums: Sums, figure: Figure) -> bool:
    """Whether "with tip" or "after tax" follows."""
    reader = sums.reader
    following = reader.token(figure.after)
    if following is None:
        return False
    if Role.INCLUDING in following.roles and " " in following.text:
        return True  # "mit trinkgeld" is one phrase
    at = figure.after + 1
    at += reader.token(at) is not None and reader.tokens[at].text in {"the", "a"}
    within = following.text in _WITHIN or bool(following.roles & {Role.INCLUDING})
    return within and is_extra_word(sums, at)


_WITHIN = frozenset("with after including incl inc w con mit avec com met".split())


def _names_nothing(sums: Sums, places: Sequence[int]) -> bool:
    """Whether nothing is bought between the two: "coffee 4, pizza 20 with tip" are two things."""
    texts = (sums.reader.tokens[at].text for at in sums.between(*places))
    return all(
        not text[0].isalpha() or text in _BETWEEN_BOTH or text.split()[0] in _BETWEEN_BOTH
        for text in texts
    )


_BETWEEN_BOTH = (
    frozenset(
        """it was is came comes so ended paid total totaled rounded up to and but then the made with
    or after before tip tax without bill i we charged cost actually really around about
    subtotal final""".split()
    )
    | BESIDE_EXTRAS
)


def _is_without(sums: Sums, i: int, j: int) -> bool:
    """Whether the lower of the two is told to be without it: "55 without tip, 62 with"."""
    reader = sums.reader
    less, more = sums.figures[i], sums.figures[j]
    said = reader.token(less.after)
    if said is None or said.text not in WITHOUT:
        return False
    following = reader.token(less.after + 1)
    bare = following is None or following.piece is Piece.MARK or is_extra_word(sums, less.after + 1)
    answered = reader.token(more.after)
    told = answered is not None and answered.text in _WITHIN | {"total", "altogether"}
    return bare and told and more.value <= less.value * 2


def _is_with_added(sums: Sums, i: int, j: int) -> bool:
    """As in "89.99 + tax came to 97.64", "40 plus tip, 48": the second has it in it."""
    less, more = sums.figures[i], sums.figures[j]
    between = sums.between(i, j)
    if len(between) < _LEAST_BETWEEN or more.value * 3 > less.value * 4:
        return False
    opens = bool(sums.reader.roles(between[0]) & {Role.PLUS, Role.WITH, Role.ADDED, Role.AND})
    extra = any(is_extra_word(sums, at) for at in between[:4])
    ends = not is_extra_word(sums, between[-1]) and Role.PLUS not in sums.reader.roles(between[-1])
    return opens and extra and ends and _only_sums_up(sums, between[1:])


def _only_sums_up(sums: Sums, between: range) -> bool:
    return all(
        not sums.reader.tokens[at].text[0].isalpha()
        or is_extra_word(sums, at)
        or sums.reader.tokens[at].text in KINDS_OF_EXTRAS
        or set(sums.reader.tokens[at].text.split()) <= _BETWEEN_BOTH
        or Role.TOTAL in sums.reader.roles(at)
        for at in between
    )


_LEAST_BETWEEN = 3


def _is_rounded_up(sums: Sums, i: int, j: int) -> bool:
    reader = sums.reader
    less, more = sums.figures[i], sums.figures[j]
    if more.value > less.value * 2:
        return False
    said = [token.text for token in reader.tokens[: min(more.after + 2, len(reader.tokens))]]
    if ROUNDED.isdisjoint(said):
        return False
    before = reader.tokens[more.first - 1].text
    return before in _UP_TO or ROUNDED.issuperset(said[more.after : more.after + 1])


_UP_TO = frozenset("to up auf a à op para".split())
