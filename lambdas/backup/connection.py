"""How the backup database is reached: by URL, with IAM authentication and verified TLS on AWS.

`sqlite:///path` is the laptop's default, `mysql+pymysql://user:password@host/db` any MySQL or
MariaDB. Without a password in a MySQL URL the connection authenticates with IAM: the token is
signed locally (no call, no network), for each new connection, and TLS is verified against the
certificates in `ca`.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url

WAKES_WITHIN = 60
"""Seconds a connection may take: a paused Aurora cluster takes about fifteen to resume."""


def engine_for(
    url: str | URL, *, sign: Callable[[URL], str] | None = None, ca: str | None = None
) -> Engine:
    """An engine for the URL; `sign` makes the IAM token of a URL that has no password."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed)
    arguments: dict[str, Any] = {"connect_timeout": WAKES_WITHIN, "charset": "utf8mb4"}
    if ca is not None:
        arguments["ssl"] = ssl.create_default_context(cafile=ca)
    # No pool survives between two nightly runs; a stale connection would only be an error.
    engine = create_engine(
        parsed, connect_args=arguments, pool_pre_ping=True, pool_size=1, max_overflow=1,
        isolation_level="REPEATABLE READ",
    )  # fmt: skip
    if sign is not None and parsed.password is None:

        @event.listens_for(engine, "do_connect")
        def with_token(_dialect: Any, _record: Any, _args: Any, parameters: dict[str, Any]) -> None:
            parameters["password"] = sign(parsed)

    return engine


def _sqlite(url: URL) -> Engine:
    engine = create_engine(url, connect_args={"timeout": 30})

    @event.listens_for(engine, "connect")
    def durable(connection: Any, _record: Any) -> None:
        # The driver's own transactions begin too late for readers to see one state.
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
