from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from conversation.recent_entries import MOST
from language.request import (
    Edit,
    EditEach,
    Itemise,
    Redirect,
    Remove,
    Restore,
    SetBudget,
    SmallTalk,
    Talk,
    Target,
)
from tests.unit.conversation.bot import Bot
from tests.unit.conversation.requests import entry, log

TALK = SmallTalk(talk=Talk.GREET)


def names(bot: Bot) -> list[tuple[str, Decimal, bool]]:
    """What the next message is understood against."""
    bot.does(TALK)
    assert bot.context is not None
    return [(one.name, one.amount, one.last) for one in bot.context.recent]


def test_what_was_entered_is_known_for_an_hour(bot: Bot) -> None:
    bot.does(log("4.5", "coffee"))
    bot.does(log("12", "lunch"))
    assert names(bot) == [("coffee", Decimal("4.50"), False), ("lunch", Decimal(12), True)]
    bot.now += timedelta(hours=1)
    assert names(bot) == []


def test_what_was_changed_is_the_last_and_what_was_removed_is_gone(bot: Bot) -> None:
    bot.does(log("4.5", "coffee"))
    bot.does(log("12", "lunch"))
    coffee = bot.memory.recent[0].id
    bot.does(Edit(target=Target(ids=(coffee,)), amount=Decimal(5)))
    assert names(bot) == [("coffee", Decimal(5), True), ("lunch", Decimal(12), False)]
    bot.does(Remove(target=Target(ids=(coffee,))))
    assert names(bot) == [("lunch", Decimal(12), False)]


def test_what_an_entry_was_before_is_known_and_what_was_removed(bot: Bot) -> None:
    bot.does(log("90", "dinner"))
    dinner = bot.memory.recent[0].id
    mine = Target(ids=(dinner,))
    bot.does(Edit(target=mine, factor=Decimal("0.5")))
    assert bot.memory.recent[0].whole == 90
    bot.does(Edit(target=mine, factor=Decimal("0.5")))
    assert bot.memory.recent[0].whole == 90
    assert bot.memory.recent[0].earlier == (Decimal(90), Decimal(45))
    bot.does(Edit(target=mine, amount=Decimal(80)))
    assert bot.memory.recent[0].whole is None
    assert bot.memory.recent[0].earlier[-1] == Decimal("22.5")
    bot.does(Remove(target=mine))
    assert [(one.name, one.last) for one in bot.memory.gone] == [("dinner", True)]
    bot.does(log("3", "tea"))
    assert [(one.name, one.last) for one in bot.memory.gone] == [("dinner", False)]
    bot.does(Restore(target=mine))
    assert bot.memory.gone == ()
    assert [one.name for one in bot.memory.recent] == ["tea", "dinner"]


def test_after_a_budget_no_entry_is_the_last(bot: Bot) -> None:
    bot.does(log("4.5", "coffee"))
    bot.does(SetBudget(category="dining", amount=Decimal(200), currency="USD"))
    assert names(bot) == [("coffee", Decimal("4.50"), False)]


def test_only_the_latest_are_kept_with_short_names(bot: Bot) -> None:
    for number in range(MOST + 3):
        bot.does(log("1", f"{number} " + "very " * 40))
    kept = names(bot)
    assert [name.split()[0] for name, _, _ in kept] == [str(n) for n in range(3, MOST + 3)]
    assert all(len(name) == 40 for name, _, _ in kept)


def test_the_budget_that_was_set_is_known(bot: Bot) -> None:
    bot.does(SetBudget(category="dining", amount=Decimal(200), currency="USD"))
    bot.does(TALK)
    assert bot.context is not None
    assert bot.context.recent_budget == "dining"


def test_several_are_changed_at_once_or_none(bot: Bot) -> None:
    bot.does(log("4.5", "coffee"))
    bot.does(log("12", "lunch"))
    coffee, lunch = (one.id for one in bot.memory.recent)
    reply = bot.does(Edit(target=Target(ids=(coffee, lunch)), category="groceries"))
    assert len(reply.lines) == 2
    assert bot.rows() == [
        "12.00 lunch groceries 2026-11-20",
        "4.50 coffee groceries 2026-11-20",
    ]
    swap = EditEach(
        edits=(
            Edit(target=Target(ids=(coffee,)), amount=Decimal(12)),
            Edit(target=Target(ids=(lunch,)), amount=Decimal("4.555")),
        )
    )
    reply = bot.does(swap)
    assert reply.state == "InProgress"
    assert "4.50 coffee groceries 2026-11-20" in bot.rows()


def test_what_is_already_so_is_said(bot: Bot) -> None:
    bot.does(log("4.5", "coffee"))
    bot.does(log("12", "lunch"))
    ids = tuple(one.id for one in bot.memory.recent)
    reply = bot.does(Edit(target=Target(ids=ids), category="dining"))
    assert [line.startswith("It already is") for line in reply.lines] == [True, True]


def test_a_removal_meant_for_another_is_moved_to_it(bot: Bot) -> None:
    bot.does(log("40", "gas"))
    bot.does(log("7", "snacks"))
    bot.does(Remove(target=Target()))
    gas = bot.memory.recent[0].id
    reply = bot.does(Redirect(target=Target(ids=(gas,))))
    assert [line.partition(":")[0] for line in reply.lines] == ["Back in your ledger", "Removed"]
    assert bot.rows() == ["7.00 snacks dining 2026-11-20"]


def test_nothing_was_changed_that_could_be_meant_for_another(bot: Bot) -> None:
    bot.does(log("40", "gas"))
    gas = bot.memory.recent[0].id
    reply = bot.does(Redirect(target=Target(ids=(gas,))))
    assert reply.lines == ("What should I change: its amount, its day or its category?",)
    bot.does(Remove(target=Target()))
    reply = bot.does(Redirect(target=Target(ids=(gas,))))
    assert reply.lines == ("I can't find that one in your ledger. Say its name, day or amount.",)


def test_an_entry_is_told_in_its_parts_and_undone_as_one(bot: Bot) -> None:
    bot.does(log("91.30", "groceries"))
    one = bot.memory.recent[0].id
    parts = (entry("79.30", "groceries"), entry("12", "litter", category="pets"))
    reply = bot.does(Itemise(target=Target(ids=(one,)), entries=parts))
    assert [line.partition(":")[0] for line in reply.lines] == ["Removed", "Logged 2 expenses"]
    assert sorted(bot.rows()) == [
        "12.00 litter pets 2026-11-20",
        "79.30 groceries dining 2026-11-20",
    ]
    bot.does(Remove(target=Target()))
    assert bot.rows() == ["91.30 groceries dining 2026-11-20"]
    bot.does(Remove(target=Target(ids=(one,))))
    reply = bot.does(Itemise(target=Target(ids=(one,)), entries=parts))
    assert reply.lines == ("I can't find that one in your ledger. Say its name, day or amount.",)


def test_of_two_changes_of_one_entry_the_later_counts(bot: Bot) -> None:
    bot.does(log("8", "taxi"))
    taxi = Target(ids=(bot.memory.recent[0].id,))
    edits = (Edit(target=taxi, amount=Decimal(9)), Edit(target=taxi, amount=Decimal(10)))
    bot.does(EditEach(edits=edits))
    assert bot.rows() == ["10.00 taxi dining 2026-11-20"]


def test_a_change_is_not_moved_to_the_entry_it_was_made_of(bot: Bot) -> None:
    bot.does(log("8", "taxi"))
    bot.does(Edit(target=Target(), amount=Decimal(9)))
    reply = bot.does(Redirect(target=Target(ids=(bot.memory.recent[0].id,))))
    assert reply.lines == ("What should I change: its amount, its day or its category?",)
    assert bot.rows() == ["9.00 taxi dining 2026-11-20"]
