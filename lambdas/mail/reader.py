"""The person an e-mail is for: how they read money and days, and whether they want it now."""

from __future__ import annotations

from datetime import datetime

from conversation.format import Style
from conversation.people import number_format_said, today_of
from conversation.questions import style_of
from language.context import Context
from ledger.records import Profile


def style_for(profile: Profile, now: datetime) -> Style:
    """How the person reads; `today` is their date."""
    return style_of(
        Context(
            today=today_of(now, profile.zone),
            currency=profile.currency,
            locale=profile.locale,
            number_format=number_format_said(profile.number_format),
            month_start=profile.month_start,
        )
    )


def is_muted(profile: Profile, style: Style) -> bool:
    """Whether the person wants no e-mail yet."""
    until = profile.alerts_muted_until
    return until is not None and style.today < until
