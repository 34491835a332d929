"""The recurring schedule a message names."""

from __future__ import annotations

from typing import NamedTuple

from language.context import Context
from language.date_tokens import Token, tokens_about_time
from language.schedule_grammar import ScheduleGrammar
from language.text import Span
from language.time_words import Words
from language.vocabulary.date_words import Kind
from ledger.schedule import Schedule


class ScheduleMention(NamedTuple):
    """Where a schedule is named, and which it is.

    `spans` cover its phrases, which may stand apart ("rent monthly 1200 until may").
    `choices` holds the schedules it may be where more than one is meant ("twice a month",
    "every second friday"), each with the words that name it; it is empty where it is clear.
    `describes` says that it may only describe what was bought once ("weekly groceries 60").
    """

    spans: tuple[Span, ...]
    said: str
    schedule: Schedule
    choices: tuple[tuple[str, Schedule], ...] = ()
    describes: bool = False


def find_schedule(text: str, context: Context) -> ScheduleMention | None:
    """The schedule the text names, its first occurrence on or after today; None without one."""
    tokens = tokens_about_time(text)
    if all(one.kinds.isdisjoint(_REPEATING) for one in tokens):
        return None
    found = ScheduleGrammar(Words(tokens), context).schedule()
    if found is None:
        return None
    spans = _spans(tokens, found.used)
    said = " … ".join(text[span.start : span.end] for span in spans)
    return ScheduleMention(
        spans=spans,
        said=said,
        schedule=found.schedule,
        choices=found.choices,
        describes=found.describes,
    )


_REPEATING = frozenset((
    Kind.EVERY, Kind.OFTEN, Kind.UNIT, Kind.WEEKDAYS, Kind.PAYDAY, Kind.ORDINAL, Kind.SUFFIX,
))  # fmt: skip
"""Without one of these nothing is said to repeat."""


def _spans(tokens: tuple[Token, ...], used: list[tuple[int, int]]) -> tuple[Span, ...]:
    spans: list[Span] = []
    last_end = -1
    for start, end in sorted(used):
        if spans and start <= last_end:
            spans[-1] = Span(spans[-1].start, max(spans[-1].end, tokens[end - 1].end))
        else:
            spans.append(Span(tokens[start].start, tokens[end - 1].end))
        last_end = max(last_end, end)
    return tuple(spans)
