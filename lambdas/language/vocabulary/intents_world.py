"""Words and phrases that tell an intent, in the other languages."""

from __future__ import annotations

from language.cues import Cue

CUES: tuple[dict[Cue, str], ...] = ()
