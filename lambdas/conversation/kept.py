"""A reply as it is kept with its message, so that a repeat gets the same answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from conversation.message import Button, Memory, Reply
from conversation.remember import memory_from_json, memory_to_json
from ledger.money import Money
from ledger.records import Kind, Transaction


def reply_to_json(reply: Reply) -> dict[str, Any]:
    """The reply as JSON values; `reply_from_json` gives it back whole."""
    return {
        "intent": reply.intent,
        "state": reply.state,
        "lines": list(reply.lines),
        "buttons": [[button.text, button.value] for button in reply.buttons],
        "transactions": [_transaction_to_json(one) for one in reply.transactions],
        "memory": memory_to_json(reply.memory),
    }


def reply_from_json(kept: Mapping[str, Any]) -> Reply:
    """The reply that `reply_to_json` kept."""
    return Reply(
        intent=kept["intent"],
        state=kept["state"],
        lines=tuple(kept["lines"]),
        buttons=tuple(Button(text, value) for text, value in kept["buttons"]),
        transactions=tuple(_transaction_from_json(one) for one in kept["transactions"]),
        memory=memory_from_json(kept["memory"]) or Memory(),
    )


def _transaction_to_json(one: Transaction) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "minor": one.money.minor,
        "currency": one.money.currency,
        "category": one.category,
        "description": one.description,
        "date": one.date.isoformat(),
        "source": one.source,
        "createdAt": one.created_at.isoformat(),
        "changedAt": one.changed_at.isoformat(),
        "version": one.version,
        "removedAt": one.removed_at.isoformat() if one.removed_at else None,
        "note": one.note,
        "approximate": one.approximate,
    }


def _transaction_from_json(kept: Mapping[str, Any]) -> Transaction:
    return Transaction(
        id=kept["id"],
        kind=Kind(kept["kind"]),
        money=Money(int(kept["minor"]), kept["currency"]),
        category=kept["category"],
        description=kept["description"],
        date=date.fromisoformat(kept["date"]),
        source=kept["source"],
        created_at=datetime.fromisoformat(kept["createdAt"]),
        changed_at=datetime.fromisoformat(kept["changedAt"]),
        version=int(kept["version"]),
        removed_at=datetime.fromisoformat(kept["removedAt"]) if kept["removedAt"] else None,
        note=kept["note"],
        approximate=kept["approximate"],
    )
