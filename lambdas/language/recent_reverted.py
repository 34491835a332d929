"""Back to what the last entry was before: “i was right the first time”, “change it back”.

A share goes back to the bill it is of: “never mind, i paid it all”.
"""

from __future__ import annotations

from language.clauses import clauses_of
from language.edit_doubts import doubt_about
from language.meaning import Meaning
from language.reading import Reading
from language.recents import texts_in
from language.request import Decision, Edit, Recent, Remove, TakingBack, Target
from language.vocabulary.going_back import (
    AROUND,
    AROUND_WHOLE,
    BEFORE,
    FIRST,
    GOING,
    NEVER_SHARED,
    RIGHT,
)
from language.vocabulary.recents import AFTERWARDS, LEADS
from language.vocabulary.sharing import MINE, WHOLE
from language.vocabulary.splits import MYSELF, PAYING, SPLITTING

Decisions = tuple[Decision, ...]


def recent_reverted(reading: Reading, decisions: Decisions) -> Meaning | None:
    """The change back, None where a message says nothing of what was there before."""
    last = [one for one in reading.context.recent if one.last]
    if len(last) != 1 or reading.is_question or not 0 < len(reading.words) <= _LONGEST:
        return None
    if not (last[0].changed or last[0].earlier) or len(reading.amounts) > 1:
        return None
    return _shared_by_nobody(reading, last[0]) or _back(reading, last[0], decisions)


def _back(reading: Reading, last: Recent, decisions: Decisions) -> Meaning | None:
    """“no i was right the first time, 64”, “go back to 14”, “hmm, i had it right before”."""
    numbers = reading.places_in(one.span for one in reading.amounts)
    words = [
        text
        for place, text in enumerate(reading.texts)
        if place not in numbers and reading.words[place].is_word
    ]
    said = set(words) - LEADS - AFTERWARDS
    first = not said.isdisjoint(FIRST)
    is_told = (first or not said.isdisjoint(BEFORE)) and (
        not RIGHT.isdisjoint(words) or not GOING.isdisjoint(words) or (first and reading.amounts)
    )
    again = [one.amount for one in reading.amounts if one.amount in last.earlier]
    if not (is_told or again) or not said <= FIRST | BEFORE | RIGHT | GOING | AROUND:
        return None
    if reading.amounts:
        return _to(reading, last, decisions)
    if first and last.earlier and last.earlier[0] != last.amount:
        edit = Edit(target=Target(ids=(last.id,)), amount=last.earlier[0])
        return Meaning(edit, None, ("the first amount was right",))
    if not last.changed:
        return None
    return Meaning(Remove(target=Target(), by=TakingBack.UNDO), None, ("the change is taken back",))


def _to(reading: Reading, last: Recent, decisions: Decisions) -> Meaning:
    amount = reading.amounts[0]
    edit = Edit(target=Target(ids=(last.id,)), amount=amount.amount, currency=amount.currency)
    return Meaning(edit, doubt_about(reading, amount, None, decisions), ("back to an amount",))


def _shared_by_nobody(reading: Reading, last: Recent) -> Meaning | None:
    """“never mind i paid it all”, “she didn't pay me back”, after it was split."""
    if last.whole is None or reading.amounts or reading.days:
        return None
    for clause in clauses_of(reading):
        words = set(texts_in(reading, range(clause.first, clause.after)))
        words = {word for word in words if word[0].isalnum()} - LEADS - AFTERWARDS
        all_mine = not words.isdisjoint(WHOLE | {"both"}) and not words.isdisjoint(MINE | _I)
        unpaid = not words.isdisjoint(NEVER_SHARED) and not words.isdisjoint(PAYING | SPLITTING)
        known = WHOLE | MINE | MYSELF | PAYING | SPLITTING | NEVER_SHARED | AROUND_WHOLE | _NEVER
        if (all_mine or unpaid) and words <= known:
            edit = Edit(target=Target(ids=(last.id,)), amount=last.whole)
            return Meaning(edit, None, ("nobody else paid a part of it",))
    return None


_LONGEST = 16
_I = MYSELF | {"jai", "j'ai", "pague", "paguei", "ho"}
_NEVER = frozenset({"mind", "nvm", "nevermind"})
