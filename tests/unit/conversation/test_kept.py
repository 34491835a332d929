from __future__ import annotations

import json
from datetime import UTC, date, datetime

from conversation.kept import reply_from_json, reply_to_json
from conversation.message import Button, Memory, Reply
from ledger.money import Money
from ledger.records import Kind, Transaction

NOW = datetime(2026, 11, 20, 12, 30, 15, 250000, tzinfo=UTC)


def test_a_reply_is_given_again_exactly_as_it_was() -> None:
    refund = Transaction(
        id="01ARZ3NDEKTSV4RRFFQ69G5FAV",
        kind=Kind.REFUND,
        money=Money(-3000, "EUR"),
        category="shopping",
        description="Schuhe",
        date=date(2026, 11, 19),
        source="chat",
        created_at=NOW,
        changed_at=NOW,
        version=3,
        removed_at=NOW,
        note="too small",
        approximate=True,
    )
    reply = Reply(
        intent="LogExpense",
        state="Fulfilled",
        lines=("Logged.", "More."),
        buttons=(Button("Undo", "undo m1"),),
        transactions=(refund,),
        memory=Memory(shown=("a", "b"), welcomed=True),
    )
    assert reply_from_json(json.loads(json.dumps(reply_to_json(reply)))) == reply
