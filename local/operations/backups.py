"""A backup now, a restore with its proof, and a drill."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime

from backup.configured import target_of
from backup.restoring import Sink, restore
from backup.target import Target
from ledger.documents import instant_of
from local.operations.cloud import Cloud, OperationError
from storage.jobs import Jobs
from storage.restoring import EmptyTable, LiveTable, Tally, holds_anything, tally_of


def back_up(cloud: Cloud, *, since: datetime, within: float) -> int:
    """Has what changed copied now; how many versions were read.

    `since` is now. Raises `OperationError` where no run has ended `within` seconds.
    """
    cloud.client("sqs").send_message(QueueUrl=cloud["BackupQueueUrl"], MessageBody="{}")
    jobs = Jobs(cloud.dynamodb, cloud.table)
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        for run in jobs.runs("backup"):
            if run["complete"] and instant_of(run["at"]) >= since:
                return int(run["read"])
        time.sleep(0.25)
    raise OperationError(
        f"the backup has not ended within {within:.0f} s; it goes on: see `budgetbuddy status`"
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a restore found in the backup and what it wrote."""

    backed_up: Tally
    taken: int
    into_empty: bool


def restore_table(
    cloud: Cloud,
    url: str,
    *,
    table: str | None,
    user_id: str | None,
    at: datetime | None,
    now: datetime,
    progress: Callable[[int], None],
) -> Outcome:
    """Writes a backup into a table and proves it: raises `OperationError` where it is not there.

    A table that holds nothing is filled in batches and then counted and summed. One that
    holds something is completed item by item, and nothing newer in it is touched; the proof
    is a second pass that finds nothing to write.
    """
    name = table or cloud.table
    client = cloud.dynamodb
    into_empty = not holds_anything(client, name)
    with closing(target_of(url)) as target:

        def into(sink: Sink, told: Callable[[int], None]) -> Outcome:
            done = restore(target, sink, now=now, user_id=user_id, at=at, progress=told)
            return Outcome(done.tally, done.taken, into_empty)

        if into_empty:
            batches = EmptyTable(client, name)
            outcome = into(batches, progress)
            batches.finish()
            found = tally_of(client, name)
            if found != outcome.backed_up:
                raise OperationError(
                    f"the backup holds {described(outcome.backed_up)}, the table {described(found)}"
                )
        else:
            outcome = into(LiveTable(client, name), progress)
            missing = into(LiveTable(client, name), lambda _: None).taken
            if missing:
                raise OperationError(f"{missing} items were not there after the restore")
    return outcome


def described(tally: Tally) -> str:
    """Counts and sums in words, the sums in minor units."""
    sums = ", ".join(
        f"{kind} {currency} {minor}" for (kind, currency), minor in sorted(tally.sums.items())
    )
    removed = f" ({tally.removed} of them removed)" if tally.removed else ""
    return f"{tally.transactions} transactions{removed}" + (f": {sums}" if sums else "")


def versions_in(url: str) -> int:
    """How many versions of items a backup holds; also says whether it can be read at all."""
    with closing(target_of(url)) as target:
        return _versions(target)


def _versions(target: Target) -> int:
    target.prepare()
    return sum(target.counts().values())
