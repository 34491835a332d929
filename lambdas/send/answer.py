"""Lex's answer as the answer of `POST /send`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from send.model import ReplyMessage, Response, State

_STATES: Mapping[str, State] = {
    "Fulfilled": "Fulfilled",
    "ReadyForFulfillment": "Fulfilled",
    "Failed": "Failed",
}


def response_of(lex: Mapping[str, Any], *, session_id: str, message_id: str) -> Response:
    """The response: what the bot says, with its buttons, and what the code hook did.

    Without the hook's own account of it (a bot that answers by itself) there is what Lex says.
    """
    state = lex.get("sessionState") or {}
    reply = _reply(state.get("sessionAttributes") or {}, message_id)
    intent = state.get("intent") or {}
    lex_state = _STATES.get(intent.get("state", ""), "InProgress")
    response: Response = {
        "sessionId": session_id,
        "messageId": message_id,
        "messages": _messages(lex.get("messages") or ()),
        "intent": reply.get("intent") or intent.get("name") or "FallbackIntent",
        "state": reply.get("state", lex_state),
        "transactions": reply.get("transactions", []),
    }
    if reply.get("links"):
        response["links"] = reply["links"]
    return response


def _reply(attributes: Mapping[str, str], message_id: str) -> Mapping[str, Any]:
    """The hook's account of this very message; an older one says nothing about it."""
    reply: Mapping[str, Any] = json.loads(attributes.get("reply", "{}"))
    return reply if reply.get("messageId") == message_id else {}


def _messages(said: Sequence[Mapping[str, Any]]) -> list[ReplyMessage]:
    messages: list[ReplyMessage] = []
    for one in said:
        if "imageResponseCard" not in one:
            messages.append({"contentType": "PlainText", "content": one.get("content", "")})
            continue
        card = one["imageResponseCard"]
        if not messages:
            messages.append({"contentType": "PlainText", "content": card.get("title", "")})
        messages[-1]["buttons"] = [
            {"text": button["text"], "value": button["value"]} for button in card.get("buttons", ())
        ]
    return messages
