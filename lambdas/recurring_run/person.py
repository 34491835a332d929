"""One person's recurring items brought up to their today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from ledger.errors import ConflictError, RepeatedMessageError
from ledger.ledger import Ledger
from ledger.records import Profile, Recurring
from ledger.recurring import entered, is_due, is_due_tomorrow, occurrence_key, passed_over
from mail.reader import is_muted, style_for
from mail.topic import MailTopic
from recurring_run.reminder import reminder

_NO_MESSAGE = "-"
"""The profile is read together with a message's record; no message is meant here."""


def bring_up_to_date(
    ledger: Ledger,
    topic: MailTopic,
    user_id: str,
    now: datetime,
    *,
    in_time: Callable[[], bool],
) -> int:
    """Enters everything due until the person's today and reminds of tomorrow; counts entries.

    Stops between two occurrences when it is not `in_time` any more; whoever changes an item
    meanwhile, another run or the person, is seen.
    """
    profile = ledger.open(user_id, _NO_MESSAGE).profile
    style = style_for(profile, now)
    count = 0
    for found in ledger.recurring(user_id):
        item: Recurring | None = found
        while item and is_due(item, style.today) and in_time():
            item, was_entered = _enter(ledger, user_id, item, now)
            count += was_entered
        if item and item.remind and is_due_tomorrow(item, style.today):
            _remind(topic, user_id, item, profile, now)
    return count


def _enter(
    ledger: Ledger, user_id: str, item: Recurring, now: datetime
) -> tuple[Recurring | None, bool]:
    """The item after its next occurrence, and whether this was what entered it."""
    effect = entered(user_id, item, now)
    try:
        ledger.apply(user_id, effect)
    except ConflictError:
        return _again(ledger, user_id, item), False
    except RepeatedMessageError:
        stored = _again(ledger, user_id, item)
        if stored is None or stored.version != item.version:
            return stored, False  # another run entered it
        # It was entered and is due again: entering it was undone, so it is not wanted.
        effect = passed_over(item, now)
        ledger.apply(user_id, effect)
        return _stored(effect.recurring[0]), False
    return _stored(effect.recurring[0]), True


def _again(ledger: Ledger, user_id: str, item: Recurring) -> Recurring | None:
    return next((one for one in ledger.recurring(user_id) if one.id == item.id), None)


def _stored(item: Recurring) -> Recurring:
    """The item as the ledger keeps it: at its next version."""
    return replace(item, version=item.version + 1)


def _remind(
    topic: MailTopic, user_id: str, item: Recurring, profile: Profile, now: datetime
) -> None:
    style = style_for(profile, now)
    if item.next_date and not is_muted(profile, style):
        cause = f"remind-{occurrence_key(item.id, item.next_date)}"
        topic.send_once(user_id, cause, reminder(item, style), now)
