"""Budgets: set, changed and removed, and the questions about them."""

from __future__ import annotations

from decimal import Decimal

from language.amounts import AmountMention, Doubt
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
    AskBudget,
    BudgetQuestion,
    Choice,
    Decision,
    SetBudget,
)
from language.scope import is_other_topic_question
from ledger.periods import Period


def set_or_removed(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“set a budget of 300 for groceries”; “remove the groceries budget”."""
    if any(one.about is About.READING and one.value == "LogExpense" for one in decisions):
        return None
    if _describes_a_purchase(reading):
        return None
    limit = limit_in(reading)
    if limit is not None:
        return _limited(reading, limit, decisions)
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
    unknown = [p for p in rest if p not in known and reading.texts[p] not in _PERIOD_WORDS]
    if amounts and not _orders(reading) and len(unknown) > (2 if reading.hits else 0):
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
    if ask is None and odd and not _orders(reading) and not _decided_on_budget(decisions):
        said = {reading.texts[hint.first] for hint in reading.hints_of(Cue.BUDGET)}
        if said <= _ALSO_THINGS:
            choices = (Choice("SetBudget", "A budget"), Choice("LogExpense", "An expense"))
            ask = Ask(about=About.READING, said=reading.typed[:50], choices=choices)
    return Meaning(request, ask, ("a budget is set",))


def _names_a_budget(reading: Reading, hint: Hint) -> bool:
    """Whether the words are a noun, not only a bound: "no more than 20 people came"."""
    return reading.texts[hint.after - 1] not in _BOUNDS


def _limited(reading: Reading, limit: AmountMention, decisions: tuple[Decision, ...]) -> Meaning:
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
    leading = (*_LEADING, Cue.LEAD_IN)
    if reading.begins(Cue.REMOVE, Cue.END, past=leading):
        return True
    said = " ".join(reading.texts)
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
    if _asks(reading, amounts):
        return False
    mine = {"myself", "me"} & set(reading.texts)
    if reading.schedule is not None and "allowance" in reading.texts and reading.hits and not mine:
        return False  # pocket money
    changing = len(amounts) == 2 and reading.has(Cue.SET)
    if not changing and (len(amounts) > 1 or (amounts and _paid(reading))):
        return False
    if not amounts:
        return _orders(reading)
    return not _is_bare(reading) or _decided_on_budget(decisions)


def asked(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“what is left for groceries?”; “can i afford 80 on dinner”."""
    if _describes_a_purchase(reading) or is_other_topic_question(reading):
        return None
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
    if reading.has(Cue.AFFORD) and reading.has(Cue.HOW_MUCH) and not is_far(reading):
        question = BudgetQuestion.PER_DAY if reading.has(Cue.PER_DAY) else BudgetQuestion.LEFT
        return _answer(question, category, period, None)
    if reading.has(Cue.BUDGET) and (not reading.amounts or _asks(reading, reading.amounts)):
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


def _paid(reading: Reading) -> bool:
    opening = reading.begins(Cue.SPENT, past=_LEADING)
    return opening is not None and not _orders(reading)


def _asks(reading: Reading, amounts: tuple[AmountMention, ...]) -> bool:
    if amounts and any(hint.after == len(reading.words) for hint in reading.hints_of(Cue.SET)):
        return False  # "is mahine ka budget 6000 rakho": the order comes last
    opening = reading.begins(
        Cue.HOW_MUCH,
        Cue.HOW_MANY,
        Cue.WHAT,
        Cue.SHOW,
        Cue.DID_I,
        Cue.AFFORD,
        past=(Cue.GREET, Cue.FILLER),
    )
    if opening is None:
        return reading.is_question or (reading.has(Cue.LEFT) and not amounts)
    if reading.texts[opening.first] in {"can", "could", "will", "would"} and reading.has(Cue.SET):
        return not amounts
    if amounts and reading.texts[opening.first] in {"give", "get"}:
        return False  # "give me a 500 travel budget"
    return reading.texts[opening.first] != "put"


def _orders(reading: Reading) -> bool:
    return reading.begins(Cue.SET, past=_LEADING) is not None


def _is_bare(reading: Reading) -> bool:
    """“limit 12” may also be a thing that was bought; “budget 500” may not."""
    words = {word.text for word in reading.words if word.is_word}
    return bool(words) and words <= _ALSO_THINGS


def _describes_a_purchase(reading: Reading) -> bool:
    """“budget hotel 80”, “budget airline”: cheap, not a limit."""
    for hint in reading.hints_of(Cue.BUDGET):
        following = reading.texts[hint.after : hint.after + 1]
        if hint.first and reading.texts[hint.first - 1] in _OTHER_LIMITS:
            return True
        if hint.after - hint.first == 1 and following and following[0] in _CHEAP_THINGS:
            return True
        noun = reading.texts[hint.first] in _ALSO_THINGS
        if noun and following and following[0] in {"and", "n", "&"}:
            return True  # "cap and gown rental 55"
        if _is_a_name(reading, hint) or _is_pocket_money(reading, hint):
            return True
    return reading.has(Cue.SAVINGS) and reading.has(Cue.TRANSFER)


def _is_pocket_money(reading: Reading, hint: Hint) -> bool:
    """“allowance of 10 for my daughter every saturday” is paid to somebody."""
    schedule = reading.schedule
    if reading.texts[hint.first] != "allowance" or schedule is None or _orders(reading):
        return False
    return reading.has(Cue.PAYEE) or bool(schedule.schedule.weekdays)


def _is_a_name(reading: Reading, hint: Hint) -> bool:
    """“Budget Blinds window 340”: both words have capitals, and a later one has none."""
    if reading.spoken == "de":
        return False  # there every noun has one
    written = [
        reading.as_typed(reading.span_of(place, place + 1))
        for place in range(hint.first, len(reading.words))
        if reading.words[place].is_word
    ]
    if hint.after - hint.first > 1 or len(written) < 3:
        return False
    return written[0].istitle() and written[1].istitle() and not written[2].istitle()


def budget_named(reading: Reading) -> str | None:
    """The category whose name stands right before or after "budget": "my gift budget"."""
    for hint in reading.hints_of(Cue.BUDGET):
        for hit in reading.hits:
            if hit.after == hint.first or (
                hit.first == hint.after + 1 and reading.texts[hint.after] in {"for", "on", "of"}
            ):
                return hit.sense.slug
    return None


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


def period_said(reading: Reading) -> str | None:
    """The period a limit is for, where the words tell one: `week`, `month` or `year`."""
    if not _WEEK.isdisjoint(reading.texts):
        return "week"
    if not _YEAR.isdisjoint(reading.texts):
        return "year"
    return "month" if not _PERIOD_WORDS.isdisjoint(reading.texts) else None


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
_LEADING = (Cue.FILLER, Cue.GREET, Cue.ME, Cue.LINK)
_ALSO_THINGS = frozenset("limit limits cap allowance goal envelope target ceiling".split())
_OTHER_LIMITS = frozenset("speed age time weight height credit size word character".split())
_CHEAP_THINGS = frozenset(
    """taxi hotel hotels hostel flight flights airline airlines motel inn car rental phone laptop
    tv gym airfare accommodation room rooms hosting wine supermarket meal shampoo smartphone tablet
    headphones app template planner notebook binder book spreadsheet software course""".split()
)
_WEEK = frozenset(
    """week weekly weeks semana semanal semanales woche wochentlich wochentliches wochenbudget
    semaine hebdomadaire settimana settimanale semanalmente wekelijks wekelijkse minggu mingguan
    hafte недел неделю""".split()
)
_YEAR = frozenset(
    """year yearly annual annually ano anual jahr jahrlich jahresbudget annee annuel anno annuale
    jaar jaarlijks jaarlijkse tahun tahunan""".split()
)
_PERIOD_WORDS = (
    _WEEK
    | _YEAR
    | frozenset(
        """month monthly months day daily mes mensual monat monatlich monatliches mois mensuel
        mensuelle mese mensile
        maand maandelijks maandelijkse bulan bulanan per pro par por al im je""".split()
    )
)
