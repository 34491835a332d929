"""The queries that read ranges of the table and of its indexes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from storage.attributes import to_value
from storage.faults import our_errors
from storage.items import profile_key
from storage.schema import (
    BY_DATE,
    BY_DATE_SORT_KEY,
    BY_SHARD,
    BY_SHARD_PARTITION_KEY,
    BY_SHARD_SORT_KEY,
    PARTITION_KEY,
    SORT_KEY,
)

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import QueryInputTypeDef as Query

    from storage.attributes import AttributeValue, Image


def items_between(table: str, user_id: str, lower: str, upper: str) -> Query:
    """A person's items whose sort keys lie between two, both included."""
    partition = profile_key(user_id)[PARTITION_KEY]
    return {
        **_between(table, (PARTITION_KEY, partition), (SORT_KEY, lower, upper)),
        "ConsistentRead": True,
    }


def newest_first(table: str, user_id: str, lower: str, upper: str, limit: int) -> Query:
    """A person's transactions by date between two places, `limit` a page."""
    partition = profile_key(user_id)[PARTITION_KEY]
    return {
        **_between(table, (PARTITION_KEY, partition), (BY_DATE_SORT_KEY, lower, upper)),
        "IndexName": BY_DATE,
        "ConsistentRead": True,
        "ScanIndexForward": False,
        "Limit": limit,
    }


def shard_between(table: str, shard: str, lower: str, upper: str, limit: int) -> Query:
    """What one shard of the index across people holds between two places, `limit` a page."""
    return {
        **_between(
            table, (BY_SHARD_PARTITION_KEY, to_value(shard)), (BY_SHARD_SORT_KEY, lower, upper)
        ),
        "IndexName": BY_SHARD,
        "Limit": limit,
    }


def pages(client: DynamoDBClient, query: Query) -> Iterator[list[Image]]:
    """The items of a query, a page at a time as they are asked for."""
    while True:
        with our_errors():
            answer = client.query(**query)
        yield [*answer["Items"]]
        if "LastEvaluatedKey" not in answer:
            return
        query = {**query, "ExclusiveStartKey": answer["LastEvaluatedKey"]}


def _between(
    table: str, partition: tuple[str, AttributeValue], sort: tuple[str, str, str]
) -> Query:
    (partition_key, value), (sort_key, lower, upper) = partition, sort
    return {
        "TableName": table,
        "KeyConditionExpression": "#pk = :pk AND #sk BETWEEN :lower AND :upper",
        "ExpressionAttributeNames": {"#pk": partition_key, "#sk": sort_key},
        "ExpressionAttributeValues": {
            ":pk": value,
            ":lower": to_value(lower),
            ":upper": to_value(upper),
        },
    }
