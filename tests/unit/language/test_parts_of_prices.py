"""Shares of a bill, lowered prices, vouchers, instalments and pay by the hour: told or asked."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import AddRecurring, Log, SmallTalk
from language.understand import understand

HOMES = {
    "de": ("de-DE", "EUR"), "es": ("es-ES", "EUR"), "fr": ("fr-FR", "EUR"), "it": ("it-IT", "EUR"),
    "pt": ("pt-BR", "BRL"), "nl": ("nl-NL", "EUR"), "pl": ("pl-PL", "PLN"), "ru": ("ru-RU", "RUB"),
    "zh": ("zh-CN", "CNY"), "en": ("en-US", "USD"),
}  # fmt: skip
WRITTEN = (
    # what others pay is no spending
    ("copay 35 insurance covered the other 210", "35"),
    ("tapas were 120, i put in 50, omar put in 70", "50"),
    ("vet bill 600, i paid 150, pet insurance the rest", "150"),
    ("ct scan 900 after insurance 140", "140"),
    ("xray 400, my part out of pocket was 90", "90"),
    ("me and lou paid 48 for pizza", "48"),
    ("banana split 8", "8"),
    ("split pea soup 7", "7"),
    ("half a gallon of milk 4", "4"),
    ("quarter pounder 7", "7"),
    ("her half of the gas was 18", "18"),
    ("paid 510 for half the cabin", "510"),
    # what was paid of a higher price
    ("boots 40% off so only 66", "66"),
    ("coat was 90 but half off so 45", "45"),
    ("the code saved me 9 on the pizza, paid 21.50", "21.50"),
    ("half price books 14", "14"),
    ("used a 15 gift card at target, rest was 22.10", "22.10"),
    ("glasses 180 minus nothing", "180"),
    ("paid the roofer 500, quote was 450", "500"),
    # parts of a price
    ("paid 250 towards the 900 engine repair", "250"),
    ("first of 4 klarna payments 22.50", "22.50"),
    ("paid 20% deposit on the venue, 300", "300"),
    # pay
    ("sitter 3.5 hours at 20/hr", "70.00"),
    ("tutoring income 4 sessions x 30", "120"),
    ("paycheck gross 2800 net 2105.40", "2105.40"),
)
WRITTEN_ELSEWHERE = (
    ("es", "botas rebajadas de 120 a 79,90", "79.90"),
    ("es", "segunda letra de la moto, 95 de 570", "95"),
    ("nl", "schoenen van 120 nu voor 84", "84"),
    ("pl", "kurtka z 400 na 260", "260"),
    ("de", "Netto 2.100 vom Lohn, brutto waren 3.200", "2100"),
    ("de", "Netto 18,40", "18.40"),
    ("fr", "ma moitié des courses, 62", "62"),
)
ASKED = (
    ("lunch was 88 for the four of us, i owe a quarter", "22"),
    ("cab 31 but nina paid half", "15.50"),
    ("crib 280 grandpa paid half", "140"),
    ("braces 3000, ex covers 40%", "1800"),
    ("rent 1900 i pay 60%", "1140"),
    ("my roommate paid 30 of the 90 power bill", "60"),
    ("sushi 70, priya chipped in 25", "45"),
    ("bill 96, cash from the others 70, rest on me", "26"),
    ("paid 150 for the cabin, tess owes me 75 of that", "75"),
    ("brother put in 40 for dad's gift, total 100", "60"),
    ("dinner 90, i only had soup so i paid 15", "15"),
    ("i covered brunch for everyone, 140, they're all paying me back", "140"),
    ("half the cottage, 380", "190"),
    ("a third of the rent 990", "330"),
    ("two thirds of the 600 bill", "400"),
    ("roof 6000, paid a third upfront", "2000"),
    ("split the groceries w/ kim 58 total", "29"),
    ("lunch tab 96 / 4 people", "24"),
    ("me and two friends got a cab 36", "12"),
    ("bbq 120, 3 families splitting", "40"),
    # before a discount or after
    ("25% off a 60 dollar shirt", "45"),
    ("half off boots originally 130", "65"),
    ("30% off sandals 48", "48"),
    ("got 20% back on the 150 glasses", "150"),
    ("tv 650 minus the trade in", "650"),
    ("sofa was 700, they knocked some off", "700"),
    ("wine 12 off each, normally 20", "20"),
    # with a voucher or without
    ("macys 74.10, used 25 macys cash", "74.10"),
    ("store credit 15 used on a top that was 52", "-52"),
    ("returned the blender, store credit 44", "-44"),
    # now, or in all
    ("sofa 1200, 300 down", "300"),
    ("klarna 4 x 22.50", "22.50"),
    ("dryer 600 in 12 payments", "50"),
    ("tablet 24 months 18.50 each", "18.50"),
    ("boots 140 on afterpay", "140"),
    ("phone 25 x 24 months", "25"),
    # so many hours or people
    ("babysitter 18/hr from 6 to 9:30", "63"),
    ("sitter 3.5 hours at 20", "70"),
    ("movers 2 ppl 4 hrs 30/hr each", "240"),
)
ASKED_ELSEWHERE = (
    ("de", "Hälfte der Miete 480", "240"),
    ("de", "Arzt 300 Versicherung zahlt 80%", "60"),
    ("es", "pagué todo, 100, somos cinco", "20"),
    ("es", "cena 60 a medias", "30"),
    ("fr", "moitié de l'hôtel 220", "110"),
    ("fr", "manteau 150 soldé -30%", "105"),
    ("it", "cena in 4, totale 120", "30"),
    ("pt", "rachei o churrasco com 3 amigos, 120", "30"),
    ("ru", "такси 800 пополам", "400"),
    ("zh", "打七折的包 500", "500"),
)


def amounts_of(text: str, language: str = "en") -> tuple[str, bool]:
    """The amounts that are read, and whether something is asked."""
    locale, currency = HOMES[language]
    context = Context(today=date(2026, 6, 17), currency=currency, locale=locale)
    understanding = understand(text, context)
    match understanding.request:
        case Log(entries=entries):
            told = [one.amount for one in entries if one.amount is not None]
            return " ".join(f"{one}" for one in told), understanding.ask is not None
        case AddRecurring(entry=entry):
            return f"{entry.amount}", understanding.ask is not None
        case _:
            return "", False


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_what_is_clear_is_written(text: str, expected: str) -> None:
    assert amounts_of(text) == (expected, False)


@pytest.mark.parametrize(("language", "text", "expected"), WRITTEN_ELSEWHERE)
def test_what_is_clear_in_other_languages_is_written(
    language: str, text: str, expected: str
) -> None:
    assert amounts_of(text, language) == (expected, False)


@pytest.mark.parametrize(("text", "likeliest"), ASKED)
def test_what_is_not_clear_is_asked(text: str, likeliest: str) -> None:
    amounts, asks = amounts_of(text)
    assert asks
    assert float(amounts.split()[0]) == float(likeliest)


@pytest.mark.parametrize(("language", "text", "likeliest"), ASKED_ELSEWHERE)
def test_what_is_not_clear_in_other_languages_is_asked(
    language: str, text: str, likeliest: str
) -> None:
    amounts, asks = amounts_of(text, language)
    assert asks
    assert float(amounts.split()[0]) == float(likeliest)


@pytest.mark.parametrize(
    "text", ["plumber estimate 340", "quote for the fence 2600", "got quoted 500 for tires"]
)
def test_an_estimate_is_not_spent(text: str) -> None:
    context = Context(today=date(2026, 6, 17), currency="USD", locale="en-US")
    assert isinstance(understand(text, context).request, SmallTalk)


@pytest.mark.parametrize("text", ["beers 24, tom treated"])
def test_what_somebody_else_paid_is_asked(text: str) -> None:
    assert amounts_of(text)[1]
