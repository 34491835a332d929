"""What was just entered, told again: by its kind, as “it”, with a star or a slip of the finger."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import (
    About,
    Edit,
    Log,
    ManageRecurring,
    Recent,
    RecurringAction,
    Request,
    SmallTalk,
    Target,
    Understanding,
)
from language.understand import understand
from ledger.records import Kind

TODAY = date(2026, 6, 17)


def entry(id_: str, name: str, amount: str, category: str, *, last: bool = True) -> Recent:
    return Recent(
        id=id_,
        name=name,
        kind=Kind.EXPENSE,
        amount=Decimal(amount),
        currency="USD",
        category=category,
        date=TODAY,
        last=last,
    )


OUT = entry("o", "lyft to the gym", "11", "transport")
BACK = entry("b", "lyft back", "12.50", "transport")
SOUP = entry("s", "ramen", "18.40", "dining")
CHAI = entry("c", "chai", "20", "dining")
SHELL = entry("f", "tanken", "71.25", "fuel")


def understood(text: str, *recent: Recent, plan: str | None = None) -> Understanding:
    return understand(text, Context(today=TODAY, recent=recent, recent_plan=plan))


def request_of(text: str, *recent: Recent) -> Request:
    found = understood(text, *recent)
    assert found.ask is None, found.ask
    return found.request


@pytest.mark.parametrize(
    ("text", "id_", "amount"),
    [
        ("the ride back was 14", "b", "14"),
        ("ride back was 14", "b", "14"),
        ("oh the cab back was 13.20", "b", "13.20"),
        ("the taxi to the gym was 10", "o", "10"),
    ],
)
def test_an_entry_is_meant_by_its_kind(text: str, id_: str, amount: str) -> None:
    edit = Edit(target=Target(ids=(id_,)), amount=Decimal(amount))
    assert request_of(text, OUT, BACK) == edit


@pytest.mark.parametrize(
    "text",
    [
        "the bus back was 3",
        "coffee was 12",
        "taxi to the airport 14",
        "the flight back was 140",
        "a ride was 12",
    ],
)
def test_another_thing_is_entered(text: str) -> None:
    assert isinstance(request_of(text, OUT, BACK), Log)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("21*", "21"),
        ("*21", "21"),
        ("21*, they added the egg", "21"),
        ("14.80", "14.80"),
        ("its gonna be 21 instead", "21"),
        ("it will be 21", "21"),
    ],
)
def test_the_last_amount_is_typed_once_more(text: str, amount: str) -> None:
    edit = Edit(target=Target(ids=("s",)), amount=Decimal(amount))
    assert request_of(text, SOUP) == edit


@pytest.mark.parametrize("text", ["£18.40 not dollars", "18.40 pounds, not dollars!"])
def test_the_amount_was_meant_in_another_currency(text: str) -> None:
    edit = Edit(target=Target(ids=("s",)), amount=Decimal("18.40"), currency="GBP")
    assert request_of(text, SOUP) == edit


@pytest.mark.parametrize(
    "text",
    [
        "its gonna be 3 instead",
        "€25 not dollars",
    ],
)
def test_what_only_points_is_asked_about(text: str) -> None:
    asked = understood(text, SOUP).ask
    assert asked is not None
    assert asked.about is About.READING
    assert [choice.value for choice in asked.choices] == ["ChangeLast", "LogExpense"]


def test_one_of_two_rides_is_asked_about() -> None:
    asked = understood("the ride was 12", OUT, BACK).ask
    assert asked is not None
    assert asked.about is About.READING


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("it was a hot day, ice cream 6", "6"),
        ("it was pouring so i took a taxi 13", "13"),
        ("took the tram instead 3", "3"),
        ("it was 8 for the popcorn", "8"),
        ("popcorn, that was 8", "8"),
        ("coffee instead of tea 4", "4"),
        ("its raining, umbrella 15", "15"),
        ("fries 5*", "5"),
        ("5* hotel 120", "120"),
        ("samosa 30 ka tha", "30"),
    ],
)
def test_a_new_thing_is_entered(text: str, amount: str) -> None:
    request = request_of(text, SOUP)
    assert isinstance(request, Log)
    assert [one.amount for one in request.entries] == [Decimal(amount)]


@pytest.mark.parametrize("text", ["food was 20", "groceries were 30", "vet bill was 20"])
def test_what_has_no_article_is_entered(text: str) -> None:
    assert isinstance(request_of(text, SOUP), Log)


@pytest.mark.parametrize("text", ["chai 30 ki thi", "chai 30 ka tha"])
def test_the_verb_comes_last_in_hindi(text: str) -> None:
    assert request_of(text, CHAI) == Edit(target=Target(ids=("c",)), amount=Decimal(30))


@pytest.mark.parametrize(
    "text",
    ["tanken war 17,25? ach quatsch, 71,25 stimmt", "gas was 17.25? no wait, 71.25 is right"],
)
def test_what_is_there_already_is_right(text: str) -> None:
    assert isinstance(request_of(text, SHELL), SmallTalk)


@pytest.mark.parametrize(
    "text",
    [
        "make it 95",
        "sorry 95",
        "gym is 95 actually",
        "they just raised it, its gonna be 95 instead",
    ],
)
def test_a_plan_has_another_price(text: str) -> None:
    found = understood(text, plan="gym")
    assert found.ask is None
    assert found.request == ManageRecurring(
        action=RecurringAction.CHANGE, text="gym", amount=Decimal(95)
    )


@pytest.mark.parametrize("text", ["sorry, coffee 5", "its gonna be hot so i bought a fan 40"])
def test_a_purchase_after_a_plan_is_entered(text: str) -> None:
    assert isinstance(understood(text, plan="gym").request, Log)
