"""The day of the last entry as a message points at it: “and gas bill same day 28”."""

from __future__ import annotations

import re

from language.context import Context
from language.dates import DayMention
from language.text import Span, fold


def same_day(text: str, context: Context) -> DayMention | None:
    """The day of the entries made last, None where they have several or none is pointed at."""
    days = {one.date for one in context.recent if one.last}
    found = _SAME_DAY.search(fold(text)) if len(days) == 1 else None
    if found is None:
        return None
    span = Span(found.start(), found.end())
    day = days.pop()
    said = text[span.start : span.end]
    return DayMention(span, said, day, future=day > context.today, how="the day of the last one")


SAYING_SAME = frozenset("same mismo selben gleichen meme stesso mesmo dezelfde zelfde".split())
_SAME_DAY = re.compile(
    r"\b(?:(?:on |also )?(?:the |that )?same (?:day|date)|(?:el )?mismo dia"
    r"|am (?:selben|gleichen) tag|(?:le )?meme jour|(?:lo )?stesso giorno|(?:no )?mesmo dia"
    r"|(?:op )?dezelfde dag)\b"
)
