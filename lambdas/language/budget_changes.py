"""Budgets changed by so much: “raise my grocery budget by 50”, “cut dining by 20%”.

What is wanted is worked out where the budget that there is is known.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from language.amounts import AmountMention, NotMoney, Reason
from language.categories import USUALLY_REPEATS, Hit, names_a_category
from language.content import content_of
from language.cues import Cue
from language.reading import Reading
from language.text import Span
from language.vocabulary.budget_verbs import (
    ADDING,
    BY,
    FACTORS,
    LESS,
    LOWERING,
    MORE,
    OFF,
    ONTO,
    RAISING,
    TAKING_OFF,
)


class Difference(NamedTuple):
    """How much a budget is raised (negative: lowered) by, or what it is multiplied by."""

    amount: AmountMention | None
    sign: int = 1
    factor: Decimal | None = None


def difference_in(reading: Reading) -> Difference | None:
    """The difference that a message orders; None where it tells none, or a new limit."""
    if TELLING.isdisjoint(reading.texts) or reading.is_question or reading.has(Cue.LEFT):
        return None
    if not (reading.has(Cue.BUDGET) or _is_of_a_category(reading)):
        return None
    figure = _figure(reading)
    if figure is None:
        return None if reading.amounts else _multiplied(reading)
    sign = _sign(reading, figure.span)
    if sign == 0:
        return None
    if isinstance(figure, NotMoney):
        return Difference(None, factor=1 + sign * figure.value / 100)
    return Difference(figure, sign)


def is_unclear(reading: Reading, amount: AmountMention) -> bool:
    """Whether it is not said if a budget is raised to or by it: “raise my dining budget 50”."""
    first = _first_verb(reading)
    if first is None or reading.texts[first] not in _CHANGING:
        return False
    place = reading.place_of(amount.span.start)
    return first < place and reading.texts[place - 1] not in _TO


def _figure(reading: Reading) -> AmountMention | NotMoney | None:
    """The one amount or percentage."""
    percents = [one for one in reading.money.others if one.reason is Reason.PERCENT]
    figures: list[AmountMention | NotMoney] = [*reading.amounts, *percents]
    return figures[0] if len(figures) == 1 else None


def _sign(reading: Reading, span: Span) -> int:
    """1 where the figure is added to a budget, -1 where it is taken off, 0 where it is neither."""
    texts = reading.texts
    place, after = reading.place_of(span.start), reading.place_of(span.end)
    if texts[after : after + 1] in (["%"], ["percent"], ["pct"], ["prozent"], ["procent"]):
        after += 1
    before, following = texts[place - 1] if place else "", texts[after : after + 2]
    while before in _AROUND and place > 1:
        place -= 1
        before = texts[place - 1]
    if before in _TO:
        return 0
    verb = _first_verb(reading)
    verbs = {texts[verb]} if verb is not None else set()
    if not LESS.isdisjoint(following):
        return -1 if reading.has(Cue.BUDGET) else 0
    if verbs & TAKING_OFF and not OFF.isdisjoint(following):
        return -1
    if verbs & ADDING and not ONTO.isdisjoint(following[:1]) and reading.has(Cue.BUDGET):
        return 1
    if before in MORE or (following[:1] and following[0] in MORE and following[1:] != ["than"]):
        return 1
    return _way(reading, place, before, percent=_is_percent(reading, span))


def _way(reading: Reading, place: int, before: str, *, percent: bool) -> int:
    """Which way the verb moves the budget where “by”, “up”, “down” or nothing leads the figure."""
    texts = reading.texts
    if before not in BY and before not in {"up", "down"} and not percent:
        return 0
    if before == "down" and not _MOVING.isdisjoint(texts[:place]):
        return -1
    if before == "up" and not _MOVING.isdisjoint(texts[:place]):
        return 1
    moved = [text for text in texts if text in _CHANGING and text not in {"up", "de"}]
    if "down" in texts[:place] and not _MOVING.isdisjoint(texts[:place]):
        return -1
    if not moved and texts[0] != "up":
        return 0
    return -1 if moved and moved[0] in LOWERING else 1


def _is_percent(reading: Reading, span: Span) -> bool:
    return any(one.span == span and one.reason is Reason.PERCENT for one in reading.money.others)


def _multiplied(reading: Reading) -> Difference | None:
    """“double my fun budget”, “cut the travel budget in half”, “lower dining by a third”."""
    verb = _first_verb(reading)
    if verb is None:
        return None
    factor = FACTORS.get(reading.texts[verb])
    if factor is not None:
        return Difference(None, factor=Decimal(factor))
    said = f" {reading.said} "
    part = next((part for words, part in _PARTS.items() if words in said), None)
    if part is None or reading.texts[verb] not in _CHANGING:
        return None
    if reading.texts[verb] in LOWERING:
        return Difference(None, factor=1 - part)
    return Difference(None, factor=1 + part) if " by " in said else None


def _first_verb(reading: Reading) -> int | None:
    """The place of the verb that opens the message, or that ends it: “um 50 erhöhen”."""
    led = reading.places_of(Cue.GREET, Cue.LEAD_IN, Cue.ME, Cue.LINK, Cue.FILLER, Cue.THANKS)
    for place, text in enumerate(reading.texts):
        if text in _VERBS:
            return place
        if place not in led and reading.words[place].is_word:
            break
    last = max((n for n, word in enumerate(reading.words) if word.is_word), default=0)
    return last if reading.texts[last] in _LAST else None


def _is_of_a_category(reading: Reading) -> bool:
    """Whether an order to raise or lower names nothing but a category of spending."""
    verb = _first_verb(reading)
    if verb is None or reading.texts[verb] not in _CHANGING | _GIVING:
        return False
    if len(reading.hits) != 1 or not _is_planned_for(reading.hits[0]):
        return False
    rest = content_of(reading, Cue.SET, Cue.CHANGE, Cue.CORRECT, Cue.REMOVE, Cue.THANKS)
    return all(
        place == verb or place in reading.named or reading.texts[place] in _AROUND_IT
        for place in rest
    )


def _is_planned_for(hit: Hit) -> bool:
    """Whether the words are of a kind of spending: “raise my rent by 50” is no budget."""
    if hit.sense.is_income:
        return False
    return names_a_category(hit) or hit.sense.slug not in USUALLY_REPEATS


_CHANGING = RAISING | LOWERING
_VERBS = _CHANGING | ADDING | TAKING_OFF | FACTORS.keys()
TELLING = _VERBS | MORE
_GIVING = frozenset({"give", "allow"})
_LAST = frozenset(
    """erhohen anheben aufstocken senken kurzen reduzieren verringern verdoppeln halbieren verhogen
    ophogen verlagen verminderen verdubbelen halveren""".split()
)
_MOVING = frozenset("bump move push nudge bring take turn put go scale shift knock dial".split())
_TO = frozenset("to at a auf na naar para pra = : per is op".split())
_AROUND = frozenset({"about", "around", "roughly", "like", "just", "only", "the", "some"})
_AROUND_IT = (
    MORE | LESS | BY | OFF | frozenset("up down percent half third quarter prozent".split())
)
_PARTS = {
    " half ": Decimal("0.5"), " mitad ": Decimal("0.5"), " halfte ": Decimal("0.5"),
    " moitie ": Decimal("0.5"), " meta ": Decimal("0.5"), " metade ": Decimal("0.5"),
    " helft ": Decimal("0.5"), " third ": Decimal(1) / 3, " quarter ": Decimal("0.25"),
}  # fmt: skip
