"""Recent entries that are pointed at: by their number, place, day or way, or brought back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import (
    About,
    Ask,
    Edit,
    Find,
    Itemise,
    Log,
    Pending,
    Recent,
    Remove,
    Restore,
    Target,
)
from language.understand import understand
from ledger.records import Kind

TODAY = date(2026, 6, 17)


def entry(id_: str, name: str, amount: str, category: str = "dining") -> Recent:
    return Recent(
        id=id_,
        name=name,
        kind=Kind.EXPENSE,
        amount=Decimal(amount),
        currency="USD",
        category=category,
        date=TODAY,
    )


BAGELS = entry("b", "6 bagels", "15")
THREE = (
    entry("1", "water bill", "30", "utilities"),
    entry("2", "netflix", "15.49", "subscriptions"),
    entry("3", "spotify", "11.99", "subscriptions"),
)
TRAINS = (entry("1", "train", "31", "transport"), entry("2", "train", "29", "transport"))


@pytest.mark.parametrize(
    ("text", "amount", "name"),
    [
        ("it was 7 bagels", "17.5", "7 bagels"),
        ("7 bagels not 6", "17.5", "7 bagels"),
        ("actually 4 bagels", "10", "4 bagels"),
        ("we got 8 bagels", "20", "8 bagels"),
        ("sorry, 12 bagels", "30", "12 bagels"),
    ],
)
def test_another_number_of_things_at_their_price(text: str, amount: str, name: str) -> None:
    context = Context(today=TODAY, recent=(replace(BAGELS, each=True),))
    found = understand(text, context)
    edit = Edit(target=Target(ids=("b",)), amount=Decimal(amount), description=name)
    assert (found.request, found.ask) == (edit, None)


def test_the_price_may_be_of_all_of_them() -> None:
    asked = understand("it was 7 bagels", Context(today=TODAY, recent=(BAGELS,))).ask
    assert asked is not None
    assert [choice.value for choice in asked.choices] == ["17.5", "15"]


@pytest.mark.parametrize("text", ["7 bagels 21", "it was 7 donuts 14", "i had 2 beers 9"])
def test_other_things_are_entered(text: str) -> None:
    context = Context(today=TODAY, recent=(replace(BAGELS, each=True),))
    assert isinstance(understand(text, context).request, Log)


@pytest.mark.parametrize("text", ["the middle one is 16.99 now", "the middle one was 16.99"])
def test_the_middle_one_of_three(text: str) -> None:
    edit = Edit(target=Target(ids=("2",)), amount=Decimal("16.99"))
    assert understand(text, Context(today=TODAY, recent=THREE)).request == edit


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3 days ago", date(2026, 6, 14)),
        ("yesterday", date(2026, 6, 16)),
        ("monday", date(2026, 6, 15)),
        ("june 2", date(2026, 6, 2)),
        ("ayer", date(2026, 6, 16)),
        ("gestern", date(2026, 6, 16)),
    ],
)
def test_a_day_alone_is_that_of_the_last_entry(text: str, day: date) -> None:
    found = understand(text, Context(today=TODAY, recent=(BAGELS,)))
    assert found.request == Edit(target=Target(ids=("b",)), date=day)


def test_a_day_with_a_question_mark_asks() -> None:
    found = understand("yesterday?", Context(today=TODAY, recent=(BAGELS,)))
    assert isinstance(found.request, Find)


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("we got a lift so drop the train back", "2"),
        ("delete the train out", "1"),
    ],
)
def test_one_of_two_journeys_is_removed(text: str, id_: str) -> None:
    request = understand(text, Context(today=TODAY, recent=TRAINS)).request
    assert isinstance(request, Remove)
    assert request.target == Target(ids=(id_,))


def test_one_of_two_journeys_is_corrected() -> None:
    request = understand("the train back was 27", Context(today=TODAY, recent=TRAINS)).request
    assert request == Edit(target=Target(ids=("2",)), amount=Decimal(27))


@pytest.mark.parametrize("text", ["delete all three, my sister paid", "remove all three. mistake"])
def test_several_are_removed_for_a_reason(text: str) -> None:
    request = understand(text, Context(today=TODAY, recent=THREE)).request
    assert isinstance(request, Remove)
    assert request.target == Target(ids=("1", "2", "3"))


@pytest.mark.parametrize(
    "text",
    ["they wont pay me back after all. put the bagels back", "no one paid, restore the bagels"],
)
def test_what_was_removed_comes_back_for_a_reason(text: str) -> None:
    request = understand(text, Context(today=TODAY, gone=(BAGELS,))).request
    assert request == Restore(target=Target(ids=("b",)))


@pytest.mark.parametrize("text", ["just put 60 dollars", "60 dollars", "like 60 usd i guess"])
def test_an_unsupported_currency_becomes_a_known_one(text: str) -> None:
    first = understand("vpn 0.001 btc", Context(today=TODAY))
    assert first.ask is not None
    pending = Pending(text=first.text, today=TODAY, ask=first.ask)
    request = understand(text, Context(today=TODAY, pending=pending)).request
    assert isinstance(request, Log)
    assert [(one.amount, one.currency) for one in request.entries] == [(Decimal(60), "USD")]


@pytest.mark.parametrize(
    "text", ["sry u asked how much. 38.25", "oh you asked for the price: 38.25"]
)
def test_the_question_is_told_once_more(text: str) -> None:
    pending = Pending(text="brunch", today=TODAY, ask=Ask(about=About.AMOUNT), passed=1)
    request = understand(text, Context(today=TODAY, pending=pending)).request
    assert isinstance(request, Log)
    assert request.entries[0].amount == Decimal("38.25")


def test_a_journey_of_another_kind_is_entered() -> None:
    request = understand("bus back 3", Context(today=TODAY, recent=TRAINS)).request
    assert isinstance(request, Log)


SAVINGS = replace(entry("i", "interest on my savings", "2.10", "interest"), kind=Kind.INCOME)


def entered(text: str, *recent: Recent) -> list[tuple[Decimal | None, str | None, Kind]]:
    request = understand(text, Context(today=TODAY, recent=recent)).request
    assert isinstance(request, Log)
    return [(one.amount, one.category, one.kind) for one in request.entries]


@pytest.mark.parametrize("text", ["and another 0.45 from checking", "another 0.45"])
def test_more_of_the_same_income(text: str) -> None:
    assert entered(text, SAVINGS) == [(Decimal("0.45"), "interest", Kind.INCOME)]


@pytest.mark.parametrize("text", ["another 5 for coffee", "another coffee 5"])
def test_another_expense_after_an_income(text: str) -> None:
    assert entered(text, SAVINGS) == [(Decimal(5), "dining", Kind.EXPENSE)]


@pytest.mark.parametrize(
    "text",
    [
        "oh 5 of that was coffee. make bagels 10 and coffee 5",
        "5 of it was coffee, so bagels 10, coffee 5",
    ],
)
def test_a_part_is_told_twice(text: str) -> None:
    request = understand(text, Context(today=TODAY, recent=(BAGELS,))).request
    assert isinstance(request, Itemise)
    assert [one.amount for one in request.entries] == [Decimal(10), Decimal(5)]


@pytest.mark.parametrize(
    "text",
    [
        "theres 3 of us and im only paying a third, fix that pls",
        "3 of us, i only pay a third",
        "we were three and i paid a third",
    ],
)
def test_the_number_of_people_and_the_part_agree(text: str) -> None:
    request = understand(text, Context(today=TODAY, recent=(BAGELS,))).request
    assert request == Edit(target=Target(ids=("b",)), factor=1 / Decimal(3))


@pytest.mark.parametrize("text", ["oh both of those were sunday, not today", "both were sunday"])
def test_both_are_the_last_two(text: str) -> None:
    recent = (replace(BAGELS, last=False), entry("c", "coffee", "5"))
    request = understand(text, Context(today=TODAY, recent=recent)).request
    assert request == Edit(target=Target(ids=("b", "c")), date=date(2026, 6, 14))
