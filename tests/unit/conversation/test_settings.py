from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from language.request import ChangeSettings, Remove, Setting, Target
from ledger.records import Profile
from tests.unit.conversation.bot import Bot
from tests.unit.conversation.requests import log

BEFORE = Profile()


def change(*settings: tuple[Setting, str]) -> ChangeSettings:
    return ChangeSettings(settings=settings)


@pytest.mark.parametrize(
    ("setting", "value", "line", "after"),
    [
        (
            Setting.CURRENCY,
            "eur",
            "Amounts without a currency are in EUR from now on. Nothing logged so far changes.",
            replace(BEFORE, currency="EUR"),
        ),
        (
            Setting.ZONE,
            "Europe/Berlin",
            "Your time zone is Europe/Berlin from now on.",
            replace(BEFORE, zone="Europe/Berlin"),
        ),
        (
            Setting.ZONE,
            "UTC",
            "Your time zone is UTC from now on.",
            replace(BEFORE, zone="Etc/UTC"),
        ),
        (
            Setting.MONTH_START,
            "25",
            "Your months start on day 25 from now on.",
            replace(BEFORE, month_start=25),
        ),
        (
            Setting.NUMBER_FORMAT,
            "1.234,56",
            "I read and write numbers like 1.234,56 from now on.",
            replace(BEFORE, number_format="1.234,56"),
        ),
        (
            Setting.CATEGORY,
            "#Rock Climbing",
            "“rock climbing” is one of your categories now: write #rock_climbing to use it.",
            replace(BEFORE, categories=("rock_climbing",)),
        ),
        (
            Setting.ALERT_EMAIL,
            "me@example.com",
            "Alerts go to me@example.com. Please confirm the e-mail that is sent there.",
            replace(BEFORE, alert_email="me@example.com"),
        ),
        (
            Setting.ALERT_ABOVE,
            "300",
            "You get an alert for anything over $300.00.",
            replace(BEFORE, alert_above=Decimal(300)),
        ),
        (
            Setting.ALERT_MUTE,
            "2026-11-27",
            "No alerts before Fri 27 Nov.",
            replace(BEFORE, alerts_muted_until=date(2026, 11, 27)),
        ),
    ],
)
def test_a_setting_holds_from_now_on(
    bot: Bot, setting: Setting, value: str, line: str, after: Profile
) -> None:
    assert bot.does(change((setting, value))).lines == (line,)
    assert replace(bot.profile, version=0, last_message=None) == after
    bot.does(Remove(target=Target()))
    assert replace(bot.profile, version=0, last_message=None) == BEFORE


@pytest.mark.parametrize(
    ("setting", "value", "line"),
    [
        (Setting.CURRENCY, "BTC", "I don't know the currency “BTC”."),
        (
            Setting.ZONE,
            "Mars",
            "I don't know that time zone: name a city, like “I'm in Berlin”.",
        ),
        (
            Setting.MONTH_START,
            "32",
            "A month can start on any day from the 1st to the 31st.",
        ),
        (
            Setting.MONTH_START,
            "²",
            "A month can start on any day from the 1st to the 31st.",
        ),
        (
            Setting.NUMBER_FORMAT,
            "1_2",
            "I know the number formats 1,234.56, 1.234,56, 1 234,56 and 1'234.56.",
        ),
        (
            Setting.CATEGORY,
            "<script>",
            "A category's name has letters and digits, at most 30 of them.",
        ),
        (Setting.ALERT_EMAIL, "me", "That does not look like an e-mail address."),
        (
            Setting.ALERT_ABOVE,
            "0",
            "Alerts need an amount above zero, like “alert me over 300”.",
        ),
        (
            Setting.ALERT_ABOVE,
            "much",
            "Alerts need an amount above zero, like “alert me over 300”.",
        ),
    ],
)
def test_what_cannot_be_set_changes_nothing(
    bot: Bot, setting: Setting, value: str, line: str
) -> None:
    before = bot.profile
    assert bot.does(change((Setting.MONTH_START, "5"), (setting, value))).lines == (line,)
    assert bot.profile == before


def test_alerts_are_turned_off(bot: Bot) -> None:
    bot.does(change((Setting.ALERT_EMAIL, "me@example.com")))
    assert bot.does(change((Setting.ALERT_OFF, ""))).lines == (
        "I will not send you alerts any more.",
    )
    assert bot.profile.alert_email is None


def test_a_category_is_added_once(bot: Bot) -> None:
    bot.does(change((Setting.CATEGORY, "climbing")))
    reply = bot.does(change((Setting.CATEGORY, "Climbing")))
    assert reply.lines == ("“climbing” already is one of your categories.",)
    assert reply.buttons == ()


def test_what_was_large_in_the_old_currency_is_not_in_the_new(bot: Bot) -> None:
    bot.does(log("4000"))
    assert bot.profile.largest == Decimal("4000.00")
    bot.does(change((Setting.CURRENCY, "JPY")))
    assert bot.profile.largest is None
