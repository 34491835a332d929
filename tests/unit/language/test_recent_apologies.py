"""An amount or a day with an apology and nothing else, right after an entry."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import Edit, Log, Recent, Target
from language.understand import understand
from ledger.records import Kind

TODAY = date(2026, 11, 21)
PARKING = Recent(
    id="p",
    name="parking",
    kind=Kind.EXPENSE,
    amount=Decimal(63),
    currency="USD",
    category="transport",
    date=date(2026, 11, 20),
)
CONTEXT = Context(today=TODAY, recent=(PARKING,))


def request_of(text: str, locale: str = "en-US") -> object:
    understood = understand(text, Context(today=TODAY, locale=locale, recent=(PARKING,)))
    assert understood.ask is None, understood.ask
    return understood.request


@pytest.mark.parametrize(
    ("text", "locale", "amount"),
    [
        ("84 sorry", "en-US", "84"),
        ("7.50 oops", "en-US", "7.50"),
        ("sorry, 7.50", "en-US", "7.50"),
        ("whoops 15", "en-US", "15"),
        ("my bad 15", "en-US", "15"),
        ("no i lied it was 19", "en-US", "19"),
        ("meant to put 8.40", "en-US", "8.40"),
        ("i ment to say 8.40", "en-US", "8.40"),
        ("63.80", "en-US", "63.80"),
        ("perdona, 7,80", "es-ES", "7.80"),
        ("me equivoqué, 7,80", "es-ES", "7.80"),
        ("mejor pon 7,80", "es-ES", "7.80"),
        ("7,80 entschuldigung", "de-DE", "7.80"),
        ("mach lieber 7,80", "de-DE", "7.80"),
        ("désolé 7,80", "fr-FR", "7.80"),
        ("je voulais dire 7,80", "fr-FR", "7.80"),
        ("mi sono sbagliato, 13", "it-IT", "13"),
        ("foi mal, 13", "pt-BR", "13"),
        ("oeps 13", "nl-NL", "13"),
    ],
)
def test_another_amount_is_told(text: str, locale: str, amount: str) -> None:
    assert request_of(text, locale) == Edit(target=Target(ids=("p",)), amount=Decimal(amount))


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("thursday sorry", "en-US"),
        ("oops, thursday", "en-US"),
        ("i lied it was thursday", "en-US"),
        ("jueves, perdón", "es-ES"),
        ("huch, donnerstag", "de-DE"),
        ("pardon, jeudi", "fr-FR"),
    ],
)
def test_another_day_is_told(text: str, locale: str) -> None:
    wanted = Edit(target=Target(ids=("p",)), date=date(2026, 11, 19))
    assert request_of(text, locale) == wanted


def test_another_currency_is_told_with_its_reason() -> None:
    wanted = Edit(target=Target(ids=("p",)), currency="GBP")
    assert request_of("pounds i mean, im in leeds") == wanted


@pytest.mark.parametrize("text", ["uber 14 sorry", "sorry, coffee 4.50", "63.40 gas"])
def test_another_purchase_is_entered(text: str) -> None:
    assert isinstance(request_of(text), Log)


@pytest.mark.parametrize("text", ["70", "not 9 sorry"])
def test_what_may_be_another_purchase_is_asked(text: str) -> None:
    assert understand(text, CONTEXT).ask is not None
