"""AMAZON.Duration: lengths of time in ISO 8601."""

import re
from collections.abc import Sequence
from decimal import Decimal

from local.lex.slot_types.numbers import number_at, spelled
from local.lex.slot_types.reading import Span, scalar
from local.lex.slot_types.text import Token, one_of, phrase_at, tokens_of
from local.lex.slot_types.words import Language

_ISO = re.compile(
    r"\bP(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?\b"
)
_SMALLER = {"Y": ("M", 12), "W": ("D", 7), "D": ("h", 24), "h": ("m", 60), "m": ("s", 60)}


def find_durations(text: str, language: Language) -> list[Span]:
    """Find durations: "five hours ten minutes" is PT5H10M."""
    spans = [scalar(text, m.start(), m.end(), m[0]) for m in _ISO.finditer(text)]
    if spans:
        return spans
    tokens = tokens_of(text)
    at = 0
    while at < len(tokens):
        parts: dict[str, Decimal] = {}
        end = _parts_at(tokens, at, language, parts)
        if end is None:
            at += 1
            continue
        spans.append(scalar(text, tokens[at].start, tokens[end - 1].end, _iso(parts)))
        at = end
    return spans


def _parts_at(
    tokens: Sequence[Token], at: int, language: Language, parts: dict[str, Decimal]
) -> int | None:
    end = None
    while at < len(tokens):
        place = at
        if end is not None and tokens[place].word in language.joiners | {","}:
            place += 1
        found = _part_at(tokens, place, language)
        if found is None:
            if end is not None and place > at:  # "an hour and a half"
                half = _half_at(tokens, place, language)
                if half is not None and parts:
                    unit = next(reversed(parts))
                    parts[unit] += Decimal("0.5")
                    return half
            break
        count, unit, after = found
        if unit in parts:
            break
        parts[unit] = count
        at = end = after
    return end


def _part_at(
    tokens: Sequence[Token], at: int, language: Language
) -> tuple[Decimal, str, int] | None:
    if at >= len(tokens):
        return None
    number = number_at(tokens, at, language)
    half = _half_at(tokens, at, language)
    if number is not None and number[0] >= 0:
        count, after = number
        more = after + 1 if after < len(tokens) and tokens[after].word in language.joiners else None
        halves = None if more is None else _half_at(tokens, more, language)
        if halves is not None:  # "two and a half hours"
            count, after = count + Decimal("0.5"), halves
    elif half is not None:
        count, after = Decimal("0.5"), half
        if after < len(tokens) and tokens[after].word in language.articles:
            after += 1
    elif tokens[at].word in language.articles:
        count, after = Decimal(1), at + 1
    else:
        return None
    unit = phrase_at(tokens, after, language.units) if after < len(tokens) else None
    return None if unit is None else (count, unit[0], unit[1])


def _half_at(tokens: Sequence[Token], at: int, language: Language) -> int | None:
    if at >= len(tokens):
        return None
    start = at + 1 if tokens[at].word in language.articles else at
    return one_of(tokens, start, language.half)


def _iso(parts: dict[str, Decimal]) -> str:
    """Spell the parts; a fraction becomes the next smaller unit, weeks stand alone."""
    whole: dict[str, Decimal] = {}
    for unit, count in parts.items():
        rest, place = count % 1, unit
        whole[unit] = whole.get(unit, Decimal(0)) + count - rest
        if rest and unit in _SMALLER:
            place, factor = _SMALLER[unit]
            whole[place] = whole.get(place, Decimal(0)) + rest * factor
        elif rest:
            whole[unit] += rest
    if "W" in whole and len([unit for unit, count in whole.items() if count]) > 1:
        whole["D"] = whole.get("D", Decimal(0)) + 7 * whole.pop("W")
    days = "".join(_part(whole, unit, unit) for unit in "YMWD")
    hours = "".join(_part(whole, unit, unit.upper()) for unit in "hms")
    spelled_out = f"P{days}" + (f"T{hours}" if hours else "")
    return spelled_out if len(spelled_out) > 1 else "PT0S"


def _part(parts: dict[str, Decimal], unit: str, letter: str) -> str:
    count = parts.get(unit, Decimal(0))
    if not count:
        return ""
    return f"{spelled(count.normalize() if count != int(count) else Decimal(int(count)))}{letter}"
