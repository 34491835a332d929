"""A first backup against LOAD DATA, a night after 100 changes, and a restore: rates and memory.

The peer is MariaDB's own `LOAD DATA LOCAL INFILE` of the same rows into the same schema in the
same run. The backup reads from an in-memory source of transactions. Limits: at least a third
of the peer's speed; peak memory flat; about 100 items read after 100 changes; sums equal.

    python benchmarks/backups.py [rows]      (1,000,000 without an argument)
"""

from __future__ import annotations

import csv
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pymysql
from sqlalchemy import make_url, text

from backup.connection import engine_for
from backup.copying import copy
from backup.restoring import restore
from backup.rows import transaction_row
from backup.tables import transactions as table
from backup.target import Target
from ledger.documents import instant_to_text
from ledger.money import Money
from ledger.records import Kind, Profile, Recurring, Transaction
from storage.changes import SHARDS, Changed
from storage.restoring import Tally
from tests.e2e.laptop import free_port
from tests.mariadb import mariadb

ROWS = 1_000_000
PEOPLE = 100
PAGE = 1000
"""Items of a page, as `storage.changes` reads them."""
SPACING = timedelta(seconds=30)
"""Between two changes: a million take a year."""
BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
TEXTS = ("coffee", 'lunch, "the good one"', "=1+1", "Bäcker", "taxi home", "Miete Oktober")
CATEGORIES = ("dining", "transport", "groceries", "housing")


def transaction(n: int) -> Transaction:
    """The n-th transaction of a varied ledger; a later one changed later."""
    at = BEGAN + SPACING * n
    return Transaction(
        id=f"{n:026d}",
        kind=Kind.EXPENSE,
        money=Money(n % 99_999 + 1, ("USD", "EUR", "JPY")[n % 3]),
        category=CATEGORIES[n % 4],
        description=TEXTS[n % 6],
        date=date(2026, 1, 1) + timedelta(days=n % 365),
        source="chat",
        created_at=at,
        changed_at=at,
    )


class Source:
    """A table in memory, made as it is read; counts what is read from it."""

    def __init__(self, rows: int, changed: int = 0) -> None:
        self._rows = rows
        self._changed = changed
        self.read = 0

    def __call__(self, shard: int, since: str) -> Iterator[list[Changed]]:
        """What the index gives for a shard, from an instant on."""
        page: list[Changed] = []
        for one in self._items(shard, since):
            page.append(Changed(f"user-{int(one.id) % PEOPLE:03d}", _changed(one), one))
            if len(page) == PAGE:
                self.read += len(page)
                yield page
                page = []
        if page:
            self.read += len(page)
            yield page

    def _items(self, shard: int, since: str) -> Iterator[Transaction]:
        first = 0
        if since:
            ahead = datetime.fromisoformat(since) - BEGAN
            first = max(0, int(ahead / SPACING))
        first += (shard - first) % len(SHARDS)
        yield from map(transaction, range(first, self._rows, len(SHARDS)))
        # A day later, so many of them changed.
        for n in range(shard, self._changed, len(SHARDS)):
            at = BEGAN + SPACING * self._rows + timedelta(days=1, seconds=n)
            yield _later(transaction(n), at)


def _changed(one: Transaction) -> str:
    return instant_to_text(one.changed_at)


def _later(one: Transaction, at: datetime) -> Transaction:
    return Transaction(
        id=one.id,
        kind=one.kind,
        money=one.money,
        category="other",
        description=one.description,
        date=one.date,
        source=one.source,
        created_at=one.created_at,
        changed_at=at,
        version=2,
    )


class Ready:
    """A source whose pages are there before the clock starts, as the peer's file is."""

    def __init__(self, rows: int) -> None:
        source = Source(rows)
        self._pages = [list(source(shard, "")) for shard in SHARDS]

    def __call__(self, shard: int, since: str) -> list[list[Changed]]:
        """All pages of a shard: a first backup asks for them from the beginning."""
        assert since == ""
        return self._pages[shard]


class Counting:
    """A sink that keeps only the tally."""

    def __init__(self) -> None:
        self.tally = Tally()

    def add_transaction(self, _: str, one: Transaction) -> None:
        """Counts it."""
        self.tally.add(one)

    def add_profile(self, user_id: str, profile: Profile, changed_at: datetime) -> None:
        """There is none."""

    def add_recurring(self, user_id: str, one: Recurring, changed_at: datetime) -> None:
        """There is none."""


def backed_up(url: str, source: Source | Ready) -> float:
    """Seconds of one run."""
    engine = engine_for(url)
    began = time.perf_counter()
    assert copy(source, Target(engine), has_time=lambda: True, pause=time.sleep).complete
    engine.dispose()
    return time.perf_counter() - began


def restored(url: str) -> tuple[float, Tally]:
    """Seconds of a restore into memory, and what came."""
    engine = engine_for(url)
    sink = Counting()
    began = time.perf_counter()
    told = restore(Target(engine), sink, now=datetime.now(UTC)).tally
    engine.dispose()
    assert told == sink.tally
    return time.perf_counter() - began, told


def loaded(url: str, rows: int, folder: Path) -> float:
    """Seconds of LOAD DATA of the same rows; the file is ready before the clock starts."""
    columns = [column.name for column in table.columns]
    path = folder / "rows.csv"
    with path.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        for n in range(rows):
            row = transaction_row(f"user-{n % PEOPLE:03d}", transaction(n))
            row["approximate"] = int(row["approximate"])
            writer.writerow([r"\N" if row[name] is None else row[name] for name in columns])
    emptied(url)
    parsed = make_url(url)
    assert parsed.port
    with pymysql.connect(
        host="127.0.0.1", port=parsed.port, user="root", database="backup", local_infile=True
    ) as connection:
        began = time.perf_counter()
        connection.cursor().execute(
            f"LOAD DATA LOCAL INFILE '{path}' INTO TABLE transactions CHARACTER SET utf8mb4 "
            "FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '\"' ESCAPED BY '\\\\' "
            f"LINES TERMINATED BY '\\n' ({', '.join(f'`{name}`' for name in columns)})"
        )
        connection.commit()
        took = time.perf_counter() - began
    path.unlink()
    return took


def emptied(url: str) -> None:
    """Leaves the schema and no rows."""
    engine = engine_for(url)
    with engine.begin() as connection:
        connection.execute(text("DROP DATABASE backup"))
        connection.execute(text("CREATE DATABASE backup"))
    engine.dispose()
    engine = engine_for(url)
    Target(engine).prepare()
    engine.dispose()


def peak_megabytes(work: str, url: str, rows: int) -> float:
    """Peak memory of a fresh process that backs up or restores."""
    told = subprocess.run(
        [sys.executable, __file__, work, url, str(rows)], check=True, capture_output=True, text=True
    )
    return float(told.stdout)


def compare(rows: int) -> None:
    """Prints the figures."""
    # Not below a long path: a socket's name may have about a hundred characters.
    with (
        tempfile.TemporaryDirectory(prefix="bb-bench-") as name,
        mariadb(Path(name), free_port()) as url,
    ):
        # First, while this process is small: Linux counts a parent's peak into its child's.
        memory = {}
        for count in (rows // 10, rows):
            emptied(url)
            memory["backup", count] = peak_megabytes("backup", url, count)
            memory["restore", count] = peak_megabytes("restore", url, count)
        theirs = loaded(url, rows, Path(name))
        by_load = restored(url)[1]
        emptied(url)
        ours = backed_up(url, Ready(rows))
        print(f"LOAD DATA: {rows / theirs:,.0f} rows/s")
        print(f"first backup: {rows / ours:,.0f} rows/s")
        print(f"ratio: {theirs / ours:.2f} (limit: at least 0.33)")

        night = Source(rows, changed=100)
        took = backed_up(url, night)
        print(
            f"a night after 100 changes in {rows:,}: {night.read} items read"
            f" in {took:.2f} s (limit: about 100, and what changed in the 15 minutes before)"
        )
        took, tally = restored(url)
        assert tally == by_load
        assert tally.transactions == rows
        print(f"restore: {rows / took:,.0f} items/s, counts and sums equal to what was loaded")
    for work in ("backup", "restore"):
        small, large = memory[work, rows // 10], memory[work, rows]
        print(
            f"peak memory, {work}: {small:.0f} MB for {rows // 10:,}, {large:.0f} MB for {rows:,}"
        )


def alone(work: str, url: str, rows: int) -> None:
    """One piece of work in this process; prints its peak memory in MB."""
    if work == "backup":
        backed_up(url, Source(rows))
    else:
        restored(url)
    sys.stdout.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))


if __name__ == "__main__":
    if len(sys.argv) == 4:
        alone(sys.argv[1], sys.argv[2], int(sys.argv[3]))
    else:
        compare(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
