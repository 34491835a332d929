"""The category a whole message is logged under: families of words of everyday life."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import Log
from language.understand import understand


def category_of(text: str) -> str | None:
    request = understand(text, Context(today=date(2026, 6, 17))).request
    assert isinstance(request, Log)
    return request.entries[-1].category


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("🍜 14", "dining"),
        ("gas grill 299", "housing"),
        ("6/9 oil filter 12.49", "transport"),
        ("got a flat fixed, 20 cash", "transport"),
        ("wifes birthday necklace 240", "gifts"),
        ("wine tasting 27", "entertainment"),
        ("boots meal deal 3.99", "dining"),
        ("i paid my neighbor 40 for mowing", "housing"),
        ("TOTAL $57.86 VISA ****4410 SAFEWAY", "groceries"),
        ("visa fee 160", "travel"),
        ("visa 160", "travel"),
        ("🚌 2.90", "transport"),
        ("💊 11.20", "health"),
        ("🎳 with sam 24", "entertainment"),
        ("🐱 food 31", "pets"),
        ("💇 40", "personal_care"),
        ("😅 lunch 12", "dining"),
    ],
)
def test_a_picture_tells_where_no_word_does(text: str, category: str) -> None:
    assert category_of(text) == category


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("guesthouse 4 nights 220", "travel"),
        ("red roof inn 2 nights 131", "travel"),
        ("copay 25 dr nguyen", "health"),
        ("vet copay 40", "pets"),
        ("dr pepper 2.20", "groceries"),
        ("POS DEBIT 06/11 WEGMANS #221 44.10", "groceries"),
        ("PAYPAL *SPOTIFY 11.99", "subscriptions"),
        ("UPI/DR/512345678/SWIGGY 342.00", "dining"),
        ("cricket club fees 60", "entertainment"),
        ("engineering college fees 900", "education"),
        ("baby stuff 33", "kids"),
        ("violin teacher 50", "education"),
        ("flight to denver 240", "travel"),
        ("penny loafers 80", "shopping"),
    ],
)
def test_the_word_that_tells_most_counts(text: str, category: str) -> None:
    assert category_of(text) == category


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("chicken parmi and a schooner 31", "dining"),
        ("bottle-o 38", "groceries"),
        ("car rego 410", "transport"),
        ("sausage roll 1.60", "dining"),
        ("fish & chips 12", "dining"),
        ("rakhi gift 15", "gifts"),
        ("fastag recharge 10", "transport"),
        ("gas cylinder 13", "utilities"),
        ("morgenmad 60", "dining"),
        ("aftensmad 110", "dining"),
        ("strømregning 84", "utilities"),
        ("togbillet 22", "transport"),
    ],
)
def test_everyday_words_of_many_countries(text: str, category: str) -> None:
    assert category_of(text) == category


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("rent 1250, internet 45, phone 39", "utilities"),
        ("electric 80, trash 20, water 33", "utilities"),
        ("milk 4, bread 3, water 2", "groceries"),
        ("charger 12, phone 300", "shopping"),
    ],
)
def test_among_bills_a_phone_is_a_bill(text: str, category: str) -> None:
    assert category_of(text) == category


def test_payday_is_income_only_where_it_opens() -> None:
    assert category_of("payday! 1710") == "salary"
    assert category_of("socks 12 after payday") == "shopping"
