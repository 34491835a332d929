"""What is due enters itself: by the person's own calendar, once, and told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from unittest.mock import patch

import pytest

from ledger.records import Change, Profile, Recurring
from ledger.recurring import entered
from ledger.schedule import Schedule
from storage.jobs import Jobs
from tests.integration.after_write.world import Context, World
from tests.ledger_samples import NOW, changed, effect, later, recorded, recurring_item, transaction

MONTHLY = Schedule(start=date(2026, 8, 31), anchor=31)


def has(world: World, item: Recurring, *, user_id: str = "u-1", zone: str = "UTC") -> None:
    world.ledger.apply(user_id, effect("m-0", profile=Profile(zone=zone), recurring=(item,)))


def days(world: World, user_id: str = "u-1") -> list[str]:
    return sorted(one.date.isoformat() for one in world.rows(user_id))


def item_of(world: World, user_id: str = "u-1") -> Recurring:
    (item,) = world.ledger.recurring(user_id)
    return item


def test_missed_days_are_caught_up_with_the_anchor_and_told_in_the_next_chat(
    deployed: World,
) -> None:
    has(deployed, replace(recurring_item("rent", "2026-08-31"), schedule=MONTHLY))
    deployed.run_recurring()
    deployed.settle()
    assert days(deployed) == ["2026-08-31", "2026-09-30", "2026-10-31"]
    assert (item_of(deployed).next_date, item_of(deployed).entered) == (date(2026, 11, 30), 3)
    details = [one.details for one in deployed.notices("u-1")]
    assert [one["date"] for one in details] == days(deployed)
    assert details[0] == {
        "amount": "1200.00",
        "currency": "USD",
        "category": "housing",
        "description": "rent",
        "date": "2026-08-31",
    }


def test_running_again_enters_nothing_again(deployed: World) -> None:
    has(deployed, replace(recurring_item("rent", "2026-10-31"), schedule=MONTHLY))
    for _ in range(3):
        deployed.run_recurring()
    assert days(deployed) == ["2026-10-31"]


@pytest.mark.parametrize(
    ("zone", "at", "expected"),
    [
        ("Pacific/Kiritimati", datetime(2026, 11, 20, 10, 3, tzinfo=UTC), ["2026-11-21"]),
        ("Pacific/Kiritimati", datetime(2026, 11, 20, 9, 3, tzinfo=UTC), []),
        ("Pacific/Pago_Pago", datetime(2026, 11, 21, 10, 3, tzinfo=UTC), []),
        ("Pacific/Pago_Pago", datetime(2026, 11, 21, 11, 3, tzinfo=UTC), ["2026-11-21"]),
        ("UTC", datetime(2026, 11, 21, 0, 3, tzinfo=UTC), ["2026-11-21"]),
    ],
)
def test_a_day_begins_where_the_person_lives(
    deployed: World, zone: str, at: datetime, expected: list[str]
) -> None:
    has(deployed, recurring_item("rent", "2026-11-21"), zone=zone)
    deployed.now = at
    deployed.run_recurring()
    assert days(deployed) == expected


@pytest.mark.parametrize("more", [{"paused": True}, {"removed_at": NOW}])
def test_what_is_paused_or_removed_waits(deployed: World, more: dict[str, object]) -> None:
    has(deployed, recurring_item("rent", "2026-11-01", **more))
    deployed.run_recurring()
    assert days(deployed) == []


def test_it_ends_with_its_last_day_or_time(deployed: World) -> None:
    weekly = Schedule(start=date(2026, 11, 1), unit="week", times=2)
    has(deployed, replace(recurring_item("gym", "2026-11-01"), schedule=weekly))
    until = replace(weekly, times=None, until=date(2026, 11, 9))
    has(deployed, replace(recurring_item("gym", "2026-11-01"), schedule=until), user_id="u-2")
    deployed.run_recurring()
    assert days(deployed) == days(deployed, "u-2") == ["2026-11-01", "2026-11-08"]
    assert item_of(deployed).next_date is None


def test_two_runs_at_once_enter_each_occurrence_once(deployed: World) -> None:
    has(deployed, replace(recurring_item("rent", "2026-08-31"), schedule=MONTHLY))
    module = deployed.handlers["recurring_run"]
    read = module.DynamoLedger.recurring

    def read_while_another_runs(ledger: object, user_id: str) -> object:
        items = read(ledger, user_id)
        with patch.object(module.DynamoLedger, "recurring", read):
            module.handler({}, Context())
        return items

    with patch.object(module.DynamoLedger, "recurring", read_while_another_runs):
        outcome = module.handler({}, Context())
    assert outcome == {"people": 1, "entered": 0, "failed": 0}
    assert days(deployed) == ["2026-08-31", "2026-09-30", "2026-10-31"]


def test_an_occurrence_whose_entering_was_undone_is_passed_over(deployed: World) -> None:
    item = replace(recurring_item("rent", "2026-10-31"), schedule=MONTHLY)
    has(deployed, item)
    made = entered("u-1", item, NOW)
    deployed.ledger.apply("u-1", made)
    (row,) = made.recorded
    undone = Change(row, replace(row, removed_at=later(1)))
    back = replace(item, version=2)
    deployed.ledger.apply(
        "u-1", effect("undo", changed=(undone,), recurring=(back,), undoes=made.message_id)
    )
    deployed.run_recurring()
    assert days(deployed) == []
    assert item_of(deployed).next_date == date(2026, 11, 30)


def test_what_the_chat_entered_itself_is_not_told_again(deployed: World) -> None:
    item = recurring_item("gym", "2026-12-21")
    first = replace(transaction("gym", "50"), source=f"recurring:{item.id}")
    deployed.ledger.apply("u-1", recorded("m-1", first))
    deployed.settle()
    assert deployed.notices("u-1") == []


def test_a_reminder_comes_the_day_before_once(deployed: World) -> None:
    has(deployed, recurring_item("rent", "2026-11-22", remind=True))
    has(deployed, recurring_item("gym", "2026-11-22"), user_id="u-2")
    has(deployed, recurring_item("car", "2026-11-23", remind=True), user_id="u-3")
    for _ in range(3):
        deployed.run_recurring()
        deployed.pass_time()
    (mail,) = deployed.mails()
    assert mail["Subject"] == "BudgetBuddy: rent is due tomorrow"
    assert mail["MessageAttributes"]["userId"]["Value"] == "u-1"
    assert mail["Message"] == (
        "$1,200.00 for rent is due tomorrow. It will be entered in your ledger by itself.\n\n"
        "Write “skip rent” in the chat to leave this one out, "
        "or “pause rent” to stop it for a while."
    )
    assert days(deployed) == []


def test_a_person_whose_items_fail_does_not_hold_up_the_others(deployed: World) -> None:
    for number in range(5):
        has(deployed, recurring_item("rent", "2026-11-21"), user_id=f"u-{number}")
    module = deployed.handlers["recurring_run"]
    working: Callable[..., int] = module.bring_up_to_date

    def failing(*arguments: object, **more: object) -> int:
        if "u-2" in arguments:
            raise ValueError("broken")
        return working(*arguments, **more)

    with (
        patch.object(module, "bring_up_to_date", failing),
        pytest.raises(module.SomeFailedError, match="1 of 5 people"),
    ):
        module.handler({}, Context())
    assert [len(deployed.rows(f"u-{n}")) for n in range(5)] == [1, 1, 0, 1, 1]
    assert Jobs(deployed.clients.dynamodb, "ledger").runs("recurring") == []
    deployed.run_recurring()
    assert len(deployed.rows("u-2")) == 1
    (run,) = Jobs(deployed.clients.dynamodb, "ledger").runs("recurring")
    assert (run["people"], run["entered"], run["failed"]) == (1, 1, 0)


def test_a_run_that_is_short_of_time_leaves_the_rest_due(deployed: World) -> None:
    for number in range(3):
        has(deployed, recurring_item("rent", "2026-11-21"), user_id=f"u-{number}")

    class Hurried(Context):
        left = iter([900_000, 900_000, 900_000, 1_000, 1_000])

        def get_remaining_time_in_millis(self) -> int:
            return next(self.left)

    outcome = deployed.handlers["recurring_run"].handler({}, Hurried())
    assert (outcome["people"], outcome["entered"]) == (2, 1)
    deployed.run_recurring()
    assert [len(deployed.rows(f"u-{n}")) for n in range(3)] == [1, 1, 1]


def test_changing_an_entered_row_changes_no_item(deployed: World) -> None:
    has(deployed, replace(recurring_item("rent", "2026-10-31"), schedule=MONTHLY))
    deployed.run_recurring()
    (row,) = deployed.rows("u-1")
    deployed.ledger.apply("u-1", changed("m-1", row, description="rent and water"))
    deployed.run_recurring()
    assert [one.description for one in deployed.rows("u-1")] == ["rent and water"]
