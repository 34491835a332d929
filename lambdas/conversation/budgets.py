"""Budgets: setting them, what is left of them, and what a message did to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import assert_never

from conversation.limits import MOST_BUDGETS, cut
from conversation.outcome import Outcome, Turn
from conversation.recording import undo_button
from conversation.sentences import budgets as say
from conversation.spending import find
from language.request import (
    AskBudget,
    BudgetQuestion,
    Edit,
    Find,
    Measure,
    Query,
    SetBudget,
    Target,
)
from ledger.budgets import Calendar, Standing, crossed, days_to_read, standing_of
from ledger.errors import LedgerError
from ledger.money import Money
from ledger.periods import Period
from ledger.records import EVERYTHING, Budget, Kind, Transaction


def with_budgets(turn: Turn, logged: Outcome) -> Outcome:
    """What was logged, and what is left of the budgets it counts in."""
    lines = []
    for before in _standings(turn, _touched(turn, logged.recorded)):
        budget = before.budget
        added = sum(
            one.money.minor
            for one in logged.recorded
            if _counts(one, budget) and one.date in before.period
        )
        after = before.with_more(Money(added, budget.money.currency))
        line = _left(turn, after)
        percent = crossed(before, after)
        # What is exceeded already says so.
        if percent is not None and after.left.minor >= 0:
            line = f"{line} {say.crossed(budget, percent)}"
        lines.append(line)
    return replace(logged, lines=(*logged.lines, *lines))


def set_budget(turn: Turn, request: SetBudget) -> Outcome:
    """Sets, changes or removes a budget, and those that the message sets with it."""
    outcome = _set_one(turn, request)
    for other in request.also:
        before = outcome
        following = replace(turn, profile=before.profile or turn.profile)
        outcome = _set_one(following, other)
        outcome = replace(
            outcome,
            lines=(*before.lines, *outcome.lines),
            buttons=before.buttons or outcome.buttons,
            profile=outcome.profile or before.profile,
        )
    return outcome


def _set_one(turn: Turn, request: SetBudget) -> Outcome:
    category = cut(request.category) if request.category else EVERYTHING
    existing = turn.profile.budgets.get(category)
    if request.remove:
        return _removed(turn, category, existing)
    if request.change is not None or request.factor is not None:
        return _changed_by(turn, request, existing or _only_one(turn, category))
    if request.amount is None:
        return _set_said(say.NOT_A_LIMIT)
    try:
        money = Money.of(request.amount, request.currency)
    except LedgerError:
        return _set_said(say.NOT_A_LIMIT)
    if money.minor <= 0:
        return _set_said(say.NOT_A_LIMIT)
    carry_over = existing.carry_over if existing else False
    budget = Budget(
        category=category,
        money=money,
        period=request.period,
        carry_over=carry_over if request.carry_over is None else request.carry_over,
        since=existing.since if existing else turn.today,
    )
    if existing is None and len(turn.profile.budgets) >= MOST_BUDGETS:
        return _set_said(say.TOO_MANY)
    if budget == existing:
        return _set_said(say.already(budget, turn.style))
    return _saved(turn, budget, say.was_set(budget, turn.style, new=existing is None))


def _changed_by(turn: Turn, request: SetBudget, existing: Budget | None) -> Outcome:
    """A budget raised or lowered by so much, never to nothing."""
    if existing is None:
        return _set_said(say.none_to_change(request.category or EVERYTHING))
    was = existing.money
    if request.change is not None and request.currency != was.currency:
        return _set_said(say.change_in_other_currency(existing))
    try:
        change = Money.of(request.change or Decimal(0), was.currency)
    except LedgerError:
        return _set_said(say.NOT_A_LIMIT)
    scaled = (was.minor * (request.factor or Decimal(1))).quantize(Decimal(1))
    money = Money(int(scaled) + change.minor, was.currency)
    if money.minor <= 0:
        return _set_said(say.nothing_would_be_left(existing, turn.style))
    budget = replace(existing, money=money)
    if budget == existing:
        return _set_said(say.already(budget, turn.style))
    return _saved(turn, budget, say.was_changed(existing, budget, turn.style))


def _only_one(turn: Turn, category: str) -> Budget | None:
    """The one budget there is, where none was named: “raise my budget by 50”."""
    budgets = list(turn.profile.budgets.values())
    return budgets[0] if category == EVERYTHING and len(budgets) == 1 else None


def _saved(turn: Turn, budget: Budget, sentence: str) -> Outcome:
    return Outcome(
        intent="SetBudget",
        lines=(sentence, _left(turn, _standing(turn, budget))),
        buttons=(undo_button(turn),),
        profile=replace(turn.profile, budgets={**turn.profile.budgets, budget.category: budget}),
    )


def change_last(turn: Turn, request: Edit) -> Outcome | None:
    """Another amount for the budget that the last message set; None where it set none."""
    missing = _first_amount(turn, request)
    if missing is not None:
        return set_budget(turn, missing)
    record = turn.last_message()
    if request.target != Target() or record is None or record.undoes:
        return None
    if request.amount is None and request.factor is None:
        return None
    was = record.profile_before.budgets if record.profile_before else turn.profile.budgets
    changed = [one for name, one in turn.profile.budgets.items() if was.get(name) != one]
    if len(changed) != 1:
        return None
    budget = changed[0]
    return set_budget(
        turn,
        SetBudget(
            category=budget.category,
            amount=request.amount,
            currency=request.currency or budget.money.currency,
            period=request.period or budget.period,
            factor=request.factor,
        ),
    )


def _first_amount(turn: Turn, request: Edit) -> SetBudget | None:
    """“make it 400” right after a question about a budget that there is not."""
    asked, of_last = turn.context.recent_budget, {one.id for one in turn.context.recent if one.last}
    if asked is None or asked in turn.profile.budgets or turn.memory.just_wrote:
        return None
    if request.amount is None or not of_last.issuperset(request.target.ids):
        return None
    if request != Edit(
        target=Target(ids=request.target.ids), amount=request.amount, currency=request.currency
    ):
        return None
    return SetBudget(
        category=None if asked == EVERYTHING else asked,
        amount=request.amount,
        currency=request.currency or turn.profile.currency,
    )


def ask_budget(turn: Turn, request: AskBudget) -> Outcome:
    """Answers a question about budgets; a what-if writes nothing."""
    budgets = turn.profile.budgets
    recent = turn.context.recent_budget
    if request == AskBudget(question=BudgetQuestion.LEFT) and recent in budgets:
        request = replace(request, category=recent)  # "left?" after the pets budget
    if not budgets:
        return _spent_without(turn, request)
    match request.question:
        case BudgetQuestion.SHOW:
            if request.category is None:
                return _all(turn)
            return _of_one(turn, request, _left)
        case BudgetQuestion.LEFT:
            return _of_one(turn, request, _left) if request.category else _whats_left(turn, request)
        case BudgetQuestion.PER_DAY:
            return _of_one(turn, request, _per_day)
        case BudgetQuestion.WHAT_IF:
            return _what_if(turn, request)
        case unknown:
            assert_never(unknown)


def _spent_without(turn: Turn, request: AskBudget) -> Outcome:
    """“where am i at this week” without budgets: what was spent says it too."""
    if request.question is not BudgetQuestion.LEFT or not request.period or request.category:
        return _shown(say.NONE_YET)
    spent = find(turn, Find(query=Query(measure=Measure.SUM, period=request.period)))
    return replace(spent, lines=(*spent.lines, say.NONE_YET))


def _standing(turn: Turn, budget: Budget, day: date | None = None) -> Standing:
    return _standings(turn, [budget], day)[0]


def _standings(turn: Turn, budgets: Sequence[Budget], day: date | None = None) -> list[Standing]:
    """How budgets stand in their periods of a day (today): one Query, whatever they are."""
    if not budgets:
        return []
    on = day or turn.today
    calendar = Calendar(turn.profile.month_start, turn.style.week_start)
    read = [days_to_read(budget, on, calendar) for budget in budgets]
    days = Period(min(one.start for one in read), max(one.end for one in read))
    totals = turn.ledger.totals(turn.user_id, days)
    return [standing_of(budget, totals, on, calendar) for budget in budgets]


def _touched(turn: Turn, recorded: Sequence[Transaction]) -> list[Budget]:
    """The budgets that what was recorded counts in, narrow ones first."""
    budgets = sorted(turn.profile.budgets.values(), key=lambda one: one.category == EVERYTHING)
    return [
        budget
        for budget in budgets
        if any(_counts(transaction, budget) for transaction in recorded)
    ]


def _counts(one: Transaction, budget: Budget) -> bool:
    return (
        one.kind is not Kind.INCOME
        and one.money.currency == budget.money.currency
        and budget.category in (EVERYTHING, one.category)
    )


def _removed(turn: Turn, category: str, existing: Budget | None) -> Outcome:
    if existing is None:
        return _set_said(say.none_for(category))
    rest = {name: budget for name, budget in turn.profile.budgets.items() if name != category}
    return Outcome(
        intent="SetBudget",
        lines=(say.was_removed(existing, turn.style),),
        buttons=(undo_button(turn),),
        profile=replace(turn.profile, budgets=rest),
    )


def _all(turn: Turn) -> Outcome:
    lines = [say.HEADING]
    budgets = [budget for _, budget in sorted(turn.profile.budgets.items())]
    lines += [say.shown(standing, turn.style) for standing in _standings(turn, budgets)]
    return _shown("\n".join(lines))


def _whats_left(turn: Turn, request: AskBudget) -> Outcome:
    """“what's left this month”: of the overall budget or the only one, and then all of them."""
    left = _of_one(turn, request, _left)
    several = len(turn.profile.budgets) > 1 and EVERYTHING in turn.profile.budgets
    return replace(left, lines=(*left.lines, *_all(turn).lines)) if several else left


def _of_one(turn: Turn, request: AskBudget, answer: Callable[[Turn, Standing], str]) -> Outcome:
    budget = _asked_about(turn, request.category)
    if budget is None:
        return _shown(say.none_for(request.category)) if request.category else _all(turn)
    day = request.period.start if request.period and turn.today not in request.period else None
    return _shown(answer(turn, _standing(turn, budget, day)))


def _left(turn: Turn, standing: Standing) -> str:
    when = turn.style.period(standing.period)
    return say.left(standing.budget, standing.limit, standing.left, when, turn.style)


def _per_day(turn: Turn, standing: Standing) -> str:
    days = (standing.period.end - turn.today).days
    daily = standing.per_day(turn.today)
    return say.per_day(standing.budget, standing.left, days, daily, turn.style)


def _what_if(turn: Turn, request: AskBudget) -> Outcome:
    if request.amount is None:
        return _shown(say.WHAT_PRICE)
    currency = request.currency or turn.profile.currency
    try:
        price = Money.of(request.amount, currency)
    except LedgerError:
        return _shown(say.WHAT_PRICE)
    wanted = [
        turn.profile.budgets.get(request.category or ""),
        turn.profile.budgets.get(EVERYTHING),
    ]
    budgets = [budget for budget in wanted if budget]
    if not budgets:
        return _shown(say.none_for(request.category or EVERYTHING))
    return _shown(*(_affordable(turn, budget, price) for budget in budgets))


def _affordable(turn: Turn, budget: Budget, price: Money) -> str:
    if price.currency != budget.money.currency:
        return say.other_currency(price.currency, budget)
    standing = _standing(turn, budget).with_more(price)
    when = turn.style.period(standing.period)
    return say.affordable(budget, price, standing.left, when, turn.style)


def _asked_about(turn: Turn, category: str | None) -> Budget | None:
    """The budget of the category; without one, the overall one or the only one."""
    budgets = turn.profile.budgets
    if category is not None:
        return budgets.get(category)
    if EVERYTHING in budgets:
        return budgets[EVERYTHING]
    return next(iter(budgets.values())) if len(budgets) == 1 else None


def _set_said(sentence: str) -> Outcome:
    return Outcome(intent="SetBudget", lines=(sentence,))


def _shown(*lines: str) -> Outcome:
    return Outcome(intent="ShowBudget", lines=lines)
