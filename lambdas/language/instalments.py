"""What is paid in parts: instalments, deposits, what is put down, and plans of paying later."""

from __future__ import annotations

from decimal import Decimal

from language.figure import Figure, Reason
from language.splitting import SHARE
from language.sums import Sums, is_count, is_one_currency
from language.vocabulary.instalments import (
    COUNTED_PARTS,
    DEPOSIT,
    ONE_OF_THEM,
    OVER,
    PLANNED_BY,
    PLANS,
)
from language.vocabulary.money_words import Role


def count_installments(sums: Sums) -> None:
    """As in "1000 x 3 installments": the payments are counted, not multiplied."""
    if not sums.say(Role.INSTALLMENTS):
        return
    for i, j in sums.pairs():
        times = sums.figures[j]
        if Role.INSTALLMENTS not in sums.reader.roles(times.after) or not is_count(times):
            continue
        if not sums.is_open(i):
            continue
        count = int(times.value)
        sums.figures[i] = sums.figures[i]._replace(installments=count, how=f"{count} payments")
        sums.use(j, Reason.COUNT)


def ask_of_the_parts(sums: Sums) -> None:
    """As in "washer 840 in 12 payments", "iphone 36 months 27.75 each": one part, or all."""
    if not sums.says(COUNTED_PARTS):
        return
    for j, count in enumerate(sums.figures):
        if not sums.is_usable(count) or not is_count(count) or not 2 <= count.value <= 120:
            continue
        if COUNTED_PARTS.isdisjoint(sums.texts(count.after, count.after + 2)):
            continue
        places = [i for i in sums.open_places() if i != j]
        if len(places) != 1 or sums.figures[places[0]].doubt is not None:
            continue
        i = places[0]
        if sums.figures[i].installments and sums.say(Role.TIMES):
            continue
        value = sums.figures[i].value
        if _is_each(sums, sums.figures[i]) and j < i:
            sums.use(j)
            sums.ask(i, "one payment", value, value * count.value)
            return
        before = sums.texts(count.first - 1, count.first)
        if i < j and before and before[0] in OVER and not _is_each(sums, sums.figures[i]):
            sums.use(j)
            sums.ask(i, f"{value} / {count.value}", value / count.value, value)
            return


def _is_each(sums: Sums, figure: Figure) -> bool:
    """Whether a price is that of one part: "27.75 each", "75 a month", "12 x 31"."""
    after = sums.texts(figure.after, figure.after + 2)
    return not _EACH.isdisjoint(after) or Role.EACH in sums.reader.roles(figure.after)


def keep_the_deposit(sums: Sums) -> None:
    """As in "couch 950, 200 down", "put 200 down on a 950 couch"; what was paid is asked."""
    places = sums.open_places()
    if len(places) != 2 or not sums.says(DEPOSIT):
        return
    for i, j in (places, places[::-1]):
        part, whole = sums.figures[i], sums.figures[j]
        if part.value >= whole.value or not is_one_currency(part, whole):
            continue
        near = (*sums.texts(part.after, part.after + 2), *sums.texts(part.first - 2, part.first))
        after = sums.texts(part.after, part.after + 2)
        if DEPOSIT.isdisjoint(near) or after == ["down", "from"] or _is_added(sums, i, j):
            continue
        sums.use(j)
        sums.ask(i, "a deposit", part.value, whole.value)
        return


def _is_added(sums: Sums, i: int, j: int) -> bool:
    """As in "6 pack 11.49 + 0.30 deposit", "deposit back, 1350 of 1500"."""
    first, second = sorted((i, j))
    return any(
        sums.reader.roles(at) & {Role.PLUS, Role.AND, Role.OF} for at in sums.between(first, second)
    )


def keep_the_part_paid(sums: Sums) -> None:
    """As in "paid 300 towards the 1100 repair", "la primera letra, 85 de 510"."""
    places = sums.open_places()
    if len(places) != 2 or places[1] - places[0] != 1:
        return
    i, j = places
    part, whole = sums.figures[i], sums.figures[j]
    if part.value >= whole.value or not is_one_currency(part, whole):
        return
    said = sums.texts(part.after, whole.first)
    if not 1 <= len(said) <= 4:
        return
    towards = said[0] in _TOWARDS and _TO_WHOLES.issuperset(said[1:])
    of_it = Role.OF in sums.reader.roles(part.after) or said[0] in _OUT_OF
    linked = len(said) == 1 and sums.says(ONE_OF_THEM) and sums.reader.language != "en"
    if towards or (of_it and linked and whole.value > _MOST_PARTS):
        sums.use(j)
        sums.figures[i] = part._replace(how=SHARE)


def ask_of_the_plan(sums: Sums) -> None:
    """As in "shoes 125 on afterpay", "klarna 4 x 31.25": the price, or what is paid of it now."""
    if not sums.says(SAYING_PLANS):
        return
    places = sums.open_places()
    if len(places) != 1 or sums.says(ONE_OF_THEM) or sums.figures[places[0]].doubt is not None:
        return
    figure = sums.figures[places[0]]
    one, _, times = figure.how.partition(" x ")
    if times and sums.says(PLANS):
        sums.ask(places[0], "one payment", Decimal(times), figure.value)
        return
    if times and not COUNTED_PARTS.isdisjoint(sums.texts(figure.after, figure.after + 1)):
        sums.ask(places[0], "one payment", Decimal(one), figure.value)
        return  # "phone 30 x 24 months"
    tokens = sums.reader.tokens
    planned = any(
        token.text.split(" ")[0] in PLANS and not PLANNED_BY.isdisjoint(sums.texts(at, at + 1))
        for at, token in enumerate(tokens[1:])
    )
    free = any(said in sums.reader.folded for said in _INTEREST_FREE)
    if planned or free:
        sums.ask(places[0], "a plan", figure.value)


SAYING_PLANS = PLANS | COUNTED_PARTS | frozenset("interest apr sin sans sem credit zero".split())
_EACH = frozenset("each month monthly mes mois monat mese maand ea mo apiece".split())
_TOWARDS = frozenset("towards toward against".split())
_TO_WHOLES = frozenset("the a our my that this total bill whole balance of".split())
_OUT_OF = frozenset("sur su sobre von van de di".split())
_MOST_PARTS = 60
"""No instalments are counted above it: "cuota 3 de 12" is no part of 12."""
_INTEREST_FREE = (
    "no interest", "interest free", "interest-free", "sin intereses", "sans frais", "0% interest",
    "zinsfrei", "sem juros", "tasso zero", "renteloos", "care credit", "pay in 4", "pay in 3",
    "0% apr", "zero percent",
)  # fmt: skip
