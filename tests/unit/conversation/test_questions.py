from __future__ import annotations

from decimal import Decimal

import pytest

from conversation.questions import buttons_for, question_for
from language.context import Context
from language.request import (
    About,
    AddRecurring,
    Ask,
    Choice,
    Edit,
    Log,
    Remove,
    Request,
    SetBudget,
    Target,
    Understanding,
)
from ledger.records import Kind
from ledger.schedule import Schedule
from tests.unit.conversation.requests import TODAY, entry, log

CONTEXT = Context(today=TODAY)
SHARE = (Choice("30", "My share"), Choice("90", "All of it"))


def choices(*values: str) -> tuple[Choice, ...]:
    return tuple(map(Choice, values))


@pytest.mark.parametrize(
    ("request_", "ask", "question"),
    [
        (Log(entries=(entry(None, "lunch"),)), Ask(about=About.AMOUNT), "How much was lunch?"),
        (Log(entries=(entry(None, ""),)), Ask(about=About.AMOUNT), "How much was it?"),
        (
            Log(entries=(entry(None, "pay", kind=Kind.INCOME),)),
            Ask(about=About.AMOUNT),
            "How much did you get for pay?",
        ),
        (
            AddRecurring(entry=entry(None, "rent"), schedule=Schedule(start=TODAY)),
            Ask(about=About.AMOUNT),
            "How much was rent?",
        ),
        (
            log("1.2"),
            Ask(about=About.AMOUNT, said="1.200", choices=choices("1.20", "1200")),
            "Is “1.200” $1.20 or $1,200.00?",
        ),
        (
            log("30"),
            Ask(about=About.AMOUNT, said="90", choices=SHARE),
            "Shall I log your share, $30.00, or all of $90.00?",
        ),
        (
            log("1"),
            Ask(about=About.AMOUNT, said="10-12", choices=choices("10", "12", "11")),
            "Is “10-12” $10.00, $12.00 or $11.00?",
        ),
        (log("1"), Ask(about=About.AMOUNT, said="1e9"), "What is the exact amount?"),
        (
            Edit(target=Target(), amount=None),
            Ask(about=About.AMOUNT),
            "What is the exact amount?",
        ),
        (
            log("1"),
            Ask(about=About.CURRENCY, said="kr", choices=choices("SEK", "NOK")),
            "Which currency is “kr”?",
        ),
        (
            log("1", currency="BTC"),
            Ask(about=About.CURRENCY, said="BTC"),
            "I can't keep “BTC”: which official currency was it, and how much?",
        ),
        (log("1"), Ask(about=About.CATEGORY), "Which category is coffee?"),
        (
            log("1"),
            Ask(about=About.DATE, said="3/4", choices=choices("2026-03-04", "2026-04-03")),
            "Which day is “3/4”?",
        ),
        (
            log("1"),
            Ask(about=About.DATE, said="feb 30"),
            "There is no day “feb 30”. Which day was it?",
        ),
        (
            log("1", date=TODAY.replace(day=30)),
            Ask(about=About.FUTURE),
            "Mon 30 Nov is still to come. Shall I log it for that day already?",
        ),
        (
            log("45000"),
            Ask(about=About.UNUSUAL),
            "$45,000.00 is far more than usual for you. Is that right?",
        ),
        (log("0"), Ask(about=About.ZERO), "Zero for coffee? How much was it?"),
        (log("12", "limit"), Ask(about=About.KIND), "What is “limit”?"),
        (Remove(target=Target()), Ask(about=About.TARGET), "Which one do you mean?"),
        (
            log("1"),
            Ask(about=About.READING),
            "I can read that in more than one way. Which one do you mean?",
        ),
        (
            log("40"),
            Ask(about=About.READING, choices=choices("LogExpense", "no")),
            "Shall I log $40.00 for coffee?",
        ),
        (log("1"), Ask(about=About.SCHEDULE), "How often, and from when?"),
        (
            SetBudget(category="dining", amount=None, currency="USD"),
            Ask(about=About.BUDGET),
            "How much should the budget for dining be?",
        ),
        (
            SetBudget(category=None, amount=Decimal(300), currency="USD"),
            Ask(about=About.BUDGET),
            "Which category is the budget of $300.00 for?",
        ),
    ],
)
def test_a_question_is_one_short_sentence(request_: Request, ask: Ask, question: str) -> None:
    understanding = Understanding(text="", request=request_, ask=ask)
    assert question_for(ask, understanding, CONTEXT) == question


@pytest.mark.parametrize(
    ("ask", "buttons"),
    [
        (
            Ask(about=About.AMOUNT, choices=choices("1.20", "1200")),
            [("$1.20", "1.20"), ("$1,200.00", "1200")],
        ),
        (
            Ask(about=About.DATE, choices=choices("2026-03-04", "2025-04-03")),
            [("Wed 4 Mar", "2026-03-04"), ("Thu 3 Apr 2025", "2025-04-03")],
        ),
        (Ask(about=About.UNUSUAL, choices=choices("yes", "no")), [("Yes", "yes"), ("No", "no")]),
        (
            Ask(about=About.KIND, choices=choices("expense", "income")),
            [("An expense", "expense"), ("Income", "income")],
        ),
        (
            Ask(about=About.CATEGORY, choices=choices("personal_care")),
            [("Personal care", "personal_care")],
        ),
        (Ask(about=About.CURRENCY, choices=choices("SEK")), [("SEK", "SEK")]),
        (
            Ask(about=About.READING, choices=(Choice("a", "The first"),)),
            [("The first", "a")],
        ),
        (
            Ask(about=About.AMOUNT, choices=choices("1", "2", "3", "4", "5", "6")),
            [(f"${n}.00", str(n)) for n in range(1, 6)],
        ),
        (Ask(about=About.READING, choices=choices("x" * 51, "")), []),
    ],
)
def test_each_reading_has_a_button_that_lex_takes(ask: Ask, buttons: list[tuple[str, str]]) -> None:
    understanding = Understanding(text="", request=log("1"), ask=ask)
    made = buttons_for(ask, understanding, CONTEXT)
    assert [(one.text, one.value) for one in made] == buttons
