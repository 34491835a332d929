"""What an effect changes, worked out before anything is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ledger.effects import did_something, record_of, settled, total_changes
from ledger.errors import TooManyEntriesError
from ledger.money import Money
from ledger.records import Change, Kind, Profile, Total
from tests.ledger_samples import (
    NOW,
    changed,
    effect,
    later,
    recorded,
    recurring_item,
    transaction,
)

DAY = date(2026, 11, 21)


def test_entries_of_one_total_are_added_up() -> None:
    two = recorded("m1", transaction("coffee", "4.50"), transaction("tea", "3.25"))
    assert total_changes(two) == [Total(DAY, Kind.EXPENSE, "dining", Money.of("7.75", "USD"), 2)]


def test_a_change_that_moves_nothing_changes_no_total() -> None:
    assert total_changes(changed("m1", transaction("coffee"), description="tea")) == []


def test_what_moves_from_one_total_to_another_changes_both() -> None:
    moved = changed("m1", transaction("coffee", "4.50"), category="fun")
    assert total_changes(moved) == [
        Total(DAY, Kind.EXPENSE, "dining", Money.of("-4.50", "USD"), -1),
        Total(DAY, Kind.EXPENSE, "fun", Money.of("4.50", "USD"), 1),
    ]


def test_amounts_that_cancel_out_still_count() -> None:
    pair = recorded("m1", transaction("a", "5"), transaction("b", "-5"))
    assert total_changes(pair) == [Total(DAY, Kind.EXPENSE, "dining", Money.of(0, "USD"), 2)]


def test_what_is_removed_is_not_counted_twice() -> None:
    gone = replace(transaction("coffee"), removed_at=NOW)
    assert total_changes(changed("m1", gone, money=Money.of("9", "USD"))) == []
    assert total_changes(recorded("m1", gone)) == []


def test_a_change_is_stored_at_its_next_version_and_instant() -> None:
    coffee = transaction("coffee", version=4)
    (change,) = settled(changed("m1", coffee, category="fun")).changed
    assert change == Change(coffee, replace(coffee, category="fun", version=5, changed_at=later(1)))


@pytest.mark.parametrize(("entries", "changes"), [(49, None), (50, 101)])
def test_a_message_changes_a_hundred_items_at_most(entries: int, changes: int | None) -> None:
    many = recorded("m1", *(transaction(f"e{n}", category=f"c{n}") for n in range(entries)))
    if changes is None:
        assert settled(many) == many
        return
    with pytest.raises(TooManyEntriesError) as refused:
        settled(many)
    assert (refused.value.changes, refused.value.most) == (changes, 100)


def test_entries_that_share_a_total_leave_more_room() -> None:
    many = recorded("m1", *(transaction(f"e{n}") for n in range(98)))
    assert settled(many) == many


def test_an_effect_names_a_recurring_item_once() -> None:
    rent = recurring_item("rent")
    with pytest.raises(ValueError, match=r"^an effect names each item once$"):
        settled(effect("m1", recurring=(rent, rent)))


def test_the_reply_is_kept_as_json_and_as_it_was() -> None:
    reply = {"lines": ("a", "b")}
    record = record_of(replace(effect("m1"), reply=reply), Profile(), {})
    assert record.reply == {"lines": ["a", "b"]}


def test_an_answer_did_nothing_that_could_be_undone() -> None:
    talk = effect("m1", profile=Profile(last_message="m1"))
    assert not did_something(record_of(talk, Profile(), {}))
    for one in (
        recorded("m1", transaction("coffee")),
        changed("m1", transaction("coffee"), category="fun"),
        effect("m1", profile=Profile(currency="EUR")),
        effect("m1", recurring=(recurring_item("rent"),)),
    ):
        assert did_something(record_of(one, Profile(), {}))
