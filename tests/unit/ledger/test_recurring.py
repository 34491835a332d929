from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ledger.memory import MemoryLedger
from ledger.money import Money
from ledger.records import Recurring
from ledger.recurring import (
    entered,
    entered_itself,
    is_due,
    is_due_tomorrow,
    occurrence_key,
    passed_over,
)
from ledger.schedule import Schedule
from tests.ledger_samples import NOW, effect, recurring_item, transaction

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("next_date", "more", "due", "tomorrow"),
    [
        ("2026-11-30", {}, True, False),
        ("2026-12-01", {}, True, False),
        ("2026-12-02", {}, False, True),
        ("2026-12-03", {}, False, False),
        (None, {}, False, False),
        ("2026-12-01", {"paused": True}, False, False),
        ("2026-12-02", {"paused": True}, False, False),
        ("2026-12-01", {"removed_at": NOW}, False, False),
    ],
)
def test_what_is_due(
    next_date: str | None, more: dict[str, object], due: bool, tomorrow: bool
) -> None:
    item = recurring_item("rent", next_date, **more)
    assert (is_due(item, TODAY), is_due_tomorrow(item, TODAY)) == (due, tomorrow)


def test_an_occurrence_is_the_template_on_its_day_under_its_own_key() -> None:
    item = recurring_item("rent", "2026-11-30")
    made = entered("u-1", item, NOW)
    (one,) = made.recorded
    assert made.message_id == f"recurring-{item.id}-2026-11-30"
    assert made.message_id == occurrence_key(item.id, date(2026, 11, 30))
    assert (one.money, one.category, one.description) == (
        Money.of("1200", "USD"),
        "housing",
        "rent",
    )
    assert (one.date, one.source) == (date(2026, 11, 30), f"recurring:{item.id}")


def test_the_anchor_is_kept_through_short_months_until_the_item_ends() -> None:
    item = recurring_item("rent", "2026-11-30")
    days = []
    while item.next_date:
        made = entered("u-1", item, NOW)
        days.append(made.recorded[0].date.isoformat())
        item = made.recurring[0]
    assert days == ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31"]
    assert item.entered == 5
    with pytest.raises(ValueError, match="ended"):
        entered("u-1", item, NOW)


def test_the_number_of_times_counts_what_was_entered() -> None:
    schedule = Schedule(start=date(2026, 11, 1), unit="week", times=3)
    item = replace(recurring_item("gym", "2026-11-08"), schedule=schedule, entered=1)
    second = entered("u-1", item, NOW).recurring[0]
    assert (second.entered, second.next_date) == (2, date(2026, 11, 15))
    assert entered("u-1", second, NOW).recurring[0].next_date is None


def test_passing_over_moves_on_and_enters_nothing() -> None:
    item = replace(recurring_item("rent", "2026-11-30"), version=4)
    made = passed_over(item, NOW)
    assert (made.recorded, made.recurring[0].next_date) == ((), date(2026, 12, 31))
    assert made.message_id == f"recurring-{item.id}-2026-11-30-4"


def test_what_entered_itself_is_known_from_what_the_chat_entered() -> None:
    item = recurring_item("rent", "2026-11-30")
    (one,) = entered("u-1", item, NOW).recorded
    by_chat = replace(transaction("rent"), source=f"recurring:{item.id}")
    assert entered_itself("u-1", one)
    assert not entered_itself("u-2", one)
    assert not entered_itself("u-1", by_chat)
    assert not entered_itself("u-1", transaction("rent"))


def test_the_ledger_takes_both_effects() -> None:
    ledger = MemoryLedger()
    item = recurring_item("rent", "2026-11-30")
    ledger.apply("u-1", effect("m-1", recurring=(item,)))
    ledger.apply("u-1", entered("u-1", item, NOW))
    ledger.apply("u-1", passed_over(_stored(ledger), NOW))
    assert _stored(ledger).next_date == date(2027, 1, 31)


def _stored(ledger: MemoryLedger) -> Recurring:
    (item,) = ledger.recurring("u-1")
    return item
