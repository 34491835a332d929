"""The entries a conversation wrote or changed lately, which its next messages may be about."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from conversation.limits import cut
from conversation.message import Memory
from conversation.outcome import Outcome, Turn
from language.reading import Reading
from language.request import AskBudget, Edit, Recent, SetBudget
from ledger.records import EVERYTHING, Transaction

MOST = 8
"""How many are remembered; a message that names one names one of the latest."""
MOST_GONE = 4
"""How many of those that were removed are."""
_LONGEST_NAME = 40


def remembered(turn: Turn, outcome: Outcome) -> Memory:
    """The memory after a message, with the entries and the budget that it touched."""
    memory = turn.memory
    if outcome.writes:
        memory = _with_plan(turn, outcome, _with_entries(turn, outcome, memory))
    request = turn.understanding.request
    if isinstance(request, SetBudget) and outcome.profile is not None and not request.remove:
        category = cut(request.category) if request.category else EVERYTHING
        memory = replace(memory, recent_budget=category, recent_at=turn.now)
    if isinstance(request, AskBudget) and request.category:
        category = cut(request.category)
        memory = replace(memory, recent_budget=category, recent_at=turn.now)
    return memory


def _with_plan(turn: Turn, outcome: Outcome, memory: Memory) -> Memory:
    """The memory with the item that was planned or changed, where nothing of it is entered yet."""
    planned = outcome.recurring if not (outcome.recorded or outcome.changed) else ()
    if len(planned) != 1 or planned[0].next_date is None:
        return replace(memory, recent_plan=None)
    name = planned[0].description[:_LONGEST_NAME]
    return replace(memory, recent_plan=name, recent_at=turn.now)


def _with_entries(turn: Turn, outcome: Outcome, memory: Memory) -> Memory:
    """The memory with what was written, changed or removed: none of it where a budget was."""
    before = {one.id: one for one in (*memory.gone, *memory.recent)}
    kept = {one.id: replace(one, last=False, changed=False) for one in memory.recent}
    gone = {one.id: replace(one, last=False) for one in memory.gone}
    changed = [change.after for change in outcome.changed]
    for one in (*outcome.recorded, *changed):
        now = _recent(turn, one, before.get(one.id), changed=one in changed)
        if one.removed_at is not None:
            kept.pop(one.id, None)
            gone[one.id] = now
        else:
            gone.pop(one.id, None)
            kept[one.id] = now
    at = turn.now if outcome.recorded or changed else memory.recent_at
    return replace(
        memory,
        recent=tuple(kept.values())[-MOST:],
        gone=tuple(gone.values())[-MOST_GONE:],
        recent_at=at,
    )


def _recent(turn: Turn, one: Transaction, before: Recent | None, *, changed: bool) -> Recent:
    amount, currency = abs(one.money.amount), one.money.currency
    earlier: tuple[Decimal, ...] = ()
    whole = None
    if before is not None and before.currency == currency:
        earlier, whole = before.earlier, before.whole
        if amount != before.amount:
            earlier = (*earlier[:1], *earlier[1:][-1:], before.amount)
            whole = _whole_of(turn, before)
    return Recent(
        id=one.id,
        name=one.description[:_LONGEST_NAME],
        kind=one.kind,
        amount=amount,
        currency=currency,
        category=one.category,
        date=one.date,
        changed=changed,
        earlier=earlier,
        whole=whole,
        approximate=one.approximate,
        each=before.each if before is not None else _is_of_each(turn, one),
    )


def _is_of_each(turn: Turn, one: Transaction) -> bool:
    """“4 tacos at 3.50 each”: the message tells the price of one, and how many."""
    if not one.description[:1].isdecimal():
        return False
    amounts = Reading(turn.understanding.text, turn.context).amounts
    return any(" x " in told.how and told.amount == abs(one.money.amount) for told in amounts)


def _whole_of(turn: Turn, before: Recent) -> Decimal | None:
    """The bill an entry is a share of, where the message says that it is one."""
    request = turn.understanding.request
    shared = isinstance(request, Edit) and request.factor is not None and request.factor < 1
    return (before.whole or before.amount) if shared else None
