"""Orders to remove an entry after the reason for it: “the 31 one was for work, delete it”.

The reason names the entry by its amount or its name; one that names none is told of the last.
Of two same entries one is removed: “i only paid once, take one out”.
"""

from __future__ import annotations

import re

from language.meaning import Meaning
from language.reading import Reading
from language.recents import named
from language.request import Find, Measure, Query, Recent, Remove, Target
from language.text import fold
from language.vocabulary.taking_out import DOUBTING_TWICE, ONE_OF_THEM, TAKING_IT_OUT
from language.words import words_of


def taken_out(reading: Reading) -> Meaning | None:
    """The removal of the entry that a reason tells of; None where it tells of no recent one."""
    if not reading.context.recent or not 1 < len(reading.words) <= _LONGEST:
        return None
    text = fold(reading.typed)
    if reading.is_question:
        return _whether_twice(reading, text)
    one = _ONE.search(text)
    if one is not None:
        before = len(words_of(text[: one.start()]))
        if any(reading.place_of(amount.span.start) < before for amount in reading.amounts):
            return None
        twin = _twin(reading)
        return _remove(twin, "it is there twice") if twin else None
    order = _ORDER.search(text)
    if order is None or not any(sign.isalnum() for sign in text[: order.start()]):
        return None
    meant = _told_in(reading, len(words_of(text[: order.start()])))
    return None if meant is None else _remove(meant, "the reason tells which one")


def _told_in(reading: Reading, after: int) -> Recent | None:
    """The entry that a reason tells of; the last one where it has no number and no name."""
    recent = reading.context.recent
    if len(reading.amounts) > 1:
        return None
    if reading.amounts:
        alike = [one for one in recent if one.amount == reading.amounts[0].amount]
        same = len({(one.name, one.date) for one in alike}) == 1
        return alike[-1] if same else None
    for first in range(after):
        for end in range(min(after, first + _LONGEST_NAME), first, -1):
            told = named(reading, range(first, end))
            if told is not None:
                return told
    last = [one for one in recent if one.last]
    if len(last) != 1:
        return None
    of_others = (hit for hit in reading.hits if hit.after <= after)
    if any(hit.sense.slug != last[0].category for hit in of_others):
        return None  # "the taxi was a duplicate" tells of an older one
    return last[0]


def _twin(reading: Reading) -> Recent | None:
    """The later of two same entries, where the latest one is one of them."""
    recent = reading.context.recent
    last = recent[-1]
    same = (last.name, last.amount, last.currency, last.date)
    twice = any((one.name, one.amount, one.currency, one.date) == same for one in recent[:-1])
    return last if twice else None


def _whether_twice(reading: Reading, text: str) -> Meaning | None:
    """“did it log twice?”: what there is of the last entry."""
    recent = reading.context.recent
    if _TWICE.fullmatch(text.rstrip("? ")) is None or not recent[-1].name:
        return None
    last = recent[-1]
    query = Query(measure=Measure.EXISTS, text=fold(last.name), kinds=(last.kind,))
    return Meaning(Find(query=query), None, ("whether the last entry is there twice",))


def _remove(one: Recent, why: str) -> Meaning:
    return Meaning(Remove(target=Target(ids=(one.id,))), None, (why,))


_LONGEST = 20
_LONGEST_NAME = 3
_AFTER_THE_REASON = (
    r"(?:[,.;:!?–—-] ?|(?:^|\s)(?:so|and|then|also|asi que|y|entonces|und|donc|alors|et|quindi|e|"
    r"entao|dus|en) )"
)
_KINDLY = (
    r"(?:(?:so|and|then|just|please|pls|plz|can you|could you|bitte|por favor|stp|per favore|"
    r"graag|mejor|better|you can|lets|let's) ){0,3}"
)
_AFTERWARDS = (
    r"(?:,? ?(?:please|pls|plz|thanks|thx|again|now|then|bitte|por favor|svp|stp|grazie))?"
)
_END = rf"{_AFTERWARDS}[\s.!]*$"
_ORDER = re.compile(rf"{_AFTER_THE_REASON}{_KINDLY}(?:{'|'.join(TAKING_IT_OUT)}){_END}")
_ONE = re.compile(rf"(?:^|{_AFTER_THE_REASON}){_KINDLY}(?:{'|'.join(ONE_OF_THEM)}){_END}")
_TWICE = re.compile(rf"(?:(?:wait|hm|hmm|oh|hey|lol|um|uh),? )?(?:{'|'.join(DOUBTING_TWICE)})")
