from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import Log
from language.understand import understand

CONTEXT = Context(today=date(2026, 6, 17), currency="USD", locale="en-US")


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("@SUM(1+1) pens 8", "8"),
        ("=SUM(A1:A9) coffee 12", "12"),
        ("=1+1 pens 8", "8"),
        ("=cmd|' /C calc'!A0 lunch 9", "9"),
        ("{{7*7}} coffee 4", "4"),
        ('=HYPERLINK("http://x.com/5") tacos 11', "11"),
        ("coffee = 4", "4"),
        ("= 12 lunch", "12"),
    ],
)
def test_the_numbers_of_formulas_are_neither_money_nor_days(text: str, amount: str) -> None:
    request = understand(text, CONTEXT).request
    assert isinstance(request, Log)
    assert [str(entry.amount) for entry in request.entries] == [amount]
    assert request.entries[0].date == CONTEXT.today
