from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.request import AddRecurring, ManageRecurring, RecurringAction, Remove, Target
from ledger.ledger import Filter
from ledger.records import Recurring
from ledger.schedule import Schedule
from tests.unit.conversation.bot import USER, Bot
from tests.unit.conversation.requests import entry

MONTHLY = Schedule(start=date(2026, 12, 1), unit="month", anchor=1)


def add(schedule: Schedule = MONTHLY, description: str = "rent") -> AddRecurring:
    return AddRecurring(entry=entry("1200", description, category="housing"), schedule=schedule)


def manage(
    action: RecurringAction,
    text: str | None = "rent",
    amount: Decimal | None = None,
    until: date | None = None,
) -> ManageRecurring:
    return ManageRecurring(action=action, text=text, amount=amount, until=until)


def item(bot: Bot) -> Recurring:
    (only,) = bot.ledger.recurring(USER)
    return only


@pytest.mark.parametrize(
    ("schedule", "line"),
    [
        (
            MONTHLY,
            "Planned: $1,200.00 for rent in housing, every month on day 1. Next on Tue 1 Dec.",
        ),
        (
            Schedule(start=date(2026, 11, 20), unit="week", every=2),
            "Planned: $1,200.00 for rent in housing, every 2 weeks on Friday. "
            "The first one is in your ledger. Next on Fri 4 Dec.",
        ),
        (
            Schedule(start=date(2026, 11, 27), unit="month", nth=-1, weekdays=(4,)),
            "Planned: $1,200.00 for rent in housing, every month on the last Friday. "
            "Next on Fri 27 Nov.",
        ),
        (
            Schedule(start=date(2026, 11, 23), unit="day", weekdays=(0, 1, 2, 3, 4)),
            "Planned: $1,200.00 for rent in housing, on weekdays. Next on Mon 23 Nov.",
        ),
        (
            Schedule(start=date(2026, 12, 1), unit="month", until=date(2027, 3, 1)),
            "Planned: $1,200.00 for rent in housing, every month on day 1 until Mon 1 Mar 2027. "
            "Next on Tue 1 Dec.",
        ),
        (
            Schedule(start=date(2026, 11, 20), unit="year", times=1),
            "Planned: $1,200.00 for rent in housing, every year on 20 Nov, once. "
            "The first one is in your ledger.",
        ),
        (
            Schedule(start=date(2026, 11, 23), unit="week", weekdays=(0, 3), times=3),
            "Planned: $1,200.00 for rent in housing, every week on Monday and Thursday, "
            "3 times. Next on Mon 23 Nov.",
        ),
    ],
)
def test_a_plan_is_echoed_with_its_next_day(bot: Bot, schedule: Schedule, line: str) -> None:
    assert bot.does(add(schedule)).lines == (line,)


def test_the_first_occurrence_is_entered_at_once_when_it_is_due(bot: Bot) -> None:
    bot.does(add(Schedule(start=date(2026, 11, 20), unit="month", anchor=20)))
    assert bot.rows() == ["1200.00 rent housing 2026-11-20"]
    assert (item(bot).entered, item(bot).next_date) == (1, date(2026, 12, 20))
    (entered,) = bot.ledger.transactions(USER, Filter()).transactions
    assert entered.source == f"recurring:{item(bot).id}"


def test_days_that_were_missed_are_left_to_the_daily_job(bot: Bot) -> None:
    bot.does(add(Schedule(start=date(2026, 9, 20), unit="month", anchor=20)))
    assert bot.rows() == ["1200.00 rent housing 2026-09-20"]
    assert item(bot).next_date == date(2026, 10, 20)


def test_a_schedule_without_a_day_is_not_added(bot: Bot) -> None:
    never = Schedule(start=date(2026, 12, 1), until=date(2026, 11, 1))
    assert bot.does(add(never)).lines == ("That schedule has no day left, so I added nothing.",)


def test_items_are_listed(bot: Bot) -> None:
    assert bot.does(manage(RecurringAction.LIST, None)).lines == (
        "You have no recurring items. Say “rent 1200 on the 1st of every month”, for example.",
    )
    bot.does(add())
    assert bot.does(manage(RecurringAction.LIST, None)).lines == (
        "Your recurring items:\n"
        "• $1,200.00 for rent in housing, every month on day 1, next on Tue 1 Dec",
    )


@pytest.mark.parametrize(
    ("request_", "line"),
    [
        (
            manage(RecurringAction.SKIP),
            "Skipped rent on Tue 1 Dec: the next one is on Fri 1 Jan 2027.",
        ),
        (
            manage(RecurringAction.PAUSE),
            "Paused rent: nothing is entered until you say “resume rent”.",
        ),
        (manage(RecurringAction.RESUME), "Resumed rent. Next on Tue 1 Dec."),
        (
            manage(RecurringAction.CHANGE, amount=Decimal(1250)),
            "Changed: $1,250.00 for rent in housing, every month on day 1, next on Tue 1 Dec.",
        ),
        (manage(RecurringAction.CHANGE), "Say the new amount too, like “rent is 1250 now”."),
        (manage(RecurringAction.END), "Ended rent. What was entered so far stays."),
        (
            manage(RecurringAction.END, until=date(2026, 12, 31)),
            "Changed: $1,200.00 for rent in housing, every month on day 1 until Thu 31 Dec, "
            "next on Tue 1 Dec.",
        ),
        (
            manage(RecurringAction.REMIND),
            "I will remind you the day before rent is due.",
        ),
        (manage(RecurringAction.NO_REMIND), "No more reminders of rent."),
        (
            manage(RecurringAction.END, "gym"),
            "I can't find that among your recurring items.\n"
            "• $1,200.00 for rent in housing, every month on day 1, next on Tue 1 Dec",
        ),
    ],
)
def test_an_item_is_managed(bot: Bot, request_: ManageRecurring, line: str) -> None:
    bot.does(add())
    assert bot.does(request_).lines == (line,)


def test_what_was_managed_can_be_undone(bot: Bot) -> None:
    bot.does(add())
    for action in (RecurringAction.PAUSE, RecurringAction.SKIP, RecurringAction.END):
        before = item(bot)
        bot.does(manage(action))
        bot.does(Remove(target=Target()))
        assert (item(bot).paused, item(bot).next_date) == (before.paused, before.next_date)


def test_resuming_goes_on_from_today(bot: Bot) -> None:
    bot.does(add(Schedule(start=date(2026, 9, 20), unit="month", anchor=20)))
    bot.does(manage(RecurringAction.PAUSE))
    bot.does(manage(RecurringAction.RESUME))
    assert item(bot).next_date == date(2026, 11, 20)


def test_of_several_each_is_offered_as_a_whole_command(bot: Bot) -> None:
    bot.does(add())
    bot.does(add(description="rent garage"))
    reply = bot.does(manage(RecurringAction.CHANGE, amount=Decimal(10)))
    assert reply.state == "Fulfilled"
    assert [one.value for one in reply.buttons] == ["change rent to 10", "change rent garage to 10"]


@pytest.mark.parametrize("amount", [None, Decimal("10.999")])
def test_an_amount_that_cannot_be_is_asked_for_again(bot: Bot, amount: Decimal | None) -> None:
    bot.does(add())
    reply = bot.does(manage(RecurringAction.CHANGE, amount=amount))
    assert reply.lines == ("Say the new amount too, like “rent is 1250 now”.",)
