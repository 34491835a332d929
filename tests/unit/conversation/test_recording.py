from __future__ import annotations

from datetime import date

import pytest

from conversation.message import Button
from language.request import About, Entry, Log
from ledger.money import Money
from ledger.records import Kind
from tests.unit.conversation.bot import USER, Bot
from tests.unit.conversation.requests import YESTERDAY, entry, log


@pytest.mark.parametrize(
    ("written", "line"),
    [
        (entry("4.5"), "Logged $4.50 for coffee in dining."),
        (entry("4.5", "Dining"), "Logged $4.50 in dining."),
        (entry("4.5", ""), "Logged $4.50 in dining."),
        (
            entry("4.5", date=YESTERDAY),
            "Logged $4.50 for coffee in dining yesterday (Thu 19 Nov).",
        ),
        (
            entry("4.5", date=date(2026, 11, 3)),
            "Logged $4.50 for coffee in dining on Tue 3 Nov.",
        ),
        (entry("30", approximate=True), "Logged about $30.00 for coffee in dining."),
        (
            entry("-30", "shoes", kind=Kind.REFUND, category="shopping"),
            "Logged a refund of $30.00 for shoes in shopping.",
        ),
        (
            entry("2500", "paycheck", kind=Kind.INCOME, category="salary"),
            "Logged income of $2,500.00 for paycheck in salary.",
        ),
        (
            entry("12", "toothpaste", category="personal_care"),
            "Logged $12.00 for toothpaste in personal care.",
        ),
        (entry("1200", "ramen", currency="JPY"), "Logged ¥1,200 for ramen in dining."),
    ],
)
def test_one_entry_is_echoed_exactly(bot: Bot, written: Entry, line: str) -> None:
    reply = bot.does(Log(entries=(written,)))
    assert reply.lines == (line,)
    assert reply.buttons == (Button("Undo", "undo m1"),)
    assert [str(one.money.amount) for one in reply.transactions] == [
        str(Money.of(written.amount or 0, written.currency).amount)
    ]


def test_every_item_of_a_list_is_echoed(bot: Bot) -> None:
    reply = bot.does(
        Log(
            entries=(
                entry("12", "lunch"),
                entry("9", "taxi", category="transport", date=YESTERDAY),
                entry("31.2", "groceries", category="groceries"),
            )
        )
    )
    assert reply.lines == (
        "Logged 3 expenses:\n"
        "• $12.00 lunch, dining\n"
        "• $9.00 taxi, transport, yesterday (Thu 19 Nov)\n"
        "• $31.20 groceries\n"
        "Together $52.20.",
    )


def test_a_list_of_many_kinds_and_currencies_is_not_summed(bot: Bot) -> None:
    reply = bot.does(
        Log(
            entries=(
                entry("12", "lunch", currency="EUR"),
                entry("100", "", kind=Kind.INCOME, category="gift_income"),
            )
        )
    )
    assert reply.lines == (
        "Logged 2 transactions:\n• €12.00 lunch, dining\n• income of $100.00 gift income",
    )
    assert reply.intent == "LogExpense"


def test_what_cannot_be_told_is_other_and_offers_to_be_corrected(bot: Bot) -> None:
    reply = bot.does(log("18", "3 Brothers", category=None))
    assert reply.lines == (
        "Logged $18.00 for 3 Brothers in other.",
        "I could not tell the category: say “that was groceries”, for example.",
    )
    assert [one.value for one in reply.buttons] == [
        "undo m1",
        "that was groceries",
        "that was dining",
        "that was shopping",
    ]


def test_what_is_left_of_a_budget_is_said(bot: Bot) -> None:
    bot.knows_budgets(dining="100", everything="1000", fuel="50")
    assert bot.does(log("30")).lines[1:] == (
        "$70.00 of your $100.00 dining budget is left this month.",
        "$970.00 of your $1,000.00 overall budget is left this month.",
    )
    assert bot.does(log("25")).lines[1:] == (
        "$45.00 of your $100.00 dining budget is left this month. "
        "More than 50% of your dining budget is used.",
        "$945.00 of your $1,000.00 overall budget is left this month.",
    )
    assert bot.does(log("45")).lines[1] == (
        "$0.00 of your $100.00 dining budget is left this month. "
        "Careful: your dining budget is used up."
    )
    assert bot.does(log("5")).lines[1] == (
        "Your $100.00 dining budget is exceeded by $5.00 this month."
    )


def test_another_month_or_currency_leaves_the_budget_alone(bot: Bot) -> None:
    bot.knows_budgets(dining="100")
    assert bot.does(log("30", date=date(2026, 10, 30))).lines[1:] == (
        "$100.00 of your $100.00 dining budget is left this month.",
    )
    assert bot.does(log("30", currency="EUR")).lines[1:] == ()


@pytest.mark.parametrize(
    ("doubtful", "about"),
    [
        (entry(None), About.AMOUNT),
        (entry("10.999"), About.AMOUNT),
        (entry("1", currency="BTC"), About.CURRENCY),
    ],
)
def test_what_the_ledger_could_not_hold_is_asked_about(
    bot: Bot, doubtful: Entry, about: About
) -> None:
    reply = bot.does(Log(entries=(entry("4.5"), doubtful)))
    assert (reply.state, reply.transactions) == ("InProgress", ())
    assert reply.memory.pending is not None
    assert (reply.memory.pending.ask.about, reply.memory.pending.ask.index) == (about, 1)
    assert bot.ledger.message(USER, "m1") is None


def test_more_than_fits_is_refused_whole(bot: Bot) -> None:
    reply = bot.does(Log(entries=tuple(entry("1", f"thing {n}") for n in range(120))))
    assert reply.lines == (
        "That is too much for one message, so nothing was written. "
        "Please send at most 40 at a time.",
    )
    assert bot.rows() == []


def test_a_hashtag_makes_a_category_ones_own(bot: Bot) -> None:
    bot.does(log("14", "hall", category="climbing"))
    bot.does(log("14", "hall", category="climbing"))
    assert bot.profile.categories == ("climbing",)
