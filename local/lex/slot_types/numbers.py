"""Numbers in digits and in words: AMAZON.Number and the numbers inside other types."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from local.lex.slot_types.reading import Span, scalar
from local.lex.slot_types.text import Token, phrase_at, tokens_of
from local.lex.slot_types.words import Language

_GROUPED_BY_COMMA = re.compile(r"\d{1,3}(,\d{3})+(\.\d+)?")
_GROUPED_BY_DOT = re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?")
#: More digits are no quantity; this many leave room for exact arithmetic, which has 28.
_MOST_DIGITS = 24
_TOO_GREAT = Decimal(10) ** _MOST_DIGITS
_LONGEST_COMPOUND = 64


def find_numbers(text: str, language: Language) -> list[Span]:
    """Find numbers: "one hundred twenty three point four five" is 123.45."""
    tokens = tokens_of(text)
    spans = []
    at = 0
    while at < len(tokens):
        found = number_at(tokens, at, language)
        if found is None:
            at += 1
            continue
        value, end = found
        spans.append(scalar(text, tokens[at].start, tokens[end - 1].end, spelled(value)))
        at = end
    return spans


def spelled(value: Decimal) -> str:
    """Return plain digits, never an exponent."""
    return f"{value:f}"


def number_at(tokens: Sequence[Token], at: int, language: Language) -> tuple[Decimal, int] | None:
    """Return the number that starts at a place, and where it ends."""
    end = _minus_at(tokens, at, language)
    if end is not None:
        found = _unsigned_at(tokens, end, language)
        return found and (-found[0], found[1])
    return _unsigned_at(tokens, at, language)


def ordinal_at(tokens: Sequence[Token], at: int, language: Language) -> tuple[int, int] | None:
    """Return an ordinal number ("25th", "twenty fifth") and where it ends."""
    if tokens[at].is_number and tokens[at].word.isdecimal():
        if len(tokens[at].word) > _MOST_DIGITS:
            return None
        following = at + 1
        if (
            following < len(tokens)
            and tokens[following].word in language.ordinal_suffixes
            and tokens[following].start == tokens[at].end
        ):
            return int(tokens[at].word), following + 1
        return None
    return phrase_at(tokens, at, language.ordinals)


def digits(word: str, language: Language) -> Decimal:
    """Read a number in digits, with the language's own thousands and decimal signs."""
    comma_is_decimal = (
        word.rfind(",") > word.rfind(".")
        and word.count(",") == 1
        and (language.decimal_comma or not _GROUPED_BY_COMMA.fullmatch(word))
    )
    if comma_is_decimal or (language.decimal_comma and _GROUPED_BY_DOT.fullmatch(word)):
        word = word.replace(".", "").replace(",", ".")
    whole, _, fraction = word.replace(",", "").partition(".")
    return Decimal(f"{whole}.{fraction.replace('.', '')}" if fraction else whole)


def _minus_at(tokens: Sequence[Token], at: int, language: Language) -> int | None:
    if at + 1 >= len(tokens):
        return None
    if tokens[at].word in "-−" and tokens[at].end == tokens[at + 1].start:
        touches = at > 0 and tokens[at - 1].end == tokens[at].start
        return None if touches else at + 1
    return at + 1 if tokens[at].word in language.minus_words else None


def _unsigned_at(
    tokens: Sequence[Token], at: int, language: Language
) -> tuple[Decimal, int] | None:
    whole = _whole_at(tokens, at, language)
    if whole is None:
        fraction = _fraction_at(tokens, at, language)
        return fraction and (Decimal(f"0.{fraction[0]}"), fraction[1])
    value, end = whole
    fraction = _fraction_at(tokens, end, language) if value == int(value) else None
    if fraction is None:
        return value, end
    return Decimal(f"{int(value)}.{fraction[0]}"), fraction[1]


def _fraction_at(tokens: Sequence[Token], at: int, language: Language) -> tuple[str, int] | None:
    """Read what is said after the point: "four five" and "forty five" are both 45."""
    if at + 1 >= len(tokens) or tokens[at].word not in language.decimal_words:
        return None
    said = ""
    at += 1
    while at < len(tokens):
        found = phrase_at(tokens, at, language.below_hundred)
        if found is not None:
            digit, after = str(found[0]), found[1]
        elif tokens[at].is_number and tokens[at].word.isdecimal():
            digit, after = tokens[at].word, at + 1
        else:
            break
        if len(said) + len(digit) > _MOST_DIGITS:
            break
        said, at = said + digit, after
    return (said, at) if said else None


def _whole_at(tokens: Sequence[Token], at: int, language: Language) -> tuple[Decimal, int] | None:
    total = Decimal(0)
    group = Decimal(0)
    end: int | None = None
    room = Decimal("Infinity")  # a smaller part may follow only where there is room for it
    while at < len(tokens):
        joined = at
        if end is not None and tokens[at].word in language.joiners and room < Decimal("Infinity"):
            joined = at + 1
        part = _part_at(tokens, joined, language)
        if part is None:
            break
        value, multiplies, after = part
        if multiplies:
            if end is None and tokens[at].word in language.joiners:
                break
            product = ((group or Decimal(1)) * value).normalize()
            if total + product >= _TOO_GREAT:
                break
            if value >= 1000 or value == 12:
                total += product
                group, room = Decimal(0), value
            else:
                group, room = product, value
        elif value < room and (end is None or room < Decimal("Infinity")):
            group += value
            room = Decimal(100 if value >= 100 and value % 100 == 0 else 0)
        else:
            break
        at = end = after
    return None if end is None else (total + group, end)


def _part_at(
    tokens: Sequence[Token], at: int, language: Language
) -> tuple[Decimal, bool, int] | None:
    """Return a part of a number, whether it multiplies what came before, and its end."""
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.is_number:
        if sum(map(str.isdecimal, token.word)) > _MOST_DIGITS:
            return None
        return digits(token.word, language), False, at + 1
    for table, multiplies in (
        (language.below_hundred, False),
        (language.hundreds, False),
        (language.multipliers, True),
    ):
        found = phrase_at(tokens, at, table)
        if found is not None:
            return Decimal(found[0]), multiplies, found[1]
    if language.compounds and token.is_word and len(token.word) <= _LONGEST_COMPOUND:
        value = _Compounds(language).value(token.word)
        if value and value < _TOO_GREAT:
            return Decimal(value), False, at + 1
    return None


class _Compounds:
    """Numbers written in one word: "zweihundertfünf", "duecentoventi"."""

    def __init__(self, language: Language) -> None:
        self._small = language.below_hundred
        self._multipliers = language.multipliers
        self._joiners = language.joiners

    def value(self, word: str) -> int | None:
        parts = next(self._cuts(word), None)
        if parts is None:
            return None
        total = group = 0
        for part in parts:
            if part in self._small:
                group += self._small[part]
            elif (scale := self._multipliers[part]) == 100:
                group = (group or 1) * 100
            else:
                total, group = total + (group or 1) * scale, 0
        return total + group

    def _cuts(self, word: str) -> Iterator[tuple[str, ...]]:
        if not word:
            yield ()
        for length in range(len(word), 2, -1):
            part, rest = word[:length], word[length:]
            if part in self._small or part in self._multipliers:
                for joiner in ("", *self._joiners):
                    if rest.startswith(joiner) and (rest or not joiner):
                        for cuts in self._cuts(rest.removeprefix(joiner)):
                            yield (part, *cuts)
