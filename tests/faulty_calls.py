"""Faults in the calls of every boto3 client of a process, whoever made it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from botocore.client import BaseClient
from botocore.exceptions import EndpointConnectionError, ReadTimeoutError


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The call that fails (counted from 0), how, and whether all after it fail too."""

    call: int
    took_effect: bool
    for_good: bool

    def __str__(self) -> str:
        lasting = "for good" if self.for_good else "once"
        return f"call {self.call} {'after' if self.took_effect else 'before'} its effect, {lasting}"


@dataclass(slots=True)
class Calls:
    """How many calls were made, and how many of them failed."""

    made: int = 0
    failed: int = 0


@contextmanager
def failing(monkeypatch: pytest.MonkeyPatch, plan: Plan) -> Iterator[Calls]:
    """Makes calls fail as planned while the block runs; nothing is retried by botocore."""
    real = BaseClient._make_api_call  # type: ignore[attr-defined]
    calls = Calls()

    def call(self: BaseClient, operation: str, arguments: Any) -> Any:
        number = calls.made
        calls.made += 1
        fails = number >= plan.call if plan.for_good else number == plan.call
        if not fails:
            return real(self, operation, arguments)
        calls.failed += 1
        if plan.took_effect:
            real(self, operation, arguments)
            raise ReadTimeoutError(endpoint_url="https://aws.test")
        raise EndpointConnectionError(endpoint_url="https://aws.test")

    with monkeypatch.context() as patched:
        patched.setattr(BaseClient, "_make_api_call", call)
        yield calls


def every_plan(calls: int) -> list[Plan]:
    """Each of so many calls failing in each way."""
    return [
        Plan(call=call, took_effect=took_effect, for_good=for_good)
        for call in range(calls)
        for took_effect in (False, True)
        for for_good in (False, True)
    ]
