"""The e-mails of alerts: what, how much, when, and what to do about it."""

from __future__ import annotations

from conversation.format import Style, category_name
from ledger.budgets import Standing
from ledger.money import Money
from ledger.records import EVERYTHING, Transaction
from mail.topic import Mail


def high_expense(one: Transaction, limit: Money, style: Style) -> Mail:
    """An expense over the person's limit."""
    category = category_name(one.category)
    thing = one.description or category
    amount = style.money(one.money)
    return Mail(
        f"BudgetBuddy: {one.money.currency} {one.money.amount} for {thing}",
        f"{amount} for {thing} ({category}) on {style.day(one.date)} is in your ledger. "
        f"It is over {style.money(limit)}, your limit for alerts.\n\n"
        "Not right? If it is the last thing you logged, write “undo” in the chat; "
        f"otherwise write “delete {thing}”.\n"
        "Too many of these? Write “alert me over” with another amount, "
        "“mute alerts this week” or “alerts off”.",
    )


def budget_used_up(standing: Standing, style: Style) -> Mail:
    """Nothing is left of a budget."""
    budget = standing.budget
    name = "overall" if budget.category == EVERYTHING else category_name(budget.category)
    over = f", {style.money(standing.left)} more than it has" if standing.left.minor < 0 else ""
    return Mail(
        f"BudgetBuddy: your {name} budget is used up",
        f"Your {name} budget of {style.money(standing.limit)} a {budget.period} is used up: "
        f"you have spent {style.money(standing.spent)}{over}. "
        f"A new {budget.period} starts on {style.day(standing.period.end)}.\n\n"
        "Write “budget” in the chat to see all your budgets.",
    )
