"""What changed, for jobs that copy: everything backed up, by shard and instant of its change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.attributes import from_value, to_value
from storage.items import (
    CHANGE_SHARDS,
    is_profile,
    is_recurring,
    is_transaction,
    profile_from_image,
    recurring_from_image,
    transaction_from_image,
    user_of,
)
from storage.queries import pages
from storage.schema import (
    BY_CHANGE,
    BY_CHANGE_PARTITION_KEY,
    BY_CHANGE_SORT_KEY,
)

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import QueryInputTypeDef

    from ledger.records import Profile, Recurring, Transaction
    from storage.attributes import Image

SHARDS = range(len(CHANGE_SHARDS))
"""The shards of the changed-items index."""


@dataclass(frozen=True, slots=True)
class Changed:
    """An item as it is now, and the instant it last changed (ISO 8601, sorts as time does)."""

    user_id: str
    changed_at: str
    item: Transaction | Profile | Recurring


def changed_since(
    client: DynamoDBClient, table: str, shard: int, since: str, *, page: int = 1000
) -> Iterator[list[Changed]]:
    """Pages of what changed in a shard at or after the instant `since`, oldest change first.

    The index follows the table within a second or so: what was written just before may be
    missing and is found by reading from a little before next time.
    """
    query: QueryInputTypeDef = {
        "TableName": table,
        "IndexName": BY_CHANGE,
        "KeyConditionExpression": "#pk = :pk AND #sk >= :since",
        "ExpressionAttributeNames": {"#pk": BY_CHANGE_PARTITION_KEY, "#sk": BY_CHANGE_SORT_KEY},
        "ExpressionAttributeValues": {
            ":pk": to_value(CHANGE_SHARDS[shard]),
            ":since": to_value(since or "0"),
        },
        "Limit": page,
    }
    for items in filter(None, pages(client, query)):
        yield [_changed(image) for image in items]


def _changed(image: Image) -> Changed:
    if is_transaction(image):
        item: Transaction | Profile | Recurring = transaction_from_image(image)
    elif is_profile(image):
        item = profile_from_image(image)
    else:
        assert is_recurring(image), "nothing else is in the index"
        item = recurring_from_image(image)
    return Changed(user_of(image), str(from_value(image[BY_CHANGE_SORT_KEY])), item)
