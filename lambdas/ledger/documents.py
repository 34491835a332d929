"""The nouns of the ledger as JSON-ready values and back: for items, events, backups.

Amounts are decimal strings, dates and instants ISO 8601; what is absent is left out.
Reading ignores names it does not know, so an older version can read what a newer one wrote.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from ledger.money import Money
from ledger.records import (
    Budget,
    Change,
    Kind,
    MessageRecord,
    Profile,
    Recurring,
    Transaction,
)
from ledger.schedule import Schedule

Document = dict[str, Any]


def instant_to_text(at: datetime) -> str:
    """An instant in UTC with microseconds: text that sorts as the instants do."""
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def instant_of(text: str) -> datetime:
    """The instant in `text`, aware."""
    return datetime.fromisoformat(text)


def transaction_to_document(one: Transaction) -> Document:
    """A transaction as JSON-ready values."""
    return _present(
        id=one.id,
        kind=one.kind.value,
        **_money(one.money),
        category=one.category,
        description=one.description,
        date=one.date.isoformat(),
        source=one.source,
        createdAt=instant_to_text(one.created_at),
        changedAt=instant_to_text(one.changed_at),
        version=one.version,
        removedAt=_instant(one.removed_at),
        note=one.note or None,
        approximate=one.approximate or None,
    )


def transaction_of(document: Mapping[str, Any]) -> Transaction:
    """The transaction that `transaction_to_document` wrote."""
    removed_at = document.get("removedAt")
    return Transaction(
        id=document["id"],
        kind=Kind(document["kind"]),
        money=_money_of(document),
        category=document["category"],
        description=document["description"],
        date=date.fromisoformat(document["date"]),
        source=document["source"],
        created_at=instant_of(document["createdAt"]),
        changed_at=instant_of(document["changedAt"]),
        version=document["version"],
        removed_at=instant_of(removed_at) if removed_at else None,
        note=document.get("note", ""),
        approximate=document.get("approximate", False),
    )


def recurring_to_document(one: Recurring) -> Document:
    """A recurring item as JSON-ready values."""
    return _present(
        id=one.id,
        kind=one.kind.value,
        **_money(one.money),
        category=one.category,
        description=one.description,
        schedule=_schedule_to_document(one.schedule),
        nextDate=_day(one.next_date),
        entered=one.entered,
        paused=one.paused or None,
        remind=one.remind or None,
        createdAt=instant_to_text(one.created_at),
        version=one.version,
        removedAt=_instant(one.removed_at),
    )


def recurring_of(document: Mapping[str, Any]) -> Recurring:
    """The recurring item that `recurring_to_document` wrote."""
    removed_at = document.get("removedAt")
    return Recurring(
        id=document["id"],
        kind=Kind(document["kind"]),
        money=_money_of(document),
        category=document["category"],
        description=document["description"],
        schedule=_schedule_of(document["schedule"]),
        next_date=_day_of(document.get("nextDate")),
        entered=document["entered"],
        paused=document.get("paused", False),
        remind=document.get("remind", False),
        created_at=instant_of(document["createdAt"]),
        version=document["version"],
        removed_at=instant_of(removed_at) if removed_at else None,
    )


def profile_to_document(profile: Profile) -> Document:
    """A profile, with its budgets, as JSON-ready values."""
    return _present(
        currency=profile.currency,
        zone=profile.zone,
        locale=profile.locale,
        numberFormat=profile.number_format,
        monthStart=profile.month_start,
        alertAbove=str(profile.alert_above),
        alertEmail=profile.alert_email,
        alertsMutedUntil=_day(profile.alerts_muted_until),
        categories=list(profile.categories),
        learned=dict(profile.learned),
        budgets={name: budget_to_document(one) for name, one in profile.budgets.items()},
        largest=None if profile.largest is None else str(profile.largest),
        lastMessage=profile.last_message,
        version=profile.version,
    )


def profile_of(document: Mapping[str, Any]) -> Profile:
    """The profile that `profile_to_document` wrote."""
    largest = document.get("largest")
    return Profile(
        currency=document["currency"],
        zone=document["zone"],
        locale=document["locale"],
        number_format=document.get("numberFormat"),
        month_start=document["monthStart"],
        alert_above=Decimal(document["alertAbove"]),
        alert_email=document.get("alertEmail"),
        alerts_muted_until=_day_of(document.get("alertsMutedUntil")),
        categories=tuple(document["categories"]),
        learned=dict(document["learned"]),
        budgets={name: budget_of(one) for name, one in document["budgets"].items()},
        largest=None if largest is None else Decimal(largest),
        last_message=document.get("lastMessage"),
        version=document["version"],
    )


def budget_to_document(budget: Budget) -> Document:
    """A budget as JSON-ready values."""
    return _present(
        category=budget.category,
        **_money(budget.money),
        period=budget.period,
        carryOver=budget.carry_over or None,
        since=_day(budget.since),
    )


def budget_of(document: Mapping[str, Any]) -> Budget:
    """The budget that `budget_to_document` wrote."""
    return Budget(
        category=document["category"],
        money=_money_of(document),
        period=document["period"],
        carry_over=document.get("carryOver", False),
        since=_day_of(document.get("since")),
    )


def message_to_document(record: MessageRecord) -> Document:
    """What a message did as JSON-ready values."""
    before = record.profile_before
    return _present(
        messageId=record.message_id,
        at=instant_to_text(record.at),
        reply=record.reply,
        transactionIds=list(record.transaction_ids) or None,
        changes=[
            [transaction_to_document(one.before), transaction_to_document(one.after)]
            for one in record.changes
        ]
        or None,
        profileBefore=profile_to_document(before) if before else None,
        recurringBefore={
            name: recurring_to_document(one) if one else None
            for name, one in record.recurring_before.items()
        }
        or None,
        undoes=record.undoes,
        undoneBy=record.undone_by,
        previous=record.previous,
    )


def message_of(document: Mapping[str, Any]) -> MessageRecord:
    """The record that `message_to_document` wrote."""
    before = document.get("profileBefore")
    return MessageRecord(
        message_id=document["messageId"],
        at=instant_of(document["at"]),
        reply=document["reply"],
        transaction_ids=tuple(document.get("transactionIds", ())),
        changes=tuple(
            Change(transaction_of(was), transaction_of(now))
            for was, now in document.get("changes", ())
        ),
        profile_before=profile_of(before) if before else None,
        recurring_before={
            name: recurring_of(one) if one else None
            for name, one in document.get("recurringBefore", {}).items()
        },
        undoes=document.get("undoes"),
        undone_by=document.get("undoneBy"),
        previous=document.get("previous"),
    )


def _schedule_to_document(schedule: Schedule) -> Document:
    return _present(
        start=schedule.start.isoformat(),
        unit=schedule.unit,
        every=schedule.every,
        anchor=schedule.anchor,
        weekdays=list(schedule.weekdays) or None,
        nth=schedule.nth,
        until=_day(schedule.until),
        times=schedule.times,
    )


def _schedule_of(document: Mapping[str, Any]) -> Schedule:
    return Schedule(
        start=date.fromisoformat(document["start"]),
        unit=document["unit"],
        every=document["every"],
        anchor=document.get("anchor"),
        weekdays=tuple(document.get("weekdays", ())),
        nth=document.get("nth"),
        until=_day_of(document.get("until")),
        times=document.get("times"),
    )


def _money(money: Money) -> Document:
    return {"amount": str(money.amount), "currency": money.currency}


def _money_of(document: Mapping[str, Any]) -> Money:
    return Money.of(document["amount"], document["currency"])


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day_of(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _instant(at: datetime | None) -> str | None:
    return instant_to_text(at) if at else None


def _present(**values: Any) -> Document:
    return {name: value for name, value in values.items() if value is not None}
