"""The two stages that need no cloud: the domain in memory, and the handlers with moto."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from conversation.conversation import reply_to
from conversation.message import Memory, Message
from conversation.remember import read_memory, write_memory
from ledger.ledger import Ledger
from ledger.records import Effect, Notice, Profile
from tests.transcripts.player import DAY, Said, Utterance
from tests.transcripts.story import Story

USER = "8c1e0f7a-0000-4000-8000-000000000001"
Handler = Callable[[Mapping[str, Any], Any], dict[str, Any]]


def set_stage(story: Story, ledger: Ledger, user: str = USER) -> None:
    """Puts into the profile what the story's headers say of the person."""
    if not {"currency", "month_start"} & set(story.headers):
        return
    profile = Profile(
        currency=story.headers.get("currency", "USD"),
        month_start=int(story.headers.get("month_start", "1")),
    )
    ledger.apply(user, Effect(message_id="stage", at=DAY, reply={}, profile=profile))


class InMemory:
    """`reply_to` with a ledger; the session's memory goes through its written form."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.memory = Memory()

    def say(self, utterance: Utterance) -> Said:
        """The reply to a message."""
        reply = reply_to(
            Message(
                user_id=USER,
                message_id=utterance.message_id,
                text=utterance.text,
                now=utterance.now,
                zone=utterance.zone,
                locale=utterance.locale,
                memory=self.memory,
            ),
            self.ledger,
        )
        self.memory = read_memory(write_memory(reply.memory))
        assert self.memory == reply.memory, "the session keeps all of the memory"
        return Said(reply.lines, tuple((one.text, one.value) for one in reply.buttons))

    def notify(self, kind: str, details: Mapping[str, str]) -> None:
        """Leaves a notice for the next reply."""
        self.ledger.notify(USER, Notice(f"{kind}-{sorted(details.items())}", kind, details))


class ThroughHandlers:
    """`POST /send` into the Lex runtime, whose code hook is the fulfilment handler."""

    def __init__(
        self, send: Handler, ledger: Ledger, user: str, set_clock: Callable[[datetime], None]
    ) -> None:
        self._send = send
        self._ledger = ledger
        self._user = user
        self._set_clock = set_clock

    def say(self, utterance: Utterance) -> Said:
        """The answer to a message."""
        self._set_clock(utterance.now)
        body = {
            "text": utterance.text,
            "sessionId": "story",
            "messageId": utterance.message_id,
            "timeZone": utterance.zone,
            "locale": utterance.locale,
        }
        answered = self._send(post(body, user=self._user), Invocation())
        assert answered["statusCode"] == 200, answered["body"]
        return said_in(json.loads(answered["body"]))

    def notify(self, kind: str, details: Mapping[str, str]) -> None:
        """Leaves a notice for the next reply."""
        self._ledger.notify(self._user, Notice(f"{kind}-{sorted(details.items())}", kind, details))


def said_in(answer: Mapping[str, Any]) -> Said:
    """The reply in an answer of `POST /send`."""
    messages = answer["messages"]
    return Said(
        tuple(message["content"] for message in messages),
        tuple(
            (button["text"], button["value"])
            for message in messages
            for button in message.get("buttons", ())
        ),
    )


class Invocation:
    """What Lambda tells a function of its invocation."""

    aws_request_id = "11111111-2222-4333-8444-555555555555"

    def get_remaining_time_in_millis(self) -> int:
        """Milliseconds until the function is stopped."""
        return 28_000


def post(body: Mapping[str, Any] | str, *, user: str | None = USER) -> dict[str, Any]:
    """API Gateway's event of a signed-in person's `POST /send`."""
    return {
        "httpMethod": "POST",
        "path": "/send",
        "headers": {"content-type": "application/json"},
        "requestContext": {
            "requestId": "r-1",
            "authorizer": {"claims": {"sub": user}} if user else None,
        },
        "body": body if isinstance(body, str) else json.dumps(body),
        "isBase64Encoded": False,
    }
