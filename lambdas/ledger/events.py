"""What happened to the ledger, as events: worked out from an item before and after a change.

docs/events.md describes each event, docs/events/*.json are its schemas.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from ledger.documents import (
    Document,
    budget_to_document,
    instant_of,
    instant_to_text,
    profile_to_document,
    recurring_to_document,
    transaction_to_document,
)
from ledger.records import Profile, Recurring, Transaction

SCHEMA = 1
"""The version of the events' form; it grows when a reader of the old form would be misled."""

_KEPT_FOR_ITSELF = ("budgets", "learned", "largest", "lastMessage", "version")
"""What of a profile is no setting: the budgets have their own events, the rest is bookkeeping."""


class EventType(StrEnum):
    """Everything that can happen, in the past tense."""

    TRANSACTION_RECORDED = "TransactionRecorded"
    TRANSACTION_CHANGED = "TransactionChanged"
    TRANSACTION_REMOVED = "TransactionRemoved"
    TRANSACTION_RESTORED = "TransactionRestored"
    BUDGET_CHANGED = "BudgetChanged"
    BUDGET_REMOVED = "BudgetRemoved"
    RECURRING_CHANGED = "RecurringChanged"
    PROFILE_CHANGED = "ProfileChanged"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to one thing of one person.

    `id` is made of the thing and its version: the same change makes the same id, however
    often it is told. `before` and `after` are documents; None where there was or is nothing.
    """

    type: EventType
    id: str
    version: int
    at: datetime
    user_id: str
    before: Document | None
    after: Document | None

    def to_document(self) -> dict[str, Any]:
        """The event as JSON-ready values."""
        return {
            "schema": SCHEMA,
            "id": self.id,
            "version": self.version,
            "at": instant_to_text(self.at),
            "userId": self.user_id,
            "before": self.before,
            "after": self.after,
        }


def event_of(type_: str, document: Mapping[str, Any]) -> Event:
    """The event that `to_document` wrote. Raises `ValueError` for a form that is not this one."""
    if document["schema"] != SCHEMA:
        raise ValueError(f"events of form {document['schema']} are not understood")
    return Event(
        EventType(type_),
        document["id"],
        document["version"],
        instant_of(document["at"]),
        document["userId"],
        document["before"],
        document["after"],
    )


def transaction_events(
    user_id: str, before: Transaction | None, after: Transaction | None, at: datetime
) -> Iterator[Event]:
    """What happened to a transaction: one event, or none where nothing did."""
    one = after or before
    happened = _to_transaction(before, after)
    if one is not None and happened is not None:
        yield Event(
            happened,
            _id(user_id, "transaction", one.id, one.version, after is None),
            one.version,
            at,
            user_id,
            transaction_to_document(before) if before else None,
            transaction_to_document(after) if after else None,
        )


def recurring_events(
    user_id: str, before: Recurring | None, after: Recurring | None, at: datetime
) -> Iterator[Event]:
    """What happened to a recurring item."""
    one = after or before
    if one is not None and before != after:
        yield Event(
            EventType.RECURRING_CHANGED,
            _id(user_id, "recurring", one.id, one.version, after is None),
            one.version,
            at,
            user_id,
            recurring_to_document(before) if before else None,
            recurring_to_document(after) if after else None,
        )


def profile_events(
    user_id: str, before: Profile | None, after: Profile | None, at: datetime
) -> Iterator[Event]:
    """What happened to a person's settings, and to each of their budgets."""
    version = (after or before or Profile()).version
    was, now = _settings(before), _settings(after)
    if was != now:
        made = _id(user_id, "profile", "settings", version, after is None)
        yield Event(EventType.PROFILE_CHANGED, made, version, at, user_id, was, now)
    old = before.budgets if before else {}
    new = after.budgets if after else {}
    for category in sorted({*old, *new}):
        budget, was_budget = new.get(category), old.get(category)
        if budget != was_budget:
            yield Event(
                EventType.BUDGET_CHANGED if budget else EventType.BUDGET_REMOVED,
                _id(user_id, "budget", category, version, after is None),
                version,
                at,
                user_id,
                budget_to_document(was_budget) if was_budget else None,
                budget_to_document(budget) if budget else None,
            )


def _to_transaction(before: Transaction | None, after: Transaction | None) -> EventType | None:
    was, is_ = _counts(before), _counts(after)
    if before == after or not (was or is_):
        return None
    if was and is_:
        return EventType.TRANSACTION_CHANGED
    if was:
        return EventType.TRANSACTION_REMOVED
    return EventType.TRANSACTION_RESTORED if before else EventType.TRANSACTION_RECORDED


def _counts(one: Transaction | None) -> bool:
    return one is not None and one.removed_at is None


def _settings(profile: Profile | None) -> Document | None:
    if profile is None:
        return None
    document = profile_to_document(profile)
    return {name: value for name, value in document.items() if name not in _KEPT_FOR_ITSELF}


def _id(user_id: str, noun: str, name: str, version: int, gone: bool) -> str:
    """An id; a thing that is gone for good had the version it is gone with."""
    return f"{user_id}/{noun}/{name}/{version}{'/gone' if gone else ''}"
