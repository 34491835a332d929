"""A restore for the sake of it: the only proof that a backup is one."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from backup.restoring import restore
from backup.target import Target
from storage.restoring import EmptyTable, Tally, tally_of
from storage.schema import create_table_arguments

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient


class DrillError(Exception):
    """What was restored is not what was backed up."""

    def __init__(self, backed_up: Tally, restored: Tally) -> None:
        super().__init__(
            f"backed up {backed_up.transactions} transactions with the sums {dict(backed_up.sums)},"
            f" restored {restored.transactions} with {dict(restored.sums)}"
        )


def drill(client: DynamoDBClient, scratch: str, target: Target, *, now: datetime) -> Tally:
    """Restores the whole backup into the new table `scratch`, compares, and drops the table.

    Raises `DrillError` where counts or sums differ.
    """
    arguments = create_table_arguments(scratch)
    del arguments["StreamSpecification"]  # nothing may follow from what a drill writes
    client.create_table(**arguments)
    try:
        client.get_waiter("table_exists").wait(TableName=scratch)
        sink = EmptyTable(client, scratch)
        backed_up = restore(target, sink, now=now).tally
        sink.finish()
        restored = tally_of(client, scratch)
    finally:
        client.delete_table(TableName=scratch)
    if restored != backed_up:
        raise DrillError(backed_up, restored)
    return restored
