"""Days and amounts told of recent entries by name, or a day of the last ones, with chatter around.

“yesterday btw”, “today, not yesterday. long day”, “gas and groceries were yesterday, wine today”,
“hotel was 190 with the tax”: each value belongs to the names before it; a day without any name
is that of the last entries. What holds anything new says nothing of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from language.amounts import AmountMention
from language.cues import Cue
from language.dates import DayMention
from language.edit_doubts import amount_decided, doubt_about
from language.follow_ups import (
    is_around,
    is_other_matter,
    is_reason,
    names_in,
    parts_of,
    swapping_in,
)
from language.meaning import Meaning
from language.reading import Reading
from language.request import Decision, Edit, EditEach, Recent, Target
from language.vocabulary.follow_ups import (
    BARELY,
    CAME_TO,
    EXCEPT,
    MAKING,
    NO_DAY,
    NOT_THAT_DAY,
    REST,
    WITH,
)
from language.vocabulary.recents import AGAIN, ALL, APOLOGIES, BOTH, WAS
from ledger.records import Kind

Decisions = tuple[Decision, ...]
Names = dict[int, tuple[range, Recent]]
Values = dict[int, AmountMention | DayMention]


@dataclass(slots=True)
class _Group:
    """Entries named one after the other, and what is told of them."""

    entries: list[Recent] = field(default_factory=list)
    amount: AmountMention | None = None
    day: DayMention | None = None
    is_verbal: bool = False
    is_of_that_day: bool = False  # "the juice was yesterday and cost 4.50"


def recent_redated(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“not today, yesterday”, “no hoy, ayer”: one day refused and another told of the last ones."""
    texts = reading.texts
    if not reading.days or reading.amounts or not 2 < len(texts) <= _LONGEST:
        return None
    first = next((p for p, text in enumerate(texts) if text in NOT_THAT_DAY | NO_DAY), None)
    if first is None or "," not in texts[first:] or is_other_matter(reading):
        return None
    comma = texts.index(",", first)
    if not range(first + 1, comma) or not reading.numbered.issuperset(range(first + 1, comma)):
        return None
    rest = reading.text[reading.words[comma].end :].strip()
    return _day_alone(Reading(rest, reading.context), decisions, told=True)


def recent_assigned(reading: Reading, decisions: Decisions) -> Meaning | None:
    """The change of recent entries by what a message tells of each, None where it tells none."""
    if not 1 < len(reading.words) <= _LONGEST or not (reading.days or reading.amounts):
        return None
    if reading.schedule is not None and reading.schedule.schedule.weekdays:
        return _made_of_its_weekday(reading, decisions)
    if is_other_matter(reading) or reading.money.others or reading.times:
        return None
    if not reading.amounts:
        alone = _day_alone(reading, decisions)
        if alone is not None:
            return alone
    if reading.amounts and not AGAIN.isdisjoint(reading.texts):
        return None  # "sorry one more coffee 5"
    groups = _groups(reading)
    if groups is None:
        return None
    swapped = _swapped_by_one(reading, groups)
    if swapped is not None:
        return swapped
    if not _is_told(reading, groups) or not _without_those_excepted(reading, groups):
        return None
    return _changes(reading, groups, decisions)


def _made_of_its_weekday(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“make mondays 32.10”: the one entry of that day, not one of every monday."""
    mention = reading.schedule
    if mention is None or len(reading.amounts) != 1 or reading.texts[0] not in MAKING:
        return None
    taken = reading.places_in([*mention.spans, reading.amounts[0].span])
    if any(not is_around(reading, p) for p in range(1, len(reading.words)) if p not in taken):
        return None
    weekdays = mention.schedule.weekdays
    fits = [one for one in reading.context.recent if one.date.weekday() in weekdays]
    if len(fits) != 1:
        return None
    group = _Group(fits, amount=reading.amounts[0])
    return _changes(reading, [group], decisions)


def _day_alone(reading: Reading, decisions: Decisions, *, told: bool = False) -> Meaning | None:
    """“no leave it today”, “on saturday i think. yes saturday”: the last entries' day."""
    days = _not_refused(reading)
    last = tuple(one for one in reading.context.recent if one.last)
    if not last or len({day.day for day in days}) != 1 or days[0].day is None:
        return None
    if not _IN_GENERAL.isdisjoint(days[0].said.lower().split()):
        return None  # "this months, already paid"
    if reading.begins(Cue.SHOW, Cue.FIND, past=(Cue.FILLER, Cue.GREET, Cue.LEAD_IN)):
        return None  # "show yesterday again"
    dated = reading.places_in([one.span for one in reading.days])
    for part in parts_of(reading):
        rest = [place for place in part if place not in dated]
        if all(is_around(reading, place) for place in rest):
            told = told or any(reading.texts[place] not in BARELY for place in rest)
        elif not is_reason(reading, part):
            return None
    if not told and len(days) == len(reading.days) == 1:
        return None  # "and yesterday" may ask
    if _is_payday(reading) and any(one.kind is not Kind.INCOME for one in last):
        return None
    if len(last) == 1 and not BOTH.isdisjoint(reading.texts):
        last = tuple(reading.context.recent[-_TWO:])
    target = Target(ids=tuple(one.id for one in last))
    ask = doubt_about(reading, None, days[0], decisions)
    return Meaning(Edit(target=target, date=days[0].day), ask, _WHY)


def _not_refused(reading: Reading) -> list[DayMention]:
    """The days, but for the “yesterday” of “today, not yesterday”."""
    if len(reading.days) == 1:
        return list(reading.days)
    kept = []
    for day in reading.days:
        first = reading.place_of(day.span.start)
        before = reading.texts[first - 1] if first else ""
        if before in NO_DAY and first > 1:
            before = "not"
        if before not in NOT_THAT_DAY:
            kept.append(day)
    return kept


def _is_payday(reading: Reading) -> bool:
    """“got paid friday” is about an income."""
    texts = reading.texts
    return any(texts[n : n + 2] == ["got", "paid"] for n in range(len(texts) - 1))


def _groups(reading: Reading) -> list[_Group] | None:
    """The entries that are named with what is told of them, None where anything new is said."""
    names = {places.start: (places, one) for places, one in names_in(reading).items()}
    if not names:
        return None
    values: Values = {}
    for amount in reading.amounts:
        values[reading.place_of(amount.span.start)] = amount
    for day in _not_refused(reading):
        values[reading.place_of(day.span.start)] = day
    groups: list[_Group] = [_Group()]
    for part in parts_of(reading):
        if is_reason(reading, part) and not any(place in names for place in part):
            continue
        if not _read_part(reading, part, groups, names, values):
            return None
    return groups


def _read_part(
    reading: Reading, part: range, groups: list[_Group], names: Names, values: Values
) -> bool:
    """Gives the names of one clause their values; False where it says anything new."""
    swapping = {one for places in swapping_in(reading) for one in places}
    with_more = False  # "190 with the tax"
    place = part.start
    while place < part.stop:
        if place in names:
            places, one = names[place]
            if groups[-1].amount or groups[-1].day:
                groups.append(_Group())
            if not with_more:
                groups[-1].entries.append(one)
            place = places.stop
            continue
        group = groups[-1]
        if reading.texts[place] in REST and (group.amount or group.day):
            named = {one.id for before in groups for one in before.entries}
            rest = [one for one in reading.context.recent if one.last and one.id not in named]
            groups.append(_Group(rest))
        elif place in values:
            if not group.entries or not _give(group, values[place]):
                return False
        elif place not in reading.numbered:
            text = reading.texts[place]
            with_more = with_more or (text in WITH and bool(group.amount))
            group.is_verbal = group.is_verbal or text in WAS | CAME_TO
            group.is_verbal = group.is_verbal or _is_to_be(reading, place)
            known = with_more or text in CAME_TO or is_around(reading, place)
            if not known and place not in swapping:
                return False
        place += 1
    return True


def _is_to_be(reading: Reading, place: int) -> bool:
    """“shampoo should be 6.49”, “the cab was supposed to be 12”."""
    texts = reading.texts
    return texts[place] in _TO_BE and not _SHOULD.isdisjoint(texts[max(0, place - 2) : place])


def _give(group: _Group, value: AmountMention | DayMention) -> bool:
    """Gives the group its value; False where it has another one."""
    if isinstance(value, DayMention):
        if group.day is not None and group.day.day != value.day:
            return False
        group.day = value
        group.is_of_that_day = group.is_verbal and group.amount is None
        return True
    if group.amount is not None or len(group.entries) != 1:
        return False
    group.amount = value
    return True


def _swapped_by_one(reading: Reading, groups: list[_Group]) -> Meaning | None:
    """“wrong way round sorry, uber was 31”: the other one has its amount."""
    last = [one for one in reading.context.recent if one.last]
    two = last if len(last) == _TWO else list(reading.context.recent[-_TWO:])
    if len(groups) != 1 or len(groups[0].entries) != 1 or not swapping_in(reading):
        return None
    named, told = groups[0].entries[0], groups[0].amount
    others = [one for one in two if one.id != named.id]
    if told is None or len(two) != _TWO or len(others) != 1 or others[0].amount != told.amount:
        return None
    pairs = ((named, others[0].amount), (others[0], named.amount))
    edits = tuple(Edit(target=Target(ids=(one.id,)), amount=amount) for one, amount in pairs)
    return Meaning(EditEach(edits=edits), None, _WHY)


def _without_those_excepted(reading: Reading, groups: list[_Group]) -> bool:
    """Turns “all but the bus were yesterday” into the others; False where that tells none."""
    texts = reading.texts
    excepting = any(
        texts[place] in EXCEPT and not ALL.isdisjoint(texts[:place]) for place in range(len(texts))
    )
    if not excepting:
        return EXCEPT.isdisjoint(texts) or "but" in texts
    named = {one.id for one in groups[0].entries}
    groups[0].entries = [one for one in reading.context.recent if one.last and one.id not in named]
    return len(groups) == 1 and bool(groups[0].entries) and groups[0].amount is None


def _is_told(reading: Reading, groups: list[_Group]) -> bool:
    """Whether it is said of the entries, and is no note of another purchase."""
    ids = [one.id for group in groups for one in group.entries]
    if len(ids) != len(set(ids)) or any(not (group.amount or group.day) for group in groups):
        return False
    if any(_is_of_another_day(group) for group in groups):
        return not APOLOGIES.isdisjoint(reading.texts)  # "the taxi yesterday was 12": another
    if any(group.is_verbal for group in groups) or not APOLOGIES.isdisjoint(reading.texts):
        return True
    if reading.amounts:
        return bool(swapping_in(reading))
    return len(ids) > 1


def _is_of_another_day(group: _Group) -> bool:
    """Whether both an amount and another day are told."""
    if group.amount is None or group.day is None or group.is_of_that_day:
        return False
    return any(one.date != group.day.day for one in group.entries)


def _changes(reading: Reading, groups: list[_Group], decisions: Decisions) -> Meaning | None:
    edits: list[Edit] = []
    for group in groups:
        ask = doubt_about(reading, group.amount, group.day, decisions)
        several = [_edit(group, one, decisions) for one in group.entries]
        if ask is not None:
            alone = len(groups) == len(several) == 1
            return Meaning(several[0], ask, _WHY) if alone else None
        edits += several
    return Meaning(edits[0] if len(edits) == 1 else EditEach(edits=tuple(edits)), None, _WHY)


def _edit(group: _Group, one: Recent, decisions: Decisions) -> Edit:
    return Edit(
        target=Target(ids=(one.id,)),
        amount=(amount_decided(decisions) or group.amount.amount) if group.amount else None,
        currency=group.amount.currency if group.amount else None,
        date=group.day.day if group.day else None,
    )


_TO_BE = frozenset({"be", "been"})
_SHOULD = frozenset("should shouldve must needs supposed have has".split())
_LONGEST = 22
_TWO = 2
_IN_GENERAL = frozenset("month months week weeks year".split())
_WHY = ("what is right of what was just entered, with more around it",)
