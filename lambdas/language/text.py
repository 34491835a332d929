"""Text as it is kept and as it is compared: cleaning, and folding that keeps every position."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from language.vocabulary.han_forms import SIMPLIFIED

LONGEST = 1024
"""UTF-16 code units of a message that are read; Lex V2 takes no more (model of RecognizeText)."""


class Span(NamedTuple):
    """The characters from `start` up to but not including `end`."""

    start: int
    end: int

    def touches(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


class Cover:
    """Spans, kept so that whether one of them shares a character with another is told at once."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._ends = list(accumulate([span.end for span in ordered], max))

    def touches(self, start: int, end: int) -> bool:
        """Whether one of the spans shares a character with these."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._ends[before - 1] > start


def clean(raw: str) -> str:
    """The text as it is stored: NFC, without control characters but newlines, capped."""
    text = unicodedata.normalize("NFC", raw.replace("\r\n", "\n"))
    kept = text if text.isprintable() else "".join(map(_printable, text))
    while 2 * len(kept) > LONGEST and len(kept.encode("utf-16-le")) // 2 > LONGEST:
        kept = kept[: min(len(kept) - 1, LONGEST)]
    return kept.strip()


def _printable(character: str) -> str:
    is_control = character != "\n" and unicodedata.category(character)[0] == "C"
    return " " if is_control else character


def fold(text: str) -> str:
    """The text for comparing: lower case, no accents, ASCII digits and punctuation forms.

    Traditional Chinese characters are compared as simplified ones.

    Every character becomes exactly one, so a position in the folded text is the same
    position in the text. Vocabulary is folded by the same function.
    """
    if text.isascii():
        return text.lower().replace("`", "'").replace("\t", " ")
    if len(text) <= LONGEST:
        return text.translate(_FOLDED)
    # Long lists of words have few characters that change: replacing each of them is quickest.
    folded = {one: other for one in set(text) if (other := _FOLDED[ord(one)]) != one}
    for one in sorted(folded, key=lambda one: folded[one] in folded):  # "⁻" is "−", "−" is "-"
        text = text.replace(one, folded[one])
    return text


class _Folded(dict[int, str]):
    """What each character folds to, worked out when it is first met.

    What is kept is bounded: a message may hold any of a million characters.
    """

    def __missing__(self, point: int) -> str:
        folded = _fold_character(chr(point))
        if len(self) < 8192:
            self[point] = folded
        return folded


def _fold_character(character: str) -> str:
    if "\u3400" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7a3":
        return SIMPLIFIED.get(character, character)
    if character.isdigit():
        digit = unicodedata.digit(character, None)
        if digit is not None and unicodedata.category(character) == "Nd":
            return str(digit)
    plain = _FORMS.get(character, character)
    compatible = unicodedata.normalize("NFKC", plain)
    plain = _FORMS.get(compatible, compatible) if len(compatible) == 1 else plain
    base = unicodedata.normalize("NFD", plain)
    if len(base) > 1 and unicodedata.category(base[1]) == "Mn" and base[0].isalpha():
        plain = base[0]
    plain = SIMPLIFIED.get(plain, plain)
    lower = plain.lower()
    return lower if len(lower) == 1 else plain


_FORMS = {
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "′": "'",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u3000": " ", "\t": " ",
    "٫": ".", "٬": ",", "،": ",", "、": ",", "，": ",", "；": ";", "：": ":", "。": ".",
    "×": "x", "✕": "x", "ß": "ß", "ı": "i",
}  # fmt: skip
_FOLDED = _Folded()
