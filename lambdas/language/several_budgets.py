"""Budgets for several categories at once: “budgets: groceries 300, fun 100”."""

from __future__ import annotations

from collections.abc import Sequence

from language.budget_words import (
    LEADING,
    PERIOD_WORDS,
    describes_a_purchase,
    orders_one,
    period_said,
)
from language.categories import EXPENSE_SLUGS, names_a_category
from language.content import content_of
from language.cues import Cue
from language.limits import money_in
from language.meaning import Meaning
from language.parts import Part, parts_of
from language.reading import Reading
from language.request import About, Ask, Choice, Decision, SetBudget


def several_set(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """The budgets of a message that opens as one for each of its parts; None: it does not."""
    if len(reading.amounts) < _FEWEST or not reading.has(Cue.BUDGET, Cue.SET):
        return None
    amounts = money_in(reading)
    if len(amounts) < _FEWEST or not _opens(reading) or describes_a_purchase(reading):
        return None
    if any(one.about is About.READING and one.value == "LogExpense" for one in decisions):
        return None
    if any(one.doubt is not None for one in amounts) or _says_more(reading):
        return None
    period = period_said(reading) or "month"
    budgets: list[SetBudget] = []
    for part in parts_of(reading, amounts):
        category = _category(reading, part)
        if part.amount is None or category is None:
            return None
        currency = part.amount.currency or reading.context.currency
        budgets.append(
            SetBudget(
                category=category, amount=part.amount.amount, currency=currency, period=period
            )
        )
    if len({one.category for one in budgets}) < len(budgets):
        return None
    first, *others = budgets
    request = SetBudget(
        category=first.category, amount=first.amount, currency=first.currency, period=period,
        also=tuple(others),
    )  # fmt: skip
    return Meaning(request, _doubt(reading, decisions), ("several budgets are set",))


def _opens(reading: Reading) -> bool:
    """Whether a budget is what the message opens with, or what each part of it names."""
    if reading.is_question or reading.has(*_NO_BUDGET):
        return False
    named = reading.hints_of(Cue.BUDGET)
    if not named:
        return orders_one(reading) and period_said(reading) is not None
    if reading.begins(Cue.BUDGET, past=(*LEADING, Cue.LEAD_IN)) or orders_one(reading):
        return True
    return len(named) == len(money_in(reading))


def _says_more(reading: Reading) -> bool:
    """Whether words are left that are of no budget."""
    left: Sequence[int] = content_of(reading, *_OF_BUDGETS)
    return any(place not in reading.named and reading.texts[place] not in _SMALL for place in left)


def _category(reading: Reading, part: Part) -> str | None:
    hits = reading.hits_in(part.first, part.after)
    return next((hit.sense.slug for hit in hits if hit.sense.slug in EXPENSE_SLUGS), None)


def _doubt(reading: Reading, decisions: tuple[Decision, ...]) -> Ask | None:
    """“budget coffee 4, tea 3” may be two cheap things."""
    if any(one.about is About.READING for one in decisions) or orders_one(reading):
        return None
    plain = reading.texts[:1] in (["budget"], ["limit"]) and reading.texts[1:2] != [":"]
    if not plain or reading.spoken not in {"en", None}:
        return None
    if all(names_a_category(hit) for hit in reading.hits):
        return None
    choices = (Choice("SetBudget", "A budget"), Choice("LogExpense", "An expense"))
    return Ask(about=About.READING, said=reading.typed[:50], choices=choices)


_FEWEST = 2
_NO_BUDGET = (
    Cue.SPENT, Cue.EARNED, Cue.HOW_MUCH, Cue.LEFT, Cue.ALERT, Cue.LOG, Cue.REMOVE, Cue.NOT,
)  # fmt: skip
_OF_BUDGETS = (
    Cue.BUDGET, Cue.SET, Cue.CATEGORY, Cue.CARRY_OVER, Cue.PER_DAY, Cue.EVERYTHING, Cue.UNDER,
)  # fmt: skip
_SMALL = PERIOD_WORDS | frozenset("are is of to a as my for each and be".split())
