"""Budgets: set, changed and removed."""

from __future__ import annotations

from decimal import Decimal

from language.amounts import AmountMention, Doubt
from language.budget_changes import Difference, difference_in, is_unclear
from language.budget_words import (
    ALSO_THINGS,
    LEADING,
    PERIOD_WORDS,
    asks_of_one,
    budget_named,
    describes_a_purchase,
    opens_as_one,
    orders_one,
    period_said,
)
from language.categories import names_a_category
from language.content import category_in, content_of
from language.cues import Cue
from language.hints import Hint
from language.limits import limit_in
from language.meaning import Meaning
from language.old_and_new import old_and_new_in
from language.reading import Reading
from language.request import (
    About,
    Ask,
    Choice,
    Decision,
    SetBudget,
)


def set_or_removed(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“set a budget of 300 for groceries”; “remove the groceries budget”."""
    if any(one.about is About.READING and one.value == "LogExpense" for one in decisions):
        return None
    if describes_a_purchase(reading):
        return None
    difference = difference_in(reading)
    if difference is not None and not _paid(reading):
        return _changed_by(reading, difference, decisions)
    limit = limit_in(reading)
    if limit is not None:
        return limited(reading, limit, decisions)
    names = [hint for hint in reading.hints_of(Cue.BUDGET) if _names_a_budget(reading, hint)]
    if not names:
        return None
    if not reading.amounts and _takes_off(reading):
        return _removed(reading, decisions)
    replaced = old_and_new_in(reading)
    amounts = (replaced.new,) if replaced else reading.amounts
    if not _sets(reading, amounts, decisions):
        return None
    amount = amounts[-1] if amounts else None
    if amount is not None and not replaced and is_unclear(reading, amount):
        amount = None  # "raise my dining budget 50": to or by 50
    return _set(reading, names, amount, decisions)


def _removed(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning:
    """“remove the dining budget”; which one is asked where all are to go."""
    request = SetBudget(
        category=_category(reading, decisions),
        amount=None,
        currency=reading.context.currency,
        period=_period(reading),
        remove=True,
    )
    several = request.category is None and not _BUDGETS.isdisjoint(reading.texts)
    ask = Ask(about=About.BUDGET) if several and not decisions else None
    return Meaning(request, ask, ("a budget is removed",))


def _changed_by(
    reading: Reading, difference: Difference, decisions: tuple[Decision, ...]
) -> Meaning:
    """What is to be worked out from the budget that there is."""
    amount = difference.amount
    by = _decided_amount(decisions) or amount.amount if amount else None
    request = SetBudget(
        category=_category(reading, decisions),
        amount=None,
        currency=amount.currency if amount and amount.currency else reading.context.currency,
        period=_period(reading),
        change=difference.sign * by if by is not None else None,
        factor=difference.factor,
    )
    return Meaning(request, _doubt(request, amount, decisions), ("a budget is raised or lowered",))


def _set(
    reading: Reading,
    names: list[Hint],
    amount: AmountMention | None,
    decisions: tuple[Decision, ...],
) -> Meaning | None:
    """The budget that is set, and what must be asked: None where too much else is said."""
    unknown = _unknown(reading)
    named = reading.hits or opens_as_one(reading)
    if reading.amounts and not orders_one(reading) and len(unknown) > (2 if named else 0):
        return None
    request = SetBudget(
        category=_category(reading, decisions),
        amount=_decided_amount(decisions) or (amount.amount if amount else None),
        currency=amount.currency if amount and amount.currency else reading.context.currency,
        period=_period(reading),
        carry_over=_carries(reading),
    )
    ask = _doubt(request, amount, decisions)
    if ask is None and not reading.hits and unknown and not _is_told_of_all(reading, decisions):
        ask = Ask(about=About.BUDGET)  # "budget for astronomy 150"
    things = [hit for hit in reading.hits if not names_a_category(hit)]
    odd = (unknown or things) and not orders_one(reading)
    if ask is None and odd and not _decided_on_budget(decisions):
        said = {reading.texts[hint.first] for hint in names}
        if said <= ALSO_THINGS or any(hint.after in unknown for hint in names):
            choices = (Choice("SetBudget", "A budget"), Choice("LogExpense", "An expense"))
            ask = Ask(about=About.READING, said=reading.typed[:50], choices=choices)
    return Meaning(request, ask, ("a budget is set",))


def _unknown(reading: Reading) -> list[int]:
    """The places of words that are neither of a budget nor of a category."""
    return [
        place
        for place in content_of(reading, *_OF_BUDGETS)
        if place not in reading.named and reading.texts[place] not in PERIOD_WORDS
    ]


def _is_told_of_all(reading: Reading, decisions: tuple[Decision, ...]) -> bool:
    """Whether a budget without a category is for all spending."""
    return reading.has(Cue.EVERYTHING, Cue.TOTAL) or any(
        one.about is About.BUDGET for one in decisions
    )


def _names_a_budget(reading: Reading, hint: Hint) -> bool:
    """Whether the words are a noun, not only a bound: "no more than 20 people came"."""
    return reading.texts[hint.after - 1] not in _BOUNDS


def limited(
    reading: Reading, limit: AmountMention, decisions: tuple[Decision, ...] = ()
) -> Meaning:
    """The budget of a limit that is wished for without the word."""
    request = SetBudget(
        category=_category(reading, decisions),
        amount=_decided_amount(decisions) or limit.amount,
        currency=limit.currency or reading.context.currency,
        period=_period(reading),
        carry_over=_carries(reading),
    )
    return Meaning(request, _doubt(request, limit, decisions), ("a limit is wished for",))


def _takes_off(reading: Reading) -> bool:
    """“remove the dining budget”, “take the cap off transport”, “i don't need a travel budget”."""
    leading = (*LEADING, Cue.LEAD_IN)
    if reading.begins(Cue.REMOVE, Cue.END, past=leading):
        return True
    said = reading.said
    if any(one in said for one in _NOT_NEEDED):
        return not reading.is_question
    first = reading.places_of(*leading)
    verb = next((n for n in range(len(reading.words)) if n not in first), 0)
    if reading.texts[verb] == "lift":
        return True
    return reading.texts[verb] == "take" and not {"off", "away", "out"}.isdisjoint(reading.texts)


def _sets(
    reading: Reading, amounts: tuple[AmountMention, ...], decisions: tuple[Decision, ...]
) -> bool:
    """Whether a message about a budget orders one, and neither asks nor tells of paying."""
    if asks_of_one(reading, amounts):
        return False
    mine = {"myself", "me"} & set(reading.texts)
    if reading.schedule is not None and "allowance" in reading.texts and reading.hits and not mine:
        return False  # pocket money
    if len(amounts) > 1 or (amounts and _paid(reading)):
        return False
    if not amounts:
        return orders_one(reading)
    return not _is_bare(reading) or _decided_on_budget(decisions)


def _paid(reading: Reading) -> bool:
    opening = reading.begins(Cue.SPENT, past=LEADING)
    return opening is not None and not orders_one(reading)


def _is_bare(reading: Reading) -> bool:
    """“limit 12” may also be a thing that was bought; “budget 500” may not."""
    words = {word.text for word in reading.words if word.is_word}
    return bool(words) and words <= ALSO_THINGS


def _category(reading: Reading, decisions: tuple[Decision, ...]) -> str | None:
    for decision in decisions:
        if decision.about is About.BUDGET and not decision.value[:1].isdigit():
            return None if decision.value == "all" else decision.value
    return budget_named(reading) or category_in(reading)


def _decided_amount(decisions: tuple[Decision, ...]) -> Decimal | None:
    for decision in decisions:
        if decision.about in {About.BUDGET, About.AMOUNT} and decision.value[:1].isdigit():
            return Decimal(decision.value.partition(" ")[0])
    return None


def _decided_on_budget(decisions: tuple[Decision, ...]) -> bool:
    return any(one.about is About.READING and one.value == "SetBudget" for one in decisions)


def _doubt(
    request: SetBudget, amount: AmountMention | None, decisions: tuple[Decision, ...]
) -> Ask | None:
    changed = request.change is not None or request.factor is not None
    if request.amount is None and request.carry_over is None and not changed:
        return Ask(about=About.BUDGET)
    if amount is None or any(one.about in {About.AMOUNT, About.BUDGET} for one in decisions):
        return None
    if amount.doubt is Doubt.ZERO:
        return None
    if amount.doubt is not None:
        choices = tuple(Choice(format(one, "f")) for one in amount.readings)
        return Ask(about=About.AMOUNT, said=amount.said, choices=choices)
    return None


def _period(reading: Reading) -> str:
    return period_said(reading) or "month"


def _carries(reading: Reading) -> bool | None:
    if not reading.has(Cue.CARRY_OVER):
        return None
    return not reading.has(Cue.NOT, Cue.END)


_OF_BUDGETS = (
    Cue.BUDGET, Cue.SET, Cue.CATEGORY, Cue.CARRY_OVER, Cue.PER_DAY, Cue.EVERYTHING, Cue.TOTAL,
    Cue.SPEND, Cue.LEDGER, Cue.NOT, Cue.UNDER, Cue.WAS,
)  # fmt: skip
_BUDGETS = frozenset(
    """budgets limits caps presupuestos limites topes budgetten limieten orcamentos grenzen
    allowances envelopes""".split()
)
_BOUNDS = frozenset({"than", "most", "under", "below"})
_NOT_NEEDED = (
    "dont need", "do not need", "dont want", "do not want", "no longer need", "no longer want",
    "no more budget", "without a budget", "no budget for", "no limit on", "no cap on",
)  # fmt: skip
