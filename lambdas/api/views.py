"""What is in the ledger as the API shows it."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from api.model import (
    BudgetView,
    Kind,
    ProfileView,
    Summary,
    SummaryRequest,
    TransactionView,
)
from ledger.records import Budget, Profile, Total, Transaction


def transaction_view(one: Transaction) -> TransactionView:
    """A transaction."""
    return {
        "id": one.id,
        "kind": one.kind.value,
        "amount": str(one.money.amount),
        "currency": one.money.currency,
        "category": one.category,
        "description": one.description,
        "date": one.date.isoformat(),
        "note": one.note,
        "approximate": one.approximate,
        "source": one.source,
    }


def summary_of(request: SummaryRequest, totals: Iterable[Total]) -> Summary:
    """Day totals, added up by kind, category and currency."""
    sums: dict[tuple[Kind, str, str], tuple[Decimal, int]] = {}
    for total in totals:
        key: tuple[Kind, str, str] = (total.kind.value, total.category, total.money.currency)
        amount, count = sums.get(key, (Decimal(0), 0))
        sums[key] = (amount + total.money.amount, count + total.count)
    ordered = sorted(sums.items(), key=lambda entry: (-abs(entry[1][0]), entry[0]))
    return {
        "from": request.first.isoformat(),
        "to": request.last.isoformat(),
        "totals": [
            {
                "kind": kind,
                "category": category,
                "currency": currency,
                "amount": str(amount),
                "count": count,
            }
            for (kind, category, currency), (amount, count) in ordered
        ],
    }


def profile_view(profile: Profile) -> ProfileView:
    """A profile."""
    return {
        "currency": profile.currency,
        "zone": profile.zone,
        "locale": profile.locale,
        "numberFormat": profile.number_format,
        "monthStart": profile.month_start,
        "categories": list(profile.categories),
        "budgets": [_budget_view(budget) for _, budget in sorted(profile.budgets.items())],
        "alertAbove": str(profile.alert_above),
        "alertEmail": profile.alert_email,
    }


def _budget_view(budget: Budget) -> BudgetView:
    return {
        "category": budget.category,
        "amount": str(budget.money.amount),
        "currency": budget.money.currency,
        "period": budget.period,
        "carryOver": budget.carry_over,
    }
