"""The code hook: a function called in process, what its answer may be, and faults on purpose."""

import json
import random
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass
from typing import Protocol

from local.lex.errors import LexError, ThrottledError
from local.lex.session import Json

LARGEST_RESPONSE = 50 * 1024
DEFAULT_TIMEOUT_SECONDS = 30.0
UNHANDLED = "Invalid Lambda Response: Received error response from Lambda: Unhandled"


class HookTimeoutError(LexError):
    """The function did not answer in its time."""


class HookError(LexError):
    """The function failed; the message is what Lex says of it."""


class Hook(Protocol):
    """Whatever answers a Lambda event."""

    def call(self, event: Json, timeout: float) -> object:
        """Return the function's answer; raises HookError, HookTimeoutError or ThrottledError."""


@dataclass(frozen=True, slots=True)
class CallableHook:
    """A Python function `(event, context) -> response` in this process."""

    function: Callable[[Json, None], object]

    def call(self, event: Json, timeout: float) -> object:
        """Call it on a copy of the event, its answer as it looks after a way through JSON."""
        copied = json.loads(json.dumps(event))
        return within(timeout, lambda: self._answer(copied))

    def _answer(self, event: Json) -> object:
        try:
            return as_json(self.function(event, None))
        except LexError:
            raise
        except BaseException as error:
            # Whatever a function raises is the function's failure.
            raise HookError(UNHANDLED) from error


def within(timeout: float, call: Callable[[], object]) -> object:
    """What a call returns or raises, or HookTimeoutError when it takes longer.

    The thread is a daemon: a function that never ends must not keep the program from ending.
    """
    outcome: Future[object] = Future()

    def run() -> None:
        try:
            outcome.set_result(call())
        except LexError as error:
            outcome.set_exception(error)

    threading.Thread(target=run, name="hook", daemon=True).start()
    try:
        return outcome.result(timeout)
    except FutureTimeoutError:
        raise HookTimeoutError("The function did not answer in time.") from None


@dataclass(frozen=True, slots=True)
class Faults:
    """How often a call is made to fail: shares between 0 and 1."""

    throttle: float = 0.0
    dependency: float = 0.0
    timeout: float = 0.0

    @classmethod
    def parse(cls, text: str) -> "Faults":
        """`throttle=0.1,dependency=0.05`; raises ValueError with a sentence."""
        shares: dict[str, float] = {}
        for part in filter(None, (one.strip() for one in text.split(","))):
            name, _, share = part.partition("=")
            if name not in {"throttle", "dependency", "timeout"}:
                raise ValueError(f"{name!r} is not a fault; use throttle, dependency or timeout.")
            try:
                shares[name] = float(share)
            except ValueError:
                raise ValueError(f"{part!r}: the share must be a number from 0 to 1.") from None
            if not 0 <= shares[name] <= 1:
                raise ValueError(f"{part!r}: the share must be a number from 0 to 1.")
        return cls(**shares)


class FaultInjection:
    """Draws the faults, the same ones for the same seed."""

    def __init__(self, faults: Faults, seed: int | None = None) -> None:
        self._faults = faults
        self._random = random.Random(seed)  # noqa: S311 - a seeded choice, not a secret

    def before_turn(self) -> None:
        """Throttle this request, or let it pass."""
        if self._random.random() < self._faults.throttle:
            raise ThrottledError("Rate exceeded")

    def before_hook(self) -> None:
        """Fail this call of the Lambda, or let it pass."""
        if self._random.random() < self._faults.dependency:
            raise HookError(UNHANDLED)
        if self._random.random() < self._faults.timeout:
            raise HookTimeoutError("The function did not answer in time.")


def parsed(payload: bytes) -> object:
    """A function's payload; raises HookError when it is too large or no JSON."""
    if len(payload) > LARGEST_RESPONSE:
        raise HookError(
            "Invalid Lambda Response: Lambda response exceeds maximum size "
            f"({len(payload)} vs. 50K)"
        )
    try:
        return json.loads(payload) if payload else None
    except (ValueError, RecursionError):
        raise HookError(f"{_INVALID}: it is not JSON") from None


def as_json(answer: object) -> object:
    """An answer as it looks after a way through JSON; raises HookError like the service."""
    try:
        return parsed(json.dumps(answer).encode())
    except (TypeError, ValueError, RecursionError):
        raise HookError(UNHANDLED) from None


def timed_out(attributes: Mapping[str, str]) -> float:
    """Seconds a function has, out of `x-amz-lex:codehook-timeout-ms`."""
    said = attributes.get("x-amz-lex:codehook-timeout-ms", "")
    return min(int(said), 120_000) / 1000 if said.isdecimal() else DEFAULT_TIMEOUT_SECONDS


_INVALID = "Invalid Lambda Response: Received invalid response from Lambda"
