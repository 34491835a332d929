from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import About, AskBudget, BudgetQuestion, Request, SetBudget
from language.understand import understand


def request_of(text: str) -> Request:
    understanding = understand(text, Context(today=date(2026, 11, 21)))
    assert understanding.ask is None
    return understanding.request


def budget(category: str | None, amount: int | None, period: str = "month") -> SetBudget:
    return SetBudget(
        category=category,
        amount=None if amount is None else Decimal(amount),
        currency="USD",
        period=period,
        remove=amount is None,
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("max 60/week on takeout", budget("dining", 60, "week")),
        ("put 30 a month on games as my limit", budget("entertainment", 30)),
        ("i want to keep gas under 90 this month", budget("fuel", 90)),
        ("trying to keep eating out below 200 a month", budget("dining", 200)),
        ("let's stick to 250 for groceries this month", budget("groceries", 250)),
        ("can you stop me from going over 300 a month on clothes", budget("shopping", 300)),
        ("i don't want to spend more than 45 on coffee a month", budget("dining", 45)),
        ("my max for gifts is 70 a month", budget("gifts", 70)),
        ("target for groceries is 320 a month", budget("groceries", 320)),
        ("groceries: at most 90 a week", budget("groceries", 90, "week")),
        ("let's do 75 a week for lunches", budget("dining", 75, "week")),
        ("i only want to spend 40 on snacks each week", budget("dining", 40, "week")),
        ("i'd like my shopping to be no more than 150", budget("shopping", 150)),
        ("60 a week is all i want to spend on lunch", budget("dining", 60, "week")),
        ("set my grocery money at 320 per month", budget("groceries", 320)),
        ("give me a 500 travel budget", budget("travel", 500)),
        ("can i get a budget of 120 for coffee and eating out", budget("dining", 120)),
        ("could we have a 300 grocery budget", budget("groceries", 300)),
        ("take the cap off dining", budget("dining", None)),
        ("i dont need a travel budget anymore", budget("travel", None)),
        ("lift the limit on groceries", budget("groceries", None)),
    ],
)
def test_a_limit_is_a_budget(text: str, wanted: SetBudget) -> None:
    assert request_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "category", "amount"),
    [
        ("would a 180 jacket blow my clothes budget", "shopping", 180),
        ("would 90 on dinner break my dining budget?", "dining", 90),
        ("can i still afford a 45 dollar pair of jeans", "shopping", 45),
        ("could i squeeze in a 25 manicure this month", "personal_care", 25),
        ("do i have 40 left for games", "entertainment", 40),
        ("what happens to my gift budget if i buy a 70 watch", "gifts", 70),
        ("if i drop 45 on sushi am i still ok", "dining", 45),
        ("is a 90 haircut doable this month", "personal_care", 90),
        ("will 120 on shoes put me over", "shopping", 120),
        ("can my budget handle a 60 concert", "entertainment", 60),
        ("would it be ok to drop 150 on a jacket", "shopping", 150),
        ("will i be ok if i pay 45 for parking", "transport", 45),
        ("have i got 30 to spare for drinks", "dining", 30),
        ("if i spend 40 on brunch how much would i have left for dining?", "dining", 40),
        ("how much would i have left if i bought a 70 jacket", "shopping", 70),
        ("si gasto 40 en ropa cuánto me queda", "shopping", 40),
        ("wenn ich 40 für kleidung ausgebe wie viel bleibt übrig", "shopping", 40),
        ("thinking about a 300 tv, does that fit the budget", "shopping", 300),
    ],
)
def test_a_what_if_writes_nothing(text: str, category: str, amount: int) -> None:
    request = request_of(text)
    assert isinstance(request, AskBudget)
    assert request.question is BudgetQuestion.WHAT_IF
    assert (request.category, request.amount) == (category, Decimal(amount))


@pytest.mark.parametrize(
    "text",
    [
        "keep cup 25",
        "max and i split dinner 40",
        "spent more than 60 on candles",
        "went over to moms, took a pie 14",
        "Budget Blinds for the kitchen 340",
        "target for groceries 45",
        "stuck to one drink, 9",
        "limited edition vinyl 45",
        "budget blinds install 430",
        "budget rent a car 210",
        "cap and gown rental 55",
    ],
)
def test_something_bought_is_no_limit(text: str) -> None:
    understanding = understand(text, Context(today=date(2026, 11, 21)))
    assert not isinstance(understanding.request, SetBudget | AskBudget)


def changed(category: str | None, change: int | None, factor: str | None = None) -> SetBudget:
    return SetBudget(
        category=category,
        amount=None,
        currency="USD",
        change=None if change is None else Decimal(change),
        factor=None if factor is None else Decimal(factor),
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("increase my clothes budget by 40", changed("shopping", 40)),
        ("lower the pet limit by $15", changed("pets", -15)),
        ("can you bump my travel budget up by 75 please", changed("travel", 75)),
        ("push the gas budget down 20", changed("fuel", -20)),
        ("add 60 to my kids budget", changed("kids", 60)),
        ("put another 30 on the fun budget", changed("entertainment", 30)),
        ("give groceries an extra 45", changed("groceries", 45)),
        ("35 more for the dining budget", changed("dining", 35)),
        ("shave 25 off my shopping budget", changed("shopping", -25)),
        ("remove 20 from the takeout budget", changed("dining", -20)),
        ("raise entertainment by 15", changed("entertainment", 15)),
        ("trim groceries by 10%", changed("groceries", None, "0.9")),
        ("raise the health budget 25 percent", changed("health", None, "1.25")),
        ("triple the gift budget", changed("gifts", None, "3")),
        ("cut the travel budget in half", changed("travel", None, "0.5")),
        ("raise my budget by 100", changed(None, 100)),
        ("sube el presupuesto de ropa en 25", changed("shopping", 25)),
        ("quita 30 del presupuesto de comida", changed("dining", -30)),
        ("Budget für Essen um 60 senken", changed("dining", -60)),
        ("erhöhe das Lebensmittelbudget um 50", changed("groceries", 50)),
        ("augmente le budget courses de 40", changed("groceries", 40)),
        ("riduci il budget ristoranti del 10%", changed("dining", None, "0.9")),
        ("aumenta o orçamento de mercado em 70", changed("groceries", 70)),
        ("verlaag het budget voor boodschappen met 35", changed("groceries", -35)),
    ],
)
def test_a_budget_is_changed_by_so_much(text: str, wanted: SetBudget) -> None:
    assert request_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("make the gift budget 90 instead of 60", budget("gifts", 90)),
        ("travel budget should be 250 not 520", budget("travel", 250)),
        ("change the pet budget from 80 to 60", budget("pets", 60)),
        ("my fun budget was 70, now 95", budget("entertainment", 95)),
        ("set the gas budget to 140, it was 120", budget("fuel", 140)),
        ("Budget Essen 250 statt 200", budget("dining", 250)),
        ("presupuesto comida 320 en vez de 300", budget("dining", 320)),
        ("only 45 a month on bars from now on", budget("dining", 45)),
        ("just 30 a week on coffee", budget("dining", 30, "week")),
        ("let me spend 25 a week on snacks", budget("dining", 25, "week")),
        ("1800 a month for everything", budget(None, 1800)),
        ("Essen maximal 250 im Monat", budget("dining", 250)),
        ("maximaal 80 per maand voor uit eten", budget("dining", 80)),
        ("put groceries at 320", budget("groceries", 320)),
        ("set entertainment to 95", budget("entertainment", 95)),
    ],
)
def test_the_new_limit_is_set(text: str, wanted: SetBudget) -> None:
    assert request_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("raise my dining budget 40", About.BUDGET),  # to or by
        ("budget for astronomy 150", About.BUDGET),
        ("Budget für Philatelie 40", About.BUDGET),
        ("remove all my budgets", About.BUDGET),
        ("limit switch 9", About.READING),
        ("budget meeting lunch 14", About.READING),
    ],
)
def test_what_is_not_told_of_a_budget_is_asked(text: str, about: About) -> None:
    understanding = understand(text, Context(today=date(2026, 11, 21)))
    assert understanding.ask is not None
    assert understanding.ask.about is about


@pytest.mark.parametrize(
    "text",
    ["increase my rent by 50", "add another 50 to groceries", "cut hair 30"],
)
def test_other_orders_change_no_budget(text: str) -> None:
    assert not isinstance(understand(text, Context(today=date(2026, 11, 21))).request, SetBudget)
