"""The two kinds of database the backup is written to: embedded SQLite and a real MariaDB."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from backup.connection import engine_for
from tests.e2e.laptop import free_port
from tests.mariadb import mariadb


@pytest.fixture(scope="session")
def mariadb_url() -> Iterator[str]:
    """A MariaDB server for the session."""
    # Not below pytest's own folder: a socket's path may have about a hundred characters.
    with (
        tempfile.TemporaryDirectory(prefix="bb-mariadb-") as folder,
        mariadb(Path(folder), free_port()) as url,
    ):
        yield url


@pytest.fixture(params=["sqlite", "mariadb"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'backup.db'}"
    url: str = request.getfixturevalue("mariadb_url")
    engine = engine_for(url)
    with engine.begin() as connection:
        connection.execute(text("DROP DATABASE backup"))
        connection.execute(text("CREATE DATABASE backup"))
    engine.dispose()
    return url


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """An engine for the empty database."""
    made = engine_for(database_url)
    yield made
    made.dispose()
