from __future__ import annotations

from datetime import date

import pytest
from pydantic_core import ValidationError

from api.model import TransactionsRequest, profile_request, summary_request, transactions_request
from api.views import summary_of
from edge.validation import bad_request
from ledger.money import Money
from ledger.periods import Period
from ledger.records import Kind, Total


@pytest.mark.parametrize(
    ("query", "period"),
    [
        ({}, None),
        (
            {"from": "2026-11-01", "to": "2026-11-30"},
            Period(date(2026, 11, 1), date(2026, 12, 1)),
        ),
        ({"from": "2026-11-01"}, Period(date(2026, 11, 1), date.max)),
        ({"to": "2026-11-30"}, Period(date.min, date(2026, 12, 1))),
        ({"to": "9999-12-31"}, Period(date.min, date.max)),
    ],
)
def test_both_ends_of_a_range_are_in_it(query: dict[str, str], period: Period | None) -> None:
    assert transactions_request(query).period == period


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ({"from": "yesterday"}, "from: "),
        ({"from": "2026-11-02", "to": "2026-11-01"}, "The request: from must not be after to"),
        ({"from": "2000-01-01", "to": "2026-11-01"}, "The request: from must not be after to"),
        ({"limit": "0"}, "limit: "),
        ({"limit": "101"}, "limit: "),
        ({"limit": "many"}, "limit: "),
        ({"category": ""}, "category: "),
        ({"user": "somebody-else"}, "user: Extra inputs are not permitted."),
    ],
)
def test_what_is_no_range_is_refused(query: dict[str, str], sentence: str) -> None:
    with pytest.raises(ValidationError) as refused:
        transactions_request(query)
    assert str(bad_request(refused.value)).startswith(sentence)


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ({"to": "2026-11-01"}, "from: Field required."),
        ({"from": "2026-11-01"}, "to: Field required."),
        ({"from": "2026-11-02", "to": "2026-11-01"}, "The request: from must not be after to"),
        ({"from": "2026-11-01", "to": "2026-11-01", "limit": "1"}, "limit: Extra inputs"),
    ],
)
def test_a_summary_needs_both_ends_and_nothing_else(query: dict[str, str], sentence: str) -> None:
    with pytest.raises(ValidationError) as refused:
        summary_request(query)
    assert str(bad_request(refused.value)).startswith(sentence)


def test_what_is_not_asked_for_is_not_narrowed() -> None:
    assert transactions_request({}) == TransactionsRequest(
        first=None, last=None, category=None, text=None, cursor=None, limit=50
    )


def test_the_profile_takes_no_parameters() -> None:
    profile_request({})
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        profile_request({"who": "somebody-else"})


def test_a_summary_adds_days_up_and_never_currencies() -> None:
    request = summary_request({"from": "2026-11-01", "to": "2026-11-30"})
    totals = [
        Total(date(2026, 11, 1), Kind.EXPENSE, "dining", Money(450, "USD"), 1),
        Total(date(2026, 11, 2), Kind.EXPENSE, "dining", Money(1250, "USD"), 2),
        Total(date(2026, 11, 2), Kind.EXPENSE, "dining", Money(300, "EUR"), 1),
        Total(date(2026, 11, 3), Kind.INCOME, "salary", Money(250000, "USD"), 1),
        Total(date(2026, 11, 3), Kind.REFUND, "shopping", Money(-3000, "USD"), 1),
    ]
    summary = summary_of(request, totals)
    assert (summary["from"], summary["to"]) == ("2026-11-01", "2026-11-30")
    assert [tuple(one.values()) for one in summary["totals"]] == [
        ("income", "salary", "USD", "2500.00", 1),
        ("refund", "shopping", "USD", "-30.00", 1),
        ("expense", "dining", "USD", "17.00", 3),
        ("expense", "dining", "EUR", "3.00", 1),
    ]
