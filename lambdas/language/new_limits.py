"""The limit that is wanted where the old one is named too: “make it 220 instead of 180”."""

from __future__ import annotations

from language.amounts import AmountMention, find_money
from language.cues import Cue
from language.hints import Hint
from language.reading import Reading


def new_limit_in(reading: Reading) -> AmountMention | None:
    """The new one of two limits that a message tells; None where it does not tell two."""
    if not reading.amounts or _APART.isdisjoint(reading.texts):
        return None
    refusing = [place for hint in reading.hints_of(Cue.NOT) for place in _all_of(hint)]
    linking = [n for n, text in enumerate(reading.texts) if n and text in _TO]
    spans = [reading.span_of(place, place + 1) for place in {*refusing, *linking}]
    taken = [*(one.span for one in reading.days), *(one.span for one in reading.times)]
    text = reading.masked(spans, ";")
    found = find_money(text, reading.context, taken, spoken=reading.spoken).amounts
    if len(found) != 2:
        return None
    first, second = (reading.place_of(one.span.start) for one in found)
    if refusing:
        return found[1] if min(refusing) < first else found[0] if min(refusing) < second else None
    was = {place for hint in reading.hints_of(Cue.WAS) for place in _all_of(hint)}
    if first - 1 in was:
        return found[1]
    if second - 1 in was:
        return found[0]
    leads = {"from", "von", "de", "da", "van"} & {*reading.texts[first - 1 : first]}
    return found[1] if leads and second - 1 in linking else None


def _all_of(hint: Hint) -> range:
    return range(hint.first, hint.after)


_TO = frozenset({"to", "auf", "a", "para", "naar"})
_APART = _TO | frozenset(
    """not instead rather was were but statt anstatt nicht en lugar vez au lieu pas invece non em
    nao plaats niet no""".split()
)
"""Words of which one stands between an old and a new limit."""
