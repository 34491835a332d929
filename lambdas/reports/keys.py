"""Where a report lies in the bucket: one person and period, two files."""

from __future__ import annotations

from dataclasses import dataclass

from ledger.periods import Period


@dataclass(frozen=True, slots=True)
class ReportFiles:
    """The object keys of one person's report, and the name a download is saved under."""

    transactions: str
    summary: str
    filename: str


def files_of(user_id: str, period: Period, *, category: str | None = None) -> ReportFiles:
    """The files of a period, named by its first and last day; of one category where given."""
    days = f"{period.start.isoformat()}_{period.last.isoformat()}"
    scope = f"{days}/{category}" if category else days
    prefix = f"reports/{user_id}/{scope}"
    return ReportFiles(
        f"{prefix}/transactions.csv", f"{prefix}/summary.csv", f"budgetbuddy-{days}.csv"
    )
