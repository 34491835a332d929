"""An e-mail when an expense is over the person's limit: once for each transaction."""

from __future__ import annotations

from alerts import sentences as say
from alerts.person import Person
from ledger.documents import transaction_of
from ledger.errors import NotFoundError
from ledger.events import Event
from ledger.money import Money
from ledger.records import Kind, Transaction


def alert(person: Person, event: Event) -> None:
    """Sends the alert if the event took a transaction over the limit and it still is.

    The limit is an amount in the person's own currency; an expense in another one is not
    compared with it, for BudgetBuddy knows no exchange rates.
    """
    if event.after is None or not person.is_news(event) or person.muted:
        return
    after = transaction_of(event.after)
    before = transaction_of(event.before) if event.before else None
    if not _is_over(after, person) or (before and _is_over(before, person)):
        return
    # Late and out of order is usual: what counts is how the transaction is now.
    try:
        now = person.ledger.transaction(person.user_id, after.id)
    except NotFoundError:
        return
    if _is_over(now, person):
        limit = Money.of(person.profile.alert_above, person.profile.currency)
        mail = say.high_expense(now, limit, person.style)
        person.topic.send_once(person.user_id, f"expense-{now.id}", mail, person.now)


def _is_over(one: Transaction, person: Person) -> bool:
    return (
        one.removed_at is None
        and one.kind is Kind.EXPENSE
        and one.money.currency == person.profile.currency
        and one.money.amount > person.profile.alert_above
    )
