"""What is said of entries of the last hour: “the drinks were 27”, “both were yesterday”.

Without such entries “the taxi was 19” is a note; right after “taxi 9” it corrects it. So these
rules are asked first, and only where something was entered a short while ago.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

from language.amounts import AmountMention
from language.cues import Cue
from language.dates import DayMention
from language.edit_doubts import (
    amount_decided,
    currency_asked,
    currency_decided,
    doubt_about,
)
from language.follow_ups import is_another, is_around, swapping_in
from language.meaning import Meaning
from language.named_currencies import NamedCurrency, currencies_named
from language.reading import Reading
from language.recents import core_of, named, target_of, texts_in, without_reason
from language.request import Decision, Edit, EditEach, Remove, Target
from language.vocabulary.recents import (
    ALSO,
    CAME_IN,
    FREE,
    IT,
    PAID,
    REFUSING,
    RIGHT,
    SO_WAS,
    TOPICS,
    TOWARDS,
    VERBS_LAST,
    WAS,
)
from language.vocabulary.sharing import PERSONS

Decisions = tuple[Decision, ...]


def recent_changed(reading: Reading, decisions: Decisions) -> Meaning | None:
    """The change of recent entries that a message asks for, None where it asks for none."""
    if reading.is_question or not 0 < len(reading.words) <= _LONGEST or reading.has(*_ELSE):
        return None
    for rule in _RULES:
        meaning = rule(reading, decisions)
        if meaning is not None:
            return meaning
    return None


class _Told(NamedTuple):
    """The one new amount, day, category or currency that words tell."""

    amount: AmountMention | None = None
    day: DayMention | None = None
    category: str | None = None
    currency: NamedCurrency | None = None

    def of(self, target: Target, decisions: Decisions) -> Edit:
        """The change of this entry into what is told."""
        amount = self.amount.amount if self.amount else None
        return Edit(
            target=target,
            amount=amount_decided(decisions) or amount,
            currency=currency_decided(decisions, self.currency, self.amount),
            category=self.category,
            date=self.day.day if self.day else None,
        )


def _was(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“the drinks were 27”, “the second one was yesterday”, “both are groceries”."""
    so_was = _so_was(reading, decisions)
    if so_was is not None:
        return so_was
    core = without_reason(reading, core_of(reading))
    found = _statement(reading, core, decisions)
    if found is not None or not any(reading.texts[place] in _JOINING for place in core):
        return found
    edits = []
    for part in _parts(reading, core):
        one = _statement(reading, part, decisions)
        if one is None or one.ask is not None or not isinstance(one.request, Edit):
            return None
        edits.append(one.request)
    return Meaning(EditEach(edits=tuple(edits)), None, _WHY)  # "coffee was 5, tea was 2"


def _so_was(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“bowling was saturday, so was the rental”, “… and the rental too”: told of each."""
    core = core_of(reading)
    parts = _parts(reading, core)
    if len(parts) < 2:
        return None
    like = [_like_before(reading, part) for part in parts]
    first = next((n for n, one in enumerate(like) if one), 0)
    if first == 0:
        return None
    one = _statement(reading, range(core.start, parts[first - 1].stop), decisions)
    if one is None or one.ask is not None or not isinstance(one.request, Edit):
        return None
    edits = [one.request]
    for places, part in zip(like[first:], parts[first:], strict=True):
        target = target_of(reading, places or part)
        if target is None:
            return None
        edits.append(replace(one.request, target=target))
    return Meaning(EditEach(edits=tuple(edits)), None, _WHY)


def _like_before(reading: Reading, part: range) -> range:
    """The places of the name in “so was the rental”, “the rental too”; none where it is none."""
    texts = texts_in(reading, part)
    opening = next((len(one) for one in SO_WAS if tuple(texts[: len(one)]) == one), 0)
    also = texts[-1] in ALSO or (len(texts) > 1 and texts[-2:] == ["as", "well"])
    if opening:
        return part[opening:]
    end = part.stop - (2 if texts[-1] == "well" else 1)
    trailing = part.stop < len(reading.words) and reading.texts[part.stop] in ALSO
    return part if trailing else range(part.start, end) if also else range(0)


def _parts(reading: Reading, core: range) -> list[range]:
    """The statements between commas and “and”."""
    ends = [place for place in core if reading.texts[place] in _JOINING]
    starts = [core.start, *(place + 1 for place in ends)]
    parts = [range(start, end) for start, end in zip(starts, [*ends, core.stop], strict=True)]
    return [part for part in parts if part]


def _statement(reading: Reading, core: range, decisions: Decisions) -> Meaning | None:
    """One of them: an entry, “was”, and what is right; the verb may be left out after the first."""
    verb = next((p for p in core if reading.texts[p] in WAS and p > core.start), None)
    if verb is None or verb == core.stop - 1:
        return _with_verb_last(reading, core, decisions) or _without_verb(reading, core, decisions)
    target = target_of(reading, range(core.start, verb))
    if target is None or _is_it(reading, core.start, verb):
        return None
    meant = named(reading, range(core.start, verb))
    if meant is not None and is_another(reading, range(core.start, verb), meant):
        return None  # "gas was 40" after "gas bill 28"
    right = range(verb + 1, core.stop)
    if _past_small_words(reading, right) in FREE or _is_treat(texts_in(reading, right)):
        return Meaning(Remove(target=target), None, ("what cost nothing is taken out",))
    return changed(reading, target, right, decisions)


def _is_treat(right: list[str]) -> bool:
    """“the popcorn was lisa's treat”, “… was on tom”: another paid for it."""
    who = right[1:] if right[0] == "on" else right[:-1] if right[-1] == "treat" else []
    names = [text for text in who if text not in _OWNING]
    return len(names) == 1 and (names[0] in PERSONS or names[0].removesuffix("s") in PERSONS)


def _with_verb_last(reading: Reading, core: range, decisions: Decisions) -> Meaning | None:
    """“ランチは1080円でした”, “auto wala kal ka tha”: the verb comes after what is right."""
    said = "".join(texts_in(reading, core))
    ending = next((one for one in VERBS_LAST if said.endswith(one)), None)
    topic = next((p for p in core if reading.texts[p] in TOPICS and p > core.start), None)
    if ending is None or topic is None:
        return None
    target = target_of(reading, range(core.start, topic))
    stop, left = core.stop, len(ending)
    while stop > topic + 1 and left > 0:
        stop -= 1
        left -= len(reading.texts[stop])
    right = [place for place in range(topic + 1, stop) if reading.texts[place] not in TOPICS]
    if target is None or not right:
        return None
    return changed(reading, target, range(right[0], right[-1] + 1), decisions)


def _without_verb(reading: Reading, part: range, decisions: Decisions) -> Meaning | None:
    """“… and the coffee 3”, where another statement before it has the verb."""
    numbers = [place for place in part if place in reading.numbered]
    is_first = part.start <= core_of(reading).start
    if is_first or not numbers or numbers[0] == part.start:
        return None
    target = target_of(reading, range(part.start, numbers[0]))
    if target is None or _is_it(reading, part.start, numbers[0]):
        return None
    return changed(reading, target, range(numbers[0], part.stop), decisions)


def _is_it(reading: Reading, first: int, after: int) -> bool:
    """“that was 5”: rules that know more forms of it read it as a correction of the last one."""
    return after - first == 1 and reading.texts[first] in {"it", "that", "this"}


def changed(reading: Reading, target: Target, right: range, decisions: Decisions) -> Meaning | None:
    """The change of these entries into what the words on the right tell, and only tell."""
    told = _told_in(reading, right)
    if told is None:
        return None
    ask = doubt_about(reading, told.amount, told.day, decisions)
    ask = ask or currency_asked(decisions, told.currency)
    return Meaning(told.of(target, decisions), ask, _WHY)


def _past_small_words(reading: Reading, places: range) -> tuple[str, ...]:
    return tuple(one for one in texts_in(reading, places) if one not in TOWARDS)


def _told_in(reading: Reading, right: range) -> _Told | None:
    """What these words tell, where they tell one thing and nothing else."""
    within = frozenset(right)
    amounts = [one for one in reading.amounts if reading.place_of(one.span.start) in within]
    days = [one for one in reading.days if reading.place_of(one.span.start) in within]
    known = reading.places_in([*(one.span for one in amounts), *(one.span for one in days)])
    if amounts:
        days = [one for one in days if one.said.lower() not in _NOW]  # "64.99 now"
    currencies = [
        one for one in currencies_named(reading) if one.first in within and one.first not in known
    ]
    known |= {place for one in currencies for place in range(one.first, one.after)}
    hits = [hit for hit in reading.hits if hit.first in within and hit.first not in known]
    named_by = {place for hit in hits for place in range(hit.first, hit.after)}
    if hits and amounts:
        return None  # "the bus was monday, lunch 13"
    if hits:
        known |= reading.places_of(Cue.PAYEE, Cue.ME, Cue.AWAY)  # "a gift for my sister"
    if any(
        reading.words[place].is_word
        for place in within - known - named_by
        if reading.texts[place] not in TOWARDS
    ):
        return None
    told = _Told(
        amount=amounts[0] if amounts else None,
        day=days[0] if days else None,
        category=hits[0].sense.slug if hits and not amounts else None,
        currency=currencies[0] if currencies else None,
    )
    single = len(amounts) < 2 and len(days) < 2 and len(hits) < 2
    return told if single and told != _Told() else None


def _right_after_all(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“no sorry, friday was right”, “nope, 22 was right”."""
    core = core_of(reading)
    if not core or reading.texts[core[-1]] not in RIGHT:
        return None
    verb = next((p for p in core if reading.texts[p] in WAS), None)
    last = _last(reading)
    if verb is None or not last:
        return None
    return changed(reading, Target(ids=last), range(core.start, verb), decisions)


def _a_day_off(reading: Reading, _: Decisions) -> Meaning | None:
    """“no, the day before”, “it was a day later”: counted from the day of the entry."""
    core = core_of(reading)
    words = tuple(one for one in texts_in(reading, core) if one not in _AROUND_SHIFTS)
    shift = _SHIFTS.get(words)
    last = [one for one in reading.context.recent if one.last]
    if shift is None or not last or len({one.date for one in last}) > 1:
        return None
    day = last[0].date + timedelta(days=shift)
    return Meaning(Edit(target=Target(ids=_last(reading)), date=day), None, _WHY)


def _paid_on(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“paid it on monday”, “that came in friday”: the day of what was entered."""
    core = without_reason(reading, core_of(reading))
    words = texts_in(reading, core)
    start = core.start + (words[:1] in (["i"], ["we"]))
    pair = reading.texts[start : start + 2]
    if len(pair) < 2 or reading.amounts:
        return None
    came = next((one for one in CAME_IN if _follows(reading, start + 1, one)), ())
    if pair[0] in PAID and pair[1] in IT:
        after = start + 2
    elif pair[0] in IT and came:
        after = start + 1 + len(came)
    else:
        return None
    told = _told_in(reading, range(after, core.stop))
    last = _last(reading)
    if told is None or told.day is None or not last:
        return None
    ask = doubt_about(reading, None, told.day, decisions)
    return Meaning(told.of(Target(ids=last), decisions), ask, _WHY)


def _follows(reading: Reading, place: int, said: tuple[str, ...]) -> bool:
    return tuple(reading.texts[place : place + len(said)]) == said


def _said_alone(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“yen sorry, im in tokyo”, “no wait, gifts”: nothing but its currency or category."""
    core = without_reason(reading, core_of(reading))
    if reading.amounts or reading.days or len(core) > 3 or len(core) == len(reading.words):
        return None
    told = _told_in(reading, core)
    last = _last(reading)
    if told is None or not last or bool(told.currency) == bool(told.category):
        return None
    if told.currency is not None and told.currency.currency.choices:
        return None
    if told.category is not None and not _refuses(reading, core):
        return None
    return Meaning(told.of(Target(ids=last), decisions), None, _WHY)


def _refuses(reading: Reading, core: range) -> bool:
    """Whether what stands before says that something else is right: “no wait, …”."""
    return not (REFUSING - {"wait"}).isdisjoint(reading.texts[: core.start])


def _swapped(reading: Reading, _: Decisions) -> Meaning | None:
    """“wait, other way round”: the two amounts change places."""
    recent = reading.context.recent
    last = [one for one in recent if one.last]
    two = last if len(last) == 2 else recent[-2:]
    swapping = {place for places in swapping_in(reading) for place in places}
    if not swapping or len(two) != 2 or two[0].currency != two[1].currency:
        return None
    if not all(place in swapping or is_around(reading, place) for place in core_of(reading)):
        return None
    pairs = ((two[0], two[1].amount), (two[1], two[0].amount))
    edits = tuple(Edit(target=Target(ids=(one.id,)), amount=amount) for one, amount in pairs)
    return Meaning(EditEach(edits=edits), None, ("two amounts change places",))


def _last(reading: Reading) -> tuple[str, ...]:
    return tuple(one.id for one in reading.context.recent if one.last)


_RULES: tuple[Callable[[Reading, Decisions], Meaning | None], ...] = (
    _was,
    _right_after_all,
    _a_day_off,
    _paid_on,
    _said_alone,
    _swapped,
)
_LONGEST = 16
_JOINING = frozenset({",", ";", "and", "y", "und", "et", "e", "en", "и", "&"})
_ELSE = (Cue.BUDGET, Cue.HOW_MUCH, Cue.RECURRING, Cue.ALERT)
_NOW = frozenset("now jetzt ahora maintenant adesso ora agora nu".split())
_OWNING = frozenset("my our the his her 's ’s s".split())
_WHY = ("a correction of what was just entered",)
_AROUND_SHIFTS = frozenset("it was that the a an on one of actually i paid is".split())
_SHIFTS = {
    ("day", "before"): -1, ("day", "earlier"): -1, ("day", "prior"): -1, ("day", "after"): 1,
    ("day", "later"): 1, ("week", "before"): -7, ("week", "earlier"): -7, ("week", "later"): 7,
    ("week", "after"): 7, ("two", "days", "earlier"): -2, ("two", "days", "before"): -2,
    ("el", "dia", "anterior"): -1, ("dia", "antes"): -1, ("un", "dia", "antes"): -1,
    ("am", "tag", "davor"): -1, ("tag", "davor"): -1, ("einen", "tag", "fruher"): -1,
    ("tag", "vorher"): -1, ("la", "veille"): -1, ("le", "jour", "avant"): -1,
    ("il", "giorno", "prima"): -1, ("giorno", "prima"): -1, ("dia", "anterior"): -1,
    ("um", "dia", "antes"): -1, ("dag", "ervoor"): -1, ("de", "dag", "ervoor"): -1,
    ("dag", "eerder"): -1, ("een", "dag", "eerder"): -1,
}  # fmt: skip
