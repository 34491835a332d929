"""What stands over a list tells what all of it was for."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import Log
from language.understand import understand


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("for the cat - pills 30, grooming 45", "pets pets"),
        ("insurance: car 90 home 70", "insurance insurance"),
        ("kids: shoes 30, books 14", "kids kids"),
        ("aldi\npizza 3.20\nwine 4.99", "groceries groceries"),
        ("trader joes\nwine 5.20", "groceries"),
        ("walmart: shirt 15, milk 4", "shopping groceries"),
        ("trip: hotel 200, dinner 40", "travel dining"),
        ("gas: 40, lunch: 12", "fuel dining"),
        ("lunch 12 mon, 14 tue", "dining dining"),
    ],
)
def test_a_heading_covers_what_it_is_wider_than(text: str, categories: str) -> None:
    understood = understand(text, Context(today=date(2026, 6, 17)))
    assert understood.ask is None
    assert isinstance(understood.request, Log)
    assert " ".join(str(one.category) for one in understood.request.entries) == categories
