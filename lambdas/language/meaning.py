"""What a rule makes of a message."""

from __future__ import annotations

from typing import NamedTuple

from language.request import Ask, Request, SmallTalk, Talk


class Meaning(NamedTuple):
    """A request, the question that must be asked first, and why it was read so."""

    request: Request
    ask: Ask | None = None
    why: tuple[str, ...] = ()


def talk(what: Talk, why: str, topic: str | None = None) -> Meaning:
    """Something to say, nothing to do."""
    return Meaning(SmallTalk(talk=what, topic=topic), None, (why,))
