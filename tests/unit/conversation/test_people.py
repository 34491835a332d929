from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from conversation.message import Message
from conversation.people import context_of, today_of, with_browser
from ledger.records import Profile

MIDNIGHT = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)


def message(zone: str | None = None, locale: str | None = None) -> Message:
    return Message(user_id="u", message_id="m", text="x", now=MIDNIGHT, zone=zone, locale=locale)


@pytest.mark.parametrize(
    ("zone", "today"),
    [
        ("UTC", date(2026, 11, 20)),
        ("Europe/Berlin", date(2026, 11, 21)),
        ("America/Los_Angeles", date(2026, 11, 20)),
        ("Pacific/Kiritimati", date(2026, 11, 21)),
        ("Mars/Olympus", date(2026, 11, 20)),
        ("../etc/passwd", date(2026, 11, 20)),
        ("", date(2026, 11, 20)),
    ],
)
def test_today_is_the_persons_own(zone: str, today: date) -> None:
    assert today_of(MIDNIGHT, zone) == today


@pytest.mark.parametrize(
    ("profile", "browser", "today"),
    [
        (Profile(), None, date(2026, 11, 20)),
        (Profile(), "Europe/Berlin", date(2026, 11, 21)),
        (Profile(zone="America/New_York"), "Europe/Berlin", date(2026, 11, 20)),
        (Profile(zone="Etc/UTC"), "Europe/Berlin", date(2026, 11, 20)),
    ],
)
def test_the_browsers_zone_counts_until_one_is_set(
    profile: Profile, browser: str | None, today: date
) -> None:
    assert context_of(profile, message(zone=browser)).today == today


def test_the_browsers_zone_and_locale_are_kept() -> None:
    kept = with_browser(Profile(), message("Europe/Berlin", "de-DE"))
    assert (kept.zone, kept.locale) == ("Europe/Berlin", "de-DE")
    again = with_browser(kept, message("Asia/Tokyo", "ja-JP"))
    assert (again.zone, again.locale) == ("Europe/Berlin", "de-DE")


@pytest.mark.parametrize(
    ("profile", "above"),
    [
        (Profile(), None),
        (Profile(largest=Decimal(4)), Decimal(2000)),
        (Profile(largest=Decimal(300)), Decimal(3000)),
        (Profile(largest=Decimal(5000)), Decimal(50_000)),
        (Profile(currency="JPY", largest=Decimal(600)), Decimal(300_000)),
        (Profile(currency="JPY", largest=Decimal(90_000)), Decimal(900_000)),
    ],
)
def test_unusual_is_far_above_the_largest_and_never_small_change(
    profile: Profile, above: Decimal | None
) -> None:
    assert context_of(profile, message()).unusual_above == above


def test_a_number_format_that_is_none_is_left_out() -> None:
    assert context_of(Profile(number_format="odd"), message()).number_format is None
    assert context_of(Profile(number_format="1'234.56"), message()).number_format == "1'234.56"
