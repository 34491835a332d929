"""Bringing back what was removed, or keeping it: “put the haircut back”, “no, leave it in”."""

from __future__ import annotations

from typing import NamedTuple

from language.clauses import Clause, clauses_of
from language.cues import Cue
from language.hints import Hint
from language.meaning import Meaning
from language.reading import Reading
from language.removing import LEADING, POINTING
from language.request import Decision, Restore, Target
from language.targets import target_in


class _Order(NamedTuple):
    """The words that order something back, in their clause."""

    opening: Hint
    clause: Clause


def restored(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“bring it back”; “no that was real, put it back”; “leave it in”."""
    order = _back_in(reading)
    if order is None:
        return None
    within = range(order.opening.after, order.clause.after)
    target = target_in(reading, within, Cue.RESTORE, Cue.REMOVE, Cue.UNDO, Cue.NO, Cue.THANKS)
    if target == Target() and order.clause.first:
        target = _real_before(reading, order.clause.first)
    return Meaning(Restore(target=target), None, ("something is to come back",))


def _back_in(reading: Reading) -> _Order | None:
    """The clause that orders something back; what was real can be told before it."""
    if not reading.has(Cue.RESTORE) and (
        "back" not in reading.texts or _PUTTING.isdisjoint(reading.texts)
    ):
        return None
    for clause in clauses_of(reading):
        opening = _opening_of(reading, clause) or _put_back(reading, clause)
        if opening is None:
            continue
        if clause.first and reading.amounts:
            return None  # "got the deposit, put it back in savings 200"
        if reading.texts[opening.first] in _KEEPING and not _keeps(reading, opening, clause):
            return None
        whole = clause.first == 0 and reading.texts[opening.first] not in _KEEPING
        return _Order(opening, Clause(0, len(reading.words)) if whole else clause)
    return None


def _opening_of(reading: Reading, clause: Clause) -> Hint | None:
    """The words of bringing back that a clause begins with: “no, don't delete it”."""
    hints = [hint for hint in reading.hints_of(Cue.RESTORE) if hint.first in range(*clause)]
    if not hints:
        return None
    opening = min(hints, key=lambda hint: (hint.first, -hint.after))
    leading = reading.places_of(*LEADING)
    before = range(clause.first, opening.first)
    led = all(place in leading or not reading.words[place].is_word for place in before)
    return opening if led else None


def _put_back(reading: Reading, clause: Clause) -> Hint | None:
    """“put the sandwich back”: the verb, where what it takes and “back” follow."""
    leading = reading.places_of(*LEADING)
    first = clause.first
    while first < clause.after and first in leading and reading.texts[first] not in _PUTTING:
        first += 1
    texts = reading.texts[first : clause.after]
    if len(texts) < 3 or texts[0] not in _PUTTING or texts[1] not in POINTING or reading.amounts:
        return None
    ends = [text for text in texts[2:] if text not in {"in", "please", "pls", "again"}]
    return Hint(Cue.RESTORE, first, first + 1) if ends[-1:] == ["back"] else None


def _keeps(reading: Reading, opening: Hint, clause: Clause) -> bool:
    """Whether “keep it” is all that is ordered: not so in “keep it under 400”, “keep it up”."""
    if reading.amounts or reading.has(Cue.BUDGET, Cue.UNDER, Cue.SETTING, Cue.NOTE, Cue.SAVINGS):
        return False
    rest = [text for text in reading.texts[opening.after : clause.after] if text.isalpha()]
    if reading.texts[opening.first] in {"keep", "leave"}:
        return _AFTER_KEEPING.issuperset(rest)
    return len(rest) <= _FEW and not reading.is_question


def _real_before(reading: Reading, first: int) -> Target:
    """What an earlier clause tells to be real: “the haircut was real, put that one back”."""
    told = [hint.first for hint in reading.hints_of(Cue.WAS) if hint.first < first]
    return target_in(reading, range(max(told)), Cue.WAS) if told else Target()


_PUTTING = frozenset({"put", "bring", "add", "get"})
_KEEPING = frozenset("keep leave dont do nicht no ne non nao niet не".split())
_AFTER_KEEPING = frozenset(
    "in there please pls then tho though as is was all of them it the list both ok thanks".split()
)
_FEW = 5
