"""A person's profile as the context their messages are read in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import cast, get_args
from zoneinfo import ZoneInfo

from conversation.message import Message
from language.context import Context, NumberFormat
from language.usual import worth
from ledger.records import Profile

_UNSET = Profile()
_RECENTLY = timedelta(hours=1)
"""For so long “the taxi was 19” is about the taxi that was entered, and no other ride."""
_FAR_ABOVE = 10
"""How many times the largest expense so far an amount must be to be asked about."""
_NEVER_UNUSUAL = Decimal(2_000)
"""In dollars: who logged coffees so far is not asked about the rent or a flight."""


def context_of(profile: Profile, message: Message) -> Context:
    """What the message is read against. The browser's zone and locale count until one is set."""
    memory = message.memory
    at = memory.recent_at
    is_recent = at is not None and message.now - at <= _RECENTLY
    return Context(
        today=today_of(message.now, _zone(profile, message)),
        currency=profile.currency,
        locale=_locale(profile, message),
        number_format=number_format_said(profile.number_format),
        month_start=profile.month_start,
        categories=profile.categories,
        learned=profile.learned,
        unusual_above=_unusual_above(profile),
        pending=memory.pending,
        last_query=memory.last_query,
        recent=memory.recent if is_recent else (),
        gone=memory.gone if is_recent else (),
        recent_budget=memory.recent_budget if is_recent else None,
        recent_plan=memory.recent_plan if is_recent else None,
    )


def today_of(now: datetime, zone: str) -> date:
    """The calendar date in a zone (IANA), in UTC where the zone is not known."""
    try:
        return now.astimezone(ZoneInfo(zone)).date()
    except (KeyError, ValueError, OSError):  # what zoneinfo raises for a name it cannot read
        return now.date()


def with_browser(profile: Profile, message: Message) -> Profile:
    """The profile with the browser's zone and locale where it has none of its own."""
    return replace(profile, zone=_zone(profile, message), locale=_locale(profile, message))


def number_format_said(said: str | None) -> NumberFormat | None:
    """A number format by its name, None where there is none of that name."""
    return cast("NumberFormat", said) if said in get_args(NumberFormat) else None


def _zone(profile: Profile, message: Message) -> str:
    own = profile.zone if profile.zone != _UNSET.zone else None
    return own or message.zone or _UNSET.zone


def _locale(profile: Profile, message: Message) -> str:
    own = profile.locale if profile.locale != _UNSET.locale else None
    return own or message.locale or _UNSET.locale


def _unusual_above(profile: Profile) -> Decimal | None:
    """Far above the largest so far; what nearly everybody pays now and then is not asked about."""
    if profile.largest is None:
        return None
    return max(profile.largest * _FAR_ABOVE, worth(_NEVER_UNUSUAL, profile.currency))
