"""The entries a conversation wrote or changed lately, which its next messages may be about."""

from __future__ import annotations

from dataclasses import replace

from conversation.limits import cut
from conversation.message import Memory
from conversation.outcome import Outcome, Turn
from language.request import AskBudget, Recent, SetBudget
from ledger.records import EVERYTHING, Transaction

MOST = 8
"""How many are remembered; a message that names one names one of the latest."""
_LONGEST_NAME = 40


def remembered(turn: Turn, outcome: Outcome) -> Memory:
    """The memory after a message, with the entries and the budget that it touched.

    What was removed is forgotten here: it is brought back by name from the ledger.
    """
    memory = turn.memory
    changed = [change.after for change in outcome.changed]
    touched = (*outcome.recorded, *changed)
    if touched:
        kept = {one.id: replace(one, last=False, changed=False) for one in memory.recent}
        for one in touched:
            if one.removed_at is not None:
                kept.pop(one.id, None)
            else:
                kept[one.id] = _recent(one, changed=one in changed)
        memory = replace(memory, recent=tuple(kept.values())[-MOST:], recent_at=turn.now)
    request = turn.understanding.request
    if isinstance(request, SetBudget) and outcome.profile is not None and not request.remove:
        category = cut(request.category) if request.category else EVERYTHING
        memory = replace(memory, recent_budget=category, recent_at=turn.now)
    if isinstance(request, AskBudget) and request.category:
        category = cut(request.category)
        memory = replace(memory, recent_budget=category, recent_at=turn.now)
    return memory


def _recent(one: Transaction, *, changed: bool) -> Recent:
    return Recent(
        id=one.id,
        name=one.description[:_LONGEST_NAME],
        kind=one.kind,
        amount=abs(one.money.amount),
        currency=one.money.currency,
        category=one.category,
        date=one.date,
        changed=changed,
    )
