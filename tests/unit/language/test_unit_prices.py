"""What is written of counts and unit prices, whatever is counted, in each language."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import AddRecurring, Log, Understanding
from language.understand import understand

HOMES = {
    "en": ("USD", "en-US"), "de": ("EUR", "de-DE"), "fr": ("EUR", "fr-FR"), "es": ("EUR", "es-ES"),
    "it": ("EUR", "it-IT"), "pt": ("BRL", "pt-BR"), "nl": ("EUR", "nl-NL"),
}  # fmt: skip
COUNTED_BEFORE = (
    ("en", "compost 9 sacks 6 a sack", "54"),
    ("en", "picked up 7 rolls of turf 3.25 a roll", "22.75"),
    ("en", "rabies shots 2 dogs 31 a dog", "62"),
    ("en", "4 knives sharpened 6 a knife", "24"),
    ("en", "tractor parts 300 bolts at 0.40 a bolt", "120.00"),
    ("en", "8 pavers $4.15 per paver", "33.20"),
    ("en", "fence 11 panels 38.50/panel", "423.50"),
    ("en", "tiles 150 at 1.20 a tile", "180.00"),
    ("en", "3 scripts 12 copay each", "36"),
    ("en", "10 folding chairs rented 1.75 per", "17.50"),
    ("de", "6 Säcke Rindenmulch 5 der Sack", "30"),
    ("de", "2 Kinder Judo 48 pro Kind", "96"),
    ("fr", "4 pneus 92 le pneu", "368"),
    ("fr", "parking 3 jours 14 par jour", "42"),
    ("es", "7 latas de maiz 1,10 la lata", "7.70"),
    ("it", "2 bambini gita 35 a bambino", "70"),
    ("pt", "3 crianças natação 80 por criança", "240"),
    ("nl", "6 flessen olie 7,50 de fles", "45.00"),
)
COUNTED_ELSEWHERE = (
    ("en", "2 kids, art camp, 180 per kid", "360"),
    ("en", "9 per kid 3 kids", "27"),
    ("en", "$1.80 a pound, bought 6 lbs of plums", "10.80"),
    ("en", "6 lb rice 2 sacks $7.50 per sack", "15.00"),
    ("en", "2 nights at the super 8, 64 a night", "128"),
    ("en", "36 rolls 9 a dozen", "27"),
    ("en", "oven mitts for both cooks 14 each", "28"),
    ("en", "kayaks 25 each for me and my wife", "50"),
    ("en", "bowls 12 per person, 3 of us, i covered everyone", "36"),
)
SEVERAL = (
    ("en", "2 ski passes 90 each 1 rental 45", "180 45"),
    ("en", "3 loaves 4 a loaf, 2 pies 9 a pie", "12 18"),
    ("en", "2 teas 4 a cup and a scone 3", "8 3"),
    ("en", "9 boxes of tile 11 a box, 99 total", "99"),
    ("en", "van 4 days 52/day plus 20 insurance", "228"),
    ("en", "5 bags of sand 4 a bag plus 15 delivery", "35"),
    ("en", "returned 2 of the 6 stools 45 a stool", "-90"),
    ("en", "got refunded for 3 shirts 20 a shirt", "-60"),
    ("en", "dinner 40 wine 12 a bottle", "40 12"),
    ("en", "4x granola bars 1.50 each", "6.00"),
)
COUNTS = (
    ("en", "hay 8 bales 52", "52"), ("en", "bowling 4 games 36", "36"),
    ("en", "hotel 2 rooms 240", "240"), ("de", "Heu 8 Ballen 52", "52"),
    ("en", "14 muffins at 1.35 for the office", "18.90"), ("en", "tolls 4 at 2.25", "9.00"),
)  # fmt: skip
ASKED = (
    ("en", "supper 14 a plate, 3 of us"), ("en", "2 tutors 3 hours 30 an hour"),
    ("en", "9 eggs 6 a dozen"), ("en", "tix 2 at 95"), ("en", "8 pots at 4.50 = 40 at lowes"),
    ("en", "met 2 friends at 7.30 dinner 40"),
)  # fmt: skip
REPEATED = (
    ("en", "3 kids allowance 8 a kid every friday", "24"),
    ("en", "phone plan 3 lines 25 a line monthly", "75"),
    ("en", "daycare 5 days 40 a day every week", "200"),
    ("en", "car payment 312 a month for 36 months", "312"),
    ("en", "gym 30 a month for 12 months", "30"),
)


def understood(language: str, text: str) -> Understanding:
    """What a message of somebody at home in a language is understood as."""
    currency, locale = HOMES[language]
    context = Context(today=date(2026, 6, 17), currency=currency, locale=locale)
    return understand(text, context)


@pytest.mark.parametrize(
    ("language", "text", "expected"), [*COUNTED_BEFORE, *COUNTED_ELSEWHERE, *SEVERAL, *COUNTS]
)
def test_the_price_of_one_is_multiplied(language: str, text: str, expected: str) -> None:
    request = understood(language, text).request
    assert isinstance(request, Log)
    assert " ".join(f"{one.amount}" for one in request.entries) == expected


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_how_many_were_paid_is_asked(language: str, text: str) -> None:
    assert understood(language, text).ask is not None


@pytest.mark.parametrize(("language", "text", "expected"), REPEATED)
def test_a_unit_price_repeats(language: str, text: str, expected: str) -> None:
    request = understood(language, text).request
    assert isinstance(request, AddRecurring)
    assert f"{request.entry.amount}" == expected
