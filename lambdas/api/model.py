"""What the API takes and answers. Amounts are decimal strings, days ISO dates.

What comes in is checked by pydantic; what goes out is ours, so its shape is only declared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from pydantic_core import SchemaValidator, core_schema
from pydantic_core.core_schema import CoreSchema, TypedDictField
from typing_extensions import TypedDict

from ledger.periods import Period

Kind = Literal["expense", "income", "refund"]
Query = Mapping[str, str]
"""The parameters of a request, by name."""

LONGEST_RANGE = timedelta(days=366 * 10)


@dataclass(frozen=True, slots=True)
class TransactionsRequest:
    """Which transactions to list, newest first; `first` and `last` are both included."""

    first: date | None
    last: date | None
    category: str | None
    text: str | None
    cursor: str | None
    limit: int

    @property
    def period(self) -> Period | None:
        """The half-open period of the range; an open end reaches to the calendar's."""
        if self.first is None and self.last is None:
            return None
        return Period(self.first or date.min, _day_after(self.last) if self.last else date.max)


@dataclass(frozen=True, slots=True)
class SummaryRequest:
    """The days to sum up, `first` and `last` included."""

    first: date
    last: date

    @property
    def period(self) -> Period:
        """The half-open period of the range."""
        return Period(self.first, _day_after(self.last))


def transactions_request(query: Query) -> TransactionsRequest:
    """Which transactions a query asks for. Raises `ValidationError` where it is none."""
    values = _TRANSACTIONS_VALIDATOR.validate_python(query)
    return TransactionsRequest(
        first=values["from"],
        last=values["to"],
        category=values["category"],
        text=values["text"],
        cursor=values["cursor"],
        limit=values["limit"],
    )


def summary_request(query: Query) -> SummaryRequest:
    """Which days a query asks for. Raises `ValidationError` where it is none."""
    values = _SUMMARY_VALIDATOR.validate_python(query)
    return SummaryRequest(first=values["from"], last=values["to"])


def profile_request(query: Query) -> None:
    """The profile takes no parameters. Raises `ValidationError` where there are some."""
    _PROFILE_VALIDATOR.validate_python(query)


class TransactionView(TypedDict):
    """A transaction; the amount of a refund is negative."""

    id: str
    kind: Kind
    amount: str
    currency: str
    category: str
    description: str
    date: str
    note: str
    approximate: bool
    source: str


class Transactions(TypedDict):
    """A page of transactions; `cursor` asks for the next one, null when there is none."""

    transactions: list[TransactionView]
    cursor: str | None


class TotalView(TypedDict):
    """The sum of a kind and category in one currency; currencies are never added up."""

    kind: Kind
    category: str
    currency: str
    amount: str
    count: int


# `from` is no name Python lets a class have.
Summary = TypedDict("Summary", {"from": str, "to": str, "totals": list[TotalView]})
Summary.__doc__ = "Sums by kind, category and currency, the largest first."


class BudgetView(TypedDict):
    """A budget; category `*` covers all spending."""

    category: str
    amount: str
    currency: str
    period: str
    carryOver: bool


class ProfileView(TypedDict):
    """What a person set about themselves."""

    currency: str
    zone: str
    locale: str
    numberFormat: str | None
    monthStart: int
    categories: list[str]
    budgets: list[BudgetView]
    alertAbove: str
    alertEmail: str | None


def _day_after(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)


def _forwards(values: dict[str, Any]) -> dict[str, Any]:
    first, last = values["from"], values["to"]
    if first and last and not timedelta() <= last - first <= LONGEST_RANGE:
        raise ValueError("from must not be after to, nor more than ten years before it")
    return values


def _query(fields: dict[str, TypedDictField]) -> CoreSchema:
    return core_schema.typed_dict_schema(fields, extra_behavior="forbid")


def _range(fields: dict[str, TypedDictField]) -> CoreSchema:
    return core_schema.no_info_after_validator_function(_forwards, _query(fields))


def _needed(schema: CoreSchema) -> TypedDictField:
    return core_schema.typed_dict_field(schema)


def _optional(schema: CoreSchema, default: object = None) -> TypedDictField:
    filled = core_schema.with_default_schema(schema, default=default)
    return core_schema.typed_dict_field(filled, required=False)


# Schemas and no models: building classes would slow every cold start.
TRANSACTIONS = _range(
    {
        "from": _optional(core_schema.date_schema()),
        "to": _optional(core_schema.date_schema()),
        "category": _optional(core_schema.str_schema(min_length=1, max_length=50)),
        "text": _optional(core_schema.str_schema(min_length=1, max_length=100)),
        "cursor": _optional(core_schema.str_schema(min_length=1, max_length=500)),
        "limit": _optional(core_schema.int_schema(ge=1, le=100), default=50),
    }
)
"""What a query for transactions must be."""
SUMMARY = _range(
    {"from": _needed(core_schema.date_schema()), "to": _needed(core_schema.date_schema())}
)
"""What a query for a summary must be."""
PROFILE = _query({})
"""What a query for the profile must be."""
_TRANSACTIONS_VALIDATOR = SchemaValidator(TRANSACTIONS)
_SUMMARY_VALIDATOR = SchemaValidator(SUMMARY)
_PROFILE_VALIDATOR = SchemaValidator(PROFILE)
