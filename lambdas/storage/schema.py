"""The table's keys and indexes, from which the stack and the tests build the same table."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.type_defs import CreateTableInputTypeDef

PARTITION_KEY = "pk"
SORT_KEY = "sk"
EXPIRES = "expires"
"""The time-to-live attribute: seconds since 1970."""

BY_DATE = "byDate"
"""Local index of a person's transactions by date: `byDate` is `<yyyy-mm-dd>#<ulid>`."""
BY_DATE_SORT_KEY = "byDate"

BY_SHARD = "byShard"
"""Sparse index of what jobs look for across people: due recurring items, and the people."""
BY_SHARD_PARTITION_KEY = "shard"
BY_SHARD_SORT_KEY = "shardOrder"

BY_CHANGE = "byChange"
"""Index of everything that is backed up, in shards, by the instant it last changed."""
BY_CHANGE_PARTITION_KEY = "changeShard"
BY_CHANGE_SORT_KEY = "changedAt"


def create_table_arguments(table_name: str) -> CreateTableInputTypeDef:
    """The arguments of boto3's `create_table` for the table as the stack deploys it."""
    attributes = (
        PARTITION_KEY,
        SORT_KEY,
        BY_DATE_SORT_KEY,
        BY_SHARD_PARTITION_KEY,
        BY_SHARD_SORT_KEY,
        BY_CHANGE_PARTITION_KEY,
        BY_CHANGE_SORT_KEY,
    )
    return {
        "TableName": table_name,
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [
            {"AttributeName": name, "AttributeType": "S"} for name in attributes
        ],
        "KeySchema": [
            {"AttributeName": PARTITION_KEY, "KeyType": "HASH"},
            {"AttributeName": SORT_KEY, "KeyType": "RANGE"},
        ],
        "LocalSecondaryIndexes": [
            {
                "IndexName": BY_DATE,
                "KeySchema": [
                    {"AttributeName": PARTITION_KEY, "KeyType": "HASH"},
                    {"AttributeName": BY_DATE_SORT_KEY, "KeyType": "RANGE"},
                ],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
        "GlobalSecondaryIndexes": [
            {
                "IndexName": name,
                "KeySchema": [
                    {"AttributeName": partition_key, "KeyType": "HASH"},
                    {"AttributeName": sort_key, "KeyType": "RANGE"},
                ],
                "Projection": {"ProjectionType": "ALL"},
            }
            for name, partition_key, sort_key in (
                (BY_SHARD, BY_SHARD_PARTITION_KEY, BY_SHARD_SORT_KEY),
                (BY_CHANGE, BY_CHANGE_PARTITION_KEY, BY_CHANGE_SORT_KEY),
            )
        ],
        "StreamSpecification": {"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
    }
