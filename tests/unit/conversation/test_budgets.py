from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.request import AskBudget, BudgetQuestion, Edit, Remove, Request, SetBudget, Target
from ledger.records import EVERYTHING, Kind
from tests.unit.conversation.bot import Bot
from tests.unit.conversation.requests import log


def set_budget(category: str | None, amount: str | None, period: str = "month") -> SetBudget:
    value = None if amount is None else Decimal(amount)
    return SetBudget(category=category, amount=value, currency="USD", period=period)


def ask(
    question: BudgetQuestion,
    category: str | None = None,
    amount: str | None = None,
    currency: str | None = None,
) -> AskBudget:
    value = None if amount is None else Decimal(amount)
    return AskBudget(question=question, category=category, amount=value, currency=currency)


def test_a_budget_is_set_changed_and_removed(bot: Bot) -> None:
    bot.does(log("30"))
    assert bot.does(set_budget("dining", "100")).lines == (
        "Set your dining budget: $100.00 a month.",
        "$70.00 of your $100.00 dining budget is left this month.",
    )
    assert bot.does(set_budget("dining", "120")).lines[0] == (
        "Changed your dining budget: $120.00 a month."
    )
    assert bot.does(set_budget("dining", "120")).lines == (
        "Your dining budget already is $120.00 a month.",
    )
    removed = SetBudget(category="dining", amount=None, currency="USD", remove=True)
    assert bot.does(removed).lines == ("Removed your dining budget of $120.00 a month.",)
    assert bot.profile.budgets == {}
    assert bot.does(removed).lines == (
        "You have no dining budget. Say “set a budget of 300 for dining” to make one.",
    )


def changed(category: str | None, change: str | None, factor: str | None = None) -> SetBudget:
    return SetBudget(
        category=category,
        amount=None,
        currency="USD",
        change=None if change is None else Decimal(change),
        factor=None if factor is None else Decimal(factor),
    )


def test_a_budget_is_raised_and_lowered_by_so_much(bot: Bot) -> None:
    bot.does(set_budget("dining", "100", "week"))
    assert bot.does(changed("dining", "25.50")).lines == (
        "Raised your dining budget from $100.00 to $125.50 a week.",
        "$125.50 of your $125.50 dining budget is left this week.",
    )
    assert bot.does(changed("dining", "-25.50")).lines[0] == (
        "Lowered your dining budget from $125.50 to $100.00 a week."
    )
    assert bot.does(changed("dining", None, "1.155")).lines[0] == (
        "Raised your dining budget from $100.00 to $115.50 a week."
    )
    assert bot.does(changed("dining", None, "0.3333")).lines[0] == (
        "Lowered your dining budget from $115.50 to $38.50 a week."
    )
    assert bot.profile.budgets["dining"].period == "week"


def test_the_only_budget_is_changed_where_none_is_named(bot: Bot) -> None:
    bot.does(set_budget("dining", "100"))
    assert bot.does(changed(None, "10")).lines[0] == (
        "Raised your dining budget from $100.00 to $110.00 a month."
    )
    bot.does(set_budget("fuel", "50"))
    assert bot.does(changed(None, "10")).lines == (
        "You have no overall budget to change yet. "
        "Say “set a budget of 300 for overall” to make one.",
    )


@pytest.mark.parametrize(
    ("request_", "answer"),
    [
        (
            changed("dining", "-100"),
            "That would leave nothing of your dining budget of $100.00 a month. "
            "Say “remove the dining budget” to end it.",
        ),
        (changed("dining", None, "1"), "Your dining budget already is $100.00 a month."),
        (
            changed("dining", "0.001"),
            "A budget needs an amount above zero. Say “remove the dining budget” to end one.",
        ),
        (
            changed("fuel", "10"),
            "You have no fuel budget to change yet. "
            "Say “set a budget of 300 for fuel” to make one.",
        ),
        (
            SetBudget(category="dining", amount=None, currency="EUR", change=Decimal(10)),
            "Your dining budget is in USD. Say by how much in USD.",
        ),
    ],
)
def test_a_change_that_cannot_be_made_changes_nothing(
    bot: Bot, request_: SetBudget, answer: str
) -> None:
    bot.does(set_budget("dining", "100"))
    assert bot.does(request_).lines == (answer,)
    assert bot.profile.budgets["dining"].money.minor == 10000


def test_a_budget_of_everything_counts_everything(bot: Bot) -> None:
    bot.does(log("30"))
    bot.does(log("20", category="fuel"))
    bot.does(log("-5", kind=Kind.REFUND))
    bot.does(log("1000", kind=Kind.INCOME))
    bot.does(log("8", currency="EUR"))
    assert bot.does(set_budget(None, "100")).lines[1] == (
        "$55.00 of your $100.00 overall budget is left this month."
    )
    assert set(bot.profile.budgets) == {EVERYTHING}


@pytest.mark.parametrize("amount", [None, "0", "-5", "1.005"])
def test_a_budget_needs_an_amount_above_zero(bot: Bot, amount: str | None) -> None:
    assert bot.does(set_budget("dining", amount)).lines == (
        "A budget needs an amount above zero. Say “remove the dining budget” to end one.",
    )
    assert bot.profile.budgets == {}


@pytest.mark.parametrize(
    ("question", "line"),
    [
        (
            ask(BudgetQuestion.LEFT, "dining"),
            "$70.00 of your $100.00 dining budget is left this month.",
        ),
        (
            ask(BudgetQuestion.LEFT, "fuel"),
            "You have no fuel budget. Say “set a budget of 300 for fuel” to make one.",
        ),
        (
            ask(BudgetQuestion.SHOW),
            "Your budgets:\n• overall: $30.00 of $900.00 a month used (3%)\n"
            "• dining: $30.00 of $100.00 a month used (30%)",
        ),
        (
            ask(BudgetQuestion.PER_DAY, "dining"),
            "You can spend $6.36 a day on dining: $70.00 is left for 11 days.",
        ),
        (
            ask(BudgetQuestion.PER_DAY),
            "You can spend $79.09 a day overall: $870.00 is left for 11 days.",
        ),
        (
            ask(BudgetQuestion.WHAT_IF, "dining", "60"),
            "That fits: after $60.00, $10.00 of your dining budget this month would be left.\n"
            "That fits: after $60.00, $810.00 of your overall budget this month would be left.",
        ),
        (
            ask(BudgetQuestion.WHAT_IF, "dining", "80"),
            "That is too much: $80.00 would exceed your dining budget this month by $10.00.\n"
            "That fits: after $80.00, $790.00 of your overall budget this month would be left.",
        ),
        (
            ask(BudgetQuestion.WHAT_IF, "fuel", "80", "EUR"),
            "Your overall budget is in USD, so I can't compare it with EUR.",
        ),
        (
            ask(BudgetQuestion.WHAT_IF, "fuel"),
            "Say what it costs too, like “can I afford 80 on dinner?”",
        ),
    ],
)
def test_a_question_about_budgets_is_answered(bot: Bot, question: AskBudget, line: str) -> None:
    bot.does(log("30"))
    bot.knows_budgets(everything="900", dining="100")
    rows, profile = bot.rows(), bot.profile
    assert "\n".join(bot.does(question).lines) == line
    assert (bot.rows(), bot.profile) == (rows, profile), "a question writes nothing"


def test_without_budgets_there_is_a_way_to_one(bot: Bot) -> None:
    assert bot.does(ask(BudgetQuestion.LEFT)).lines == (
        "You have no budgets yet. Say “set a budget of 300 for groceries”, for example.",
    )


def test_a_month_of_payday_ends_before_the_next(bot: Bot) -> None:
    from language.request import ChangeSettings, Setting

    bot.does(ChangeSettings(settings=((Setting.MONTH_START, "25"),)))
    bot.does(log("30", date=date(2026, 10, 25)))
    bot.does(log("99", date=date(2026, 10, 24)))
    assert bot.does(set_budget("dining", "100")).lines[1] == (
        "$70.00 of your $100.00 dining budget is left this month."
    )


def test_a_weekly_budget_is_of_this_week(bot: Bot) -> None:
    bot.does(log("30", date=date(2026, 11, 15)))
    bot.does(log("20", date=date(2026, 11, 14)))
    assert bot.does(set_budget("dining", "100", "week")).lines == (
        "Set your dining budget: $100.00 a week.",
        "$70.00 of your $100.00 dining budget is left this week.",
    )


def make_that(amount: str) -> Edit:
    return Edit(target=Target(), amount=Decimal(amount))


def test_make_that_means_the_budget_that_was_just_set(bot: Bot) -> None:
    bot.does(log("30"))
    bot.does(set_budget("dining", "100", "week"))
    assert bot.does(make_that("150")).lines == (
        "Changed your dining budget: $150.00 a week.",
        "$120.00 of your $150.00 dining budget is left this week.",
    )
    assert bot.does(make_that("160")).lines[0] == "Changed your dining budget: $160.00 a week."
    assert bot.rows() == ["30.00 coffee dining 2026-11-20"]


@pytest.mark.parametrize("between", [log("9"), Remove(target=Target())])
def test_make_that_means_what_was_said_last(bot: Bot, between: Request) -> None:
    bot.does(log("30"))
    bot.does(set_budget("dining", "100"))
    bot.does(between)
    before = bot.profile.budgets
    bot.does(make_that("150"))
    assert bot.profile.budgets == before


def test_a_budget_in_what_is_no_currency_is_not_set(bot: Bot) -> None:
    bot.does(SetBudget(category="dining", amount=Decimal(5), currency="BTC"))
    assert bot.profile.budgets == {}


def test_what_is_left_is_told_of_the_overall_budget_first(bot: Bot) -> None:
    bot.knows_budgets(everything="2000", groceries="400")
    reply = bot.does(AskBudget(question=BudgetQuestion.LEFT))
    assert reply.lines == (
        "$2,000.00 of your $2,000.00 overall budget is left this month.",
        "Your budgets:\n"
        "• overall: $0.00 of $2,000.00 a month used (0%)\n"
        "• groceries: $0.00 of $400.00 a month used (0%)",
    )
