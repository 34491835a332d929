"""What `POST /send` takes and answers.

What comes in is checked by pydantic; what goes out is ours, so its shape is only declared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NotRequired
from zoneinfo import ZoneInfo

from pydantic_core import SchemaValidator, core_schema
from pydantic_core.core_schema import CoreSchema, TypedDictField
from typing_extensions import TypedDict

State = Literal["Fulfilled", "InProgress", "Failed"]

LONGEST_TEXT = 1024
"""UTF-16 code units of a message (Lex V2, RecognizeText)."""
_SURE_ZONE = "Europe/London"
"""Where not even this is known, the data is missing, and the name may be as good as any."""


@dataclass(frozen=True, slots=True)
class Request:
    """A message. The person is never a field: they come from the token."""

    text: str
    session_id: str | None
    message_id: str | None
    time_zone: str | None
    locale: str | None


def request_of(body: str) -> Request:
    """The request in a body. Raises `ValidationError` where it is none."""
    values = _VALIDATOR.validate_json(body)
    return Request(
        text=values["text"],
        session_id=values["sessionId"],
        message_id=values["messageId"],
        time_zone=values["timeZone"],
        locale=values["locale"],
    )


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


def _optional(schema: CoreSchema) -> TypedDictField:
    nullable = core_schema.with_default_schema(core_schema.nullable_schema(schema), default=None)
    return core_schema.typed_dict_field(nullable, required=False)


REQUEST = core_schema.typed_dict_schema(
    {
        "text": core_schema.typed_dict_field(
            core_schema.no_info_after_validator_function(_a_message, core_schema.str_schema())
        ),
        "sessionId": _optional(core_schema.str_schema(pattern=r"^[A-Za-z0-9._-]{1,50}$")),
        "messageId": _optional(core_schema.str_schema(pattern=r"^[A-Za-z0-9_-]{1,36}$")),
        "timeZone": _optional(
            core_schema.no_info_after_validator_function(_a_zone, core_schema.str_schema())
        ),
        "locale": _optional(
            core_schema.str_schema(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$")
        ),
    },
    strict=True,
    extra_behavior="forbid",
)
"""What a request must be. A schema and no model: building classes would slow every cold start."""
_VALIDATOR = SchemaValidator(REQUEST)
