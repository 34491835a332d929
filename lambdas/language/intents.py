"""What is asked for: the rules by which the parts of a message become one request."""

from __future__ import annotations

from typing import NamedTuple

from language.cues import Cue
from language.doubts import decided, first_doubt
from language.entries import read_entries
from language.reading import Reading
from language.request import Ask, Decision, Log, Request, SmallTalk, Talk


class Meaning(NamedTuple):
    """A request, the question about it, and why it was read so."""

    request: Request
    ask: Ask | None = None
    why: tuple[str, ...] = ()


def request_in(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning:
    """The request a message makes."""
    if not reading.amounts and not reading.hits:
        if reading.begins(Cue.HELP):
            return Meaning(SmallTalk(talk=Talk.HELP))
        if reading.begins(Cue.GREET):
            return Meaning(SmallTalk(talk=Talk.GREET))
        return Meaning(SmallTalk(talk=Talk.OUT_OF_SCOPE))
    drafts = decided(read_entries(reading, reading.amounts), decisions)
    return Meaning(
        Log(entries=tuple(draft.entry for draft in drafts)),
        first_doubt(drafts, decisions, reading.context),
        tuple(draft.why for draft in drafts),
    )
