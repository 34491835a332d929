"""What was entered in the last hour, said again: corrected, returned, or bought once more."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from language.cues import Cue
from language.edit_doubts import amount_decided, doubt_about
from language.logging import logged
from language.meaning import Meaning
from language.reading import Reading
from language.recents import apologises, core_of, named, texts_in
from language.request import (
    About,
    Ask,
    Choice,
    Decision,
    Edit,
    EditEach,
    Entry,
    Log,
    Recent,
    Target,
)
from language.text import fold
from language.vocabulary.recents import (
    AFTERWARDS,
    AGAIN,
    AROUND_AGAIN,
    BACK,
    IT,
    REPEATED,
    RETURNED,
    SWAPPED,
    WHOLE,
)
from language.vocabulary.sharing import PERSONS
from ledger.records import Kind

Decisions = tuple[Decision, ...]


def recent_repeated(reading: Reading, decisions: Decisions) -> Meaning | None:
    """The entries of a message that goes back to those of the last hour, None where none does."""
    if reading.is_question or not 0 < len(reading.words) <= _LONGEST or reading.has(Cue.BUDGET):
        return None
    return (
        _restated(reading)
        or _returned(reading, decisions)
        or _more_income(reading, decisions)
        or _again(reading, decisions)
    )


def _more_income(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“and another 0.38 from checking” after an interest: the same income from another place."""
    last = [one for one in reading.context.recent if one.last]
    if len(last) != 1 or last[0].kind is not Kind.INCOME or len(reading.amounts) != 1:
        return None
    texts, amount = reading.texts, reading.amounts[0]
    first, after = reading.place_of(amount.span.start), reading.place_of(amount.span.end)
    if reading.days or AGAIN.isdisjoint(texts[:first]) or not _AND_AGAIN.issuperset(texts[:first]):
        return None
    if texts[after : after + 1] and texts[after] not in _FROM:
        return None
    if any(hit.first >= after and hit.sense.level > 0 for hit in reading.hits):
        return None  # "another 20 from the tips"
    if last[0].category != "gift_income" and not PERSONS.isdisjoint(texts[after:]):
        return None  # "another 20 from mom" is no interest
    rest = reading.as_typed(reading.span_of(after, len(texts))) if after < len(texts) else ""
    one = last[0]
    entry = Entry(
        kind=one.kind,
        amount=amount_decided(decisions) or amount.amount,
        currency=amount.currency or one.currency,
        currency_said=amount.currency is not None,
        category=one.category,
        description=f"{one.name.split(' on ')[0]} {rest}".strip(),
        date=reading.context.today,
    )
    ask = doubt_about(reading, amount, None, decisions)
    return Meaning(Log(entries=(entry,)), ask, ("the same income once more",))


def _restated(reading: Reading) -> Meaning | None:
    """“uber 14.60 sorry”, “lunch 12 dinner 24 i mean”: the same entries with what is right."""
    core = _past_swapping(reading, core_of(reading))
    if not reading.amounts or len(core) == len(reading.words) or not _apologises(reading, core):
        return None
    if not AGAIN.isdisjoint(texts_in(reading, core)):
        return None  # "sorry one more coffee 5"
    span = reading.span_of(core.start, core.stop)
    end = max(span.end, reading.amounts[-1].span.end)
    start = min(span.start, reading.amounts[0].span.start)
    note = Reading(reading.text[start:end], reading.context)
    found = logged(note, ())
    if found is None or found.ask is not None or not isinstance(found.request, Log):
        return None
    edits: dict[str, Edit] = {}
    for entry in found.request.entries:
        meant = _same_name(reading.context.recent, entry)
        if meant is None or entry.amount is None or meant.id in edits:
            return None
        edits[meant.id] = Edit(
            target=Target(ids=(meant.id,)),
            amount=abs(entry.amount),
            currency=entry.currency if entry.currency_said else None,
            date=entry.date if entry.date_said else None,
        )
    several = tuple(edits.values())
    request = several[0] if len(several) == 1 else EditEach(edits=several)
    return Meaning(request, None, ("what was just entered, said again with what is right",))


def _past_swapping(reading: Reading, core: range) -> range:
    """The places after “other way round,”, where what is right is told."""
    comma = next((place for place in core if reading.texts[place] in {",", ":", ";"}), None)
    if comma is None:
        return core
    said = " ".join(texts_in(reading, range(core.start, comma)))
    return range(comma + 1, core.stop) if said in SWAPPED else core


def _apologises(reading: Reading, core: range) -> bool:
    """Whether what stands around the note says that it corrects."""
    before = " ".join(reading.texts[: core.start])
    return apologises(reading, core) or any(one in before for one in SWAPPED)


def _same_name(recent: tuple[Recent, ...], entry: Entry) -> Recent | None:
    """The latest entry that has this name."""
    name = fold(entry.description)
    same = [one for one in recent if name and fold(one.name) == name]
    return same[-1] if same else None


def _returned(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“returned the shoes, full refund”: what came back is their price, unless it says another."""
    if reading.amounts or reading.has(Cue.NOT):
        return None
    verb = next((p for p, text in enumerate(reading.texts) if text in RETURNED), None)
    apart = None if verb is not None else _took_back(reading)
    if verb is None and apart is None:
        return None
    places = range(verb + 1, len(reading.words)) if verb is not None else apart or range(0)
    meant = _returned_one(reading, places)
    if meant is None or meant.kind is not Kind.EXPENSE:
        return None
    decided = amount_decided(decisions)
    whole = any(
        tuple(reading.texts[p : p + len(said)]) == said
        for p in range(len(reading.texts))
        for said in WHOLE
    )
    amount = decided or (meant.amount if whole else None)
    entry = _entry_like(meant, _day(reading), Kind.REFUND, None if amount is None else -amount)
    choices = (Choice(format(meant.amount, "f")),)
    ask = None if amount is not None else Ask(about=About.AMOUNT, said=meant.name, choices=choices)
    return Meaning(Log(entries=(entry,)), ask, ("what was just bought went back",))


def _took_back(reading: Reading) -> range | None:
    """The places between the words of “took the lamp back”."""
    texts = reading.texts
    for first, last in BACK:
        if first in texts and last in texts[texts.index(first) + 1 :]:
            start = texts.index(first) + 1
            after = texts.index(last, start)
            return range(start, after) if after > start else range(after + 1, len(texts))
    return None


def _returned_one(reading: Reading, places: range) -> Recent | None:
    """The entry that went back: named right after the verb, or “it”."""
    texts = reading.texts
    comma = next((p for p in places if texts[p] in {",", ";", "!"} or texts[p] in _ENDING), None)
    said = range(places.start, comma if comma is not None else places.stop)
    said = range(said.start, said.stop - (texts_in(reading, said)[-1:] == ["back"]))
    bought = [one for one in reading.context.recent if one.kind is Kind.EXPENSE]
    if len(said) == 1 and texts[said.start] in IT:
        return bought[-1] if bought else None
    return named(reading, said)


def _again(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“same again”, “same yesterday”: the last message's entries once more."""
    if reading.amounts or decisions:
        return None
    dated = reading.places_in(
        [*(one.span for one in reading.days), *(one.span for one in reading.periods)]
    )
    core = [
        place
        for place in range(len(reading.words))
        if place not in dated and reading.words[place].is_word
    ]
    words = texts_in(reading, core)
    said = " ".join(one for one in words if one not in _AROUND)
    repeated = said in REPEATED or (
        not AGAIN.isdisjoint(words) and set(words) <= AGAIN | AROUND_AGAIN | AFTERWARDS
    )
    last = [one for one in reading.context.recent if one.last]
    days = [day for day in reading.days if not day.choices]
    if not repeated or not last or len(days) > 1 or any(day.future for day in days):
        return None
    day = _day(reading)
    entries = tuple(
        _entry_like(one, day, one.kind, -one.amount if one.kind is Kind.REFUND else one.amount)
        for one in last
    )
    return Meaning(Log(entries=entries), None, ("the last entries once more",))


def _entry_like(one: Recent, day: date, kind: Kind, amount: Decimal | None) -> Entry:
    return Entry(
        kind=kind,
        amount=amount,
        currency=one.currency,
        category=one.category,
        description=one.name,
        date=day,
    )


def _day(reading: Reading) -> date:
    days = [one.day for one in reading.days if one.day is not None and not one.choices]
    return days[0] if len(days) == 1 else reading.context.today


_LONGEST = 16
_ENDING = frozenset("got full they for because cause cuz bc today yesterday and".split())
_AROUND = frozenset("please as for i had".split())
_AND_AGAIN = AGAIN | frozenset("and plus also y und et e en a an un una ein eine".split())
_FROM = frozenset("from on in de von vom aus dal da della van uit sur".split())
