"""The day an answer tells besides other things: “sorry half asleep, yesterday”."""

from __future__ import annotations

from language.clauses import Clause, clauses_of
from language.cues import Cue
from language.dates import DayMention
from language.reading import Reading
from language.vocabulary.recents import AFTERWARDS, ARTICLES, IT, LEADS


def day_told(reading: Reading) -> str | None:
    """The day of the spending, in answer to a question about it; None where others are told.

    It stands alone in its clause, or in the one that tells of paying for what was asked about:
    “i mean the show is saturday, i bought the ticket today”.
    """
    if reading.amounts or reading.is_question or not 1 < len(reading.words) <= _LONGEST:
        return None
    if reading.has(*_OTHER_MATTERS):
        return None
    paid, alone = set[str](), set[str]()
    for clause in clauses_of(reading):
        paying = _paying_in(reading, clause)
        part = clause if paying is None else Clause(paying, clause.after)
        days = [day for day in reading.days if _is_in(reading, part, day)]
        if len(days) != 1 or days[0].day is None or days[0].choices:
            continue
        if paying is not None:
            paid.add(days[0].day.isoformat())
        elif _is_alone(reading, clause, days[0]):
            alone.add(days[0].day.isoformat())
    told = paid or alone
    return told.pop() if len(told) == 1 else None


def _is_in(reading: Reading, clause: Clause, day: DayMention) -> bool:
    return clause.first <= reading.place_of(day.span.start) < clause.after


def _paying_in(reading: Reading, clause: Clause) -> int | None:
    """Where “bought the ticket today” begins, but not “bought coffee yesterday”."""
    for hint in reading.hints_of(Cue.SPENT):
        if clause.first <= hint.first < clause.after:
            said = reading.texts[clause.first : clause.after]
            if hint.after == clause.after and not _DEFINITE.isdisjoint(said):
                return clause.first  # "ich habe die karte heute gekauft"
            thing = reading.texts[hint.after : hint.after + 1]
            if not thing or thing[0] in _DEFINITE | _FOR or hint.after in reading.dated:
                return hint.first
    return None


def _is_alone(reading: Reading, clause: Clause, day: DayMention) -> bool:
    taken = reading.places_in([day.span]) | reading.places_of(*_AROUND)
    return all(
        place in taken
        or not reading.words[place].is_word
        or reading.texts[place] in LEADS | AFTERWARDS
        for place in range(clause.first, clause.after)
    )


_LONGEST = 20
_DEFINITE = ARTICLES | IT
_FOR = frozenset("for para fur pour per por voor".split())
_AROUND = (
    Cue.FILLER, Cue.NO, Cue.NOT, Cue.LEAD_IN, Cue.LINK, Cue.WAS, Cue.CORRECT, Cue.WRONG, Cue.ME,
    Cue.AWAY,
)  # fmt: skip
_OTHER_MATTERS = (
    Cue.HOW_MUCH, Cue.HOW_MANY, Cue.REMOVE, Cue.UNDO, Cue.CANCEL, Cue.BUDGET, Cue.HELP,
    Cue.REPORT, Cue.RESTORE, Cue.NOT_HAPPENED,
)  # fmt: skip
