"""Taking back what any message did, and bringing it back again.

Undoing reverts only what the message itself changed and what nobody changed since,
field by field; so it does not matter how much came after it. Undoing an undo is the redo.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from conversation.format import category_name
from conversation.message import Button
from conversation.outcome import Outcome, Turn
from conversation.sentences import changing as say
from conversation.sentences import transactions as say_of
from conversation.targets import candidates, touched, which_one
from language.request import Remove, Restore, TakingBack, Target
from ledger.errors import NotFoundError
from ledger.ledger import Ledger
from ledger.records import Change, MessageRecord, Profile, Recurring, Transaction

SETTINGS = "settings"
"""Where the reply that is kept with a message names what it changed in the profile."""

_BUTTON = re.compile(r"undo (?P<id>[A-Za-z0-9_-]{1,36})")
_LONG_ID = 20
_MOST_STEPS = 50
"""How many messages one looks back for something to undo; each is read from the ledger."""
KEPT = ("id", "version", "created_at", "changed_at", "source")
_BY_KEY = ("budgets", "learned")
_BOOKKEEPING = ("version", "largest", "last_message")


def tapped(text: str, user_id: str, ledger: Ledger) -> Remove | None:
    """The undoing that a tapped undo button asks for, None where `text` is no such button's.

    A short word can be a thing just as well ("undo taxi"): there the message must be known.
    """
    button = _BUTTON.fullmatch(text)
    if button is None:
        return None
    message_id = button["id"]
    if len(message_id) < _LONG_ID and ledger.message(user_id, message_id) is None:
        return None
    return Remove(target=Target(message_id=message_id))


def undo(turn: Turn, message_id: str) -> Outcome:
    """Takes back what one message did."""
    record = turn.ledger.message(turn.user_id, message_id)
    if record is None:
        return _nothing(say.UNKNOWN_MESSAGE)
    if _is_undone(turn, record):
        return Outcome(
            intent="UndoLast",
            lines=(say.ALREADY_UNDONE,),
            buttons=_redo_buttons(turn, record),
        )
    return _reverted(turn, record)


def take_back(turn: Turn, by: TakingBack) -> Outcome:
    """Takes back the latest message that still holds.

    “Undo” goes one message further back each time, as an editor does. What is deleted or
    called a mistake is removed as a change of its own, so that “undo” brings it back.
    """
    last = turn.last_message()
    for record in _backwards(turn, last):
        if by is TakingBack.DELETE and touched(record) and not record.recurring_before:
            there = candidates(turn, Target(ids=touched(record))).found
            if there:
                return removed(turn, there)
        elif not _is_undo(turn, record) and not _is_undone(turn, record):
            there = candidates(turn, Target(ids=record.transaction_ids)).found
            if by is TakingBack.RETRACT and there and _only_entered(record):
                return removed(turn, there)
            return _reverted(turn, record)
    if last is None:
        return _nothing(say.NOTHING_TO_UNDO)
    return Outcome(
        intent="UndoLast", lines=(say.NOTHING_MORE_TO_UNDO,), buttons=(_back(last.message_id),)
    )


def removed(turn: Turn, there: Sequence[Transaction]) -> Outcome:
    """Removes these transactions, by a change that can be undone."""
    gone = tuple(replace(one, removed_at=turn.now, changed_at=turn.now) for one in there)
    return Outcome(
        intent="UndoLast",
        lines=(say_of.removed(there, turn.style),),
        buttons=(_back(turn.message.message_id),),
        transactions=gone,
        changed=tuple(map(Change, there, gone)),
    )


def restore(turn: Turn, request: Restore) -> Outcome:
    """Brings back what was removed: by the last message, or the one that is meant."""
    target = request.target
    if target == Target() or target.message_id is not None:
        return _redone(turn, target.message_id)
    found = candidates(turn, target, removed=True)
    if not found.found:
        return _nothing(say.NOTHING_REMOVED)
    one = found.one
    if one is None:
        return which_one(turn, "UndoLast", found.found)
    back = replace(one, removed_at=None, changed_at=turn.now)
    return Outcome(
        intent="UndoLast",
        lines=(say_of.restored((back,), turn.style),),
        buttons=(Button(say.BUTTON_UNDO, f"undo {turn.message.message_id}"),),
        transactions=(back,),
        changed=(Change(one, back),),
    )


def changed_settings(before: Profile, after: Profile) -> list[list[str]]:
    """What differs between two profiles, as paths: `["currency"]`, `["budgets", "dining"]`."""
    paths = []
    for name in (field.name for field in fields(Profile)):
        was, now = getattr(before, name), getattr(after, name)
        if name in _BOOKKEEPING or was == now:
            continue
        if name in _BY_KEY:
            keys = sorted({*was, *now})
            paths += [[name, key] for key in keys if was.get(key) != now.get(key)]
        else:
            paths.append([name])
    return paths


def _redone(turn: Turn, message_id: str | None) -> Outcome:
    record = turn.ledger.message(turn.user_id, message_id) if message_id else turn.last_message()
    if record is None:
        return _nothing(say.UNKNOWN_MESSAGE if message_id else say.NOTHING_REMOVED)
    undone_by = _undone_by(turn, record)
    if undone_by is not None:
        return _reverted(turn, undone_by)
    removes = any(change.after.removed_at for change in record.changes)
    if record.undoes is None and not removes:
        return _nothing(say.NOTHING_REMOVED)
    return _reverted(turn, record)


def _reverted(turn: Turn, record: MessageRecord) -> Outcome:
    changes = _reverted_transactions(turn, record)
    profile, settings = _reverted_profile(turn, record)
    recurring = _reverted_recurring(turn, record)
    if not changes and profile is None and not recurring:
        return _nothing(say.NOTHING_TO_UNDO)
    gone = [change.after for change in changes if change.after.removed_at]
    back = [c.after for c in changes if c.before.removed_at and not c.after.removed_at]
    lines = [say_of.removed(gone, turn.style)] if gone else []
    lines += [say_of.restored(back, turn.style)] if back else []
    lines += [
        say_of.changed(change.before, change.after, turn.style)
        for change in changes
        if bool(change.before.removed_at) == bool(change.after.removed_at)
    ]
    lines += [say.settings_back(settings)] if settings else []
    lines += [say.recurring_back(", ".join(map(_name, recurring)))] if recurring else []
    undoes = not _is_undo(turn, record)
    lead = say.UNDONE if undoes else say.REDONE
    return Outcome(
        intent="UndoLast",
        lines=(f"{lead} {lines[0]}", *lines[1:]),
        buttons=(_back(turn.message.message_id) if undoes and not back else _undo(turn),),
        transactions=tuple(change.after for change in changes),
        changed=changes,
        profile=profile,
        recurring=recurring,
        undoes=record.message_id,
    )


def _reverted_transactions(turn: Turn, record: MessageRecord) -> tuple[Change, ...]:
    changed = {change.after.id: change for change in record.changes}
    changes = []
    for one_id in dict.fromkeys(touched(record)):
        try:
            current = turn.ledger.transaction(turn.user_id, one_id)
        except NotFoundError:
            continue
        change = changed.get(one_id)
        if change:
            back = without(current, change.before, change.after)
        else:
            back = {"removed_at": current.removed_at or turn.now}
        after = replace(current, **back)
        if after != current:
            changes.append(Change(current, replace(after, changed_at=turn.now)))
    return tuple(changes)


def without(current: Any, before: Any, after: Any) -> dict[str, Any]:
    """The fields that a change set and that still are what it set, as they were before it."""
    return {
        field.name: getattr(before, field.name)
        for field in fields(current)
        if field.name not in KEPT
        and getattr(before, field.name) != getattr(after, field.name)
        and _same(field.name, getattr(current, field.name), getattr(after, field.name))
    }


def _same(name: str, current: object, after: object) -> bool:
    return bool(current) == bool(after) if name == "removed_at" else current == after


def _reverted_profile(turn: Turn, record: MessageRecord) -> tuple[Profile | None, int]:
    before = record.profile_before
    paths: Sequence[Sequence[str]] = record.reply.get(SETTINGS, ())
    if before is None or not paths:
        return None, 0
    values: dict[str, Any] = {}
    for name, *key in paths:
        old = getattr(before, name)
        current = values.get(name, getattr(turn.profile, name))
        values[name] = _with_key(current, old, key[0]) if key else old
    return replace(turn.profile, **values), len(paths)


def _with_key(current: Mapping[str, Any], old: Mapping[str, Any], key: str) -> dict[str, Any]:
    kept = {name: value for name, value in current.items() if name != key}
    return kept | ({key: old[key]} if key in old else {})


def _reverted_recurring(turn: Turn, record: MessageRecord) -> tuple[Recurring, ...]:
    if not record.recurring_before:
        return ()
    reverted = []
    for current in turn.ledger.recurring(turn.user_id):
        if current.id not in record.recurring_before:
            continue
        before = record.recurring_before[current.id]
        if before is None:
            # Ended, not removed: what has ended can be brought back by undoing the undo.
            reverted.append(replace(current, next_date=None))
        else:
            reverted.append(replace(before, version=current.version))
    return tuple(reverted)


def _backwards(turn: Turn, record: MessageRecord | None) -> Iterator[MessageRecord]:
    """The messages that changed something, from this one back."""
    for _ in range(_MOST_STEPS):
        if record is None:
            return
        yield record
        before = record.previous
        record = turn.ledger.message(turn.user_id, before) if before else None


def _only_entered(record: MessageRecord) -> bool:
    """Whether it wrote entries and did nothing else that would have to be reverted."""
    return not (record.changes or record.recurring_before or record.reply.get(SETTINGS))


def _is_undo(turn: Turn, record: MessageRecord) -> bool:
    """Whether it takes something back; what takes back an undo is a redo."""
    if record.undoes is None:
        return False
    undone = turn.ledger.message(turn.user_id, record.undoes)
    return undone is None or not _is_undo(turn, undone)


def _is_undone(turn: Turn, record: MessageRecord) -> bool:
    return _undone_by(turn, record) is not None


def _undone_by(turn: Turn, record: MessageRecord) -> MessageRecord | None:
    """The undo that holds for a message: one that was not itself undone."""
    if record.undone_by is None:
        return None
    undo = turn.ledger.message(turn.user_id, record.undone_by)
    return undo if undo is not None and not _is_undone(turn, undo) else None


def _redo_buttons(turn: Turn, record: MessageRecord) -> tuple[Button, ...]:
    undone_by = _undone_by(turn, record)
    return (_back(undone_by.message_id),) if undone_by else ()


def _back(message_id: str) -> Button:
    return Button(say.BUTTON_BACK, f"undo {message_id}")


def _undo(turn: Turn) -> Button:
    return Button(say.BUTTON_UNDO, f"undo {turn.message.message_id}")


def _name(item: Recurring) -> str:
    return item.description or category_name(item.category)


def _nothing(sentence: str) -> Outcome:
    return Outcome(intent="UndoLast", lines=(sentence,))
