"""What a crash takes from the laptop cloud, and how the next start brings it back.

The emulator writes its state when it ends, so a crash (kill -9, power) loses what came since
the start. The backup database is a file of its own, written every few minutes.
"""

from __future__ import annotations

import json
import shutil
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from local.cloud.deployment import Deployment, session
from local.cloud.settings import Settings

_MARGIN = timedelta(minutes=15)
"""How far before the last good state the backup is looked through again."""
_LAST_BACKUP = 5.0
"""Seconds the last backup may take while the person waits for the end."""


def begin(state: Path, now: datetime) -> datetime | None:
    """Notes that the state is in memory alone from now on.

    Returns the instant of the last good state where the last start did not end well.
    """
    marker = _marker(state)
    try:
        return datetime.fromisoformat(marker.read_text())
    except (OSError, ValueError):
        marker.write_text(now.isoformat())
        return None


def saved(state: Path) -> None:
    """Notes that the emulator has written its state."""
    _marker(state).unlink(missing_ok=True)


def drop_orphans(state: Path) -> None:
    """Removes the buckets on the disk where no stack is left that they belong to.

    They hold deployment files and reports, which are made again; kept, they would stand in
    the way of the new stacks.
    """
    if not (state / "cloud" / "services" / "cloudformation.json").exists():
        shutil.rmtree(state / "cloud" / "s3", ignore_errors=True)


def remember(state: Path, email: str, user_id: str) -> None:
    """Keeps who has which user id: a person made anew must find the old books."""
    known = people(state)
    if known.get(email) != user_id:
        part = state / "people.json.part"
        part.write_text(json.dumps({**known, email: user_id}))
        part.replace(state / "people.json")


def people(state: Path) -> dict[str, str]:
    """The user ids of everybody who has signed in here, by address."""
    try:
        known = json.loads((state / "people.json").read_text())
        return {str(email): str(user_id) for email, user_id in known.items()}
    except (OSError, ValueError, AttributeError):
        return {}


@dataclass(frozen=True, slots=True)
class Recovered:
    """What came back: items, and the instant of the newest among them (ISO 8601)."""

    items: int
    newest: str


def recover(
    settings: Settings, deployment: Deployment, since: datetime, now: datetime
) -> Recovered:
    """Writes from the backup what the table lacks since the last good state."""
    from backup.configured import target_of
    from backup.restoring import restore
    from ledger.documents import instant_to_text
    from storage.restoring import EmptyTable, LiveTable, holds_anything

    if not (settings.state / "backup.db").exists():
        return Recovered(0, "")
    client = session().client("dynamodb", endpoint_url=settings.cloud_url)
    table = deployment["TableName"]
    with closing(target_of(settings.backup_url)) as target:
        target.prepare()
        if holds_anything(client, table):
            done = restore(
                target, LiveTable(client, table), now=now, since=instant_to_text(since - _MARGIN)
            )
        else:
            sink = EmptyTable(client, table)
            done = restore(target, sink, now=now)
            sink.finish()
        return Recovered(done.taken, target.newest() if done.taken else "")


def last_backup(settings: Settings, deployment: Deployment) -> bool:
    """Copies what changed since the last backup, if that is quick; whether all was copied."""
    from backup.configured import target_of
    from backup.copying import copy
    from storage.changes import changed_since

    client = session().client("dynamodb", endpoint_url=settings.cloud_url)
    until = time.monotonic() + _LAST_BACKUP
    with closing(target_of(settings.backup_url)) as target:
        return copy(
            partial(changed_since, client, deployment["TableName"]),
            target,
            has_time=lambda: time.monotonic() < until,
            pause=time.sleep,
        ).complete


def _marker(state: Path) -> Path:
    return state / "unsaved-since"
