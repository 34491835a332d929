"""An entry that was sent twice: “oops sent twice, only one taxi”, “that went in double”."""

from __future__ import annotations

from language.cues import Cue
from language.follow_ups import is_around, is_reason, names_in, parts_of
from language.meaning import Meaning
from language.reading import Reading
from language.request import Decision, Recent, Remove, Target
from language.vocabulary.follow_ups import ENTERED, ONLY_ONE, TWICE, VECES
from language.vocabulary.recents import BOTH


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
    said = False
    for part in parts_of(reading):
        rest = [place for place in part if place not in named and place not in reading.priced]
        words = {reading.texts[place] for place in rest}
        known = all(
            reading.texts[place] in TWICE | VECES | ONLY_ONE | ENTERED | BOTH | _TAKING
            or is_around(reading, place)
            for place in rest
        )
        if known:
            said = (
                said
                or not words.isdisjoint(TWICE | ENTERED | _TAKING)
                or (not words.isdisjoint(ONLY_ONE) and not words.isdisjoint(_ONLY))
            )
        elif not is_reason(reading, part):
            return None
    if not said:
        return None
    request = Remove(target=Target(ids=(twin.id,)))
    return Meaning(request, None, ("it was entered twice",))


def _twin(recent: tuple[Recent, ...]) -> Recent | None:
    """The latest entry, where there is another one like it."""
    last = recent[-1] if recent else None
    if last is None:
        return None
    same = (last.name, last.amount, last.currency, last.date)
    twice = any((one.name, one.amount, one.currency, one.date) == same for one in recent[:-1])
    return last if twice else None


_LONGEST = 16
_ONLY = frozenset("only just once single solo nur einmal seulement soltanto so apenas maar".split())
_TAKING = frozenset(
    """remove delete drop cancel undo take kill erase borra quita losch losche enleve supprime
    togli cancella apaga tira remove haal verwijder""".split()
)
_ELSE = (Cue.BUDGET, Cue.HOW_MUCH, Cue.RECURRING, Cue.RESTORE)
