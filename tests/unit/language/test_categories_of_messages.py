"""The category a whole message is logged under: families of words of everyday life."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import Log
from language.understand import understand


def category_of(text: str) -> str | None:
    request = understand(text, Context(today=date(2026, 6, 17))).request
    assert isinstance(request, Log)
    return request.entries[-1].category


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("🍜 14", "dining"),
        ("gas grill 299", "housing"),
        ("6/9 oil filter 12.49", "transport"),
        ("got a flat fixed, 20 cash", "transport"),
        ("wifes birthday necklace 240", "gifts"),
        ("wine tasting 27", "entertainment"),
        ("boots meal deal 3.99", "dining"),
        ("i paid my neighbor 40 for mowing", "housing"),
        ("TOTAL $57.86 VISA ****4410 SAFEWAY", "groceries"),
        ("visa fee 160", "travel"),
        ("visa 160", "travel"),
        ("🚌 2.90", "transport"),
        ("💊 11.20", "health"),
        ("🎳 with sam 24", "entertainment"),
        ("🐱 food 31", "pets"),
        ("💇 40", "personal_care"),
        ("😅 lunch 12", "dining"),
    ],
)
def test_a_picture_tells_where_no_word_does(text: str, category: str) -> None:
    assert category_of(text) == category


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("guesthouse 4 nights 220", "travel"),
        ("red roof inn 2 nights 131", "travel"),
        ("copay 25 dr nguyen", "health"),
        ("vet copay 40", "pets"),
        ("dr pepper 2.20", "groceries"),
        ("POS DEBIT 06/11 WEGMANS #221 44.10", "groceries"),
        ("PAYPAL *SPOTIFY 11.99", "subscriptions"),
        ("UPI/DR/512345678/SWIGGY 342.00", "dining"),
        ("cricket club fees 60", "entertainment"),
        ("engineering college fees 900", "education"),
        ("baby stuff 33", "kids"),
        ("violin teacher 50", "education"),
        ("flight to denver 240", "travel"),
        ("penny loafers 80", "shopping"),
    ],
)
def test_the_word_that_tells_most_counts(text: str, category: str) -> None:
    assert category_of(text) == category


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("chicken parmi and a schooner 31", "dining"),
        ("bottle-o 38", "groceries"),
        ("car rego 410", "transport"),
        ("sausage roll 1.60", "dining"),
        ("fish & chips 12", "dining"),
        ("rakhi gift 15", "gifts"),
        ("fastag recharge 10", "transport"),
        ("gas cylinder 13", "utilities"),
        ("morgenmad 60", "dining"),
        ("aftensmad 110", "dining"),
        ("strømregning 84", "utilities"),
        ("togbillet 22", "transport"),
    ],
)
def test_everyday_words_of_many_countries(text: str, category: str) -> None:
    assert category_of(text) == category


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("rent 1250, internet 45, phone 39", "utilities"),
        ("electric 80, trash 20, water 33", "utilities"),
        ("milk 4, bread 3, water 2", "groceries"),
        ("charger 12, phone 300", "shopping"),
    ],
)
def test_among_bills_a_phone_is_a_bill(text: str, category: str) -> None:
    assert category_of(text) == category


def test_payday_is_income_only_where_it_opens() -> None:
    assert category_of("payday! 1710") == "salary"
    assert category_of("socks 12 after payday") == "shopping"


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("avo toast 14", "dining"),
        ("kaya toast 3", "dining"),
        ("nyama choma 12", "dining"),
        ("boerie roll 4", "dining"),
        ("skittles 2", "groceries"),
        ("bag of ice 3", "groceries"),
        ("mealie meal 6", "groceries"),
        ("leap card 20", "transport"),
        ("sunpass 25", "transport"),
        ("alternator 240", "transport"),
        ("87 octane 36", "fuel"),
        ("gravel 80", "housing"),
        ("spare keys 12", "housing"),
        ("dumpster rental 300", "housing"),
        ("bin tags 12", "utilities"),
        ("kplc tokens 10", "utilities"),
        ("knee brace 30", "health"),
        ("nhs prescription 9.90", "health"),
        ("renters ins 14", "insurance"),
        ("fishing license 35", "entertainment"),
        ("claw machine 5", "entertainment"),
        ("saw blade 22", "shopping"),
        ("shoe repair 25", "shopping"),
        ("shoe shine 8", "personal_care"),
        ("lsat registration 222", "education"),
        ("bouncer seat crib sheets 40", "kids"),
        ("marching band fee 90", "kids"),
        ("nail trim 15", "pets"),
        ("farrier 60", "pets"),
        ("church plate 20", "charity"),
        ("building fund 100", "charity"),
        ("seat upgrade 49", "travel"),
        ("checked bag 35", "travel"),
        ("chess.com 7", "subscriptions"),
        ("book of stamps 14", "fees"),
        ("bar dues 475", "fees"),
        ("jersey mikes 12", "dining"),
        ("supervalu 40", "groceries"),
        ("naivas 30", "groceries"),
        ("halfords 18", "transport"),
        ("applegreen 50", "fuel"),
        ("specsavers 90", "health"),
        ("officeworks 30", "shopping"),
    ],
)
def test_words_of_ordinary_days_tell(text: str, category: str) -> None:
    assert category_of(text) == category


@pytest.mark.parametrize(
    ("text", "locale", "category"),
    [
        ("waschmarken 6", "de-DE", "personal_care"),
        ("winterreifen 320", "de-DE", "transport"),
        ("hufschmied 55", "de-DE", "pets"),
        ("pinchos 12", "es-ES", "dining"),
        ("autolavado 9", "es-MX", "transport"),
        ("pastilles de chlore et crevaison 15", "fr-FR", "transport"),
        ("stère de bois 80", "fr-FR", "utilities"),
        ("cambio gomme 40", "it-IT", "transport"),
        ("gratta e vinci 5", "it-IT", "entertainment"),
        ("botijão de gás 25", "pt-BR", "utilities"),
        ("bitterballen 8", "nl-NL", "dining"),
    ],
)
def test_words_of_ordinary_days_tell_elsewhere(text: str, locale: str, category: str) -> None:
    request = understand(text, Context(today=date(2026, 6, 17), locale=locale)).request
    assert isinstance(request, Log)
    assert request.entries[-1].category == category
