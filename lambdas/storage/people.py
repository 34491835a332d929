"""Everybody who has a profile, for jobs that do something for each person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from storage.attributes import from_value, to_value
from storage.items import PEOPLE_SHARDS, profile_from_image
from storage.queries import pages
from storage.schema import BY_SHARD, BY_SHARD_PARTITION_KEY, BY_SHARD_SORT_KEY

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import QueryInputTypeDef

    from ledger.records import Profile


def people(
    client: DynamoDBClient, table: str, *, page: int = 200
) -> Iterator[list[tuple[str, Profile]]]:
    """Pages of (user id, profile); its cost follows the people and not their history."""
    for shard in PEOPLE_SHARDS:
        query: QueryInputTypeDef = {
            "TableName": table,
            "IndexName": BY_SHARD,
            "KeyConditionExpression": "#pk = :pk",
            "ExpressionAttributeNames": {"#pk": BY_SHARD_PARTITION_KEY},
            "ExpressionAttributeValues": {":pk": to_value(shard)},
            "Limit": page,
        }
        for items in filter(None, pages(client, query)):
            yield [
                (str(from_value(image[BY_SHARD_SORT_KEY])), profile_from_image(image))
                for image in items
            ]
