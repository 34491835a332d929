"""What applying a message's effect changes: versions, day totals and the record that is kept."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from ledger.errors import TooManyEntriesError
from ledger.money import Money
from ledger.records import (
    Change,
    Effect,
    Kind,
    MessageRecord,
    Profile,
    Recurring,
    Total,
    Transaction,
)

MOST_CHANGES = 100
"""Items one DynamoDB transaction may hold (quotas page); 48 new entries always fit."""

TotalKey = tuple[date, Kind, str, str]


def settled(effect: Effect) -> Effect:
    """The effect with every changed transaction at its next version and changed at its instant.

    Raises `TooManyEntriesError` when it does not fit into one transaction, `ValueError`
    when it names an item twice or changes a transaction's id.
    """
    ids = [one.id for one in effect.recorded] + [change.before.id for change in effect.changed]
    items = [one.id for one in effect.recurring]
    if len(set(ids)) < len(ids) or len(set(items)) < len(items):
        raise ValueError("an effect names each item once")
    if any(change.before.id != change.after.id for change in effect.changed):
        raise ValueError("the id of a transaction never changes")
    changed = tuple(
        Change(c.before, replace(c.after, version=c.before.version + 1, changed_at=effect.at))
        for c in effect.changed
    )
    effect = replace(effect, changed=changed)
    changes = _changes(effect)
    if changes > MOST_CHANGES:
        raise TooManyEntriesError(changes, MOST_CHANGES)
    return effect


def total_changes(effect: Effect) -> list[Total]:
    """What the effect adds to each day total: one entry a total, none that adds nothing."""
    minor: Counter[TotalKey] = Counter()
    count: Counter[TotalKey] = Counter()
    for sign, one in _counted(effect):
        minor[key_of(one)] += sign * one.money.minor
        count[key_of(one)] += sign
    return [
        Total(day, kind, category, Money(minor[key], currency), count[key])
        for key in count
        for day, kind, category, currency in (key,)
        if minor[key] or count[key]
    ]


def key_of(one: Transaction) -> TotalKey:
    """The total that counts a transaction."""
    return one.date, one.kind, one.category, one.money.currency


def record_of(
    effect: Effect, profile: Profile, recurring: Mapping[str, Recurring | None]
) -> MessageRecord:
    """What is kept of a message, given the profile and the recurring items before it.

    A profile in which only the bookkeeping moved (the last message, the largest expense)
    is not kept: there is nothing to put back.
    """
    after = effect.profile
    return MessageRecord(
        message_id=effect.message_id,
        at=effect.at,
        reply=json.loads(json.dumps(effect.reply)),
        transaction_ids=tuple(one.id for one in effect.recorded),
        changes=effect.changed,
        profile_before=profile if after and _said(after) != _said(profile) else None,
        recurring_before={one.id: recurring.get(one.id) for one in effect.recurring},
        undoes=effect.undoes,
        previous=profile.last_message,
    )


def did_something(record: MessageRecord) -> bool:
    """Whether there is anything to undo."""
    return bool(
        record.transaction_ids
        or record.changes
        or record.profile_before
        or record.recurring_before
        or record.undoes
    )


def _said(profile: Profile) -> Profile:
    """The profile without its bookkeeping."""
    return replace(profile, version=0, largest=None, last_message=None)


def _counted(effect: Effect) -> Iterator[tuple[int, Transaction]]:
    yield from ((1, one) for one in effect.recorded if one.removed_at is None)
    for change in effect.changed:
        if change.before.removed_at is None:
            yield -1, change.before
        if change.after.removed_at is None:
            yield 1, change.after


def _changes(effect: Effect) -> int:
    return (
        1
        + len(effect.recorded)
        + len(effect.changed)
        + len(total_changes(effect))
        + len(effect.recurring)
        + (effect.profile is not None)
        + (effect.undoes is not None)
        + bool(effect.notices_told)
    )
