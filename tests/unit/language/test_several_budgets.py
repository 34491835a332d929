"""Budgets for several categories at once."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import About, AskBudget, BudgetQuestion, Log, SetBudget
from language.understand import understand

CONTEXT = Context(today=date(2026, 6, 17))


@pytest.mark.parametrize(
    ("text", "budgets"),
    [
        ("budgets: groceries 250, fun 80", "groceries 250 month, entertainment 80 month"),
        ("budget groceries 250, dining 80", "groceries 250 month, dining 80 month"),
        ("groceries budget 250, dining budget 80", "groceries 250 month, dining 80 month"),
        ("limit groceries to 250 and dining to 80", "groceries 250 month, dining 80 month"),
        ("set groceries to 250, dining 80 and fuel 90 a month",
         "groceries 250 month, dining 80 month, fuel 90 month"),
        ("set a weekly budget of 20 for coffee and 60 for gas", "dining 20 week, fuel 60 week"),
        ("presupuesto: súper 250, ocio 80", "groceries 250 month, entertainment 80 month"),
        ("budget boodschappen 250, uit eten 80", "groceries 250 month, dining 80 month"),
    ],
)  # fmt: skip
def test_each_category_has_its_budget(text: str, budgets: str) -> None:
    understood = understand(text, CONTEXT)
    assert understood.ask is None
    request = understood.request
    assert isinstance(request, SetBudget)
    told = [f"{one.category} {one.amount} {one.period}" for one in (request, *request.also)]
    assert ", ".join(told) == budgets


def test_cheap_things_are_asked_about() -> None:
    ask = understand("budget milk 4, shampoo 3", CONTEXT).ask
    assert ask is not None
    assert ask.about is About.READING


@pytest.mark.parametrize("text", ["budget hotel 80, taxi 12", "spent 30 on groceries, 12 on gas"])
def test_what_was_bought_is_no_budget(text: str) -> None:
    assert isinstance(understand(text, CONTEXT).request, Log)


def test_several_prices_are_imagined_together() -> None:
    request = understand("would 40 on shoes and 15 on a cab blow my budget", CONTEXT).request
    assert isinstance(request, AskBudget)
    assert request.question is BudgetQuestion.WHAT_IF
    assert str(request.amount) == "55"
