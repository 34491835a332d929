"""The single days a message names."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from language.context import Context
from language.date_tokens import may_begin_a_day, tokens_about_time
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
    tokens = tokens_about_time(text)
    if not tokens:
        return ()
    grammar = days_of(text, context.today, context.locale, lean)
    mentions = []
    at = 0
    while at < len(tokens):
        found = grammar.day_at(at) if may_begin_a_day(tokens, at) else None
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
    return _in_their_months(mentions, text) if len(mentions) > 1 else tuple(mentions)


def _in_their_months(mentions: list[DayMention], text: str) -> tuple[DayMention, ...]:
    """The days, one that follows its month being one with it: "last month the 20th"."""
    result = mentions[:1]
    for day in mentions[1:]:
        month = result[-1]
        between = text[month.span.end : day.span.start]
        if day.how == _OF_MONTH and between in {" ", ", ", ","} and _is_month(month):
            joined = _day_in(month, day)
            if joined is not None:
                result[-1] = day._replace(
                    span=Span(month.span.start, day.span.end),
                    said=text[month.span.start : day.span.end],
                    day=joined,
                    choices=(),
                )
                continue
        result.append(day)
    return tuple(result)


def _is_month(mention: DayMention) -> bool:
    """Whether some day of a month is named, not of a week."""
    if mention.how != "some day of a period" or mention.day is None:
        return False
    if not mention.choices:
        return "month" in mention.said
    return (max(mention.choices) - min(mention.choices)).days >= _SHORTEST_MONTH


def _day_in(month: DayMention, day: DayMention) -> date | None:
    """The numbered day of the month, None where it has no such day."""
    if month.day is None or day.day is None:
        return None
    try:
        return month.day.replace(day=day.day.day)
    except ValueError:
        return None


_OF_MONTH = "a day of the month"
_SHORTEST_MONTH = 27
