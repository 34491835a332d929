"""What is remembered between the turns of one conversation."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from local.lex.errors import ConflictError
from local.lex.slot_types.reading import SlotReading

Json = dict[str, Any]


@dataclass(slots=True)
class IntentState:
    """An intent being carried out; every slot of it is a key, unfilled ones are None.

    `passed` are the slots whose configured way on has been taken, asked for or not.
    """

    name: str
    slots: dict[str, SlotReading | None] = field(default_factory=dict)
    state: str = "InProgress"
    confirmation: str = "None"
    passed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Action:
    """What the bot waits for: a DialogActionType, with the slot when one is elicited."""

    type: str
    slot: str | None = None
    sub_slot: str | None = None


@dataclass(slots=True)
class ActiveContext:
    """A context in force until a moment (of the session's clock) or for some turns."""

    name: str
    attributes: dict[str, str]
    until: float
    turns: int


@dataclass(slots=True)
class Session:
    """One conversation. `attempts` counts the unusable answers to the present question."""

    session_id: str
    request_id: str
    attributes: dict[str, str] = field(default_factory=dict)
    contexts: list[ActiveContext] = field(default_factory=list)
    intent: IntentState | None = None
    action: Action | None = None
    attempts: int = 0
    messages: list[Json] = field(default_factory=list)
    interpretations: list[Json] = field(default_factory=list)

    def working_copy(self) -> "Session":
        """A copy a turn may change; the original stands until the turn has succeeded."""
        return Session(
            session_id=self.session_id,
            request_id=self.request_id,
            attributes=dict(self.attributes),
            contexts=[replace(context) for context in self.contexts],
            intent=replace(self.intent, slots=dict(self.intent.slots)) if self.intent else None,
            action=self.action,
            attempts=self.attempts,
            messages=self.messages,
            interpretations=self.interpretations,
        )


Key = tuple[str, str, str, str]
"""Bot, alias, locale, session."""


class SessionStore:
    """Sessions in memory, each forgotten after its bot's idle time, one request at a time."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._sessions: dict[Key, tuple[float, Session]] = {}
        self._busy: set[Key] = set()
        self._lock = threading.Lock()

    def __len__(self) -> int:
        """How many sessions are held in memory, expired ones included."""
        return len(self._sessions)

    @contextmanager
    def claimed(self, key: Key) -> Iterator[None]:
        """Hold a session for one request; raises ConflictError when another one holds it."""
        with self._lock:
            if key in self._busy:
                raise ConflictError
            self._busy.add(key)
        try:
            yield
        finally:
            with self._lock:
                self._busy.discard(key)

    def get(self, key: Key) -> Session | None:
        """The session, unless there is none or its idle time has passed."""
        with self._lock:
            expires, session = self._sessions.get(key, (0.0, None))
            if session is not None and expires <= self.clock():
                del self._sessions[key]
                session = None
            return session

    def put(self, key: Key, session: Session, idle_seconds: int) -> None:
        """Keep a session for as long as its bot allows."""
        with self._lock:
            now = self.clock()
            self._sessions[key] = (now + idle_seconds, session)
            self._forget_some(now)

    def delete(self, key: Key) -> bool:
        """Forget a session; whether there was one."""
        with self._lock:
            return self._sessions.pop(key, None) is not None

    def _forget_some(self, now: float) -> None:
        """Drop expired sessions from the old end, two a turn, so that memory stays bounded."""
        for key in list(_first(self._sessions, 2)):
            expires, session = self._sessions.pop(key)
            if expires > now:
                self._sessions[key] = (expires, session)


def _first(sessions: dict[Key, tuple[float, Session]], count: int) -> Iterator[Key]:
    for _, key in zip(range(count), sessions, strict=False):
        yield key
