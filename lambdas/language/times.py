"""The clock times in a message: "at 5pm", "17:30", "5 o'clock" are neither dates nor money."""

from __future__ import annotations

import re
from typing import NamedTuple

from language.date_tokens import Token, tokens_of
from language.text import Span, fold


class TimeMention(NamedTuple):
    """Where a clock time stands, with its preposition."""

    span: Span
    said: str


def find_times(text: str) -> tuple[TimeMention, ...]:
    """Every clock time in the text, in its order."""
    if not _AS_IN_TIMES.search(fold(text)):
        return ()
    tokens = tokens_of(text)
    mentions = []
    at = 0
    while at < len(tokens):
        end = None if tokens[at].number is None else _end_of_time(tokens, at)
        if end is None:
            at += 1
            continue
        first = at
        while first > 0 and tokens[first - 1].text in _BEFORE and first > at - 2:
            first -= 1
        span = Span(tokens[first].start, tokens[end - 1].end)
        mentions.append(TimeMention(span=span, said=text[span.start : span.end]))
        at = end
    return tuple(mentions)


def _end_of_time(tokens: tuple[Token, ...], at: int) -> int | None:
    hour = tokens[at].number
    if hour is None or not 0 <= hour <= 24 or len(tokens[at].text) > 2:
        return None
    glued = tokens[at].glued
    if glued and (tokens[at - 1].text not in "(@,;[" or _are_cents(tokens, at)):
        return None
    if _glued_text(tokens, at + 1) in {":", "h"} and _is_minutes(tokens, at + 2):
        end = at + 3
        if _glued_text(tokens, end) == ":" and _is_minutes(tokens, end + 1):
            end += 2
        return None if _glued_text(tokens, end) in {":", "/"} else _half(tokens, end) or end
    if _text(tokens, at + 1) == "." and _glued_text(tokens, at + 2) and _is_minutes(tokens, at + 2):
        half = _half(tokens, at + 3)  # "5.30pm"; without the half of the day it is money
        return half if hour <= 12 else None
    half = _half(tokens, at + 1)
    if half and 1 <= hour <= 12:
        return half
    if _text(tokens, at + 1) in {"uhr", "heures", "heure", "uur", "horas", "点", "點", "时", "時"}:
        return at + 2
    if (
        _glued_text(tokens, at + 1) == "h"
        and _text(tokens, at + 2) != "h"
        and _is_hour_mark(tokens, at)
    ):
        return at + 2
    if (
        _text(tokens, at + 1) == "o"
        and _text(tokens, at + 2) == "'"
        and _text(tokens, at + 3) == "clock"
    ):
        return at + 4
    return at + 2 if _text(tokens, at + 1) == "oclock" else None


def _are_cents(tokens: tuple[Token, ...], at: int) -> bool:
    """As in the German "71,04 am Montag", where no hour follows a comma."""
    comma = tokens[at - 1] if at > 1 and tokens[at].glued else None
    return (
        comma is not None
        and comma.text == ","
        and comma.glued
        and tokens[at - 2].number is not None
        and len(tokens[at].text) == _OF_CENTS
    )


_OF_CENTS = 2


def _half(tokens: tuple[Token, ...], at: int) -> int | None:
    """The token after "am", "pm", "a.m." or "p"; None where none stands here."""
    text = _text(tokens, at)
    if text in {"am", "pm"}:
        follows = tokens[at + 1].number if at + 1 < len(tokens) else None
        is_german = text == "am" and not tokens[at].glued and follows is not None
        return None if is_german and _glued_text(tokens, at + 2) == "." else at + 1
    if (
        text in {"a", "p"}
        and _glued_text(tokens, at + 1) == "."
        and _glued_text(tokens, at + 2) == "m"
    ):
        return at + 4 if _glued_text(tokens, at + 3) == "." else at + 3
    return None


def _is_minutes(tokens: tuple[Token, ...], at: int) -> bool:
    if not _glued_text(tokens, at):
        return False
    number = tokens[at].number
    return number is not None and len(tokens[at].text) == 2 and number < 60


def _is_hour_mark(tokens: tuple[Token, ...], at: int) -> bool:
    return at > 0 and tokens[at - 1].text in _BEFORE  # "à 18h", not "parking 2h"


def _text(tokens: tuple[Token, ...], at: int) -> str:
    return tokens[at].text if 0 <= at < len(tokens) else ""


def _glued_text(tokens: tuple[Token, ...], at: int) -> str:
    return tokens[at].text if 0 <= at < len(tokens) and tokens[at].glued else ""


_AS_IN_TIMES = re.compile(
    r"\d\s*(?:[:h点點时時]|[ap](?![a-ln-z])|uhr|uur|heure|horas|o|\.\s*\d\d\s*[ap])"
)
"""What stands where a time may; most texts have none, and are not cut up."""
_BEFORE = frozenset(
    "at @ around by til till until a um gegen om alle las sobre vers ore as".split()
)
