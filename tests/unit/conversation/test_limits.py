from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from conversation.limits import (
    LONGEST_CATEGORY,
    LONGEST_WORD,
    MOST_BUDGETS,
    MOST_CATEGORIES,
    MOST_LEARNED,
)
from language.request import ChangeSettings, Edit, Request, SetBudget, Setting, Target
from ledger.documents import message_to_document, profile_to_document
from ledger.ledger import Filter
from ledger.money import Money
from ledger.records import Budget, MessageRecord, Profile
from tests.unit.conversation.bot import NOON, USER, Bot
from tests.unit.conversation.requests import log

WIDE = "\U0001d5ee"  # a letter of four bytes
ITEM = 400_000


def fullest() -> Profile:
    """As much as a profile can hold, in the widest letters."""
    names = [f"{n:03}".ljust(LONGEST_CATEGORY, WIDE) for n in range(MOST_LEARNED)]
    budget = Budget(category="", money=Money(10**17, "USD"), carry_over=True, since=NOON.date())
    return Profile(
        categories=tuple(names[:MOST_CATEGORIES]),
        learned={f"{n:03}".ljust(LONGEST_WORD, WIDE): name for n, name in enumerate(names)},
        budgets={name: replace(budget, category=name) for name in names[:MOST_BUDGETS]},
    )


def test_the_fullest_profile_fits_into_an_item_and_into_the_record_of_a_message() -> None:
    record = MessageRecord(message_id="m" * 36, at=NOON, reply={}, profile_before=fullest())
    for document in (profile_to_document(fullest()), message_to_document(record)):
        assert len(json.dumps(document, ensure_ascii=False).encode()) < ITEM * 3 / 4


def corrected(bot: Bot, description: str, category: str = "gifts") -> None:
    bot.does(log("5", description, learned_from=description))
    bot.does(Edit(target=Target(), category=category))


def test_a_correction_too_many_forgets_the_first(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conversation.changing.word_of", lambda one, _: one.description)
    bot.knows(replace(bot.profile, learned={f"w{n}": "other" for n in range(MOST_LEARNED)}))
    corrected(bot, "obelisk")
    assert len(bot.profile.learned) == MOST_LEARNED
    assert "w0" not in bot.profile.learned
    assert bot.profile.learned["obelisk"] == "gifts"


def test_correcting_a_word_again_forgets_no_other(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conversation.changing.word_of", lambda one, _: one.description)
    bot.knows(replace(bot.profile, learned={f"w{n}": "other" for n in range(MOST_LEARNED)}))
    corrected(bot, "w0")
    assert len(bot.profile.learned) == MOST_LEARNED
    assert bot.profile.learned["w0"] == "gifts"


def test_a_word_of_a_whole_sentence_is_not_learned(bot: Bot) -> None:
    corrected(bot, "x" * (LONGEST_WORD + 1))
    assert bot.profile.learned == {}


def test_own_categories_are_kept_while_there_is_room(bot: Bot) -> None:
    bot.knows(replace(bot.profile, categories=tuple(f"c{n}" for n in range(MOST_CATEGORIES - 1))))
    bot.does(log("1", category="climbing"))
    reply = bot.does(log("2", category="sailing"))
    assert reply.transactions[0].category == "sailing"
    assert bot.profile.categories[-1] == "climbing"
    full = bot.does(ChangeSettings(settings=((Setting.CATEGORY, "surfing"),)))
    assert full.lines == ("You have as many categories of your own as I can keep.",)


def test_budgets_are_kept_while_there_is_room(bot: Bot) -> None:
    bot.knows_budgets(**{f"c{n}": "5" for n in range(MOST_BUDGETS)})
    more = SetBudget(category="dining", amount=Decimal(5), currency="USD")
    assert bot.does(more).lines == (
        "You have as many budgets as I can keep. Remove one first: “remove the dining budget”.",
    )
    assert bot.does(replace(more, category="c1", amount=Decimal(6))).lines[0].startswith("Changed")
    assert len(bot.profile.budgets) == MOST_BUDGETS


LONG = "b" * 900


@pytest.mark.parametrize(
    "request_",
    [
        log("3", category=LONG),
        Edit(target=Target(), category=LONG),
        SetBudget(category=LONG, amount=Decimal(5), currency="USD"),
    ],
)
def test_a_category_is_never_longer_than_its_key_can_hold(bot: Bot, request_: Request) -> None:
    bot.does(log("3"))
    bot.does(request_)
    kept = {one.category for one in bot.ledger.transactions(USER, Filter()).transactions}
    names = {*kept, *bot.profile.categories, *bot.profile.budgets, *bot.profile.learned.values()}
    assert LONG[:LONGEST_CATEGORY] in names
    assert max(map(len, names)) == LONGEST_CATEGORY
