"""Lists of things with prices are notes, though a thing of them may be unknown."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import Log, SetBudget
from language.understand import understand

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("wall plugs 12.10, sandpaper 6, sushi 24", ["12.10", "6", "24"]),
        ("primer 31.20; frobs 9; burger 14", ["31.20", "9", "14"]),
        ("31.20 primer, 9 frobs and 14 burger", ["31.20", "9", "14"]),
        ("tornillos 4,20, lija 3 y pizza 12", ["4.20", "3", "12"]),
        ("Dübel 4,20, Schmirgel 3 und Pizza 12", ["4.20", "3", "12"]),
    ],
)
def test_a_list_of_things_and_prices_is_logged(text: str, amounts: list[str]) -> None:
    understood = understand(text, Context(today=TODAY))
    assert understood.ask is None
    assert isinstance(understood.request, Log)
    assert [str(one.amount) for one in understood.request.entries] == amounts


@pytest.mark.parametrize("text", ["page 30, chapter 12", "flour 2 cups, sugar 1 cup"])
def test_a_list_of_other_numbers_is_not(text: str) -> None:
    understood = understand(text, Context(today=TODAY))
    assert understood.ask is not None or not isinstance(understood.request, Log)


@pytest.mark.parametrize(
    "text", ["the fee was 3.25, log only that", "bank fee 3.25, please record just that."]
)
def test_an_order_to_log_only_that_adds_nothing(text: str) -> None:
    understood = understand(text, Context(today=TODAY))
    assert understood.ask is None
    assert isinstance(understood.request, Log)
    assert [str(one.amount) for one in understood.request.entries] == ["3.25"]


@pytest.mark.parametrize(
    "text",
    ["then set one, 250", "ok make one for 250", "dann leg eins mit 250 an", "pon uno de 250"],
)
def test_one_is_set_for_the_category_that_was_asked_about(text: str) -> None:
    request = understand(text, Context(today=TODAY, recent_budget="pets")).request
    assert isinstance(request, SetBudget)
    assert (request.category, str(request.amount)) == ("pets", "250")
