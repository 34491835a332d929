"""Lex V2's JSON, both ways: an event is a `Message`, a `Reply` is a response.

The only module that knows these shapes (Lex V2 developer guide, "Using a Lambda function").
`send` puts the user into the session id (`<sub>:<session>`) and the message id, the time
zone and the locale into request attributes; the memory of the conversation and the
structured part of the reply travel in session attributes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from conversation.message import Button, Message, Reply
from conversation.remember import read_memory, write_memory
from ledger.records import Transaction

FALLBACK = "FallbackIntent"
ANSWER = "Answer"
"""The free-form slot of every intent that an open question is asked with."""
MEMORY = "memory"
REPLY = "reply"
MOST_REPLY_BYTES = 5000
"""Bytes of the structured reply: it comes back in the next event, which Lex caps at 12 KB."""

_LONGEST_MESSAGE = 1024
_MOST_MESSAGES = 10
_ASKS_FROM_FALLBACK = "LogExpense"
_CARD_TITLE = "Choose one"


def message_of(event: Mapping[str, Any], *, now: datetime, request_id: str) -> Message:
    """The message in a code hook event.

    Lex's own console sends no attributes: its messages take the request's id as theirs.
    """
    attributes = event.get("requestAttributes") or {}
    session = event["sessionState"].get("sessionAttributes") or {}
    user_id, _, _ = event["sessionId"].partition(":")
    return Message(
        user_id=user_id,
        message_id=attributes.get("messageId") or request_id,
        text=event.get("inputTranscript") or "",
        now=now,
        zone=attributes.get("timeZone"),
        locale=attributes.get("locale"),
        memory=read_memory(session.get(MEMORY)),
    )


def response_to(event: Mapping[str, Any], reply: Reply, message_id: str) -> dict[str, Any]:
    """The hook's response: the turn is closed, or the open question is elicited."""
    state = event["sessionState"]
    attributes = dict(state.get("sessionAttributes") or {})
    attributes[MEMORY] = write_memory(reply.memory)
    attributes[REPLY] = _structured(reply, message_id)
    intent = state["intent"]
    action: dict[str, Any]
    if reply.state == "InProgress":
        name = _ASKS_FROM_FALLBACK if intent["name"] == FALLBACK else intent["name"]
        action = {"type": "ElicitSlot", "slotToElicit": ANSWER}
        # The slot must be empty to be asked for again.
        shown = {"name": name, "slots": {ANSWER: None}, "state": "InProgress"}
    else:
        action = {"type": "Close"}
        shown = {
            "name": intent["name"],
            "slots": intent.get("slots") or {},
            "state": reply.state,
        }
    return {
        "sessionState": {
            "dialogAction": action,
            "intent": shown,
            "sessionAttributes": attributes,
        },
        "messages": _messages(reply),
    }


def _messages(reply: Reply) -> list[dict[str, Any]]:
    room = _MOST_MESSAGES - bool(reply.buttons)
    messages: list[dict[str, Any]] = [
        {"contentType": "PlainText", "content": text} for text in _packed(reply.lines, room)
    ]
    if reply.buttons:
        messages.append(_card(reply.buttons))
    return messages


def _card(buttons: Sequence[Button]) -> dict[str, Any]:
    return {
        "contentType": "ImageResponseCard",
        "imageResponseCard": {
            "title": _CARD_TITLE,
            "buttons": [{"text": one.text, "value": one.value} for one in buttons],
        },
    }


def _packed(lines: Sequence[str], room: int) -> list[str]:
    """The lines as at most `room` messages of at most 1,024 characters each."""
    whole = [piece for line in lines for piece in _pieces(line)]
    if len(whole) <= room:
        return whole
    packed: list[str] = []
    for piece in whole:
        if packed and len(packed[-1]) + len(piece) + 1 <= _LONGEST_MESSAGE:
            packed[-1] = f"{packed[-1]}\n{piece}"
        else:
            packed.append(piece)
    return packed[:room]


def _pieces(line: str) -> Iterable[str]:
    """One line cut where it is too long, at a line break or a space where there is one."""
    while len(line) > _LONGEST_MESSAGE:
        head = line[:_LONGEST_MESSAGE]
        cut = max(head.rfind("\n"), head.rfind(" "), 0) or _LONGEST_MESSAGE
        yield line[:cut]
        line = line[cut:].lstrip()
    if line:
        yield line


def _structured(reply: Reply, message_id: str) -> str:
    """What `send` answers beside the sentences; transactions that do not fit are left out."""
    shown = [_transaction(one) for one in reply.transactions]
    links = [{"text": link.text, "url": link.url} for link in reply.links]
    while True:
        text = json.dumps(
            {
                "messageId": message_id,
                "intent": reply.intent,
                "state": reply.state,
                "transactions": shown,
                **({"links": links} if links else {}),
            },
            ensure_ascii=False,
            separators=(",", ":"),
        )
        if len(text.encode()) <= MOST_REPLY_BYTES or not shown:
            return text
        shown.pop()


def _transaction(one: Transaction) -> dict[str, str]:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "amount": str(one.money.amount),
        "currency": one.money.currency,
        "category": one.category,
        "description": one.description,
        "date": one.date.isoformat(),
    }
