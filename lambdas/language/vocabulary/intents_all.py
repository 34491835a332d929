"""Every vocabulary of intents."""

from __future__ import annotations

from language.cues import Cue
from language.vocabulary import (
    intents_east,
    intents_en,
    intents_more,
    intents_romance,
    intents_world,
)

CUES: tuple[dict[Cue, str], ...] = (
    intents_en.CUES,
    *intents_world.CUES,
    *intents_more.CUES,
    *intents_romance.CUES,
    *intents_east.CUES,
)
