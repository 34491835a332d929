"""What an entry is called: the words of a message that name it."""

from __future__ import annotations

from collections.abc import Sequence

from language.amounts import AmountMention, Reason
from language.cues import Cue
from language.reading import Reading


def description_of(
    reading: Reading, first: int, after: int, amounts: Sequence[AmountMention] = ()
) -> str:
    """The words that tell what it was, as typed."""
    texts, dull = reading.texts, reading.dull
    signs = _SIGNS - _MARKUP if _is_marked_up(reading) else _SIGNS
    unsaid = reading.places_in(one.span for one in amounts) | _numbering(reading) | reading.dated
    kept = [
        place
        for place in range(first, after)
        if place not in unsaid
        and texts[place] not in signs
        and not (place > first and texts[place - 1] == "#")
    ]
    while kept and kept[0] in dull and not _begins_a_word(reading, kept[0]):
        kept.pop(0)
    kept = _without_refund(reading, kept)
    while kept and kept[-1] in dull:
        kept.pop()
    runs: list[list[int]] = []
    for place in kept:
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    if not runs:
        runs = _things_named(reading, first, after)
    said = " ".join(reading.as_typed(reading.span_of(run[0], run[-1] + 1)).strip() for run in runs)
    return " ".join(said.split())


def _numbering(reading: Reading) -> frozenset[int]:
    """The places of a list's numbers and total: "1) tea 3", "tea 3, total 7", "spent 7: tea 3"."""
    texts = reading.texts
    found: set[int] = set()
    for other in reading.money.others:
        if other.reason not in {Reason.ORDINAL, Reason.USED}:
            continue
        places = reading.places_in([other.span])
        first, after = min(places, default=0), max(places, default=0) + 1
        if other.reason is Reason.ORDINAL:
            found |= places
            found |= {after} if texts[after : after + 1] in _BEHIND_NUMBERS else set()
        elif first and texts[first - 1] in _TOTALS:
            found |= places | {first - 1}
        elif all(place in reading.dull for place in range(first)):
            found |= places
    return frozenset(found)


def _begins_a_word(reading: Reading, place: int) -> bool:
    """Whether a character of a script without spaces is no word of its own: the も of もやし."""
    word = reading.words[place]
    if word.text < "\u3040" or reading.has_longer_hint(place) or place + 1 >= len(reading.words):
        return False
    return reading.words[place + 1].start == word.end and reading.words[place + 1].is_word


def _is_marked_up(reading: Reading) -> bool:
    """Whether the text has the signs of "<b>coffee</b>", which are kept as typed."""
    return "<" in reading.typed and ">" in reading.typed


def _without_refund(reading: Reading, kept: list[int]) -> list[int]:
    """“refund for the jacket” is of the jacket."""
    refunds = reading.places_of(Cue.REFUND)
    begin = 0
    while begin < len(kept) and (kept[begin] in refunds or (begin and kept[begin] in reading.dull)):
        begin += 1
    return kept[begin:] or kept


def _things_named(reading: Reading, first: int, after: int) -> list[list[int]]:
    """What tells the category, with its count: "2 coffees at 3.50 each"."""
    runs = []
    for hit in reading.hits_in(first, after):
        if hit.sense.level > 0:
            start = hit.first
            before = reading.words[start - 1]
            counted = start > first and before.text.isdecimal()
            if counted and reading.text[before.end] == " ":
                start -= 1
            runs.append(list(range(start, hit.after)))
    return runs[:1]


def key_of(reading: Reading, first: int, after: int) -> str | None:
    """What a correction is kept under where no word was known: the first that is none of ours."""
    dull = reading.dull
    for place in range(first, after):
        word = reading.words[place]
        if word.is_word and place not in dull and place not in reading.numbered:
            return word.text
    return None


_BEHIND_NUMBERS = ([")"], ["."], [":"])
_TOTALS = frozenset(
    "= total altogether summe gesamt zusammen totale tout totaal samen suma".split()
)
_SIGNS = frozenset(",;:!?&+#@/=<>\n%")
_MARKUP = frozenset("<>/")
