"""What is said of things that happened while nobody was typing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from conversation.format import Style, category_name
from ledger.money import Money
from ledger.records import EVERYTHING, Notice


def notice(one: Notice, style: Style) -> str | None:
    """A notice in a sentence, by its kind; None for a kind that has no sentence.

    `recurring_entered`: amount, currency, category, description, date.
    `recurring_due`: the same, the day before.
    `budget_reached`: category, percent, amount (the limit), currency.
    """
    match one.kind:
        case "recurring_entered":
            what, day = _what(one.details, style), _day(one.details)
            return f"I entered {what}{style.on(day)}: it is one of your recurring items."
        case "recurring_due":
            return f"Due on {style.day(_day(one.details))}: {_what(one.details, style)}."
        case "budget_reached":
            return _budget_reached(one.details, style)
        case _:
            return None


def _what(details: Mapping[str, Any], style: Style) -> str:
    money = style.money(_money(details))
    thing = details.get("description") or category_name(str(details["category"]))
    return f"{money} for {thing}"


def _budget_reached(details: Mapping[str, Any], style: Style) -> str:
    category = str(details["category"])
    name = "overall" if category == EVERYTHING else category_name(category)
    limit = style.money(_money(details))
    percent = int(details["percent"])
    if percent >= 100:
        return f"Your {name} budget of {limit} is used up."
    return f"{percent}% of your {name} budget of {limit} is used."


def _money(details: Mapping[str, Any]) -> Money:
    return Money.of(Decimal(str(details["amount"])), str(details["currency"]))


def _day(details: Mapping[str, Any]) -> date:
    return date.fromisoformat(str(details["date"]))
