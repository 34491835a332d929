"""Amounts beside counts, lengths, weights and other amounts, and the currencies named with them."""

from __future__ import annotations

from datetime import date

import pytest

from language.amounts import find_amounts
from language.context import Context
from language.request import About, Log
from language.understand import understand

CONTEXT = Context(today=date(2026, 6, 17))

WRITTEN = [
    # number words
    ("trim thirty plus five tip", "35"),
    ("manicure was forty plus a ten dollar tip", "50"),
    ("dinner for two plus tip 80", "80"),
    ("coffee four and bagel three", "4 3"),
    ("lunch twelve and parking eight", "12 8"),
    ("dentist twenty five copay and thirty prescription", "25 30"),
    ("massage eighty tip fifteen", "95"),
    ("coffee for two and bagel three", "3"),
    ("dropped twenty in the offering", "20"),
    ("lost fifteen at bingo", "15"),
    ("lawn mowed for sixty flat", "60"),
    ("a grand went to the painter", "1000"),
    ("beer and two pizzas 30", "30"),
    # parts of one, and cents
    ("one and a half grand for the brakes", "1500"),
    ("2 and a half grand for the roof", "2500"),
    ("a grand and a half for rent", "1500"),
    ("four dollars and a quarter for a tea", "4.25"),
    ("three and a quarter for coffee", "3.25"),
    ("two hundred and six and forty cents for tires", "206.4"),
    ("12 and 50 cents for gum", "12.5"),
    ("lunch 12 and 50 cents gum", "12 0.50"),
    # lengths and weights
    ('55" tv 420', "420"),
    ("8' ladder 60", "60"),
    ('sub 12" 9.50', "9.50"),
    ("'lunch 8'", "8"),
    ("bought a 5 pound roast for 40", "40"),
    ("30 pound bag of cat litter $19", "19"),
    ("20 pounds for lunch", "20"),
    ("10k run entry 45", "45"),
    # counts and names
    ("2 lg pizzas and wings $47 even", "47"),
    ("old navy 3 shirts for 45", "45"),
    ("bed bath and beyond 2 towels for 30", "30"),
    ("new tires all 4 for 620", "620"),
    ("gas station 3: coffee 2.09 and donut 1.50", "2.09 1.50"),
    ("flight 302 change fee was $75", "75"),
    ("flight 300 hotel $400", "300 400"),
    ("tram 42 and paid 5.50", "5.50"),
    ("airpods pro 2 199", "199"),
    # prices and products
    ("boots 120 now 75", "75"),
    ("sofa 900, now only 650", "650"),
    ("sitter 15/hr for 4 hours plus 10 tip", "70"),
    ("mechanic 95/hr for 2 hrs plus 40 parts", "230"),
    ("parking 3 days 14/day = 42", "42"),
    ("32.50 at great clips tip 5", "37.50"),
    ("tipped the porter 5 and the maid 10", "5 10"),
    ("tipped 5, supper was 40", "45"),
    ("the mechanic got 300 from me", "300"),
    ("my power company credited me 15", "-15"),
    ("2 paychecks 980 each", "1960"),
]


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_each_number_is_read_for_what_it_is(text: str, expected: str) -> None:
    meaning = understand(text, CONTEXT)
    assert meaning.ask is None
    assert isinstance(meaning.request, Log)
    assert " ".join(str(one.amount) for one in meaning.request.entries) == expected


CURRENCIES = [
    ("euros 40 for dinner", "40 EUR"),
    ("paid dirhams 60 for a cab", "60 AED"),
    ("spent 30 dollars canadian on poutine", "30 CAD"),
    ("30 canadian for poutine", "30 CAD"),
    ("tacos 200 pesos mexican", "200 MXN"),
    ("20 dollars mexican food", "20 USD"),
    ("2 canadian beers 12", "12 None"),
]


@pytest.mark.parametrize(("text", "expected"), CURRENCIES)
def test_a_currency_may_be_named_before_the_number_or_by_its_nation(
    text: str, expected: str
) -> None:
    found = find_amounts(text, CONTEXT)
    assert " ".join(f"{one.amount} {one.currency}" for one in found) == expected


@pytest.mark.parametrize(
    "text", ["sold the desk 150, they gave 140", "sold my bike for 200, got only 180"]
)
def test_less_than_what_was_asked_for_a_sale_is_asked_about(text: str) -> None:
    meaning = understand(text, CONTEXT)
    assert meaning.ask is not None
    assert meaning.ask.about is About.AMOUNT
    assert isinstance(meaning.request, Log)
    assert len(meaning.request.entries) == 1


PRICES_OF_ONE = [
    ("nl-NL", "3 broodjes van 4,50", "13.50"),
    ("nl-NL", "fles wijn van 14,50", "14.50"),
    ("es-ES", "2 entradas de 8,50", "17.00"),
    ("it-IT", "2 biglietti da 9,50", "19.00"),
    ("zh-CN", "苹果3斤每斤8", "24"),
]


@pytest.mark.parametrize(("locale", "text", "expected"), PRICES_OF_ONE)
def test_several_of_one_price_are_multiplied(locale: str, text: str, expected: str) -> None:
    context = Context(today=date(2026, 6, 17), locale=locale, currency="EUR")
    meaning = understand(text, context)
    assert meaning.ask is None
    assert isinstance(meaning.request, Log)
    assert [str(one.amount) for one in meaning.request.entries] == [expected]
