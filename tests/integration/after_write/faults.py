"""AWS calls that fail as planned: any call of any client, before or after it took effect."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from typing import Any
from unittest.mock import patch

from botocore.client import BaseClient
from botocore.exceptions import EndpointConnectionError, ReadTimeoutError

Call = tuple[str, str]
"""A service and an operation: `("sns", "Publish")`."""


class When(Enum):
    """What became of a call that fails."""

    BEFORE = "the request never arrived"
    AFTER = "the request was done and its answer was lost"
    KILLED = "the request was done and the process ended"


class KilledError(BaseException):
    """The end of a process: nothing in it catches this."""


class Faults:
    """Watches every call; `fails` says of the n-th (from 0) whether and how it fails."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.fails: Callable[[int, Call], When | None] = lambda _number, _call: None

    @contextmanager
    def injected(self) -> Iterator[None]:
        """Every client of the process calls through this inside the block."""
        original: Callable[..., Any] = vars(BaseClient)["_make_api_call"]

        def call(client: BaseClient, operation: str, arguments: dict[str, Any]) -> Any:
            made = (client.meta.service_model.service_name, operation)
            when = self.fails(len(self.calls), made)
            self.calls.append(made)
            if when is When.BEFORE:
                raise EndpointConnectionError(endpoint_url="https://aws.test")
            answer = original(client, operation, arguments)
            if when is When.KILLED:
                raise KilledError
            if when is When.AFTER:
                raise ReadTimeoutError(endpoint_url="https://aws.test")
            return answer

        with patch.object(BaseClient, "_make_api_call", call):
            yield
