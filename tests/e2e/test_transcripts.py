"""Every story that knows no date, played through `POST /send` on the laptop cloud."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

import pytest

from tests.e2e.laptop import Laptop
from tests.transcripts.player import Said, Utterance, perform
from tests.transcripts.stages import said_in
from tests.transcripts.story import Story, stories


class OnTheLaptop:
    """A browser's requests, in a session of their own."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop
        self._session = str(uuid.uuid4())

    def say(self, utterance: Utterance) -> Said:
        """The answer to a message."""
        fields = {"timeZone": utterance.zone, "locale": utterance.locale}
        return said_in(
            self._laptop.say(
                utterance.text,
                sessionId=self._session,
                messageId=utterance.message_id,
                **{name: value for name, value in fields.items() if value},
            )
        )

    def notify(self, kind: str, details: Mapping[str, str]) -> None:
        """A timeless story has no notices."""
        raise AssertionError(f"{kind} {details}")


TIMELESS = [story for story in stories() if story.is_timeless]


@pytest.mark.parametrize("story", TIMELESS, ids=lambda story: story.name)
def test_story(story: Story, laptop: Laptop) -> None:
    perform(story, OnTheLaptop(laptop))
