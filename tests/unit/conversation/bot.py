"""A bot that is told what was understood, with a ledger in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from conversation import conversation
from conversation.conversation import reply_to
from conversation.message import Memory, Message, Reply
from conversation.outcome import ReportLinks
from language.context import Context
from language.request import Ask, Decision, Request, Understanding
from ledger.ledger import Filter
from ledger.memory import MemoryLedger
from ledger.money import Money
from ledger.records import EVERYTHING, Budget, Effect, Profile

USER = "somebody"
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


class Bot:
    """Answers requests as if they had been typed, one a minute."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ledger = MemoryLedger()
        self.memory = Memory()
        self.now = NOON
        self.sent = 0
        self.reports: ReportLinks | None = None
        self.context: Context | None = None
        self._monkeypatch = monkeypatch

    def does(
        self,
        request: Request,
        *,
        text: str = "",
        ask: Ask | None = None,
        decisions: tuple[Decision, ...] = (),
        message_id: str | None = None,
    ) -> Reply:
        """The reply to a message that is understood as `request`."""
        self.sent += 1
        self.now += timedelta(minutes=1)
        understood = Understanding(text=text, request=request, ask=ask, decisions=decisions)

        def understand(_: str, context: Context) -> Understanding:
            self.context = context
            return understood

        self._monkeypatch.setattr(conversation, "understand", understand)
        message = Message(
            user_id=USER,
            message_id=message_id or f"m{self.sent}",
            text=text,
            now=self.now,
            memory=self.memory,
        )
        reply = reply_to(message, self.ledger, self.reports)
        self.memory = reply.memory
        return replace(reply, lines=tuple(line.replace("\u00a0", " ") for line in reply.lines))

    @property
    def profile(self) -> Profile:
        """What is known of the person now."""
        return self.ledger.open(USER, "-").profile

    def knows(self, profile: Profile) -> None:
        """Sets the profile, as earlier messages would have."""
        effect = Effect(message_id=f"before{profile.version}", at=NOON, reply={}, profile=profile)
        self.ledger.apply(USER, effect)

    def knows_budgets(self, **amounts: str) -> None:
        """Sets monthly budgets; `everything` is the one of all spending."""
        named = {EVERYTHING if name == "everything" else name: a for name, a in amounts.items()}
        budgets = {
            name: Budget(category=name, money=Money.of(amount, "USD"), since=NOON.date())
            for name, amount in named.items()
        }
        profile = replace(self.profile, budgets=budgets)
        effect = Effect(message_id="budgets", at=NOON, reply={}, profile=profile)
        self.ledger.apply(USER, effect)

    def rows(self) -> list[str]:
        """What counts in the ledger, newest first: `4.50 coffee dining 2026-11-20`."""
        found = self.ledger.transactions(USER, Filter()).transactions
        return [f"{one.money.amount} {one.description} {one.category} {one.date}" for one in found]
