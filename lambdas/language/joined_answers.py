"""Amounts of several things in one answer: asked for “coffee and a muffin”, “4 and 3.50”."""

from __future__ import annotations

from dataclasses import replace

from language.logging import logged
from language.reading import Reading
from language.recents import core_of
from language.request import Decision, Log, Pending
from language.vocabulary.splits import AND


def note_of_each(reading: Reading, pending: Pending) -> str | None:
    """The message asked about with the amount of each of its things, None where it has not both.

    A day that the message tells stands before the first of them and goes for all.
    """
    amounts = reading.amounts
    if len(amounts) < 2 or any(one.doubt for one in amounts) or reading.days:
        return None
    numbers = reading.places_in([one.span for one in amounts])
    words = [place for place in core_of(reading) if place not in numbers]
    if any(reading.words[p].is_word and reading.texts[p] not in AND for p in words):
        return None
    asked = Reading(pending.text, replace(reading.context, today=pending.today, pending=None))
    things = _things(asked)
    if asked.amounts or len(things) != len(amounts):
        return None
    days = " ".join(asked.as_typed(one.span) for one in asked.days[:1])
    each = (f"{thing} {one.said}" for thing, one in zip(things, amounts, strict=True))
    text = f"{days} {', '.join(each)}".strip()
    found = logged(Reading(text, asked.context), _NO_DECISIONS)
    if found is None or found.ask is not None or not isinstance(found.request, Log):
        return None
    told = [entry.amount for entry in found.request.entries]
    return text if told == [one.amount for one in amounts] else None


def _things(asked: Reading) -> list[str]:
    """What stands between “and” and commas, without the day."""
    dated = asked.places_in([one.span for one in asked.days])
    parts: list[list[int]] = [[]]
    for place, text in enumerate(asked.texts):
        if text in AND:
            parts.append([])
        elif place not in dated:
            parts[-1].append(place)
    return [asked.as_typed(asked.span_of(part[0], part[-1] + 1)) for part in parts if part]


_NO_DECISIONS: tuple[Decision, ...] = ()
