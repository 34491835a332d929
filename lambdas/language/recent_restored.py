"""What was just removed is kept after all: “oh no keep the soup”, “toch niet, zet maar terug”.

Without a name it is what the last message removed; with one it is any that went a moment ago.
"""

from __future__ import annotations

from language.cues import Cue
from language.follow_ups import alone_in, names_in, parts_of
from language.meaning import Meaning
from language.reading import Reading
from language.recents import singular, words_of_name
from language.request import Decision, Recent, Remove, Restore, TakingBack, Target
from language.vocabulary.bringing_back import (
    AROUND,
    BACK,
    BOUGHT,
    DID,
    IT,
    KEEPING,
    ORDERS,
    REFUSALS,
)
from language.vocabulary.recents import AFTERWARDS, LEADS
from language.vocabulary.taking_back import TAKING_BACK


def recent_restored(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """What comes back, None where a message keeps nothing of what was removed."""
    if not 0 < len(reading.words) <= _LONGEST or reading.amounts or reading.days:
        return None
    if reading.is_question or reading.has(Cue.BUDGET, Cue.HOW_MUCH, Cue.RECURRING):
        return None
    gone = reading.context.gone
    return (
        _named(reading, gone)
        or _ordered(reading, gone)
        or (_the_last(reading) if any(one.last for one in gone) else None)
        or _not_so(reading)
    )


def _named(reading: Reading, gone: tuple[Recent, ...]) -> Meaning | None:
    """“oh no keep the soup”, “the churros were real”, “but not the tea”."""
    words = _words(reading)
    refused = bool(words) and words[0] in _NOT and len(words) > 1
    keeps = refused or not KEEPING.isdisjoint(words) or "real" in words or "did" in words
    if not keeps or (reading.has(Cue.REMOVE, Cue.UNDO) and not reading.has(Cue.NOT)):
        return None
    rest = {singular(word) for word in words if word not in KEEPING | BACK | DID | AROUND}
    meant = [one for one in gone if rest and rest <= words_of_name(one.name)]
    if not meant or any(rest & words_of_name(one.name) for one in reading.context.recent):
        return None
    return Meaning(Restore(target=Target(ids=(meant[-1].id,))), None, _WHY)


def _ordered(reading: Reading, gone: tuple[Recent, ...]) -> Meaning | None:
    """“actually they wont reimburse. put breakfast back”: a clause orders it, another tells why."""
    parts = parts_of(reading) if gone and not names_in(reading) else []
    for part in parts if len(parts) > 1 else []:
        alone = alone_in(reading, part)
        if not ORDERS.isdisjoint(alone.texts) and not alone.has(Cue.REMOVE, Cue.UNDO, Cue.NOT):
            found = _named(alone, gone)
            if found is not None:
                return found
    return None


def _the_last(reading: Reading) -> Meaning | None:
    """“oops didn't mean to undo”, “never mind, leave them”, “nee laat maar staan”."""
    words = [text for text in reading.texts if text[0].isalnum()]
    if "".join(words) in TAKING_BACK | REFUSALS:
        return Meaning(Restore(target=Target()), None, _WHY)
    told = not (KEEPING | BACK).isdisjoint(words)
    told = told or not (BOUGHT.isdisjoint(words) or IT.isdisjoint(words))
    known = KEEPING | BACK | BOUGHT | AROUND | LEADS | AFTERWARDS
    if not told or not known.issuperset(words):
        return None
    return Meaning(Restore(target=Target()), None, _WHY)


def _not_so(reading: Reading) -> Meaning | None:
    """“no dont” right after a change: it is taken back."""
    last = [one for one in reading.context.recent if one.last]
    words = [text for text in reading.texts if text[0].isalnum()]
    if not last or not all(one.changed for one in last) or "".join(words) not in REFUSALS:
        return None
    return Meaning(Remove(target=Target(), by=TakingBack.UNDO), None, ("the change is undone",))


def _words(reading: Reading) -> list[str]:
    """The words after “oh no”, “actually”."""
    words = [text for text in reading.texts if text[0].isalnum() and text not in AFTERWARDS]
    while words and words[0] in LEADS:
        words = words[1:]
    return words


_LONGEST = 14
_NOT = frozenset("not nicht pas niet non no".split())
_WHY = ("what was just removed is to come back",)
