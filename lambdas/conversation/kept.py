"""A reply as it is kept with its message, so that a repeat gets the same answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conversation.message import Button, Link, Memory, Reply
from conversation.remember import memory_from_json, memory_to_json
from ledger.documents import transaction_of, transaction_to_document


def reply_to_json(reply: Reply) -> dict[str, Any]:
    """The reply as JSON values; `reply_from_json` gives it back whole."""
    return {
        "intent": reply.intent,
        "state": reply.state,
        "lines": list(reply.lines),
        "buttons": [[button.text, button.value] for button in reply.buttons],
        "transactions": [transaction_to_document(one) for one in reply.transactions],
        "links": [[link.text, link.url] for link in reply.links],
        "memory": memory_to_json(reply.memory),
    }


def reply_from_json(kept: Mapping[str, Any]) -> Reply:
    """The reply that `reply_to_json` kept."""
    return Reply(
        intent=kept["intent"],
        state=kept["state"],
        lines=tuple(kept["lines"]),
        buttons=tuple(Button(text, value) for text, value in kept["buttons"]),
        transactions=tuple(transaction_of(one) for one in kept["transactions"]),
        links=tuple(Link(text, url) for text, url in kept.get("links", ())),
        memory=memory_from_json(kept["memory"]) or Memory(),
    )
