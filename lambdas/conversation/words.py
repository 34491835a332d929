"""The word or merchant that a transaction's category hangs on."""

from __future__ import annotations

from language.context import Context
from language.text import fold
from ledger.records import Transaction


def word_of(one: Transaction, context: Context) -> str | None:
    """What a correction of its category is kept under, None where it has no words."""
    return fold(one.description) or None
