"""Orders to remove several entries of the last hour: “delete both”, “take those two off”."""

from __future__ import annotations

from collections.abc import Set

from language.cues import Cue
from language.follow_ups import parts_of
from language.meaning import Meaning
from language.reading import Reading
from language.recents import core_of, named, without_reason
from language.removing import taken_back_by
from language.request import Decision, Recent, Remove, TakingBack, Target
from language.share_answers import count_in
from language.vocabulary.follow_ups import SO
from language.vocabulary.recents import (
    ALL,
    ARTICLES,
    BOTH,
    OF_THEM,
    THE_WAY_BACK,
    THE_WAY_OUT,
    THEY,
)


def recent_removed(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """The removal of several recent entries, None where a message orders none."""
    if reading.is_question and reading.texts[0] not in _ASKING_US:
        return None
    if not 1 < len(reading.words) <= _LONGEST or (reading.amounts and reading.days):
        return None
    if taken_back_by(reading) is TakingBack.UNDO:
        return None  # "undo both" is about the last two changes
    verbs = reading.places_of(Cue.REMOVE, Cue.UNDO)
    verbs |= {place for place, text in enumerate(reading.texts) if text in _TAKING}
    core = without_reason(reading, core_of(reading))
    if verbs.isdisjoint(core):
        core = core_of(reading)  # "we drove back, so drop the ferry"
    if not verbs.intersection(core) or reading.has(Cue.BUDGET, Cue.NOT, Cue.RECURRING):
        return None
    leading = reading.places_of(Cue.LEAD_IN)
    around = verbs | {place for place in leading if reading.texts[place] not in _AND}
    rest = [
        place
        for place in core
        if (place not in around or reading.texts[place] in BOTH | ALL | THEY)
        and reading.texts[place] not in _BESIDE
    ]
    several = _counted(reading, rest) or _each_named(reading, rest)
    if not several:
        several = _one_way(reading, verbs)
    elif len(several) < _SEVERAL:
        return None
    if not several:
        return None
    request = Remove(target=Target(ids=tuple(one.id for one in several)))
    return Meaning(request, None, ("several are to be removed",))


def _one_way(reading: Reading, verbs: Set[int]) -> tuple[Recent, ...]:
    """“we drove, so drop the ferry back”: one of two journeys."""
    if (THE_WAY_BACK | THE_WAY_OUT).isdisjoint(reading.texts):
        return ()
    part = next((one for one in parts_of(reading) if not verbs.isdisjoint(one)), range(0))
    beside = (_BESIDE - THE_WAY_OUT) | SO | ARTICLES
    said = [place for place in part if place not in verbs and reading.texts[place] not in beside]
    one = named(reading, said)
    return (one,) if one is not None else ()


def _counted(reading: Reading, places: list[int]) -> tuple[Recent, ...]:
    """“both”, “all three of them”, “those two”: the latest ones."""
    texts = [reading.texts[place] for place in places]
    if not texts or not {*texts} <= BOTH | ALL | THEY | OF_THEM | ARTICLES | _NUMBERS:
        return ()
    recent = reading.context.recent
    last = tuple(one for one in recent if one.last)
    counts = {2 if text in BOTH else count_in(reading, text) for text in texts} - {None}
    if len(counts) > 1 or (THEY.isdisjoint(texts) and not counts):
        return ()
    many = next(iter(counts), None) or len(last)
    if len(last) not in {1, many}:
        return ()
    return recent[-many:] if len(last) == 1 and len(recent) >= many else last


def _each_named(reading: Reading, places: list[int]) -> tuple[Recent, ...]:
    """“the tea and the scone”."""
    parts: list[list[int]] = [[]]
    for place in places:
        if reading.texts[place] in _AND:
            parts.append([])
        else:
            parts[-1].append(place)
    meant = [named(reading, part) for part in parts if part]
    told = tuple(one for one in meant if one is not None)
    return told if len(told) == len(meant) == len({one.id for one in told}) else ()


_LONGEST = 12
_SEVERAL = 2
_AND = frozenset({"and", "&", ",", "y", "und", "et", "e", "en"})
_TAKING = frozenset("take get rid lose drop kick".split())
_BESIDE = frozenset(
    """off out away of please pls again now from list ledger can could you just i want to need
    per favor bitte stp""".split()
)
_ASKING_US = frozenset("can could would please puedes kannst peux puoi pode kun".split())
_NUMBERS = frozenset(
    """2 3 4 5 6 7 8 two three four five dos tres cuatro zwei drei vier deux trois quatre due tre
    quattro dois duas quatro twee drie vier""".split()
)
