"""AMAZON.Time: a time of day in 24 hours, a part of the day, or both readings of "10 o'clock"."""

import re
from collections.abc import Sequence

from local.lex.slot_types.numbers import number_at
from local.lex.slot_types.reading import SlotReading, Span
from local.lex.slot_types.text import Token, fold, one_of, phrase_at, tokens_of
from local.lex.slot_types.words import Language

_CLOCK = re.compile(
    r"(?<![\d.:,/-])(\d{1,2})(?:(?P<sign>[:.h])(\d{2}))?(?::\d{2})?(?![\d:/])\s*"
    r"(?P<half>[ap]\.?\s?m\b\.?|[ap]\b)?"
)
_HOUR_DIGITS = 2
_AFTERNOON = ("AF", "EV", "NI")
_PARTS = ("MO", *_AFTERNOON)


def find_times(text: str, language: Language) -> list[Span]:
    """Find times: "3pm" is 15:00, "in the morning" MO, "10 o'clock" 10:00 or 22:00."""
    tokens = tokens_of(text)
    spans: list[Span] = []
    at = 0
    while at < len(tokens):
        found = _time_at(text, tokens, at, language)
        if found is None:
            at += 1
            continue
        values, end = found
        start, stop = tokens[at].start, tokens[end - 1].end
        interpreted = values[0] if len(values) == 1 else None
        spans.append(Span(start, stop, SlotReading(text[start:stop], interpreted, values)))
        at = end
    return _in_its_half(spans)


def _in_its_half(spans: list[Span]) -> list[Span]:
    """Let a part of the day elsewhere in the text decide the hour: "tomorrow morning at 10"."""
    parts = [span for span in spans if span.reading.interpreted in _PARTS]
    unsure = [span for span in spans if span.reading.interpreted is None]
    if len(parts) != 1 or len(unsure) != 1:
        return spans
    early, late = sorted(unsure[0].reading.resolved)
    clock = early if parts[0].reading.interpreted == "MO" else late
    reading = SlotReading(unsure[0].reading.original, clock, (clock,))
    return [Span(unsure[0].start, unsure[0].end, reading)]


def _time_at(
    text: str, tokens: Sequence[Token], at: int, language: Language
) -> tuple[tuple[str, ...], int] | None:
    named = phrase_at(tokens, at, language.clock_times)
    if named is not None:
        return (named[0],), named[1]
    clock = _in_digits(text, tokens, at, language) or _in_words(tokens, at, language)
    if clock is not None:
        hour, minute, certain, end = clock
        return _resolved(hour, minute, tokens, end, language, certain=certain)
    part = phrase_at(tokens, at, language.day_parts)
    return part and ((part[0],), part[1])


def _in_digits(
    text: str, tokens: Sequence[Token], at: int, language: Language
) -> tuple[int, int, bool, int] | None:
    """Return hour, minute, whether the half of the day is certain, and the end."""
    if not tokens[at].is_number:
        return None
    match = _CLOCK.match(fold(text), tokens[at].start)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[3] or 0)
    half = (match["half"] or "")[:1]
    if hour > 24 or minute > 59 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    end = at
    while end < len(tokens) and tokens[end].end <= match.end():
        end += 1
    if end == at:
        return None
    says_so = match["sign"] in {":", "h"} or bool(half)
    if not says_so and not _is_announced(tokens, at, end, language):
        return None
    certain = bool(half) or hour > 12 or hour == 0 or match[1].startswith("0")
    if not language.twelve_hours and match[3] is not None:
        certain = True
    return hour % 24, minute, certain, end


def _in_words(
    tokens: Sequence[Token], at: int, language: Language
) -> tuple[int, int, bool, int] | None:
    """Read "half past three", "quarter to five", "ten thirty", "las tres y media"."""
    minutes = _minutes_at(tokens, at, language)
    if minutes is not None:
        count, end = minutes
        if language.half_is_before and tokens[at].word in language.half:
            found = _hour_at(tokens, end, language)
            return found and ((found[0] - 1) % 24, 30, False, found[1])
        for words, sign in ((language.past, 1), (language.until, -1)):
            after = one_of(tokens, end, words)
            found = None if after is None else _hour_at(tokens, after, language)
            if found is not None:
                moved = (found[0] * 60 + sign * count) % (24 * 60)
                return moved // 60, moved % 60, False, found[1]
    hour = _hour_at(tokens, at, language)
    if hour is None:
        return None
    value, end = hour
    for words, sign in ((language.past, 1), (language.until, -1)):
        after = one_of(tokens, end, words)
        minutes = None if after is None else _minutes_at(tokens, after, language)
        if minutes is not None and language.code != "en":
            moved = (value * 60 + sign * minutes[0]) % (24 * 60)
            return moved // 60, moved % 60, value > 12, minutes[1]
    following = None if tokens[at].is_number else _spoken_minutes(tokens, end, language)
    if following is not None:
        return value, following[0], value > 12, following[1]
    if _is_announced(tokens, at, end, language):
        return value, 0, value > 12 or value == 0, end
    return None


def _is_announced(tokens: Sequence[Token], at: int, end: int, language: Language) -> bool:
    """Whether words around a bare hour say that it is one."""
    return (
        (end < len(tokens) and one_of(tokens, end, language.oclock) is not None)
        or (
            end < len(tokens)
            and tokens[end].word in {"am", "pm", "a", "p"}
            and language.twelve_hours
        )
        or (at > 0 and tokens[at - 1].word in language.time_openers)
        or (end < len(tokens) and phrase_at(tokens, end, language.day_parts) is not None)
        or (at == 0 and end == len(tokens))
    )


def _hour_at(tokens: Sequence[Token], at: int, language: Language) -> tuple[int, int] | None:
    if at >= len(tokens):
        return None
    if tokens[at].is_number:
        word = tokens[at].word
        found = (int(word), at + 1) if len(word) <= _HOUR_DIGITS and word.isdecimal() else None
    else:
        found = phrase_at(tokens, at, language.below_hundred)
        if found is not None and found[0] > 24:  # "ten thirty" is an hour and minutes
            found = None
    return found if found is not None and 0 <= found[0] <= 24 else None


def _spoken_minutes(tokens: Sequence[Token], at: int, language: Language) -> tuple[int, int] | None:
    if at >= len(tokens) or tokens[at].is_number:
        return None
    found = phrase_at(tokens, at, language.below_hundred)
    return found if found is not None and 10 <= found[0] <= 59 else None


def _minutes_at(tokens: Sequence[Token], at: int, language: Language) -> tuple[int, int] | None:
    if at >= len(tokens):
        return None
    if tokens[at].word in language.articles and at + 1 < len(tokens):
        quarter = one_of(tokens, at + 1, language.quarter)
        if quarter is not None:
            return 15, quarter
    for words, count in ((language.quarter, 15), (language.half, 30)):
        end = one_of(tokens, at, words)
        if end is not None:
            return count, end
    number = number_at(tokens, at, language)
    if number is None or number[0] != int(number[0]) or not 1 <= number[0] <= 59:
        return None
    end = number[1]
    unit = phrase_at(tokens, end, language.units) if end < len(tokens) else None
    return int(number[0]), unit[1] if unit is not None and unit[0] == "m" else end


def _resolved(
    hour: int, minute: int, tokens: Sequence[Token], end: int, language: Language, *, certain: bool
) -> tuple[tuple[str, ...], int]:
    hour %= 24
    if (after := one_of(tokens, end, language.oclock)) is not None:
        end = after
        certain = certain or not language.twelve_hours
    if end < len(tokens) and language.twelve_hours and tokens[end].word in {"am", "pm"}:
        hour = hour % 12 + (12 if tokens[end].word == "pm" else 0)
        return (_clock(hour, minute),), end + 1
    part = phrase_at(tokens, end, language.day_parts)
    if part is not None and hour <= 12:
        if part[0] in _AFTERNOON and not (part[0] == "NI" and hour in {12, 1, 2, 3, 4}):
            hour = hour % 12 + 12
        else:
            hour %= 12
        return (_clock(hour, minute),), part[1]
    if certain or hour > 12 or hour == 0:
        return (_clock(hour, minute),), end
    return (_clock(hour % 24, minute), _clock((hour + 12) % 24, minute)), end


def _clock(hour: int, minute: int) -> str:
    return f"{hour:02d}:{minute:02d}"
