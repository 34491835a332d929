"""The e-mail on the day before a recurring item is due."""

from __future__ import annotations

from conversation.format import Style, category_name
from ledger.records import Kind, Recurring
from mail.topic import Mail


def reminder(item: Recurring, style: Style) -> Mail:
    """What enters itself tomorrow."""
    thing = item.description or category_name(item.category)
    kind = "comes in" if item.kind is Kind.INCOME else "is due"
    return Mail(
        f"BudgetBuddy: {thing} {kind} tomorrow",
        f"{style.money(item.money)} for {thing} {kind} tomorrow. "
        "It will be entered in your ledger by itself.\n\n"
        f"Write “skip {thing}” in the chat to leave this one out, "
        f"or “pause {thing}” to stop it for a while.",
    )
