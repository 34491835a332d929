"""The CSV files of a report (RFC 4180, UTF-8 with BOM), as a stream of byte chunks.

Amounts have a decimal point and the currency's own decimals, dates are ISO 8601, and every
cell is quoted, so that no spreadsheet's own separator can split a text into cells.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import islice

from ledger.currencies import EXPONENTS
from ledger.money import Money
from ledger.records import Kind, Total, Transaction
from reports.cells import protected

COLUMNS = ("date", "description", "category", "kind", "amount", "currency", "note", "id")
SUMMARY_COLUMNS = ("category", "kind", "currency", "amount", "count")
CHUNK = 256 * 1024
"""Roughly how many characters are written at a time."""

_BOM = b"\xef\xbb\xbf"


def transactions_csv(transactions: Iterable[Transaction]) -> Iterator[bytes]:
    """The report of these transactions, in their order; memory does not grow with them."""
    return _encoded(COLUMNS, map(_row, transactions))


def summary_csv(totals: Iterable[Total]) -> Iterator[bytes]:
    """Sums and counts by category, kind and currency; currencies are never added together."""
    rows = (
        (
            protected(category),
            kind.value,
            money.currency,
            plain_amount(money.minor, money.currency),
            str(count),
        )
        for (category, kind, _), (money, count) in sorted(_by_category(totals).items())
    )
    return _encoded(SUMMARY_COLUMNS, rows)


def plain_amount(minor: int, currency: str) -> str:
    """The amount with a decimal point and no other mark: -12.50, 1200, 0.750."""
    exponent = EXPONENTS[currency]
    if not exponent:
        return str(minor)
    digits = f"{minor:0{exponent + (1 if minor >= 0 else 2)}}"
    return f"{digits[:-exponent]}.{digits[-exponent:]}"


def _row(transaction: Transaction) -> tuple[str, ...]:
    # A StrEnum is its own text; days and categories come again and again.
    money = transaction.money
    return (
        _iso(transaction.date),
        protected(transaction.description),
        _category(transaction.category),
        transaction.kind,
        plain_amount(money.minor, money.currency),
        money.currency,
        transaction.note and protected(transaction.note),
        transaction.id,
    )


_iso = lru_cache(maxsize=1024)(date.isoformat)
_category = lru_cache(maxsize=1024)(protected)


def _encoded(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(header)
    yield _BOM
    remaining = iter(rows)
    while batch := list(islice(remaining, 1000)):
        writer.writerows(batch)
        if buffer.tell() >= CHUNK:
            yield _taken(buffer)
    if buffer.tell():
        yield _taken(buffer)


def _taken(buffer: io.StringIO) -> bytes:
    chunk = buffer.getvalue().encode()
    buffer.seek(0)
    buffer.truncate()
    return chunk


def _by_category(totals: Iterable[Total]) -> dict[tuple[str, Kind, str], tuple[Money, int]]:
    sums: dict[tuple[str, Kind, str], tuple[Money, int]] = {}
    for total in totals:
        key = (total.category, total.kind, total.money.currency)
        money, count = sums.get(key, (Money(0, total.money.currency), 0))
        sums[key] = (money + total.money, count + total.count)
    return sums
