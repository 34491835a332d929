"""The nightly copy: what changed since the last one, shard by shard, batch by batch.

A batch and the watermark it moves are one transaction of the target, so a run may end
anywhere: the next goes on where the last batch ended. Each run reads again what changed
shortly before the watermark, because the index follows the table and clocks differ; what
is there already is not added twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import islice
from typing import TypeVar

from sqlalchemy.exc import DBAPIError, OperationalError

from backup.rows import document_row, transaction_row
from backup.target import Batch, Target
from ledger.documents import instant_of, instant_to_text
from ledger.records import Transaction
from storage.changes import SHARDS, Changed

OVERLAP = timedelta(minutes=15)
"""How far before the watermark a run reads again."""

ATTEMPTS = 5
_FIRST_PAUSE = 0.5
_PAGES = 4
"""Pages of the source in one batch: fewer words with the database for each row."""

Source = Callable[[int, str], Iterable[list[Changed]]]
"""`source(shard, since)`: pages of what changed in a shard at or after an instant."""

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended: versions read, and whether it got to the end."""

    read: int
    complete: bool


def copy(
    source: Source,
    target: Target,
    *,
    has_time: Callable[[], bool],
    pause: Callable[[float], None],
    overlap: timedelta = OVERLAP,
    shards: Iterable[int] = SHARDS,
) -> Outcome:
    """Copies until nothing is left or `has_time()` says no.

    A run that continues one that ran out of time needs no overlap: so each gets further.

    A lost connection is tried again with growing pauses (`pause` takes seconds); an error
    that stays is raised, with everything before it kept.
    """
    read = 0
    _again(target.prepare, pause)
    for shard in shards:
        position = _again(partial(target.position, shard), pause)
        since = instant_to_text(instant_of(position) - overlap) if position else ""
        for batch in _batches(source, shard, since):
            if not has_time():
                return Outcome(read, complete=False)
            _again(partial(target.add, batch), pause)
            read += len(batch.transactions) + len(batch.documents)
    return Outcome(read, complete=True)


def _batches(source: Source, shard: int, since: str) -> Iterator[Batch]:
    pages = iter(filter(None, source(shard, since)))
    # A page is a megabyte at most (DynamoDB), so a statement stays below what any server takes.
    while page := [one for few in islice(pages, _PAGES) for one in few]:
        yield Batch(
            shard,
            [
                transaction_row(one.user_id, one.item)
                for one in page
                if isinstance(one.item, Transaction)
            ],
            [document_row(one) for one in page if not isinstance(one.item, Transaction)],
            page[-1].changed_at,
        )


def _again(step: Callable[[], _Result], pause: Callable[[float], None]) -> _Result:
    for attempt in range(ATTEMPTS - 1):
        try:
            return step()
        except DBAPIError as error:
            # A paused cluster, a failover, a cut connection; a wrong statement stays wrong.
            if not error.connection_invalidated and not isinstance(error, OperationalError):
                raise
            pause(_FIRST_PAUSE * 2**attempt)
    return step()
