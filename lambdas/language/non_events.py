"""What did not happen or was not the user's: "dad paid for lunch, 40", "outbid at 90".

Whole frames of words are compared (`vocabulary.non_events`), in the language of the message.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from language.amounts import Doubt
from language.clauses import clauses_of
from language.meaning import Meaning, talk
from language.reading import Reading, kept
from language.request import Decision, Talk
from language.vocabulary.non_event_kinds import (
    FUEL_PRICE,
    MAYBE,
    NOT_HAPPENED,
    ORDER,
    OTHERS_BOUGHT,
    OTHERS_PAID,
    PRICE,
    SEEN,
    TRANSFER,
    TURNED_DOWN,
)
from language.vocabulary.non_events import FAMILIES, SETS


def not_moved(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """A message whose one amount is one that the user neither spent nor got."""
    name = family_of(reading)
    return talk(_TALK[name], f"a frame of words: {name}") if name in _TALK else None


def perhaps_not(reading: Reading) -> bool:
    """Whether it may be so: "hotel cancelled, 210"."""
    return family_of(reading) == MAYBE


@kept
def family_of(reading: Reading) -> str | None:
    """Which kind of thing that did not happen the message tells, if it does."""
    if len(reading.amounts) != 1 or reading.amounts[0].doubt is Doubt.ARITHMETIC:
        return None  # "sam paid 30 of the 90 bill" leaves a part for the user
    said = reading.texts
    languages = [one for one in _languages(reading) if not _leads(one).isdisjoint(said)]
    if not languages:
        return None
    text, places = _marked(reading)
    for language in languages:
        for family in _families(language):
            if family.leads.isdisjoint(said) or not family.unless.isdisjoint(said):
                continue
            for frame in _frames(family):
                match = frame.search(text)
                if match is not None and _holds(reading, family.name, match, places):
                    return family.name
    return None


class _Family(NamedTuple):
    name: str
    leads: frozenset[str]
    unless: frozenset[str]
    frames: tuple[str, ...]


def _languages(reading: Reading) -> tuple[str, ...]:
    """The language of the message, English where that is not known, and the person's own."""
    both = dict.fromkeys((reading.spoken or "en", reading.context.locale[:2].lower()))
    return tuple(one for one in both if one in FAMILIES)


def _marked(reading: Reading) -> tuple[str, list[int]]:
    """The words with `#` for the amount and spaces around, and the place of each."""
    span = reading.amounts[0].span
    amount = reading.places_in([span])
    first = reading.place_of(span.start)
    places = [place for place in range(len(reading.texts)) if place == first or place not in amount]
    said = ["#" if place == first else reading.texts[place] for place in places]
    return f" {' '.join(said)} ", places


def _holds(reading: Reading, name: str, match: re.Match[str], places: list[int]) -> bool:
    """Whether nothing else in the message tells that the amount is of something else."""
    amount = reading.amounts[0]
    hits = [
        hit.sense
        for hit in reading.hits
        if hit.sense.level > 0 and not hit.sense.is_income and hit.said != _CASH_MACHINE
    ]
    known = {sense.slug for sense in hits}
    if name == FUEL_PRICE:
        return amount.amount < _DEAREST_FUEL
    if name == OTHERS_BOUGHT:
        return bool(known)
    if name == SEEN:
        return bool(known) and known.isdisjoint(_LOOKED_AT)
    if name == TRANSFER:
        return known <= _OF_CARDS
    begin = places[match.string.count(" ", 0, match.start() + 1) - 1]
    place = reading.place_of(amount.span.start)
    clause = next((one for one in clauses_of(reading) if one.first <= place < one.after), None)
    if clause is None or "#" in match.group() or clause.first <= begin < clause.after:
        return True
    if name in _OF_BEFORE and clause.after <= begin:
        return True  # "dinner 80, mom paid"
    bought = (one for one in reading.hits_in(*clause) if one.sense.level > 0)
    return all(one.sense.is_income for one in bought)  # "dessert on the house, steak 40"


@cache
def _families(language: str) -> tuple[_Family, ...]:
    return tuple(
        _Family(
            one.name,
            frozenset(word for lead in one.leads.split() for word in SETS.get(lead, lead).split()),
            frozenset(one.unless.split()),
            one.frames,
        )
        for one in FAMILIES[language]
    )


@cache
def _leads(language: str) -> frozenset[str]:
    """The words of which a message needs one to fit any frame of the language."""
    return frozenset().union(*(one.leads for one in _families(language)))


@cache
def _frames(family: _Family) -> tuple[re.Pattern[str], ...]:
    """The frames of a family, compiled when a message first may fit one."""
    return tuple(re.compile(_written_out(frame)) for frame in family.frames)


def _written_out(frame: str) -> str:
    frame = _UP_TO.sub(r"(?:[a-z]\\w* ){0,\1}?", frame)
    return _NAMED.sub(lambda named: "|".join(SETS[named.group()].split()), frame)


_UP_TO = re.compile(r"~(\d) ?")
_NAMED = re.compile(rf"\b(?:{'|'.join(SETS)})\b")
_DEAREST_FUEL = 10
_LOOKED_AT = frozenset({"entertainment", "health", "personal_care", "travel", "kids", "education"})
"""What one pays for to see: "saw a movie for 14"."""
_OF_CARDS = frozenset({"fees", "travel"})
_OF_BEFORE = frozenset({OTHERS_PAID, TURNED_DOWN})
"""What is told after the amount and what it is of."""
_CASH_MACHINE = "atm"  # the carrier of Milan too
_TALK = {
    TURNED_DOWN: Talk.NOT_HAPPENED,
    NOT_HAPPENED: Talk.NOT_HAPPENED,
    OTHERS_PAID: Talk.NOT_HAPPENED,
    OTHERS_BOUGHT: Talk.NOT_HAPPENED,
    PRICE: Talk.NOT_HAPPENED,
    FUEL_PRICE: Talk.NOT_HAPPENED,
    SEEN: Talk.NOT_HAPPENED,
    ORDER: Talk.OUT_OF_SCOPE,
    TRANSFER: Talk.TRANSFER,
}
