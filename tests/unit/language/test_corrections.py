from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import About, Edit, Request, Target
from language.understand import understand
from ledger.records import Kind

CONTEXT = Context(today=date(2026, 11, 21))


def request_of(text: str) -> Request:
    return understand(text, CONTEXT).request


def edit(text: str | None = None, **changes: object) -> Edit:
    return Edit(target=Target(text=text), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("put that last one under gifts", edit(category="gifts")),
        ("file the walgreens one under health", edit("walgreens", category="health")),
        ("move the uber to travel", edit("uber", category="travel")),
        ("can you change the taxi to 18?", edit("taxi", amount=Decimal(18))),
        ("correct the lunch amount to 21.50", edit("lunch", amount=Decimal("21.50"))),
        ("make the parking 9.25", edit("parking", amount=Decimal("9.25"))),
        ("the bakery one should be groceries", edit("bakery", category="groceries")),
        ("the haircut should've been 32", edit("haircut", amount=Decimal(32))),
        ("it should say 7.40", edit(amount=Decimal("7.40"))),
        ("oh wait, that sandwich was 8.75", edit("sandwich", amount=Decimal("8.75"))),
        ("hmm no i think it came to 31.20", edit(amount=Decimal("31.20"))),
        ("ok wait, it was 14 actually", edit(amount=Decimal(14))),
        ("that is not dining, it is travel", edit(category="travel")),
        ("it shouldn't be under gifts, it's kids", edit(category="kids")),
        ("fat fingered that, supposed to be 12.60", edit(amount=Decimal("12.60"))),
        ("make the date of that november 3rd", edit(date=date(2026, 11, 3))),
        ("the binder was for school so make it education", edit(category="education")),
        ("nvm the amount, it's 17 flat", edit(amount=Decimal(17))),
        ("that'd be canadian dollars btw", edit(currency="CAD")),
    ],
)
def test_what_is_right_is_told_of_an_entry(text: str, wanted: Edit) -> None:
    assert request_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("typo, 15 not 150", 15, 150),
        ("oops, 18 not 81", 18, 81),
        ("sorry it should say 6 instead of 16", 6, 16),
        ("i wrote 8 but it was 80", 80, 8),
        ("did i say 35? meant 53", 53, 35),
        ("i typed 900 instead of 90", 90, 900),
        ("change my last entry from 30 to 33", 33, 30),
        ("no no, ninety not nineteen", 90, 19),
        ("it says 7 but i paid 70", 70, 7),
    ],
)
def test_the_wrong_amount_is_told_too(text: str, right: int, wrong: int) -> None:
    assert request_of(text) == edit(amount=Decimal(right), old_amount=Decimal(wrong))


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("it was in pounds not dollars", "GBP"),
        ("that was in euros", "EUR"),
        ("change it to yen", "JPY"),
        ("should be CAD", "CAD"),
        ("the last one was in swiss francs", "CHF"),
    ],
)
def test_the_currency_is_another(text: str, currency: str) -> None:
    assert request_of(text) == edit(currency=currency)


def test_a_currency_of_several_countries_is_asked_about() -> None:
    understanding = understand("it was in pesos not dollars", CONTEXT)
    assert understanding.ask is not None
    assert understanding.ask.about is About.CURRENCY


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("add 'with ana' as a note on the last one", edit(note="with ana")),
        ("put team dinner in the notes", edit(note="team dinner")),
        ("note on that one: birthday", edit(note="birthday")),
        ("add a note to the taxi: airport", edit("taxi", note="airport")),
        ("rename the taxi to airport cab", edit("taxi", description="airport cab")),
        ("rename it to team lunch", edit(description="team lunch")),
    ],
)
def test_a_note_and_another_name(text: str, wanted: Edit) -> None:
    assert request_of(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "put 20 in the collection, it was for charity",
        "the dress was 80 instead of 120",
        "note 20 for the notebook",
        "set of plates 45",
        "correction tape and pens 7.40",
        "turned out the parking was 12",
        "lunch was really good, 15",
        "put the cat in the vet hospital 80",
    ],
)
def test_something_bought_is_no_correction(text: str) -> None:
    assert not isinstance(request_of(text), Edit)


@pytest.mark.parametrize(
    ("text", "right", "wrong", "what"),
    [
        ("not 45, 145", 145, 45, None),
        ("not 45 but 54", 54, 45, None),
        ("ramen was 17, i put 71", 17, 71, "ramen"),
        ("the taxi was 23 but i typed 32", 23, 32, "taxi"),
        ("breakfast was 9, you logged 90", 9, 90, "breakfast"),
        ("it should be 6, i wrote 60", 6, 60, None),
    ],
)
def test_the_wrong_amount_is_told_beside_the_right_one(
    text: str, right: int, wrong: int, what: str | None
) -> None:
    wanted = edit(what, amount=Decimal(right), old_amount=Decimal(wrong))
    assert request_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("wrong currency, that was pounds", edit(currency="GBP")),
        ("walmart run should be kids not groceries", edit("walmart run", category="kids")),
        ("put the barber on the 14th", edit("barber", date=date(2026, 11, 14))),
        ("my share of that was 18.20", edit(amount=Decimal("18.20"))),
        ("oops meant 850 for rent", edit("rent", amount=Decimal(850))),
        ("wait that was income", edit(kind=Kind.INCOME)),
        ("12.40*", edit(amount=Decimal("12.40"))),
        ("*12.40", edit(amount=Decimal("12.40"))),
        ("cambia el café a 3,20", edit("cafe", amount=Decimal("3.20"))),
        ("ändere das Taxi auf 18", edit("taxi", amount=Decimal(18))),
        ("moet 18,50 zijn", edit(amount=Decimal("18.50"))),
        ("das sollte 18,50 sein", edit(amount=Decimal("18.50"))),
        ("mets-le plutôt dans transport", edit(category="transport")),
    ],
)
def test_other_forms_of_a_correction(text: str, wanted: Edit) -> None:
    assert request_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("double it", 2),
        ("double that please, there were two of us", 2),
        ("ok triple that", 3),
        ("halve it, ana paid me back for hers", Decimal("0.5")),
        ("split it with marco", Decimal("0.5")),
        ("split that down the middle", Decimal("0.5")),
        ("split that 4 ways", Decimal("0.25")),
        ("divide it by 4", Decimal("0.25")),
        ("split it by four please", Decimal("0.25")),
        ("split it with 3 friends", Decimal("0.25")),
        ("split that with ana, ben and marco", Decimal("0.25")),
        ("actually i only owe a quarter of that", Decimal("0.25")),
    ],
)
def test_an_entry_is_multiplied(text: str, factor: Decimal | int) -> None:
    assert request_of(text) == edit(factor=Decimal(factor))


@pytest.mark.parametrize("text", ["split it with my roommates", "take 4 off the taxi"])
def test_what_it_becomes_is_asked(text: str) -> None:
    understanding = understand(text, CONTEXT)
    assert isinstance(understanding.request, Edit)
    assert understanding.ask is not None
    assert understanding.ask.about is About.AMOUNT


@pytest.mark.parametrize(
    "text",
    ["edit suite rental 35", "change purse 12", "update kernel book 40", "double espresso 4",
     "split ends haircut 40", "lunch 12*", "fix kit 9"],
)  # fmt: skip
def test_the_name_of_a_thing_is_no_correction(text: str) -> None:
    assert not isinstance(request_of(text), Edit)
