"""What was not bought, would change, is a limit or a chore: nothing is entered for it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import AddRecurring, AskBudget, Log, SetBudget, SmallTalk
from language.understand import understand

TODAY = date(2026, 6, 17)
CONTEXT = Context(today=TODAY, currency="USD", locale="en-US")
NOTHING = (
    ("en-US", "new couch was gonna be 840 but i passed"),
    ("en-US", "the boots were 110 but i put them back"),
    ("en-US", "festival was 95 so nope"),
    ("en-US", "the shears would have been 60 but i borrowed some"),
    ("de-DE", "hab fast 70 Euro für Schuhe ausgegeben, aber zurückgelegt"),
    ("nl-NL", "bijna 60 euro aan kleding uitgegeven maar toch niet"),
    ("fr-FR", "j'allais prendre un manteau à 120 mais finalement non"),
    ("en-US", "i turned 30 today"),
    ("en-US", "remind me to call the vet"),
    ("en-US", "remind me to feed the dog"),
)
SPENT = (
    ("lunch 18 but too salty", "18"),
    ("dinner 40 but worth it", "40"),
    ("took a cab 22 so i skipped the bus", "22"),
    ("tires 620 but passed inspection", "620"),
    ("bought groceries 60 and then cooked", "60"),
    ("my kid turned 6, cake 38", "38"),
    ("set of knives 60", "60"),
    ("lego set 45", "45"),
    ("i owe you nothing lol but log 9 for boba", "9"),
    ("nothing new haha add 12 for parking", "12"),
    ("my share of the cottage is 130 out of 520, paid", "130"),
    ("my cut of the pizza was 8 out of 24", "8"),
    ("AH 31,40", "31.40"),
)
LIMITS = (
    ("shoes = 70 max per month", "shopping", 70),
    ("clothes: 90 tops each month", "shopping", 90),
    ("set entertainment 160", "entertainment", 160),
    ("set food 320/month", "dining", 320),
)
WHAT_IFS = (
    ("if rent goes to 310 how much is left each week", 310),
    ("what if netflix costs 28 a month", 28),
    ("if gas goes up to 70 a week can i still save", 70),
)
DAYS = (
    ("dentist 375 last month the 20th", date(2026, 5, 20)),
    ("oil change 60 last month, the 28th", date(2026, 5, 28)),
    ("gym 40 this month the 2nd", date(2026, 6, 2)),
)


@pytest.mark.parametrize(("locale", "text"), NOTHING)
def test_nothing_was_spent(locale: str, text: str) -> None:
    request = understand(text, Context(today=TODAY, currency="EUR", locale=locale)).request
    assert isinstance(request, SmallTalk)


@pytest.mark.parametrize(("text", "amount"), SPENT)
def test_what_was_spent_is_written(text: str, amount: str) -> None:
    understood = understand(text, CONTEXT)
    assert isinstance(understood.request, Log)
    assert understood.ask is None
    assert [one.amount for one in understood.request.entries] == [Decimal(amount)]


@pytest.mark.parametrize(("text", "category", "amount"), LIMITS)
def test_a_limit_is_a_budget(text: str, category: str, amount: int) -> None:
    request = understand(text, CONTEXT).request
    assert isinstance(request, SetBudget)
    assert (request.category, request.amount) == (category, Decimal(amount))


@pytest.mark.parametrize(("text", "amount"), WHAT_IFS)
def test_what_is_supposed_is_answered(text: str, amount: int) -> None:
    request = understand(text, CONTEXT).request
    assert isinstance(request, AskBudget)
    assert request.amount == amount


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_follows_its_month(text: str, day: date) -> None:
    understood = understand(text, CONTEXT)
    assert isinstance(understood.request, Log)
    assert understood.ask is None
    assert understood.request.entries[0].date == day


def test_a_turkish_day_of_every_month() -> None:
    context = Context(today=TODAY, currency="TRY", locale="tr-TR")
    request = understand("kira 24 bin her ayın 5'i", context).request
    assert isinstance(request, AddRecurring)
    assert (request.entry.amount, request.schedule.start) == (Decimal(24000), date(2026, 7, 5))
