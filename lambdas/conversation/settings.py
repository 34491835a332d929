"""What a person sets about themselves in the chat: all of it or nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Literal, assert_never
from zoneinfo import ZoneInfo

from conversation.format import category_name
from conversation.limits import MOST_CATEGORIES
from conversation.outcome import Outcome, Turn
from conversation.people import number_format_said
from conversation.recording import undo_button
from conversation.sentences import settings as say
from language.request import ChangeSettings, Setting
from ledger.currencies import is_currency
from ledger.errors import TooPreciseError
from ledger.money import Money
from ledger.records import Profile

_EMAIL = re.compile(r"[^\s@,;<>]{1,64}@[^\s@,;<>]{1,185}\.[^\s@.,;<>]{2,63}")
_CATEGORY = re.compile(r"\w{1,30}")
_UTC = "Etc/UTC"  # "UTC" in a profile means that none was set
_Alert = Literal[Setting.ALERT_EMAIL, Setting.ALERT_ABOVE, Setting.ALERT_OFF, Setting.ALERT_MUTE]


class _UnusableError(Exception):
    """A value that cannot be set; the sentence that says so."""


def change_settings(turn: Turn, request: ChangeSettings) -> Outcome:
    """Changes the profile, and says what holds from now on."""
    profile, lines = turn.profile, []
    try:
        for setting, value in request.settings:
            profile, line = _set(turn, profile, setting, value.strip())
            lines.append(line)
    except _UnusableError as unusable:
        return Outcome(intent="ChangeSettings", lines=(str(unusable),))
    if profile == turn.profile:
        return Outcome(intent="ChangeSettings", lines=tuple(lines))
    return Outcome(
        intent="ChangeSettings",
        lines=tuple(lines),
        buttons=(undo_button(turn),),
        profile=profile,
    )


def _set(turn: Turn, profile: Profile, setting: Setting, value: str) -> tuple[Profile, str]:
    match setting:
        case Setting.CURRENCY:
            return _currency(profile, value.upper())
        case Setting.ZONE:
            return _zone(profile, value)
        case Setting.MONTH_START:
            return _month_start(profile, value)
        case Setting.NUMBER_FORMAT:
            if number_format_said(value) is None:
                raise _UnusableError(say.UNKNOWN_FORMAT)
            return replace(profile, number_format=value), say.number_format(value)
        case Setting.CATEGORY:
            return _category(turn, profile, value)
        case Setting.ALERT_EMAIL | Setting.ALERT_ABOVE | Setting.ALERT_OFF | Setting.ALERT_MUTE:
            return _alerts(turn, profile, setting, value)
        case unknown:
            assert_never(unknown)


def _alerts(turn: Turn, profile: Profile, setting: _Alert, value: str) -> tuple[Profile, str]:
    match setting:
        case Setting.ALERT_EMAIL:
            if not _EMAIL.fullmatch(value):
                raise _UnusableError(say.UNKNOWN_EMAIL)
            return replace(profile, alert_email=value), say.alert_email(value)
        case Setting.ALERT_ABOVE:
            return _alert_above(turn, profile, value)
        case Setting.ALERT_OFF:
            return replace(profile, alert_email=None), say.ALERTS_OFF
        case Setting.ALERT_MUTE:
            until = date.fromisoformat(value)
            line = say.alerts_muted(turn.style.day(until))
            return replace(profile, alerts_muted_until=until), line
        case unknown:
            assert_never(unknown)


def _currency(profile: Profile, code: str) -> tuple[Profile, str]:
    if not is_currency(code):
        raise _UnusableError(say.unknown_currency(code))
    # The largest expense was in the old currency: it says nothing of amounts in the new one.
    largest = profile.largest if code == profile.currency else None
    return replace(profile, currency=code, largest=largest), say.currency(code)


def _zone(profile: Profile, name: str) -> tuple[Profile, str]:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise _UnusableError(say.UNKNOWN_ZONE) from None
    return replace(profile, zone=_UTC if name == "UTC" else name), say.zone(name)


def _month_start(profile: Profile, value: str) -> tuple[Profile, str]:
    day = int(value) if value.isdecimal() else 0
    if not 1 <= day <= 31:
        raise _UnusableError(say.UNKNOWN_MONTH_START)
    return replace(profile, month_start=day), say.month_start(day)


def _category(turn: Turn, profile: Profile, value: str) -> tuple[Profile, str]:
    slug = value.lstrip("#").lower().replace(" ", "_")
    if not _CATEGORY.fullmatch(slug):
        raise _UnusableError(say.UNKNOWN_CATEGORY)
    if slug in turn.profile.categories:
        return profile, say.category_known(category_name(slug))
    if len(profile.categories) >= MOST_CATEGORIES:
        raise _UnusableError(say.TOO_MANY_CATEGORIES)
    return (
        replace(profile, categories=(*profile.categories, slug)),
        say.category(category_name(slug)),
    )


def _alert_above(turn: Turn, profile: Profile, value: str) -> tuple[Profile, str]:
    try:
        amount = Decimal(value)
        if not amount.is_finite() or amount <= 0:
            raise _UnusableError(say.UNKNOWN_AMOUNT)
        money = Money.of(amount, profile.currency)
    except (InvalidOperation, TooPreciseError):
        raise _UnusableError(say.UNKNOWN_AMOUNT) from None
    return replace(profile, alert_above=amount), say.alert_above(turn.style.money(money))
