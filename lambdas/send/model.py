"""What `POST /send` takes and answers.

What comes in is checked by pydantic; what goes out is ours, so its shape is only declared.
"""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from typing_extensions import TypedDict

State = Literal["Fulfilled", "InProgress", "Failed"]

LONGEST_TEXT = 1024
"""UTF-16 code units of a message (Lex V2, RecognizeText)."""
_SURE_ZONE = "Europe/London"
"""Where not even this is known, the data is missing, and the name may be as good as any."""


def _a_message(text: str) -> str:
    if not text.strip():
        raise ValueError("is empty")
    if not _is_text(text):
        raise ValueError("is not valid Unicode")
    if len(text.encode("utf-16-le")) // 2 > LONGEST_TEXT:
        raise ValueError(f"is longer than {LONGEST_TEXT} characters")
    return text


def _is_text(text: str) -> bool:
    """Whether there is no half of a surrogate pair in it."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _a_zone(name: str) -> str:
    if not _is_zone(name) and _is_zone(_SURE_ZONE):
        raise ValueError("is not an IANA time zone")
    return name


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # what zoneinfo raises for a name it cannot read
        return False
    return True


Text = Annotated[str, AfterValidator(_a_message)]
SessionId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]{1,50}$")]
MessageId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,36}$")]
Zone = Annotated[str, AfterValidator(_a_zone)]
Locale = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$")]


class Request(BaseModel):
    """A message. The person is never a field: they come from the token."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    text: Text
    session_id: SessionId | None = Field(None, alias="sessionId")
    message_id: MessageId | None = Field(None, alias="messageId")
    time_zone: Zone | None = Field(None, alias="timeZone")
    locale: Locale | None = None


class Button(TypedDict):
    """A suggestion: sending `value` as a message is what tapping it does."""

    text: str
    value: str


class ReplyMessage(TypedDict):
    """One thing the bot says, with the buttons that go with it."""

    contentType: Literal["PlainText"]
    content: str
    buttons: NotRequired[list[Button]]


class TransactionBrief(TypedDict):
    """A transaction; `amount` is a decimal string, negative for a refund."""

    id: str
    kind: Literal["expense", "income", "refund"]
    amount: str
    currency: str
    category: str
    description: str
    date: str


class Link(TypedDict):
    """Something to open in a browser."""

    text: str
    url: str


class Response(TypedDict):
    """The answer: the person's own ids, what is said, and what it is about."""

    sessionId: str
    messageId: str
    messages: list[ReplyMessage]
    intent: str
    state: State
    transactions: list[TransactionBrief]
    links: NotRequired[list[Link]]
