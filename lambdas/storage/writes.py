"""What is written to the table, each as one action of a DynamoDB transaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ledger.ledger import MOST_NOTICES
from ledger.records import Notice, Total
from storage.attributes import to_value
from storage.items import (
    UNDONE_BY,
    WAITING,
    message_key,
    notice_name,
    notice_value,
    noticed_item,
    notices_key,
    total_key,
)
from storage.schema import PARTITION_KEY

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.type_defs import TransactWriteItemTypeDef as Write

    from storage.attributes import Item

_ABSENT = f"attribute_not_exists({PARTITION_KEY})"


def put_new(table: str, item: Item) -> Write:
    """Writes an item that must not be there yet; the refusal shows the one that is."""
    return {
        "Put": {
            "TableName": table,
            "Item": item,
            "ConditionExpression": _ABSENT,
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        }
    }


def put_over(table: str, item: Item, version: int) -> Write:
    """Writes an item over the one that must still be at `version`."""
    return {
        "Put": {
            "TableName": table,
            "Item": item,
            "ConditionExpression": "#version = :version",
            "ExpressionAttributeNames": {"#version": "version"},
            "ExpressionAttributeValues": {":version": to_value(version)},
        }
    }


def add_to_total(table: str, user_id: str, added: Total) -> Write:
    """Adds to a day total, exactly; the total appears with its first transaction."""
    return {
        "Update": {
            "TableName": table,
            "Key": total_key(user_id, added),
            "UpdateExpression": "ADD #amount :amount, #count :count",
            "ExpressionAttributeNames": {"#amount": "amount", "#count": "count"},
            "ExpressionAttributeValues": {
                ":amount": to_value(added.money.amount),
                ":count": to_value(added.count),
            },
        }
    }


def mark_undone(table: str, user_id: str, message_id: str, by: str) -> Write:
    """Notes on a message, which must be known, what undid it."""
    return {
        "Update": {
            "TableName": table,
            "Key": message_key(user_id, message_id),
            "UpdateExpression": "SET #undone = :by",
            "ConditionExpression": f"attribute_exists({PARTITION_KEY})",
            "ExpressionAttributeNames": {"#undone": UNDONE_BY},
            "ExpressionAttributeValues": {":by": to_value(by)},
        }
    }


def keep_notice(table: str, user_id: str, notice: Notice) -> list[Write]:
    """Keeps a notice that was never kept before, where there is room for one."""
    return [
        put_new(table, noticed_item(user_id, notice.id)),
        {
            "Update": {
                "TableName": table,
                "Key": notices_key(user_id),
                "UpdateExpression": "SET #notice = :notice ADD #waiting :one",
                "ConditionExpression": "attribute_not_exists(#waiting) OR #waiting < :most",
                "ExpressionAttributeNames": {
                    "#notice": notice_name(notice.id),
                    "#waiting": WAITING,
                },
                "ExpressionAttributeValues": {
                    ":notice": {"M": notice_value(notice)},
                    ":one": to_value(1),
                    ":most": to_value(MOST_NOTICES),
                },
            }
        },
    ]


def clear_notices(table: str, user_id: str, told: Sequence[str]) -> Write:
    """Takes away notices that were told, each of which must still wait."""
    names = {f"#n{place}": notice_name(one) for place, one in enumerate(told)}
    return {
        "Update": {
            "TableName": table,
            "Key": notices_key(user_id),
            "UpdateExpression": f"REMOVE {', '.join(names)} ADD #waiting :told",
            "ConditionExpression": " AND ".join(f"attribute_exists({name})" for name in names),
            "ExpressionAttributeNames": {**names, "#waiting": WAITING},
            "ExpressionAttributeValues": {":told": to_value(-len(told))},
        }
    }
