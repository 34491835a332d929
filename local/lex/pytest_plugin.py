"""A pytest fixture for whoever writes a bot: `pytest -p local.lex.pytest_plugin`.

def test_books_a_room(lex_runtime):
    bot = lex_runtime("bots/booktrip", hook=handler)
    assert bot.say("Book a hotel") == ["What city will you be staying in?"]
"""

from collections.abc import Iterator
from typing import Any, Protocol

import pytest

from local.lex.conversation import Conversation


class LexRuntime(Protocol):
    """Starts a conversation with a bot; the arguments are those of Conversation."""

    def __call__(self, definition: Any, hook: Any = None, **options: Any) -> Conversation:
        """Load the definition and return a conversation with it."""


@pytest.fixture
def lex_runtime() -> Iterator[LexRuntime]:
    """Bots to talk to; what they started is stopped after the test."""
    conversations: list[Conversation] = []

    def start(definition: Any, hook: Any = None, **options: Any) -> Conversation:
        conversation = Conversation(definition, hook, **options)
        conversations.append(conversation)
        return conversation

    yield start
    for conversation in conversations:
        conversation.close()
