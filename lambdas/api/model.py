"""What the API takes and answers. Amounts are decimal strings, days ISO dates.

What comes in is checked by pydantic; what goes out is ours, so its shape is only declared.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from typing_extensions import TypedDict

from ledger.periods import Period

Kind = Literal["expense", "income", "refund"]
LONGEST_RANGE = timedelta(days=366 * 10)


class _Range(BaseModel):
    """Days from `from` to `to`, both included."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    first: Annotated[date | None, Field(alias="from")] = None
    last: Annotated[date | None, Field(alias="to")] = None

    @model_validator(mode="after")
    def _forwards(self) -> _Range:
        if self.first and self.last and not timedelta() <= self.last - self.first <= LONGEST_RANGE:
            raise ValueError("from must not be after to, nor more than ten years before it")
        return self


class TransactionsRequest(_Range):
    """Which transactions to list, newest first."""

    category: Annotated[str | None, StringConstraints(min_length=1, max_length=50)] = None
    text: Annotated[str | None, StringConstraints(min_length=1, max_length=100)] = None
    cursor: Annotated[str | None, StringConstraints(min_length=1, max_length=500)] = None
    limit: Annotated[int, Field(ge=1, le=100)] = 50

    @property
    def period(self) -> Period | None:
        """The half-open period of the range; an open end reaches to the calendar's."""
        if self.first is None and self.last is None:
            return None
        return Period(self.first or date.min, _day_after(self.last) if self.last else date.max)


class SummaryRequest(_Range):
    """The days to sum up; both ends are needed."""

    first: Annotated[date, Field(alias="from")]
    last: Annotated[date, Field(alias="to")]

    @property
    def period(self) -> Period:
        """The half-open period of the range."""
        return Period(self.first, _day_after(self.last))


class ProfileRequest(BaseModel):
    """The profile takes no parameters."""

    model_config = ConfigDict(extra="forbid", frozen=True)


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
