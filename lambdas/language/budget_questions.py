"""Questions about budgets: what is left, what is set, whether an amount fits in."""

from __future__ import annotations

from language.amounts import AmountMention
from language.budget_words import asks_of_one, describes_a_purchase
from language.content import category_in, content_of
from language.cues import Cue
from language.meaning import Meaning
from language.reading import Reading
from language.request import AskBudget, BudgetQuestion, Decision
from language.scope import is_other_topic_question
from ledger.periods import Period


def asked(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“what is left for groceries?”; “can i afford 80 on dinner”."""
    if not reading.has(*ASKING):
        return None
    elsewhere = describes_a_purchase(reading) or is_other_topic_question(reading)
    return None if elsewhere else _asked(reading)


def _asked(reading: Reading) -> Meaning | None:
    category = category_in(reading)
    period = reading.periods[0].period if reading.periods else None
    affording = reading.begins(Cue.AFFORD, past=(Cue.FILLER, Cue.GREET, Cue.LINK, Cue.MORE))
    if affording is not None and not reading.has(Cue.HOW_MUCH) and not is_far(reading):
        amount = reading.amounts[0] if reading.amounts else None
        if amount is None and not (reading.hits or reading.has(Cue.BUDGET)):
            return None
        return _answer(BudgetQuestion.WHAT_IF, category, period, amount)
    left = _tells_what_is_left(reading)
    if (
        left
        and (not reading.amounts or _writes_for(reading))
        and (
            reading.has(Cue.HOW_MUCH, Cue.WHAT, Cue.SHOW, Cue.BUDGET, Cue.DID_I, Cue.HOW_MANY)
            or reading.is_question
            or not content_of(reading, Cue.LEFT, Cue.SPEND, Cue.PER_DAY, Cue.LEDGER)
            or category is not None
        )
    ):
        if is_far(reading):
            return None
        question = BudgetQuestion.PER_DAY if reading.has(Cue.PER_DAY) else BudgetQuestion.LEFT
        return _answer(question, category, period, None)
    if reading.has(Cue.PER_DAY) and reading.has(Cue.AFFORD, Cue.LEFT) and not is_far(reading):
        return _answer(BudgetQuestion.PER_DAY, category, period, None)
    if _asks_how_long(reading) and not is_far(reading):
        return _answer(BudgetQuestion.LEFT, category, period, None)
    if reading.has(Cue.AFFORD) and reading.has(Cue.HOW_MUCH) and not is_far(reading):
        question = BudgetQuestion.PER_DAY if reading.has(Cue.PER_DAY) else BudgetQuestion.LEFT
        return _answer(question, category, period, None)
    if reading.has(Cue.BUDGET) and (not reading.amounts or asks_of_one(reading, reading.amounts)):
        rest = content_of(
            reading,
            Cue.BUDGET,
            Cue.SHOW,
            Cue.WHAT,
            Cue.HOW_MUCH,
            Cue.DID_I,
            Cue.LEDGER,
            Cue.SPEND,
            Cue.EVERYTHING,
            Cue.FIND,
            Cue.LEFT,
            Cue.PER_DAY,
        )
        known = {place for hit in reading.hits for place in range(hit.first, hit.after)}
        if len([p for p in rest if p not in known]) <= 2 and not is_far(reading):
            question = BudgetQuestion.PER_DAY if reading.has(Cue.PER_DAY) else BudgetQuestion.SHOW
            return _answer(question, category, period, None)
    return None


def _asks_how_long(reading: Reading) -> bool:
    """“how many days until i blow my dining budget at this rate”."""
    counted = reading.texts[:2] == ["how", "many"] and not _SPANS.isdisjoint(reading.texts[2:3])
    return counted and reading.has(Cue.BUDGET) and not reading.amounts


def question_on(reading: Reading) -> AskBudget:
    """What a message asks of a budget: whether an amount fits in, or what is left."""
    amount = reading.amounts[0] if reading.amounts else None
    left = BudgetQuestion.PER_DAY if reading.has(Cue.PER_DAY) else BudgetQuestion.LEFT
    return AskBudget(
        question=BudgetQuestion.WHAT_IF if amount else left,
        category=category_in(reading),
        amount=amount.amount if amount else None,
        currency=amount.currency if amount else None,
        period=reading.periods[0].period if reading.periods else None,
    )


def is_far(reading: Reading) -> bool:
    """Whether the question is about somebody else or something else."""
    return reading.has(Cue.OTHERS) and not reading.has(Cue.ME)


def _writes_for(reading: Reading) -> bool:
    """“left 4 groceries?”: the 4 is “for”."""
    opening = reading.begins(Cue.LEFT, Cue.HOW_MUCH, past=(Cue.GREET, Cue.FILLER, Cue.LEAD_IN))
    left = [hint.after for hint in reading.hints_of(Cue.LEFT)]
    four = any(reading.texts[place : place + 1] == ["4"] for place in left)
    return opening is not None and four and len(reading.amounts) == 1 and reading.is_question


def _tells_what_is_left(reading: Reading) -> bool:
    """Whether "left" or its like is said; the Dutch "over" only in Dutch."""
    return any(
        reading.spoken == "nl" or reading.texts[hint.first : hint.after] != ["over"]
        for hint in reading.hints_of(Cue.LEFT)
    )


def _answer(
    question: BudgetQuestion,
    category: str | None,
    period: Period | None,
    amount: AmountMention | None,
) -> Meaning:
    request = AskBudget(
        question=question,
        category=category,
        amount=amount.amount if amount else None,
        currency=amount.currency if amount else None,
        period=period,
    )
    return Meaning(request, None, ("a question about a budget",))


ASKING = (Cue.AFFORD, Cue.LEFT, Cue.PER_DAY, Cue.BUDGET)
_SPANS = frozenset({"days", "weeks", "months"})
