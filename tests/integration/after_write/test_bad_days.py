"""Every AWS call of every job fails in turn, once and for good, before and after taking effect.

After retries and redrive: each mail once for its cause (a second only where nobody but SNS
can know, and it says so), each notice and each occurrence once, totals equal to rows.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ledger.money import Money
from ledger.records import Budget, Profile
from ledger.schedule import Schedule
from mail.topic import MAY_BE_A_REPEAT
from tests.integration.after_write.faults import Call, Faults, When
from tests.integration.after_write.world import World
from tests.ledger_samples import changed, effect, later, recorded, recurring_item, transaction

ME = "u-1"
MAILS = Counter(
    {
        "BudgetBuddy: USD 900.00 for laptop": 1,
        "BudgetBuddy: USD 1200.00 for rent": 2,
        "BudgetBuddy: your dining budget is used up": 1,
        "BudgetBuddy: gym is due tomorrow": 1,
    }
)
NOTICES = {"recurring_entered": 2, "budget_reached": 1}
CALLS: set[Call] = {
    ("dynamodb", "BatchGetItem"),
    ("dynamodb", "GetItem"),
    ("dynamodb", "PutItem"),
    ("dynamodb", "Query"),
    ("dynamodb", "TransactWriteItems"),
    ("dynamodb", "UpdateItem"),
    ("events", "PutEvents"),
    ("sns", "GetSubscriptionAttributes"),
    ("sns", "ListSubscriptionsByTopic"),
    ("sns", "Publish"),
    ("sns", "Subscribe"),
}
"""What the jobs call in this story."""

LEAVES_DOUBT = {("sns", "Publish"), ("dynamodb", "UpdateItem")}
"""Publishing, and the marks around it: after these nobody may know whether a mail went out."""

STRIDE = 4


def write(world: World) -> None:
    """What somebody did before any job runs."""
    profile = Profile(
        alert_above=Decimal(300),
        alert_email="me@example.com",
        budgets={"dining": Budget(category="dining", money=Money.of("100", "USD"))},
    )
    weekly = Schedule(start=date(2026, 11, 14), unit="week", until=date(2026, 11, 21))
    rent = replace(recurring_item("rent", "2026-11-14"), schedule=weekly)
    gym = recurring_item("gym", "2026-11-22", remind=True)
    paused = recurring_item("paused", "2026-11-01", paused=True)
    meal = replace(transaction("meal", "100"), source="import")
    sofa = transaction("sofa", "5000", category="housing")
    ledger = world.ledger
    ledger.apply(ME, effect("m-0", profile=profile, recurring=(rent, gym, paused)))
    ledger.apply(ME, recorded("m-1", transaction("laptop", "900", category="shopping")))
    ledger.apply(ME, recorded("m-2", meal, sofa))
    ledger.apply(ME, changed("m-3", sofa, removed_at=later(1)))


def a_day(world: World, faults: Faults) -> None:
    """Everything that follows by itself while calls fail; then they do not, and it is redriven."""
    with faults.injected():
        world.run_recurring()
        world.settle()
    faults.fails = lambda _number, _call: None
    world.run_recurring()
    world.settle()
    world.redrive()


def check(world: World, *, doubts: int) -> None:
    """All of it happened once; at most `doubts` mails came again and said so."""
    mails = world.mails()
    plain = Counter(one["Subject"] for one in mails if MAY_BE_A_REPEAT not in one["Message"])
    marked = Counter(one["Subject"] for one in mails if MAY_BE_A_REPEAT in one["Message"])
    assert plain <= MAILS, "nothing repeats silently"
    assert plain + marked >= MAILS, "nothing is lost"
    assert set(plain + marked) == set(MAILS)
    assert (plain + marked).total() - MAILS.total() <= doubts
    assert Counter(one.kind for one in world.notices(ME)) == NOTICES
    rows = world.rows(ME)
    assert len(rows) == 4
    rents = sorted(one.date.day for one in rows if one.description == "rent")
    assert rents == [14, 21]
    assert world.totals_equal_rows(ME)
    assert world.email_subscriptions() == {"me@example.com": [ME]}
    assert (world.dead_messages, world.dead_batches) == ([], [])


@pytest.fixture(scope="module")
def good_day(deploy: Callable[[], World]) -> list[Call]:
    """The calls of a day on which nothing fails."""
    world, faults = deploy(), Faults()
    write(world)
    a_day(world, faults)
    check(world, doubts=0)
    return faults.calls


def test_the_story_makes_every_call(good_day: list[Call]) -> None:
    assert {call for call in good_day if call[0] != "sqs" and call[0] != "dynamodbstreams"} == CALLS


@pytest.mark.parametrize("when", list(When))
@pytest.mark.parametrize("place", range(STRIDE))
def test_calls_that_fail_now_and_then_change_nothing(
    deploy: Callable[[], World], good_day: list[Call], place: int, when: When
) -> None:
    """Every call of the day fails in one of the runs, together with others far from it."""
    assert len(good_day) > STRIDE
    run(deploy, lambda number, _call: when if number % STRIDE == place else None)


@pytest.mark.parametrize("when", [When.BEFORE, When.AFTER])
@pytest.mark.parametrize("failing", sorted(CALLS), ids=":".join)
def test_calls_that_fail_for_good_are_made_up_for_later(
    deploy: Callable[[], World], failing: Call, when: When
) -> None:
    run(deploy, lambda _number, call: when if call == failing else None)


@pytest.mark.parametrize("seed", range(4))
def test_calls_that_fail_at_random_change_nothing(deploy: Callable[[], World], seed: int) -> None:
    drawn = random.Random(seed)
    run(deploy, lambda _number, _call: drawn.choice([*When, *[None] * 12]))


def run(deploy: Callable[[], World], fails: Callable[[int, Call], When | None]) -> None:
    world, faults, doubts = deploy(), Faults(), 0
    write(world)

    def planned(number: int, call: Call) -> When | None:
        nonlocal doubts
        if call[0] in {"sqs", "dynamodbstreams"}:
            return None  # what AWS does for the jobs
        when = fails(number, call)
        doubts += when is not None and call in LEAVES_DOUBT
        return when

    faults.fails = planned
    a_day(world, faults)
    check(world, doubts=doubts)
