"""What a recurring item enters by itself: its next occurrence, and the key that makes it one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from ledger.identifiers import ulid
from ledger.records import Effect, Recurring, Transaction
from ledger.schedule import next_after

_SOURCE = "recurring:"


def occurrence_key(recurring_id: str, day: date) -> str:
    """The message id under which an occurrence is entered, once."""
    return f"recurring-{recurring_id}-{day.isoformat()}"


def is_due(item: Recurring, today: date) -> bool:
    """Whether an occurrence waits to be entered; what was missed on earlier days waits too."""
    return _runs(item) and item.next_date is not None and item.next_date <= today


def is_due_tomorrow(item: Recurring, today: date) -> bool:
    """Whether the next occurrence is on the day after."""
    return _runs(item) and item.next_date == today + timedelta(days=1)


def entered(user_id: str, item: Recurring, at: datetime) -> Effect:
    """The effect that enters the item's next occurrence and moves the item on to the one after.

    The schedule counts from its anchor, so the 31st stays the 31st after a February.
    Raises `ValueError` for an item that has ended.
    """
    day = _next(item)
    key = occurrence_key(item.id, day)
    return Effect(
        message_id=key,
        at=at,
        reply={},
        recorded=(
            Transaction(
                id=ulid(at, user_id, key),
                kind=item.kind,
                money=item.money,
                category=item.category,
                description=item.description,
                date=day,
                source=f"{_SOURCE}{item.id}",
                created_at=at,
                changed_at=at,
            ),
        ),
        recurring=(_moved_on(item, day),),
    )


def passed_over(item: Recurring, at: datetime) -> Effect:
    """The effect that moves the item on without entering anything.

    For an occurrence that was entered before, and whose entering was undone since: the
    person did not want it.
    """
    day = _next(item)
    return Effect(
        message_id=f"{occurrence_key(item.id, day)}-{item.version}",
        at=at,
        reply={},
        recurring=(_moved_on(item, day),),
    )


def entered_itself(user_id: str, one: Transaction) -> bool:
    """Whether nobody typed this transaction: its id is the one that `entered` makes."""
    if not one.source.startswith(_SOURCE):
        return False
    key = occurrence_key(one.source.removeprefix(_SOURCE), one.date)
    return one.id == ulid(one.created_at, user_id, key)


def _runs(item: Recurring) -> bool:
    return not item.paused and item.removed_at is None


def _next(item: Recurring) -> date:
    if item.next_date is None:
        raise ValueError("an item that has ended has no next occurrence")
    return item.next_date


def _moved_on(item: Recurring, day: date) -> Recurring:
    count = item.entered + 1
    return replace(item, next_date=next_after(item.schedule, day, count), entered=count)
