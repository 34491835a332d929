"""What-ifs: whether an amount fits in a budget, asked before it is spent."""

from __future__ import annotations

from dataclasses import replace

from language.amounts import AmountMention
from language.budget_questions import is_far
from language.budget_words import budget_named, is_got
from language.clauses import clauses_of
from language.content import category_in
from language.cues import Cue
from language.limits import money_in
from language.meaning import Meaning
from language.reading import Reading
from language.request import AskBudget, BudgetQuestion, Decision


def imagined(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“would a 200 concert ticket blow my budget”, “could i squeeze in a 35 pedicure”."""
    if OPENING.isdisjoint(reading.texts):
        return None
    if _changes(reading):
        return _what_if(reading, money_in(reading)[0])
    if len(reading.amounts) > 1 and reading.has(Cue.BUDGET) and _asks(reading):
        return _what_if_all(reading)
    if len(reading.amounts) != 1 or reading.schedule is not None or is_far(reading):
        return None
    if _leaves(reading):
        return _what_if(reading, reading.amounts[0])
    if reading.has(Cue.ADVICE, Cue.HOW_MUCH, Cue.SAVINGS) or not _asks(reading):
        return None
    return _what_if(reading, reading.amounts[0])


def _leaves(reading: Reading) -> bool:
    """“if i spend 40 on brunch how much would i have left”, “si gasto 40, cuánto me queda”."""
    if not reading.has(Cue.LEFT) or not (reading.has(Cue.HOW_MUCH, Cue.WHAT)):
        return False
    texts = reading.texts[_past_lead(reading) :]
    if len(texts) < _SHORTEST:
        return False
    supposed = texts[0] in _IF and _supposes(texts)
    return supposed or _supposes_later(texts) or texts[0] in _IF_ABROAD


def _what_if_all(reading: Reading) -> Meaning | None:
    """“would 30 on drinks and 25 on a cab blow my budget”: all of it together."""
    first, *others = reading.amounts
    if any(one.currency != first.currency or one.doubt for one in reading.amounts):
        return None
    meaning = _what_if(
        reading, first._replace(amount=sum((o.amount for o in others), first.amount))
    )
    slugs = {hit.sense.slug for hit in reading.hits}
    if len(slugs) == 1 or not isinstance(meaning.request, AskBudget):
        return meaning
    return meaning._replace(request=replace(meaning.request, category=None))


def _what_if(reading: Reading, amount: AmountMention) -> Meaning:
    request = AskBudget(
        question=BudgetQuestion.WHAT_IF,
        category=budget_named(reading) or category_in(reading),
        amount=amount.amount,
        currency=amount.currency,
        period=reading.periods[0].period if reading.periods else None,
    )
    return Meaning(request, None, ("a what-if",))


def _changes(reading: Reading) -> bool:
    """“if rent goes to 290 how much is left each week”, “what if netflix costs 25 a month”."""
    first = _past_lead(reading)
    texts = reading.texts[first:]
    what_if = texts[:2] == ["what", "if"]
    if not (what_if or (texts and texts[0] in _IF)) or len(money_in(reading)) != 1:
        return False
    if reading.has(Cue.ALERT) or not _ORDERS.isdisjoint(texts) or _CHANGING.isdisjoint(texts[1:8]):
        return False
    wondering = reading.is_question or reading.has(Cue.LEFT, Cue.HOW_MUCH, Cue.BUDGET)
    return what_if or wondering or any(word in _ASKING for word in texts[5:])


_ORDERS = frozenset("log add record enter note".split())
_CHANGING = frozenset(
    """goes went go costs cost becomes became is was were rises rose increases increased drops
    dropped hits jumps climbs doubles gets pay cut cuts raise raises""".split()
)


def _asks(reading: Reading) -> bool:
    texts = reading.texts[_past_lead(reading) :]
    if len(texts) < 3:
        return False
    if texts[0] in _IF:
        lent = not _LENDING.isdisjoint(texts)  # "if i bought a 25k car what is the payment"
        return _supposes(texts) and _wonders(reading, texts) and not lent
    if texts[0] in _MODALS and texts[1] in _WE:
        able = _is_able(texts[2:]) or (texts[2] == "be" and _supposes_later(texts))
        return able and not _is_set(reading)
    if texts[:4] in _ABLE:
        return _is_able(texts[4:])
    if is_got(reading):
        return False
    if texts[0] in {"do", "have"} and texts[1] in _WE:
        return _has_left(reading, texts)
    if texts[0] in _MODALS | {"is"} and texts[1] == "it" and _is_fine_to(texts):
        return True
    if _fits_later(reading):
        return True
    if texts[0] in _MODALS | {"does", "is", "are"}:
        return _would_fit(reading, texts) or (texts[1] == "it" and _supposes_later(texts))
    return texts[0] in _WHAT and _supposes_later(texts)


def _past_lead(reading: Reading) -> int:
    """The place after “ok so”, “hey”."""
    leading = reading.places_of(Cue.GREET, Cue.LEAD_IN, Cue.LINK) - reading.places_of(Cue.AFFORD)
    place = 0
    while place < len(reading.words) and (
        (place in leading and reading.texts[place] not in _MODALS)
        or not reading.texts[place][0].isalnum()
    ):
        place += 1
    return place


def _is_able(texts: list[str]) -> bool:
    """“(can i) still squeeze in …”."""
    place = 0
    while place < len(texts) and texts[place] in _STILL:
        place += 1
    return texts[place : place + 1] != [] and texts[place] in _SPENDING


def _is_set(reading: Reading) -> bool:
    """“can we put a 120 ceiling on utilities”: the amount is the limit's own."""
    if is_got(reading):
        return True
    end = reading.place_of(reading.amounts[0].span.end)
    return any(end <= hint.first <= end + 1 for hint in reading.hints_of(Cue.BUDGET))


def _has_left(reading: Reading, texts: list[str]) -> bool:
    """“do i have 60 left for shoes”, “do we have room for a 90 dinner”."""
    if "have" not in texts[:5] and "got" not in texts[:5]:
        return False
    return reading.has(Cue.LEFT, Cue.AFFORD) or not _ROOM.isdisjoint(texts)


def _would_fit(reading: Reading, texts: list[str]) -> bool:
    """“would a 250 jacket break the budget”, “is a 90 haircut doable”."""
    if reading.has(Cue.BUDGET) and not _BREAKING.isdisjoint(texts):
        return True
    said = " ".join(texts)
    if reading.has(Cue.BUDGET) and " too much " in said:
        return True
    return any(phrase in f" {said} " for phrase in _FITTING)


def _is_fine_to(texts: list[str]) -> bool:
    """“would it be ok to drop 150 …”."""
    fine = next((n for n, text in enumerate(texts[:6]) if text in _FINE), None)
    return fine is not None and not _SPENDING.isdisjoint(texts[fine + 1 : fine + 4])


def _fits_later(reading: Reading) -> bool:
    """“thinking about a 300 tv, does that fit the budget”."""
    if not reading.has(Cue.BUDGET):
        return False
    for clause in clauses_of(reading)[1:]:
        texts = reading.texts[clause.first : clause.after]
        asking = texts[0] in _MODALS | {"does", "is"} and texts[1:2] in (["that"], ["it"], ["this"])
        if asking and not _BREAKING.isdisjoint(texts):
            return True
    return False


def _supposes(texts: list[str]) -> bool:
    """“if i buy …”."""
    return texts[1] in _WE and not _SPENDING.isdisjoint(texts[2:5])


def _supposes_later(texts: list[str]) -> bool:
    """“what happens to my gift budget if i buy …”."""
    return any(_supposes(texts[place:]) for place, text in enumerate(texts[:-3]) if text in _IF)


def _wonders(reading: Reading, texts: list[str]) -> bool:
    """Whether a question follows what is supposed: “… am i still ok”, “… what's left”."""
    asked = reading.has(Cue.LEFT, Cue.BUDGET) or reading.is_question
    return asked or any(word in _ASKING for word in texts[4:])


_SHORTEST = 5
_IF_ABROAD = frozenset("si wenn falls se als".split())
_LENDING = frozenset("payment payments interest apr instalment installment mortgage emi".split())
_MODALS = frozenset("can could would will may might cud wud".split())
_WE = frozenset({"i", "we"})
_IF = frozenset({"if", "say", "suppose", "supposing"})
_WHAT = frozenset("what whats how hows where wheres".split())
_ABLE = (["am", "i", "able", "to"], ["are", "we", "able", "to"])
OPENING = _MODALS | _IF | _IF_ABROAD | _WHAT | frozenset("am are do have is does".split())
"""Words one of which opens every such question, or the clause that asks it."""
_STILL = frozenset("still also even maybe really actually possibly just reasonably safely".split())
_SPENDING = frozenset(
    """afford squeeze swing manage fit splurge handle spare spend spent buy bought get got drop
    dropped treat pay paid blow do justify order book grab pick go drop add put shell pull sneak
    cover""".split()
)
_ROOM = frozenset("left room space enough available spare over remaining".split())
_BREAKING = frozenset(
    """blow break bust wreck exceed push put kill ruin hurt fit work mess eat max hit go bring leave
    sink destroy smash tip screw throw crush dent
    handle take absorb survive cover stand afford""".split()
)
_FITTING = (
    " doable ", " affordable ", " put me over ", " push me over ", " take me over ",
    " bring me over ", " send me over ", " tip me over ", " too much this ", " ok this month ",
    " okay this month ", " fit in ", " fit this ", " within my ", " in the budget ",
    " in my budget ", " put us over ", " set me over ", " blow through ", " still be ok ",
    " still be okay ", " still ok ", " break the bank ", " be pushing it ", " realistic ",
)  # fmt: skip
_FINE = frozenset("ok okay fine alright crazy possible cool safe feasible reasonable".split())
_ASKING = frozenset("am will would whats what how is where do can".split())
