from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from ledger.events import (
    Event,
    EventType,
    event_of,
    profile_events,
    recurring_events,
    transaction_events,
)
from ledger.money import Money
from ledger.records import Budget, Profile, Transaction
from tests.ledger_samples import NOW, later, recurring_item, transaction

DOCS = Path(__file__).resolve().parents[3] / "docs"
COFFEE = transaction("coffee")
GONE = replace(COFFEE, removed_at=later(2), version=2)
LUNCH = Budget(category="dining", money=Money.of("200", "USD"))
PROFILE = Profile(version=1)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (None, COFFEE, EventType.TRANSACTION_RECORDED),
        (COFFEE, replace(COFFEE, category="other"), EventType.TRANSACTION_CHANGED),
        (COFFEE, GONE, EventType.TRANSACTION_REMOVED),
        (COFFEE, None, EventType.TRANSACTION_REMOVED),
        (GONE, COFFEE, EventType.TRANSACTION_RESTORED),
        (GONE, replace(GONE, category="other"), None),
        (GONE, None, None),
        (None, GONE, None),
        (COFFEE, COFFEE, None),
    ],
)
def test_what_happened_to_a_transaction(
    before: Transaction | None, after: Transaction | None, expected: EventType | None
) -> None:
    found = [one.type for one in transaction_events("u-1", before, after, NOW)]
    assert found == ([expected] if expected else [])


def test_ids_are_made_of_the_thing_and_its_version() -> None:
    (recorded,) = transaction_events("u-1", None, COFFEE, NOW)
    (again,) = transaction_events("u-1", None, COFFEE, later(9))
    (removed,) = transaction_events("u-1", COFFEE, GONE, NOW)
    (deleted,) = transaction_events("u-1", COFFEE, None, NOW)
    assert recorded.id == again.id == f"u-1/transaction/{COFFEE.id}/1"
    assert removed.id == f"u-1/transaction/{COFFEE.id}/2"
    assert deleted.id == f"u-1/transaction/{COFFEE.id}/1/gone"


def test_a_profile_tells_settings_and_each_budget_apart() -> None:
    after = replace(PROFILE, version=2, currency="EUR", budgets={"dining": LUNCH})
    settings, budget = profile_events("u-1", PROFILE, after, NOW)
    assert (settings.type, settings.id) == (EventType.PROFILE_CHANGED, "u-1/profile/settings/2")
    assert (settings.before or {})["currency"] == "USD"
    assert (settings.after or {})["currency"] == "EUR"
    assert (budget.type, budget.id) == (EventType.BUDGET_CHANGED, "u-1/budget/dining/2")
    assert (budget.before, (budget.after or {})["amount"]) == (None, "200.00")
    (gone,) = profile_events("u-1", after, replace(after, version=3, budgets={}), NOW)
    assert (gone.type, gone.after) == (EventType.BUDGET_REMOVED, None)


def test_bookkeeping_in_a_profile_is_no_event() -> None:
    after = replace(PROFILE, version=2, last_message="m-1", largest=None, learned={"a": "b"})
    assert list(profile_events("u-1", PROFILE, after, NOW)) == []


def test_a_recurring_item_tells_every_change() -> None:
    rent = recurring_item("rent")
    assert [one.version for one in recurring_events("u-1", None, rent, NOW)] == [1]
    (paused,) = recurring_events("u-1", rent, replace(rent, paused=True, version=2), NOW)
    assert (paused.type, paused.version) == (EventType.RECURRING_CHANGED, 2)
    assert list(recurring_events("u-1", rent, rent, NOW)) == []


def every_event() -> Iterator[Event]:
    rent = recurring_item("rent", remind=True, paused=True)
    whole = replace(COFFEE, note="with Ann", approximate=True)
    full = Profile(
        version=1,
        zone="Europe/Berlin",
        number_format="1.234,56",
        alert_email="me@example.com",
        alerts_muted_until=COFFEE.date,
        categories=("bees",),
        budgets={"dining": replace(LUNCH, carry_over=True, since=COFFEE.date)},
    )
    yield from transaction_events("u-1", None, whole, NOW)
    yield from transaction_events("u-1", whole, replace(COFFEE, version=2), NOW)
    yield from transaction_events("u-1", whole, GONE, NOW)
    yield from transaction_events("u-1", COFFEE, None, NOW)
    yield from transaction_events("u-1", GONE, COFFEE, NOW)
    yield from recurring_events("u-1", None, rent, NOW)
    yield from recurring_events("u-1", rent, None, NOW)
    yield from profile_events("u-1", None, full, NOW)
    yield from profile_events("u-1", full, None, NOW)


def test_every_event_is_as_its_schema_says() -> None:
    told = set()
    for event in every_event():
        document = json.loads(json.dumps(event.to_document()))
        schema_of(event.type).validate(document)
        told.add(event.type)
    assert told == set(EventType)


def schema_of(type_: EventType) -> Draft202012Validator:
    schema = json.loads((DOCS / "events" / f"{type_}.json").read_text())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


@pytest.mark.parametrize("type_", list(EventType))
def test_a_schema_refuses_what_is_missing_or_unknown(type_: EventType) -> None:
    event = next(one for one in every_event() if one.type is type_)
    for broken in broken_documents(event.to_document()):
        assert not schema_of(type_).is_valid(broken), broken


def broken_documents(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for name in document:
        yield {key: value for key, value in document.items() if key != name}
    yield {**document, "more": 1}
    yield {**document, "schema": 2}
    for side in ("before", "after"):
        if document[side]:
            yield {**document, side: {**document[side], "unheardOf": 1}}


def test_the_docs_describe_every_event_and_no_other() -> None:
    text = (DOCS / "events.md").read_text()
    assert {path.stem for path in (DOCS / "events").glob("*.json")} == set(EventType)
    assert [one for one in EventType if f"`{one}`" not in text] == []


def test_an_event_is_read_as_it_was_written() -> None:
    for event in every_event():
        assert event_of(event.type, json.loads(json.dumps(event.to_document()))) == event


def test_another_form_is_not_read() -> None:
    event = next(every_event())
    with pytest.raises(ValueError, match="form 2"):
        event_of(event.type, {**event.to_document(), "schema": 2})
