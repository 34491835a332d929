from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import AskBudget, BudgetQuestion, Request, SetBudget
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
