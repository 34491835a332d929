"""The table's stream: what happened, worked out from a record's old and new image."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from ledger.documents import instant_of
from ledger.events import Event, profile_events, recurring_events, transaction_events
from storage.attributes import from_value
from storage.items import (
    is_profile,
    is_recurring,
    is_transaction,
    profile_from_image,
    recurring_from_image,
    transaction_from_image,
    user_of,
)
from storage.schema import BY_CHANGE_SORT_KEY

if TYPE_CHECKING:
    from storage.attributes import Image

_Noun = TypeVar("_Noun")


def events_of(record: Mapping[str, Any]) -> Iterator[Event]:
    """The events of one stream record; none for items that are only bookkeeping.

    Raises `KeyError`, `TypeError`, `ValueError` or `LedgerError` for a record that is not
    of this table's making.
    """
    change = record["dynamodb"]
    old, new = change.get("OldImage"), change.get("NewImage")
    keys, user_id = change["Keys"], user_of(change["Keys"])
    at = _at(new, change)
    if is_transaction(keys):
        yield from transaction_events(user_id, *_both(transaction_from_image, old, new), at)
    elif is_recurring(keys):
        yield from recurring_events(user_id, *_both(recurring_from_image, old, new), at)
    elif is_profile(keys):
        yield from profile_events(user_id, *_both(profile_from_image, old, new), at)


def _both(
    read: Callable[[Image], _Noun], old: Image | None, new: Image | None
) -> tuple[_Noun | None, _Noun | None]:
    return read(old) if old else None, read(new) if new else None


def _at(new: Image | None, change: Mapping[str, Any]) -> datetime:
    """When it happened; what was deleted outright says so only through the stream."""
    if new and BY_CHANGE_SORT_KEY in new:
        return instant_of(str(from_value(new[BY_CHANGE_SORT_KEY])))
    return datetime.fromtimestamp(int(change["ApproximateCreationDateTime"]), UTC)
