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
        days = [day for day in reading.days if _is_in(reading, clause, day)]
        if len(days) != 1 or days[0].day is None or days[0].choices:
            continue
        if _is_paid(reading, clause):
            paid.add(days[0].day.isoformat())
        elif _is_alone(reading, clause, days[0]):
            alone.add(days[0].day.isoformat())
    told = paid or alone
    return told.pop() if len(told) == 1 else None


def _is_in(reading: Reading, clause: Clause, day: DayMention) -> bool:
    return clause.first <= reading.place_of(day.span.start) < clause.after


def _is_paid(reading: Reading, clause: Clause) -> bool:
    """“i bought the ticket today”, “paid it yesterday”, but not “bought coffee yesterday”."""
    for hint in reading.hints_of(Cue.SPENT):
        if clause.first <= hint.first < clause.after:
            thing = reading.texts[hint.after : hint.after + 1]
            definite = not thing or thing[0] in ARTICLES | IT | _FOR
            return definite or hint.after in reading.dated
    return False


def _is_alone(reading: Reading, clause: Clause, day: DayMention) -> bool:
    taken = reading.places_in([day.span]) | reading.places_of(*_AROUND)
    return all(
        place in taken
        or not reading.words[place].is_word
        or reading.texts[place] in LEADS | AFTERWARDS
        for place in range(clause.first, clause.after)
    )


_LONGEST = 20
_FOR = frozenset("for para fur pour per por voor".split())
_AROUND = (
    Cue.FILLER, Cue.NO, Cue.NOT, Cue.LEAD_IN, Cue.LINK, Cue.WAS, Cue.CORRECT, Cue.WRONG, Cue.ME,
    Cue.AWAY,
)  # fmt: skip
_OTHER_MATTERS = (
    Cue.HOW_MUCH, Cue.HOW_MANY, Cue.SHOW, Cue.REMOVE, Cue.UNDO, Cue.CANCEL, Cue.BUDGET, Cue.HELP,
    Cue.REPORT, Cue.RESTORE, Cue.NOT_HAPPENED,
)  # fmt: skip
