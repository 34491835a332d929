from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.fuller_answers import answer_in
from language.request import About, Answer, Ask, Choice, Edit, Entry, Log, Pending, SetBudget
from language.understand import understand

TODAY = date(2026, 11, 21)
YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))
KINDS = (Choice("expense", "An expense"), Choice("refund", "A refund"))
OFFER = (Choice("LogExpense", "Log it"), Choice("no", "No"))
SHARE = (Choice("30", "My share"), Choice("90", "All of it"))
WHOLE = (Choice("79.90"),)
PIZZAS = (Choice("1", "$24.00 pizza, Wed 18 Nov"), Choice("2", "$18.00 pizza, Fri 20 Nov"))
CODES = (Choice("SEK"), Choice("NOK"), Choice("DKK"))


def decided(typed: str, about: About, choices: tuple[Choice, ...] = ()) -> str | None:
    pending = Pending(text="lunch", today=TODAY, ask=Ask(about=about, choices=choices, index=2))
    answer = answer_in(typed, pending, Context(today=TODAY))
    if answer is None:
        return None
    decision = answer.decisions[0]
    assert (decision.about, decision.index) == (about, 2)
    return decision.value


@pytest.mark.parametrize(
    ("about", "choices", "typed", "value"),
    [
        (About.AMOUNT, (), "12.50", "12.50"),
        (About.READING, OFFER, "yes", "LogExpense"),
        (About.READING, OFFER, "yep sure", "LogExpense"),
        (About.READING, OFFER, "oui", "LogExpense"),
        (About.READING, OFFER, "log it", "LogExpense"),
        (About.READING, OFFER, "nope", "no"),
        (About.READING, OFFER, "nein danke", "no"),
        (About.AMOUNT, (), "it was 12 euros", "12 EUR"),
        (About.AMOUNT, (), "lunch was 12", "12"),
        (About.AMOUNT, (), "taxi 12", None),
        (About.AMOUNT, (), "lol no 12", "12"),
        (About.AMOUNT, (), "oh gott, 12", "12"),
        (About.AMOUNT, (), "13 at the diner", "13"),
        (About.AMOUNT, (Choice("1200"), Choice("1.20")), "not 1.20", "1200"),
        (About.AMOUNT, SHARE, "yes", "30"),
        (About.AMOUNT, SHARE, "just mine", "30"),
        (About.AMOUNT, SHARE, "solo mi parte", "30"),
        (About.AMOUNT, SHARE, "all of it", "90"),
        (About.AMOUNT, SHARE, "nein, alles", "90"),
        (About.AMOUNT, SHARE, "no put the entire bill, they will send me theirs", "90"),
        (About.AMOUNT, SHARE, "only my part, not the whole thing", "30"),
        (About.AMOUNT, SHARE, "90", "90"),
        (About.AMOUNT, SHARE, "all good", None),
        (About.AMOUNT, SHARE, "delete all of it", None),
        (About.AMOUNT, (Choice("1200"), Choice("1.2")), "1200", "1200"),
        (About.AMOUNT, (Choice("1200"), Choice("1.2")), "the second one", "1.2"),
        (About.AMOUNT, (), "how much is left?", None),
        (About.ZERO, (), "5", "5"),
        (About.UNUSUAL, YES_NO, "yes", "yes"),
        (About.UNUSUAL, YES_NO, "no", "no"),
        (About.UNUSUAL, YES_NO, "25", "25"),
        (About.UNUSUAL, YES_NO, "omg yes", "yes"),
        (About.UNUSUAL, YES_NO, "ok no", "no"),
        (About.UNUSUAL, YES_NO, "gosh no, 1.5k", "1500"),
        (About.UNUSUAL, YES_NO, "mon dieu non 150", "150"),
        (About.AMOUNT, SHARE, "wait no we were five", "18.00"),
        (About.AMOUNT, SHARE, "there were 4 people", "22.50"),
        (About.AMOUNT, SHARE, "split by 5 not 3", "18.00"),
        (About.AMOUNT, SHARE, "éramos 4", "22.50"),
        (About.AMOUNT, SHARE, "wir waren zu fünft", "18.00"),
        (About.AMOUNT, SHARE, "on était 5", "18.00"),
        (About.AMOUNT, SHARE, "eravamo in 4", "22.50"),
        (About.AMOUNT, SHARE, "we waren met 5", "18.00"),
        (About.AMOUNT, SHARE, "we were late", None),
        (About.AMOUNT, SHARE, "only 5 of us paid in the end", "18.00"),
        (About.AMOUNT, SHARE, "only 4 of us paid, so 22.50 each", "22.50"),
        (About.AMOUNT, SHARE, "no it was 25 each", "25"),
        (About.AMOUNT, SHARE, "somos cuatro, 22,50 cada uno", "22.50"),
        (About.AMOUNT, SHARE, "my part was 20", "20"),
        (About.AMOUNT, SHARE, "coffee 3 each", None),
        (About.AMOUNT, (), "3 of them at 12", "36"),
        (About.AMOUNT, (), "2 at 4.50 each", "9.00"),
        (About.AMOUNT, (), "3 zu je 12", "36"),
        (About.AMOUNT, (), "4 à 12", "48"),
        (About.AMOUNT, (), "36 total, 12 each", "36"),
        (About.AMOUNT, (), "12 each so 36", "36"),
        (About.AMOUNT, (), "36 for 3", "36"),
        (About.AMOUNT, WHOLE, "yep all of it", "79.90"),
        (About.AMOUNT, WHOLE, "the entire price", "79.90"),
        (About.AMOUNT, WHOLE, "yes", "79.90"),
        (About.AMOUNT, WHOLE, "yes the full 79.90", "79.90"),
        (About.AMOUNT, WHOLE, "only 30", "30"),
        (About.AMOUNT, WHOLE, "sí, todo", "79.90"),
        (About.AMOUNT, WHOLE, "ja, den ganzen Betrag", "79.90"),
        (About.AMOUNT, WHOLE, "oui tout", "79.90"),
        (About.AMOUNT, WHOLE, "sì, tutto", "79.90"),
        (About.AMOUNT, WHOLE, "sim, tudo", "79.90"),
        (About.AMOUNT, WHOLE, "ja het hele bedrag", "79.90"),
        (About.AMOUNT, WHOLE, "not all of it", None),
        (About.AMOUNT, WHOLE, "remove all of it", None),
        (About.AMOUNT, WHOLE, "30 is the price, i had 4 of them", "30"),
        (About.CURRENCY, CODES, "nok", "NOK"),
        (About.CURRENCY, CODES, "the norwegian ones", "NOK"),
        (About.CURRENCY, CODES, "danish of course", "DKK"),
        (About.CURRENCY, CODES, "i was in sweden", "SEK"),
        (About.CURRENCY, CODES, "suecas", "SEK"),
        (About.CURRENCY, CODES, "schwedische", "SEK"),
        (About.CURRENCY, (), "les mexicains", "MXN"),
        (About.CURRENCY, CODES, "swedish or danish", None),
        (About.CURRENCY, CODES, "swedish meatballs", None),
        (About.TARGET, PIZZAS, "the cheapest one", "2"),
        (About.TARGET, PIZZAS, "the pricier one", "1"),
        (About.TARGET, PIZZAS, "the less expensive", "2"),
        (About.TARGET, PIZZAS, "the older one please", "1"),
        (About.TARGET, PIZZAS, "yesterday's", "2"),
        (About.TARGET, PIZZAS, "the one from wednesday", "1"),
        (About.TARGET, PIZZAS, "the 24 one", "1"),
        (About.TARGET, PIZZAS, "not the 24", "2"),
        (About.TARGET, PIZZAS, "la más cara", "1"),
        (About.TARGET, PIZZAS, "die billigere", "2"),
        (About.TARGET, PIZZAS, "le moins cher", "2"),
        (About.TARGET, PIZZAS, "il meno caro", "2"),
        (About.TARGET, PIZZAS, "a mais barata", "2"),
        (About.TARGET, PIZZAS, "de duurste", "1"),
        (About.TARGET, PIZZAS, "the pizza", None),
        (About.TARGET, PIZZAS, "the 30 one", None),
        (About.TARGET, PIZZAS, "coffee 4", None),
        (About.CURRENCY, CODES, "first", "SEK"),
        (About.CURRENCY, CODES, "euros", "EUR"),
        (About.CATEGORY, (), "groceries", "groceries"),
        (About.CATEGORY, (), "#trip_to_rome", "trip_to_rome"),
        (About.DATE, (), "yesterday", "2026-11-20"),
        (About.DATE, (), "coffee yesterday", None),
        (About.FUTURE, (Choice("yes", "Log it then"),), "yes", "yes"),
        (About.FUTURE, (), "today", "2026-11-21"),
        (About.KIND, KINDS, "a refund", "refund"),
        (About.KIND, KINDS, "it is an expense", "expense"),
        (About.KIND, KINDS, "a", None),
        (About.TARGET, (Choice("a", "Lunch 12"), Choice("b", "Taxi 9")), "taxi", "b"),
        (About.TARGET, (Choice("1", "Lunch 12"),), "yes", "1"),
        (About.TARGET, (Choice("1", "Lunch 12"),), "nope", "no"),
        (About.TARGET, (Choice("a", "Lunch 12"), Choice("b", "Taxi 9")), "the first", "a"),
        (About.READING, (Choice("budget", "A budget"),), "budget", "budget"),
        (About.SCHEDULE, (), "every month on the 1st", "every month on the 1st"),
        (About.SCHEDULE, (), "no idea at all", None),
        (About.BUDGET, (), "400", "400"),
        (About.BUDGET, (), "dining", "dining"),
        (About.BUDGET, (), "everything", "all"),
    ],
)
def test_what_a_text_decides(
    about: About, choices: tuple[Choice, ...], typed: str, value: str | None
) -> None:
    assert decided(typed, about, choices) == value


@pytest.mark.parametrize("about", About)
@pytest.mark.parametrize("typed", ["", "?", ",;", "\n"])
def test_nothing_said_decides_nothing(about: About, typed: str) -> None:
    assert decided(typed, about) is None


def answered(asked: str, about: About, typed: str, choices: tuple[Choice, ...] = ()) -> Entry:
    pending = Pending(text=asked, today=TODAY, ask=Ask(about=about, choices=choices))
    understood = understand(typed, Context(today=TODAY, pending=pending))
    assert understood.answered == pending
    assert understood.ask is None
    assert isinstance(understood.request, Log)
    return understood.request.entries[0]


@pytest.mark.parametrize(
    ("typed", "amount", "day"),
    [
        ("45.50 on thursday", "45.50", date(2026, 11, 19)),
        ("12.50 yesterday", "12.50", date(2026, 11, 20)),
        ("it was 9 on the first", "9", date(2026, 11, 1)),
        ("30 last friday i think", "30", date(2026, 11, 20)),
        ("12,50 gestern", "12.50", date(2026, 11, 20)),
        ("eran 12 ayer", "12", date(2026, 11, 20)),
        ("no 2400 yesterday", "2400", date(2026, 11, 20)),
    ],
)
def test_the_day_beside_the_amount_is_kept(typed: str, amount: str, day: date) -> None:
    entry = answered("new curtains", About.AMOUNT, typed)
    assert (entry.amount, entry.date) == (Decimal(amount), day)
    assert entry.description == "curtains"


def test_a_day_to_come_is_asked_about() -> None:
    pending = Pending(text="lunch", today=TODAY, ask=Ask(about=About.AMOUNT))
    understood = understand("20 tomorrow", Context(today=TODAY, pending=pending))
    assert understood.ask is not None
    assert understood.ask.about is About.FUTURE


@pytest.mark.parametrize(
    ("typed", "description", "category"),
    [
        ("it was the dentist", "dentist", "health"),
        ("dentist", "dentist", "health"),
        ("for parking", "parking", "transport"),
        ("yes, a haircut", "haircut", "personal_care"),
        ("for quux", "quux", "other"),
        ("das war der Zahnarzt", "Zahnarzt", "health"),
        ("fue el dentista", "dentista", "health"),
        ("c'était le dentiste", "dentiste", "health"),
    ],
)
def test_what_an_amount_was_for_is_told(typed: str, description: str, category: str) -> None:
    entry = answered("45", About.READING, typed, OFFER)
    assert (entry.amount, entry.description) == (Decimal(45), description)
    assert (entry.category or "other") == category


@pytest.mark.parametrize("typed", ["no it was 54", "sorry, 54", "nein, es waren 54"])
def test_another_amount_than_the_offered_one_is_logged(typed: str) -> None:
    assert answered("45", About.READING, typed, OFFER).amount == Decimal(54)


def test_where_it_was_goes_with_what_it_was() -> None:
    entry = answered("lunch", About.AMOUNT, "12 at subway")
    assert (entry.amount, entry.description) == (Decimal(12), "lunch at subway")


@pytest.mark.parametrize("asked", ["that's wrong", "not 14", "no wait"])
def test_what_is_right_answers_a_bare_correction(asked: str) -> None:
    pending = Pending(text=asked, today=TODAY, ask=Ask(about=About.AMOUNT))
    request = understand("12 yesterday", Context(today=TODAY, pending=pending)).request
    assert isinstance(request, Edit)
    assert (request.amount, request.date) == (Decimal(12), date(2026, 11, 20))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("sorry i'm tired, yesterday", "2026-11-20"),
        ("no, monday", "2026-11-16"),
        ("the play is next friday but i paid for it yesterday", "2026-11-20"),
        ("it's on saturday, i bought the tickets today", "2026-11-21"),
        ("perdón, ayer", "2026-11-20"),
        ("das ist am samstag, ich habe die karten heute gekauft", "2026-11-21"),
        ("nee, gisteren", "2026-11-20"),
        ("bought coffee yesterday", None),
        ("yesterday or today", None),
        ("show me yesterday", None),
    ],
)
def test_the_day_of_the_spending_is_told(typed: str, day: str | None) -> None:
    assert decided(typed, About.FUTURE, (Choice("yes"), Choice("2026-11-21"))) == day


@pytest.mark.parametrize(
    ("typed", "category", "amount", "period"),
    [
        ("transport, 90 a month", "transport", 90, "month"),
        ("60 a week for groceries", "groceries", 60, "week"),
        ("dining 250", "dining", 250, "month"),
        ("comida 200 al mes", "dining", 200, "month"),
        ("300 pro monat für lebensmittel", "groceries", 300, "month"),
    ],
)
def test_a_budget_is_told_with_its_category(
    typed: str, category: str, amount: int, period: str
) -> None:
    pending = Pending(text="set a budget", today=TODAY, ask=Ask(about=About.BUDGET))
    understood = understand(typed, Context(today=TODAY, pending=pending))
    assert understood.ask is None
    assert understood.request == SetBudget(
        category=category, amount=Decimal(amount), currency="USD", period=period
    )


def test_a_purchase_is_no_budget() -> None:
    pending = Pending(text="set a budget", today=TODAY, ask=Ask(about=About.BUDGET))
    understood = understand("coffee 4.50 at starbucks", Context(today=TODAY, pending=pending))
    assert isinstance(understood.request, Log)


def test_a_yes_that_tells_no_reading_is_no_purchase() -> None:
    pending = Pending(text="dinner tomorrow 60", today=TODAY, ask=Ask(about=About.FUTURE))
    understood = understand("yes the usual 45", Context(today=TODAY, pending=pending))
    assert understood.request == Answer(yes=True)


@pytest.mark.parametrize(
    ("text", "typed", "amount"),
    [
        ("2 beers", "7 each", "14"),
        ("two beers", "they were 7.25 apiece", "14.50"),
        ("3 Kaffee", "je 3,50", "10.50"),
        ("3 cafés", "2,50 cada uno", "7.50"),
        ("3 croissants", "1,20 pièce", "3.60"),
        ("3 koffie", "2,50 per stuk", "7.50"),
        ("tickets for the ball game", "4 of them at 35", "140"),
        ("entradas para el partido", "2 a 30", "60"),
    ],
)
def test_the_price_of_each_is_told(text: str, typed: str, amount: str) -> None:
    context = Context(today=TODAY)
    first = understand(text, context)
    assert first.ask is not None
    assert first.ask.about is About.AMOUNT
    pending = Pending(text=text, today=TODAY, ask=first.ask)
    answered = understand(typed, Context(today=TODAY, pending=pending))
    assert answered.ask is None
    assert isinstance(answered.request, Log)
    assert [one.amount for one in answered.request.entries] == [Decimal(amount)]


def test_how_many_there_were_is_not_guessed() -> None:
    pending = Pending(text="beers", today=TODAY, ask=Ask(about=About.AMOUNT))
    answered = understand("7 each", Context(today=TODAY, pending=pending))
    assert answered.text == "beers 7 each"
    assert answered.ask is not None
    assert answered.ask.about is About.AMOUNT


@pytest.mark.parametrize(
    ("about", "choices", "typed", "value"),
    [
        (About.AMOUNT, (), "12.85", "12.85"),
        (About.AMOUNT, (), "it was 12.85", "12.85"),
        (About.AMOUNT, SHARE, "just mine", "30"),
        (About.AMOUNT, SHARE, "yes", None),
        (About.CATEGORY, (), "groceries", "groceries"),
        (About.AMOUNT, (), "12.85 at subway", None),
        (About.AMOUNT, (), "12.85?", None),
        (About.UNUSUAL, YES_NO, "yes", None),
        (About.READING, OFFER, "yes", None),
    ],
)
def test_after_small_talk_only_a_bare_answer_is_one(
    about: About, choices: tuple[Choice, ...], typed: str, value: str | None
) -> None:
    pending = Pending(text="lunch", today=TODAY, ask=Ask(about=about, choices=choices), passed=1)
    answer = answer_in(typed, pending, Context(today=TODAY))
    assert (answer.decisions[0].value if answer else None) == value


@pytest.mark.parametrize(
    ("asked", "typed", "amounts"),
    [
        ("bagel and a juice", "3 and 2.80", ["3", "2.80"]),
        ("bagel and a juice yesterday", "3, 2.80", ["3", "2.80"]),
        ("bagel, juice and soup", "3, 2.80 and 6", ["3", "2.80", "6"]),
        ("kaffee und kuchen", "3 und 2.80", ["3", "2.80"]),
        ("café y tostada", "3 y 2.80", ["3", "2.80"]),
        ("bagel and a juice", "3 + 2.80", ["5.80"]),
        ("ramen", "24, and 5 for tip", ["29"]),
        ("ramen", "24 plus a 5 tip", ["29"]),
        ("ramen", "24 y 5 de propina", ["29"]),
        ("ramen", "24 und 5 trinkgeld", ["29"]),
        ("ramen", "didnt i say? 24", ["24"]),
        ("ramen", "i already told you, 24", ["24"]),
        ("ramen", "24 like i said", ["24"]),
        ("ramen", "ya te dije, 24", ["24"]),
        ("ramen", "je te l'ai dit, 24", ["24"]),
        ("ramen", "zei ik toch, 24", ["24"]),
    ],
)
def test_each_thing_has_its_amount(asked: str, typed: str, amounts: list[str]) -> None:
    first = understand(asked, Context(today=TODAY))
    assert first.ask is not None
    pending = Pending(text=first.text, today=TODAY, ask=first.ask)
    found = understand(typed, Context(today=TODAY, pending=pending))
    assert found.ask is None
    assert isinstance(found.request, Log)
    assert [str(one.amount) for one in found.request.entries] == amounts
    assert len({one.date for one in found.request.entries}) == 1


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("24 but with the coupon 18", 18), ("$24 but with the discount 18", 18),
        ("24, less the voucher 18.50", Decimal("18.50")), ("24 aber mit Rabatt 18", 18),
    ],
)  # fmt: skip
def test_what_was_paid_after_a_discount_is_the_answer(text: str, amount: Decimal) -> None:
    pending = Pending(text="cat food", today=TODAY, ask=Ask(about=About.AMOUNT))
    request = understand(text, Context(today=TODAY, pending=pending)).request
    assert isinstance(request, Log)
    assert [(one.amount, one.description) for one in request.entries] == [(amount, "cat food")]


def test_an_answer_that_is_not_exact_is_kept_as_such() -> None:
    pending = Pending(text="cat food", today=TODAY, ask=Ask(about=About.AMOUNT))
    request = understand("about 24", Context(today=TODAY, pending=pending)).request
    assert isinstance(request, Log)
    assert request.entries[0].amount == 24
    assert request.entries[0].approximate
