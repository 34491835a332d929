"""What is written of messages with several numbers, and which of them are asked about."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import AddRecurring, Log
from language.understand import understand

CONTEXT = Context(today=date(2026, 6, 17), currency="USD", locale="en-US")
WRITTEN = (
    # tax and tip listed below what they belong to
    ("steak $28 tax $2.31 tip $6", "36.31"),
    ("dinner 40, tax 3.20, tip 8", "51.20"),
    ("pizza 20, tip 4, tax 2", "26"),
    ("hotel 200, tax 24, parking 15", "200 24 15"),
    ("coffee 4, uber 10, tip 2", "4 10 2"),
    # one price of two
    ("tea 3.. no 4", "4"),
    ("cab forty, sorry, fourteen", "14"),
    ("lunch 12 wait actually 13.50", "13.50"),
    ("coat reduced from 90 to 54", "54"),
    ("boots tagged 140, rang up at 98", "98"),
    ("original price 80 but only paid 55 for the lamp", "55"),
    ("lamp 55 instead of 80", "55"),
    ("jeans 42 (reg 70)", "42"),
    ("gave her a 20, sandwich was 11.25", "11.25"),
    ("paid with a 50, groceries 31.80", "31.80"),
    ("used a 5 off coupon, paid 22.40 at walgreens", "22.40"),
    ("dinner 48.10, 58 with tip", "58"),
    ("lyft 14.20 and i tipped 2", "16.20"),
    ("barber 30, tip 6", "36"),
    ("beer 6, wings 12, tip 4", "6 12 4"),
    ("dinner was 80 and i paid 15 for parking", "80 15"),
    # shares
    ("my part of the gas 12.50 out of 50", "12.50"),
    ("paid 20 of the 70 bill", "20"),
    ("bbq run 60, i chipped in 15", "15"),
    ("lunch 9 and soda 3, so 12", "12"),
    ("2 cabs 13 and 18", "13 18"),
    # unit prices
    ("three muffins, 4.25 apiece", "12.75"),
    ("5 candles, $6 a piece", "30"),
    ("gardener 30/hr for 3 hours", "90"),
    ("sitter 4 hours at 18/hr", "72"),
    ("motel 2 nights at 89 a night", "178"),
    # numbers that belong to a thing
    ("lowes 2x6s 41.20", "41.20"),
    ("8x10 frame 15", "15"),
    ("cab to 410 7th ave 12.30", "12.30"),
    ("parked at 2200 mission st, 14", "14"),
    ("show 40 (2 tix + soda)", "40"),
    ("this morning at 9 i spent 7 on bagels", "7"),
    ("conf# 5521876 best western 121", "121"),
    ("plumber (555-0199) 140", "140"),
    ("spent 31 at 99 ranch", "31"),
    ("bowling for jo turning 30, put in 25", "25"),
    ("paid 16 on the 4th for 2 raffle tickets", "16"),
    ("flight 310 and hotel 2 nights at 120 a night", "310 240"),
    # lists
    ("15 for gas & 9 for burritos", "15 9"),
    ("museum 14 eur & 20 usd sim card", "14 20"),
    ("dentist, 180 for noah's filling", "180"),
    ("rs. 300 auto", "300"),
    # a count, a label or an hour, and what was paid
    ("got 3 bagels and a pot of jam 12.40", "12.40"),
    ("1 adult and 2 child tickets 38", "38"),
    ("300 sq ft of carpet 640", "640"),
    ("a 6 pack of seltzer 5.49", "5.49"),
    ("took the 14 bus, 2.25", "2.25"),
    ("buy 2 get 1 free tees 24", "24"),
    ("saved 15 and paid 45 for the dress", "45"),
    ("shoes on clearance 30 down from 75", "30"),
    ("mugs $36, 4 of them", "36"),
    ("90 at costco, 20 of that was gum", "90"),
    ("ages 4 and 9 swim class 80", "80"),
    ("drinks at 9 with kim 27", "27"),
    ("golf 9 holes 28", "28"),
    ("4@2.25 mangoes", "9.00"),
    ("limes 4 for 5", "5"),
    ("thirty for the barber and five for tip", "35"),
    ("soda for two and a half dollars", "2.5"),
    ("cookie 1 and a half bucks", "1.5"),
    ("panera order 19", "19"),
    ("sitter 16 an hour for 5 hrs", "80"),
    ("vitamins 120ct 13.99", "13.99"),
    ("sandwiches for the crew of 9, 81", "81"),
    ("alterations 2 shirts 7.50", "7.50"),
)
ASKED = (
    "went halves on a 70 gift",
    "groceries 88 went halves with dan",
    "my third of the 240 cabin",
    "paid my share of the 90 dinner",
    "coat 120 with 25% off",
    "boots 90 half off",
    "dinner 45 plus tax",
    "dinner 45 before tip",
    "got 10 off, shoes 60",
    "babysitter 20/hr",
    "dryer $1.75 twice",
    "50/50 on a 38 cab with jo",
    "wings 66, splitting with 2 friends",
    "tutor 2 hrs at 60",
    "tab was 48 before tip",
    "used a $20 gift card on a $55 sweater",
    "got the $900 phone for 700",
    "tea for me and lou 7.80, he paid me back 3.90",
    # two numbers, and nothing tells which
    "lunch 11 13",
    "groceries 40 55",
    "shirts 2 25",
    "17.50 20 movie snacks",
    "tea 4 yen 400 noodles",
    "movie 32, 5",
    # a number that is no price, and none that is
    "3 tickets for the 5th",
    "bought 2 shirts size 14",
    "motel 6",
    "forever 21 yesterday",
    "room 315",
    "friday 12",
    "paid the guy at 6",
    "rent 1,4",
    "amazon 61.30 but returned 15 of it",
    "target $67 (32 of it was toys for the kids)",
    "costco 120, 45 of it was wine",
)


def amounts_of(text: str) -> tuple[str, bool]:
    """The amounts that are read, and whether something is asked."""
    understanding = understand(text, CONTEXT)
    request = understanding.request
    match request:
        case Log(entries=entries):
            return " ".join(f"{one.amount}" for one in entries), understanding.ask is not None
        case AddRecurring(entry=entry):
            return f"{entry.amount}", understanding.ask is not None
        case _:
            return "", False


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_what_is_clear_is_written(text: str, expected: str) -> None:
    assert amounts_of(text) == (expected, False)


@pytest.mark.parametrize("text", ASKED)
def test_what_is_not_clear_is_asked(text: str) -> None:
    assert amounts_of(text)[1]


@pytest.mark.parametrize("text", ["dropped 12 pounds since march", "blink 182"])
def test_numbers_without_money_write_nothing(text: str) -> None:
    assert amounts_of(text) == ("", False)
