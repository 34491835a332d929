"""Budgets: set, changed and removed."""

from __future__ import annotations

from decimal import Decimal

from language.amounts import AmountMention, Doubt
from language.budget_words import (
    ALSO_THINGS,
    LEADING,
    PERIOD_WORDS,
    asks_of_one,
    budget_named,
    describes_a_purchase,
    orders_one,
    period_said,
)
from language.categories import names_a_category
from language.content import category_in, content_of
from language.cues import Cue
from language.hints import Hint
from language.limits import limit_in
from language.meaning import Meaning
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
    limit = limit_in(reading)
    if limit is not None:
        return limited(reading, limit, decisions)
    names = [hint for hint in reading.hints_of(Cue.BUDGET) if _names_a_budget(reading, hint)]
    if not names:
        return None
    if not reading.amounts and _takes_off(reading):
        request = SetBudget(
            category=budget_named(reading) or category_in(reading),
            amount=None,
            currency=reading.context.currency,
            period=_period(reading),
            remove=True,
        )
        return Meaning(request, None, ("a budget is removed",))
    amounts = reading.amounts
    if not _sets(reading, decisions):
        return None
    rest = content_of(
        reading,
        Cue.BUDGET,
        Cue.SET,
        Cue.CATEGORY,
        Cue.CARRY_OVER,
        Cue.PER_DAY,
        Cue.EVERYTHING,
        Cue.TOTAL,
        Cue.SPEND,
        Cue.LEDGER,
        Cue.NOT,
        Cue.UNDER,
    )
    known = {place for hit in reading.hits for place in range(hit.first, hit.after)}
    unknown = [p for p in rest if p not in known and reading.texts[p] not in PERIOD_WORDS]
    if amounts and not orders_one(reading) and len(unknown) > (2 if reading.hits else 0):
        return None
    amount = amounts[-1] if amounts else None
    request = SetBudget(
        category=_category(reading, decisions),
        amount=_decided_amount(decisions) or (amount.amount if amount else None),
        currency=amount.currency if amount and amount.currency else reading.context.currency,
        period=_period(reading),
        carry_over=_carries(reading),
    )
    ask = _doubt(request, amount, decisions)
    things = [hit for hit in reading.hits if not names_a_category(hit)]
    odd = unknown or things
    if ask is None and odd and not orders_one(reading) and not _decided_on_budget(decisions):
        said = {reading.texts[hint.first] for hint in reading.hints_of(Cue.BUDGET)}
        if said <= ALSO_THINGS:
            choices = (Choice("SetBudget", "A budget"), Choice("LogExpense", "An expense"))
            ask = Ask(about=About.READING, said=reading.typed[:50], choices=choices)
    return Meaning(request, ask, ("a budget is set",))


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


def _sets(reading: Reading, decisions: tuple[Decision, ...]) -> bool:
    """Whether a message about a budget orders one, and neither asks nor tells of paying."""
    amounts = reading.amounts
    if asks_of_one(reading, amounts):
        return False
    mine = {"myself", "me"} & set(reading.texts)
    if reading.schedule is not None and "allowance" in reading.texts and reading.hits and not mine:
        return False  # pocket money
    changing = len(amounts) == 2 and reading.has(Cue.SET)
    if not changing and (len(amounts) > 1 or (amounts and _paid(reading))):
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
    if request.amount is None and request.carry_over is None:
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


_BOUNDS = frozenset({"than", "most", "under", "below"})
_NOT_NEEDED = (
    "dont need", "do not need", "dont want", "do not want", "no longer need", "no longer want",
    "no more budget", "without a budget", "no budget for", "no limit on", "no cap on",
)  # fmt: skip
