from __future__ import annotations

from datetime import date

import pytest

from language.answers import decision_in
from language.context import Context
from language.request import About, Ask, Choice, Pending

TODAY = date(2026, 11, 21)
YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))
KINDS = (Choice("expense", "An expense"), Choice("refund", "A refund"))
OFFER = (Choice("LogExpense", "Log it"), Choice("no", "No"))
CODES = (Choice("SEK"), Choice("NOK"), Choice("DKK"))


def decided(typed: str, about: About, choices: tuple[Choice, ...] = ()) -> str | None:
    pending = Pending(text="lunch", today=TODAY, ask=Ask(about=about, choices=choices, index=2))
    decision = decision_in(typed, pending, Context(today=TODAY))
    if decision is None:
        return None
    assert (decision.about, decision.index) == (about, 2)
    return decision.value


@pytest.mark.parametrize(
    ("about", "choices", "typed", "value"),
    [
        (About.AMOUNT, (), "12.50", "12.50"),
        (About.READING, OFFER, "yes", "LogExpense"),
        (About.READING, OFFER, "yep sure", "LogExpense"),
        (About.READING, OFFER, "oui", "LogExpense"),
        (About.READING, OFFER, "log it", "LogExpense"),
        (About.READING, OFFER, "nope", "no"),
        (About.READING, OFFER, "nein danke", "no"),
        (About.AMOUNT, (), "it was 12 euros", "12 EUR"),
        (About.AMOUNT, (), "lunch was 12", "12"),
        (About.AMOUNT, (), "taxi 12", None),
        (About.AMOUNT, (Choice("1200"), Choice("1.2")), "1200", "1200"),
        (About.AMOUNT, (Choice("1200"), Choice("1.2")), "the second one", "1.2"),
        (About.AMOUNT, (), "how much is left?", None),
        (About.ZERO, (), "5", "5"),
        (About.UNUSUAL, YES_NO, "yes", "yes"),
        (About.UNUSUAL, YES_NO, "no", "no"),
        (About.UNUSUAL, YES_NO, "25", "25"),
        (About.CURRENCY, CODES, "nok", "NOK"),
        (About.CURRENCY, CODES, "first", "SEK"),
        (About.CURRENCY, CODES, "euros", "EUR"),
        (About.CATEGORY, (), "groceries", "groceries"),
        (About.CATEGORY, (), "#trip_to_rome", "trip_to_rome"),
        (About.DATE, (), "yesterday", "2026-11-20"),
        (About.DATE, (), "coffee yesterday", None),
        (About.FUTURE, (Choice("yes", "Log it then"),), "yes", "yes"),
        (About.FUTURE, (), "today", "2026-11-21"),
        (About.KIND, KINDS, "a refund", "refund"),
        (About.KIND, KINDS, "it is an expense", "expense"),
        (About.KIND, KINDS, "a", None),
        (About.TARGET, (Choice("a", "Lunch 12"), Choice("b", "Taxi 9")), "taxi", "b"),
        (About.TARGET, (Choice("a", "Lunch 12"), Choice("b", "Taxi 9")), "the first", "a"),
        (About.READING, (Choice("budget", "A budget"),), "budget", "budget"),
        (About.SCHEDULE, (), "every month on the 1st", "every month on the 1st"),
        (About.SCHEDULE, (), "no idea at all", None),
        (About.BUDGET, (), "400", "400"),
        (About.BUDGET, (), "dining", "dining"),
        (About.BUDGET, (), "everything", "all"),
    ],
)
def test_what_a_text_decides(
    about: About, choices: tuple[Choice, ...], typed: str, value: str | None
) -> None:
    assert decided(typed, about, choices) == value


@pytest.mark.parametrize("about", About)
@pytest.mark.parametrize("typed", ["", "?", ",;", "\n"])
def test_nothing_said_decides_nothing(about: About, typed: str) -> None:
    assert decided(typed, about) is None
