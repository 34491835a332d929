"""Entries taken out after the reason for it; of two same ones one is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import Find, Log, Measure, Recent, Remove, Target
from language.understand import understand
from ledger.records import Kind

TODAY = date(2026, 11, 21)
FIRST = Recent(
    id="a",
    name="Bakery",
    kind=Kind.EXPENSE,
    amount=Decimal(14),
    currency="USD",
    category="dining",
    date=TODAY,
    last=False,
)
APART = (
    FIRST,
    replace(FIRST, id="b", name="cab", amount=Decimal(27), category="transport"),
    replace(FIRST, id="c", name="lunch", amount=Decimal(9), last=True),
)
TWINS = (FIRST, replace(FIRST, id="d", last=True))


def removed(text: str, recent: tuple[Recent, ...]) -> Target | None:
    understood = understand(text, Context(today=TODAY, recent=recent))
    request = understood.request
    return request.target if isinstance(request, Remove) and understood.ask is None else None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("the 27 one was paid by work, scratch it", "b"),
        ("the 14 was my sister's so take it off", "a"),
        ("27 got cancelled, please remove that", "b"),
        ("my boss paid the cab, get rid of it", "b"),
        ("the bakery was last week already. delete that one", "a"),
        ("turns out they treated me, bin it", "c"),
        ("oh my aunt covered it - drop that please", "c"),
        ("la de 27 la pagó mi jefe, quítala", "b"),
        ("der für 27 war beruflich, nimm den wieder raus", "b"),
        ("celui de 27 c'était pour le travail, enlève-le", "b"),
        ("quello da 27 era di lavoro, toglilo", "b"),
        ("o de 27 era do trabalho, tira isso", "b"),
        ("die van 27 was van het werk, haal die weg", "b"),
    ],
)
def test_the_reason_tells_which_entry_is_removed(text: str, meant: str) -> None:
    assert removed(text, APART) == Target(ids=(meant,))


@pytest.mark.parametrize(
    "text",
    ["the 88 one was paid by work, delete it", "juice 88, scrap that", "juice 88, delete it"],
)
def test_no_other_entry_is_removed_for_an_amount_that_is_not_there(text: str) -> None:
    assert removed(text, APART) in (None, Target(amount=Decimal(88)))


@pytest.mark.parametrize(
    "text",
    [
        "they only charged me once, take one off",
        "delete one of these",
        "it is one bagel, drop one of them please",
        "borra uno de los dos",
        "lösch eine davon",
        "supprime-en un",
        "togline uno",
        "apaga um deles",
        "haal er een weg",
    ],
)
def test_one_of_two_same_entries_is_removed(text: str) -> None:
    assert removed(text, TWINS) == Target(ids=("d",))


def test_one_of_two_different_entries_is_not_guessed() -> None:
    assert removed("delete one of them", APART) != Target(ids=("c",))


@pytest.mark.parametrize(
    "text",
    ["did you log that twice?", "wait, is it in there twice?", "ist das doppelt drin?",
     "ficou duplicado?"],
)  # fmt: skip
def test_whether_it_is_there_twice_is_answered_with_what_there_is(text: str) -> None:
    request = understand(text, Context(today=TODAY, recent=TWINS)).request
    assert isinstance(request, Find)
    assert (request.query.measure, request.query.text) == (Measure.EXISTS, "bakery")


def test_a_note_that_ends_in_an_order_to_log_is_none() -> None:
    request = understand("lamp 27, log it", Context(today=TODAY, recent=APART)).request
    assert isinstance(request, Log)
