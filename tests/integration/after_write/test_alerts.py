"""Who is told what, through the real handlers from the table's stream to the topic."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from ledger.money import Money
from ledger.records import Budget, Change, Effect, Kind, Profile, Transaction
from tests.integration.after_write.world import Context, World
from tests.ledger_samples import NOW, changed, effect, later, recorded, transaction

RENT = "BudgetBuddy: USD 900.00 for rent"
USED_UP = "BudgetBuddy: your dining budget is used up"


@pytest.fixture
def person(deployed: World) -> str:
    """Somebody with a limit of $300 and $100 for dining."""
    sets(deployed, "u-1", Profile(alert_above=Decimal(300)))
    return "u-1"


def sets(world: World, user_id: str, profile: Profile) -> None:
    name = f"set-{world.ledger.open(user_id, '-').profile.version}"
    dining = Budget(category="dining", money=Money.of("100", "USD"))
    profile = replace(profile, budgets={"dining": dining})
    world.ledger.apply(user_id, effect(name, profile=profile))


def profile(world: World, user_id: str = "u-1") -> Profile:
    return world.ledger.open(user_id, "-").profile


def expense(name: str, amount: str, category: str = "housing", **more: Any) -> Transaction:
    return transaction(name, amount, category=category, **more)


def test_an_expense_over_the_limit_is_one_mail_to_its_person(deployed: World, person: str) -> None:
    deployed.ledger.apply(person, recorded("m-1", expense("rent", "900")))
    deployed.settle()
    (mail,) = deployed.mails()
    assert mail["Subject"] == RENT
    assert mail["MessageAttributes"] == {"userId": {"Type": "String", "Value": person}}
    assert mail["Message"] == (
        "$900.00 for rent (housing) on Sat 21 Nov is in your ledger. "
        "It is over $300.00, your limit for alerts.\n\n"
        "Not right? If it is the last thing you logged, write “undo” in the chat; "
        "otherwise write “delete rent”.\n"
        "Too many of these? Write “alert me over” with another amount, "
        "“mute alerts this week” or “alerts off”."
    )


@pytest.mark.parametrize(
    "one",
    [
        expense("rent", "300"),
        expense("salary", "5000", kind=Kind.INCOME),
        expense("refund", "-900", kind=Kind.REFUND),
        expense("hotel", "900", currency="EUR"),
    ],
    ids=["at the limit", "income", "refund", "another currency"],
)
def test_what_is_not_over_the_limit_is_no_mail(
    deployed: World, person: str, one: Transaction
) -> None:
    deployed.ledger.apply(person, recorded("m-1", one))
    deployed.settle()
    assert deployed.mails() == []


def test_a_list_over_the_limit_is_no_mail_but_an_item_in_it_is(
    deployed: World, person: str
) -> None:
    items = [expense("desk", "299"), expense("chair", "200"), expense("rent", "900")]
    deployed.ledger.apply(person, recorded("m-1", *items))
    deployed.settle()
    assert deployed.subjects() == {RENT: 1}


def test_a_change_over_the_limit_is_mailed_once_and_no_later_change_again(
    deployed: World, person: str
) -> None:
    small = expense("laptop", "40")
    deployed.ledger.apply(person, recorded("m-1", small))
    deployed.settle()
    assert deployed.mails() == []
    step = small
    for number, amount in enumerate(["4000", "40", "5000"]):
        deployed.ledger.apply(person, changed(f"c-{number}", step, money=Money.of(amount, "USD")))
        step = deployed.ledger.transaction(person, small.id)
        deployed.settle()
    assert deployed.subjects() == {"BudgetBuddy: USD 4000.00 for laptop": 1}


def test_what_is_undone_before_the_event_comes_is_no_mail_until_it_is_restored(
    deployed: World, person: str
) -> None:
    rent = expense("rent", "900")
    deployed.ledger.apply(person, recorded("m-1", rent))
    deployed.ledger.apply(person, changed("m-2", rent, removed_at=later(1)))
    deployed.settle()
    assert deployed.mails() == []
    removed = deployed.ledger.transaction(person, rent.id)
    deployed.ledger.apply(person, changed("m-3", removed, removed_at=None))
    deployed.settle()
    assert deployed.subjects() == {RENT: 1}


def test_undoing_and_restoring_what_was_alerted_is_no_mail(deployed: World, person: str) -> None:
    rent = expense("rent", "900")
    deployed.ledger.apply(person, recorded("m-1", rent))
    deployed.settle()
    deployed.ledger.apply(person, changed("m-2", rent, removed_at=later(1)))
    removed = deployed.ledger.transaction(person, rent.id)
    deployed.ledger.apply(person, changed("m-3", removed, removed_at=None))
    deployed.settle()
    assert deployed.subjects() == {RENT: 1}


def test_muted_alerts_are_silent_until_their_day(deployed: World, person: str) -> None:
    sets(deployed, person, replace(profile(deployed), alerts_muted_until=date(2026, 11, 22)))
    deployed.ledger.apply(person, recorded("m-1", expense("sofa", "900")))
    deployed.settle()
    assert deployed.mails() == []
    deployed.now += timedelta(days=1)
    deployed.ledger.apply(person, recorded("m-2", expense("rent", "900")))
    deployed.settle()
    assert deployed.subjects() == {RENT: 1}


def test_history_is_no_news(deployed: World, person: str) -> None:
    deployed.ledger.apply(person, recorded("m-1", expense("rent", "900")))
    deployed.now += timedelta(days=15)
    deployed.settle()
    assert deployed.mails() == []
    assert deployed.dead_messages == []


@pytest.mark.parametrize("source", ["import", "recurring:01K"])
def test_each_threshold_is_told_once_in_the_chat_and_the_last_by_mail(
    deployed: World, person: str, source: str
) -> None:
    told = []
    for number, amount in enumerate(["49", "1", "10", "25", "14.99", "0.01", "50"]):
        one = replace(expense(f"meal {number}", amount, "dining"), source=source)
        deployed.ledger.apply(person, recorded(f"m-{number}", one))
        deployed.settle()
        told.append([(one.details["percent"]) for one in deployed.notices(person)])
    assert told == [[], [50], [50], [50, 80], [50, 80], [100, 50, 80], [100, 50, 80]]
    assert deployed.subjects() == {USED_UP: 1}


def test_jumping_over_thresholds_tells_the_highest(deployed: World, person: str) -> None:
    one = replace(expense("feast", "90", "dining"), source="import")
    deployed.ledger.apply(person, recorded("m-1", one))
    deployed.settle()
    (notice,) = deployed.notices(person)
    assert (notice.kind, notice.details) == (
        "budget_reached",
        {"category": "dining", "percent": 80, "amount": "100.00", "currency": "USD"},
    )


def test_what_the_chat_said_is_not_told_again_but_mailed(deployed: World, person: str) -> None:
    deployed.ledger.apply(person, recorded("m-1", expense("feast", "101", "dining")))
    deployed.settle()
    assert deployed.notices(person) == []
    (mail,) = deployed.mails()
    assert mail["Subject"] == USED_UP
    assert mail["Message"].startswith(
        "Your dining budget of $100.00 a month is used up: "
        "you have spent $101.00, $1.00 more than it has. A new month starts on Tue 1 Dec."
    )


def test_another_month_and_another_currency_use_no_budget(deployed: World, person: str) -> None:
    past = replace(expense("past", "150", "dining", day="2026-10-31"), source="import")
    euros = replace(expense("euros", "150", "dining", currency="EUR"), source="import")
    deployed.ledger.apply(person, recorded("m-1", past, euros))
    deployed.settle()
    assert (deployed.notices(person), deployed.mails()) == ([], [])


def test_a_subscription_follows_the_profile(deployed: World, person: str) -> None:
    def set_email(user_id: str, email: str | None) -> dict[str, list[str]]:
        sets(deployed, user_id, replace(profile(deployed, user_id), alert_email=email))
        deployed.settle()
        return deployed.email_subscriptions()

    assert set_email(person, "me@example.com") == {"me@example.com": ["u-1"]}
    assert set_email("u-2", "me@example.com") == {"me@example.com": ["u-1", "u-2"]}
    assert set_email(person, "new@example.com") == {
        "me@example.com": ["u-2"],
        "new@example.com": ["u-1"],
    }
    assert set_email("u-2", None) == {"new@example.com": ["u-1"]}
    assert set_email(person, None) == {}
    assert set_email(person, "me@example.com") == {"me@example.com": ["u-1"]}


def test_settings_that_changed_out_of_order_end_as_they_are(deployed: World, person: str) -> None:
    for email in ("a@example.com", "b@example.com", None, "c@example.com"):
        sets(deployed, person, replace(profile(deployed), alert_email=email))
    records = deployed.stream()
    for record in reversed(records):
        deployed.handlers["events"].handler({"Records": [record]}, Context())
        deployed.settle()
    assert deployed.email_subscriptions() == {"c@example.com": ["u-1"]}


def test_events_twice_late_and_out_of_order_lead_to_the_same(deployed: World, person: str) -> None:
    small, rent = expense("laptop", "40"), expense("rent", "900")
    meal = replace(expense("meal", "85", "dining"), source="import")
    deployed.ledger.apply(person, recorded("m-1", small, rent, meal))
    deployed.ledger.apply(
        person,
        Effect(
            message_id="m-2",
            at=later(2),
            reply={},
            changed=(Change(small, replace(small, money=Money.of("4000", "USD"))),),
        ),
    )
    records = deployed.stream()
    for record in [*reversed(records), *records]:
        deployed.handlers["events"].handler({"Records": [record]}, Context())
        deployed.settle()
    deployed.now += timedelta(days=3)
    deployed.handlers["events"].handler({"Records": records}, Context())
    deployed.settle()
    assert deployed.subjects() == {RENT: 1, "BudgetBuddy: USD 4000.00 for laptop": 1}
    assert [one.details["percent"] for one in deployed.notices(person)] == [80]


def test_an_event_of_another_form_dies_alone(deployed: World, person: str) -> None:
    deployed.clients.sqs.send_message(
        QueueUrl=deployed.urls["alerts"],
        MessageBody=json.dumps({"detail-type": "TransactionRecorded", "detail": {"schema": 9}}),
    )
    deployed.ledger.apply(person, recorded("m-1", expense("rent", "900")))
    deployed.settle()
    assert deployed.subjects() == {RENT: 1}
    (dead,) = deployed.dead_messages
    assert json.loads(dead)["detail"] == {"schema": 9}
    assert deployed.now > NOW
