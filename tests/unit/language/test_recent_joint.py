"""The price of one of two things that were entered together, and prices that are now exact."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import About, Edit, Itemise, Log, Pending, Recent, Target
from language.understand import understand
from ledger.records import Kind

TODAY = date(2026, 11, 21)
BOTH = Recent(
    id="b",
    name="soup and bread",
    kind=Kind.EXPENSE,
    amount=Decimal("9.50"),
    currency="USD",
    category="dining",
    date=TODAY,
)
JOINT = Context(today=TODAY, recent=(BOTH,))
ROUGH = Context(
    today=TODAY, recent=(replace(BOTH, name="dinner", amount=Decimal(45), approximate=True),)
)
SURE = Context(today=TODAY, recent=(replace(BOTH, name="dinner", amount=Decimal(45)),))
MONTHLY = Context(today=TODAY, recent=(replace(BOTH, name="netflix", amount=Decimal("15.99")),))


@pytest.mark.parametrize("text", ["the bread was 3", "bread was 3 actually", "oh the bread 3"])
def test_the_price_of_the_other_is_asked(text: str) -> None:
    understood = understand(text, JOINT)
    ask = understood.ask
    assert ask is not None
    assert ask.about is About.AMOUNT
    assert [one.value for one in ask.choices] == ["9.50", "6.50"]
    pending = Pending(text=understood.text, today=TODAY, ask=ask)
    answered = understand("6.50", replace(JOINT, pending=pending)).request
    assert isinstance(answered, Itemise)
    assert [(one.description, one.amount) for one in answered.entries] == [
        ("soup", Decimal("6.50")),
        ("bread", Decimal(3)),
    ]


def test_both_together_are_one_entry() -> None:
    request = understand("the soup and bread was 10.50", JOINT).request
    assert request == Edit(target=Target(ids=("b",)), amount=Decimal("10.50"))


@pytest.mark.parametrize(
    "text",
    [
        "ok checked, 47.80", "just looked, 47.80", "exactly 47.80", "final bill 47.80",
        "47.80", "it was 47.80 exactly", "genau 47,80", "checked, it was 47.80",
    ],
)  # fmt: skip
def test_what_was_about_so_much_is_now_exact(text: str) -> None:
    request = understand(text, ROUGH).request
    assert isinstance(request, Edit)
    assert request.amount == Decimal("47.80")


@pytest.mark.parametrize("text", ["ok checked, 47.80", "just looked again, 47.80"])
def test_who_checked_corrects_in_any_case(text: str) -> None:
    request = understand(text, SURE).request
    assert isinstance(request, Edit)
    assert request.amount == Decimal("47.80")


@pytest.mark.parametrize("context", [ROUGH, SURE])
@pytest.mark.parametrize(
    "text",
    [
        "checked bag 35", "final exam fee 60", "phone bill 47.80", "exact change bus 42.75",
        "looked at shoes, bought hat 40", "checkup 50", "bill 47.80", "actual human book 44",
    ],
)  # fmt: skip
def test_a_purchase_in_such_words_is_a_purchase(text: str, context: Context) -> None:
    request = understand(text, context).request
    assert isinstance(request, Log) or (text.startswith("bill") and context is ROUGH)


@pytest.mark.parametrize(
    "text",
    [
        "it went up, it's 17.99", "they raised the price to 17.99", "price went up to 17.99",
        "netflix went up, 17.99 now", "ist teurer geworden, jetzt 17,99", "subió a 17,99",
        "il prezzo è aumentato, ora 17,99",
    ],
)  # fmt: skip
def test_what_costs_more_now_costs_that(text: str) -> None:
    request = understand(text, replace(MONTHLY, locale="de-DE" if "," in text else "en-US")).request
    assert isinstance(request, Edit)
    assert request.amount == Decimal("17.99")
