"""The backup's relational schema, and how an older one becomes it.

Rows are versions and are never changed: a backup only adds. The state at any time is the
newest version up to then, which is what the view `current_transactions` shows for now.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Date,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    func,
    insert,
    inspect,
    select,
    text,
)
from sqlalchemy.dialects import mysql

metadata = MetaData()


# Ids and codes compare byte by byte; people's own words keep every character (utf8mb4).
def _ascii(length: int) -> String:
    return String(length).with_variant(
        mysql.VARCHAR(length, charset="ascii", collation="ascii_bin"), "mysql", "mariadb"
    )


def _words(length: int) -> String:
    return String(length).with_variant(
        mysql.VARCHAR(length, charset="utf8mb4", collation="utf8mb4_bin"), "mysql", "mariadb"
    )


def _document() -> Text:
    return Text().with_variant(
        mysql.MEDIUMTEXT(charset="utf8mb4", collation="utf8mb4_bin"), "mysql", "mariadb"
    )


_LOCK = "budgetbuddy-schema"
_LOCK_SECONDS = 60

_INSTANT = 32
"""Characters of an instant in ISO 8601 with microseconds and `Z`: text sorts as time does."""

transactions = Table(
    "transactions",
    metadata,
    Column("user_id", _ascii(128), primary_key=True),
    Column("id", _ascii(26), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("changed_at", _ascii(_INSTANT), primary_key=True),
    Column("kind", _ascii(16), nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", _ascii(3), nullable=False),
    Column("category", _words(100), nullable=False),
    Column("description", _words(1100), nullable=False),
    Column("note", _words(1100), nullable=False),
    Column("date", Date, nullable=False),
    Column("source", _words(200), nullable=False),
    Column("approximate", Boolean, nullable=False),
    Column("created_at", _ascii(_INSTANT), nullable=False),
    Column("removed_at", _ascii(_INSTANT)),
)

documents = Table(
    "documents",
    metadata,
    Column("user_id", _ascii(128), primary_key=True),
    Column("kind", _ascii(16), primary_key=True),
    Column("id", _ascii(64), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("changed_at", _ascii(_INSTANT), primary_key=True),
    Column("document", _document(), nullable=False),
)
"""Everything that is not a transaction (profiles, recurring items, messages), as JSON."""

watermarks = Table(
    "watermarks",
    metadata,
    Column("shard", Integer, primary_key=True, autoincrement=False),
    Column("position", _ascii(_INSTANT), nullable=False),
)
"""Up to which `changed_at` each shard of the changed-items index has been copied."""

schema_versions = Table(
    "schema_versions",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
)

_CURRENT = """
CREATE VIEW current_transactions AS
SELECT t.* FROM transactions t
WHERE NOT EXISTS (
  SELECT 1 FROM transactions newer
  WHERE newer.user_id = t.user_id AND newer.id = t.id
    AND (newer.version > t.version
      OR (newer.version = t.version AND newer.changed_at > t.changed_at))
)
"""


def migrate(connection: Connection) -> None:
    """Brings the schema to this version; a schema that is there already is left alone.

    Raises `RuntimeError` where the database was written by a newer BudgetBuddy: an older one
    must not write into a schema it does not know.
    """
    with _alone(connection):
        _migrate(connection)
        connection.commit()


def _migrate(connection: Connection) -> None:
    schema_versions.create(connection, checkfirst=True)
    done = set(connection.scalars(select(schema_versions.c.version)))
    if done and max(done) > len(_MIGRATIONS):
        raise RuntimeError(
            f"the backup's schema is at version {max(done)}, this program knows {len(_MIGRATIONS)}"
        )
    for version, migration in enumerate(_MIGRATIONS, start=1):
        if version not in done:
            migration(connection)
            connection.execute(insert(schema_versions).values(version=version))


@contextmanager
def _alone(connection: Connection) -> Iterator[None]:
    """Keeps other runs from migrating meanwhile.

    MySQL commits each change of a schema by itself, so its transactions do not; a lock of the
    connection does, and goes with it. SQLite's transactions do.
    """
    if connection.dialect.name == "sqlite":
        yield
        return
    connection.execute(select(func.get_lock(_LOCK, _LOCK_SECONDS)))
    try:
        yield
    finally:
        if not connection.invalidated and not connection.closed:
            connection.execute(select(func.release_lock(_LOCK)))


def _first(connection: Connection) -> None:
    # MySQL commits each of these by itself; a start that was cut off finds some of them.
    metadata.create_all(connection, checkfirst=True)
    if "current_transactions" not in inspect(connection).get_view_names():
        connection.execute(text(_CURRENT))


_MIGRATIONS = (_first,)
"""Applied in this order, each once. A released one never changes."""
