from __future__ import annotations

from decimal import Decimal

import pytest

from conversation.message import Button
from language.request import (
    About,
    Decision,
    Edit,
    Find,
    Forget,
    Log,
    Measure,
    Query,
    Remove,
    Request,
    SmallTalk,
    Talk,
    Target,
)
from ledger.records import Kind
from tests.unit.conversation.bot import USER, Bot
from tests.unit.conversation.requests import YESTERDAY, entry, log

LAST = Target()


@pytest.mark.parametrize(
    ("change", "row"),
    [
        (Edit(target=LAST, amount=Decimal("12.5")), "12.50 coffee dining 2026-11-20"),
        (Edit(target=LAST, factor=Decimal(2)), "9.00 coffee dining 2026-11-20"),
        (Edit(target=LAST, factor=1 / Decimal(4)), "1.13 coffee dining 2026-11-20"),
        (Edit(target=LAST, date=YESTERDAY), "4.50 coffee dining 2026-11-19"),
        (Edit(target=LAST, description="tea"), "4.50 tea dining 2026-11-20"),
        (Edit(target=LAST, kind=Kind.REFUND), "-4.50 coffee dining 2026-11-20"),
        (
            Edit(target=LAST, amount=Decimal(500), currency="JPY"),
            "500 coffee dining 2026-11-20",
        ),
        (
            Edit(target=LAST, amount=Decimal(5), category="gifts", date=YESTERDAY),
            "5.00 coffee gifts 2026-11-19",
        ),
    ],
)
def test_the_last_one_is_changed(bot: Bot, change: Edit, row: str) -> None:
    bot.does(log("4.5"))
    bot.does(change)
    assert bot.rows() == [row]


def test_what_it_was_and_what_it_is_are_said(bot: Bot) -> None:
    bot.does(log("4.5"))
    reply = bot.does(Edit(target=LAST, amount=Decimal("12.5")))
    assert reply.lines == ("Changed: $12.50 coffee, dining. It was: $4.50 coffee, dining.",)
    assert reply.buttons == (Button("Undo", "undo m2"),)


def test_a_note_is_added(bot: Bot) -> None:
    bot.does(log("4.5"))
    reply = bot.does(Edit(target=LAST, note="birthday"))
    assert reply.lines[0].startswith("Changed: $4.50 coffee, dining (birthday).")


def test_the_wrong_amount_that_was_said_tells_which_one(bot: Bot) -> None:
    bot.does(Log(entries=(entry("50", "lunch"), entry("9", "taxi"))))
    bot.does(Edit(target=LAST, amount=Decimal(15), old_amount=Decimal(50)))
    assert bot.rows() == ["9.00 taxi dining 2026-11-20", "15.00 lunch dining 2026-11-20"]


def test_of_several_it_is_asked_which_one(bot: Bot) -> None:
    bot.does(Log(entries=(entry("12", "lunch"), entry("9", "lunch"))))
    asked = bot.does(Remove(target=Target(text="lunch")), text="remove the lunch")
    assert asked.state == "InProgress"
    assert asked.lines == (
        "Which one do you mean?\n"
        "1. Fri 20 Nov: $9.00 lunch, dining\n"
        "2. Fri 20 Nov: $12.00 lunch, dining",
    )
    assert [(one.text.replace("\u00a0", " "), one.value) for one in asked.buttons] == [
        ("$9.00 lunch, Fri 20 Nov", "1"),
        ("$12.00 lunch, Fri 20 Nov", "2"),
    ]
    bot.does(Remove(target=Target(text="lunch")), decisions=(Decision(About.TARGET, 0, "2"),))
    assert bot.rows() == ["9.00 lunch dining 2026-11-20"]


@pytest.mark.parametrize(
    ("target", "left"),
    [
        (Target(text="TAXI"), "lunch"),
        (Target(amount=Decimal(9)), "lunch"),
        (Target(date=YESTERDAY), "lunch"),
        (Target(category="transport"), "lunch"),
        (Target(position=1), "taxi"),
        (Target(position=-1), "lunch"),
        (Target(position=2), "lunch"),
    ],
)
def test_one_is_meant_by_what_is_said_of_it(bot: Bot, target: Target, left: str) -> None:
    bot.does(
        Log(
            entries=(
                entry("12", "lunch"),
                entry("9", "taxi", category="transport", date=YESTERDAY),
            )
        )
    )
    reply = bot.does(Remove(target=target))
    assert [row.split()[1] for row in bot.rows()] == [left]
    assert [one.text for one in reply.buttons] == ["Bring it back"]


def test_a_refund_is_meant_by_its_amount(bot: Bot) -> None:
    bot.does(log("-30", "shoes", kind=Kind.REFUND))
    bot.does(Remove(target=Target(amount=Decimal(30))))
    assert bot.rows() == []


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (
            Edit(target=LAST, amount=Decimal(1)),
            "There is nothing to change yet: log something first, like “coffee 4.50”.",
        ),
        (
            Edit(target=Target(text="x"), amount=Decimal(1)),
            "I can't find that one in your ledger. Say its name, day or amount.",
        ),
        (
            Edit(target=Target(position=3), amount=Decimal(1)),
            "I can't find that one in your ledger. Say its name, day or amount.",
        ),
    ],
)
def test_what_is_not_there_cannot_be_changed(bot: Bot, change: Edit, line: str) -> None:
    assert bot.does(change).lines == (line,)


def test_what_already_is_so_stays(bot: Bot) -> None:
    bot.does(log("4.5"))
    reply = bot.does(Edit(target=LAST, amount=Decimal("4.50")))
    assert reply.lines == ("It already is: $4.50 coffee, dining. Nothing changed.",)
    assert reply.buttons == ()


def test_a_change_too_precise_for_the_currency_is_asked_about(bot: Bot) -> None:
    bot.does(log("4.5"))
    reply = bot.does(Edit(target=LAST, amount=Decimal("4.505")))
    assert (reply.state, reply.lines) == ("InProgress", ("What is the exact amount?",))
    assert bot.rows() == ["4.50 coffee dining 2026-11-20"]


def test_a_corrected_category_is_remembered_and_forgotten(bot: Bot) -> None:
    bot.does(log("12", "frobnicator", category=None))
    reply = bot.does(Edit(target=LAST, category="groceries"))
    assert reply.lines == (
        "Changed: $12.00 frobnicator, groceries. It was: $12.00 frobnicator, other.",
        "From now on “frobnicator” is groceries.",
    )
    assert [one.value for one in reply.buttons] == ["undo m2", "forget that"]
    assert bot.profile.learned == {"frobnicator": "groceries"}
    assert bot.does(Forget()).lines == ("Forgotten: “frobnicator” is no longer groceries.",)
    assert bot.profile.learned == {}
    assert bot.does(Forget()).lines == ("I have learned nothing that I could forget.",)


def test_undoing_a_correction_unlearns_it(bot: Bot) -> None:
    bot.does(log("12", "frobnicator", category=None))
    bot.does(Edit(target=LAST, category="groceries"))
    bot.does(Remove(target=LAST))
    assert bot.profile.learned == {}
    assert bot.rows() == ["12.00 frobnicator other 2026-11-20"]


def test_a_correction_is_forgotten_by_its_word(bot: Bot) -> None:
    for word, category in (("frobnicator", "groceries"), ("Quux", "gifts")):
        bot.does(log("12", word, category=None))
        bot.does(Edit(target=LAST, category=category))
    assert bot.does(Forget(word="QUUX")).lines == ("Forgotten: “quux” is no longer gifts.",)
    assert bot.does(Forget(word="other")).lines == ("I have learned nothing about “other”.",)
    assert bot.ledger.open(USER, "-").profile.learned == {"frobnicator": "groceries"}


def test_a_currency_that_is_none_changes_nothing(bot: Bot) -> None:
    bot.does(log("4.5"))
    reply = bot.does(Edit(target=LAST, amount=Decimal(5), currency="BTC"))
    assert reply.state == "InProgress"
    assert bot.rows() == ["4.50 coffee dining 2026-11-20"]


CANCEL = SmallTalk(talk=Talk.CANCEL, takes_back=True)


@pytest.mark.parametrize("request_", [CANCEL, Forget()])
def test_what_was_just_written_is_taken_back(bot: Bot, request_: Request) -> None:
    bot.does(log("8", "beer"))
    bot.does(SmallTalk(talk=Talk.THANKS))
    assert bot.does(request_).lines == ("Removed: $8.00 beer, dining.",)
    assert bot.rows() == []


def test_a_question_in_between_ends_what_was_just_written(bot: Bot) -> None:
    bot.does(log("8", "beer"))
    bot.does(Find(query=Query(measure=Measure.SUM)))
    assert bot.does(CANCEL).lines == ("All right, nothing was written.",)
    assert bot.does(Forget()).lines == ("I have learned nothing that I could forget.",)
    assert len(bot.rows()) == 1


def test_a_new_amount_of_what_is_not_there_may_be_of_the_last(bot: Bot) -> None:
    bot.does(log("8", "beer"))
    reply = bot.does(Edit(target=Target(text="quux"), amount=Decimal(9)))
    assert reply.lines == (
        "I can't find that one in your ledger. Do you mean this?\n"
        "1. Fri 20 Nov: $8.00 beer, dining",
    )
    assert bot.rows() == ["8.00 beer dining 2026-11-20"]


def test_an_entry_is_found_as_it_was_typed(bot: Bot) -> None:
    bot.does(log("8", "sandwhich"))
    bot.does(Remove(target=Target(text="sandwich", typed="sandwhich")))
    assert bot.rows() == []
