"""How the runs of jobs went, kept in the table: what `budgetbuddy status` tells."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from ledger.documents import instant_to_text
from storage.attributes import from_item, to_item, to_value
from storage.faults import our_errors
from storage.items import job_key, job_share_key
from storage.schema import EXPIRES, PARTITION_KEY, SORT_KEY

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient

KEPT_FOR = timedelta(days=400)
"""A run is told for a year and a little."""

LATEST = "latest"


class Jobs:
    """The runs of jobs in one table."""

    def __init__(self, client: DynamoDBClient, table: str) -> None:
        self._client = client
        self._table = table

    def record(self, job: str, at: datetime, outcome: Mapping[str, Any]) -> None:
        """Keeps the outcome of the latest run of a job."""
        self._put(job, LATEST, at, outcome)

    def begin(self, job: str, run: str, at: datetime, outcome: Mapping[str, Any]) -> None:
        """Starts a run of many shares; beginning it again keeps the shares that are done."""
        fields = {**outcome, "at": instant_to_text(at), EXPIRES: _expiry(at)}
        names = {f"#f{place}": name for place, name in enumerate(fields)}
        values = {f":v{place}": to_value(value) for place, value in enumerate(fields.values())}
        assigned = ", ".join(f"#f{place} = :v{place}" for place in range(len(fields)))
        with our_errors():
            self._client.update_item(
                TableName=self._table,
                Key=job_key(job, run),
                UpdateExpression=f"SET {assigned}",
                ExpressionAttributeNames=names,
                ExpressionAttributeValues=values,
            )

    def finish_share(self, job: str, run: str, user_id: str, at: datetime) -> bool:
        """Counts one person's share as done, once; False where it was counted before."""
        try:
            self._client.transact_write_items(
                TransactItems=[
                    {
                        "Put": {
                            "TableName": self._table,
                            "Item": {
                                **job_share_key(job, run, user_id),
                                EXPIRES: to_value(_expiry(at)),
                            },
                            "ConditionExpression": f"attribute_not_exists({PARTITION_KEY})",
                        }
                    },
                    {
                        "Update": {
                            "TableName": self._table,
                            "Key": job_key(job, run),
                            "UpdateExpression": "ADD #done :one",
                            "ExpressionAttributeNames": {"#done": "done"},
                            "ExpressionAttributeValues": {":one": to_value(1)},
                        }
                    },
                ]
            )
        except ClientError as error:
            reasons = error.response.get("CancellationReasons", [])
            if [reason.get("Code") for reason in reasons][:1] == ["ConditionalCheckFailed"]:
                return False
            raise
        return True

    def runs(self, job: str, *, limit: int = 20) -> list[dict[str, Any]]:
        """The outcomes of a job's runs, the newest run first."""
        with our_errors():
            answer = self._client.query(
                TableName=self._table,
                KeyConditionExpression="#pk = :pk",
                FilterExpression="attribute_exists(#at)",
                ExpressionAttributeNames={"#pk": PARTITION_KEY, "#at": "at"},
                ExpressionAttributeValues={":pk": job_key(job, LATEST)[PARTITION_KEY]},
                ScanIndexForward=False,
                ConsistentRead=True,
            )
        outcomes = [from_item(item) for item in answer["Items"]][:limit]
        return [
            {"run": one[SORT_KEY]}
            | {
                name: value
                for name, value in one.items()
                if name not in {PARTITION_KEY, SORT_KEY, EXPIRES}
            }
            for one in outcomes
        ]

    def _put(self, job: str, run: str, at: datetime, outcome: Mapping[str, Any]) -> None:
        item = to_item({**outcome, "at": instant_to_text(at)})
        with our_errors():
            self._client.put_item(TableName=self._table, Item={**job_key(job, run), **item})


def _expiry(at: datetime) -> int:
    return int((at + KEPT_FOR).timestamp())
