"""Questions about an entry that point at it or name it: “was that yesterday”, “is it in there?”.

They ask what there is, and change nothing.
"""

from __future__ import annotations

from language.cues import Cue
from language.meaning import Meaning
from language.reading import Reading
from language.recents import core_of, named
from language.request import Decision, Find, Measure, Query, Recent
from language.text import fold
from language.vocabulary.following import ASKING_OF_ONE, POINTED, THERE


def entry_asked(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """What there is of a recent entry that is asked about, None where none is."""
    if decisions or not 1 < len(reading.words) <= _LONGEST:
        return None
    core = core_of(reading)
    if len(core) < _SHORTEST or reading.texts[core.start] not in ASKING_OF_ONE:
        return None
    if reading.has(Cue.BUDGET, Cue.LEFT, Cue.HOW_MUCH) or len(reading.amounts) > 1:
        return None
    measure, meant = Measure.LATEST, _pointed(reading, core)
    if meant is None:
        measure, meant = Measure.EXISTS, _there(reading, core)
    if meant is None or not meant.name:
        return None
    query = Query(measure=measure, text=fold(meant.name), kinds=(meant.kind,))
    return Meaning(Find(query=query), None, ("what there is of a recent entry",))


def _pointed(reading: Reading, core: range) -> Recent | None:
    """“was that yesterday”, “is it groceries”, “war das gestern”: the last one."""
    last = [one for one in reading.context.recent if one.last]
    if len(last) != 1 or reading.texts[core.start + 1] not in POINTED:
        return None
    right = core[2:]
    known = reading.numbered | reading.named | reading.dull
    told = any(place in reading.numbered | reading.named for place in right)
    return last[0] if told and all(place in known for place in right) else None


def _there(reading: Reading, core: range) -> Recent | None:
    """“is the dentist in there now”, “did you get the dentist”: the one that is named."""
    end = core.stop
    while end > core.start + 1 and reading.texts[end - 1] in THERE | {"?"}:
        end -= 1
    if end == core.stop or end <= core.start + 1:
        return None
    return named(reading, core[1 : end - core.start])


_LONGEST = 10
_SHORTEST = 3
