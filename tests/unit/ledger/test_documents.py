"""Writing a noun as JSON and reading it back is the identity."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from ledger import documents
from ledger.currencies import EXPONENTS
from ledger.documents import instant_of, instant_to_text, transaction_to_document
from ledger.money import Money
from ledger.records import (
    Budget,
    Change,
    Kind,
    MessageRecord,
    Profile,
    Recurring,
    Transaction,
)
from ledger.schedule import Schedule
from tests.ledger_samples import NOW, transaction

texts = st.text(max_size=8)
days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
instants = st.integers(0, 10**15).map(
    lambda n: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(microseconds=n)
)
moneys = st.builds(Money, st.integers(-(10**15), 10**15), st.sampled_from(sorted(EXPONENTS)))
maybe_instants = st.none() | instants
transactions = st.builds(
    Transaction,
    id=texts,
    kind=st.sampled_from(Kind),
    money=moneys,
    category=texts,
    description=texts,
    date=days,
    source=texts,
    created_at=instants,
    changed_at=instants,
    version=st.integers(1),
    removed_at=maybe_instants,
    note=texts,
    approximate=st.booleans(),
)
schedules = st.builds(
    Schedule,
    start=days,
    unit=st.sampled_from(["day", "week", "month", "year"]),
    every=st.integers(1, 9),
    anchor=st.none() | st.integers(1, 31),
    weekdays=st.lists(st.integers(0, 6)).map(tuple),
    nth=st.none() | st.integers(-1, 4),
    until=st.none() | days,
    times=st.none() | st.integers(1),
)
recurring_items = st.builds(
    Recurring,
    id=texts,
    kind=st.sampled_from(Kind),
    money=moneys,
    category=texts,
    description=texts,
    schedule=schedules,
    next_date=st.none() | days,
    entered=st.integers(0),
    paused=st.booleans(),
    remind=st.booleans(),
    created_at=instants,
    version=st.integers(1),
    removed_at=maybe_instants,
)
decimals = st.decimals(0, 10**9, places=2)
budgets = st.builds(
    Budget,
    category=texts,
    money=moneys,
    period=st.sampled_from(["week", "month", "year"]),
    carry_over=st.booleans(),
    since=st.none() | days,
)
profiles = st.builds(
    Profile,
    currency=texts,
    zone=texts,
    locale=texts,
    number_format=st.none() | texts,
    month_start=st.integers(1, 31),
    alert_above=decimals,
    alert_email=st.none() | texts,
    alerts_muted_until=st.none() | days,
    categories=st.lists(texts).map(tuple),
    learned=st.dictionaries(texts, texts),
    budgets=st.dictionaries(texts, budgets),
    largest=st.none() | decimals,
    last_message=st.none() | texts,
    version=st.integers(0),
)
records = st.builds(
    MessageRecord,
    message_id=texts,
    at=instants,
    reply=st.dictionaries(texts, texts | st.none() | st.lists(st.integers())),
    transaction_ids=st.lists(texts).map(tuple),
    changes=st.lists(st.builds(Change, transactions, transactions), max_size=2).map(tuple),
    profile_before=st.none() | profiles,
    recurring_before=st.dictionaries(texts, st.none() | recurring_items, max_size=2),
    undoes=st.none() | texts,
    undone_by=st.none() | texts,
    previous=st.none() | texts,
)


@given(transactions)
def test_a_transaction(one: Transaction) -> None:
    text = json.dumps(documents.transaction_to_document(one))
    assert documents.transaction_of(json.loads(text)) == one


@given(recurring_items)
def test_a_recurring_item(one: Recurring) -> None:
    text = json.dumps(documents.recurring_to_document(one))
    assert documents.recurring_of(json.loads(text)) == one


@given(profiles)
def test_a_profile(profile: Profile) -> None:
    text = json.dumps(documents.profile_to_document(profile))
    assert documents.profile_of(json.loads(text)) == profile


@given(records)
def test_a_message_record(record: MessageRecord) -> None:
    text = json.dumps(documents.message_to_document(record))
    assert documents.message_of(json.loads(text)) == record


def test_a_transaction_reads_well() -> None:
    assert transaction_to_document(transaction("coffee", "4.50", currency="KWD")) == {
        "id": transaction("coffee").id,
        "kind": "expense",
        "amount": "4.500",
        "currency": "KWD",
        "category": "dining",
        "description": "coffee",
        "date": "2026-11-21",
        "source": "chat",
        "createdAt": "2026-11-21T08:30:00.250000Z",
        "changedAt": "2026-11-21T08:30:00.250000Z",
        "version": 1,
    }


def test_names_that_are_not_known_are_passed_over() -> None:
    one = transaction("coffee")
    assert documents.transaction_of({**transaction_to_document(one), "mood": "good"}) == one


@given(instants, instants)
def test_instants_sort_as_text(first: datetime, second: datetime) -> None:
    assert (instant_to_text(first) < instant_to_text(second)) == (first < second)


def test_an_instant_of_any_zone_is_written_in_utc() -> None:
    berlin = NOW.astimezone(timezone(timedelta(hours=1)))
    assert instant_to_text(berlin) == "2026-11-21T08:30:00.250000Z"
    assert instant_of("2026-11-21T08:30:00.250000Z") == NOW


def test_amounts_keep_the_decimals_of_their_currency() -> None:
    budget = Budget(category="*", money=Money.of(Decimal(200), "USD"))
    assert documents.budget_to_document(budget)["amount"] == "200.00"
