"""What is told of the last entry after it: its real name, its day, its tip, that it repeats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from language.categories import names_a_category
from language.cues import Cue
from language.edit_doubts import amount_decided, doubt_about
from language.meaning import Meaning
from language.reading import Reading
from language.recent_changes import changed
from language.recents import core_of, texts_in, without_reason
from language.request import AddRecurring, Decision, Edit, Entry, Log, Recent, Target
from language.vocabulary.follow_ups import BARELY
from language.vocabulary.recents import (
    AND,
    CATEGORY_FIELDS,
    DAY_FIELDS,
    EXTRAS,
    FIELDS,
    IT,
    IT_WAS,
    KINDS_TOLD,
    OF_A_SCHEDULE,
    WITH_TIP,
)
from ledger.records import Kind
from ledger.schedule import occurrences

Decisions = tuple[Decision, ...]


def recent_detailed(reading: Reading, decisions: Decisions) -> Meaning | None:
    """The change of the last entry that a message tells, None where it tells none."""
    last = [one for one in reading.context.recent if one.last]
    if len(last) != 1 or reading.is_question or not 0 < len(reading.words) <= _LONGEST:
        return None
    if reading.has(Cue.BUDGET, Cue.HOW_MUCH):
        return None
    for rule in _RULES:
        meaning = rule(reading, last[0], decisions)
        if meaning is not None:
            return meaning
    return None


def _renamed(reading: Reading, last: Recent, _: Decisions) -> Meaning | None:
    """“no wait, it was tea”: another thing for the same money."""
    core = without_reason(reading, core_of(reading))
    said = next((one for one in IT_WAS if _opens_with(reading, core, one)), None)
    if said is None or reading.amounts or reading.days or core.start == 0:
        return None
    places = range(core.start + len(said), core.stop)
    hits = [hit for hit in reading.hits if hit.first in places]
    things = [hit for hit in hits if not names_a_category(hit) and not hit.sense.is_income]
    named = {place for hit in things for place in range(hit.first, hit.after)}
    if not things or len(things) < len(hits) or not set(places) <= named | reading.dull:
        return None
    first, after = things[0].first, things[-1].after
    slug = things[-1].sense.slug
    edit = Edit(
        target=Target(ids=(last.id,)),
        description=reading.as_typed(reading.span_of(first, after)),
        category=slug if slug != last.category else None,
    )
    return Meaning(edit, None, ("the last entry was for something else",))


def _day_alone(reading: Reading, last: Recent, decisions: Decisions) -> Meaning | None:
    """“on the 1st”: nothing but a day belongs to the entry that was just made without one."""
    if len(reading.days) != 1 or reading.amounts or last.date != reading.context.today:
        return None
    dated = reading.places_in([reading.days[0].span])
    rest = [place for place in core_of(reading) if place not in dated]
    if any(text not in _BEFORE_DAYS for text in texts_in(reading, rest)):
        return None
    may_ask = reading.context.last_query or reading.texts[0] in BARELY
    if not rest and reading.texts[0] not in _BEFORE_DAYS and may_ask:
        return None  # "and yesterday" may ask what was bought
    edit = Edit(target=Target(ids=(last.id,)), date=reading.days[0].day)
    return Meaning(edit, doubt_about(reading, None, reading.days[0], decisions), _WHY)


def _with_tip(reading: Reading, last: Recent, decisions: Decisions) -> Meaning | None:
    """“with tip 48”: what the dinner of 40 came to."""
    words = tuple(texts_in(reading, core_of(reading)))
    opening = next((one for one in WITH_TIP if words[: len(one)] == one), None)
    if opening is None or len(reading.amounts) != 1:
        return None
    amount = reading.amounts[0]
    numbers = reading.places_in([amount.span])
    rest = [p for p in core_of(reading)[len(opening) :] if p not in numbers]
    small = all(text in _BETWEEN for text in texts_in(reading, rest))
    if not small or amount.amount <= last.amount:
        return None
    edit = Edit(
        target=Target(ids=(last.id,)),
        amount=amount_decided(decisions) or amount.amount,
        currency=amount.currency,
    )
    return Meaning(edit, doubt_about(reading, amount, None, decisions), _WHY)


def _and_tip(reading: Reading, last: Recent, decisions: Decisions) -> Meaning | None:
    """“plus tip 8”, “add 5 tip”: another expense of the same category."""
    if reading.texts[0] in _ADDING and not IT.isdisjoint(reading.texts):
        return None  # "add a 3 dollar tip to that"
    if (
        reading.texts[0] not in AND | _ADDING
        or len(reading.amounts) != 1
        or last.kind is not Kind.EXPENSE
    ):
        return None
    amount = reading.amounts[0]
    numbers = reading.places_in([amount.span])
    rest = [place for place in core_of(reading) if place not in numbers]
    extras = [place for place in rest if reading.texts[place] in EXTRAS]
    if not extras or any(
        word not in EXTRAS | _BETWEEN | AND | _ADDING for word in texts_in(reading, rest)
    ):
        return None
    entry = Entry(
        kind=Kind.EXPENSE,
        amount=amount_decided(decisions) or amount.amount,
        currency=amount.currency or last.currency,
        currency_said=amount.currency is not None,
        category=last.category,
        description=reading.as_typed(reading.span_of(extras[0], extras[0] + 1)),
        date=last.date,
    )
    ask = doubt_about(reading, amount, None, decisions)
    return Meaning(Log(entries=(entry,)), ask, (f"goes with {last.name}",))


def _field(reading: Reading, last: Recent, decisions: Decisions) -> Meaning | None:
    """“and date to monday”, “price 37”: a field of the entry by its name."""
    core = core_of(reading)
    words = texts_in(reading, core)
    if not words or words[0] not in FIELDS or len(words) < _SHORTEST:
        return None
    is_day, is_category = words[0] in DAY_FIELDS, words[0] in CATEGORY_FIELDS
    if not (is_day or is_category or reading.amounts):
        return None  # "total for yesterday" asks
    right = range(core.start + 1 + (words[1] in _BETWEEN | _TO), core.stop)
    return changed(reading, Target(ids=(last.id,)), right, decisions)


def _on_another_day(reading: Reading, last: Recent, decisions: Decisions) -> Meaning | None:
    """“and today 23” after yesterday's groceries: the same for another amount and day."""
    if reading.texts[0] not in AND or len(reading.amounts) != 1 or len(reading.days) != 1:
        return None
    spans = [reading.amounts[0].span, reading.days[0].span]
    rest = [place for place in core_of(reading) if place not in reading.places_in(spans)]
    day = reading.days[0].day
    if day is None or any(text not in _BEFORE_DAYS | _BETWEEN for text in texts_in(reading, rest)):
        return None
    amount = amount_decided(decisions) or reading.amounts[0].amount
    entry = Entry(
        kind=last.kind,
        amount=-amount if last.kind is Kind.REFUND else amount,
        currency=reading.amounts[0].currency or last.currency,
        currency_said=reading.amounts[0].currency is not None,
        category=last.category,
        description=last.name,
        date=day,
        date_said=True,
    )
    ask = doubt_about(reading, reading.amounts[0], reading.days[0], decisions)
    return Meaning(Log(entries=(entry,)), ask, (f"as {last.name}",))


def _of_a_kind(reading: Reading, last: Recent, _: Decisions) -> Meaning | None:
    """“that was a refund”, “it's income”."""
    words = tuple(texts_in(reading, core_of(reading)))
    opening = next((one for one in IT_WAS if words[: len(one)] == one), None)
    if opening is None:
        return None
    told = [word for word in words[len(opening) :] if word not in _ARTICLES]
    kind = KINDS_TOLD.get(" ".join(told))
    if kind is None or Kind(kind) is last.kind:
        return None
    return Meaning(Edit(target=Target(ids=(last.id,)), kind=Kind(kind)), None, _WHY)


def _repeats(reading: Reading, last: Recent, _: Decisions) -> Meaning | None:
    """“it's monthly”, “make that recurring every month”: from its next day on."""
    mention = reading.schedule
    if mention is None or reading.amounts or mention.choices:
        return None
    scheduled = reading.places_in(mention.spans)
    rest = [place for place in core_of(reading) if place not in scheduled]
    texts = texts_in(reading, rest)
    if not texts or not OF_A_SCHEDULE.issuperset(texts):
        return None
    today, schedule = reading.context.today, mention.schedule
    if schedule.anchor == today.day and schedule.start == today:
        schedule = replace(schedule, anchor=last.date.day)
    since = replace(schedule, start=min(last.date, schedule.start))
    start = next(occurrences(since, after=max(last.date, today)), None)
    if start is None:
        return None
    entry = Entry(
        kind=last.kind,
        amount=-last.amount if last.kind is Kind.REFUND else last.amount,
        currency=last.currency,
        category=last.category,
        description=last.name,
        date=start,
        date_said=True,
    )
    request = AddRecurring(entry=entry, schedule=replace(schedule, start=start))
    return Meaning(request, None, ("the last entry repeats",))


def _opens_with(reading: Reading, core: range, said: tuple[str, ...]) -> bool:
    return tuple(reading.texts[core.start : core.start + len(said)]) == said


_RULES: tuple[Callable[[Reading, Recent, Decisions], Meaning | None], ...] = (
    _repeats,
    _of_a_kind,
    _with_tip,
    _and_tip,
    _field,
    _on_another_day,
    _day_alone,
    _renamed,
)
_LONGEST = 12
_SHORTEST = 2
_TO = frozenset("to a auf en sur naar para su".split())
_WHY = ("a detail of what was just entered",)
_BEFORE_DAYS = frozenset("on from it was that it's its the am le el il em no op den vom".split())
_BETWEEN = frozenset("it was is its came to total so in all altogether makes that".split())
_ADDING = frozenset("add forgot left put a the for also i".split())
_ARTICLES = frozenset("a an the my actually un una ein eine une uma een really".split())
