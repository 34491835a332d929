"""Numbers beside a price that count, name a course, a deal or a line, or were taken back."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import Edit, Log
from language.understand import understand

TODAY = date(2026, 6, 17)
CONTEXT = Context(today=TODAY, currency="USD", locale="en-US")
WRITTEN = (
    # numbers of courses
    ("workbook for chem 210 - 44.20", "44.20"),
    ("phys 102 lab fee 35", "35"),
    ("econ 301 textbook 88.90", "88.90"),
    ("math tutor 60", "60"),
    ("english muffins 4, eggs 5", "4 5"),
    # deals
    ("arbys 2 for 7 deal 7.57", "7.57"),
    ("taco bell 6 dollar box 6.48", "6.48"),
    ("pizza hut 2 for $20 special 21.70", "21.70"),
    ("2 for 1 smoothies 9", "9"),
    # counts where others have cents
    ("amc 2 tix 31.98 nachos 9.25", "31.98 9.25"),
    ("sheetz 2 hot dogs 3.50 coffee 2.19", "3.50 2.19"),
    ("museum 2 adults 43.90 1 kid 12.95", "43.90 12.95"),
    ("gas 40 snacks 6.50", "40 6.50"),
    ("coffee 2 croissant 5.50", "2 5.50"),
    ("1 seat to denver 39 greyhound", "39"),
    ("2 pintes 13€ au bar", "13"),
    # lines
    ("bus 16 fare 2.25", "2.25"),
    ("tram 5 to work 3.10", "3.10"),
    ("bus 12, lunch 9", "12 9"),
    # numbers of documents, grades
    ("ticket no. 8817 parking fine 65", "65"),
    ("check 1047 to the roofer, 3,400", "3400"),
    ("check 220 to the dentist 180", "180"),
    ("check 100 for rent, coffee 4", "100 4"),
    ("permit 44718 fee 35", "35"),
    ("citation 5521 fine 40", "40"),
    ("spf 50 sunscreen 17", "17"),
    ("sunscreen spf 30 12", "12"),
    ("uv 400 sunglasses 25", "25"),
    ("91 octane 48", "48"),
    ("40 denier tights 12", "12"),
    ("120 grit sandpaper 6", "6"),
    # in total
    ("kino 3 karten insgesamt 36", "36"),
    ("ciné 2 places en tout 22", "22"),
    ("bioscoop 2 kaartjes samen 24", "24"),
    ("wczoraj kino 2 bilety razem 58 zł", "58"),
    ("concert, $60 per person, 3 persons", "180"),
    # dictated
    ("coffee four fifty, then lunch was eleven, train for two seventy five", "4.5 11 2.75"),
    ("lunch was eleven and coffee was four", "11 4"),
    ("it was eleven, coffee four", "4"),
    # names
    ("7-11 osaka 940 yen", "940"),
    ("filled up at 7-11 38.60", "38.60"),
    # what was paid
    ("coat, 90, on sale from 160", "90"),
    ("sofa 540 on clearance from 900", "540"),
    ("flight 180 dropped from 240", "180"),
    ("lunch 12?? no 14", "14"),
    ("groceries 1,304.00?? no 130.40", "130.40"),
    # said in anger, said twice
    ("hot dog eleven freaking dollars", "11"),
    ("sixteen whole bucks for parking", "16"),
    ("$12 for a beer at the game. twelve dollars!", "12"),
    ("coffee 5, bagel 5", "5 5"),
)
ASKED = ("coffee 4 not 5", "not 30, 50 for the vase", "coffee 6.50, 6.50!", "cab 30. 30 dollars")
MENDED = (
    ("de-DE", "Lidl 1.310,00?? ne 131,00", "131.00"),
    ("de-DE", "rewe 45 nee 54", "54"),
    ("de-DE", "zug 14 falsch 15", "15"),
    ("fr-FR", "café 4 non 5", "5"),
    ("fr-FR", "resto 28, enfin non, 32", "32"),
    ("fr-FR", "essence 60 euh 65", "65"),
    ("es-ES", "taxi 15, perdón, 18", "18"),
    ("es-ES", "cena 30 mejor dicho 40", "40"),
    ("it-IT", "spesa 54 scusa 45", "45"),
    ("it-IT", "benzina 60 anzi 65", "65"),
    ("pt-PT", "almoço 30, desculpa, 35", "35"),
    ("nl-NL", "koffie 3,50 eh 4,50", "4.50"),
    ("es-ES", "bolso 60 rebajado de 90", "60"),
    ("es-ES", "20 putos euros por el parking", "20"),
    ("de-DE", "12 verdammte euro fürs parken", "12"),
)


def _amounts(text: str, context: Context) -> str:
    understood = understand(text, context)
    assert understood.ask is None, understood.ask
    assert isinstance(understood.request, Log)
    return " ".join(str(abs(one.amount or 0)) for one in understood.request.entries)


@pytest.mark.parametrize(("text", "amounts"), WRITTEN)
def test_only_what_was_paid_is_written(text: str, amounts: str) -> None:
    assert _amounts(text, CONTEXT) == amounts


@pytest.mark.parametrize("text", ASKED)
def test_one_of_two_is_asked_about(text: str) -> None:
    understood = understand(text, CONTEXT)
    assert isinstance(understood.request, Log)
    assert len(understood.request.entries) == 1
    assert understood.ask is not None


@pytest.mark.parametrize(("locale", "text", "amount"), MENDED)
def test_each_language_takes_an_amount_back(locale: str, text: str, amount: str) -> None:
    assert _amounts(text, Context(today=TODAY, currency="EUR", locale=locale)) == amount


def test_a_no_that_may_be_a_not_is_asked_about() -> None:
    context = Context(today=TODAY, currency="EUR", locale="es-ES")
    assert understand("taxi 15 no 18", context).ask is not None


def test_what_was_said_to_be_wrong_is_corrected() -> None:
    request = understand("the wedding gift was for sixty, not forty", CONTEXT).request
    assert isinstance(request, Edit)
    assert str(request.amount) == "60"
