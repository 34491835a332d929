"""The questions the bot asks before it writes."""

from __future__ import annotations

from collections.abc import Sequence

WHICH_ONE = "Which one do you mean?"
WHICH_BUDGET = "How much should the budget be, and for which category?"
WHICH_BUDGET_TO_REMOVE = "Which budget shall I remove? I take away one at a time."
HOW_OFTEN = "How often, and from when?"
TWO_READINGS = "I can read that in more than one way. Which one do you mean?"
OVER_OTHER_AMOUNT = "What is the exact amount?"
HOW_MUCH_IN_ALL = "How much did you pay in all?"
"""A number is told, and what was paid may be more or less: “beers 7 each”."""


def whether_to_log(money: str, thing: str) -> str:
    """The message may tell of something that is nothing to log."""
    return f"Shall I log {money or 'that'}{f' for {thing}' if money and thing else ''}?"


def how_much(thing: str) -> str:
    """The amount is missing."""
    return f"How much was {thing}?" if thing else "How much was it?"


def how_much_back(thing: str) -> str:
    """What came back of something that was bought is not told."""
    return f"How much came back for {thing}?" if thing else "How much came back?"


def how_much_comes_in(thing: str) -> str:
    """The amount of an income is missing."""
    return f"How much did you get for {thing}?" if thing else "How much did you get?"


def which_amount(said: str) -> str:
    """The amount can be read in more than one way."""
    return f"Is “{said}”" if said else "Is the amount"


def share_or_all(share: str, whole: str) -> str:
    """A bill was split: only one's own part of it may be meant."""
    return f"Shall I log your share, {share}, or all of {whole}?"


def readings(question: str, labels: Sequence[str]) -> str:
    """The readings in a question: `Is “1.200” $1.20 or $1,200.00?`."""
    return f"{question} {_or(labels)}?" if labels else OVER_OTHER_AMOUNT


def too_precise(said: str, currency: str) -> str:
    """The amount has more decimals than the currency."""
    return f"“{said}” has more decimals than {currency} has. {OVER_OTHER_AMOUNT}"


def which_currency(said: str) -> str:
    """The currency can be more than one, or is none that is kept."""
    return f"Which currency is “{said}”?" if said else "Which currency is it?"


def no_such_currency(said: str) -> str:
    """The currency is not an official one."""
    return f"I can't keep “{said}”: which official currency was it, and how much?"


def which_category(thing: str) -> str:
    """The category is not clear."""
    return f"Which category is {thing}?" if thing else "Which category is it?"


def which_day(said: str) -> str:
    """The day is not clear, or does not exist."""
    return f"Which day is “{said}”?" if said else "Which day was it?"


def no_such_day(said: str) -> str:
    """The day does not exist, and no other is near."""
    return f"There is no day “{said}”. Which day was it?" if said else "Which day was it?"


def in_future(day: str) -> str:
    """Spending that lies ahead."""
    return f"{day} is still to come. Shall I log it for that day already?"


def unusual(money: str) -> str:
    """An amount far above the usual."""
    return f"{money} is far more than usual for you. Is that right?"


def zero(thing: str) -> str:
    """An amount of nothing."""
    return f"Zero for {thing}? How much was it?" if thing else "Zero? How much was it?"


def which_kind(thing: str) -> str:
    """Spending, income or a refund; or a budget."""
    return f"What is “{thing}”?" if thing else "What is it?"


def no_budget_amount(category: str) -> str:
    """The limit of a budget is missing."""
    return f"How much should the budget for {category} be?"


def no_budget_category(money: str) -> str:
    """A budget's category is missing."""
    return f"Which category is the budget of {money} for?"


def _or(labels: Sequence[str]) -> str:
    if len(labels) == 1:
        return labels[0]
    return f"{', '.join(labels[:-1])} or {labels[-1]}"
