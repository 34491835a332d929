"""The word or merchant that a transaction's category hangs on."""

from __future__ import annotations

from dataclasses import replace

from conversation.limits import LONGEST_WORD
from language.context import Context
from language.request import Log
from language.understand import understand
from ledger.records import Transaction


def word_of(one: Transaction, context: Context) -> str | None:
    """What a correction of its category is kept under, None where it has no words.

    Its description is read as it would be in a message, so that the word is the one by
    which the next such message is told.
    """
    if not one.description:
        return None
    afresh = replace(context, pending=None, last_query=None)
    request = understand(f"{one.description} 1", afresh).request
    if isinstance(request, Log) and len(request.entries) == 1:
        word = request.entries[0].learned_from
        return word if word and len(word) <= LONGEST_WORD else None
    return None
