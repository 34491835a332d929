from __future__ import annotations

import pytest

from ledger.records import Profile
from tests.unit.conversation.bot import Bot


@pytest.fixture
def bot(monkeypatch: pytest.MonkeyPatch) -> Bot:
    """A bot for somebody it has met before."""
    made = Bot(monkeypatch)
    made.knows(Profile())
    return made
