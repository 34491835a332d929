"""Money that came back of the last entry, and orders to put right what was entered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import Edit, Log, Recent, Target
from language.understand import understand
from ledger.records import Kind

TODAY = date(2026, 11, 21)
BOOTS = Recent(
    id="b",
    name="boots",
    kind=Kind.EXPENSE,
    amount=Decimal(80),
    currency="USD",
    category="shopping",
    date=TODAY,
)


def request_of(text: str, locale: str = "en-US", one: Recent = BOOTS) -> object:
    understood = understand(text, Context(today=TODAY, locale=locale, recent=(one,)))
    assert understood.ask is None, understood.ask
    return understood.request


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("they refunded me 15 of that", "en-US"),
        ("got 15 back on it", "en-US"),
        ("they gave us back 15", "en-US"),
        ("the shop gave me 15 back", "en-US"),
        ("refund of 15 on the boots", "en-US"),
        ("15 of it was refunded", "en-US"),
        ("me devolvieron 15", "es-ES"),
        ("15 davon habe ich zurückbekommen", "de-DE"),
        ("sie haben mir 15 erstattet", "de-DE"),
        ("ils m'ont remboursé 15", "fr-FR"),
        ("mi hanno rimborsato 15", "it-IT"),
        ("me devolveram 15", "pt-BR"),
        ("ze hebben me 15 terugbetaald", "nl-NL"),
    ],
)
def test_a_part_comes_back(text: str, locale: str) -> None:
    request = request_of(text, locale)
    assert isinstance(request, Log)
    told = [(one.kind, one.amount, one.category) for one in request.entries]
    assert told == [(Kind.REFUND, Decimal(-15), "shopping")]


@pytest.mark.parametrize("text", ["refund of 15 for the lamp", "refund 90", "i gave back 15"])
def test_other_money_comes_back(text: str) -> None:
    understood = understand(text, Context(today=TODAY, recent=(BOOTS,)))
    entries = understood.request.entries if isinstance(understood.request, Log) else ()
    assert all(one.description != "boots" for one in entries)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("she only took 70 in the end, fix that", "en-US"),
        ("i was charged 70 please correct it", "en-US"),
        ("it ended up being 70, change it", "en-US"),
        ("bill says 70 so update it", "en-US"),
        ("the boots came to 70, fix it pls", "en-US"),
        ("me cobraron 70, corrígelo", "es-ES"),
        ("hat nur 70 gekostet, korrigier das", "de-DE"),
        ("on m'a pris 70, corrige ça", "fr-FR"),
        ("mi hanno fatto pagare 70, correggi", "it-IT"),
    ],
)
def test_what_was_entered_is_put_right(text: str, locale: str) -> None:
    assert request_of(text, locale) == Edit(target=Target(ids=("b",)), amount=Decimal(70))


@pytest.mark.parametrize(
    ("text", "locale", "factor"),
    [
        ("omar is paying half", "en-US", "0.5"),
        ("lena owes me half", "en-US", "0.5"),
        ("my sister will cover a quarter", "en-US", "0.75"),
        ("i only pay a quarter", "en-US", "0.25"),
        ("lena pays the other half", "en-US", "0.5"),
        ("omar paga la mitad", "es-ES", "0.5"),
        ("omar zahlt die hälfte", "de-DE", "0.5"),
        ("omar paie la moitié", "fr-FR", "0.5"),
        ("omar paga la metà", "it-IT", "0.5"),
        ("omar paga a metade", "pt-BR", "0.5"),
        ("omar betaalt de helft", "nl-NL", "0.5"),
    ],
)
def test_another_bears_a_part(text: str, locale: str, factor: str) -> None:
    assert request_of(text, locale) == Edit(target=Target(ids=("b",)), factor=Decimal(factor))


@pytest.mark.parametrize("text", ["omar isn't paying half", "who is paying half?"])
def test_nobody_bears_a_part(text: str) -> None:
    understood = understand(text, Context(today=TODAY, recent=(BOOTS,)))
    assert not isinstance(understood.request, Edit)


def test_income_is_shared_by_nobody() -> None:
    understood = understand(
        "omar owes me half", Context(today=TODAY, recent=(replace(BOOTS, kind=Kind.INCOME),))
    )
    assert not isinstance(understood.request, Edit)
