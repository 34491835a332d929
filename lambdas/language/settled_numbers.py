"""What an amount alone was for, where it turns out to correct: “200”, “the plumber i mean”.

A number that names nothing is asked about. The next message may tell that it is the right amount
of a recent entry, by its name and that it was meant, or by the amount it stands instead of.
"""

from __future__ import annotations

import re
from decimal import Decimal

from language.content import content_of
from language.context import Context
from language.cues import Cue
from language.edit_doubts import doubt_about
from language.follow_ups import is_around, is_other_matter, is_reason, names_in, parts_of
from language.meaning import Meaning
from language.reading import Reading
from language.recents import apologises
from language.request import Edit, Pending, Recent, Target


def number_settled(typed: str, pending: Pending, context: Context) -> Meaning | None:
    """The correction of a recent entry by the open amount; None where it is for something new."""
    values = {choice.value for choice in pending.ask.choices}
    if not context.recent or values != {"LogExpense", "no"}:
        return None
    asked = Reading(pending.text, context)
    if len(asked.amounts) != 1 or asked.hits or content_of(asked, Cue.SPENT, Cue.LOG):
        return None
    reading = Reading(typed, context)
    if not 1 < len(reading.words) <= _LONGEST or reading.days or is_other_matter(reading):
        return None
    number = asked.amounts[0].amount
    meant = _instead_of(reading, number) or _meant(reading, number)
    if meant is None:
        return None
    edit = Edit(target=Target(ids=(meant.id,)), amount=number, currency=asked.amounts[0].currency)
    return Meaning(edit, doubt_about(asked, asked.amounts[0], None, ()), _WHY)


def _instead_of(reading: Reading, number: Decimal) -> Recent | None:
    """“yes 19 instead of 90”, “not 90”: the one entry of the amount that is wrong."""
    if _INSTEAD.isdisjoint(reading.texts):
        return None
    spans = [one.span for one in reading.amounts]
    spans += [one.span for one in reading.money.others]
    said = {reading.text[span.start : span.end].lstrip("$€£") for span in spans}
    old = {Decimal(one) for one in said if _PLAIN.fullmatch(one)} - {number}
    fits = [one for one in reading.context.recent if one.amount in old]
    names = {place for places in names_in(reading) for place in places}
    rest = set(range(len(reading.words))) - names - reading.places_in(spans)
    known = all(is_around(reading, place) or reading.texts[place] in _INSTEAD for place in rest)
    return fits[0] if len(old) == len(fits) == 1 and known else None


def _meant(reading: Reading, number: Decimal) -> Recent | None:
    """“the plumber i mean, he gave us 20 off”: named, with an apology or a sum that fits."""
    named = {one.id: one for one in names_in(reading).values()}
    if len(named) != 1:
        return None
    one = next(iter(named.values()))
    difference = abs(one.amount - number)
    if any(amount.amount not in {number, one.amount, difference} for amount in reading.amounts):
        return None
    parts = parts_of(reading)
    for part in parts:
        names = {place for places in names_in(reading) for place in places}
        loose = all(place in names or is_around(reading, place) for place in part)
        numbered = not reading.priced.isdisjoint(part)
        if not loose and not numbered and not is_reason(reading, part):
            return None
    told = any(amount.amount == difference for amount in reading.amounts)
    return one if told or apologises(reading, range(0)) else None


_LONGEST = 16
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_INSTEAD = frozenset("instead not rather nicht statt pas lieu en lugar invece non niet vez".split())
_WHY = ("the amount that was asked about is what an entry should be",)
