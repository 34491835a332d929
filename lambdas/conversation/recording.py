"""Writing what was said: expenses, income and refunds, one or many, all or none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from conversation.limits import cut
from conversation.message import Button
from conversation.outcome import Outcome, Turn
from conversation.sentences import transactions as say
from language.categories import EXPENSE_SLUGS, INCOME_SLUGS
from language.request import About, Ask, Entry, Log
from ledger.currencies import is_currency
from ledger.errors import TooPreciseError
from ledger.identifiers import ulid
from ledger.money import Money
from ledger.records import Kind, Transaction

OTHER = "other"
KNOWN = frozenset((*EXPENSE_SLUGS, *INCOME_SLUGS))
"""The categories everybody has; any other one is a person's own from its first use on."""
_GUESSES = ("groceries", "dining", "shopping")


def log(turn: Turn, request: Log) -> Outcome:
    """Writes every entry and echoes exactly what was written."""
    written = tuple(transaction_of(turn, entry, n) for n, entry in enumerate(request.entries))
    return Outcome(
        intent=intent_of(one.kind for one in written),
        lines=(say.logged(written, turn.style), *_about_other(written)),
        buttons=(undo_button(turn), *_guesses(written)),
        transactions=written,
        shown=tuple(one.id for one in written) if len(written) > 1 else None,
        recorded=written,
    )


def transaction_of(turn: Turn, entry: Entry, index: int, *, source: str = "chat") -> Transaction:
    """The transaction an entry becomes. Its amount is there and exact: `doubt_about` said so."""
    if entry.amount is None:
        raise ValueError("an entry without an amount is asked about, never written")
    return Transaction(
        id=ulid(turn.now, turn.user_id, turn.message.message_id, index=index),
        kind=entry.kind,
        money=Money.of(entry.amount, entry.currency),
        category=cut(entry.category) if entry.category else OTHER,
        description=entry.description,
        date=entry.date,
        source=source,
        created_at=turn.now,
        changed_at=turn.now,
        approximate=entry.approximate,
    )


def doubt_about(entry: Entry, index: int) -> Ask | None:
    """The question that keeps an entry the ledger could not hold exactly from being written."""
    if entry.amount is None:
        return Ask(about=About.AMOUNT, index=index)
    if not is_currency(entry.currency):
        return Ask(about=About.CURRENCY, index=index, said=entry.currency)
    try:
        Money.of(entry.amount, entry.currency)
    except TooPreciseError:
        return Ask(about=About.AMOUNT, index=index, said=str(entry.amount))
    return None


def intent_of(kinds: Iterable[Kind]) -> str:
    """The bot's intent for transactions of these kinds."""
    return "LogIncome" if all(kind is Kind.INCOME for kind in kinds) else "LogExpense"


def undo_button(turn: Turn) -> Button:
    """The button that takes back what this message did, now or at any later time."""
    return Button("Undo", f"undo {turn.message.message_id}")


def _about_other(written: Sequence[Transaction]) -> tuple[str, ...]:
    if not any(one.category == OTHER for one in written):
        return ()
    return (say.CORRECT_OTHER if len(written) == 1 else say.CORRECT_OTHERS,)


def _guesses(written: Sequence[Transaction]) -> tuple[Button, ...]:
    if len(written) != 1 or written[0].category != OTHER or written[0].kind is Kind.INCOME:
        return ()
    return tuple(Button(guess.capitalize(), f"that was {guess}") for guess in _GUESSES)
