"""Another amount for the last entry: “add 8 to that”, “my half is 35”, “5.20!!!”."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from language.cues import Cue
from language.edit_doubts import amount_decided, doubt_about
from language.meaning import Meaning
from language.reading import Reading
from language.recents import core_of, texts_in, without_reason
from language.request import Decision, Edit, Recent, Target
from language.vocabulary.recents import ADDED_TO_IT, EXTRAS, HALF_IS_MINE, MAKE_IT, MY_SHARE

Decisions = tuple[Decision, ...]


def recent_recounted(reading: Reading, decisions: Decisions) -> Meaning | None:
    """The new amount of the last entry, None where a message tells none of it."""
    last = [one for one in reading.context.recent if one.last]
    if len(last) != 1 or reading.is_question or not 0 < len(reading.words) <= _LONGEST:
        return None
    if reading.has(Cue.BUDGET, Cue.HOW_MUCH) or len(reading.amounts) > 1 or reading.days:
        return None
    if reading.context.recent_budget is not None and reading.texts[0] in {"raise", "lower"}:
        return None
    for rule in _RULES:
        amount = rule(reading, last[0])
        if amount is not None:
            return _edit(reading, last[0], amount, decisions)
    return None


def _edit(reading: Reading, last: Recent, amount: Decimal, decisions: Decisions) -> Meaning:
    mention = reading.amounts[0] if reading.amounts else None
    edit = Edit(
        target=Target(ids=(last.id,)),
        amount=amount_decided(decisions) or amount,
        currency=mention.currency if mention else None,
    )
    ask = doubt_about(reading, mention, None, decisions) if mention else None
    return Meaning(edit, ask, ("another amount for what was just entered",))


def _added(reading: Reading, last: Recent) -> Decimal | None:
    """“i tipped 8, add that to it”, “plus 5 on that”, “add another 3 to it”."""
    if not reading.amounts or reading.amounts[0].currency not in {None, last.currency}:
        return None
    said = f" {reading.said} "
    if not any(f" {one} " in said for one in ADDED_TO_IT):
        return None
    return last.amount + reading.amounts[0].amount


def _half(reading: Reading, last: Recent) -> Decimal | None:
    """“half is mine, my ex pays the other half”; “for two people, only half is mine”."""
    if reading.amounts or not any(one in reading.said for one in HALF_IS_MINE):
        return None
    return last.amount / 2


def _share(reading: Reading, last: Recent) -> Decimal | None:
    """“my half is 35 so only that”: less than was entered."""
    if not reading.amounts or not any(one in f"{reading.said} " for one in MY_SHARE):
        return None
    amount = reading.amounts[0].amount
    return amount if amount < last.amount else None


def _made(reading: Reading, _: Recent) -> Decimal | None:
    """“make it 20 with the tip”, “it came to 48 with tax”."""
    core = without_reason(reading, core_of(reading))
    words = texts_in(reading, core)
    opening = next((one for one in MAKE_IT if tuple(words[: len(one)]) == one), None)
    if opening is None or not reading.amounts:
        return None
    numbers = reading.places_in([reading.amounts[0].span])
    rest = {reading.texts[place] for place in core[len(opening) :] if place not in numbers}
    extra = not rest.isdisjoint(EXTRAS)
    return reading.amounts[0].amount if extra and rest <= EXTRAS | _AROUND else None


def _same_digits(reading: Reading, last: Recent) -> Decimal | None:
    """An amount alone that can only be the right one.

    So “5.20!!!” after 520, “so 23.50” after 47, “63.40” after “it was like 63”.
    """
    core = core_of(reading)
    if not reading.amounts:
        return None
    numbers = reading.places_in([reading.amounts[0].span])
    if any(place not in numbers and reading.words[place].is_word for place in core):
        return None
    amount = reading.amounts[0].amount
    if reading.texts[0] == "so":
        return amount if amount <= last.amount else None
    if amount == last.amount or reading.amounts[0].currency not in {None, last.currency}:
        return None
    rough = last.amount == last.amount.to_integral_value() == int(amount)
    return amount if rough or _digits(amount) == _digits(last.amount) else None


def _digits(amount: Decimal) -> str:
    return format(amount, "f").replace(".", "").strip("0")


_RULES: tuple[Callable[[Reading, Recent], Decimal | None], ...] = (
    _added,
    _half,
    _share,
    _made,
    _same_digits,
)
_LONGEST = 14
_AROUND = frozenset("with the and incl including after for plus it so total".split())
