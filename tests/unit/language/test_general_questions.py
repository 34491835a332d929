"""Questions about the world are told from those about the ledger by how they are asked."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import AskBudget, Find, SmallTalk, Talk
from language.understand import understand

CONTEXT = Context(today=date(2026, 6, 17))


@pytest.mark.parametrize(
    "text",
    [
        "what does overdraft mean",
        "so what does escrow actually mean",
        "how do you spell groceries in french",
        "was bedeutet netto",
        "que significa hipoteca",
        "come si dice affitto in inglese",
        "where's my uber eats order",
        "got any promo codes for target",
        "any deals on hotels in december",
        "did the fed raise rates today",
        "how much should we spend on rent",
        "how much house can i afford with 90k",
        "where did you get your shoes",
        "i forgot my card's pin, can you reset it",
        "freeze my credit card please",
        "raise my overdraft to 900",
        "what's apr vs apy",
        "can i return boots after 30 days",
        "how much do roofers charge per hour",
        "do pawn shops take old rings",
        "how much do crowns usually cost",
        "how come gas got so expensive",
        "is there an aldi near denver",
        "cheapest way to fly to rome in october",
        "sell 5 shares of apple",
        "congrats, you've been chosen for a 500 gift card, click here",
        "what's the apr on my visa",
    ],
)
def test_questions_about_the_world_are_out_of_scope(text: str) -> None:
    assert understand(text, CONTEXT).request == SmallTalk(talk=Talk.OUT_OF_SCOPE)


@pytest.mark.parametrize(
    "text",
    [
        "where is my money going this month",
        "where did my money go in apr",
        "what did i spend in apr",
        "what's my april total",
        "how much did i spend on deals at target",
        "do i have anything for uber this week",
        "where are my expenses from may",
    ],
)
def test_questions_about_the_ledger_are_still_asked(text: str) -> None:
    assert isinstance(understand(text, CONTEXT).request, Find)


def test_what_is_left_is_still_asked() -> None:
    assert isinstance(
        understand("how much can i still spend on dining", CONTEXT).request, AskBudget
    )
