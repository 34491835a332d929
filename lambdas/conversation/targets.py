"""Which transaction is meant by "the taxi", "the second one" or "the 45 from yesterday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from conversation.outcome import Outcome, Turn
from conversation.questions import MOST_BUTTONS
from conversation.sentences import changing as say
from conversation.sentences import transactions as say_of
from language.request import About, Ask, Choice, Target
from ledger.errors import NotFoundError, TooPreciseError
from ledger.ledger import Filter
from ledger.money import Money
from ledger.periods import Period
from ledger.records import MessageRecord, Transaction

_PAGE = 200


@dataclass(frozen=True, slots=True)
class Candidates:
    """The transactions that fit, newest first; `exactly_one` or a question follows."""

    found: tuple[Transaction, ...]

    @property
    def one(self) -> Transaction | None:
        """The transaction meant, where only one fits."""
        return self.found[0] if len(self.found) == 1 else None


def candidates(turn: Turn, target: Target, *, removed: bool = False) -> Candidates:
    """Every transaction the target can mean; those of the last message where it says nothing."""
    chosen = _chosen(turn)
    if chosen is not None:
        return _by_id(turn, chosen, removed=removed)
    if target.ids:
        return _by_id(turn, target.ids, removed=removed)
    if target.position is not None:
        listed = turn.memory.shown or tuple(one.id for one in turn.memory.recent)
        return _by_id(turn, _at(listed, target.position), removed=removed)
    if target.message_id is not None:
        record = turn.ledger.message(turn.user_id, target.message_id)
        return _by_id(turn, touched(record) if record else (), removed=removed)
    if target == Target():
        record = turn.last_message()
        return _by_id(turn, touched(record) if record else (), removed=removed)
    if target.typed is not None:
        found = _matching(turn, replace(target, text=target.typed), removed=removed)
        if found.found:
            return found
    return _matching(turn, target, removed=removed)


def searched(turn: Turn, which: Filter, *, limit: int | None = None) -> list[Transaction]:
    """The newest transactions that match, all of them where no limit is given."""
    found: list[Transaction] = []
    cursor = None
    while limit is None or len(found) < limit:
        page = turn.ledger.transactions(
            turn.user_id, which, limit=_PAGE if limit is None else limit, cursor=cursor
        )
        found += page.transactions
        cursor = page.cursor
        if cursor is None:
            break
    return found[:limit]


def touched(record: MessageRecord) -> tuple[str, ...]:
    """The ids of the transactions a message wrote or changed."""
    return (*record.transaction_ids, *(change.after.id for change in record.changes))


def which_one(
    turn: Turn, intent: str, found: Sequence[Transaction], *, lead: str = say.WHICH_ONE
) -> Outcome:
    """The question which of several is meant; each answers to its number."""
    listed = tuple(found[:MOST_BUTTONS])
    choices = tuple(
        Choice(str(n), say_of.label(one, turn.style)) for n, one in enumerate(listed, start=1)
    )
    numbered = (f"{n}. {say_of.dated(one, turn.style)}" for n, one in enumerate(listed, start=1))
    lines = [lead, *numbered]
    if len(found) > len(listed):
        lines.append(say.OR_SAY_MORE)
    return Outcome(
        intent=intent,
        lines=("\n".join(lines),),
        ask=Ask(about=About.TARGET, choices=choices),
        shown=tuple(one.id for one in listed),
    )


def _chosen(turn: Turn) -> tuple[str, ...] | None:
    """The id that answered "which one?": its choice is a number in what was shown."""
    for decision in turn.understanding.decisions:
        if decision.about is About.TARGET and decision.value.lstrip("-").isdigit():
            return _at(turn.memory.shown, int(decision.value))
    return None


def _at(shown: Sequence[str], position: int) -> tuple[str, ...]:
    index = position - 1 if position > 0 else len(shown) + position
    return (shown[index],) if 0 <= index < len(shown) else ()


def _by_id(turn: Turn, ids: Sequence[str], *, removed: bool) -> Candidates:
    found = []
    for one_id in dict.fromkeys(ids):
        try:
            one = turn.ledger.transaction(turn.user_id, one_id)
        except NotFoundError:
            continue
        if (one.removed_at is not None) == removed:
            found.append(one)
    return Candidates(tuple(found))


def _matching(turn: Turn, target: Target, *, removed: bool) -> Candidates:
    which = Filter(
        period=Period(target.date, target.date + timedelta(days=1)) if target.date else None,
        category=target.category,
        text=target.text,
        removed=removed,
    )
    if target.amount is None:
        return Candidates(_page(turn, which))
    try:
        minor = abs(Money.of(target.amount, turn.profile.currency).minor)
    except TooPreciseError:
        return Candidates(())
    found = _page(turn, replace(which, at_least=minor, at_most=minor))
    return Candidates(found or _page(turn, replace(which, at_least=-minor, at_most=-minor)))


def _page(turn: Turn, which: Filter) -> tuple[Transaction, ...]:
    return tuple(searched(turn, which, limit=MOST_BUTTONS + 1))
