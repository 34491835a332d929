"""A “yes” or “no” with a number after an entry, and words that are said to us beside a note."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import Edit, Log, Recent, SmallTalk, Talk, Target
from language.understand import understand
from ledger.records import Kind

TODAY = date(2026, 11, 21)
DINNER = Recent(
    id="d",
    name="dinner",
    kind=Kind.EXPENSE,
    amount=Decimal(64),
    currency="USD",
    category="dining",
    date=TODAY,
)
AFTER_DINNER = Context(today=TODAY, recent=(DINNER,))


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("yes 76.80", "76.80"),
        ("yep it was 71", "71"),
        ("sí, 71", "71"),
        ("ja 71", "71"),
        ("oui 71", "71"),
        ("sim, 71", "71"),
        ("no 63.17 exactly, i have the bill here", "63.17"),
        ("not 64, 46. fat fingers", "46"),
    ],
)
def test_the_last_entry_is_corrected(text: str, amount: str) -> None:
    request = understand(text, AFTER_DINNER).request
    assert isinstance(request, Edit)
    assert request.amount == Decimal(amount)
    assert request.target in (Target(ids=("d",)), Target())


@pytest.mark.parametrize(
    "text", ["yes 64", "yes, it was 64", "yes really, we were feeding 40 guests", "ja, 64"]
)
def test_what_is_so_already_stays(text: str) -> None:
    assert understand(text, AFTER_DINNER).request == SmallTalk(talk=Talk.OKAY)


@pytest.mark.parametrize(
    ("text", "description", "amount"),
    [
        ("yes lunch 12", "lunch", "12"),
        ("yes, 12 for parking", "parking", "12"),
        ("ja kaffee 3", "kaffee", "3"),
        ("lunch was 12.80 sorry", "lunch", "12.80"),
        ("tacos 9 oops", "tacos", "9"),
        ("ok robot, log 16 for thai food", "thai food", "16"),
        ("hey buddy, taxi 9", "taxi", "9"),
    ],
)
@pytest.mark.parametrize("context", [AFTER_DINNER, Context(today=TODAY)])
def test_only_the_note_is_entered(
    text: str, description: str, amount: str, context: Context
) -> None:
    understood = understand(text, context)
    assert understood.ask is None
    assert isinstance(understood.request, Log)
    (entry,) = understood.request.entries
    assert (entry.description, entry.amount) == (description, Decimal(amount))


def test_an_if_is_no_yes() -> None:
    at_home = replace(AFTER_DINNER, locale="es-ES", currency="EUR")
    request = understand("si ganara 700 euros", at_home).request
    assert request == SmallTalk(talk=Talk.NOT_HAPPENED)


@pytest.mark.parametrize("text", ["robot vacuum 210", "buddy burger 12", "bot fly spray 30"])
def test_what_was_bought_is_not_spoken_to(text: str) -> None:
    request = understand(text, Context(today=TODAY)).request
    assert isinstance(request, Log)
    assert request.entries[0].description == text.rpartition(" ")[0]
