"""Parts of what was paid that were somebody else's: “groceries 70, of which 25 is tom's”."""

from __future__ import annotations

from decimal import Decimal

from language.figure import Reason
from language.splitting import SHARE
from language.sums import Sums
from language.vocabulary.sharing import COVERED, PERSONS, portions_of

BUT_FOR = "but for what others bear"
"""How an amount is known of which somebody else bears a part: what was paid was paid out."""


def ask_of_the_parts_of_others(sums: Sums) -> None:
    """As in "bar tab 80, 35 of it is his", "dinner 90, 30 of that was for tom"."""
    if not sums.says(_OF):
        return
    for i, j in sums.pairs():
        whole, part = sums.figures[i].value, sums.figures[j].value
        if not (sums.is_open(i, j) and whole > part > 0):
            continue
        owed = _is_owed_by_me(sums, j)
        if owed or _is_of_another(sums, j):
            sums.ask(i, BUT_FOR, part if owed else whole - part, whole)
            sums.use(j)
            return


def _is_of_another(sums: Sums, j: int) -> bool:
    """Whether a part of the whole is told right there, and behind it whose it is."""
    figure = sums.figures[j]
    before = sums.texts(figure.first - 2, figure.first)
    after = sums.texts(figure.after, figure.after + _LONGEST_OWNER)
    if len(after) > 1 and after[0] in _OF and after[1] in _THAT:
        after = after[2:]
    elif not (len(before) > 1 and before[0] in _OF and before[1] in _THAT):
        return False
    said = [text for text in after if text not in _IS_FOR and text not in _WHOSE]
    return said[:1] != [] and (
        said[0] in _THEIRS
        or said[0].removesuffix("'s") in PERSONS
        or (said[0] in _NOT and not _MINE.isdisjoint(after))
    )


def _is_owed_by_me(sums: Sums, j: int) -> bool:
    """As in "cab came to 36 and i owe 12 of that"."""
    figure = sums.figures[j]
    after = sums.texts(figure.after, figure.after + 2)
    of_it = len(after) > 1 and after[0] in _OF and after[1] in _THAT
    return of_it and sums.texts(figure.first - 2, figure.first) == ["i", "owe"]


def ask_of_what_was_covered(sums: Sums) -> None:
    """As in "physio 110 half covered by insurance", "braces 900, 300 paid by my dad"."""
    if not sums.says(COVERED) or not sums.says(_BY):
        return
    covered = next((at for at in range(len(sums.reader.tokens)) if _is_by_another(sums, at)), None)
    places = sums.open_places()
    if covered is None or not places or sums.figures[places[0]].first > covered:
        return
    whole = sums.figures[places[0]]
    if whole.doubt is not None or whole.how == SHARE:
        return
    share = _share_before(sums, covered, places[0])
    if share is not None:
        sums.ask(places[0], BUT_FOR, whole.value * (1 - share), whole.value)
    elif len(places) == 2 and whole.after <= sums.figures[places[1]].first < covered:
        part = sums.figures[places[1]]
        if part.after + _NEAR > covered and part.value < whole.value:
            sums.use(places[1])
            sums.ask(places[0], BUT_FOR, whole.value - part.value, whole.value)
    elif len(places) == 1 and _PAID.isdisjoint(sums.texts(covered, covered + 1)):
        sums.ask(places[0], BUT_FOR, whole.value)


def _is_by_another(sums: Sums, at: int) -> bool:
    """Whether it says there that something is paid, and beside it by whom."""
    if COVERED.isdisjoint(sums.texts(at, at + 1)):
        return False
    after = [text for text in sums.texts(at + 1, at + 6) if text not in _WHOSE]
    if not _BY.isdisjoint(after[:2]):
        after = after[1 + (after[0] not in _BY) :]
        return after[:1] != [] and after[0].removesuffix("'s") in PERSONS
    before = [text for text in sums.texts(at - 5, at) if text not in _WHOSE]
    return len(before) > 1 and before[-2] in _BY and before[-1] in PERSONS


def _share_before(sums: Sums, covered: int, whole: int) -> Decimal | None:
    """The share of the whole that is told between it and what says that it was paid."""
    portions = portions_of(sums.reader.language)
    for figure in sums.figures[whole + 1 :]:
        if figure.first < covered and figure.reason is Reason.PERCENT and figure.value < 100:
            return figure.value / 100
    for text in sums.texts(sums.figures[whole].after, covered):
        if text in portions:
            return Decimal(1) / portions[text]
    return None


_LONGEST_OWNER = 8
_OF = frozenset("of de di von davon van".split())
_THAT = frozenset("it that which this them los las eso questi quello denen der dat".split())
_IS_FOR = frozenset(
    """is was are were for 's belongs belong goes go to actually really ist war waren fur es era
    eran para sono per era foi sao is voor van et sont etait pour c'est de""".split()
)
_WHOSE = frozenset(
    "my our the a mein meine meinen meiner mi mis mon ma mes mio mia meu minha mijn".split()
)
_THEIRS = frozenset("his hers theirs her their".split())
_NOT = frozenset("not isn't wasn't isnt wasnt nicht no pas non nao niet".split())
_MINE = frozenset("mine ours meins unsere unsers mio mia nuestro moi nous meu nosso mijn".split())
_PAID = frozenset("paid payed bezahlt gezahlt pagado pagada paye payee pagato pago betaald".split())
"""Participles by which, where no part is told, the other paid all of it."""
_BY = frozenset("by von vom por par pela pelo da dal dalla door from".split())
_NEAR = 3
