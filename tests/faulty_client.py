"""A boto3 client whose calls fail as planned, before or after they took effect."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any

from botocore.exceptions import ClientError, EndpointConnectionError, ReadTimeoutError


class Fault(Enum):
    """How a call fails."""

    UNREACHABLE = "the request never arrived"
    UNANSWERED = "the request was done and its answer was lost"
    THROTTLED = "the service refused for now"
    CONFLICT = "another transaction was writing the same items"


class FaultyClient:
    """Passes each call on to a real client unless a fault is planned for it.

    `calls` holds the name of every call that was made, failed ones too.
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        self._planned: list[Fault | None] = []
        self.calls: list[str] = []

    def plan(self, faults: Iterable[Fault | None]) -> None:
        """Sets what happens to the next calls, one fault (or None) a call."""
        self._planned = list(faults)

    def __getattr__(self, name: str) -> Any:
        operation = getattr(self._client, name)

        def call(**arguments: Any) -> Any:
            self.calls.append(name)
            fault = self._planned.pop(0) if self._planned else None
            if fault is Fault.UNREACHABLE:
                raise EndpointConnectionError(endpoint_url="https://dynamodb.test")
            if fault is Fault.THROTTLED:
                raise ClientError({"Error": {"Code": "ThrottlingException"}}, name)
            if fault is Fault.CONFLICT and name == "transact_write_items":
                raise _cancelled("TransactionConflict", arguments, name)
            answer = operation(**arguments)
            if fault is Fault.UNANSWERED:
                raise ReadTimeoutError(endpoint_url="https://dynamodb.test")
            return answer

        return call


def _cancelled(code: str, arguments: dict[str, Any], name: str) -> ClientError:
    reasons = [{"Code": "None"} for _ in arguments["TransactItems"]]
    reasons[-1] = {"Code": code}
    answer: Any = {
        "Error": {"Code": "TransactionCanceledException"},
        "CancellationReasons": reasons,
    }
    return ClientError(answer, name)
