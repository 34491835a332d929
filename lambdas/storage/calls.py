"""The calls to the table: consistent reads, whole queries, and transactions tried again."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from ledger.errors import UnavailableError
from storage.faults import BusyError, our_errors
from storage.queries import pages

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import QueryInputTypeDef
    from mypy_boto3_dynamodb.type_defs import TransactWriteItemTypeDef as Write

    from storage.attributes import Image, Item

ATTEMPTS = 5
_FIRST_PAUSE = 20


def sleep(milliseconds: int) -> None:
    """Waits."""
    time.sleep(milliseconds / 1000)


class TableCalls:
    """One table of a client; `pause` waits for milliseconds between attempts."""

    def __init__(self, client: DynamoDBClient, table: str, pause: Callable[[int], None]) -> None:
        self._client = client
        self._table = table
        self._pause = pause

    def get(self, keys: Sequence[Item]) -> list[Image]:
        """The items that are there, read consistently; one round trip unless throttled."""
        found: list[Image] = []
        left = list(keys)
        for attempt in range(ATTEMPTS):
            if not left:
                return found
            self._wait_before(attempt)
            with our_errors():
                answer = self._client.batch_get_item(
                    RequestItems={self._table: {"Keys": left, "ConsistentRead": True}}
                )
            found += answer["Responses"].get(self._table, [])
            unread = answer.get("UnprocessedKeys", {}).get(self._table)
            left = [dict(key) for key in unread["Keys"]] if unread else []
        if left:
            raise UnavailableError
        return found

    def query(self, query: QueryInputTypeDef) -> Iterator[Image]:
        """Every item of a query, read as they are asked for."""
        for page in pages(self._client, query):
            yield from page

    def transact(self, writes: Sequence[Write]) -> None:
        """All of it or nothing. Raises `RefusedError` where a condition failed.

        boto3 sends its own retries of a lost answer with the same token, so they write
        once; a caller's repeat is a new request, which the conditions recognise.
        """
        for attempt in range(ATTEMPTS):
            self._wait_before(attempt)
            try:
                with our_errors():
                    self._client.transact_write_items(TransactItems=writes)
            except BusyError as busy:
                lasting = busy.lasting
            else:
                return
        raise lasting

    def _wait_before(self, attempt: int) -> None:
        if attempt:
            self._pause(1 + secrets.randbelow(_FIRST_PAUSE << attempt))
