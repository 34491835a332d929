"""Marks of what was sent to somebody: claimed before it is sent, confirmed after it."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from storage.attributes import to_value
from storage.faults import our_errors
from storage.items import sent_key

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient

LEASE = timedelta(seconds=60)
"""How long a claim keeps others away: longer than the functions that claim may run."""

_FREE = "attribute_not_exists(#until) OR (attribute_not_exists(#sent) AND #until < :now)"
_NAMES = {"#until": "claimedUntil", "#sent": "sent"}


class Claim(Enum):
    """What there is to do about something that is to be sent once."""

    FIRST = "nobody has tried to send it"
    AGAIN = "somebody tried and did not say how it ended: it may have been sent"
    DONE = "it was sent"


class ClaimedElsewhereError(Exception):
    """Somebody else is just sending it; if they fail, it can be claimed a minute later."""

    def __init__(self) -> None:
        super().__init__("it is being sent by somebody else")


class SentMarks:
    """The marks in one table. They stay, so that a replayed event sends nothing again."""

    def __init__(self, client: DynamoDBClient, table: str) -> None:
        self._client = client
        self._table = table

    def claim(self, user_id: str, cause: str, now: datetime) -> Claim:
        """Takes what is to be sent for oneself. Raises `ClaimedElsewhereError`."""
        at = int(now.timestamp())
        try:
            with our_errors():
                answer = self._client.update_item(
                    TableName=self._table,
                    Key=sent_key(user_id, cause),
                    UpdateExpression="SET #until = :until",
                    ConditionExpression=_FREE,
                    ExpressionAttributeNames=_NAMES,
                    ExpressionAttributeValues={
                        ":now": to_value(at),
                        ":until": to_value(at + int(LEASE.total_seconds())),
                    },
                    ReturnValues="UPDATED_OLD",
                    ReturnValuesOnConditionCheckFailure="ALL_OLD",
                )
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
            # botocore's type of an error's response does not know the item it may hold.
            item = dict(error.response).get("Item") or {}
            if isinstance(item, dict) and "sent" in item:
                return Claim.DONE
            raise ClaimedElsewhereError from None
        return Claim.AGAIN if answer.get("Attributes") else Claim.FIRST

    def confirm(self, user_id: str, cause: str, now: datetime) -> None:
        """It was sent, or is not to be sent."""
        with our_errors():
            self._client.update_item(
                TableName=self._table,
                Key=sent_key(user_id, cause),
                UpdateExpression="SET #sent = :sent",
                ExpressionAttributeNames={"#sent": "sent"},
                ExpressionAttributeValues={":sent": to_value(now.isoformat())},
            )

    def release(self, user_id: str, cause: str) -> None:
        """It was certainly not sent: whoever comes next is the first, at once."""
        with our_errors():
            self._client.delete_item(TableName=self._table, Key=sent_key(user_id, cause))

    def is_sent(self, user_id: str, cause: str) -> bool:
        """Whether it was sent."""
        with our_errors():
            answer = self._client.get_item(
                TableName=self._table, Key=sent_key(user_id, cause), ConsistentRead=True
            )
        return "sent" in answer.get("Item", {})
