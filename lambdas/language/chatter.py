"""What people say between two notes that asks for nothing: “lol”, “haha ok”, “fair enough”."""

from __future__ import annotations

from functools import cache

from language.cues import Cue
from language.meaning import Meaning, talk
from language.reading import Reading, kept
from language.request import Talk
from language.vocabulary.chatter import ACKNOWLEDGING, PLEASED, THANKFUL
from language.words import Phrases

LONGEST = 6
"""Words of what only agrees or laughs."""


def pictured(reading: Reading) -> Meaning | None:
    """“👍”, “🙏”: a picture alone."""
    pictures = {sign for sign in reading.typed if not sign.isspace() and sign not in _VARIANTS}
    if not pictures or not pictures <= PLEASED | THANKFUL:
        return None
    return talk(Talk.THANKS if pictures & THANKFUL else Talk.OKAY, "a picture")


@kept
def chatter_at(reading: Reading) -> frozenset[int]:
    """The places of the words that only laugh, sigh or agree."""
    phrases = _phrases()
    if not phrases.may_begin(reading.texts):
        return frozenset()
    found = (phrases.at(reading.texts, place) for place in range(len(reading.words)))
    return frozenset(place for one in found if one for place in range(one.first, one.after))


@cache
def _phrases() -> Phrases[bool]:
    return Phrases((phrase, True) for phrase in ACKNOWLEDGING)


def is_chatter(reading: Reading) -> bool:
    """“lol”, “haha ok”, “fair enough”: nothing but that, with no thanks, greeting or order."""
    if len(reading.words) > LONGEST or reading.is_question or reading.amounts:
        return False
    if reading.has(*_OTHERWISE):
        return False
    said = chatter_at(reading)
    covered = said | reading.places_of(Cue.FILLER, Cue.YES)
    return bool(said) and all(
        place in covered or not word.is_word for place, word in enumerate(reading.words)
    )


_OTHERWISE = (Cue.CANCEL, Cue.HELP, Cue.GREET, Cue.BYE, Cue.THANKS, Cue.NO)
_VARIANTS = "\ufe0e\ufe0f\u200d" + "".join(map(chr, range(0x1F3FB, 0x1F400)))
"""What only tells how a picture is drawn."""
