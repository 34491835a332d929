"""A bill that was split after it was written: “we split it, 4 of us”, “halves with my sister”.

The words are read in any order: what splits, among how many or with whom, and what. A message
that says anything else is about something else; one that does not tell among how many is asked.
"""

from __future__ import annotations

from decimal import Decimal

from language.bill_splits import Split
from language.cues import Cue
from language.edit_doubts import amount_decided
from language.meaning import Meaning
from language.reading import Reading
from language.recent_shares import among, share_or_all
from language.recents import core_of, texts_in, without_reason
from language.request import About, Ask, Decision, Edit, Recent, Target
from language.vocabulary.sharing import SHARERS, WHOLE
from language.vocabulary.splits import EACH, NOT_DONE, SPLITTING

Decisions = tuple[Decision, ...]


def recent_split(reading: Reading, decisions: Decisions) -> Meaning | None:
    """One's own part of an entry that was split, None where a message tells of no split."""
    if (SPLITTING | EACH).isdisjoint(reading.texts) or not 0 < len(reading.words) <= _LONGEST:
        return None
    if reading.has(Cue.BUDGET, Cue.HOW_MUCH, Cue.REMOVE):
        return None
    if reading.has(Cue.NOT) or not NOT_DONE.isdisjoint(reading.texts):
        return _not_after_all(reading, decisions)
    if reading.is_question and reading.texts[0] not in _ASKING_US:
        return None
    core = core_of(reading)
    told = Split(reading, core)
    if told.target is None:
        told = Split(reading, _without_tail(reading, core))
    among_us = told.each is not None and bool(told.counts or not SHARERS.isdisjoint(told.texts))
    if told.target is None or not (told.is_told or among_us):
        return None
    if told.each is not None:
        return Meaning(Edit(target=told.target, amount=told.each), None, _WHY)
    meant, ways = _meant(reading, told.target), told.ways
    if ways is not None:
        factor = among(meant, ways) if meant else 1 / Decimal(ways)
        return Meaning(Edit(target=told.target, factor=factor), None, _WHY)
    if meant is not None:
        return share_or_all(reading, meant, told.target, _LEAST, decisions)
    amount = amount_decided(decisions)
    ask = Ask(about=About.AMOUNT) if amount is None else None
    return Meaning(Edit(target=told.target, amount=amount), ask, _WHY)


def _meant(reading: Reading, target: Target) -> Recent | None:
    """The recent entry that was split, None where it is another or several."""
    recent = reading.context.recent
    meant = [one for one in recent if (one.last if target == Target() else one.id in target.ids)]
    return meant[0] if len(meant) == 1 else None


def _not_after_all(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“we didn't split in the end, i paid the whole 90”: the last one is that."""
    last = [one for one in reading.context.recent if one.last]
    if len(last) != 1 or len(reading.amounts) != 1 or WHOLE.isdisjoint(reading.texts):
        return None
    amount = reading.amounts[0]
    whole = max(amount.readings, default=amount.amount)
    if reading.hits or reading.days or whole < last[0].amount:
        return None
    target = Target(ids=(last[0].id,))
    edit = Edit(target=target, amount=amount_decided(decisions) or whole, currency=amount.currency)
    return Meaning(edit, None, ("it was not split after all",))


def _without_tail(reading: Reading, core: range) -> range:
    """The places before a reason that does not say that all of it was paid after all."""
    before = without_reason(reading, core)
    tail = texts_in(reading, range(before.stop, core.stop))
    return core if _AGAINST.intersection(tail) else before


_LEAST = 2
_LONGEST = 18
_ASKING_US = frozenset("can could would please puedes kannst peux puoi pode kun".split())
_AGAINST = frozenset(
    """all whole everything but not full though entire total nothing back todo todos alles ganze
    tout tutto tudo pero aber mais ma maar""".split()
)
"""Words of a tail that may say that one paid all of it."""
_WHY = ("a bill that was split",)
