from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import About
from language.understand import understand

CONTEXT = Context(today=date(2026, 6, 17))


@pytest.mark.parametrize("text", ["47", "1200", "forty"])
def test_a_number_alone_is_asked_about(text: str) -> None:
    ask = understand(text, CONTEXT).ask
    assert ask is not None
    assert ask.about is About.READING


@pytest.mark.parametrize(
    "text",
    ["$47", "4.50", "20 bucks", "🍕 20", "coffee 20", "spent 20", "+20", "3 beers at 8 each"],
)
def test_a_number_that_is_told_to_be_money_is_not(text: str) -> None:
    assert understand(text, CONTEXT).ask is None
