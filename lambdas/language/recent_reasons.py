"""Corrections that come with their reason: “the shampoo was on sale, 6.99”, “that's euros btw”."""

from __future__ import annotations

import re
from collections.abc import Callable

from language.amounts import AmountMention
from language.answered_values import currency_of_a_country
from language.categories import names_a_category
from language.cues import Cue
from language.edit_doubts import amount_decided, doubt_about
from language.meaning import Meaning
from language.reading import Reading
from language.recent_changes import changed
from language.recents import core_of, is_near, named, texts_in, without_reason, words_of_name
from language.request import Decision, Edit, Recent, Target
from language.text import fold
from language.vocabulary.afterthoughts import (
    AROUND_PRICES,
    AROUND_RECEIPTS,
    CHEAPER,
    CHECKED,
    EXACT,
    LOOKED,
    RAISED,
    RECEIPTS,
    THAT_ONE,
)
from language.vocabulary.answering import IN_ALL
from language.vocabulary.recents import ARTICLES, REFUSING, WAS

Decisions = tuple[Decision, ...]


def recent_reasoned(reading: Reading, decisions: Decisions) -> Meaning | None:
    """The correction of a recent entry and why, None where a message makes none."""
    if reading.is_question or not 0 < len(reading.words) <= _LONGEST:
        return None
    if reading.has(Cue.BUDGET, Cue.HOW_MUCH, Cue.RECURRING, Cue.REMOVE):
        return None
    for rule in _RULES:
        meaning = rule(reading, decisions)
        if meaning is not None:
            return meaning
    return None


def _for_another_price(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“oh the shampoo was on sale, 6.99”: an entry, why it is not right, and what is."""
    core = core_of(reading)
    if len(reading.amounts) != 1 or _BEING.isdisjoint(reading.texts):
        return None
    amount = reading.amounts[0]
    first, after = reading.place_of(amount.span.start), reading.place_of(amount.span.end)
    in_all = " ".join(texts_in(reading, range(after, core.stop)))
    if (in_all and _IN_ALL.fullmatch(in_all) is None) or first <= core.start:
        return None  # "the shampoo was 2 off"
    verb = next((p for p in range(core.start + 1, first) if reading.texts[p] in _BEING), None)
    if verb is None:
        return None
    if not in_all and CHEAPER.isdisjoint(texts_in(reading, range(verb, first))):
        return None
    if reading.texts[first - 1] not in _BEFORE_PRICES:
        return None
    meant = _meant(reading, range(core.start, verb))
    return _to_amount(reading, meant, amount, decisions) if meant else None


def _repriced(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“it went up, it's 17.99”, “they raised the price to 17.99”: what the last one costs now."""
    last = _last(reading)
    if last is None or len(reading.amounts) != 1 or RAISED.isdisjoint(reading.texts):
        return None
    amount = reading.amounts[0]
    numbers = reading.places_in([amount.span])
    rest = [p for p in core_of(reading) if p not in numbers and reading.words[p].is_word]
    known = RAISED | AROUND_PRICES | words_of_name(last.name)
    if not known.issuperset(texts_in(reading, rest)) or not is_near(amount, last):
        return None
    return _to_amount(reading, last, amount, decisions)


def _meant(reading: Reading, places: range) -> Recent | None:
    """The entry these words name, or the last one where they only point back."""
    if texts_in(reading, places) in (["it"], ["that"], ["this"]):
        return _last(reading)
    return named(reading, places)


def _by_the_receipt(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“ok checked the receipt, 43.60”, “the bill says 43.60”: the last one came to that.

    After “dinner like 45” it is told by “exactly 47.80” and “47.80” as well.
    """
    last = _last(reading)
    if last is None or len(reading.amounts) != 1:
        return None
    amount, core = reading.amounts[0], core_of(reading)
    numbers = reading.places_in([amount.span])
    words = {text for place, text in zip(core, texts_in(reading, core), strict=True)
             if place not in numbers and reading.words[place].is_word}  # fmt: skip
    if not words <= LOOKED | RECEIPTS | EXACT | AROUND_RECEIPTS:
        return None
    checked = not (words.isdisjoint(RECEIPTS) or words.isdisjoint(LOOKED))
    near = is_near(amount, last)
    checked = checked or (near and not words.isdisjoint(CHECKED))
    exact = near and last.approximate and not (LOOKED | RECEIPTS | EXACT).isdisjoint(words)
    bare = near and last.approximate and not words and not amount.approximate
    return _to_amount(reading, last, amount, decisions) if checked or exact or bare else None


def _no_another(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“hm no 56” after “bus pass 65”: nothing but that it is another amount."""
    core = core_of(reading)
    last = _last(reading)
    before = reading.texts[: core.start]
    if last is None or not core or REFUSING.isdisjoint(before) or "not" in reading.texts:
        return None
    text = reading.text[reading.words[core.start].start : reading.words[core.stop - 1].end]
    if not text[0].isdecimal() and text[0] not in "€$£¥":
        return None
    part = Reading(text, reading.context)
    if len(part.amounts) != 1 or part.hits or part.days:
        return None
    numbers = part.places_in([part.amounts[0].span])
    if any(word.is_word and n not in numbers for n, word in enumerate(part.words)):
        return None
    return _to_amount(reading, last, part.amounts[0], decisions)


def _the_named(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“the cheese 7.75” after “cheese 7.25”: with its article it is the one that is there."""
    core = core_of(reading)
    if len(core) < _SHORTEST or reading.texts[core.start] not in ARTICLES:
        return None
    if len(reading.amounts) != 1 or reading.days:
        return None
    amount = reading.amounts[0]
    first = reading.place_of(amount.span.start)
    if reading.place_of(amount.span.end) < core.stop or first <= core.start + 1:
        return None
    said = fold(reading.as_typed(reading.span_of(core.start + 1, first)))
    same = [one for one in reading.context.recent if fold(one.name) == said]
    if len(same) != 1 or not is_near(amount, same[0]):
        return None
    return _to_amount(reading, same[0], amount, decisions)


def _pointed_at(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“that's euros btw, im in lisbon”, “that one's from yesterday”."""
    core = core_of(reading)
    words = tuple(texts_in(reading, core))
    opening = max((one for one in THAT_ONE if words[: len(one)] == one), key=len, default=None)
    last = tuple(one.id for one in reading.context.recent if one.last)
    if opening is None or not last or reading.amounts:
        return None
    right = without_reason(reading, range(core.start + len(opening), core.stop))
    while right and reading.texts[right[-1]] in _AFTER:
        right = right[:-1]
    if right:
        part = Reading(reading.as_typed(reading.span_of(right[0], right[-1] + 1)), reading.context)
        code = currency_of_a_country(part)
        if code is not None:  # "that's canadian btw"
            return Meaning(Edit(target=Target(ids=last), currency=code), None, _WHY)
    hits = [hit for hit in reading.hits if hit.first in right]
    if not right or any(not names_a_category(hit) for hit in hits):
        return None
    if hits and not reading.days:
        return None  # "that was dining": told elsewhere, where it is learned as well
    return changed(reading, Target(ids=last), right, decisions)


def _to_amount(
    reading: Reading, one: Recent, amount: AmountMention, decisions: Decisions
) -> Meaning | None:
    edit = Edit(
        target=Target(ids=(one.id,)),
        amount=amount_decided(decisions) or amount.amount,
        currency=amount.currency,
    )
    return Meaning(edit, doubt_about(reading, amount, None, decisions), _WHY)


def _last(reading: Reading) -> Recent | None:
    last = [one for one in reading.context.recent if one.last]
    return last[0] if len(last) == 1 else None


_RULES: tuple[Callable[[Reading, Decisions], Meaning | None], ...] = (
    _no_another,
    _by_the_receipt,
    _repriced,
    _for_another_price,
    _the_named,
    _pointed_at,
)
_BEING = WAS | frozenset("came comes had has got rang ended turned".split())
_IN_ALL = re.compile("|".join(IN_ALL))
_WHY = ("a correction and its reason",)
_LONGEST = 16
_SHORTEST = 3
_AFTER = frozenset("btw fyi tho though actually sorry lol".split())
_BEFORE_PRICES = frozenset(", ; : so only just it was is its it's - for nur solo seulement".split())
