"""Numbers of places, lines, models and years: no money beside an amount, asked about alone."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import Log
from language.understand import understand

TODAY = date(2026, 6, 17)

WRITTEN = [
    # places and parts of a trip
    ("booth 3 pancakes 22", "22"),
    ("lunch at table 12 46", "46"),
    ("bowling lane 14, 52", "52"),
    ("coach 4 seat 22, train to york 41", "41"),
    ("space 44 parking 12", "12"),
    ("register 4 target 27.80", "27.80"),
    ("day 2 conference dinner 45", "45"),
    ("bldg 7 laundry 4.50", "4.50"),
    ("payment 3 of 12, 99", "99"),
    ("cinema seat 9 and 10... 16.50", "16.50"),
    # sizes, measures, models
    ("size 9.5 boots 120", "120"),
    ("tires 26 and 27 inch, 84.50", "84.50"),
    ("contacts -3.25 lenses 110", "110"),
    ("rtx 4090 1599 microcenter", "1599"),
    ("bmw 320 service 410", "410"),
    ("case of 2018 merlot, 84", "84"),
    # counts
    ("switch w/ 3 games 310", "310"),
    ("sold 5 garden chairs for 60", "60"),
    ("bought 3 for the price of 2 socks 12", "12"),
    ("2 teas 12 and 1 cab 30", "12 30"),
    ("2 burgers and fries 23", "23"),
    # banks, coupons, lotteries, unit prices
    ("KROGER 00455 6/14 64.20 visa x1881", "64.20"),
    ("pizza 24.10 coupon 5512", "24.10"),
    ("lotto 4 11 19 28 33 pb 7, 3 bucks", "3"),
    ("9.8 gallons at 3.519, came to 34.49", "34.49"),
    # slang
    ("3 large for the roof", "3000"),
    ("a c-note for the plumber", "100"),
    ("ten spot for lunch", "10"),
    ("a fifty to the movers", "50"),
    ("2 g's on the laptop", "2000"),
    ("buck fifty for gum", "1.5"),
    ("two fifty for coffee", "2.5"),
    # what is bought under such a noun
    ("table 80", "80"),
    ("box 40, tape 12", "40 12"),
    ("bus 3, lunch 12", "3 12"),
    ("room 95, dinner 40", "95 40"),
    ("storage unit 55", "55"),
]
ELSEWHERE = [
    ("EUR", "de-DE", "Tisch 9, Suppe 6,50", "6.50"),
    ("EUR", "de-DE", "Bus 12, 2,90 €", "2.90"),
    ("EUR", "fr-FR", "table 4, 58 euros", "58"),
    ("EUR", "fr-FR", "chambre 7 hotel 79", "79"),
    ("EUR", "es-ES", "mesa 3, 31 euros", "31"),
    ("EUR", "it-IT", "cena in 4, 96", "96"),
    ("BRL", "pt-BR", "apto 302 condomínio 480", "480"),
    ("EUR", "nl-NL", "tafel 5, 46 euro", "46"),
    ("PLN", "pl-PL", "spodnie rozm. 38 149 zł", "149"),
    ("SEK", "sv-SE", "skor storlek 43 899", "899"),
    ("CNY", "zh-CN", "5号楼301房租2800", "2800"),
    ("INR", "en-IN", "flat 110 ka kiraya 12,500", "12500"),
    ("GBP", "en-GB", "a score on a pizza", "20"),
]
ASKED = [
    "gas at pump 4",
    "room 305 at the hilton",
    "bought the new iphone 18",
    "rent for apt 9",
    "tuition for fall 2026",
    "2027 rent",
    "seats row 3 section 12 concert",
    "lunch at table 6",
    "tickets for flight UA 1482",
    "worked 37.5 hrs at 21.15, got paid",
    "four fifty for the couch",
    "parking spot 14",
]


@pytest.mark.parametrize(("text", "amounts"), WRITTEN)
def test_what_is_paid_is_written(text: str, amounts: str) -> None:
    assert _written(text, "USD", "en-US") == amounts


@pytest.mark.parametrize(("currency", "locale", "text", "amounts"), ELSEWHERE)
def test_what_is_paid_is_written_elsewhere(
    currency: str, locale: str, text: str, amounts: str
) -> None:
    assert _written(text, currency, locale) == amounts


@pytest.mark.parametrize("text", ASKED)
def test_a_number_of_something_else_is_asked_about(text: str) -> None:
    assert understand(text, Context(today=TODAY)).ask is not None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("6-12 gas 41", date(2026, 6, 12)),
        ("6.11 lunch 18.40", date(2026, 6, 11)),
        ("8-10 wings 14", TODAY),
        ("10/10 ramen 15.50", TODAY),
        ("water bill 61.33 due 6/22", TODAY),
    ],
)
def test_which_numbers_are_the_day(text: str, day: date) -> None:
    request = understand(text, Context(today=TODAY)).request
    assert isinstance(request, Log)
    assert [entry.date for entry in request.entries] == [day]


def _written(text: str, currency: str, locale: str) -> str:
    understood = understand(text, Context(today=TODAY, currency=currency, locale=locale))
    assert understood.ask is None
    assert isinstance(understood.request, Log)
    return " ".join(format(entry.amount, "f") for entry in understood.request.entries)
