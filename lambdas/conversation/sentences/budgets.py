"""What is said of budgets."""

from __future__ import annotations

from conversation.format import Style, category_name
from ledger.budgets import Standing
from ledger.money import Money
from ledger.records import EVERYTHING, Budget

NONE_YET = "You have no budgets yet. Say “set a budget of 300 for groceries”, for example."
HEADING = "Your budgets:"
NOT_A_LIMIT = "A budget needs an amount above zero. Say “remove the dining budget” to end one."
TOO_MANY = "You have as many budgets as I can keep. Remove one first: “remove the dining budget”."
WHAT_PRICE = "Say what it costs too, like “can I afford 80 on dinner?”"


def name(category: str) -> str:
    """A budget's name: `dining`, or `overall`."""
    return "overall" if category == EVERYTHING else category_name(category)


def none_for(category: str) -> str:
    """There is no such budget."""
    asked = name(category)
    return f"You have no {asked} budget. Say “set a budget of 300 for {asked}” to make one."


def was_set(budget: Budget, style: Style, *, new: bool) -> str:
    """A budget was set or changed."""
    verb = "Set" if new else "Changed"
    carry = ", and what is left carries over" if budget.carry_over else ""
    return (
        f"{verb} your {name(budget.category)} budget: "
        f"{style.money(budget.money)} a {budget.period}{carry}."
    )


def was_changed(before: Budget, after: Budget, style: Style) -> str:
    """A budget was raised or lowered by so much."""
    verb = "Raised" if after.money.minor > before.money.minor else "Lowered"
    return (
        f"{verb} your {name(after.category)} budget from {style.money(before.money)} "
        f"to {style.money(after.money)} a {after.period}."
    )


def none_to_change(category: str) -> str:
    """There is no such budget to raise or lower."""
    asked = name(category)
    return (
        f"You have no {asked} budget to change yet. "
        f"Say “set a budget of 300 for {asked}” to make one."
    )


def nothing_would_be_left(budget: Budget, style: Style) -> str:
    """Lowering a budget by so much would leave nothing of it."""
    asked = name(budget.category)
    return (
        f"That would leave nothing of your {asked} budget of {style.money(budget.money)} "
        f"a {budget.period}. Say “remove the {asked} budget” to end it."
    )


def change_in_other_currency(budget: Budget) -> str:
    """A budget was to be raised or lowered in another currency than its own."""
    return (
        f"Your {name(budget.category)} budget is in {budget.money.currency}. "
        f"Say by how much in {budget.money.currency}."
    )


def already(budget: Budget, style: Style) -> str:
    """A budget already is what was asked for."""
    return (
        f"Your {name(budget.category)} budget already is "
        f"{style.money(budget.money)} a {budget.period}."
    )


def was_removed(budget: Budget, style: Style) -> str:
    """A budget was removed."""
    was = f"{style.money(budget.money)} a {budget.period}"
    return f"Removed your {name(budget.category)} budget of {was}."


def left(budget: Budget, limit: Money, remaining: Money, when: str, style: Style) -> str:
    """What is left of a budget, or by how much it is exceeded."""
    whole = f"{style.money(limit)} {name(budget.category)} budget"
    if remaining.minor < 0:
        return f"Your {whole} is exceeded by {style.money(remaining)} {when}."
    return f"{style.money(remaining)} of your {whole} is left {when}."


def crossed(budget: Budget, percent: int) -> str:
    """A threshold that this message crossed."""
    if percent >= 100:
        return f"Careful: your {name(budget.category)} budget is used up."
    return f"More than {percent}% of your {name(budget.category)} budget is used."


def shown(standing: Standing, style: Style) -> str:
    """A budget in a list."""
    budget, spent = standing.budget, standing.spent
    used = style.money(spent) if spent.minor >= 0 else f"-{style.money(spent)}"
    return (
        f"• {name(budget.category)}: {used} of {style.money(standing.limit)} "
        f"a {budget.period} used ({standing.percent}%)"
    )


def per_day(budget: Budget, remaining: Money, days: int, daily: Money, style: Style) -> str:
    """What may be spent a day until the period ends."""
    if remaining.minor <= 0:
        return f"Nothing is left of your {name(budget.category)} budget for the next {days} days."
    return (
        f"You can spend {style.money(daily)} a day {_on(budget.category)}: "
        f"{style.money(remaining)} is left for {days} day{'' if days == 1 else 's'}."
    )


def affordable(budget: Budget, price: Money, after: Money, when: str, style: Style) -> str:
    """The answer to "can I afford it", which writes nothing."""
    whole = f"your {name(budget.category)} budget {when}"
    if after.minor < 0:
        return (
            f"That is too much: {style.money(price)} would exceed {whole} by {style.money(after)}."
        )
    return f"That fits: after {style.money(price)}, {style.money(after)} of {whole} would be left."


def other_currency(price_currency: str, budget: Budget) -> str:
    """A what-if in another currency than the budget's."""
    return (
        f"Your {name(budget.category)} budget is in {budget.money.currency}, "
        f"so I can't compare it with {price_currency}."
    )


def _on(category: str) -> str:
    return "overall" if category == EVERYTHING else f"on {category_name(category)}"
