"""The answers that hold sums against each other."""

from __future__ import annotations

from conversation.format import Style
from ledger.money import Money


def share(what: str, part: Money, whole: Money, when: str, style: Style, *, earned: bool) -> str:
    """A part of the whole: `Groceries: 5% of what you spent this month, $60.00 of $1,290.00.`."""
    verb = "earned" if earned else "spent"
    percent = round(part.minor * 100 / whole.minor)
    few = "less than 1" if percent == 0 and part.minor > 0 else f"{percent}"
    head = f"{what[:1].upper()}{what[1:]}: {few}% of what you {verb} {when}"
    return f"{head}, {style.money(part)} of {style.money(whole)}."


def nothing_to_share(when: str, *, earned: bool) -> str:
    """There is no whole to take a part of."""
    return f"You {'earned' if earned else 'spent'} nothing {when}."


def balance(earned: Money, spent: Money, when: str, style: Style) -> str:
    """What came in and went out: `You earned $2,000.00 and spent $1,290.00 this month, ...`."""
    left = earned - spent
    head = f"You earned {style.money(earned)} and spent {style.money(spent)} {when}"
    if left.minor == 0:
        return f"{head}: as much as came in."
    more = "more than you spent" if left.minor > 0 else "less than you spent"
    return f"{head}: {style.money(left)} {more}."


def best_month(money: Money, when: str, style: Style, *, earned: bool) -> str:
    """The month with the highest sum: `You spent the most in May: $1,234.00.`."""
    return f"You {'earned' if earned else 'spent'} the most {when}: {style.money(money)}."
