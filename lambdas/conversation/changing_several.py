"""Changes of several transactions at once, and a change that was meant for another one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from conversation.changing import edited
from conversation.message import Button
from conversation.outcome import Outcome, Turn
from conversation.recording import transaction_of, undo_button
from conversation.sentences import changing as say
from conversation.sentences import transactions as say_of
from conversation.targets import candidates
from conversation.undoing import KEPT, without
from language.request import About, Ask, Edit, EditEach, Itemise, Redirect, Target
from ledger.errors import TooPreciseError, UnknownCurrencyError
from ledger.records import Change, Transaction


def edit_all(turn: Turn, request: Edit) -> Outcome:
    """Changes every transaction the target names: “both were yesterday”."""
    each = (replace(request, target=Target(ids=(one,))) for one in request.target.ids)
    return edit_each(turn, EditEach(edits=tuple(each)))


def edit_each(turn: Turn, request: EditEach) -> Outcome:
    """Changes each transaction in its own way; those that are gone meanwhile are left."""
    before: dict[str, Transaction] = {}
    after: dict[str, Transaction] = {}
    try:
        for edit in request.edits:
            one = candidates(turn, edit.target).one
            if one is not None:  # of what is said twice of one entry the later counts
                before.setdefault(one.id, one)
                after[one.id] = edited(after.get(one.id, one), edit)
    except TooPreciseError as error:
        ask = Ask(about=About.AMOUNT, said=str(error.amount))
        return Outcome(intent="ChangeLast", lines=(), ask=ask)
    except UnknownCurrencyError as error:
        ask = Ask(about=About.CURRENCY, said=error.code)
        return Outcome(intent="ChangeLast", lines=(), ask=ask)
    changes = [Change(one, after[one_id]) for one_id, one in before.items()]
    if not changes:
        return _said(say.NOT_FOUND)
    made = tuple(one for one in changes if one.before != one.after)
    if not made:
        return _said(*(say_of.unchanged(one.after, turn.style) for one in changes))
    return _changed(turn, made)


def itemise(turn: Turn, request: Itemise) -> Outcome:
    """Takes the transaction out and writes what it was made of."""
    one = candidates(turn, request.target).one
    if one is None:
        return _said(say.NOT_FOUND)
    gone = replace(one, removed_at=turn.now, changed_at=turn.now)
    parts = tuple(transaction_of(turn, part, n) for n, part in enumerate(request.entries))
    return Outcome(
        intent="ChangeLast",
        lines=(say_of.removed((one,), turn.style), say_of.logged(parts, turn.style)),
        buttons=(undo_button(turn),),
        transactions=parts,
        changed=(Change(one, gone),),
        recorded=parts,
        shown=tuple(part.id for part in parts),
    )


def redirect(turn: Turn, request: Redirect) -> Outcome:
    """Takes back what the last message did to one transaction and does it to another.

    “make it 62” changed the taxi; “not that, the dinner” changes the dinner instead.
    """
    record = turn.last_message()
    other = candidates(turn, request.target).one
    if other is None:
        return _said(say.NOT_FOUND)
    if record is None or len(record.changes) != 1:
        return _said(say.NO_CHANGE_SAID)
    change = record.changes[0]
    if change.after.id == other.id:
        return _said(say.NO_CHANGE_SAID)
    current = turn.ledger.transaction(turn.user_id, change.after.id)
    back = replace(current, **without(current, change.before, change.after))
    return _changed(turn, (Change(current, back), Change(other, _likewise(other, change))))


def _likewise(one: Transaction, change: Change) -> Transaction:
    """The transaction with every field that the change set, as it set it."""
    done: dict[str, Any] = {
        field.name: getattr(change.after, field.name)
        for field in fields(one)
        if field.name not in KEPT
        and getattr(change.before, field.name) != getattr(change.after, field.name)
    }
    return replace(one, **done)


def _changed(turn: Turn, changes: tuple[Change, ...]) -> Outcome:
    kept = [one for one in changes if not one.before.removed_at and not one.after.removed_at]
    gone = [one.after for one in changes if one.after.removed_at]
    back = [one.after for one in changes if one.before.removed_at and not one.after.removed_at]
    lines = [say_of.restored(back, turn.style)] if back else []
    lines += [say_of.removed(gone, turn.style)] if gone else []
    lines += _told(turn, kept)
    undo = undo_button(turn)
    if gone and not kept:
        undo = Button(say.BUTTON_UNDO, undo.value)
    return Outcome(
        intent="ChangeLast",
        lines=tuple(lines),
        buttons=(undo,),
        transactions=tuple(one.after for one in changes),
        changed=changes,
    )


def _told(turn: Turn, changes: Iterable[Change]) -> list[str]:
    return [say_of.changed(one.before, one.after, turn.style) for one in changes]


def _said(*sentences: str) -> Outcome:
    return Outcome(intent="ChangeLast", lines=sentences)
