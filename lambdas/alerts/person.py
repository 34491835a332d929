"""Whose ledger something happened to, with everything an alert is decided and written from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from conversation.format import Style
from ledger.events import Event
from ledger.ledger import Ledger
from ledger.records import Profile
from mail.reader import is_muted, style_for
from mail.topic import MailTopic
from storage.sent import SentMarks

FRESH = timedelta(days=14)
"""How old news may be, as old as a message of a dead-letter queue.

What is older is history: a restored ledger or a replayed archive alerts nobody.
"""

_NO_MESSAGE = "-"
"""The profile is read together with a message's record; no message is meant here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person at one instant."""

    user_id: str
    profile: Profile
    now: datetime
    style: Style
    ledger: Ledger
    topic: MailTopic
    marks: SentMarks

    @property
    def muted(self) -> bool:
        """Whether they want no e-mail yet."""
        return is_muted(self.profile, self.style)

    def is_news(self, event: Event) -> bool:
        """Whether the event is recent enough to tell."""
        return self.now - event.at < FRESH


def person_of(
    user_id: str, now: datetime, *, ledger: Ledger, topic: MailTopic, marks: SentMarks
) -> Person:
    """The person as they are now: settings of today decide, not those of the event."""
    profile = ledger.open(user_id, _NO_MESSAGE).profile
    return Person(
        user_id=user_id,
        profile=profile,
        now=now,
        style=style_for(profile, now),
        ledger=ledger,
        topic=topic,
        marks=marks,
    )
