"""Corrections that a word of second thoughts tells, and removals of a part of an entry."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.reading import Reading
from language.request import About, Edit, Log, Remove, Request, Target
from language.second_thoughts import thought_again
from language.understand import understand

CONTEXT = Context(today=date(2026, 6, 17))


def request(text: str) -> Request:
    return understand(text, CONTEXT).request


@pytest.mark.parametrize(
    ("text", "thing", "amount"),
    [
        ("wait monitor was 219.50 my bad", "monitor", "219.50"),
        ("oops brunch was 44 with the coffees", "brunch", "44"),
        ("nein, Lidl waren 31,20", "lidl", "31.20"),
        ("nee, de kapper was 38", "kapper", "38"),
        ("no, el taxi fue 18", "taxi", "18"),
        ("23.40 i meant, tax included", None, "23.40"),
        ("it was 3 tickets so 45 total", None, "45"),
    ],
)
def test_what_is_told_again_corrects_the_entry(text: str, thing: str | None, amount: str) -> None:
    edit = request(text)
    assert isinstance(edit, Edit)
    assert (edit.target.text, edit.amount) == (thing, Decimal(amount))


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("doch nicht 23, sondern 32", "32", "23"),
        ("nicht 23 sondern 32", "32", "23"),
        ("nie 50 tylko 15", "15", "50"),
        ("inte 50 utan 15", "15", "50"),
        ("no eran 50 sino 15", "15", "50"),
        ("50 değil 15", "15", "50"),
        ("50 nahi 15", "15", "50"),
        ("delete the 16 and put 61", "61", "16"),
    ],
)
def test_the_refused_amount_is_the_old_one(text: str, right: str, wrong: str) -> None:
    edit = request(text)
    assert isinstance(edit, Edit)
    assert (edit.amount, edit.old_amount) == (Decimal(right), Decimal(wrong))


@pytest.mark.parametrize("text", ["make it euros", "make that eur", "actually it was euros"])
def test_a_currency_alone_is_a_correction(text: str) -> None:
    assert request(text) == Edit(target=Target(), currency="EUR")


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("remove the tip from it, so 33", Decimal(33)),
        ("take the dessert off that", None),
        ("add the 4 tip to that one too", None),
        ("knock 3 off that", None),
    ],
)
def test_a_part_changes_the_amount(text: str, amount: Decimal | None) -> None:
    understood = understand(text, CONTEXT)
    assert understood.request == Edit(target=Target(), amount=amount)
    assert (understood.ask is None) == (amount is not None)
    assert understood.ask is None or understood.ask.about is About.AMOUNT


def test_a_word_is_not_the_entry() -> None:
    assert request("remove the word coffee from the last one") == Edit(target=Target())


@pytest.mark.parametrize("text", ["wait, also coffee was 4", "add 20 to groceries", "lunch was 12"])
def test_what_is_new_is_logged(text: str) -> None:
    assert isinstance(request(text), Log)


def test_a_whole_entry_is_removed() -> None:
    assert isinstance(request("delete the 12"), Remove)


def test_an_amount_that_is_in_no_word_is_no_second_thought() -> None:
    reading = Reading("no あ!4:4:а² € @¥İ₹/#¥１(а*2²9", CONTEXT)
    assert len(reading.amounts) == 1
    assert not reading.priced
    assert thought_again(reading) is None
