from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from language.request import (
    About,
    Ask,
    Choice,
    Find,
    Measure,
    Query,
    SmallTalk,
    Talk,
)
from ledger.errors import ConflictError, UnavailableError
from ledger.memory import MemoryLedger
from ledger.records import Effect, Notice
from tests.unit.conversation.bot import USER, Bot
from tests.unit.conversation.requests import log

AMOUNT = Ask(about=About.AMOUNT, said="1.200", choices=(Choice("1.20"), Choice("1200")))
GREET = SmallTalk(talk=Talk.GREET)


def test_a_message_sent_twice_is_written_once_and_answered_alike(bot: Bot) -> None:
    first = bot.does(log("4.5"), message_id="same")
    again = bot.does(log("999"), message_id="same")
    assert again == first
    assert bot.rows() == ["4.50 coffee dining 2026-11-20"]


def test_two_at_once_write_once(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    first = bot.does(log("4.5"), message_id="same")
    opened = bot.ledger.open

    def not_seen_yet(user_id: str, message_id: str) -> object:
        return replace(opened(user_id, message_id), repeated=None)

    monkeypatch.setattr(bot.ledger, "open", not_seen_yet)
    assert bot.does(log("4.5"), message_id="same") == first
    assert bot.rows() == ["4.50 coffee dining 2026-11-20"]


def test_a_question_leaves_the_ledger_as_it_is(bot: Bot) -> None:
    reply = bot.does(log("1.2"), text="coffee 1.200", ask=AMOUNT)
    assert reply.state == "InProgress"
    assert reply.lines == ("Is “1.200” $1.20 or $1,200.00?",)
    assert [(one.text, one.value) for one in reply.buttons] == [
        ("$1.20", "1.20"),
        ("$1,200.00", "1200"),
    ]
    assert reply.memory.pending is not None
    assert reply.memory.pending.text == "coffee 1.200"
    assert bot.rows() == []


def test_a_message_that_raised_a_question_does_not_answer_it_when_repeated(bot: Bot) -> None:
    first = bot.does(log("1.2"), ask=AMOUNT, message_id="same")
    again = bot.does(log("1200"), message_id="same")
    assert again == first
    assert bot.rows() == []


def test_an_answered_question_is_not_open_any_more(bot: Bot) -> None:
    bot.does(log("1.2"), ask=AMOUNT)
    reply = bot.does(log("1200"))
    assert (reply.memory.pending, reply.memory.asked) == (None, None)


def test_somebody_else_changing_things_is_retried(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    conflicts = _conflicting(bot.ledger, monkeypatch, times=2)
    assert bot.does(log("4.5")).state == "Fulfilled"
    assert conflicts == [0, 0]
    assert bot.rows() == ["4.50 coffee dining 2026-11-20"]


def test_after_three_conflicts_nothing_is_written(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _conflicting(bot.ledger, monkeypatch, times=3)
    reply = bot.does(log("4.5"))
    assert (reply.state, reply.lines) == (
        "Failed",
        (
            "Your ledger was being changed from somewhere else, so nothing was written. "
            "Please try again.",
        ),
    )
    assert bot.rows() == []


def test_a_ledger_that_does_not_answer_is_not_hidden(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(*_: object) -> None:
        raise UnavailableError

    monkeypatch.setattr(bot.ledger, "apply", silent)
    with pytest.raises(UnavailableError):
        bot.does(log("4.5"))


def test_notices_are_told_once_and_first(bot: Bot) -> None:
    details = {
        "amount": "15.99",
        "currency": "USD",
        "category": "subscriptions",
        "description": "netflix",
        "date": "2026-11-19",
    }
    bot.ledger.notify(USER, Notice("n1", "recurring_entered", details))
    bot.ledger.notify(USER, Notice("n2", "of_a_later_version", {}))
    assert bot.does(GREET).lines == (
        "I entered $15.99 for netflix yesterday (Thu 19 Nov): it is one of your recurring items.",
        "Hello! Tell me what you spent, like “coffee 4.50”, or ask “how much on food this month?”",
    )
    assert len(bot.does(GREET).lines) == 1
    assert bot.profile.last_message is None, "telling is nothing that could be undone"


@pytest.mark.parametrize(
    ("kind", "details", "line"),
    [
        (
            "recurring_due",
            {"amount": "1200", "currency": "USD", "category": "housing", "date": "2026-11-21"},
            "Due on Sat 21 Nov: $1,200.00 for housing.",
        ),
        (
            "budget_reached",
            {"category": "dining", "percent": "80", "amount": "300", "currency": "USD"},
            "80% of your dining budget of $300.00 is used.",
        ),
        (
            "budget_reached",
            {"category": "*", "percent": "100", "amount": "300", "currency": "USD"},
            "Your overall budget of $300.00 is used up.",
        ),
    ],
)
def test_a_notice_is_told_by_its_kind(
    bot: Bot, kind: str, details: dict[str, str], line: str
) -> None:
    bot.ledger.notify(USER, Notice("n", kind, details))
    assert bot.does(GREET).lines[0] == line


def test_a_newcomer_is_welcomed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    bot = Bot(monkeypatch)
    asked = bot.does(log("1.2"), ask=AMOUNT)
    assert len(asked.lines) == 1, "a question comes first"
    assert bot.does(log("1200")).lines == (
        "Logged $1,200.00 for coffee in dining.",
        "Welcome to BudgetBuddy! Say “help” to see what else I can do. "
        "I count in USD until you say another currency is yours.",
    )
    assert len(bot.does(log("3")).lines) == 1


def test_a_newcomer_who_only_asks_is_welcomed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    bot = Bot(monkeypatch)
    sums = Find(query=Query(measure=Measure.SUM))
    assert [len(bot.does(sums).lines) for _ in range(2)] == [2, 1]


def test_the_largest_expense_so_far_is_remembered(bot: Bot) -> None:
    bot.does(log("4000"))
    bot.does(log("3"))
    bot.does(log("9000", currency="EUR"))
    assert bot.profile.largest == Decimal("4000.00")
    assert bot.profile.last_message == "m3"
    assert bot.context is not None
    assert bot.context.unusual_above == Decimal(40000)


def test_what_is_shown_stays_meant_until_something_else_is(bot: Bot) -> None:
    bot.does(log("4.5"))
    listed = bot.does(Find(query=Query(measure=Measure.LIST)))
    assert bot.does(GREET).memory.shown == listed.memory.shown != ()


def _conflicting(ledger: MemoryLedger, monkeypatch: pytest.MonkeyPatch, *, times: int) -> list[int]:
    conflicts: list[int] = []
    apply = ledger.apply

    def conflicting(user_id: str, effect: Effect) -> None:
        if len(conflicts) < times:
            conflicts.append(0)
            raise ConflictError
        apply(user_id, effect)

    monkeypatch.setattr(ledger, "apply", conflicting)
    return conflicts
