"""A changed item as a row of the backup, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ledger.documents import (
    instant_of,
    instant_to_text,
    profile_of,
    profile_to_document,
    recurring_of,
    recurring_to_document,
)
from ledger.money import Money
from ledger.records import Kind, Profile, Recurring, Transaction
from storage.changes import Changed

Row = dict[str, Any]

PROFILE = "profile"
RECURRING = "recurring"


def transaction_row(user_id: str, one: Transaction) -> Row:
    """A row of `transactions`."""
    return {
        "user_id": user_id,
        "id": one.id,
        "version": one.version,
        "changed_at": instant_to_text(one.changed_at),
        "kind": one.kind.value,
        "amount_minor": one.money.minor,
        "currency": one.money.currency,
        "category": one.category,
        "description": one.description,
        "note": one.note,
        "date": one.date,
        "source": one.source,
        "approximate": one.approximate,
        "created_at": instant_to_text(one.created_at),
        "removed_at": instant_to_text(one.removed_at) if one.removed_at else None,
    }


def transaction_of_row(row: Mapping[str, Any]) -> Transaction:
    """The transaction in a row of `transactions`."""
    return Transaction(
        id=row["id"],
        kind=Kind(row["kind"]),
        money=Money(row["amount_minor"], row["currency"]),
        category=row["category"],
        description=row["description"],
        date=row["date"],
        source=row["source"],
        created_at=instant_of(row["created_at"]),
        changed_at=instant_of(row["changed_at"]),
        version=row["version"],
        removed_at=instant_of(row["removed_at"]) if row["removed_at"] else None,
        note=row["note"],
        approximate=bool(row["approximate"]),
    )


def document_row(changed: Changed) -> Row:
    """A row of `documents` for a profile or a recurring item."""
    item = changed.item
    if isinstance(item, Profile):
        kind, name, document = PROFILE, "", profile_to_document(item)
    else:
        assert isinstance(item, Recurring), "transactions have rows of their own"
        kind, name, document = RECURRING, item.id, recurring_to_document(item)
    return {
        "user_id": changed.user_id,
        "kind": kind,
        "id": name,
        "version": item.version,
        "changed_at": changed.changed_at,
        "document": json.dumps(document, ensure_ascii=False, separators=(",", ":")),
    }


def item_of_document(row: Mapping[str, Any]) -> Profile | Recurring:
    """The profile or recurring item in a row of `documents`."""
    document = json.loads(row["document"])
    return profile_of(document) if row["kind"] == PROFILE else recurring_of(document)
