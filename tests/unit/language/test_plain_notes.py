from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.intents import request_in
from language.naming import Intent, intent_of
from language.plain_notes import ordered, plainly_noted
from language.reading import Reading
from language.request import Log
from language.understand import understand

CONTEXT = Context(today=date(2026, 11, 20))


def amounts(text: str) -> list[Decimal | None]:
    request = understand(text, CONTEXT).request
    assert isinstance(request, Log)
    return [entry.amount for entry in request.entries]


@pytest.mark.parametrize(
    "text", ["coffee 4.50", "lunch 12 taxi 9", "yesterday groceries 54.20", "$7 latte"]
)
def test_a_plain_note_is_what_the_rules_make_of_it(text: str) -> None:
    noted = plainly_noted(Reading(text, CONTEXT))
    assert noted is not None
    assert noted == request_in(Reading(text, CONTEXT), ())


@pytest.mark.parametrize(
    "text",
    [
        "coffee",
        "how much on coffee over 4",
        "coffee 4.50?",
        "undo coffee 4.50",
        "flight 12 lands at 6",
        "rent 900 every month",
        "zzyx 12",
    ],
)
def test_what_may_be_more_than_a_note_is_left_to_the_rules(text: str) -> None:
    assert plainly_noted(Reading(text, CONTEXT)) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("can you put down 8.20 for the car wash", ["8.20"]),
        ("hey could u add soda 2 and chips 3 pls", ["2", "3"]),
        ("would you log 31 for the dentist?", ["31"]),
    ],
)
def test_what_is_ordered_is_logged_without_asking(text: str, wanted: list[str]) -> None:
    assert amounts(text) == [Decimal(one) for one in wanted]
    assert understand(text, CONTEXT).ask is None


@pytest.mark.parametrize(
    "text",
    [
        "can you add a budget of 300 for food",
        "can you put 50 in savings",
        "can you add 5 to the last one",
        "can you believe 9 for a beer",
    ],
)
def test_other_orders_are_no_notes(text: str) -> None:
    assert ordered(Reading(text, CONTEXT), ()) is None


@pytest.mark.parametrize(
    ("text", "amount"), [("3 tenners for petrol", "30"), ("2 fivers for the busker", "10")]
)
def test_several_notes_of_money_are_multiplied(text: str, amount: str) -> None:
    assert amounts(text) == [Decimal(amount)]


@pytest.mark.parametrize(
    "text", ["parking was awfully expensive today", "dinner was so good yesterday"]
)
def test_a_day_that_does_not_follow_was_is_no_correction(text: str) -> None:
    assert intent_of(understand(text, CONTEXT).request) is not Intent.EDIT_LAST


def test_mostly_is_not_monthly() -> None:
    request = understand("at costco today, 80.20, mostly for the party", CONTEXT).request
    assert isinstance(request, Log)


def test_what_a_company_will_pay_back_was_spent() -> None:
    assert amounts("team lunch 31 (the company will reimburse)") == [Decimal(31)]
