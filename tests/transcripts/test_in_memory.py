"""Every story, played by `reply_to` with a ledger in memory."""

from __future__ import annotations

import pytest

from ledger.memory import MemoryLedger
from tests.transcripts.player import perform
from tests.transcripts.stages import InMemory, set_stage
from tests.transcripts.story import Story, stories


@pytest.mark.parametrize("story", list(stories()), ids=lambda story: story.name)
def test_story(story: Story) -> None:
    ledger = MemoryLedger()
    set_stage(story, ledger)
    perform(story, InMemory(ledger))
