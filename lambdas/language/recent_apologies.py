"""An amount or a day with an apology and nothing else: “2450 sorry”, “oops, thursday”."""

from __future__ import annotations

from language.cues import Cue
from language.meaning import Meaning
from language.reading import Reading
from language.recent_changes import changed
from language.recents import apologises, core_of, texts_in, without_reason
from language.request import Decision, Target
from language.vocabulary.recents import IT_WAS


def recent_apologised(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """The correction of the last entry, None where more is said or nothing is regretted."""
    if reading.is_question or not 1 < len(reading.words) <= _LONGEST:
        return None
    if not (reading.amounts or reading.days) or reading.has(*_ELSE):
        return None
    core = without_reason(reading, core_of(reading))
    if len(core) == len(reading.words) or not apologises(reading, core):
        return None
    if any(hit.first in core for hit in reading.hits):
        return None  # "sorry, coffee 4.50"
    last = tuple(one.id for one in reading.context.recent if one.last)
    if not last or (reading.amounts and len(last) > 1):
        return None
    words = tuple(texts_in(reading, core))
    was = max((len(one) for one in IT_WAS if words[: len(one)] == one), default=0)
    return changed(reading, Target(ids=last), core[was:], decisions)


_LONGEST = 14
_ELSE = (Cue.BUDGET, Cue.HOW_MUCH, Cue.RECURRING, Cue.ALERT)
