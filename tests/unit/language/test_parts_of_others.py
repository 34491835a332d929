"""What somebody else bears of an amount is asked about, and never taken off in silence."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import About, Log
from language.understand import understand

CONTEXT = Context(today=date(2026, 6, 17))


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("bar tab 80, of which 35 is his", ["45.00", "80.00"]),
        ("hotel 300 of which 100 for my sister", ["200.00", "300.00"]),
        ("dinner 90, 30 of that was for Tom", ["60.00", "90.00"]),
        ("groceries 70 and 25 of that is jake's", ["45.00", "70.00"]),
        ("groceries 70, 20 of it not mine", ["50.00", "70.00"]),
        ("braces 900 half covered by insurance", ["450.00", "900.00"]),
        ("braces 900, 80% covered by insurance", ["180.00", "900.00"]),
        ("braces 900, 300 paid by my dad", ["600.00", "900.00"]),
        ("hotel 240 half reimbursed by work", ["120.00", "240.00"]),
        ("arzt 120 zur hälfte von der versicherung bezahlt", ["60.00", "120.00"]),
        ("dentista 200 la mitad pagada por el seguro", ["100.00", "200.00"]),
        ("dentist 300 covered by insurance", ["300.00"]),
    ],
)
def test_the_rest_and_the_whole_are_offered(text: str, offered: list[str]) -> None:
    meaning = understand(text, CONTEXT)
    assert isinstance(meaning.request, Log)
    assert len(meaning.request.entries) == 1
    assert meaning.ask is not None
    assert meaning.ask.about is About.AMOUNT
    assert [choice.value for choice in meaning.ask.choices] == offered
    assert meaning.request.entries[0].amount == Decimal(offered[0])


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("costco 120, 45 of that was wine", "120"),
        ("coffee 4 paid by card", "4"),
        ("covered parking 15 by the airport", "15"),
        ("cab 18 from work", "18"),
        ("books 30 recommended by tom", "30"),
        ("lunch 12 with mom, paid by me", "12"),
    ],
)
def test_other_words_of_paying_are_no_parts_of_others(text: str, amount: str) -> None:
    meaning = understand(text, CONTEXT)
    assert isinstance(meaning.request, Log)
    assert [entry.amount for entry in meaning.request.entries] == [Decimal(amount)]
    assert meaning.ask is None
