"""Which day belongs to which entry of a message: its own, one of a diary, one for a whole list."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from language.dates import DayMention
from language.own_days import is_of_nothing
from language.parts import Part
from language.reading import Reading
from language.text import Span


def day_of_each(parts: Sequence[Part], reading: Reading) -> list[DayMention | None]:
    """Each part's own day, or the one that covers it.

    A day at the head of a list, before what was bought, holds until the next such day
    ("mon: lunch 12, bus 3"); one at its end holds for all ("dinner 50, cab 18 last night").
    What went on from another entry has its day ("curry saturday 31, taxi back 14").
    """
    trailing = _trailing_days(parts, reading)
    if trailing:
        return trailing
    own = [_own_day(part, reading) for part in parts]
    said = [day for day in own if day is not None]
    if not said or len(parts) == 1:
        return own
    first = parts[own.index(said[0])]
    if len({day.span.start for day in said}) == 1 and first is parts[-1]:
        ends = said[0].span.start > _first_content(first, reading)
        return [said[0]] * len(parts) if ends and not _is_before_amount(said[0], first) else own
    covering: DayMention | None = None
    days: list[DayMention | None] = []
    for place, (part, day) in enumerate(zip(parts, own, strict=True)):
        if day is not None and _heads(day, part, reading):
            covering = day
        goes_on = place > 0 and day is None and _goes_on(parts[place - 1], part, reading)
        if place > 0 and day is None and len(parts) == 2:
            goes_on = goes_on or _is_joined(parts[place - 1], part, reading)
        days.append(days[-1] if goes_on and days[-1] else day or covering)
    return days


def _own_day(part: Part, reading: Reading) -> DayMention | None:
    """The day of a part; of several before its amount the last, where the others are set off.

    On a day of which it is said that nothing was spent there was nothing to write.
    """
    span = Span(part.start, part.end)
    text = reading.text
    inside = [d for d in reading.days if span.touches(d.span) and not is_of_nothing(d, text)]
    if len(inside) > 1 and part.amount is not None:
        before = [day for day in inside if day.span.start < part.amount.span.start]
        if len(before) == len(inside):
            between = text[before[-2].span.end : before[-1].span.start]
            if any(sign in between for sign in _PARTING):
                return before[-1]  # "thu: stayed in. fri: pizza 24"
    return inside[0] if inside else None


def _heads(day: DayMention, part: Part, reading: Reading) -> bool:
    """Whether the day stands before what was bought: "mon: soup 9", "aldi yesterday: eggs 3"."""
    if day.span.start <= _first_content(part, reading):
        return True
    return part.first == 0 and is_heading(reading, day.span.end, part)


def is_heading(reading: Reading, end: int, part: Part) -> bool:
    """Whether the list begins after the character `end` of its first part: behind a break."""
    if part.amount is None or end > part.amount.span.start:
        return False
    between = reading.text[end : part.amount.span.start]
    broken = max((between.find(sign) for sign in _BREAKS), default=-1)
    return broken >= 0 and any(sign.isalpha() for sign in between[broken:])


def _goes_on(before: Part, part: Part, reading: Reading) -> bool:
    """Whether the words tell that it was on the same way: "taxi back 14", "then drinks 20"."""
    return not _GOING_ON.isdisjoint(reading.texts[before.after : part.after])


def _is_joined(before: Part, part: Part, reading: Reading) -> bool:
    """“drinks 38 last night and an uber home 21”: one sentence about one day."""
    joint = reading.texts[max(before.first, before.after - 1) : part.first + 1]
    return not _AND.isdisjoint(joint)


def _is_before_amount(day: DayMention, part: Part) -> bool:
    if part.amount is None or part.amount.span.start >= part.end:
        return False  # "soup and tea yesterday 9 and 3": the amounts stand apart
    return day.span.start < part.amount.span.start


def _trailing_days(parts: Sequence[Part], reading: Reading) -> list[DayMention | None] | None:
    """The days where each follows its amount: “coffee 3 today lunch 12 yesterday”."""
    days = reading.days
    ends = [part.amount.span.end if part.amount else part.end for part in parts]
    if len(days) < 2 or len(parts) < 2:
        return None
    if days[0].span.start < ends[0] or days[-1].span.start < ends[-1]:
        return None
    found: list[DayMention | None] = [None] * len(parts)
    for day in reversed(days):
        found[bisect_right(ends, day.span.start) - 1] = day
    for place in range(1, len(parts)):
        if found[place] is None and _goes_on(parts[place - 1], parts[place], reading):
            found[place] = found[place - 1]
    return found


def _first_content(part: Part, reading: Reading) -> int:
    for hit in reading.hits_in(part.first, part.after)[:1]:
        start = reading.words[hit.first].start
        return min(start, part.amount.span.start) if part.amount else start
    return part.amount.span.start if part.amount else part.end


_AND = frozenset("and & n und et y e en och i".split())
_PARTING = frozenset(",;.:\n")
_BREAKS = (":", "\n", " - ", " – ", " — ", ". ", "! ", ",")
_GOING_ON = frozenset(
    """then there after afterwards afterward later back danach dort anschliessend hinterher zuruck
    luego despues alli ahi vuelta ensuite puis apres retour poi dopo ritorno depois volta daarna
    daar terug nadien""".split()
)
"""What went on from the entry before has its day."""
