"""Messages that only greet, thank or say goodbye, and those that do more."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import SmallTalk, Talk
from language.understand import understand

CONTEXT = Context(today=date(2026, 6, 17))


@pytest.mark.parametrize(
    ("text", "talk"),
    [
        ("bye for now", Talk.BYE),
        ("thanks a bunch, catch you later", Talk.BYE),
        ("Enjoy your evening!", Talk.BYE),
        ("have a great weekend mate", Talk.BYE),
        ("merci beaucoup et bonne journée", Talk.BYE),
        ("danke dir, schönen abend noch", Talk.BYE),
        ("ur an angel", Talk.THANKS),
        ("that was so helpful, thank you", Talk.THANKS),
        ("god bless you", Talk.THANKS),
        ("gracias, muy amable", Talk.THANKS),
        ("you around?", Talk.GREET),
        ("happy monday", Talk.GREET),
        ("hello budget buddy 👋", Talk.GREET),
    ],
)
def test_polite_words_alone_are_talk(text: str, talk: Talk) -> None:
    assert understand(text, CONTEXT).request == SmallTalk(talk=talk)


@pytest.mark.parametrize(
    "text",
    [
        "thank you cards 12",
        "happy hour 18",
        "thanks, how much did i spend in may",
        "great, now delete it",
        "goodbye gift for anna 30",
    ],
)
def test_what_is_asked_beside_is_read(text: str) -> None:
    assert not isinstance(understand(text, CONTEXT).request, SmallTalk)
