"""Calls are tried again for a while, with growing pauses, and then given up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest

from ledger.errors import ConflictError, UnavailableError
from storage.calls import ATTEMPTS, TableCalls
from tests.faulty_client import Fault, FaultyClient

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient

KEYS: list[Any] = [{"pk": {"S": "a"}, "sk": {"S": str(n)}} for n in range(3)]
WRITES: list[Any] = [{"Put": {"TableName": "table", "Item": KEYS[0]}}]


class OneItemAtATime:
    """A table so busy that it reads one item a call, and `refuses` all after some."""

    def __init__(self, answers: int = 99) -> None:
        self.answers = answers

    def batch_get_item(self, RequestItems: Any) -> Any:  # noqa: N803  (boto3's name)
        assert RequestItems["table"]["ConsistentRead"] is True
        keys = RequestItems["table"]["Keys"]
        read, left = (keys[:1], keys[1:]) if self.answers > 0 else ([], keys)
        self.answers -= 1
        unread = {"table": {"Keys": left}} if left else {}
        return {"Responses": {"table": read}, "UnprocessedKeys": unread}

    def transact_write_items(self, TransactItems: Any) -> Any:  # noqa: N803
        return {}


class Waiting:
    def __init__(self, client: Any) -> None:
        self.client = FaultyClient(client)
        self.pauses: list[int] = []
        self.calls = TableCalls(cast("DynamoDBClient", self.client), "table", self.pauses.append)


def test_what_was_not_read_is_asked_for_again() -> None:
    waiting = Waiting(OneItemAtATime())
    assert waiting.calls.get(KEYS) == KEYS
    assert len(waiting.client.calls) == 3
    assert len(waiting.pauses) == 2


def test_a_table_that_reads_no_more_is_unavailable() -> None:
    waiting = Waiting(OneItemAtATime(answers=1))
    with pytest.raises(UnavailableError):
        waiting.calls.get(KEYS)
    assert len(waiting.client.calls) == ATTEMPTS


def test_nothing_to_read_asks_for_nothing() -> None:
    waiting = Waiting(OneItemAtATime())
    assert waiting.calls.get([]) == []
    assert waiting.client.calls == []


def test_a_transaction_that_meets_another_is_tried_again() -> None:
    waiting = Waiting(OneItemAtATime())
    waiting.client.plan([Fault.CONFLICT] * (ATTEMPTS - 1))
    waiting.calls.transact(WRITES)
    assert len(waiting.client.calls) == ATTEMPTS
    assert all(0 < pause <= 20 << n for n, pause in enumerate(waiting.pauses, start=1))


def test_a_transaction_that_always_meets_another_is_a_conflict() -> None:
    waiting = Waiting(OneItemAtATime())
    waiting.client.plan([Fault.CONFLICT] * 99)
    with pytest.raises(ConflictError):
        waiting.calls.transact(WRITES)
    assert len(waiting.client.calls) == ATTEMPTS
    assert len(waiting.pauses) == ATTEMPTS - 1


def test_an_answer_that_was_lost_is_not_asked_for_again_here() -> None:
    waiting = Waiting(OneItemAtATime())
    waiting.client.plan([Fault.UNANSWERED])
    with pytest.raises(UnavailableError):
        waiting.calls.transact(WRITES)
    assert len(waiting.client.calls) == 1
