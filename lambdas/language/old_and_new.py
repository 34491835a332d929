"""The amount that is right where the old one is named too: “make it 220 instead of 180”."""

from __future__ import annotations

from typing import NamedTuple

from language.amounts import AmountMention, find_money
from language.cues import Cue
from language.hints import Hint
from language.reading import Reading, kept


class OldAndNew(NamedTuple):
    """An amount that is wrong, and the one in its place."""

    old: AmountMention
    new: AmountMention


@kept
def old_and_new_in(reading: Reading) -> OldAndNew | None:
    """The two amounts of which a message refuses one; None where it does not tell two."""
    if not reading.amounts or _APART.isdisjoint(reading.texts):
        return None
    refusing = [place for hint in reading.hints_of(Cue.NOT) for place in _all_of(hint)]
    linked = (_TO if reading.spoken in {None, "en"} else _TO | {"a"}) | BUT
    linking = [n for n, text in enumerate(reading.texts) if n and text in linked]
    if not (refusing or linking or reading.has(Cue.WAS)):
        return None
    spans = [reading.span_of(place, place + 1) for place in {*refusing, *linking}]
    taken = [*(one.span for one in reading.days), *(one.span for one in reading.times)]
    text = reading.masked(spans, ";")
    found = find_money(text, reading.context, taken, spoken=reading.spoken).amounts
    if len(found) != 2:
        return None
    one, other = found
    first, second = (reading.place_of(mention.span.start) for mention in found)
    was = reading.places_of(Cue.WAS)
    if refusing:
        if min(refusing) >= second:
            return None
        swapped = min(refusing) < first or reading.texts[min(refusing)] in REFUSING_BEFORE
    elif first - 1 in was or second - 1 in was:
        swapped = first - 1 in was
    elif reading.texts[first - 1 : first] in _FROM and second - 1 in linking:
        swapped = True
    else:
        return None
    return OldAndNew(one, other) if swapped else OldAndNew(other, one)


def _all_of(hint: Hint) -> range:
    return range(hint.first, hint.after)


REFUSING_BEFORE = frozenset({"degil", "nahi", "nahin", "नहीं"})
"""What refuses the amount before it: “40 değil 14”, “400 nahi 40”."""
_FROM = tuple([one] for one in "from von de da van".split())
BUT = frozenset(
    """but sondern sino mais ma maar mas bensi tylko lecz ale utan men tapi tetapi melainkan ama
    fakat balki balkiin а но""".split()
)
"""Words that lead from what is refused to what is right."""
_TO = frozenset({"to", "auf", "para", "naar"})
_APART = _TO | frozenset(
    """a not instead rather was were but statt anstatt nicht kein en lugar vez au lieu pas invece
    non em nao plaats niet geen no nie zamiast inte istallet degil yerine nahi nahin नहीं bukan
    не вместо""".split()
)
"""Words of which one stands between an old and a new amount."""
