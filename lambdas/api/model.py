"""What the API takes and answers. Amounts are decimal strings, days ISO dates."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from ledger.periods import Period
from ledger.records import Budget, Profile, Total, Transaction

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


class TransactionView(BaseModel):
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

    @classmethod
    def of(cls, one: Transaction) -> TransactionView:
        """The view of a transaction."""
        return cls(
            id=one.id,
            kind=one.kind.value,
            amount=str(one.money.amount),
            currency=one.money.currency,
            category=one.category,
            description=one.description,
            date=one.date.isoformat(),
            note=one.note,
            approximate=one.approximate,
            source=one.source,
        )


class TransactionsResponse(BaseModel):
    """A page of transactions; `cursor` asks for the next one, null when there is none."""

    transactions: list[TransactionView]
    cursor: str | None


class TotalView(BaseModel):
    """The sum of a kind and category in one currency; currencies are never added up."""

    kind: Kind
    category: str
    currency: str
    amount: str
    count: int


class SummaryResponse(BaseModel):
    """Sums by kind, category and currency, the largest first."""

    first: Annotated[str, Field(alias="from")]
    last: Annotated[str, Field(alias="to")]
    totals: list[TotalView]

    @classmethod
    def of(cls, request: SummaryRequest, totals: list[Total]) -> SummaryResponse:
        """The summary of day totals."""
        amounts: dict[tuple[Kind, str, str], tuple[Decimal, int]] = {}
        for total in totals:
            key: tuple[Kind, str, str] = (total.kind.value, total.category, total.money.currency)
            amount, count = amounts.get(key, (Decimal(0), 0))
            amounts[key] = (amount + total.money.amount, count + total.count)
        ordered = sorted(amounts.items(), key=lambda entry: (-abs(entry[1][0]), entry[0]))
        return cls.model_validate(
            {
                "from": request.first.isoformat(),
                "to": request.last.isoformat(),
                "totals": [
                    TotalView(
                        kind=kind,
                        category=category,
                        currency=currency,
                        amount=str(amount),
                        count=count,
                    )
                    for (kind, category, currency), (amount, count) in ordered
                ],
            }
        )


class BudgetView(BaseModel):
    """A budget; category `*` covers all spending."""

    category: str
    amount: str
    currency: str
    period: str
    carry_over: Annotated[bool, Field(alias="carryOver")]

    @classmethod
    def of(cls, budget: Budget) -> BudgetView:
        """The view of a budget."""
        return cls.model_validate(
            {
                "category": budget.category,
                "amount": str(budget.money.amount),
                "currency": budget.money.currency,
                "period": budget.period,
                "carryOver": budget.carry_over,
            }
        )


class ProfileResponse(BaseModel):
    """What a person set about themselves."""

    currency: str
    zone: str
    locale: str
    number_format: Annotated[str | None, Field(alias="numberFormat")]
    month_start: Annotated[int, Field(alias="monthStart")]
    categories: list[str]
    budgets: list[BudgetView]
    alert_above: Annotated[str, Field(alias="alertAbove")]
    alert_email: Annotated[str | None, Field(alias="alertEmail")]

    @classmethod
    def of(cls, profile: Profile) -> ProfileResponse:
        """The view of a profile."""
        return cls.model_validate(
            {
                "currency": profile.currency,
                "zone": profile.zone,
                "locale": profile.locale,
                "numberFormat": profile.number_format,
                "monthStart": profile.month_start,
                "categories": list(profile.categories),
                "budgets": [BudgetView.of(one) for _, one in sorted(profile.budgets.items())],
                "alertAbove": str(profile.alert_above),
                "alertEmail": profile.alert_email,
            }
        )


def _day_after(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)
