"""The nightly run and the weekly drill through their handlers, on moto and SQLite."""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from moto import mock_aws
from sqlalchemy import text

from backup.configured import configured_target
from backup.connection import engine_for
from backup.drill import DrillError
from storage.dynamo import DynamoLedger
from storage.jobs import Jobs
from storage.schema import create_table_arguments
from tests.ledger_samples import changed, recorded, transaction

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient


class Context:
    aws_request_id = "request-1"

    def __init__(self, *milliseconds: int) -> None:
        self._left = [*milliseconds, milliseconds[-1]]

    def get_remaining_time_in_millis(self) -> int:
        return self._left.pop(0) if len(self._left) > 1 else self._left[0]


@pytest.fixture
def client(tmp_path: Path) -> Iterator[DynamoDBClient]:
    with mock_aws():
        dynamodb = boto3.client("dynamodb")
        dynamodb.create_table(**create_table_arguments("ledger"))
        os.environ |= {
            "TABLE_NAME": "ledger",
            "SCRATCH_PREFIX": "drill-",
            "BACKUP_URL": f"sqlite:///{tmp_path / 'backup.db'}",
            "POWERTOOLS_SERVICE_NAME": "test",
        }
        configured_target.cache_clear()
        yield dynamodb
        configured_target.cache_clear()


def fresh(name: str) -> ModuleType:
    sys.modules.pop(name, None)
    return importlib.import_module(name)


def message(times_received: int) -> dict[str, Any]:
    attributes = {"ApproximateReceiveCount": str(times_received)}
    return {"Records": [{"messageId": "m", "body": "{}", "attributes": attributes}]}


def fill(client: DynamoDBClient) -> None:
    ledger = DynamoLedger(client, "ledger")
    coffee = transaction("coffee")
    ledger.apply("u-1", recorded("m-1", coffee, transaction("tea", "3.00", currency="EUR")))
    ledger.apply("u-1", changed("m-2", coffee, category="groceries"))


def test_a_run_that_gets_to_the_end_is_done_and_told(
    client: DynamoDBClient, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(client)
    answer = fresh("backup_run.handler").handler(message(1), Context(900_000))
    assert answer == {"batchItemFailures": []}
    assert configured_target().counts()["transactions"] == 2
    (run,) = Jobs(client, "ledger").runs("backup")
    assert (run["read"], run["complete"]) == (2, True)
    metrics = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line.get("BackupCompleted") for line in metrics if "BackupCompleted" in line] == [[1.0]]


def test_a_run_without_time_asks_for_its_message_again_and_goes_on(client: DynamoDBClient) -> None:
    fill(client)
    handler = fresh("backup_run.handler").handler
    assert handler(message(1), Context(1_000)) == {"batchItemFailures": [{"itemIdentifier": "m"}]}
    assert Jobs(client, "ledger").runs("backup")[0]["complete"] is False
    assert handler(message(2), Context(900_000)) == {"batchItemFailures": []}
    assert configured_target().counts()["transactions"] == 2


def test_a_drill_proves_the_backup_and_leaves_nothing(client: DynamoDBClient) -> None:
    fill(client)
    fresh("backup_run.handler").handler(message(1), Context(900_000))
    told = fresh("restore_drill.handler").handler({}, Context(900_000))
    assert told == {"transactions": 2, "removed": 0}
    assert client.list_tables()["TableNames"] == ["ledger"]
    (run,) = Jobs(client, "ledger").runs("restore-drill")
    assert run["proven"] is True


def test_a_drill_that_restores_something_else_fails_and_leaves_nothing(
    client: DynamoDBClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(client)
    fresh("backup_run.handler").handler(message(1), Context(900_000))
    handler = fresh("restore_drill.handler").handler
    lost: list[object] = []
    real = client.__class__._make_api_call  # type: ignore[attr-defined]

    def losing(self: object, operation: str, request: dict[str, Any]) -> Any:
        if operation == "BatchWriteItem":
            for table, writes in request["RequestItems"].items():
                lost.append(writes[0])
                request["RequestItems"][table] = writes[1:]
        return real(self, operation, request)

    monkeypatch.setattr("botocore.client.BaseClient._make_api_call", losing)
    with pytest.raises(DrillError, match="backed up 2 transactions"):
        handler({}, Context(900_000))
    monkeypatch.undo()
    assert lost
    assert client.list_tables()["TableNames"] == ["ledger"]
    assert Jobs(client, "ledger").runs("restore-drill") == []


def test_the_backup_can_be_read_with_plain_sql(client: DynamoDBClient) -> None:
    fill(client)
    fresh("backup_run.handler").handler(message(1), Context(900_000))
    engine = engine_for(os.environ["BACKUP_URL"])
    with engine.connect() as connection:
        rows = connection.execute(
            text("SELECT category, amount_minor, currency FROM current_transactions ORDER BY 2")
        )
        assert [tuple(row) for row in rows] == [("dining", 300, "EUR"), ("groceries", 450, "USD")]
    engine.dispose()
