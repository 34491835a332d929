"""DynamoDB tables in moto: one client for the tests of a module, a new table for each."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING

import moto

import boto3  # isort: skip  (moto first, so that it patches what boto3 makes)
import pytest

from storage.schema import create_table_arguments

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient

_NUMBERS = count()


@pytest.fixture(scope="module")
def client() -> Iterator[DynamoDBClient]:
    """A client of a DynamoDB in memory."""
    with moto.mock_aws():
        yield boto3.client("dynamodb")


@pytest.fixture
def table(client: DynamoDBClient) -> Iterator[str]:
    """The name of an empty table."""
    name = f"ledger-{next(_NUMBERS)}"
    client.create_table(**create_table_arguments(name))
    yield name
    client.delete_table(TableName=name)
