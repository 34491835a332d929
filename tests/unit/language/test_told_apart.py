"""Prices that words tell apart, and counts of work beside what it brought in."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import Log
from language.understand import understand

HOMES = {
    "de": ("de-DE", "EUR"), "es": ("es-ES", "EUR"), "fr": ("fr-FR", "EUR"), "it": ("it-IT", "EUR"),
    "pt": ("pt-BR", "BRL"), "nl": ("nl-NL", "EUR"), "en": ("en-US", "USD"),
}  # fmt: skip
APART = (
    ("en", "sneakers, 60 for me 35 for the little guy", "60 35"),
    ("en", "20 for gas 8 for coffee", "20 8"),
    ("en", "ramen 14 for me and 11 for kim", "14 11"),
    ("en", "haircut 30 me 18 kid", "30 18"),
    ("en", "tacos mine 9 hers 12", "9 12"),
    ("en", "garage 310 parts 190 labor", "310 190"),
    ("en", "brakes: $220 parts, $160 labour", "220 160"),
    ("en", "paid 30 for 2 shirts", "30"),
    ("en", "12 tacos for the kids 30", "30"),
    ("nl", "zwembad 7 voor mij 5 voor Bram", "7 5"),
    ("de", "Friseur 40 für mich 18 für den Kleinen", "40 18"),
    ("fr", "coiffeur 30 pour moi 18 pour le petit", "30 18"),
    ("es", "20 para el taxi 8 para el café", "20 8"),
    ("es", "taller 220 piezas 160 mano de obra", "220 160"),
)
EARNED = (
    ("en", "photographed 2 weddings, client paid 2400", "2400"),
    ("en", "walked 5 dogs made 90", "90"),
    ("en", "did 7 deliveries, made 88.10", "88.10"),
    ("en", "did two shifts and got 310", "310"),
    ("en", "ebay sold 4 ps3 games for 31", "31"),
    ("en", "they paid me 375, taught 5 classes", "375"),
    ("es", "corté el pelo a 5 clientas y gané 120", "120"),
    ("es", "lavé 3 coches y gané 45", "45"),
    ("de", "3 Hunde ausgeführt, 40 verdient", "40"),
    ("fr", "j'ai gardé 2 enfants, gagné 50", "50"),
    ("it", "ho dato 3 lezioni e guadagnato 75", "75"),
    ("nl", "4 honden uitgelaten, 55 verdiend", "55"),
    ("pt", "cortei 3 gramados e ganhei 150", "150"),
)


def _log(language: str, text: str) -> Log:
    locale, currency = HOMES[language]
    found = understand(text, Context(today=date(2026, 6, 17), currency=currency, locale=locale))
    assert isinstance(found.request, Log), text
    return found.request


@pytest.mark.parametrize(("language", "text", "amounts"), APART)
def test_prices_told_apart_are_amounts_of_their_own(language: str, text: str, amounts: str) -> None:
    said = [str(entry.amount) for entry in _log(language, text).entries]
    assert said == amounts.split()


@pytest.mark.parametrize(("language", "text", "amount"), EARNED)
def test_how_much_was_done_is_no_pay(language: str, text: str, amount: str) -> None:
    (entry,) = _log(language, text).entries
    assert (entry.kind.value, str(entry.amount)) == ("income", amount)
