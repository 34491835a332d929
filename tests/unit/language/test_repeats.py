"""What repeats, and what only sounds like it."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import About, AddRecurring, Log
from language.understand import understand
from ledger.records import Kind

TODAY = date(2026, 6, 17)


@pytest.mark.parametrize(
    ("text", "amount", "kind", "description"),
    [
        ("allowance of 15 for my son every friday", "15", Kind.EXPENSE, "allowance"),
        ("wages 2800 land on the 28th every month", "2800", Kind.INCOME, "wages land"),
        ("hulu 9 monthly, starts july 5", "9", Kind.EXPENSE, "hulu"),
        ("set up 12 monthly for spotify", "12", Kind.EXPENSE, "spotify"),
        ("we pay 55 a month for water", "55", Kind.EXPENSE, "water"),
        ("disney 11 recurring on the 9th", "11", Kind.EXPENSE, "disney recurring"),
        ("i get 90 alimony on the 4th of every month", "90", Kind.INCOME, "alimony"),
        ("every morning tram 2.10", "2.10", Kind.EXPENSE, "tram"),
        ("put piano lessons 45 down for every thursday", "45", Kind.EXPENSE, "piano lessons down"),
        ("savings pot 150 each payday", "150", Kind.EXPENSE, "savings pot"),
    ],
)
def test_what_repeats(text: str, amount: str, kind: Kind, description: str) -> None:
    understood = understand(text, Context(today=TODAY))
    assert understood.ask is None
    assert isinstance(understood.request, AddRecurring)
    entry = understood.request.entry
    assert (str(entry.amount), entry.kind, entry.description) == (amount, kind, description)


@pytest.mark.parametrize(
    "text",
    [
        "two mondays ago i spent 31 on darts",
        "cabin 640 for a week",
        "the plumber came a fortnight ago, 90",
        "weekly shop 71",
        "monthly pass 90 paid 11/1",
        "quarterly water tax 230, remitted 11/15",
    ],
)
def test_what_was_bought_once(text: str) -> None:
    understood = understand(text, Context(today=TODAY))
    assert understood.ask is None
    assert isinstance(understood.request, Log)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("alimony 250 on the 1st and 15th", About.SCHEDULE),
        ("motel 70 a night", About.READING),
        ("parking mon wed fri 15", About.DATE),
        ("paying 45 for the phone on thursday", About.FUTURE),
        ("water bill 40 comes out on the 3rd", About.FUTURE),
        ("phone 800 in 4 monthly payments", About.AMOUNT),
    ],
)
def test_what_may_repeat_is_asked_about(text: str, about: About) -> None:
    ask = understand(text, Context(today=TODAY)).ask
    assert ask is not None
    assert ask.about is about
