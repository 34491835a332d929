"""Everything a backup does fails in turn; then the backup equals the table, with nothing twice."""

from __future__ import annotations

import importlib
import os
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from botocore.exceptions import BotoCoreError
from moto import mock_aws
from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError

from backup.configured import configured_target
from backup.connection import engine_for
from backup.copying import copy
from backup.restoring import restore
from backup.target import Target
from ledger.documents import instant_to_text
from ledger.errors import LedgerError
from ledger.records import Profile
from storage.changes import SHARDS, Changed
from storage.dynamo import DynamoLedger
from storage.jobs import Jobs
from storage.restoring import EmptyTable, Tally, tally_of
from storage.schema import create_table_arguments
from tests.cutting_proxy import CuttingProxy, cutting_proxy
from tests.faulty_calls import Plan, every_plan, failing
from tests.ledger_samples import NOW, changed, effect, recorded, transaction

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient


class Context:
    aws_request_id = "request-1"

    @staticmethod
    def get_remaining_time_in_millis() -> int:
        return 900_000


def message(times_received: int) -> dict[str, Any]:
    attributes = {"ApproximateReceiveCount": str(times_received)}
    return {"Records": [{"messageId": "m", "body": "{}", "attributes": attributes}]}


@pytest.fixture
def client(tmp_path: Path) -> Iterator[DynamoDBClient]:
    with mock_aws():
        dynamodb = boto3.client("dynamodb")
        dynamodb.create_table(**create_table_arguments("ledger"))
        os.environ |= {
            "TABLE_NAME": "ledger",
            "BACKUP_URL": f"sqlite:///{tmp_path / 'backup.db'}",
            "SCRATCH_PREFIX": "drill-",
            "POWERTOOLS_SERVICE_NAME": "test",
        }
        ledger = DynamoLedger(dynamodb, "ledger")
        for user in ("u-1", "u-2"):
            coffee = transaction(f"coffee {user}")
            ledger.apply(user, effect("m-0", profile=Profile(currency="EUR")))
            ledger.apply(user, recorded("m-1", coffee, transaction(f"tea {user}", "3")))
            ledger.apply(user, changed("m-2", coffee, category="groceries"))
        configured_target.cache_clear()
        yield dynamodb
        configured_target.cache_clear()


def fresh(name: str) -> ModuleType:
    sys.modules.pop(name, None)
    return importlib.import_module(name)


def delivered(handler: Any, times: int = 1) -> bool:
    """Whether a delivery succeeded; Lambda gives the message again where it did not."""
    try:
        answer: dict[str, Any] = handler(message(times), Context())
    except (BotoCoreError, LedgerError):
        return False
    return not answer["batchItemFailures"]


CALLS_OF_A_RUN = len(SHARDS) + 1
"""One query a shard and the record of the run."""


@pytest.mark.parametrize("plan", every_plan(CALLS_OF_A_RUN), ids=str)
def test_a_backup_survives_every_failing_call(
    client: DynamoDBClient, monkeypatch: pytest.MonkeyPatch, plan: Plan
) -> None:
    handler = fresh("backup_run.handler").handler
    with failing(monkeypatch, plan) as calls:
        first = delivered(handler)
    assert calls.failed > 0
    assert first or delivered(handler, times=2)
    assert configured_target().counts() == {"transactions": 4, "documents": 2}
    client.create_table(**create_table_arguments("again"))
    sink = EmptyTable(client, "again")
    restored = restore(configured_target(), sink, now=NOW).tally
    sink.finish()
    assert restored == tally_of(client, "ledger") == tally_of(client, "again")
    (run,) = Jobs(client, "ledger").runs("backup")
    assert run["complete"] is True


def test_a_run_makes_as_many_calls_as_are_tried(
    client: DynamoDBClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    handler = fresh("backup_run.handler").handler
    never = Plan(call=1000, took_effect=False, for_good=False)
    with failing(monkeypatch, never) as calls:
        assert delivered(handler)
    assert calls.made == CALLS_OF_A_RUN


def test_a_drill_that_fails_anywhere_proves_nothing_and_the_next_one_does(
    client: DynamoDBClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert delivered(fresh("backup_run.handler").handler)
    handler = fresh("restore_drill.handler").handler
    never = Plan(call=1000, took_effect=False, for_good=False)
    with failing(monkeypatch, never) as counted:
        handler({}, Context())
    proven_at = Jobs(client, "ledger").runs("restore-drill")[0]["at"]
    record_of_the_run = counted.made - 1
    for plan in every_plan(counted.made):
        context = Context()
        context.aws_request_id = f"request {plan}".replace(" ", "-").replace(",", "")
        with failing(monkeypatch, plan), pytest.raises((BotoCoreError, LedgerError)):
            handler({}, context)
        at = Jobs(client, "ledger").runs("restore-drill")[0]["at"]
        assert (at > proven_at) == (plan.call == record_of_the_run and plan.took_effect), plan
        proven_at = at
    assert handler({}, Context()) == {"transactions": 4, "removed": 0}


ITEMS = [
    [
        Changed(
            "u-1",
            instant_to_text(NOW + timedelta(minutes=n)),
            replace(
                transaction(f"item {shard} {n}", f"{n + 1}"), changed_at=NOW + timedelta(minutes=n)
            ),
        )
        for n in range(4)
    ]
    for shard in range(2)
]


def source(shard: int, since: str) -> Iterator[list[Changed]]:
    """What a table of two shards gives, two items a page."""
    left = [one for one in ITEMS[shard] if one.changed_at >= since]
    for place in range(0, len(left), 2):
        yield left[place : place + 2]


def expected() -> Tally:
    tally = Tally()
    for shard in ITEMS:
        for one in shard:
            assert not isinstance(one.item, Profile)
            tally.add(one.item)  # type: ignore[arg-type]  # only transactions stand above
    return tally


@pytest.fixture(scope="module")
def proxy(mariadb_url: str) -> Iterator[CuttingProxy]:
    port = make_url(mariadb_url).port
    assert port
    with cutting_proxy(port) as made:
        yield made


def run(url: str) -> bool:
    """One run against the database behind the proxy, as a fresh function makes it."""
    engine = engine_for(url)
    try:
        return copy(
            source, Target(engine), has_time=lambda: True, pause=lambda _: None, shards=range(2)
        ).complete
    except DBAPIError:
        return False
    finally:
        engine.dispose()


def emptied(url: str) -> None:
    engine = engine_for(url)
    with engine.begin() as connection:
        connection.execute(text("DROP DATABASE IF EXISTS backup"))
        connection.execute(text("CREATE DATABASE backup"))
    engine.dispose()


class Nowhere:
    """A sink for a restore of which only the tally matters."""

    def add_transaction(self, *_: object) -> None: ...

    def add_profile(self, *_: object) -> None: ...

    def add_recurring(self, *_: object) -> None: ...


def held(url: str) -> tuple[Tally, dict[str, int]]:
    engine = engine_for(url)
    try:
        target = Target(engine)
        return restore(target, Nowhere(), now=NOW).tally, target.counts()
    finally:
        engine.dispose()


WORDS = (
    *(b"SET", b"SELECT", b"COMMIT", b"ROLLBACK", b"CREATE VIEW", b"INSERT INTO schema_versions"),
    *(b"CREATE TABLE transactions", b"CREATE TABLE documents", b"CREATE TABLE watermarks"),
    *(b"INSERT INTO transactions", b"INSERT INTO watermarks"),
)
"""What a backup says to its database, at the least."""


def kind_of(request: bytes) -> tuple[bytes, ...]:
    """The command of a packet, and its verb; of what writes also what it writes to."""
    command, words = request[4:5], request[5:].split()
    return (command, *words[: 3 if words[:1] in ([b"CREATE"], [b"INSERT"]) else 1])


def last_of_each_kind(requests: list[bytes]) -> list[int]:
    """Where each kind of request is made for the last time."""
    return sorted({kind_of(request): at for at, request in enumerate(requests)}.values())


@pytest.mark.parametrize("for_good", [False, True], ids=["once", "for good"])
@pytest.mark.parametrize("took_effect", [False, True], ids=["before", "after"])
def test_a_backup_survives_a_connection_cut_at_every_kind_of_statement(
    mariadb_url: str, proxy: CuttingProxy, took_effect: bool, for_good: bool
) -> None:
    through = make_url(mariadb_url).set(port=proxy.port).render_as_string(hide_password=False)
    emptied(mariadb_url)
    proxy.cut(at=None)
    assert run(through)
    places = last_of_each_kind(proxy.heard)
    said = b" ".join(proxy.heard[at] for at in places)
    assert all(word in said for word in WORDS)
    if for_good:  # Slow: each kind is cut for good once, every other one before it took effect.
        places = places[took_effect::2]
    finished_alone = 0
    for at in places:
        emptied(mariadb_url)
        proxy.cut(at=at, took_effect=took_effect, for_good=for_good)
        finished = run(through)
        assert proxy.cuts > 0, at
        finished_alone += finished
        proxy.cut(at=None)
        # The server may still be busy with what was cut: the message comes again until it is done.
        assert finished or any(run(through) for _ in range(3)), at
        assert held(mariadb_url) == (expected(), {"transactions": 8, "documents": 0}), at
    # A cut that does not last costs no redelivery: the step is tried again, but for the last
    # words of a connection, which nobody waits for.
    assert (finished_alone >= len(places) - 1) is not for_good


def test_two_backups_at_once_leave_what_one_would(mariadb_url: str) -> None:
    emptied(mariadb_url)
    assert run(mariadb_url)
    emptied(mariadb_url)
    together = threading.Barrier(2)
    ended: list[bool] = []

    def one() -> None:
        together.wait(timeout=10)
        ended.append(run(mariadb_url) or run(mariadb_url))

    threads = [threading.Thread(target=one) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert ended == [True, True]
    assert held(mariadb_url) == (expected(), {"transactions": 8, "documents": 0})
