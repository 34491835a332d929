"""How the jobs went last, as a table."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from rich.table import Table

from ledger.documents import instant_of
from storage.jobs import Jobs

TITLES = {
    "reports": "Monthly reports",
    "backup": "Backup",
    "restore-drill": "Last proven restore",
    "recurring": "Recurring items",
    "watch": "Watch",
}


def status(jobs: Jobs, *, now: datetime) -> Table:
    """One line a job: when its last run was, and how it went."""
    table = Table("Job", "Last run", "Outcome")
    for job, title in TITLES.items():
        runs = jobs.runs(job, limit=1)
        if runs:
            table.add_row(title, _ago(now - instant_of(runs[0]["at"])), _outcome(job, runs[0]))
        else:
            table.add_row(title, "never", "")
    return table


def _outcome(job: str, run: Mapping[str, Any]) -> str:
    match job:
        case "reports":
            return f"{run.get('done', 0)} of {run['expected']} reports of {run['run']}"
        case "backup":
            rest = "" if run["complete"] else ", goes on"
            return f"{run['read']} versions read{rest}"
        case "restore-drill":
            return f"{run['transactions']} transactions restored and compared"
    told = {name: value for name, value in run.items() if name not in {"run", "at"}}
    return ", ".join(f"{name} {value}" for name, value in sorted(told.items()))


def _ago(age: timedelta) -> str:
    minutes = int(age.total_seconds() // 60)
    if minutes < 1:
        return "just now"
    if minutes < 120:
        return f"{minutes} min ago"
    hours = minutes // 60
    return f"{hours} h ago" if hours < 48 else f"{hours // 24} days ago"
