"""What is removed, asked or forgotten that is no entry, and entries that are."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import Forget, Remove, SmallTalk, Talk, Target
from language.understand import understand

CONTEXT = Context(today=date(2026, 6, 17))


@pytest.mark.parametrize(
    "text",
    [
        "delete my facebook photos",
        "cancel my appointment",
        "cancela mi tarjeta del banco",
        "how do i change a light bulb",
        "how do i bake bread",
        "can you track my parcel",
        "what can you do about my rude neighbour",
        "forget about them, they were never nice to you",
        "how much is a plane ticket to rome right now",
        "wie viel kostet ein pfund heute",
        "is bigfoot real",
    ],
)
def test_other_things_are_out_of_scope(text: str) -> None:
    assert understand(text, CONTEXT).request == SmallTalk(talk=Talk.OUT_OF_SCOPE)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("the 34 is a duplicate", Target(amount=Decimal(34))),
        ("the taxi is in there twice", Target(text="taxi")),
        ("die 12,50 kann weg", Target(amount=Decimal("12.50"))),
        ("le 12 est en double", Target(amount=Decimal(12))),
        ("jo paid in the end so take mine off", Target()),
        ("oh shoot take that out, that was Maria's", Target()),
        ("museum was free, drop it", Target(text="museum")),
        ("parking turned out free so take off the parking one", Target(text="parking")),
    ],
)
def test_what_should_not_be_there_is_removed(text: str, target: Target) -> None:
    request = understand(text, CONTEXT).request
    assert isinstance(request, Remove)
    assert request.target == target


@pytest.mark.parametrize("text", ["how do i delete an expense", "can you track my spending"])
def test_help_is_given_on_what_is_done_here(text: str) -> None:
    request = understand(text, CONTEXT).request
    assert isinstance(request, SmallTalk)
    assert request.talk is Talk.HELP


def test_a_learned_word_is_forgotten() -> None:
    assert understand("forget starbucks", CONTEXT).request == Forget(word="starbucks")
