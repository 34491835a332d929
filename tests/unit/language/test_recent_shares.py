"""What part of the last bill is one's own, told after it was written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import SHARE_OR_ALL, About, Edit, Log, Recent, Target
from language.understand import understand
from ledger.records import Kind

TODAY = date(2026, 11, 21)
BILL = Recent(
    id="x",
    name="barbecue",
    kind=Kind.EXPENSE,
    amount=Decimal(120),
    currency="USD",
    category="dining",
    date=TODAY,
)
ENTERED = Context(today=TODAY, recent=(BILL,))
HALVED = Context(
    today=TODAY, recent=(replace(BILL, amount=Decimal(60), changed=True, whole=Decimal(120)),)
)


def amount_of(request: object) -> Decimal | None:
    """What the bill of 120, or its half, comes to."""
    assert isinstance(request, Edit)
    assert request.target in {Target(), Target(ids=("x",))}
    return request.amount if request.factor is None else request.factor


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("my share is only a quarter", "0.25"),
        ("only a third was mine", "0.33"),
        ("half of it is my flatmate's, just count my half", "0.5"),
        ("a third of that is my flatmates", "0.67"),
        ("half was leos", "0.5"),
        ("just count half", "0.5"),
        ("put only half of it down for me", "0.5"),
        ("la moitié est à mon colocataire", "0.5"),
        ("davon ist nur die Hälfte meins", "0.5"),
        ("solo un tercio es mío", "0.33"),
        ("la metà è di mia sorella", "0.5"),
        ("mijn deel is een derde", "0.33"),
    ],
)
def test_a_part_of_it_is_ones_own(text: str, part: str) -> None:
    understood = understand(text, ENTERED)
    assert understood.ask is None
    factor = amount_of(understood.request)
    assert factor is not None
    assert round(factor, 2) == Decimal(part)


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("no wait four of us, noah too", 4),
        ("and noah too", 3),
        ("oh i forgot mia", 3),
        ("three actually", 3),
        ("there were 5 of us", 5),
        ("split it four ways", 4),
        ("nee we waren met z'n drieën", 3),
        ("en fait on était quatre", 4),
        ("en realidad éramos tres", 3),
        ("eigentlich waren wir zu viert", 4),
    ],
)
def test_a_split_bill_is_counted_again_from_the_whole(text: str, ways: int) -> None:
    understood = understand(text, HALVED)
    assert understood.ask is None
    factor = amount_of(understood.request)
    assert factor is not None
    assert round(60 * factor, 2) == round(Decimal(120) / ways, 2)


def test_what_each_paid_is_the_share() -> None:
    assert amount_of(understand("we were 4 so 30 each", ENTERED).request) == 30


@pytest.mark.parametrize("text", ["c'était 3", "die waren 3", "they were 3"])
def test_a_price_counts_no_people(text: str) -> None:
    request = understand(text, HALVED).request
    assert request == Edit(target=Target(), amount=Decimal(3)) or amount_of(request) == 3


@pytest.mark.parametrize(
    "text", ["we were three", "on était trois", "éramos tres", "wir waren zu dritt"]
)
def test_how_many_there_were_does_not_tell_that_it_was_shared(text: str) -> None:
    understood = understand(text, ENTERED)
    assert understood.ask is not None
    assert understood.ask.about is About.AMOUNT
    assert [one.label for one in understood.ask.choices] == list(SHARE_OR_ALL)
    assert [one.value for one in understood.ask.choices] == ["40.00", "120"]


@pytest.mark.parametrize("context", [ENTERED, HALVED])
@pytest.mark.parametrize(
    "text",
    [
        "half a chicken 9", "a third coffee 4", "three tickets 45", "dinner for three 66",
        "and a beer too 7", "coffee for mia too 4", "my share of the rent 600", "3 bagels 7",
        "drinks 3 of us 30", "quarter pounder 7",
    ],
)  # fmt: skip
def test_a_purchase_in_such_words_is_a_purchase(text: str, context: Context) -> None:
    assert isinstance(understand(text, context).request, Log)
