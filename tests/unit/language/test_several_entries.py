"""Messages of several entries, and lists that are one entry."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import About, Log, SmallTalk, Talk
from language.understand import understand

TODAY = date(2026, 6, 17)


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("1) cake 3 2) soup 9 3) taxi 8", "3 9 8"),
        ("1. soup 9 2. tea 3", "9 3"),
        ("1.soup 9\n2.tea 3", "9 3"),
        ("(1) soup 9 (2) tea 3", "9 3"),
        ("today: 1) soup 9 2) tea 3", "9 3"),
        ("log 3 things: 4 tea, 9 soup, 30 petrol", "4 9 30"),
        ("had 2 expenses, soup 9 and tea 3", "9 3"),
        ("add these 3: soup 9, tea 3, tram 2", "9 3 2"),
        ("paid the plumber ninety and the gardener sixty", "90 60"),
        ("gave the driver twenty and the porter five", "20 5"),
        ("ten bucks on chips and a cola, five on lotto", "10 5"),
        ("forty on groceries, twenty on petrol", "40 20"),
        ("9 for soup plus 3 for tea", "9 3"),
        ("soup 9 parking 4 stamps 8.60", "9 4 8.60"),
        ("soup 9, tea 3, total 12", "9 3"),
        ("Aldi 31.20\nBoots 8.40\nTotal 39.60", "31.20 8.40"),
        ("soup 9\ntea 3\n= 12", "9 3"),
        ("spent 50 today: 30 groceries, 20 petrol", "30 20"),
        ("lunch 20, tax 1.60, tip 4, total 25.60", "25.60"),
        ("ALDI\n06/14/2026\nEGGS 2.50\nTAX 0.20\nTOTAL 2.70", "2.70"),
        ("LIDL\n6/14\nEGGS 2.50\nMILK 1.20\nAMOUNT DUE 3.70\nCASH 5.00\nCHANGE 1.30", "3.70"),
        ("REWE\nMilch 1.20\nBrot 2.50\nSUMME 3.70", "3.70"),
    ],
)
def test_each_entry_has_its_amount(text: str, amounts: str) -> None:
    assert _amounts(text) == amounts


@pytest.mark.parametrize(
    "text",
    [
        "lowes 48 nails and a hammer",
        "walgreens 23 shampoo and candy",
        "target 54 shirts, dog food",
        "target 64, half of it was cat litter",
        "costco 88, mostly wine",
        "soup, two teas, cake: 31 at the museum",
    ],
)
def test_what_is_listed_beside_one_amount_is_one_entry(text: str) -> None:
    understood = understand(text, Context(today=TODAY))
    assert understood.ask is None
    assert isinstance(understood.request, Log)
    assert len(understood.request.entries) == 1


def test_numbers_of_a_list_are_not_described() -> None:
    request = understand("1) cake 3 2) soup 9", Context(today=TODAY)).request
    assert isinstance(request, Log)
    assert [one.description for one in request.entries] == ["cake", "soup"]


def _amounts(text: str) -> str:
    understood = understand(text, Context(today=TODAY))
    assert understood.ask is None
    assert isinstance(understood.request, Log)
    return " ".join(str(one.amount) for one in understood.request.entries)


def test_a_total_that_is_not_the_sum_is_asked_about() -> None:
    ask = understand("soup 9, tea 3, total 15", Context(today=TODAY)).ask
    assert ask is not None
    assert [choice.value for choice in ask.choices] == ["15", "12"]


def test_a_receipt_is_described_by_its_shop() -> None:
    request = understand("ALDI\nEGGS 2.50\nMILK 1\nTOTAL 3.50", Context(today=TODAY)).request
    assert isinstance(request, Log)
    assert [one.description for one in request.entries] == ["ALDI"]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("refund 15 from hm and 28 from nike", "refund -15, refund -28"),
        ("refunds: hm 15, nike 28", "refund -15, refund -28"),
        ("got 12 back from hm and 9 from nike", "refund -12, refund -9"),
        ("devolución 15 de zara y 28 de mango", "refund -15, refund -28"),
        ("erstattung 15 von zara und 28 von asos", "refund -15, refund -28"),
        ("hm refund 15, soup 9", "refund -15, expense 9"),
        ("returned boots 60, bought sandals 45", "refund -60, expense 45"),
        ("grandma gave me 100 and uncle 50", "income 100, income 50"),
        ("got paid 1900 and paid rent 700", "income 1900, expense 700"),
        ("gehalt 1900 bekommen und miete 700 bezahlt", "income 1900, expense 700"),
        ("loon 1900 gekregen en huur 700 betaald", "income 1900, expense 700"),
        ("soup 9, tea 3, scratch the tea", "expense 9"),
        ("soup 9 tea 3 never mind the soup", "expense 3"),
        ("soup 9, tea 3. forget that last one", "expense 9"),
        ("soup 9, tea 3, minus the tea", "expense 9"),
        ("petrol and soup, 40 and 9 respectively", "expense 40, expense 9"),
        ("petrol, soup, tea: 40, 9, 3", "expense 40, expense 9, expense 3"),
    ],
)
def test_each_entry_has_its_sign_and_what_is_taken_back_is_none(text: str, entries: str) -> None:
    request = understand(text, Context(today=TODAY)).request
    assert isinstance(request, Log)
    told = [f"{one.kind.value} {one.amount}" for one in request.entries]
    assert ", ".join(told) == entries


def test_a_second_thing_may_have_come_back_as_the_first() -> None:
    ask = understand("returned boots 60 and sandals 45", Context(today=TODAY)).ask
    assert ask is not None
    assert ask.about is About.KIND
    assert ask.index == 1


@pytest.mark.parametrize(
    "text",
    [
        "things i want: tent 120, stove 40",
        "wishlist: tent 120",
        "stuff we need: towels 20, lamp 35",
        "wunschliste: zelt 120, kocher 40",
        "lista de deseos: tienda 120, silla 40",
    ],
)
def test_a_list_of_wishes_writes_nothing(text: str) -> None:
    request = understand(text, Context(today=TODAY)).request
    assert request == SmallTalk(talk=Talk.NOT_HAPPENED)


def test_what_was_bought_is_no_wish() -> None:
    assert _amounts("things i bought: towels 20, lamp 35") == "20 35"
