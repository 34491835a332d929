from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from language.request import Find, Log, Measure, Query
from ledger.periods import Period
from ledger.records import Kind
from tests.unit.conversation.bot import Bot
from tests.unit.conversation.requests import YESTERDAY, entry

NOVEMBER = Period(date(2026, 11, 1), date(2026, 12, 1))
OCTOBER = Period(date(2026, 10, 1), date(2026, 11, 1))


@pytest.fixture
def asked(bot: Bot) -> Bot:
    bot.does(
        Log(
            entries=(
                entry("12", "lunch"),
                entry("4.5", "coffee", date=YESTERDAY),
                entry("9", "taxi", category="transport", date=YESTERDAY),
                entry("20", "taxi", category="transport", date=date(2026, 10, 5)),
                entry("8", "café", currency="EUR", date=date(2026, 11, 2)),
                entry("-3", "shoes", kind=Kind.REFUND, category="shopping"),
                entry("2500", "pay", kind=Kind.INCOME, category="salary"),
            )
        )
    )
    return bot


def find(measure: Measure, **narrowed: Any) -> Find:
    return Find(query=Query(measure=measure, **narrowed))


@pytest.mark.parametrize(
    ("question", "line"),
    [
        (
            find(Measure.SUM),
            "You spent $22.50 and €8.00 this month. That is 5 transactions.",
        ),
        (find(Measure.SUM, category="transport"), "You spent $9.00 on transport this month."),
        (find(Measure.SUM, period=OCTOBER), "You spent $20.00 last month."),
        (find(Measure.SUM, currency="EUR"), "You spent €8.00 this month."),
        (find(Measure.SUM, kinds=(Kind.INCOME,)), "You earned $2,500.00 this month."),
        (find(Measure.SUM, kinds=(Kind.REFUND,)), "You got back $3.00 this month."),
        (find(Measure.SUM, category="fuel"), "You spent nothing on fuel this month."),
        (find(Measure.SUM, text="taxis"), "You spent $9.00 for “taxis” this month."),
        (find(Measure.SUM, text="CAFE"), "You spent €8.00 for “CAFE” this month."),
        (
            find(Measure.SUM, over=Decimal("4.5")),
            "You spent $21.00 over $4.50 this month. That is 2 transactions.",
        ),
        (find(Measure.SUM, under=Decimal("4.5")), "You got back $3.00 under $4.50 this month."),
        (find(Measure.COUNT), "You logged 5 expenses this month."),
        (
            find(Measure.COUNT, category="transport"),
            "You logged 1 expense on transport this month.",
        ),
        (find(Measure.COUNT, kinds=(Kind.INCOME,)), "You logged 1 income this month."),
        (
            find(Measure.AVERAGE, category="dining"),
            "On average $8.25 and €8.00 on dining this month, over 3 transactions.",
        ),
        (find(Measure.AVERAGE, category="fuel"), "You spent nothing on fuel this month."),
        (find(Measure.BIGGEST), "Your biggest one: Fri 20 Nov: $12.00 lunch, dining."),
        (
            find(Measure.SMALLEST, kinds=(Kind.EXPENSE,)),
            "Your smallest one: Thu 19 Nov: $4.50 coffee, dining.",
        ),
        (find(Measure.BIGGEST, currency="EUR"), "Your biggest one: Mon 2 Nov: €8.00 café, dining."),
        (find(Measure.BIGGEST, category="fuel"), "I found nothing on fuel this month."),
        (
            find(Measure.LAST, text="taxi"),
            "$9.00 taxi, transport, yesterday (Thu 19 Nov).",
        ),
        (find(Measure.LAST, text="dentist"), "I found nothing for “dentist”."),
        (
            find(Measure.LIST, text="taxi"),
            "Here is what I found for “taxi”:\n"
            "1. Thu 19 Nov: $9.00 taxi, transport\n"
            "2. Mon 5 Oct: $20.00 taxi, transport\n"
            "Together $29.00.",
        ),
        (
            find(Measure.LIST, limit=1),
            "Here is the newest:\n1. Fri 20 Nov: income of $2,500.00 pay, salary",
        ),
        (
            find(Measure.LIST, text="dentist", period=NOVEMBER),
            "I found nothing for “dentist” this month.",
        ),
        (find(Measure.EXISTS, text="lunch"), "Yes: Fri 20 Nov: $12.00 lunch, dining."),
        (
            find(Measure.EXISTS, text="taxi"),
            "Yes, you did:\n1. Thu 19 Nov: $9.00 taxi, transport\n"
            "2. Mon 5 Oct: $20.00 taxi, transport",
        ),
        (find(Measure.EXISTS, text="lunches"), "Yes: Fri 20 Nov: $12.00 lunch, dining."),
        (find(Measure.EXISTS, text="dentist"), "No, I found nothing for “dentist”."),
        (
            find(Measure.COMPARE, category="transport"),
            "You spent $9.00 on transport this month. "
            "That is $11.00 (55%) less than last month, when it was $20.00.",
        ),
        (
            find(Measure.COMPARE, period=OCTOBER, compared_to=NOVEMBER, category="dining"),
            "You spent $0.00 on dining last month. "
            "That is $16.50 (100%) less than this month, when it was $16.50.\n"
            "You spent €0.00 on dining last month. "
            "That is €8.00 (100%) less than this month, when it was €8.00.",
        ),
        (
            find(Measure.COMPARE, category="fuel"),
            "You spent nothing on fuel this month or last month.",
        ),
        (
            find(Measure.BREAKDOWN),
            "What you spent this month:\n• dining: $16.50\n• transport: $9.00\n"
            "• shopping: -$3.00\n• dining: €8.00",
        ),
        (
            find(Measure.BREAKDOWN, period=Period(date(2026, 9, 1), date(2026, 10, 1))),
            "You spent nothing in September.",
        ),
    ],
)
def test_a_question_is_answered(asked: Bot, question: Find, line: str) -> None:
    assert "\n".join(asked.does(question).lines) == line


def test_what_is_listed_can_be_meant_by_its_number(asked: Bot) -> None:
    reply = asked.does(find(Measure.LIST, text="taxi"))
    assert reply.memory.shown == tuple(one.id for one in reply.transactions)
    assert reply.memory.last_query == Query(measure=Measure.LIST, text="taxi")


def test_a_list_shows_ten_and_says_that_there_are_more(asked: Bot) -> None:
    asked.does(Log(entries=tuple(entry("1", f"thing {n}") for n in range(12))))
    line = asked.does(find(Measure.LIST)).lines[0]
    assert line.startswith("Here are the newest 10:\n1. Fri 20 Nov: $1.00 thing 11")
    assert line.count("\n") == 10


def test_a_question_reads_and_writes_nothing(asked: Bot) -> None:
    before = asked.profile
    asked.does(find(Measure.SUM), message_id="question")
    assert asked.profile == before
    assert asked.ledger.message("somebody", "question") is None
