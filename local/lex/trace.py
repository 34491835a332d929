"""The events a hook gets and its answers, kept for whoever wants to see them."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from local.lex.hook import Hook
from local.lex.session import Json


@dataclass(frozen=True, slots=True)
class Exchange:
    """One call of the hook."""

    event: Json
    response: object


@dataclass(slots=True)
class Trace:
    """Calls hooks and remembers or writes down what went to and fro."""

    exchanges: list[Exchange] = field(default_factory=list)
    write: Callable[[Exchange], None] | None = None

    def called(self, hook: Hook, event: Json, timeout: float) -> object:
        """Call the hook and return its answer."""
        response: object = None
        try:
            response = hook.call(event, timeout)
            return response
        finally:
            exchange = Exchange(event, response)
            self.exchanges.append(exchange)
            if self.write is not None:
                self.write(exchange)


def writer_to(path: Path) -> Callable[[Exchange], None]:
    """Append each exchange to a file, one JSON object a line."""

    def write(exchange: Exchange) -> None:
        line = {"event": exchange.event, "response": exchange.response}
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")

    return write
