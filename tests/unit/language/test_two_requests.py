from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import AskBudget, Edit, Find, Log, Remove, Request, SetBudget
from language.understand import understand

CONTEXT = Context(today=date(2026, 11, 21))


@pytest.mark.parametrize(
    ("text", "kind", "rest"),
    [
        ("taxi 14 and how much have i spent this week", Log, "how much have i spent this week"),
        ("soup 9. how much is left for dining?", Log, "how much is left for dining?"),
        ("tea 3, what's my total this month", Log, "what's my total this month"),
        ("how much did i spend today? also add bagel 4", Log, "how much did i spend today?"),
        ("delete the last one and add 18 for dinner", Remove, "add 18 for dinner"),
        ("log 11 for lunch and delete the last one", Remove, "log 11 for lunch"),
        ("change it to 15 and put it under travel", Edit, "put it under travel"),
        (
            "set a food budget of 250 and show me food this month",
            SetBudget,
            "show me food this month",
        ),
    ],
)
def test_one_of_two_is_done_and_the_other_is_given_back(
    text: str, kind: type[Request], rest: str
) -> None:
    understanding = understand(text, CONTEXT)
    assert isinstance(understanding.request, kind)
    assert understanding.rest == rest


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("taxi 20 and dinner 30", Log),
        ("add 20 for lunch and 30 for gas", Log),
        ("pizza 12 and what a pizza", Log),
        ("show food over 20 and under 50", Find),
        ("can i afford 80 on dinner and drinks", AskBudget),
        ("make it 15 and move it to yesterday", Edit),
    ],
)
def test_one_thing_stays_one(text: str, kind: type[Request]) -> None:
    understanding = understand(text, CONTEXT)
    assert isinstance(understanding.request, kind)
    assert not understanding.rest
