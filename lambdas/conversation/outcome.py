"""One message being answered: all it is answered from, and what it leads to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from conversation.format import Style
from conversation.message import Button, Link, Memory, Message, State
from language.context import Context
from language.request import Ask, Query, Understanding
from ledger.ledger import Ledger
from ledger.periods import Period
from ledger.records import Change, MessageRecord, Profile, Recurring, Transaction


class ReportLinks(Protocol):
    """Where a person's reports can be fetched."""

    def link(self, user_id: str, period: Period, category: str | None) -> str:
        """An address that gives the report as a CSV file to whoever opens it.

        Raises `UnavailableError` where none can be made now.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One message with everything it is answered from."""

    message: Message
    ledger: Ledger
    profile: Profile
    context: Context
    understanding: Understanding
    style: Style
    reports: ReportLinks | None = None

    @property
    def user_id(self) -> str:
        """Whose message it is."""
        return self.message.user_id

    @property
    def now(self) -> datetime:
        """The instant of the message."""
        return self.message.now

    @property
    def today(self) -> date:
        """The person's calendar date."""
        return self.context.today

    @property
    def memory(self) -> Memory:
        """What the session remembers."""
        return self.message.memory

    def last_message(self) -> MessageRecord | None:
        """What the person's last message that wrote something did."""
        last = self.profile.last_message
        return self.ledger.message(self.user_id, last) if last else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a message leads to: what is said, what is remembered and what is written.

    `ask` opens a question. `learned` are the words whose category this message taught.
    """

    intent: str
    lines: tuple[str, ...]
    buttons: tuple[Button, ...] = ()
    state: State = "Fulfilled"
    transactions: tuple[Transaction, ...] = ()
    links: tuple[Link, ...] = ()
    ask: Ask | None = None
    last_query: Query | None = None
    shown: tuple[str, ...] | None = None
    recorded: tuple[Transaction, ...] = ()
    changed: tuple[Change, ...] = ()
    profile: Profile | None = None
    recurring: tuple[Recurring, ...] = ()
    undoes: str | None = None

    @property
    def writes(self) -> bool:
        """Whether anything in the ledger changes."""
        return bool(self.recorded or self.changed or self.profile or self.recurring or self.undoes)
