"""Telling in the next chat that a recurring item has entered itself."""

from __future__ import annotations

from alerts.person import Person
from ledger.documents import transaction_of
from ledger.events import Event, EventType
from ledger.records import Notice
from ledger.recurring import entered_itself


def tell(person: Person, event: Event) -> None:
    """Keeps the notice; what the chat entered itself, when it was told of the item, it said."""
    if event.type is not EventType.TRANSACTION_RECORDED or event.after is None:
        return
    one = transaction_of(event.after)
    if person.is_news(event) and entered_itself(person.user_id, one):
        details = {
            "amount": str(one.money.amount),
            "currency": one.money.currency,
            "category": one.category,
            "description": one.description,
            "date": one.date.isoformat(),
        }
        notice = Notice(f"entered-{one.date}-{one.id}", "recurring_entered", details)
        person.ledger.notify(person.user_id, notice)
