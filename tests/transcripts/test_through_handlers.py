"""Every story, through `POST /send`, the Lex runtime and the fulfilment handler, with moto."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest

from tests.transcripts.functions import Functions, functions
from tests.transcripts.player import perform
from tests.transcripts.stages import ThroughHandlers, set_stage
from tests.transcripts.story import Story, stories


@pytest.fixture(scope="module")
def deployed() -> Iterator[Functions]:
    with functions() as made:
        yield made


@pytest.mark.parametrize("story", list(stories()), ids=lambda story: story.name)
def test_story(story: Story, deployed: Functions) -> None:
    user = str(uuid.uuid5(uuid.NAMESPACE_URL, story.name))
    set_stage(story, deployed.ledger, user)
    perform(
        story,
        ThroughHandlers(deployed.send.handler, deployed.ledger, user, deployed.set_clock),
    )
