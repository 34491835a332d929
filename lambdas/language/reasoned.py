"""Corrections that go on with a reason: “actually 32, swapped the digits”.

The reason names no entry; what was written last is changed.
"""

from __future__ import annotations

from itertools import pairwise

from language.categories import Hit, names_a_category
from language.clauses import clauses_of
from language.cues import Cue
from language.edit_doubts import amount_decided, date_decided, doubt_about
from language.meaning import Meaning
from language.reading import Reading
from language.request import Decision, Edit, Target
from language.vocabulary.reasons import BECAUSE, EXTRAS, REASONS


def excused(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“no 18, i misread the receipt”: an amount, and why it was written wrong."""
    if len(reading.amounts) != 1 or _TOLD.isdisjoint(reading.texts) or reading.is_question:
        return None
    amount = reading.amounts[0]
    first, after = reading.place_of(amount.span.start), reading.place_of(amount.span.end)
    if not _opens(reading, first) or not _is_reason(reading, after):
        return None
    edit = Edit(
        target=Target(),
        amount=amount_decided(decisions) or amount.amount,
        currency=amount.currency,
        date=date_decided(decisions),
    )
    ask = doubt_about(reading, amount, None, decisions)
    return Meaning(edit, ask, ("a correction with its reason",))


def recategorised(reading: Reading) -> Meaning | None:
    """“that's a coffee place so dining”, “no wait, gifts. it's for my niece”."""
    if reading.amounts or not reading.hits or reading.is_question or len(reading.words) > _LONGEST:
        return None
    if reading.places_of(Cue.NOT) - reading.places_of(Cue.NO):
        return None  # "that is not dining, it is travel"
    hit = _concluded(reading) or _told_first(reading)
    if hit is None:
        return None
    edit = Edit(target=Target(), category=hit.sense.slug)
    return Meaning(edit, None, ("a category with its reason",))


def _concluded(reading: Reading) -> Hit | None:
    """The category that ends a message after “so”: all before it is why."""
    if _SO.isdisjoint(reading.texts) or reading.begins(Cue.WAS, past=_LEADING) is None:
        return None
    last = len(reading.words)
    ending = [hit for hit in reading.hits if hit.after == last and names_a_category(hit)]
    if not ending:
        return None
    place = ending[0].first - 1
    while place > 0 and reading.texts[place] in _LEADING_TO:
        place -= 1
    return ending[0] if place > 0 and reading.texts[place] in _SO else None


def _told_first(reading: Reading) -> Hit | None:
    """The category that a correction names in one clause, where the next says why."""
    clauses = clauses_of(reading)
    leading = reading.places_of(*_CORRECTING, *_LEADING)
    if reading.begins(*_CORRECTING, past=_LEADING) is None or len(clauses) < _SEVERAL:
        return None
    for clause, following in pairwise(clauses):
        if leading.issuperset(range(clause.first, clause.after)):
            continue
        named = reading.hits_in(clause.first, clause.after)
        if len(named) != 1 or not names_a_category(named[0]):
            return None
        said = leading | frozenset(range(named[0].first, named[0].after))
        reason = reading.texts[following.first] in _EXPLAINING | BECAUSE
        return named[0] if reason and said.issuperset(range(clause.first, clause.after)) else None
    return None


def _opens(reading: Reading, first: int) -> bool:
    """Whether nothing but words of correcting stands before the amount."""
    leading = reading.places_of(*_CORRECTING, *_LEADING)
    corrects = reading.places_of(*_CORRECTING)
    return not corrects.isdisjoint(range(first)) and all(
        place in leading or not reading.words[place].is_word for place in range(first)
    )


def _is_reason(reading: Reading, after: int) -> bool:
    """Whether what follows the amount tells why, before it names a thing."""
    texts, excusing = reading.texts, reading.places_of(*_CORRECTING, *_LEADING)
    apart = after
    while apart < len(texts) and texts[apart] in _APART:
        apart += 1
    if apart == after and texts[after : after + 1] and texts[after] not in _STARTS:
        return False
    for place in range(apart, len(texts)):
        if texts[place] in BECAUSE and place == apart:
            return True
        if texts[place] in REASONS:
            return True
        if texts[place] in _APART and excusing.issuperset(range(apart, place)):
            apart = place + 1  # "it was 5, sorry, wrong receipt"
        elif texts[place] in _APART or (place in reading.named and texts[place] not in EXTRAS):
            return False
    return False


_CORRECTING = (Cue.CORRECT, Cue.WAS, Cue.WRONG, Cue.NO, Cue.SHOULD_BE)
_LEADING = (Cue.LEAD_IN, Cue.LAST_ONE, Cue.FILLER, Cue.GREET, Cue.TURNED_OUT)
_LONGEST = 14
_SEVERAL = 2
_SO = frozenset("so therefore hence also donc entonces asi quindi entao portanto logo dus".split())
_LEADING_TO = frozenset("its thats put it in under as que make that should be".split())
_EXPLAINING = frozenset(
    """its it thats that they theyre this was i we es era fue est cest ce c era e foi het dat das
    war""".split()
)
_APART = frozenset(",;.:-–—(!")
_STARTS = BECAUSE | REASONS | {"i", "we", "my", "me"}
_TOLD = REASONS | BECAUSE
