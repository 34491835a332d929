"""What a thing is by what stands beside it, and what an amount goes on from."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import Log
from language.understand import understand


def categories_of(text: str) -> list[str | None]:
    request = understand(text, Context(today=date(2026, 6, 17))).request
    assert isinstance(request, Log)
    return [entry.category for entry in request.entries]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("the dog's tablets 31", "pets"),
        ("eye drops for the kitten 18", "pets"),
        ("puppy training classes 120", "pets"),
        ("cat scan copay 100", "health"),
        ("toddler winter boots 35", "kids"),
        ("rain jacket for the kids 28", "kids"),
        ("shoes 60", "shopping"),
        ("electric and gas 140", "utilities"),
        ("gas 40", "fuel"),
        ("electricity 210 kwh 48", "utilities"),
        ("lunch w a bottle of wine 38", "dining"),
        ("dinner and groceries 80", "groceries"),
        ("breakfast sausage 6", "groceries"),
        ("cinema and candy 27", "entertainment"),
        ("candy 3", "groceries"),
        ("topped up the phone 10", "utilities"),
        ("phone case 15", "shopping"),
        ("20 on the zzyzx card", None),
        ("birthday card 4", "gifts"),
    ],
)
def test_what_stands_beside_a_thing_tells_its_category(text: str, category: str | None) -> None:
    assert categories_of(text) == [category]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("sent kat 30 for sushi", "dining"),
        ("hotel nice 120", "travel"),
        ("late fee 25, again, wells", "fees"),
        ("kita 120", "kids"),
        ("supermercado 40", "groceries"),
    ],
)
def test_chance_words_of_other_languages_give_way(text: str, category: str) -> None:
    assert categories_of(text) == [category]


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("15 on my bus card, 15 on his", ["transport", "transport"]),
        ("lunch for two, hers 14 mine 11", ["dining", "dining"]),
        ("train 3.20 going and 3.20 coming", ["transport", "transport"]),
        ("taxi to the airport 30 and 34 home", ["transport", "transport"]),
        ("tires 90 front, 95 rear", ["transport", "transport"]),
        ("haircut 25 mine and 18 for dad", ["personal_care", "personal_care"]),
        ("lunch 12 and 40 for mom", ["dining", "gifts"]),
        ("movie 16, candy 5", ["entertainment", "dining"]),
    ],
)
def test_words_that_name_nothing_go_on_from_what_was_named(
    text: str, categories: list[str]
) -> None:
    assert categories_of(text) == categories


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("my gran slipped me 10", "gift_income"),
        ("grandparents sent 200 for the baby", "gift_income"),
        ("got 400 from the miller deck job", "freelance"),
        ("got 900 from my job", "salary"),
        ("got paid for the website 500", "freelance"),
        ("got paid for june 1900", "salary"),
        ("mowed 2 lawns made 70", "freelance"),
        ("dad paid me 20 for mowing", "freelance"),
        ("a customer tipped me 12", "freelance"),
        ("taxes came back 640", "tax_refund"),
    ],
)
def test_the_payer_or_the_work_tells_the_income(text: str, category: str) -> None:
    assert categories_of(text) == [category]
