"""The single days a message names."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from language.context import Context
from language.date_tokens import is_about_time, tokens_of
from language.day_grammar import days_of
from language.day_reading import Lean
from language.text import Span


class DayMention(NamedTuple):
    """Where a day is named, and which it is.

    `span` covers the whole phrase with its preposition, `said` is that text. `day` is
    None where no such day exists ("31 feb"). `choices` holds the days it may be where
    more than one is meant ("last weekend"); it is empty where it is clear. `future` says
    that the day is after today. `how` tells in a few words how it was read.
    """

    span: Span
    said: str
    day: date | None
    choices: tuple[date, ...] = ()
    future: bool = False
    how: str = ""


def find_days(text: str, context: Context, *, lean: Lean = "past") -> tuple[DayMention, ...]:
    """Every single day the text names, in its order.

    Without a year, `lean` decides: the latest such day up to today ("past", spending),
    or the first from today on ("future", plans). A weekday is today's on that day.
    """
    tokens = tokens_of(text)
    if not is_about_time(tokens):
        return ()
    grammar = days_of(text, context.today, context.locale, lean)
    mentions = []
    at = 0
    while at < len(tokens):
        found = grammar.day_at(at) if tokens[at].may_begin else None
        if found is None:
            at += 1
            continue
        span = Span(tokens[at].start, tokens[found.end - 1].end)
        mentions.append(
            DayMention(
                span=span,
                said=text[span.start : span.end],
                day=found.day,
                choices=found.choices,
                future=found.day is not None and found.day > context.today,
                how=found.how,
            )
        )
        at = found.end
    return tuple(mentions)
