"""`GET /api/*` with moto: a person reads their own ledger and nobody else's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from ledger.identifiers import ulid
from ledger.money import Money
from ledger.records import Budget, Effect, Kind, Profile, Transaction
from tests.transcripts.functions import Functions, functions
from tests.transcripts.stages import Invocation, post

ME, OTHER = "8c1e", "9d2f"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def deployed() -> Iterator[Functions]:
    with functions() as made:
        for user, amount in ((ME, 450), (OTHER, 99900)):
            made.ledger.apply(user, written(amount))
        yield made


def written(minor: int) -> Effect:
    transactions = tuple(
        Transaction(
            id=ulid(NOW, "t", index=n),
            kind=Kind.EXPENSE,
            money=Money(minor, "USD"),
            category="dining",
            description=f"coffee {n}",
            date=date(2026, 11, 20) - timedelta(days=n),
            source="chat",
            created_at=NOW,
            changed_at=NOW,
        )
        for n in range(3)
    )
    budget = Budget(category="dining", money=Money(30000, "USD"))
    profile = Profile(zone="Europe/Berlin", budgets={"dining": budget}, categories=("climbing",))
    return Effect(message_id="m", at=NOW, reply={}, recorded=transactions, profile=profile)


def get(
    deployed: Functions, path: str, user: str | None = ME, method: str = "GET", **query: str
) -> tuple[int, Any]:
    event = post("", user=user) | {
        "httpMethod": method,
        "path": path,
        "queryStringParameters": query or None,
    }
    answered = deployed.api.handler(event, Invocation())
    return answered["statusCode"], json.loads(answered["body"])


def test_transactions_come_newest_first_in_pages(deployed: Functions) -> None:
    _, first = get(deployed, "/api/transactions", limit="2")
    _, second = get(deployed, "/api/transactions", limit="2", cursor=first["cursor"])
    pages = first["transactions"] + second["transactions"]
    assert [one["description"] for one in pages] == ["coffee 0", "coffee 1", "coffee 2"]
    assert {one["amount"] for one in pages} == {"4.50"}
    assert second["cursor"] is None


def test_transactions_are_narrowed_by_day_category_and_text(deployed: Functions) -> None:
    _, day = get(deployed, "/api/transactions", **{"from": "2026-11-19", "to": "2026-11-19"})
    _, text = get(deployed, "/api/transactions", text="COFFEE 2", category="dining")
    _, none = get(deployed, "/api/transactions", category="rent")
    assert [one["description"] for one in day["transactions"]] == ["coffee 1"]
    assert [one["description"] for one in text["transactions"]] == ["coffee 2"]
    assert none == {"transactions": [], "cursor": None}


def test_the_summary_is_of_ones_own(deployed: Functions) -> None:
    days = {"from": "2026-11-19", "to": "2026-11-20"}
    assert get(deployed, "/api/summary", **days) == (
        200,
        {
            **days,
            "totals": [
                {
                    "kind": "expense",
                    "category": "dining",
                    "currency": "USD",
                    "amount": "9.00",
                    "count": 2,
                }
            ],
        },
    )


def test_the_profile_shows_what_was_set(deployed: Functions) -> None:
    _, profile = get(deployed, "/api/profile")
    assert profile == {
        "currency": "USD",
        "zone": "Europe/Berlin",
        "locale": "en-US",
        "numberFormat": None,
        "monthStart": 1,
        "categories": ["climbing"],
        "budgets": [
            {
                "category": "dining",
                "amount": "300.00",
                "currency": "USD",
                "period": "month",
                "carryOver": False,
            }
        ],
        "alertAbove": "500",
        "alertEmail": None,
    }


@pytest.mark.parametrize(
    ("path", "user", "method", "query", "status", "code"),
    [
        ("/api/transactions", None, "GET", {}, 401, "not_signed_in"),
        ("/api/nothing", ME, "GET", {}, 404, "not_found"),
        ("/api/transactions", ME, "DELETE", {}, 404, "not_found"),
        ("/api/transactions", ME, "GET", {"cursor": "x"}, 400, "bad_request"),
        ("/api/summary", ME, "GET", {}, 400, "bad_request"),
        ("/api/profile", ME, "GET", {"who": OTHER}, 400, "bad_request"),
    ],
)
def test_every_refusal_has_the_one_shape(
    deployed: Functions,
    path: str,
    user: str | None,
    method: str,
    query: dict[str, str],
    status: int,
    code: str,
) -> None:
    answered, body = get(deployed, path, user, method, **query)
    assert (answered, body["error"]["code"], body["error"]["requestId"]) == (status, code, "r-1")
    assert body["error"]["message"]


def test_a_table_that_is_gone_is_said_in_a_sentence(
    deployed: Functions, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ledger.errors import UnavailableError

    def unavailable(*_: object) -> None:
        raise UnavailableError

    monkeypatch.setattr(deployed.api._ledger, "totals", unavailable)
    days = {"from": "2026-11-19", "to": "2026-11-20"}
    status, body = get(deployed, "/api/summary", **days)
    assert (status, body["error"]["message"]) == (502, "Your ledger can't be reached right now.")
