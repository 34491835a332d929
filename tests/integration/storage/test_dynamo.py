"""The ledger in DynamoDB keeps every promise of a ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from storage.dynamo import DynamoLedger
from tests.ledger_suite import LedgerSuite

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient


class TestDynamoLedger(LedgerSuite):
    @pytest.fixture
    def ledger(self, client: DynamoDBClient, table: str) -> DynamoLedger:
        return DynamoLedger(client, table, pause=lambda _: None)
