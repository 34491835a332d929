"""One report: a person's period read from the ledger, written to the bucket."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ledger.ledger import Filter, Ledger
from ledger.periods import Period
from ledger.records import Transaction
from reports.keys import ReportFiles, files_of
from reports.table import summary_csv, transactions_csv
from reports.upload import upload

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

_AT_A_TIME = 500


@dataclass(frozen=True, slots=True)
class Report:
    """What was written: where, how many transactions, how many bytes."""

    files: ReportFiles
    rows: int
    size: int


def make_report(
    ledger: Ledger,
    s3: S3Client,
    bucket: str,
    user_id: str,
    period: Period,
    *,
    category: str | None = None,
) -> Report:
    """Writes the two files of a report, newest transaction first, over what was there."""
    files = files_of(user_id, period, category=category)
    counted = _Counted(_transactions(ledger, user_id, period, category))
    size = upload(
        s3, bucket, files.transactions, transactions_csv(counted), filename=files.filename
    )
    totals = (
        total
        for total in ledger.totals(user_id, period)
        if category is None or total.category == category
    )
    upload(s3, bucket, files.summary, summary_csv(totals), filename=f"summary-{files.filename}")
    return Report(files, counted.count, size)


def _transactions(
    ledger: Ledger, user_id: str, period: Period, category: str | None
) -> Iterator[Transaction]:
    which = Filter(period=period, category=category)
    cursor = None
    while True:
        page = ledger.transactions(user_id, which, limit=_AT_A_TIME, cursor=cursor)
        yield from page.transactions
        cursor = page.cursor
        if cursor is None:
            return


class _Counted:
    """Counts what passes through."""

    def __init__(self, transactions: Iterator[Transaction]) -> None:
        self._transactions = transactions
        self.count = 0

    def __iter__(self) -> Iterator[Transaction]:
        for one in self._transactions:
            self.count += 1
            yield one
