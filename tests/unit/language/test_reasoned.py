from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import About, Ask, Edit, Log, Request, Target
from language.understand import understand

TODAY = date(2026, 11, 21)


def request_of(text: str, locale: str = "en-US") -> Request:
    return understand(text, Context(today=TODAY, locale=locale)).request


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("actually 41, transposed the digits", 41),
        ("sorry 16, clumsy thumbs", 16),
        ("no 19, i misread the bill", 19),
        ("no it was 54 - i mixed them up", 54),
        ("it was 8, sorry, wrong receipt", 8),
        ("actually 27, forgot the tip", 27),
        ("no 70. missed a zero", 70),
        ("eigentlich 5, verlesen", 5),
        ("non 5, faute de frappe", 5),
        ("anzi 5, ho letto male", 5),
        ("perdón eran 5, me equivoqué", 5),
    ],
)
def test_a_reason_names_no_entry(text: str, amount: int) -> None:
    assert request_of(text) == Edit(target=Target(), amount=Decimal(amount))


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("that's a bagel place so dining", "dining"),
        ("its a farm stand so groceries", "groceries"),
        ("no wait, gifts. it's for my aunt", "gifts"),
        ("actually groceries, it was all food", "groceries"),
    ],
)
def test_a_category_is_told_with_its_reason(text: str, category: str) -> None:
    assert request_of(text) == Edit(target=Target(), category=category)


@pytest.mark.parametrize(
    ("text", "locale"),
    [("not 14", "en-US"), ("no, not 14!", "en-US"), ("nicht 14", "de-DE"), ("pas 14", "fr-FR")],
)
def test_what_is_right_is_asked_where_only_the_wrong_amount_is_told(text: str, locale: str) -> None:
    understood = understand(text, Context(today=TODAY, locale=locale))
    assert understood.request == Edit(target=Target(), old_amount=Decimal(14))
    assert understood.ask == Ask(about=About.AMOUNT)


@pytest.mark.parametrize(
    ("text", "locale"),
    [("no 14", "en-US"), ("ah non 14", "fr-FR"), ("no 14", "es-ES"), ("nee toch 14", "nl-NL")],
)
def test_no_is_followed_by_what_is_right(text: str, locale: str) -> None:
    assert request_of(text, locale) == Edit(target=Target(), amount=Decimal(14))


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("did pay 28 for petrol", "petrol"),
        ("i did buy bread 4", "bread"),
        ("but we did order pizza 30", "pizza"),
    ],
)
def test_what_is_told_with_stress_is_logged(text: str, description: str) -> None:
    request = request_of(text)
    assert isinstance(request, Log)
    assert request.entries[0].description == description


def test_a_thing_beside_a_reason_is_a_purchase() -> None:
    assert isinstance(request_of("oops 15 overdraft fee, forgot the deadline"), Log)
