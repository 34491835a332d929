"""Messages that only greet, thank or say goodbye: “ur a lifesaver thank you”, “bye for now”."""

from __future__ import annotations

from functools import cache

from language.cues import Cue
from language.reading import Reading
from language.request import Talk
from language.vocabulary.courtesies import ADDRESSED, BESIDE, GOODBYES, GREETINGS, THANKS
from language.words import Phrases


def pleasantry_in(reading: Reading) -> Talk | None:
    """What a message of only polite words says: a goodbye before thanks before a greeting."""
    texts = reading.texts
    if len(texts) > _LONGEST or reading.amounts or reading.money.others:
        return None
    polite = {hint.first: hint for hint in reading.hints_of(*_TALK)}
    phrases = _phrases()
    said: set[Talk] = set()
    place = 0
    while place < len(texts):
        found = phrases.at(texts, place)
        hint = polite.get(place)
        if found is not None and (hint is None or found.after >= hint.after):
            said.add(found.value)
            place = found.after
        elif hint is not None:
            said.add(_TALK[hint.cue])
            place = hint.after
        elif texts[place] in BESIDE or not texts[place][0].isalnum():
            place += 1
        else:
            return None
    return next((one for one in _FIRST if one in said), None)


@cache
def _phrases() -> Phrases[Talk]:
    """The polite phrases; a name one speaks to is a greeting where nothing else is said."""
    lists = (
        (GREETINGS, Talk.GREET),
        (ADDRESSED, Talk.GREET),
        (THANKS, Talk.THANKS),
        (GOODBYES, Talk.BYE),
    )
    return Phrases((phrase, what) for listed, what in lists for phrase in listed)


_FIRST = (Talk.BYE, Talk.THANKS, Talk.GREET)
_LONGEST = 16
_TALK = {Cue.GREET: Talk.GREET, Cue.THANKS: Talk.THANKS, Cue.BYE: Talk.BYE}
