"""Where a person's alerts are subscribed: the address and the subscription made for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NotRequired, TypedDict

from botocore.exceptions import ClientError

from ledger.errors import ConflictError
from storage.attributes import from_value, to_item
from storage.faults import our_errors
from storage.items import alert_address_key
from storage.schema import PARTITION_KEY

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient

    from storage.attributes import Item


class _Condition(TypedDict):
    """The arguments of a conditional write that say its condition."""

    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: NotRequired[Item]


@dataclass(frozen=True, slots=True)
class AlertAddress:
    """An e-mail address and the ARN of its subscription; none while that is being made."""

    email: str
    subscription: str | None = None


class AlertAddresses:
    """The subscribed addresses in one table; each is only changed from what was read."""

    def __init__(self, client: DynamoDBClient, table: str) -> None:
        self._client = client
        self._table = table

    def of(self, user_id: str) -> AlertAddress | None:
        """Where the person's alerts go now."""
        with our_errors():
            item = self._client.get_item(
                TableName=self._table, Key=alert_address_key(user_id), ConsistentRead=True
            ).get("Item")
        if not item:
            return None
        arn = str(from_value(item["arn"])) if "arn" in item else None
        return AlertAddress(str(from_value(item["email"])), arn)

    def change(self, user_id: str, old: AlertAddress | None, new: AlertAddress | None) -> None:
        """Keeps `new` (None: nothing) where `old` was. Raises `ConflictError` if it is not."""
        key = alert_address_key(user_id)
        try:
            with our_errors():
                if new:
                    item = {**key, **to_item({"email": new.email, "arn": new.subscription})}
                    self._client.put_item(TableName=self._table, Item=item, **_while_it_is(old))
                else:
                    self._client.delete_item(TableName=self._table, Key=key, **_while_it_is(old))
        except ClientError as error:
            if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
                raise ConflictError from None
            raise


def _while_it_is(old: AlertAddress | None) -> _Condition:
    if old is None:
        return {
            "ConditionExpression": "attribute_not_exists(#pk)",
            "ExpressionAttributeNames": {"#pk": PARTITION_KEY},
        }
    names = {"#email": "email", "#arn": "arn"}
    if old.subscription is None:
        return {
            "ConditionExpression": "#email = :email AND attribute_not_exists(#arn)",
            "ExpressionAttributeNames": names,
            "ExpressionAttributeValues": to_item({":email": old.email}),
        }
    return {
        "ConditionExpression": "#email = :email AND #arn = :arn",
        "ExpressionAttributeNames": names,
        "ExpressionAttributeValues": to_item({":email": old.email, ":arn": old.subscription}),
    }
