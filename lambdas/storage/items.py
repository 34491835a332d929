"""The items of the table: the only place that spells their keys and attributes."""

from __future__ import annotations

import hashlib
import json
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from ledger.documents import (
    instant_to_text,
    message_of,
    message_to_document,
    profile_of,
    profile_to_document,
    recurring_of,
    recurring_to_document,
    transaction_of,
    transaction_to_document,
)
from ledger.effects import did_something
from ledger.money import Money
from ledger.periods import Period
from ledger.records import Kind, MessageRecord, Notice, Profile, Recurring, Total, Transaction
from storage.attributes import from_item, from_value, to_item, to_value
from storage.schema import (
    BY_CHANGE_PARTITION_KEY,
    BY_CHANGE_SORT_KEY,
    BY_DATE_SORT_KEY,
    BY_SHARD_PARTITION_KEY,
    BY_SHARD_SORT_KEY,
    EXPIRES,
    PARTITION_KEY,
    SORT_KEY,
)

if TYPE_CHECKING:
    from storage.attributes import Image, Item

CHANGE_SHARDS = tuple(f"CHANGED#{n}" for n in range(8))
DUE_SHARDS = tuple(f"DUE#{n}" for n in range(4))
PEOPLE_SHARDS = tuple(f"PEOPLE#{n}" for n in range(4))

FIRST_PLACE = "0"
"""A sort key before every date."""

KEPT_FOR = timedelta(days=7)
"""How long a message that changed nothing is known; one that did is known for good."""

UNDONE_BY = "undoneBy"
WAITING = "waiting"
"""How many notices wait in the notices item, each an attribute of its own."""

_USER = "USER#"
_TRANSACTION = "TX#"
_TOTAL = "SUM#"
_RECURRING = "RECUR#"
_MESSAGE = "MSG#"
_NOTICE = "NOTICE#"
_JOB = "JOB#"
_SENT = "SENT#"
_ALERT_ADDRESS = "ALERTS"
_PROFILE = "PROFILE"
_NOTICES = "NOTICES"
_TEXT = "record"
_USER_ID = "userId"

FOLLOWED = (_TRANSACTION, _RECURRING, _PROFILE)
"""What the sort keys of items start with whose changes become events."""


def transaction_key(user_id: str, transaction_id: str) -> Item:
    """The key of a transaction."""
    return _key(user_id, _TRANSACTION + transaction_id)


def transaction_item(user_id: str, one: Transaction) -> Item:
    """A transaction as an item."""
    document = transaction_to_document(one)
    return {
        **_owned(user_id, _TRANSACTION + one.id),
        **to_item(document),
        "amount": {"N": document["amount"]},
        BY_DATE_SORT_KEY: {"S": by_date(one.date, one.id)},
        **_backed_up(user_id, one.id, one.changed_at),
    }


def transaction_from_image(image: Image) -> Transaction:
    """The transaction in an item or in an image of the table's stream."""
    return transaction_of(from_item(image))


def by_date(day: date, transaction_id: str) -> str:
    """The place of a transaction among a person's, by date."""
    return f"{day.isoformat()}#{transaction_id}"


def recurring_key(user_id: str, recurring_id: str) -> Item:
    """The key of a recurring item."""
    return _key(user_id, _RECURRING + recurring_id)


def recurring_item(user_id: str, one: Recurring, changed_at: datetime) -> Item:
    """A recurring item; it is in the index of due ones while it has a next date."""
    item = {
        **_owned(user_id, _RECURRING + one.id),
        **to_item(recurring_to_document(one)),
        **_backed_up(user_id, one.id, changed_at),
    }
    if one.next_date and not one.paused and not one.removed_at:
        item[BY_SHARD_PARTITION_KEY] = {"S": _shard(DUE_SHARDS, user_id, one.id)}
        item[BY_SHARD_SORT_KEY] = {"S": f"{one.next_date.isoformat()}#{user_id}#{one.id}"}
    return item


def recurring_from_image(image: Image) -> Recurring:
    """The recurring item in an item or in an image of the table's stream."""
    return recurring_of(from_item(image))


def recurring_prefix() -> str:
    """What the sort keys of recurring items start with."""
    return _RECURRING


def due_until(day: date) -> str:
    """The last place in the index of due items that is due on `day`."""
    return f"{day.isoformat()}#\U0010ffff"


def due_place(image: Image) -> str:
    """The place of a recurring item in the index of due ones."""
    return str(from_value(image[BY_SHARD_SORT_KEY]))


def profile_key(user_id: str) -> Item:
    """The key of the profile."""
    return _key(user_id, _PROFILE)


def profile_item(user_id: str, profile: Profile, changed_at: datetime) -> Item:
    """A profile as an item, which is also what lists the person among the people."""
    return {
        **_owned(user_id, _PROFILE),
        **to_item(profile_to_document(profile)),
        **_backed_up(user_id, _PROFILE, changed_at),
        BY_SHARD_PARTITION_KEY: {"S": _shard(PEOPLE_SHARDS, user_id)},
        BY_SHARD_SORT_KEY: {"S": user_id},
    }


def profile_from_image(image: Image) -> Profile:
    """The profile in an item or in an image of the table's stream."""
    return profile_of(from_item(image))


def total_key(user_id: str, total: Total) -> Item:
    """The key of a day total."""
    day, currency = total.day.isoformat(), total.money.currency
    return _key(user_id, f"{_TOTAL}{day}#{total.kind.value}#{total.category}#{currency}")


def total_item(user_id: str, total: Total) -> Item:
    """A day total as an item."""
    return {
        **total_key(user_id, total),
        "amount": to_value(total.money.amount),
        "count": to_value(total.count),
    }


def total_from_item(item: Image) -> Total:
    """The day total in an item. A category may hold any character, `#` too."""
    day, kind, rest = _sort_key(item).removeprefix(_TOTAL).split("#", 2)
    category, currency = rest.rsplit("#", 1)
    money = Money.of(from_value(item["amount"]), currency)
    return Total(date.fromisoformat(day), Kind(kind), category, money, from_value(item["count"]))


def total_range(period: Period) -> tuple[str, str]:
    """The sort keys between which the totals of a period lie, and no others."""
    return _TOTAL + period.start.isoformat(), _TOTAL + period.end.isoformat()


def message_key(user_id: str, message_id: str) -> Item:
    """The key of a message's record."""
    return _key(user_id, _MESSAGE + message_id)


def message_item(user_id: str, record: MessageRecord) -> Item:
    """A message's record; it expires when the message did nothing that could be undone."""
    text = json.dumps(message_to_document(record), ensure_ascii=False, separators=(",", ":"))
    item = {**_key(user_id, _MESSAGE + record.message_id), _TEXT: to_value(text)}
    if not did_something(record):
        item[EXPIRES] = to_value(int((record.at + KEPT_FOR).timestamp()))
    return item


def message_from_item(item: Image) -> MessageRecord:
    """The record of a message in an item."""
    document = json.loads(from_value(item[_TEXT]))
    if UNDONE_BY in item:
        document[UNDONE_BY] = from_value(item[UNDONE_BY])
    return message_of(document)


def notices_key(user_id: str) -> Item:
    """The key of the item that holds what waits to be told."""
    return _key(user_id, _NOTICES)


def notice_name(notice_id: str) -> str:
    """The attribute of a waiting notice."""
    return _NOTICE + notice_id


def notice_value(notice: Notice) -> Item:
    """A notice as the value of its attribute: its kind, and its details as JSON."""
    return to_item({"kind": notice.kind, "details": json.dumps(notice.details)})


def notices_from_item(item: Image) -> tuple[Notice, ...]:
    """The waiting notices in the notices item, in the order of their ids."""
    waiting = sorted(name for name in item if name.startswith(_NOTICE))
    values = {name: from_value(item[name]) for name in waiting}
    return tuple(
        Notice(name.removeprefix(_NOTICE), value["kind"], json.loads(value["details"]))
        for name, value in values.items()
    )


def noticed_item(user_id: str, notice_id: str) -> Item:
    """The mark that a notice was kept once, so that its repeat is none."""
    return _key(user_id, _NOTICE + notice_id)


def sent_key(user_id: str, cause: str) -> Item:
    """The key of the mark that something was sent to a person, by what caused it."""
    return _key(user_id, _SENT + cause)


def alert_address_key(user_id: str) -> Item:
    """The key of the item that says where a person's alerts are subscribed."""
    return _key(user_id, _ALERT_ADDRESS)


def job_key(job: str, run: str) -> Item:
    """The key of one run of a job that is nobody's own."""
    return {PARTITION_KEY: {"S": _JOB + job}, SORT_KEY: {"S": run}}


def job_share_key(job: str, run: str, user_id: str) -> Item:
    """The key of the mark that one person's share of a run is done."""
    return {PARTITION_KEY: {"S": _JOB + job}, SORT_KEY: {"S": f"{run}#{user_id}"}}


def user_of(image: Image) -> str:
    """Whose item it is."""
    return str(from_value(image[PARTITION_KEY])).removeprefix(_USER)


def is_profile(image: Image) -> bool:
    """Whether the item is a profile."""
    return _sort_key(image) == _PROFILE


def is_transaction(image: Image) -> bool:
    """Whether the item is a transaction."""
    return _sort_key(image).startswith(_TRANSACTION)


def is_recurring(image: Image) -> bool:
    """Whether the item is a recurring item."""
    return _sort_key(image).startswith(_RECURRING)


def is_message(image: Image) -> bool:
    """Whether the item is the record of a message."""
    return _sort_key(image).startswith(_MESSAGE)


def is_notices(image: Image) -> bool:
    """Whether the item is the one that holds what waits to be told."""
    return _sort_key(image) == _NOTICES


def _key(user_id: str, sort_key: str) -> Item:
    return {PARTITION_KEY: {"S": _USER + user_id}, SORT_KEY: {"S": sort_key}}


def _owned(user_id: str, sort_key: str) -> Item:
    return {**_key(user_id, sort_key), _USER_ID: {"S": user_id}}


def _backed_up(user_id: str, name: str, changed_at: datetime) -> Item:
    return {
        BY_CHANGE_PARTITION_KEY: {"S": _shard(CHANGE_SHARDS, user_id, name)},
        BY_CHANGE_SORT_KEY: {"S": instant_to_text(changed_at)},
    }


def _shard(shards: tuple[str, ...], *names: str) -> str:
    """A shard that is the same for the same names, whichever process asks."""
    return shards[hashlib.sha256("\0".join(names).encode()).digest()[0] % len(shards)]


def _sort_key(image: Image) -> str:
    return str(from_value(image[SORT_KEY]))
