"""An entry that was sent twice: “oops sent twice, only one taxi”, “that went in double”."""

from __future__ import annotations

from language.cues import Cue
from language.follow_ups import is_around, is_reason, names_in, parts_of
from language.meaning import Meaning
from language.reading import Reading
from language.request import Decision, Recent, Remove, Target
from language.vocabulary.follow_ups import ENTERED, ONLY_ONE, TWICE, VECES
from language.vocabulary.recents import APOLOGIES, BOTH


def recent_twin_removed(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """The removal of the later of two same entries, None where a message tells of none."""
    if reading.is_question or not 1 < len(reading.words) <= _LONGEST or reading.days:
        return None
    texts = set(reading.texts)
    if (texts.isdisjoint(TWICE) and texts.isdisjoint(ONLY_ONE)) or reading.has(*_ELSE):
        return None
    twin = _twin(reading.context.recent)
    if twin is None or any(one.amount != twin.amount for one in reading.amounts):
        return None
    named = {place for places, one in names_in(reading).items() if one.name == twin.name
             for place in places}  # fmt: skip
    for part in parts_of(reading):
        rest = [place for place in part if place not in named and place not in reading.priced]
        known = TWICE | VECES | ONLY_ONE | ENTERED | BOTH | _TAKING
        loose = all(reading.texts[place] in known or is_around(reading, place) for place in rest)
        if not loose and not is_reason(reading, part):
            return None
    if not _is_said(texts):
        return None
    request = Remove(target=Target(ids=(twin.id,)))
    return Meaning(request, None, ("it was entered twice",))


def _is_said(texts: set[str]) -> bool:
    """Whether one of two is told to be too many: “took it twice” tells of two rides."""
    if not texts.isdisjoint(_HAVING):
        return False
    told = _ONLY | _TAKING
    once = not (texts.isdisjoint(ONLY_ONE) or texts.isdisjoint(told))
    told = ENTERED | _TAKING | APOLOGIES
    twice = not (texts.isdisjoint(TWICE) or texts.isdisjoint(told))
    return once or twice or not texts.isdisjoint(_DUPLICATES)


def _twin(recent: tuple[Recent, ...]) -> Recent | None:
    """The latest entry, where there is another one like it."""
    last = recent[-1] if recent else None
    if last is None:
        return None
    same = (last.name, last.amount, last.currency, last.date)
    twice = any((one.name, one.amount, one.currency, one.date) == same for one in recent[:-1])
    return last if twice else None


_LONGEST = 16
_HAVING = frozenset("took had bought ordered rode got drank ate".split())
_DUPLICATES = frozenset(
    """dupe dupes duplicate duplicates duplicated doppelt doublon duplicado duplicada
    doppione""".split()
)
_ONLY = frozenset("only just once single solo nur einmal seulement soltanto so apenas maar".split())
_TAKING = frozenset(
    """remove delete drop cancel undo take kill erase borra quita losch losche enleve supprime
    togli cancella apaga tira remove haal verwijder""".split()
)
_ELSE = (Cue.BUDGET, Cue.HOW_MUCH, Cue.RECURRING, Cue.RESTORE)
