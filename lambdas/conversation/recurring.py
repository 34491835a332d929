"""Items that enter themselves: adding one, and skipping, pausing, changing, ending it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import assert_never

from conversation.message import Button
from conversation.outcome import Outcome, Turn
from conversation.questions import MOST_BUTTONS
from conversation.recording import transaction_of, undo_button
from conversation.sentences import recurring as say
from language.request import AddRecurring, ManageRecurring, RecurringAction
from language.text import fold
from ledger.errors import TooPreciseError
from ledger.identifiers import ulid
from ledger.money import Money
from ledger.records import Recurring, Transaction
from ledger.schedule import first_on_or_after, next_after, occurrences

_INTENT = "AddRecurring"
_LONGEST_BUTTON = 50


def add(turn: Turn, request: AddRecurring) -> Outcome:
    """Plans it; one whose first day is today or past enters its first occurrence at once."""
    item_id = ulid(turn.now, turn.user_id, turn.message.message_id, "recurring")
    first = next(occurrences(request.schedule), None)
    if first is None:
        return Outcome(intent=_INTENT, lines=(say.NEVER_DUE,))
    template = transaction_of(turn, request.entry, 0, source=f"recurring:{item_id}")
    due_now = first <= turn.today
    item = Recurring(
        id=item_id,
        kind=template.kind,
        money=template.money,
        category=template.category,
        description=template.description,
        schedule=request.schedule,
        next_date=next_after(request.schedule, first, 1) if due_now else first,
        entered=int(due_now),
        created_at=turn.now,
    )
    recorded = (replace(template, date=first),) if due_now else ()
    return Outcome(
        intent=_INTENT,
        lines=(say.added(item, turn.style, entered=due_now),),
        buttons=(undo_button(turn),),
        transactions=recorded,
        recorded=recorded,
        recurring=(item,),
    )


def repriced(turn: Turn, before: Transaction, after: Transaction) -> tuple[Recurring, ...]:
    """The item whose first occurrence was corrected right after it was planned, with its price."""
    record = turn.last_message()
    if record is None or before.money == after.money or before.id not in record.transaction_ids:
        return ()
    return tuple(
        replace(item, money=after.money)
        for item in turn.ledger.recurring(turn.user_id)
        if before.source == f"recurring:{item.id}" and item.id in (record.recurring_before or {})
    )


def manage(turn: Turn, request: ManageRecurring) -> Outcome:
    """Lists recurring items, or changes the one that is meant."""
    running = [item for item in turn.ledger.recurring(turn.user_id) if item.next_date]
    if not running:
        return Outcome(intent=_INTENT, lines=(say.NONE_YET,))
    if request.action is RecurringAction.LIST:
        meant = _meant(running, request) if request.text or request.category else running
        lines = say.listed(meant, turn.style) if meant else say.NOT_FOUND
        return Outcome(intent=_INTENT, lines=(lines,))
    meant = _meant(running, request)
    if len(meant) != 1:
        return _which(turn, meant or running, request, found=bool(meant))
    return _managed(turn, meant[0], request)


def _managed(turn: Turn, item: Recurring, request: ManageRecurring) -> Outcome:
    match request.action:
        case RecurringAction.SKIP:
            return _skip(turn, item)
        case RecurringAction.PAUSE:
            after = replace(item, paused=True)
            line = say.paused(after)
        case RecurringAction.RESUME:
            # What fell into the pause was not wanted: it goes on from today.
            after = replace(item, paused=False, next_date=_from_today(turn, item))
            line = say.resumed(after, turn.style)
        case RecurringAction.CHANGE:
            money = _exact(request.amount, item.money.currency)
            if money is None:
                return Outcome(intent=_INTENT, lines=(say.NO_AMOUNT,))
            after = replace(item, money=-money if item.money.minor < 0 else money)
            line = say.changed(after, turn.style)
        case RecurringAction.END:
            after = _ended(item, request)
            line = say.ended(after, turn.style)
        case RecurringAction.REMIND | RecurringAction.NO_REMIND:
            on = request.action is RecurringAction.REMIND
            after = replace(item, remind=on)
            line = say.reminding(after, on=on)
        case RecurringAction.LIST:
            raise ValueError("a list is of all items")
        case unknown:
            assert_never(unknown)
    return _changed(turn, after, line)


def _skip(turn: Turn, item: Recurring) -> Outcome:
    if item.next_date is None:
        return Outcome(intent=_INTENT, lines=(say.NOT_FOUND,))
    after = replace(item, next_date=next_after(item.schedule, item.next_date, item.entered))
    return _changed(turn, after, say.skipped(after, turn.style, turn.style.day(item.next_date)))


def _ended(item: Recurring, request: ManageRecurring) -> Recurring:
    if request.until is None:
        return replace(item, next_date=None)
    schedule = replace(item.schedule, until=request.until)
    still = item.next_date if item.next_date and item.next_date <= request.until else None
    return replace(item, schedule=schedule, next_date=still)


def _from_today(turn: Turn, item: Recurring) -> date | None:
    if item.next_date is None or item.next_date >= turn.today:
        return item.next_date
    return first_on_or_after(item.schedule, turn.today)


def _changed(turn: Turn, item: Recurring, line: str) -> Outcome:
    return Outcome(intent=_INTENT, lines=(line,), buttons=(undo_button(turn),), recurring=(item,))


def _meant(items: Sequence[Recurring], request: ManageRecurring) -> list[Recurring]:
    if request.text:
        words = fold(request.text)
        named = [item for item in items if words in fold(item.description)]
        if named:
            return named
    if request.category:
        return [item for item in items if item.category == request.category]
    return list(items) if not request.text and len(items) == 1 else []


def _which(
    turn: Turn, items: Sequence[Recurring], request: ManageRecurring, *, found: bool
) -> Outcome:
    """The items to choose from; each button says the whole command, so nothing stays open."""
    asked = [say.SAY_WHICH if found or not request.text else say.NOT_FOUND]
    verb = str(request.action).replace("_", " ")
    amount = f" to {request.amount}" if request.amount is not None else ""
    buttons = [
        Button(say.name(item)[:_LONGEST_BUTTON], f"{verb} {say.name(item)}{amount}")
        for item in items[:MOST_BUTTONS]
    ]
    return Outcome(
        intent=_INTENT,
        lines=("\n".join([*asked, *(f"• {say.line(item, turn.style)}" for item in items)]),),
        buttons=tuple(button for button in buttons if len(button.value) <= _LONGEST_BUTTON),
    )


def _exact(amount: Decimal | None, currency: str) -> Money | None:
    try:
        return None if amount is None else Money.of(amount, currency)
    except TooPreciseError:
        return None
