"""The items as they lie in the table: what their shapes promise to others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from ledger.effects import record_of
from ledger.ledger import MOST_NOTICES
from ledger.money import Money
from ledger.periods import Period
from ledger.records import Kind, Notice, Profile, Total
from storage import items
from storage.schema import create_table_arguments
from storage.writes import clear_notices
from tests.ledger_samples import NOW, effect, recorded, recurring_item, transaction

if TYPE_CHECKING:
    from storage.attributes import Item


def test_a_transaction_is_an_item_that_reads_well() -> None:
    coffee = transaction("coffee", "4.50")
    item = items.transaction_item("u1", coffee)
    assert item == {
        "pk": {"S": "USER#u1"},
        "sk": {"S": f"TX#{coffee.id}"},
        "byDate": {"S": f"2026-11-21#{coffee.id}"},
        "changeShard": item["changeShard"],
        "userId": {"S": "u1"},
        "id": {"S": coffee.id},
        "kind": {"S": "expense"},
        "amount": {"N": "4.50"},
        "currency": {"S": "USD"},
        "category": {"S": "dining"},
        "description": {"S": "coffee"},
        "date": {"S": "2026-11-21"},
        "source": {"S": "chat"},
        "createdAt": {"S": "2026-11-21T08:30:00.250000Z"},
        "changedAt": {"S": "2026-11-21T08:30:00.250000Z"},
        "version": {"N": "1"},
    }
    assert items.transaction_from_image(item) == coffee
    assert items.user_of(item) == "u1"


def test_every_item_that_is_backed_up_is_in_the_index_of_changes() -> None:
    for item in (
        items.transaction_item("u1", transaction("coffee")),
        items.recurring_item("u1", recurring_item("rent"), NOW),
        items.profile_item("u1", Profile(), NOW),
    ):
        assert item["changeShard"]["S"] in items.CHANGE_SHARDS
        assert item["changedAt"]["S"] == "2026-11-21T08:30:00.250000Z"


def test_shards_share_the_load() -> None:
    coffees = [items.transaction_item("u1", transaction(f"t{n}")) for n in range(100)]
    assert {item["changeShard"]["S"] for item in coffees} == set(items.CHANGE_SHARDS)
    people = [items.profile_item(f"u{n}", Profile(), NOW) for n in range(100)]
    assert {item["shard"]["S"] for item in people} == set(items.PEOPLE_SHARDS)


@pytest.mark.parametrize(
    ("change", "is_due"),
    [
        ({}, True),
        ({"paused": True}, False),
        ({"removed_at": NOW}, False),
        ({"next_date": None}, False),
    ],
    ids=["waiting", "paused", "removed", "ended"],
)
def test_only_what_will_be_due_is_in_the_index_of_due_items(
    change: dict[str, Any], is_due: bool
) -> None:
    rent = replace(recurring_item("rent"), **change)
    item = items.recurring_item("u1", rent, NOW)
    assert ("shard" in item, "shardOrder" in item) == (is_due, is_due)
    assert items.recurring_from_image(item) == rent


@pytest.mark.parametrize("category", ["dining", "a#b", "#", ""])
def test_a_total_is_read_back_from_its_key(category: str) -> None:
    total = Total(date(2026, 11, 21), Kind.REFUND, category, Money.of("-4.50", "USD"), 2)
    key = items.total_key("u1", total)
    assert key["sk"] == {"S": f"SUM#2026-11-21#refund#{category}#USD"}
    stored: Item = {**key, "amount": {"N": "-4.5"}, "count": {"N": "2"}}
    assert items.total_from_item(stored) == total


def test_a_range_of_totals_holds_its_days_and_no_others() -> None:
    lower, upper = items.total_range(Period(date(2026, 11, 1), date(2026, 12, 1)))

    def is_in(day: date) -> bool:
        total = Total(day, Kind.EXPENSE, "a", Money(0, "USD"), 1)
        return lower <= items.total_key("u1", total)["sk"]["S"] <= upper

    assert [is_in(date(2026, 11, 1) + timedelta(n)) for n in (-1, 0, 29, 30)] == [
        False,
        True,
        True,
        False,
    ]


def test_a_message_that_did_something_is_kept_for_good() -> None:
    record = record_of(recorded("m1", transaction("coffee")), Profile(), {})
    item = items.message_item("u1", record)
    assert "expires" not in item
    assert items.message_from_item({**item, "undoneBy": {"S": "m2"}}) == replace(
        record, undone_by="m2"
    )


def test_a_message_that_only_answered_expires_after_a_week() -> None:
    item = items.message_item("u1", record_of(effect("m1"), Profile(), {}))
    assert item["expires"] == {"N": str(int((NOW + timedelta(days=7)).timestamp()))}


def test_notices_are_attributes_of_one_item() -> None:
    notices = (Notice("a#1", "budget", {"percent": 80}), Notice("b", "recurring", {}))
    item: Item = {
        **items.notices_key("u1"),
        "waiting": {"N": "2"},
        **{items.notice_name(one.id): {"M": items.notice_value(one)} for one in notices},
    }
    assert items.notices_from_item(item) == notices


def test_each_kind_of_item_knows_itself() -> None:
    made = {
        "profile": items.profile_item("u1", Profile(), NOW),
        "transaction": items.transaction_item("u1", transaction("coffee")),
        "recurring": items.recurring_item("u1", recurring_item("rent"), NOW),
        "message": items.message_item("u1", record_of(effect("m1"), Profile(), {})),
        "notices": items.notices_key("u1"),
        "noticed": items.noticed_item("u1", "n1"),
    }
    asked = {
        "profile": items.is_profile,
        "transaction": items.is_transaction,
        "recurring": items.is_recurring,
        "message": items.is_message,
        "notices": items.is_notices,
    }
    for name, is_one in asked.items():
        assert [kind for kind, item in made.items() if is_one(item)] == [name]


def test_all_notices_that_can_wait_are_cleared_within_the_limits_of_an_expression() -> None:
    # DynamoDB: 4 KB an expression, 300 operators (quotas page).
    told = [f"{n:03}" + "x" * 200 for n in range(MOST_NOTICES)]
    update = clear_notices("table", "u1", told)["Update"]
    for expression in (update["UpdateExpression"], update["ConditionExpression"]):
        assert len(expression) < 4096
    assert update["ConditionExpression"].count("attribute_exists") == MOST_NOTICES < 150


def test_the_table_has_a_stream_and_every_key_is_defined() -> None:
    table = create_table_arguments("table")
    indexes = [*table["LocalSecondaryIndexes"], *table["GlobalSecondaryIndexes"]]
    keys = [key["AttributeName"] for key in table["KeySchema"]]
    keys += [key["AttributeName"] for index in indexes for key in index["KeySchema"]]
    assert {one["AttributeName"] for one in table["AttributeDefinitions"]} == set(keys)
    assert table["StreamSpecification"]["StreamViewType"] == "NEW_AND_OLD_IMAGES"
