"""The database the backup is written to: rows and watermark in one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, Table, func, select
from sqlalchemy.dialects import mysql, sqlite

from backup.literals import values
from backup.tables import documents, migrate, transactions, watermarks

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Batch:
    """Versions read from one shard, and up to where: `changed_at` of the last one."""

    shard: int
    transactions: Sequence[Row]
    documents: Sequence[Row]
    position: str


class Target:
    """A relational database that keeps every version of every item once."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def prepare(self) -> None:
        """Makes or migrates the schema."""
        with self._engine.connect() as connection:
            migrate(connection)

    def position(self, shard: int) -> str:
        """Up to which instant the shard has been copied; empty before the first time."""
        with self._engine.connect() as connection:
            found = connection.scalar(
                select(watermarks.c.position).where(watermarks.c.shard == shard)
            )
        return found or ""

    def add(self, batch: Batch) -> None:
        """Adds the versions that are not there yet and moves the watermark, or does neither.

        A repeat adds nothing, and the watermark never moves back: two runs at once or a run
        that reads an overlap leave what one run would have left.
        """
        with self._engine.begin() as connection:
            _add(connection, transactions, batch.transactions)
            _add(connection, documents, batch.documents)
            _raise_watermark(connection, batch.shard, batch.position)

    def close(self) -> None:
        """Ends the connections: a cluster pauses only while nobody is connected."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for reading one consistent state."""
        with self._engine.connect() as connection:
            yield connection

    def newest(self) -> str:
        """The instant of the newest change that was copied; empty where there is none."""
        with self._engine.connect() as connection:
            return connection.scalar(select(func.max(watermarks.c.position))) or ""

    def counts(self) -> dict[str, int]:
        """How many versions each table holds."""
        with self._engine.connect() as connection:
            return {
                table.name: connection.scalar(select(func.count()).select_from(table)) or 0
                for table in (transactions, documents)
            }


def _add(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        connection.execute(sqlite.insert(table).on_conflict_do_nothing(), rows)
        return
    columns = [column.name for column in table.columns]
    # ON DUPLICATE KEY with a no-op, not IGNORE: IGNORE would also cut what is too long.
    connection.exec_driver_sql(
        f"INSERT INTO {table.name} ({', '.join(f'`{name}`' for name in columns)}) "  # noqa: S608
        f"VALUES {values(rows, columns)} "
        f"ON DUPLICATE KEY UPDATE version = {table.name}.version"
    )


def _raise_watermark(connection: Connection, shard: int, position: str) -> None:
    values = {"shard": shard, "position": position}
    if connection.dialect.name == "sqlite":
        raised = sqlite.insert(watermarks).values(values)
        connection.execute(
            raised.on_conflict_do_update(
                index_elements=["shard"],
                set_={"position": func.max(watermarks.c.position, raised.excluded.position)},
            )
        )
    else:
        lifted = mysql.insert(watermarks).values(values)
        connection.execute(
            lifted.on_duplicate_key_update(
                position=func.greatest(watermarks.c.position, lifted.inserted.position)
            )
        )
