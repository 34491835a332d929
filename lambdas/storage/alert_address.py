"""Where a person's alerts are subscribed: the address and the subscription made for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.attributes import from_value, to_value
from storage.faults import our_errors
from storage.items import alert_address_key

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient


@dataclass(frozen=True, slots=True)
class AlertAddress:
    """An e-mail address and the ARN of its subscription."""

    email: str
    subscription: str


class AlertAddresses:
    """The subscribed addresses in one table."""

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
        return AlertAddress(str(from_value(item["email"])), str(from_value(item["arn"])))

    def keep(self, user_id: str, address: AlertAddress) -> None:
        """The person's alerts go there."""
        with our_errors():
            self._client.put_item(
                TableName=self._table,
                Item={
                    **alert_address_key(user_id),
                    "email": to_value(address.email),
                    "arn": to_value(address.subscription),
                },
            )

    def forget(self, user_id: str) -> None:
        """The person's alerts go nowhere."""
        with our_errors():
            self._client.delete_item(TableName=self._table, Key=alert_address_key(user_id))
