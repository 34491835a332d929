"""A report of a million transactions: rows a second against Python's own csv writer, and memory.

The peer writes a list of ready rows with `csv.writer`; the report starts from transactions
(dates, minor units, texts to protect). Limits: at least half the peer's speed, peak memory
under 200 MB and the same for a tenth of the rows.
"""

from __future__ import annotations

import csv
import io
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from ledger.money import Money
from ledger.records import Kind, Transaction
from reports.table import COLUMNS, transactions_csv

ROWS = 1_000_000
SAMPLE = 200_000
"""Rows held in memory while speeds are compared; the peer needs a list."""


def transactions(count: int) -> Iterator[Transaction]:
    """A varied ledger, made as it is read."""
    at = datetime(2026, 1, 1, tzinfo=UTC)
    texts = ("coffee", 'lunch, "the good one"', "=1+1", "Bäcker", "taxi home", "Miete Oktober")
    categories = ("dining", "transport", "groceries", "housing")
    for n in range(count):
        yield Transaction(
            id=f"{n:026d}",
            kind=Kind.EXPENSE,
            money=Money(n % 99_999 + 1, ("USD", "EUR", "JPY")[n % 3]),
            category=categories[n % 4],
            description=texts[n % 6],
            date=date(2026, 1, 1) + timedelta(days=n % 365),
            source="chat",
            created_at=at,
            changed_at=at,
        )


def peak_megabytes(count: int) -> float:
    """Peak memory of a fresh process that writes `count` transactions."""
    told = subprocess.run(
        [sys.executable, __file__, str(count)], check=True, capture_output=True, text=True
    )
    return float(told.stdout)


def seconds(work: object) -> float:
    """The best of three runs of `work()`."""
    assert callable(work)
    times = []
    for _ in range(3):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)


def compare() -> None:
    """Prints the ratios."""
    # First, while this process is small: Linux counts a parent's peak into its child's.
    small, large = peak_megabytes(ROWS // 10), peak_megabytes(ROWS)
    ledger = list(transactions(SAMPLE))
    ready = [
        [
            t.date.isoformat(),
            t.description,
            t.category,
            t.kind.value,
            str(t.money.amount),
            t.money.currency,
            t.note,
            t.id,
        ]
        for t in ledger
    ]

    def peer() -> None:
        writer = csv.writer(io.StringIO(newline=""), quoting=csv.QUOTE_ALL)
        writer.writerow(COLUMNS)
        writer.writerows(ready)

    def report() -> None:
        for _ in transactions_csv(ledger):
            pass

    theirs, ours = seconds(peer), seconds(report)
    print(f"csv.writer from a list: {SAMPLE / theirs:,.0f} rows/s")
    print(f"report from transactions: {SAMPLE / ours:,.0f} rows/s")
    print(f"ratio: {theirs / ours:.2f} (limit: at least 0.50)")
    print(f"peak memory: {small:.0f} MB for {ROWS // 10:,} rows, {large:.0f} MB for {ROWS:,}")
    print("(limits: 200 MB, and the same for both)")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        for _ in transactions_csv(transactions(int(sys.argv[1]))):
            pass
        sys.stdout.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))
    else:
        compare()
