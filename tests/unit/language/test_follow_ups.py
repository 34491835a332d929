"""Follow-ups with chatter around them: what is moved, corrected, taken out, or bought anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import (
    About,
    Ask,
    Choice,
    Edit,
    EditEach,
    Log,
    Pending,
    Recent,
    Remove,
    Target,
)
from language.understand import understand
from ledger.records import Kind

TODAY = date(2026, 6, 17)
YESTERDAY = date(2026, 6, 16)
HAIRDRESSER = Recent(
    id="h", name="hairdresser", kind=Kind.EXPENSE, amount=Decimal(48), currency="USD",
    category="personal_care", date=TODAY,
)  # fmt: skip
CAB = replace(
    HAIRDRESSER, id="c", name="cab home", amount=Decimal(20), category="transport", last=False
)
COOKIES = replace(HAIRDRESSER, id="k", name="cookies", amount=Decimal(6), category="groceries")
TOGETHER = (replace(CAB, last=True), COOKIES)


def request_of(text: str, *recent: Recent, locale: str = "en-US") -> object:
    recent = recent or (CAB, HAIRDRESSER)
    understood = understand(text, Context(today=TODAY, locale=locale, recent=recent))
    assert understood.ask is None, understood.ask
    return understood.request


@pytest.mark.parametrize(
    ("text", "day", "locale"),
    [
        ("yesterday btw", 16, "en-US"),
        ("cleared yesterday", 16, "en-US"),
        ("monday i guess. yeah monday", 15, "en-US"),
        ("yesterday, not today. brain fog", 16, "en-US"),
        ("it got billed on june 3 apparently", 3, "en-US"),
        ("not today, yesterday", 16, "en-US"),
        ("war gestern glaub ich", 16, "de-DE"),
        ("wurde am 3. abgebucht", 3, "de-DE"),
        ("no hoy, ayer", 16, "es-ES"),
        ("fue ayer creo", 16, "es-ES"),
        ("pas aujourd'hui, hier", 16, "fr-FR"),
        ("era ieri mi sa", 16, "it-IT"),
        ("foi ontem na verdade", 16, "pt-BR"),
        ("dat was gisteren trouwens", 16, "nl-NL"),
    ],
)
def test_a_day_with_chatter_moves_the_last_entry(text: str, day: int, locale: str) -> None:
    edit = Edit(target=Target(ids=("h",)), date=date(2026, 6, day))
    assert request_of(text, locale=locale) == edit


@pytest.mark.parametrize(
    "text",
    [
        "show yesterday again",
        "and yesterday",
        "cost today",
        "yesterday was better",
        "i get paid friday",
        "saw mike monday",
    ],
)
def test_a_day_of_something_else_moves_nothing(text: str) -> None:
    understood = understand(text, Context(today=TODAY, recent=(CAB, HAIRDRESSER)))
    assert not isinstance(understood.request, Edit)


@pytest.mark.parametrize(
    ("text", "amount", "locale"),
    [
        ("the cab was 23 with the airport fee", "23", "en-US"),
        ("cab ended up being 23 w tip", "23", "en-US"),
        ("cabs were 23 actually cuz of the traffic", "23", "en-US"),
        ("cab 23 soz", "23", "en-US"),
        ("das cab hat 23 gekostet", "23", "de-DE"),
        ("le cab a co\u00fbt\u00e9 23 finalement", "23", "fr-FR"),
        ("o cab deu 23", "23", "pt-BR"),
    ],
)
def test_a_named_entry_is_corrected(text: str, amount: str, locale: str) -> None:
    edit = Edit(target=Target(ids=("c",)), amount=Decimal(amount))
    assert request_of(text, locale=locale) == edit


@pytest.mark.parametrize(
    ("text", "amount", "locale"),
    [
        ("make it 52, forgot 4 for the tip", "52", "en-US"),
        ("tip was 6 so 54", "54", "en-US"),
        ("two of us went, so 96 total", "96", "en-US"),
        ("checked. 84", "84", "en-US"),
        ("45 fat fingers", "45", "en-US"),
        ("misread it, 45", "45", "en-US"),
        ("so with the shampoo it was 55", "55", "en-US"),
        ("plus a shampoo, 55 total", "55", "en-US"),
        ("they overcharged me. 55", "55", "en-US"),
        ("forgot the booking fee, 50", "50", "en-US"),
        ("got charged 52.50 in the end", "52.50", "en-US"),
        ("minus 8 for the voucher", "40", "en-US"),
        ("put 7 tip on top of the hairdresser", "55", "en-US"),
        ("plus 4 Trinkgeld, also 52", "52", "de-DE"),
        ("m\u00e1s 4 de propina, entonces 52", "52", "es-ES"),
        ("avec le pourboire \u00e7a fait 52", "52", "fr-FR"),
        ("pi\u00f9 4 di mancia, quindi 52", "52", "it-IT"),
        ("plus 4 fooi, dus 52", "52", "nl-NL"),
    ],
)
def test_a_reason_or_a_sum_leads_to_the_amount(text: str, amount: str, locale: str) -> None:
    edit = Edit(target=Target(ids=("h",)), amount=Decimal(amount))
    assert request_of(text, locale=locale) == edit


def test_each_of_several_gets_its_own() -> None:
    day = {name: Edit(target=Target(ids=(name,)), date=YESTERDAY) for name in ("c", "k")}
    today = Edit(target=Target(ids=("k",)), date=TODAY)
    assert request_of("cab was yesterday, cookies today", *TOGETHER) == EditEach(
        edits=(day["c"], today)
    )
    assert request_of("all but the cab were yesterday", *TOGETHER) == day["k"]


@pytest.mark.parametrize(
    "text",
    [
        "other way round!! cab 6 cookies 20",
        "i swapped them. cab 6, cookies 20",
        "wrong way round sorry, cab was 6",
        "i think i got those mixed up lol",
    ],
)
def test_two_amounts_change_places(text: str) -> None:
    cab = Edit(target=Target(ids=("c",)), amount=Decimal(6))
    cookies = Edit(target=Target(ids=("k",)), amount=Decimal(20))
    assert request_of(text, *TOGETHER) == EditEach(edits=(cab, cookies))


@pytest.mark.parametrize(
    "text",
    ["oops sent twice, only one cab home", "that went in double", "only once", "duplicate sorry",
     "ups doppelt geschickt", "lo mand\u00e9 dos veces perd\u00f3n"],
)  # fmt: skip
def test_one_of_two_same_is_removed(text: str) -> None:
    twins = (CAB, replace(CAB, id="d", last=True))
    assert request_of(text, *twins) == Remove(target=Target(ids=("d",)))


def test_two_rides_are_two() -> None:
    twins = (CAB, replace(CAB, id="d", last=True))
    understood = understand("took it twice", Context(today=TODAY, recent=twins))
    assert not isinstance(understood.request, Remove)


@pytest.mark.parametrize(
    "text",
    [
        "cab 12",
        "gas was 40 today",
        "cab home yesterday was 12",
        "sorry one more cab 12",
        "the bakery was 5 with tax",
        "breakfast ended up being 14",
        "it rained so taxi 15",
        "she came over so pizza 18",
        "he fixed my bike. 45",
        "forgot popcorn, 8",
        "checked in at the hotel, 120",
        "hairdresser for kim was 40",
        "then got a bagel, 3",
        "saturday i paid 30 for gas",
        "add 5 for shampoo",
        "plus a shampoo 5",
        "with a friend at the zoo, it was 52",
    ],
)
def test_what_is_bought_anew_is_logged(text: str) -> None:
    assert isinstance(request_of(text), Log)


def test_another_thing_is_no_form_of_a_longer_name() -> None:
    bill = replace(HAIRDRESSER, name="gas bill", category="utilities")
    assert isinstance(request_of("gas was 40", bill), Log)


def test_the_same_day_is_that_of_the_last_entry() -> None:
    request = request_of("and gas bill same day 28", replace(HAIRDRESSER, date=date(2026, 6, 5)))
    assert isinstance(request, Log)
    assert request.entries[0].date == date(2026, 6, 5)


@pytest.mark.parametrize(
    "text",
    [
        "one hundred five, yeah he is worth it",
        "sorry was on the phone. 105",
        "105 but it was worth it",
        "it was crazy expensive lol 105",
        "ugh let me look. ok 105",
        "attends, 105 je crois",
    ],
)
def test_an_answer_amid_chatter(text: str) -> None:
    pending = Pending(text="plumber", today=TODAY, ask=Ask(about=About.AMOUNT))
    understood = understand(text, Context(today=TODAY, pending=pending))
    assert understood.answered == pending
    assert isinstance(understood.request, Log)
    assert [one.amount for one in understood.request.entries] == [Decimal(105)]


@pytest.mark.parametrize("text", ["coffee 4", "the bus was late. 3", "went to the bakery, 4"])
def test_another_purchase_is_no_answer(text: str) -> None:
    pending = Pending(text="plumber", today=TODAY, ask=Ask(about=About.AMOUNT))
    assert understand(text, Context(today=TODAY, pending=pending)).answered is None


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("19", "yes 19 instead of 48"),
        ("40", "the hairdresser i mean, she gave me 8 off"),
        ("19", "i meant for the hairdresser"),
    ],
)
def test_an_amount_alone_turns_out_to_correct(number: str, text: str) -> None:
    choices = (Choice("LogExpense", "Log it"), Choice("no", "No"))
    pending = Pending(text=number, today=TODAY, ask=Ask(about=About.READING, choices=choices))
    understood = understand(text, Context(today=TODAY, pending=pending, recent=(CAB, HAIRDRESSER)))
    assert understood.request == Edit(target=Target(ids=("h",)), amount=Decimal(number))


def test_what_was_asked_about_is_bought() -> None:
    context = Context(today=TODAY, recent_budget="shopping")
    request = understand("ok bought them, 79.95", context).request
    assert isinstance(request, Log)
    assert (request.entries[0].category, request.entries[0].amount) == (
        "shopping",
        Decimal("79.95"),
    )


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("cookies should be 4.50", "4.50"),
        ("cookies were 4 i flipped it", "4"),
        ("the cookies were supposed to be 5", "5"),
    ],
)
def test_what_it_should_be_corrects_the_named_entry(text: str, amount: str) -> None:
    edit = Edit(target=Target(ids=("k",)), amount=Decimal(amount))
    assert request_of(text, *TOGETHER) == edit


@pytest.mark.parametrize(
    "text",
    [
        "didn't buy it in the end",
        "nvm i didnt get it",
        "never bought it",
        "actually decided not to get it",
    ],
)
def test_what_was_not_bought_after_all_is_taken_out(text: str) -> None:
    removed = request_of(text, COOKIES)
    assert isinstance(removed, Remove)
    assert removed.target == Target(ids=("k",))


@pytest.mark.parametrize("text", ["didn't get the memo", "did not take the bus, walked"])
def test_what_else_was_not_done_takes_nothing_out(text: str) -> None:
    assert not isinstance(request_of(text, COOKIES), Remove)
