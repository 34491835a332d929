"""What is said about the entries of the last hour; without them the same words are notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import (
    About,
    AddRecurring,
    Edit,
    EditEach,
    Find,
    Itemise,
    Log,
    Measure,
    Recent,
    Redirect,
    Remove,
    Request,
    SetBudget,
    Target,
)
from language.understand import understand
from ledger.records import EVERYTHING, Kind
from ledger.schedule import Schedule

TODAY = date(2026, 11, 21)
YESTERDAY = date(2026, 11, 20)


def recent(name: str, amount: int, **said: object) -> Recent:
    plain = Recent(
        id=name[0],
        name=name,
        kind=Kind.EXPENSE,
        amount=Decimal(amount),
        currency="USD",
        category="dining",
        date=TODAY,
        last=False,
    )
    return replace(plain, **said)  # type: ignore[arg-type]


APART = Context(today=TODAY, recent=(recent("Taxi home", 18), recent("drinks", 22, last=True)))
TOGETHER = Context(
    today=TODAY, recent=(recent("lunch", 24, last=True), recent("dinner", 12, last=True))
)
SHOES = Context(today=TODAY, recent=(recent("nike shoes", 95), recent("jeans", 60, last=True)))


def request_of(text: str, context: Context = APART) -> Request:
    understood = understand(text, context)
    assert understood.ask is None, understood.ask
    return understood.request


def edit(*ids: str, **changes: object) -> Edit:
    return Edit(target=Target(ids=ids), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("the drinks were 27", edit("d", amount=Decimal(27))),
        ("drink was 27.50, i misread the bill", edit("d", amount=Decimal("27.50"))),
        ("oh wait the taxi was 19", edit("T", amount=Decimal(19))),
        ("el taxi costó 19", edit("T", amount=Decimal(19))),
        ("das taxi war 19", edit("T", amount=Decimal(19))),
        ("le taxi c'était hier", edit("T", date=YESTERDAY)),
        ("the taxi was yesterday", edit("T", date=YESTERDAY)),
        ("both were yesterday", edit("T", "d", date=YESTERDAY)),
        ("all of these were groceries", edit("T", "d", category="groceries")),
        ("die beiden waren gestern", edit("T", "d", date=YESTERDAY)),
        ("the other one was 16", edit("T", amount=Decimal(16))),
        ("make the other one 16", edit("T", amount=Decimal(16))),
        ("the taxi was in euros", edit("T", currency="EUR")),
        ("nope, 20 was right", edit("d", amount=Decimal(20))),
        ("sorry yesterday was right", edit("d", date=YESTERDAY)),
        ("no, the day before", edit("d", date=YESTERDAY)),
        ("it was a week earlier", edit("d", date=date(2026, 11, 14))),
        ("paid it yesterday", edit("d", date=YESTERDAY)),
        ("i got them yesterday", edit("d", date=YESTERDAY)),
        ("yen sorry, im in tokyo", edit("d", currency="JPY")),
        ("no wait, gifts. for my niece", edit("d", category="gifts")),
        ("drinks 25 sorry", edit("d", amount=Decimal(25))),
        ("oops, taxi home 21", edit("T", amount=Decimal(21))),
        ("the second one was 30", Edit(target=Target(position=2), amount=Decimal(30))),
        ("first was yesterday", Edit(target=Target(position=1), date=YESTERDAY)),
    ],
)
def test_an_entry_that_was_just_made_is_corrected(text: str, wanted: Edit) -> None:
    assert request_of(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "taxi 19",
        "the parking was 12",
        "uber back was 19",
        "another drinks 25",
        "dinner was 40 and drinks 20",
        "coffee 4",
    ],
)
def test_another_purchase_is_entered(text: str) -> None:
    assert isinstance(request_of(text), Log)


@pytest.mark.parametrize(
    "text", ["the drinks were great", "the taxi was late", "what was the taxi?"]
)
def test_what_tells_nothing_new_changes_nothing(text: str) -> None:
    assert not isinstance(understand(text, APART).request, Edit | EditEach | Log)


def test_amounts_change_places() -> None:
    swapped = EditEach(
        edits=(edit("l", amount=Decimal(12)), edit("d", amount=Decimal(24))),
    )
    assert request_of("wait other way round", TOGETHER) == swapped
    assert request_of("lunch 12 dinner 24 i mean", TOGETHER) == swapped


@pytest.mark.parametrize(
    "text", ["not that, the taxi", "no the other one!!", "wrong one, taxi home"]
)
def test_the_last_change_was_meant_for_another(text: str) -> None:
    assert request_of(text) == Redirect(target=Target(ids=("T",)))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("delete the other one", ("T",)),
        ("the drinks were free", ("d",)),
        ("drinks were on the house", ("d",)),
    ],
)
def test_an_entry_that_was_none_is_taken_out(text: str, ids: tuple[str, ...]) -> None:
    assert request_of(text) == Remove(target=Target(ids=ids))


def test_what_was_bought_goes_back() -> None:
    request = request_of("returned the shoes, full refund", SHOES)
    assert isinstance(request, Log)
    (entry,) = request.entries
    assert (entry.kind, entry.amount, entry.description) == (
        Kind.REFUND, Decimal(-95), "nike shoes",
    )  # fmt: skip


@pytest.mark.parametrize("text", ["returned the shoes", "took the shoes back", "sent shoes back"])
def test_how_much_came_back_is_asked_with_the_price(text: str) -> None:
    understood = understand(text, SHOES)
    assert understood.ask is not None
    assert understood.ask.about is About.AMOUNT
    assert [choice.value for choice in understood.ask.choices] == ["95"]


@pytest.mark.parametrize(
    ("text", "day"), [("same again", TODAY), ("another one", TODAY), ("same yesterday", YESTERDAY)]
)
def test_the_last_entry_is_made_once_more(text: str, day: date) -> None:
    request = request_of(text)
    assert isinstance(request, Log)
    assert [(one.description, one.amount, one.date) for one in request.entries] == [
        ("drinks", Decimal(22), day)
    ]


@pytest.mark.parametrize(
    ("text", "budget"),
    [
        ("raise it to 450", {"amount": Decimal(450)}),
        ("bump it by 50", {"amount": None, "change": Decimal(50)}),
        ("ok lower that by $20", {"amount": None, "change": Decimal(-20)}),
    ],
)
def test_it_is_the_budget_that_was_just_set(text: str, budget: dict[str, Decimal | None]) -> None:
    groceries = replace(APART, recent_budget="groceries")
    wanted = {"category": "groceries", "currency": "USD", **budget}
    assert request_of(text, groceries) == SetBudget(**wanted)  # type: ignore[arg-type]
    overall = replace(APART, recent_budget=EVERYTHING)
    assert request_of(text, overall) == SetBudget(**{**wanted, "category": None})  # type: ignore[arg-type]


DINNER = Context(today=TODAY, recent=(recent("taxi", 9), recent("dinner", 40, last=True)))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("no wait it was lunch", edit("d", description="lunch")),
        ("sorry it was shampoo", edit("d", description="shampoo", category="personal_care")),
        ("on monday", edit("d", date=date(2026, 11, 16))),
        ("with tip 48", edit("d", amount=Decimal(48))),
        ("including the tip it came to 48", edit("d", amount=Decimal(48))),
        ("that was a refund", edit("d", kind=Kind.REFUND)),
    ],
)
def test_a_detail_is_told_after_the_entry(text: str, wanted: Edit) -> None:
    assert request_of(text, DINNER) == wanted


@pytest.mark.parametrize("text", ["yesterday?", "it was great", "with tip 8", "on monday lunch 9"])
def test_no_detail_is_told(text: str) -> None:
    assert not isinstance(understand(text, DINNER).request, Edit)


def test_a_tip_afterwards_goes_with_the_dinner() -> None:
    request = request_of("plus tip 8", DINNER)
    assert isinstance(request, Log)
    assert [(one.description, one.amount, one.category) for one in request.entries] == [
        ("tip", Decimal(8), "dining")
    ]


@pytest.mark.parametrize("text", ["it's monthly", "make that recurring every month"])
def test_the_last_entry_repeats_from_its_next_day_on(text: str) -> None:
    request = request_of(text, DINNER)
    assert isinstance(request, AddRecurring)
    assert (request.entry.description, request.entry.amount) == ("dinner", Decimal(40))
    assert request.schedule == Schedule(start=date(2026, 12, 21), anchor=21)


def test_each_of_several_statements_changes_its_entry() -> None:
    edits = (edit("d", amount=Decimal(42)), edit("t", amount=Decimal(8)))
    for text in ("dinner was 42, taxi was 8", "the dinner was 42 and the taxi 8"):
        assert request_of(text, DINNER) == EditEach(edits=edits)


WEEK = Context(
    today=TODAY,
    recent=(
        recent("lyft", 11, id="mon", date=date(2026, 11, 16)),
        recent("lyft", 13, id="fri", date=YESTERDAY, last=True),
    ),
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("the monday one was 18.30", edit("mon", amount=Decimal("18.30"))),
        ("the 11 one was yesterday", edit("mon", date=YESTERDAY)),
        ("everything was yesterday btw", edit("mon", "fri", date=YESTERDAY)),
    ],
)
def test_an_entry_is_meant_by_its_day_or_amount(text: str, wanted: Edit) -> None:
    assert request_of(text, WEEK) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("i tipped 8, add that to it", edit("d", amount=Decimal(48))),
        ("add another 5 to that", edit("d", amount=Decimal(45))),
        ("half is mine, my ex pays the other half", edit("d", amount=Decimal(20))),
        ("my half is 18 so only that", edit("d", amount=Decimal(18))),
        ("so 23.50", edit("d", amount=Decimal("23.50"))),
        ("4.00!!!", edit("d", amount=Decimal("4.00"))),
        ("make it 47 with the tip", edit("d", amount=Decimal(47))),
        ("and amount to 37", edit("d", amount=Decimal(37))),
        ("and date to monday", edit("d", date=date(2026, 11, 16))),
        ("that came in monday", edit("d", date=date(2026, 11, 16))),
    ],
)
def test_the_last_entry_has_another_amount_or_day(text: str, wanted: Edit) -> None:
    assert request_of(text, DINNER) == wanted


def test_verbs_at_the_end_of_the_sentence() -> None:
    lunch = Context(
        today=TODAY,
        currency="JPY",
        locale="ja-JP",
        recent=(recent("ランチ", 980, currency="JPY"), recent("コーヒー", 450, last=True)),
    )
    assert request_of("ランチは1080円でした", lunch) == edit(
        "ラ", amount=Decimal(1080), currency="JPY"
    )
    auto = Context(today=TODAY, locale="en-IN", recent=(recent("auto", 85, last=True),))
    assert request_of("auto wala kal ka tha", auto) == edit("a", date=YESTERDAY)


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("12 of that was shampoo", [("dinner", Decimal(28)), ("shampoo", Decimal(12))]),
        (
            "12 of it was for cat litter, can you split it",
            [("dinner", Decimal(28)), ("cat litter", Decimal(12))],
        ),
    ],
)
def test_a_part_of_the_entry_was_something_else(
    text: str, entries: list[tuple[str, Decimal]]
) -> None:
    request = request_of(text, DINNER)
    assert isinstance(request, Itemise)
    assert request.target == Target(ids=("d",))
    assert [(one.description, one.amount) for one in request.entries] == entries


def test_the_parts_of_an_entry_are_told() -> None:
    both = Context(today=TODAY, recent=(recent("gas n snacks", 60, last=True),))
    request = request_of("gas was 48 snacks 12", both)
    assert isinstance(request, Itemise)
    assert [(one.description, one.amount) for one in request.entries] == [
        ("gas", Decimal(48)),
        ("snacks", Decimal(12)),
    ]
    assert isinstance(request_of("gas was 48 snacks 14", both), Log)


def test_the_same_for_another_day() -> None:
    request = request_of("and yesterday 23", DINNER)
    assert isinstance(request, Log)
    assert [(one.description, one.amount, one.date) for one in request.entries] == [
        ("dinner", Decimal(23), YESTERDAY)
    ]


def test_the_same_is_done_to_another() -> None:
    gone = Context(today=TODAY, recent=(recent("gas", 40),))
    assert request_of("and the gas too", gone) == Remove(target=Target(ids=("g",)))


@pytest.mark.parametrize(
    "text",
    [
        "another one, same price",
        "and another lol same",
        "and again on the way home",
        "nog een keer hetzelfde",
    ],
)
def test_once_more_in_any_words(text: str) -> None:
    request = request_of(text, DINNER)
    assert isinstance(request, Log)
    assert [(one.description, one.amount) for one in request.entries] == [("dinner", Decimal(40))]


def test_without_recent_entries_the_same_words_are_a_note() -> None:
    assert isinstance(request_of("the drinks were 27", Context(today=TODAY)), Log)


CART = Context(
    today=TODAY,
    recent=(recent("shampoo", 8), recent("cheese", 7), recent("wine", 14, last=True)),
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("oh the shampoo was on sale, 6.50", edit("s", amount=Decimal("6.50"))),
        ("the shampoo was half off so 4", edit("s", amount=Decimal(4))),
        ("it was discounted, 12", edit("w", amount=Decimal(12))),
        ("el wine estaba en oferta, 12,50", edit("w", amount=Decimal("12.50"))),
        ("der wine war im angebot, 12,50", edit("w", amount=Decimal("12.50"))),
        ("the cheese 7.75", edit("c", amount=Decimal("7.75"))),
        ("and the cheese 7.75", edit("c", amount=Decimal("7.75"))),
        ("ok checked the receipt, 13.20", edit("w", amount=Decimal("13.20"))),
        ("the bill says 13.20", edit("w", amount=Decimal("13.20"))),
        ("quittung gefunden, 13,20", edit("w", amount=Decimal("13.20"))),
        ("the cheese came with bread, 9 in all", edit("c", amount=Decimal(9))),
        ("that's canadian btw", edit("w", currency="CAD")),
        ("hm no 41", edit("w", amount=Decimal(41))),
        ("nope 41.50", edit("w", amount=Decimal("41.50"))),
        ("that's pounds btw, im in london", edit("w", currency="GBP")),
        ("das war in franken", edit("w", currency="CHF")),
        ("that one's from yesterday", edit("w", date=YESTERDAY)),
        ("era de ayer", edit("w", date=YESTERDAY)),
        ("the cheese is a present for my mom", edit("c", category="gifts")),
    ],
)
def test_a_correction_with_its_reason(text: str, wanted: Edit) -> None:
    assert request_of(text, CART) == wanted


@pytest.mark.parametrize(
    "text",
    ["the cheese 70", "the shampoo was 2 off", "checked bag 35", "no 3 bus 2.50",
     "the bus 2.50", "total for yesterday", "total today", "total for groceries", "total hoy",
     "was that yesterday", "is it groceries", "war das gestern", "is the shampoo in there now",
     "cost today"],
)  # fmt: skip
def test_what_corrects_nothing(text: str) -> None:
    assert not isinstance(understand(text, CART).request, Edit)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("delete those two", ("c", "w")),
        ("remove both of them", ("c", "w")),
        ("take these two off please", ("c", "w")),
        ("delete all three", ("s", "c", "w")),
        ("borra los dos", ("c", "w")),
        ("lösch beide", ("c", "w")),
        ("supprime les deux", ("c", "w")),
        ("cancella entrambi", ("c", "w")),
        ("apaga os dois", ("c", "w")),
        ("verwijder beide", ("c", "w")),
        ("remove the shampoo and the wine", ("s", "w")),
    ],
)
def test_several_are_removed(text: str, ids: tuple[str, ...]) -> None:
    assert request_of(text, CART) == Remove(target=Target(ids=ids))


@pytest.mark.parametrize("text", ["undo both", "delete the four", "remove the tea and the wine"])
def test_which_several_are_meant_is_not_guessed(text: str) -> None:
    request = understand(text, CART).request
    assert not (isinstance(request, Remove) and request.target.ids)


@pytest.mark.parametrize(
    ("text", "measure", "name"),
    [
        ("was that yesterday", Measure.LATEST, "wine"),
        ("so is the shampoo in there now?", Measure.EXISTS, "shampoo"),
        ("ist der shampoo schon drin?", Measure.EXISTS, "shampoo"),
    ],
)
def test_a_recent_entry_is_asked_about(text: str, measure: Measure, name: str) -> None:
    request = request_of(text, CART)
    assert isinstance(request, Find)
    assert (request.query.measure, request.query.text) == (measure, name)


BOUGHT = (recent("ramen", 16), recent("boba", 7, last=True, changed=True), recent("train", 3))
AFTER_AN_EDIT = Context(today=TODAY, recent=BOUGHT)
AFTER_A_REMOVAL = Context(today=TODAY, recent=(recent("ramen", 16), recent("boba", 7)))


@pytest.mark.parametrize("text", ["and train 2.90", "and the train 2.90", "y tren 2.90"])
def test_after_a_correction_another_one_may_follow(text: str) -> None:
    named = replace(AFTER_AN_EDIT, recent=(*BOUGHT[:2], recent(text.split()[-2], 3)))
    wanted = edit("t", amount=Decimal("2.90"))
    assert request_of(text, named) == wanted


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("and train 2.90", replace(AFTER_AN_EDIT, recent=(*BOUGHT[:1], BOUGHT[2]))),
        ("and train to work 2.90", AFTER_AN_EDIT),
        ("and train 30", AFTER_AN_EDIT),
        ("train 2.90", AFTER_AN_EDIT),
    ],
)
def test_another_purchase_may_follow_too(text: str, context: Context) -> None:
    assert isinstance(request_of(text, context), Log)


@pytest.mark.parametrize(
    "text",
    [
        "oh no i meant the ramen",
        "i meant the ramen",
        "oops the ramen",
        "no, quería decir el ramen",
        "nein ich meinte die ramen",
        "non je voulais dire le ramen",
        "nee ik bedoelde de ramen",
    ],
)
def test_another_one_is_to_be_removed(text: str) -> None:
    assert request_of(text, AFTER_A_REMOVAL) == Redirect(target=Target(ids=("r",)))


@pytest.mark.parametrize(
    "text",
    [
        "the taxi was yesterday, so were the drinks",
        "the taxi was yesterday and the drinks too",
        "taxi was yesterday, drinks as well",
        "taxi was yesterday, same for the drinks",
        "el taxi fue ayer, drinks también",
        "das taxi war gestern, drinks auch",
    ],
)
def test_what_is_told_of_one_goes_for_the_other(text: str) -> None:
    each = (edit("T", date=YESTERDAY), edit("d", date=YESTERDAY))
    assert request_of(text) == EditEach(edits=each)
