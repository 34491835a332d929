from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from conversation.undoing import tapped
from language.request import (
    AddRecurring,
    ChangeSettings,
    Edit,
    Log,
    Remove,
    Restore,
    SetBudget,
    Setting,
    TakingBack,
    Target,
)
from ledger.schedule import Schedule
from tests.unit.conversation.bot import USER, Bot
from tests.unit.conversation.requests import TODAY, YESTERDAY, entry, log

LAST = Target()


def undo(message_id: str | None = None) -> Remove:
    return Remove(target=Target(message_id=message_id))


def test_the_last_message_is_undone(bot: Bot) -> None:
    bot.does(log("4.5"))
    reply = bot.does(undo())
    assert reply.lines == ("Undone. Removed: $4.50 coffee, dining.",)
    assert [(one.text, one.value) for one in reply.buttons] == [("Bring it back", "undo m2")]
    assert reply.transactions == ()
    assert bot.rows() == []


def test_undoing_an_undo_is_the_redo(bot: Bot) -> None:
    bot.does(log("4.5"))
    bot.does(undo())
    reply = bot.does(undo("m2"))
    assert reply.lines == ("Done again. Back in your ledger: $4.50 coffee, dining.",)
    assert bot.rows() == ["4.50 coffee dining 2026-11-20"]
    assert bot.does(undo("m1")).lines == ("Undone. Removed: $4.50 coffee, dining.",)


def test_any_message_is_undone_not_only_the_last(bot: Bot) -> None:
    bot.does(Log(entries=(entry("12", "lunch"), entry("9", "taxi"))))
    bot.does(log("4.5"))
    reply = bot.does(undo("m1"))
    assert reply.lines == (
        "Undone. Removed 2 expenses:\n• $12.00 lunch, dining\n• $9.00 taxi, dining",
    )
    assert bot.rows() == ["4.50 coffee dining 2026-11-20"]


def test_what_is_undone_twice_is_undone_once(bot: Bot) -> None:
    bot.does(log("4.5"))
    bot.does(undo())
    sentences = {None: "There is nothing more to undo.", "m1": "That was already undone."}
    for again, sentence in sentences.items():
        reply = bot.does(undo(again))
        assert reply.lines == (sentence,)
        assert [one.value for one in reply.buttons] == ["undo m2"]


def test_a_further_undo_skips_what_was_undone_by_its_button(bot: Bot) -> None:
    bot.does(log("1"))
    bot.does(log("2"))
    bot.does(log("3"))
    bot.does(undo("m2"))
    bot.does(undo())
    assert bot.rows() == ["1.00 coffee dining 2026-11-20"]
    bot.does(undo())
    assert bot.rows() == []


def test_an_undone_change_gives_back_only_what_it_changed(bot: Bot) -> None:
    bot.does(log("4.5"))
    bot.does(Edit(target=LAST, amount=Decimal(5)))
    bot.does(Edit(target=LAST, date=YESTERDAY))
    reply = bot.does(undo("m2"))
    assert reply.lines == (
        "Undone. Changed: $4.50 coffee, dining, yesterday (Thu 19 Nov). "
        "It was: $5.00 coffee, dining, yesterday (Thu 19 Nov).",
    )
    assert bot.rows() == ["4.50 coffee dining 2026-11-19"]


def test_a_change_that_was_changed_again_is_not_undone(bot: Bot) -> None:
    bot.does(log("4.5"))
    bot.does(Edit(target=LAST, amount=Decimal(5)))
    bot.does(Edit(target=LAST, amount=Decimal(6)))
    assert bot.does(undo("m2")).lines == ("There is nothing to undo.",)
    assert bot.rows() == ["6.00 coffee dining 2026-11-20"]


def test_a_removed_transaction_comes_back(bot: Bot) -> None:
    bot.does(log("4.5"))
    bot.does(Remove(target=Target(text="coffee")))
    assert bot.rows() == []
    reply = bot.does(Restore(target=Target(text="coffee")))
    assert reply.lines == ("Back in your ledger: $4.50 coffee, dining.",)
    assert bot.rows() == ["4.50 coffee dining 2026-11-20"]


@pytest.mark.parametrize("restored", [Target(), Target(message_id="m1")])
def test_an_undone_message_is_restored(bot: Bot, restored: Target) -> None:
    bot.does(log("4.5"))
    bot.does(undo())
    bot.does(Restore(target=restored))
    assert bot.rows() == ["4.50 coffee dining 2026-11-20"]


def test_the_last_removal_is_restored(bot: Bot) -> None:
    bot.does(log("4.5"))
    bot.does(Remove(target=Target(text="coffee")))
    bot.does(Restore(target=LAST))
    assert bot.rows() == ["4.50 coffee dining 2026-11-20"]


def test_only_the_budget_of_the_message_goes_back(bot: Bot) -> None:
    bot.does(SetBudget(category="dining", amount=Decimal(100), currency="USD"))
    bot.does(SetBudget(category="fuel", amount=Decimal(50), currency="USD"))
    bot.does(ChangeSettings(settings=((Setting.MONTH_START, "25"),)))
    reply = bot.does(undo("m1"))
    assert reply.lines == ("Undone. That setting is as it was before.",)
    assert set(bot.profile.budgets) == {"fuel"}
    assert bot.profile.month_start == 25


def test_a_recurring_item_and_its_first_entry_go_together(bot: Bot) -> None:
    bot.does(
        AddRecurring(
            entry=entry("1200", "rent", category="housing"),
            schedule=Schedule(start=date(2026, 11, 20), unit="month", anchor=20),
        )
    )
    reply = bot.does(undo())
    assert reply.lines == (
        "Undone. Removed: $1,200.00 rent, housing.",
        "As it was before: rent.",
    )
    assert [item.next_date for item in bot.ledger.recurring(USER)] == [None]
    bot.does(undo("m2"))
    assert [item.next_date for item in bot.ledger.recurring(USER)] == [date(2026, 12, 20)]
    assert bot.rows() == ["1200.00 rent housing 2026-11-20"]


@pytest.mark.parametrize(
    ("request_", "line"),
    [
        (undo(), "There is nothing to undo."),
        (undo("nope"), "I don't know that message any more, so I changed nothing."),
        (Restore(target=LAST), "There is nothing removed to bring back."),
        (Restore(target=Target(text="x")), "There is nothing removed to bring back."),
        (
            Restore(target=Target(message_id="nope")),
            "I don't know that message any more, so I changed nothing.",
        ),
        (
            Remove(target=LAST, everything=True),
            "I never delete everything from the chat. I can remove one at a time: "
            "say “undo”, or “remove the taxi from yesterday”.",
        ),
    ],
)
def test_nothing_to_undo_is_said(bot: Bot, request_: Remove | Restore, line: str) -> None:
    assert bot.does(request_).lines == (line,)


def test_everything_is_never_deleted(bot: Bot) -> None:
    bot.does(log("4.5"))
    bot.does(Remove(target=LAST, everything=True))
    assert bot.rows() == ["4.50 coffee dining 2026-11-20"]


@pytest.mark.parametrize(
    ("text", "message_id"),
    [
        ("undo m1", "m1"),
        ("undo 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"),
        ("undo", None),
        ("undo taxi", None),
        ("undo 45", None),
        ("undo m1 please", None),
        ("undo " + "a" * 37, None),
    ],
)
def test_an_undo_button_is_told_from_words(bot: Bot, text: str, message_id: str | None) -> None:
    bot.does(log("4.5"))
    meant = tapped(text, USER, bot.ledger)
    assert (meant and meant.target.message_id) == message_id


def taken_back(by: TakingBack) -> Remove:
    return Remove(target=LAST, by=by)


def test_what_was_deleted_comes_back_with_undo(bot: Bot) -> None:
    bot.does(log("1"))
    bot.does(log("2"))
    bot.does(taken_back(TakingBack.DELETE))
    assert bot.rows() == ["1.00 coffee dining 2026-11-20"]
    bot.does(undo())
    assert len(bot.rows()) == 2
    bot.does(taken_back(TakingBack.DELETE))
    bot.does(taken_back(TakingBack.DELETE))
    assert bot.rows() == []


@pytest.mark.parametrize(
    ("by", "rows"),
    [(TakingBack.DELETE, []), (TakingBack.RETRACT, ["1.00 coffee dining 2026-11-20"])],
)
def test_after_a_change_the_entry_is_deleted_and_the_change_retracted(
    bot: Bot, by: TakingBack, rows: list[str]
) -> None:
    bot.does(log("1"))
    bot.does(Edit(target=LAST, amount=Decimal(5)))
    bot.does(taken_back(by))
    assert bot.rows() == rows


@pytest.mark.parametrize("by", [TakingBack.DELETE, TakingBack.RETRACT])
def test_a_plan_is_taken_back_with_its_first_entry(bot: Bot, by: TakingBack) -> None:
    schedule = Schedule(start=TODAY)
    bot.does(AddRecurring(entry=entry("9", "rent"), schedule=schedule))
    bot.does(taken_back(by))
    assert bot.rows() == []
    assert [one.next_date for one in bot.ledger.recurring(USER)] == [None]
