"""Whether “it was 24” is told of the last entry or is a new one: where no rule tells, it is asked.

Right after an entry a message that only points (“its gonna be 30 instead”) and names nothing new
is seldom a purchase of its own, so it is never written as one in silence.
"""

from __future__ import annotations

from collections.abc import Set

from language.edit_doubts import amount_decided, doubt_about
from language.follow_ups import is_around, parts_of
from language.meaning import Meaning
from language.reading import Reading
from language.recent_kinds import names_several
from language.recent_retyped import refuses_a_currency
from language.recents import core_of, is_near, singular, words_of_name
from language.request import About, Ask, Choice, Decision, Edit, Log, Recent, Target
from language.vocabulary.follow_ups import WITH
from language.vocabulary.retelling_it import INSTEAD, TELLS_IT

Decisions = tuple[Decision, ...]


def recent_rather(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“its gonna be 44 instead”: nothing else is said, and the last entry is near."""
    last = [one for one in reading.context.recent if one.last]
    if len(last) != 1 or len(reading.amounts) != 1 or reading.days or reading.is_question:
        return None
    told = reading.amounts[0]
    if told.amount == last[0].amount or not is_near(told, last[0]) or not says_no_more(reading):
        return None
    rather = any(tuple(reading.texts[-len(one) :]) == one for one in INSTEAD)
    beside = [part for part in parts_of(reading) if reading.priced.isdisjoint(part)]
    if not rather and not all(is_around(reading, place) for part in beside for place in part):
        return None  # "with a friend at the zoo, it was 52"
    edit = Edit(target=Target(ids=(last[0].id,)), amount=told.amount, currency=told.currency)
    return Meaning(edit, doubt_about(reading, told, None, decisions), ("it will be that instead",))


def says_no_more(reading: Reading, known: Set[str] = frozenset()) -> bool:
    """Whether a clause tells the amount of “it”, or “instead”, and the others have no number."""
    place = reading.place_of(reading.amounts[0].span.start)
    part = next((one for one in parts_of(reading) if place in one), range(0))
    texts = tuple(reading.texts[part.start : part.stop])
    core = max(core_of(reading).start - part.start, 0)
    opens = max((len(one) for one in TELLS_IT if texts[core : core + len(one)] == one), default=0)
    ends = max((len(one) for one in INSTEAD if texts[-len(one) :] == one), default=0)
    told = range(part.start + core + opens, part.stop - ends)
    numbers = reading.places_in([reading.amounts[0].span])
    return bool(opens + ends) and all(
        at in numbers or reading.texts[at] in known or is_around(reading, at) for at in told
    )


def recent_chosen(reading: Reading, decisions: Decisions) -> Meaning | None:
    """The change of the last entry, once that was the answer."""
    if not any(one.about is About.READING and one.value == _CHANGE for one in decisions):
        return None
    last = _last(reading)
    if last is None or len(reading.amounts) != 1:
        return None
    told = reading.amounts[0]
    edit = Edit(
        target=Target(ids=(last.id,)),
        amount=amount_decided(decisions) or told.amount,
        currency=told.currency,
    )
    return Meaning(edit, None, ("told of the last entry, as was answered",))


def asked_if_new(found: Meaning, reading: Reading, decisions: Decisions) -> Meaning:
    """What was found, with the question whether it is new where it only points."""
    request = found.request
    if found.ask is not None or not isinstance(request, Log) or len(request.entries) != 1:
        return found
    last = _last(reading)
    if (
        last is None
        or len(reading.amounts) != 1
        or any(one.about is About.READING for one in decisions)
    ):
        return found
    if not _only_points(reading, last):
        return found
    choices = (Choice(_CHANGE, f"Change {last.name}"[:50]), Choice("LogExpense", "A new entry"))
    ask = Ask(about=About.READING, said=reading.typed[:50], choices=choices)
    return Meaning(request, ask, (*found.why, "the last entry, or a new one"))


def _last(reading: Reading) -> Recent | None:
    recent = reading.context.recent
    return next((one for one in reversed(recent) if one.last), recent[-1] if recent else None)


def _only_points(reading: Reading, last: Recent) -> bool:
    """Whether the amount is told of “it”, or of something “instead”, and nothing new is named."""
    if names_several(reading) or refuses_a_currency(reading):
        return True
    texts, place = reading.texts, reading.place_of(reading.amounts[0].span.start)
    if not _CUES.isdisjoint(texts):
        parts = parts_of(reading)
        told = next((part for part in parts if place in part), None)
        if told is None:
            return False
        first = max(told.start, core_of(reading).start)
        opens = any(tuple(texts[first : first + len(one)]) == one for one in TELLS_IT)
        ends = any(tuple(texts[told.stop - len(one) : told.stop]) == one for one in INSTEAD)
        if opens or ends:
            return not _names_new(reading, told, last) and not any(
                _is_a_thing(reading, part) for part in parts if part is not told
            )
    return False


def _names_new(reading: Reading, part: range, last: Recent) -> bool:
    """“it was 9 for the popcorn” after a movie: a thing that no recent entry is."""
    known = {word for one in reading.context.recent for word in words_of_name(one.name)}
    for hit in reading.hits:
        words = {singular(text) for text in reading.texts[hit.first : hit.after]}
        if hit.first not in part or hit.sense.level < 1 or words <= known or not words - _BEING:
            continue
        if hit.sense.slug != last.category or not is_near(reading.amounts[0], last):
            return True
    after = reading.place_of(reading.amounts[0].span.end)
    rest = range(after + 1, part.stop)
    return after in part and reading.texts[after] in _FOR and any(
        singular(reading.texts[place]) not in known and not is_around(reading, place)
        and not reading.hits_in(place, place + 1)
        for place in rest
    )  # fmt: skip


def _is_a_thing(reading: Reading, part: range) -> bool:
    """“popcorn, that was 9”, “at the zoo, it was 9”: a clause that is nothing but a name."""
    named = {place for hit in reading.hits for place in range(hit.first, hit.after)}
    return not named.isdisjoint(part) and (
        reading.texts[part.start] in _FOR | WITH
        or all(place in named or is_around(reading, place) for place in part)
    )


_CHANGE = "ChangeLast"
_BEING = frozenset({"gonna", "going"})
_FOR = frozenset("for on at para por fur pour per voor bei chez da".split())
_CUES = frozenset(one[0] for one in TELLS_IT) | frozenset(one[-1] for one in INSTEAD)
