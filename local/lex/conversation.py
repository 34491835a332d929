"""A bot to talk to in a test: in process by default, over HTTP when asked for its address."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path

import uvicorn

from local.lex.definition import Bot
from local.lex.errors import LexError
from local.lex.hook import CallableHook, Faults, Hook
from local.lex.loading import load_bot
from local.lex.runtime import Runtime
from local.lex.served import Address, ServedBot, stable_id
from local.lex.server import Application
from local.lex.session import Json, SessionStore
from local.lex.trace import Exchange, Trace

Function = Callable[[Json, None], object]


class MovableClock:
    """A clock a test sets forward, so that a session's idle time passes at once."""

    def __init__(self) -> None:
        self.now = time.monotonic()

    def __call__(self) -> float:
        """The present moment in seconds."""
        return self.now


class Conversation:
    """One bot, one session; `last` is the whole answer of the last turn."""

    def __init__(
        self,
        definition: Bot | Path | str,
        hook: Function | Hook | None = None,
        *,
        locale: str | None = None,
        today: date | None = None,
        seed: int = 0,
        faults: Faults | None = None,
        ignore_cloud_only: bool = False,
    ) -> None:
        bot = (
            definition
            if isinstance(definition, Bot)
            else load_bot(definition, ignore_cloud_only=ignore_cloud_only)
        )
        called = CallableHook(hook) if callable(hook) else hook
        self.bot = bot
        self.clock = MovableClock()
        self.runtime = Runtime(
            [ServedBot(bot, stable_id(bot.name), hooks={"": called} if called else {})],
            today=today,
            seed=seed,
            faults=faults,
            sessions=SessionStore(self.clock),
        )
        self.address = Address(
            stable_id(bot.name), "TSTALIASID", locale or next(iter(bot.locales)), "test-session"
        )
        self.last: Json = {}
        self.exchanges: list[Exchange] = []
        self._open = ExitStack()

    def say(self, text: str, **request: object) -> list[str]:
        """Say something; the texts of the answer's messages (a card's title)."""
        return self._taken(
            lambda trace: self.runtime.recognize_text(
                self.address, {"text": text, **request}, trace=trace
            )
        )

    def put(self, state: Json, **request: object) -> list[str]:
        """PutSession; the texts of the answer's messages."""
        return self._taken(
            lambda trace: self.runtime.put_session(
                self.address, {"sessionState": state, **request}, trace=trace
            )
        )

    def forget(self) -> None:
        """Start a new session."""
        self.runtime.sessions.delete(self.address.key)

    @property
    def intent(self) -> Json:
        """The last turn's intent."""
        intent: Json = self.last["sessionState"]["intent"]
        return intent

    @property
    def slots(self) -> dict[str, str | None]:
        """The interpreted values of its filled slots."""
        return {
            name: slot["value"]["interpretedValue"]
            for name, slot in self.intent["slots"].items()
            if slot
        }

    @property
    def endpoint_url(self) -> str:
        """The address of a server for this bot, started on first use."""
        if not hasattr(self, "_url"):
            self._url = self._open.enter_context(running(self.runtime))
        return self._url

    def close(self) -> None:
        """Stop the server, if one was started."""
        self._open.close()

    def _taken(self, operation: Callable[[Trace], Json]) -> list[str]:
        trace = Trace()
        try:
            self.last = operation(trace)
        finally:
            self.exchanges += trace.exchanges
        return [
            message["imageResponseCard"]["title"]
            if message["contentType"] == "ImageResponseCard"
            else message["content"]
            for message in self.last.get("messages", ())
        ]


@contextmanager
def running(runtime: Runtime) -> Iterator[str]:
    """Serve a runtime from a thread on a free port; its address."""
    config = uvicorn.Config(
        Application(runtime), host="127.0.0.1", port=0, log_level="error", lifespan="off"
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        deadline = time.monotonic() + 10
        while not server.started:
            if time.monotonic() > deadline or not thread.is_alive():
                raise LexError("The Lex runtime did not start.")
            time.sleep(0.005)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(10)
