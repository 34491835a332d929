"""The ledger in DynamoDB keeps every promise of a ledger."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING, Any, ClassVar, cast

import pytest
from hypothesis import settings

from storage.dynamo import DynamoLedger
from storage.schema import create_table_arguments
from tests.faulty_client import Fault, FaultyClient
from tests.ledger_machine import LedgerMachine
from tests.ledger_suite import LedgerSuite

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient


class TestDynamoLedger(LedgerSuite):
    @pytest.fixture
    def ledger(self, client: DynamoDBClient, table: str) -> DynamoLedger:
        return DynamoLedger(client, table, pause=lambda _: None)


class DynamoMachine(LedgerMachine):
    client: ClassVar[Any]
    numbers: ClassVar[Iterator[int]] = count()

    def new_ledger(self) -> DynamoLedger:
        self.table = f"life-{next(self.numbers)}"
        self.client.create_table(**create_table_arguments(self.table))
        self.faulty = FaultyClient(self.client)
        return DynamoLedger(cast("DynamoDBClient", self.faulty), self.table, pause=lambda _: None)

    def plan(self, planned: list[Fault | None]) -> None:
        self.faulty.plan(planned)

    def teardown(self) -> None:
        self.client.delete_table(TableName=self.table)


@pytest.fixture(scope="module", autouse=True)
def machine_client(client: DynamoDBClient) -> None:
    DynamoMachine.client = client


TestDynamoMachine = DynamoMachine.TestCase
TestDynamoMachine.settings = settings(max_examples=12, stateful_step_count=15, deadline=None)
