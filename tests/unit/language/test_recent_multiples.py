"""More of the last entry, and what another paid or gave back of it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import About, Edit, Log, Recent, Remove, Target
from language.understand import understand
from ledger.records import Kind

TODAY = date(2026, 11, 21)
BOOTS = Recent(
    id="b",
    name="boots",
    kind=Kind.EXPENSE,
    amount=Decimal(80),
    currency="USD",
    category="shopping",
    date=TODAY,
)
ENTERED = Context(today=TODAY, recent=(BOOTS,))


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("i had two of those", 2), ("there were 3 of them", 3), ("actually two of those", 2),
        ("times two", 2), ("eran dos de esos", 2), ("ich hatte drei davon", 3),
    ],
)  # fmt: skip
def test_so_many_of_the_last(text: str, factor: int) -> None:
    understood = understand(text, ENTERED)
    assert understood.ask is None
    assert understood.request == Edit(target=Target(ids=("b",)), factor=Decimal(factor))


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("make it two", ["160", "2"]),
        ("make that 3", ["240", "3"]),
        ("they gave me 15 off afterwards", ["65", "80"]),
        ("got 20 off at the register", ["60", "80"]),
    ],
)
def test_which_amount_is_meant_is_asked(text: str, choices: list[str]) -> None:
    ask = understand(text, ENTERED).ask
    assert ask is not None
    assert ask.about is About.AMOUNT
    assert [one.value for one in ask.choices] == choices


@pytest.mark.parametrize(
    ("text", "amount"),
    [("got half back", "-40"), ("they refunded me a quarter", "-20"), ("got 5 back on it", "-5")],
)
def test_a_part_of_it_came_back(text: str, amount: str) -> None:
    request = understand(text, ENTERED).request
    assert isinstance(request, Log)
    assert [(one.kind, one.amount) for one in request.entries] == [(Kind.REFUND, Decimal(amount))]


@pytest.mark.parametrize(
    "text", ["the boots were my sister's treat", "boots were on tom", "the boots were moms treat"]
)
def test_what_another_paid_is_taken_out(text: str) -> None:
    assert understand(text, ENTERED).request == Remove(target=Target(ids=("b",)))


@pytest.mark.parametrize(
    "text",
    [
        "two of those muffins 6", "3 of them churros 9", "make up remover 12", "half a cake 9",
        "taxi to drop off 15", "dog treat 5", "popcorn treat 8", "took the kids off road 60",
        "day off massage 50", "kick off party 20",
    ],
)  # fmt: skip
def test_a_purchase_in_such_words_is_a_purchase(text: str) -> None:
    assert isinstance(understand(text, ENTERED).request, Log)
