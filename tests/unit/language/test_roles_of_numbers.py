"""Which of several numbers was paid: measures, totals, tips, shares, what was expected."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import About, AddRecurring, Log
from language.understand import understand

TODAY = date(2026, 6, 17)
WRITTEN = (
    # measures, models, years, hours and places
    ("motel rm 214, snacks 11", "11"),
    ("home insurance 12 mo 940.20", "940.20"),
    ("zinc 50 mg 7", "7"),
    ("biotin 10000 mcg 12.40", "12.40"),
    ("streaming plan 4 screens 23", "23"),
    ("our phone plan 6 lines 180", "180"),
    ("marathon 26.2 magnet 5.50", "5.50"),
    ("3 closets emptied dumpster 410 5 days", "410"),
    ("31 gal, 3.89 diesel, 120.59", "120.59"),
    ("1130 doctor appt copay 40", "40"),
    ("lunch @ 1 with ana 31", "31"),
    ("bowled a 202 tonight, shoes were 6", "6"),
    ("weight 182, protein powder 44", "44"),
    ("gopro hero 13 and a mount 401", "401"),
    ("calendar 2027 18", "18"),
    ("club 4 tab 61", "61"),
    ("3 1/2 lb ham 14.20", "14.20"),
    ("etsy 4 stickers 22", "22"),
    ("jeans 32x34 45", "45"),
    ("up at 6, coffee 4", "4"),
    ("dinner for 5, 190", "190"),
    # numbers with spaces inside, second thoughts, a product and what it came to
    ("train 1 350 sek", "1350"),
    ("sofa 12 500 nok", "12500"),
    ("nails 18 . 75", "18.75"),
    ("paid 30 for the cab wait no it was 35", "35"),
    ("gas 4.10/gal 10 gallons 41.00", "41.00"),
    ("10 gallons at 4.10 came to 41", "41"),
    # several things and one more, cents, exact amounts, one's own part, efforts
    ("3 cheese pretzels and a soda at the fair 19", "19"),
    ("bakery, 2 almond croissants and a tart 14.50", "14.50"),
    ("89 cent soda", "0.89"),
    ("groceries like 70, 72.40 to be exact", "72.40"),
    ("sushi total 90 but i paid 30", "30"),
    ("9000 steps then a smoothie 8", "8"),
    # totals and their parts
    ("Total: 31.20 (sub 29.00 tax 2.20)", "31.20"),
    ("joann 22.05 (20.60 + 1.45 tax)", "22.05"),
    ("lip balm, gum, a soda = 11.20 total", "11.20"),
    ("tickets 40 total, popcorn 11", "40 11"),
    ("tire patch 24.99 + tax came to 26.80", "26.80"),
    ("concert 28 plus 2 beers 15", "28 15"),
    # tips
    ("Brunch: $31.50 | Tip: $6.00", "37.50"),
    ("dinner for 5, 190, plus 30 tip", "220"),
    ("pasta 24.10 with the 4 tip in there", "24.10"),
    ("haircut was 35 and i gave him 7", "42"),
    ("cab 22, 4 for the driver", "26"),
    ("I sent 150 dollars to my aunt, the fee was 2.99", "150 2.99"),
    # one's own part
    ("internet 75 my share is 25", "25"),
    ("groceries 90, my part was 30", "30"),
    ("cabin 900 three couples so 300 us", "300"),
    # what was expected, announced, usual, or is still owed
    ("motel said 89 but charged 104.20", "104.20"),
    ("milk is 5.10 now used to be 3.20", "5.10"),
    ("flowers came out to 180, i had planned 220", "180"),
    ("thought it'd be 15, it was 22, parking", "22"),
    ("coat 70 marked down from 140", "70"),
    ("paid 80 toward the crown, 300 still owed", "80"),
    ("gas 3.10", "3.10"),
)
ASKED = (
    "airbnb 500, half is mine",
    "the salon was sixty and I gave Pam ten",
    "charity giving for 2025",
    "groceries 6?.20",
)


def _entries(text: str, locale: str = "en-US", currency: str = "USD") -> tuple[list[str], bool]:
    found = understand(text, Context(today=TODAY, currency=currency, locale=locale))
    request = found.request
    assert isinstance(request, Log | AddRecurring), text
    entries = request.entries if isinstance(request, Log) else (request.entry,)
    return [str(one.amount) for one in entries], found.ask is not None


@pytest.mark.parametrize(("text", "amounts"), WRITTEN)
def test_what_was_paid_is_written(text: str, amounts: str) -> None:
    assert _entries(text) == (amounts.split(), False)


@pytest.mark.parametrize("text", ASKED)
def test_what_is_open_is_asked(text: str) -> None:
    found = understand(text, Context(today=TODAY))
    assert found.ask is not None
    assert found.ask.about is About.AMOUNT


def test_spanish_prices_for_two_things_are_two_amounts() -> None:
    assert _entries("50 de luz y 30 de agua", "es-ES", "EUR") == (["50", "30"], False)
