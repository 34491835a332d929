"""A ledger in DynamoDB is copied, changed, copied again, and restored into an empty table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

import boto3
import pytest
from moto import mock_aws
from sqlalchemy import Engine

from backup.copying import Outcome, Source, copy
from backup.restoring import Restored, restore
from backup.target import Target
from ledger.ledger import Filter
from ledger.periods import Period
from ledger.records import Profile, Transaction
from storage.changes import changed_since
from storage.dynamo import DynamoLedger
from storage.restoring import EmptyTable, LiveTable, tally_of
from storage.schema import create_table_arguments
from tests.ledger_samples import NOW, changed, effect, later, recorded, recurring_item, transaction

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient

_TABLES = count()
EVER = Period(NOW.date() - timedelta(days=4000), NOW.date() + timedelta(days=4000))


@pytest.fixture(scope="module")
def client() -> Iterator[DynamoDBClient]:
    with mock_aws():
        yield boto3.client("dynamodb")


@pytest.fixture
def new_table(client: DynamoDBClient) -> Callable[[], str]:
    def make() -> str:
        name = f"backup-{next(_TABLES)}"
        client.create_table(**create_table_arguments(name))
        return name

    return make


@pytest.fixture
def target(engine: Engine) -> Target:
    return Target(engine)


def source_of(client: DynamoDBClient, table: str, page: int = 3) -> Source:
    return partial(changed_since, client, table, page=page)


def run(source: Source, target: Target) -> Outcome:
    return copy(source, target, has_time=lambda: True, pause=lambda _: None)


def everything(ledger: DynamoLedger, user: str) -> object:
    rows: list[Transaction] = []
    for removed in (False, True):
        rows += ledger.transactions(user, Filter(removed=removed), limit=1000).transactions
    profile = ledger.open(user, "another").profile
    return (
        sorted(rows, key=lambda row: row.id),
        ledger.totals(user, EVER),
        ledger.recurring(user),
        profile,
    )


def fill(ledger: DynamoLedger, user: str = "u-1") -> Transaction:
    coffee = transaction("coffee")
    rest = [
        transaction(f"n{n}", f"{n}.25", f"2026-10-{n:02d}", currency="EUR") for n in range(1, 12)
    ]
    ledger.apply(user, recorded("m-1", coffee, *rest))
    ledger.apply(user, changed("m-2", rest[0], removed_at=later(1)))
    ledger.apply(user, effect("m-3", profile=Profile(currency="EUR", learned={"x": "dining"})))
    ledger.apply(user, effect("m-4", recurring=(recurring_item("rent"),)))
    return coffee


def restored_into(
    client: DynamoDBClient, table: str, target: Target, **how: object
) -> tuple[Restored, DynamoLedger]:
    sink = EmptyTable(client, table)
    done = restore(target, sink, now=later(600), **how)  # type: ignore[arg-type]
    sink.finish()
    return done, DynamoLedger(client, table)


def test_what_is_restored_is_what_was_backed_up(
    client: DynamoDBClient, new_table: Callable[[], str], target: Target
) -> None:
    table, scratch = new_table(), new_table()
    ledger = DynamoLedger(client, table)
    fill(ledger)
    fill(ledger, "u-2")
    assert run(source_of(client, table), target) == Outcome(read=28, complete=True)
    done, again = restored_into(client, scratch, target)
    for user in ("u-1", "u-2"):
        assert everything(again, user) == everything(ledger, user)
    assert tally_of(client, scratch) == done.tally == tally_of(client, table)


def test_only_changes_are_carried_and_removals_too(
    client: DynamoDBClient, new_table: Callable[[], str], target: Target
) -> None:
    table, scratch = new_table(), new_table()
    ledger = DynamoLedger(client, table)
    coffee = fill(ledger)
    run(source_of(client, table), target)
    before = target.counts()
    late = replace(changed("m-9", coffee, removed_at=later(60)), at=later(60))
    ledger.apply("u-1", late)
    outcome = run(source_of(client, table), target)
    assert outcome.complete
    assert target.counts()["transactions"] == before["transactions"] + 1
    _, again = restored_into(client, scratch, target)
    assert everything(again, "u-1") == everything(ledger, "u-1")


def test_a_run_that_is_stopped_anywhere_is_continued(
    client: DynamoDBClient, new_table: Callable[[], str], target: Target
) -> None:
    table, scratch = new_table(), new_table()
    ledger = DynamoLedger(client, table)
    fill(ledger)
    # What has the same instant is read again, so each run is let a little further.
    for batches in range(1, 100):
        left = count(batches, -1)
        outcome = copy(
            source_of(client, table, page=1),
            target,
            has_time=lambda left=left: next(left) > 0,  # type: ignore[misc]
            pause=lambda _: None,
            overlap=timedelta(0),
        )
        if outcome.complete:
            break
    assert outcome.complete
    assert batches > 5
    _, again = restored_into(client, scratch, target)
    assert everything(again, "u-1") == everything(ledger, "u-1")


def test_the_state_of_an_instant_is_restored_as_a_change(
    client: DynamoDBClient, new_table: Callable[[], str], target: Target
) -> None:
    table, scratch = new_table(), new_table()
    ledger = DynamoLedger(client, table)
    coffee = transaction("coffee")
    ledger.apply("u-1", recorded("m-1", coffee))
    run(source_of(client, table), target)
    ledger.apply("u-1", replace(changed("m-2", coffee, category="groceries"), at=later(60)))
    newcomer = replace(transaction("tea"), created_at=later(90), changed_at=later(90))
    ledger.apply("u-1", replace(recorded("m-3", newcomer), at=later(90)))
    run(source_of(client, table), target)

    _, again = restored_into(client, scratch, target, at=later(30))
    (there,) = again.transactions("u-1", Filter()).transactions
    assert (there.category, there.version) == ("dining", 3)
    (gone,) = again.transactions("u-1", Filter(removed=True)).transactions
    assert (gone.id, gone.version) == (newcomer.id, 2)
    assert [(total.category, total.money.minor) for total in again.totals("u-1", EVER)] == [
        ("dining", 450)
    ]

    # The backup of the table that went back knows it: nothing of later comes back.
    run(source_of(client, scratch), target)
    _, third = restored_into(client, new_table(), target)
    assert everything(third, "u-1") == everything(again, "u-1")


def test_a_live_table_takes_only_what_it_lacks(
    client: DynamoDBClient, new_table: Callable[[], str], target: Target
) -> None:
    table, crashed = new_table(), new_table()
    ledger, lost = DynamoLedger(client, table), DynamoLedger(client, crashed)
    coffee = fill(ledger)
    fill(lost)
    ledger.apply("u-1", changed("m-8", coffee, category="groceries"))
    ledger.apply("u-1", recorded("m-9", transaction("tea", "3.00")))
    run(source_of(client, table), target)
    done = restore(target, LiveTable(client, crashed), now=later(600))
    assert done.taken == 2
    assert everything(lost, "u-1") == everything(ledger, "u-1")
    assert restore(target, LiveTable(client, crashed), now=later(600)).taken == 0


def test_one_person_can_be_restored_alone(
    client: DynamoDBClient, new_table: Callable[[], str], target: Target
) -> None:
    table, scratch = new_table(), new_table()
    ledger = DynamoLedger(client, table)
    fill(ledger, "u-1")
    fill(ledger, "u-2")
    run(source_of(client, table), target)
    _, again = restored_into(client, scratch, target, user_id="u-2")
    assert everything(again, "u-2") == everything(ledger, "u-2")
    assert again.transactions("u-1", Filter()).transactions == ()
