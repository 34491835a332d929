"""A message as it comes in and the reply as it goes out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from language.request import Pending, Query, Recent
from ledger.records import Transaction

State = Literal["Fulfilled", "InProgress", "Failed"]


@dataclass(frozen=True, slots=True)
class Button:
    """A suggestion: tapping it sends `value` as a message. Both are 1 to 50 characters (Lex)."""

    text: str
    value: str


@dataclass(frozen=True, slots=True)
class Link:
    """Something to open in a browser; it may be longer than a sentence can carry."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The question that is open, as it was asked, and the message that raised it."""

    message_id: str
    intent: str
    lines: tuple[str, ...]
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Memory:
    """What the session remembers between two messages, and nobody else.

    `pending` is the open question, `last_query` what "and last week?" continues,
    `shown` the transaction ids listed last ("the second one"). `asked` lets a repeated
    message get its question again instead of answering it. `welcomed` is set once the
    session has said who it is, `just_wrote` while the last thing done was to write something.
    `recent` are the entries written or changed here, oldest first, `gone` those removed,
    `recent_budget` is the category of the last budget, `recent_plan` the name of what was
    planned last and is not due yet; the latest of them at `recent_at`.
    """

    pending: Pending | None = None
    last_query: Query | None = None
    shown: tuple[str, ...] = ()
    asked: Asked | None = None
    welcomed: bool = False
    just_wrote: bool = False
    recent: tuple[Recent, ...] = ()
    gone: tuple[Recent, ...] = ()
    recent_budget: str | None = None
    recent_plan: str | None = None
    recent_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What a person typed. `now` is aware; `zone` (IANA) and `locale` come from the browser."""

    user_id: str
    message_id: str
    text: str
    now: datetime
    zone: str | None = None
    locale: str | None = None
    memory: Memory = Memory()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the bot says. `intent` is one of the bot's own; `InProgress`: a question is open.

    `transactions` are those it is about, as they are now; removed ones are not among them.
    """

    intent: str
    state: State
    lines: tuple[str, ...]
    buttons: tuple[Button, ...] = ()
    transactions: tuple[Transaction, ...] = ()
    links: tuple[Link, ...] = ()
    memory: Memory = Memory()
