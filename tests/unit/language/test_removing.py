from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import Forget, Remove, Request, TakingBack, Target
from language.understand import understand

TODAY = date(2026, 11, 21)
LAST = Target()


def request_of(text: str) -> Request:
    return understand(text, Context(today=TODAY)).request


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("ditch that last entry", LAST),
        ("scrap the last one", LAST),
        ("nix what i just typed", LAST),
        ("forget the last one", LAST),
        ("forget that last expense", LAST),
        ("that was a duplicate, get rid of it", LAST),
        ("i logged that twice so delete it", LAST),
        ("that never happened, remove the last entry", LAST),
        ("could you take that back off my list", LAST),
        ("take the coffee off please", Target(text="coffee")),
        (
            "please take out the coffee from yesterday",
            Target(text="coffee", date=date(2026, 11, 20)),
        ),
        ("take the forever 21 thing off, wrong person", Target(text="forever 21")),
        ("get rid of the 45 from yesterday", Target(amount=Decimal(45), date=date(2026, 11, 20))),
        ("the taxi was a duplicate, remove it", Target(text="taxi")),
        ("cancel the sandwich i just entered", Target(text="sandwich")),
        ("cancel the taxi from yesterday", Target(text="taxi", date=date(2026, 11, 20))),
        ("ignore that, didn't mean to type it", LAST),
        ("oops sent by accident", LAST),
        ("disregard the last one", LAST),
    ],
)
def test_an_entry_is_removed(text: str, target: Target) -> None:
    request = request_of(text)
    assert isinstance(request, Remove)
    assert request.target == target


@pytest.mark.parametrize(
    "text",
    [
        "backspace key broke so i got a keyboard, 49",
        "delete key sticker set 12",
        "undo-it spot remover 8.99",
        "take out 25",
        "drop the kids at camp 40",
        "pull up bar 35",
        "toss salad 12",
        "cut flowers 14",
    ],
)
def test_a_purchase_removes_nothing(text: str) -> None:
    assert not isinstance(request_of(text), Remove)


@pytest.mark.parametrize("text", ["forget that", "forget the correction", "forget that rule"])
def test_what_was_learned_is_forgotten(text: str) -> None:
    assert isinstance(request_of(text), Forget)


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("undo", TakingBack.UNDO),
        ("oops undo that please", TakingBack.UNDO),
        ("rückgängig", TakingBack.UNDO),
        ("отмени", TakingBack.UNDO),
        ("delete the last one", TakingBack.DELETE),
        ("lösch den letzten", TakingBack.DELETE),
        ("borra lo último", TakingBack.DELETE),
        ("scratch that", TakingBack.RETRACT),
        ("that was a mistake", TakingBack.RETRACT),
    ],
)
def test_undoing_deleting_and_retracting_are_told_apart(text: str, by: TakingBack) -> None:
    assert request_of(text) == Remove(target=LAST, by=by)
