"""Where a person's alerts are subscribed: the address and the subscription made for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from ledger.errors import ConflictError
from storage.attributes import from_value, to_item
from storage.faults import our_errors
from storage.items import alert_address_key
from storage.schema import PARTITION_KEY

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient

    from storage.attributes import Item


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
        condition, names, values = _still(old)
        expected = {
            "TableName": self._table,
            "ConditionExpression": condition,
            "ExpressionAttributeNames": names,
            **({"ExpressionAttributeValues": values} if values else {}),
        }
        key = alert_address_key(user_id)
        try:
            with our_errors():
                if new:
                    item = {**key, **to_item({"email": new.email, "arn": new.subscription})}
                    self._client.put_item(**expected, Item=item)  # type: ignore[arg-type]
                else:
                    self._client.delete_item(**expected, Key=key)  # type: ignore[arg-type]
        except ClientError as error:
            if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
                raise ConflictError from None
            raise


def _still(old: AlertAddress | None) -> tuple[str, dict[str, str], Item]:
    if old is None:
        return "attribute_not_exists(#pk)", {"#pk": PARTITION_KEY}, {}
    names = {"#email": "email", "#arn": "arn"}
    if old.subscription is None:
        condition = "#email = :email AND attribute_not_exists(#arn)"
        return condition, names, to_item({":email": old.email})
    values = to_item({":email": old.email, ":arn": old.subscription})
    return "#email = :email AND #arn = :arn", names, values
