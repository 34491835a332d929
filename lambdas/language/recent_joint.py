"""The price of one of two things that were entered together: “the tea was 2.95”.

After “scone and tea 5.75” the scone may be what is left or may have been the 5.75: that is asked.
"""

from __future__ import annotations

import re
from dataclasses import replace

from language.edit_doubts import amount_decided, doubt_about
from language.meaning import Meaning
from language.reading import Reading
from language.recent_parts import instead, like, noted
from language.recents import core_of, named, singular, words_of_name
from language.request import About, Ask, Choice, Decision
from language.text import fold
from language.vocabulary.recents import ARTICLES, WAS
from ledger.records import Kind


def recent_told_apart(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """Both things with their prices, None where a message tells none of one of them."""
    if len(reading.amounts) != 1 or reading.is_question or len(reading.words) > _LONGEST:
        return None
    amount, core = reading.amounts[0], core_of(reading)
    first = reading.place_of(amount.span.start)
    subject = range(core.start, first)
    verbs = [place for place in subject if reading.texts[place] in WAS]
    said = range(core.start, verbs[0]) if verbs else subject
    if not said or not (verbs or reading.texts[core.start] in ARTICLES) or reading.days:
        return None
    one = named(reading, said)
    if (
        one is None
        or one.kind is not Kind.EXPENSE
        or reading.place_of(amount.span.end) != core.stop
    ):
        return None
    parts = [part for part in _JOINING.split(one.name) if part.strip()]
    words = {singular(reading.texts[place]) for place in said} - ARTICLES
    meant = [part for part in parts if words == words_of_name(part)]
    others = [part for part in parts if part not in meant]
    if len(parts) != _TWO or len(meant) != 1 or not Reading(others[0], reading.context).hits:
        return None  # "bed bath and beyond"
    entry = noted(f"{meant[0]} {amount.said}", reading)
    if entry is None or entry.currency != one.currency:
        return None
    other, priced = others[0], amount_decided(decisions)
    rest = replace(like(one, entry), description=other, amount=priced)
    part = replace(entry, date=one.date, category=entry.category or one.category)
    entries = (part, rest) if fold(one.name).startswith(fold(meant[0])) else (rest, part)
    ask = doubt_about(reading, amount, None, decisions)
    if ask is None and priced is None:
        left = one.amount - amount.amount
        values = (one.amount, left) if left > 0 else (one.amount,)
        choices = tuple(Choice(format(value, "f")) for value in values)
        ask = Ask(about=About.AMOUNT, index=entries.index(rest), said=other, choices=choices)
    return instead(one, entries)._replace(ask=ask)


_JOINING = re.compile(r"\s*(?:[,&+]|\b(?:and|n|y|e|und|et|en|plus)\b)\s*", re.IGNORECASE)
_TWO = 2
_LONGEST = 10
