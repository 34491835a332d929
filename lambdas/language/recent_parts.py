"""What the last entry was made of: “12 of that was cat litter”, “gas was 48 snacks 12”."""

from __future__ import annotations

from dataclasses import replace

from language.clauses import clauses_of
from language.logging import logged
from language.meaning import Meaning
from language.reading import Reading
from language.recents import words_of_name
from language.request import Decision, Entry, Itemise, Log, Recent, Target
from language.vocabulary.follow_ups import MAKING
from language.vocabulary.recents import AND, OF_THAT, WAS
from ledger.records import Kind


def recent_itemised(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """The entries that take the last one's place, None where a message tells none."""
    last = [one for one in reading.context.recent if one.last]
    if len(last) != 1 or reading.is_question or not 0 < len(reading.words) <= _LONGEST:
        return None
    if last[0].kind is not Kind.EXPENSE or not reading.amounts or reading.days:
        return None
    return (
        _part_of(reading, last[0]) or _in_parts(reading, last[0]) or _told_twice(reading, last[0])
    )


def _told_twice(reading: Reading, last: Recent) -> Meaning | None:
    """“oh and 41 of that was gas. make groceries 162.77 and gas 41”: one part is told twice."""
    amounts, texts = reading.amounts, reading.texts
    told = {one.amount for one in amounts}
    if len(amounts) < _TWO or sum(told) != last.amount:
        return None
    of_it = any(
        tuple(texts[at : at + len(said)]) == said for said in OF_THAT for at in range(len(texts))
    )
    for clause in clauses_of(reading) if of_it else []:
        rest = [one for one in amounts if reading.place_of(one.span.start) >= clause.first]
        if len(rest) != len(told) or {one.amount for one in rest} != told:
            continue
        start = clause.first
        while start < len(texts) - 1 and texts[start] in MAKING | AND | {"it", "that", "so"}:
            start += 1
        found = logged(Reading(reading.text[reading.words[start].start :], reading.context), ())
        if found is not None and found.ask is None and isinstance(found.request, Log):
            several = tuple(replace(entry, date=last.date) for entry in found.request.entries)
            return instead(last, several) if len(several) == len(told) else None
    return None


def _part_of(reading: Reading, last: Recent) -> Meaning | None:
    """“12 of that was cat litter, can you split it out”: the rest stays what it was."""
    amount = reading.amounts[0]
    after = reading.place_of(amount.span.end)
    texts = tuple(reading.texts[after : after + 3])
    said = next((one for one in OF_THAT if texts[: len(one)] == one), None)
    if said is None or len(reading.amounts) != 1 or amount.amount >= last.amount:
        return None
    first = after + len(said)
    while first < len(reading.words) and reading.texts[first] in WAS | {"for", "on"}:
        first += 1
    ends = next((p for p in range(first, len(reading.words)) if reading.texts[p] in _ENDS), None)
    stop = len(reading.words) if ends is None else ends
    if first >= stop:
        return None
    thing = reading.as_typed(reading.span_of(first, stop))
    entry = noted(f"{thing} {amount.said}", reading)
    if entry is None or entry.amount is None or entry.currency != last.currency:
        return None
    rest = like(last, replace(entry, amount=last.amount - entry.amount))
    return instead(last, (rest, replace(entry, date=last.date)))


def _in_parts(reading: Reading, last: Recent) -> Meaning | None:
    """“gas was 48 snacks 12” after “60 on gas n snacks”: each part by its name, and they sum."""
    if len(reading.amounts) < 2 or sum(one.amount for one in reading.amounts) != last.amount:
        return None
    found = logged(reading, ())
    if found is None or found.ask is not None or not isinstance(found.request, Log):
        return None
    entries = found.request.entries
    names = words_of_name(last.name)
    if any(not words_of_name(one.description) & names for one in entries):
        return None
    return instead(last, tuple(replace(one, date=last.date) for one in entries))


def noted(text: str, reading: Reading) -> Entry | None:
    """The one entry of a note."""
    found = logged(Reading(text, reading.context), ())
    if found is None or found.ask is not None or not isinstance(found.request, Log):
        return None
    return found.request.entries[0] if len(found.request.entries) == 1 else None


def like(last: Recent, entry: Entry) -> Entry:
    """The entry with all of another one but its amount."""
    return replace(
        entry, category=last.category, description=last.name, date=last.date, learned_from=None
    )


def instead(last: Recent, entries: tuple[Entry, ...]) -> Meaning:
    """These entries in the place of the one that was made."""
    request = Itemise(target=Target(ids=(last.id,)), entries=entries)
    return Meaning(request, None, ("what was just entered is told in its parts",))


_LONGEST = 20
_TWO = 2
_ENDS = frozenset({",", ";", "so", "can", "please", "pls", "and"})
