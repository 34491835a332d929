"""Notes like "coffee 4.50", and orders to make one: nothing else can be meant, so no rule is asked.

In a plain note every word is understood and none hints at anything but spending.
"""

from __future__ import annotations

import re

from language.cues import Cue
from language.hints import Hint
from language.logging import logged
from language.meaning import Meaning
from language.non_events import family_of
from language.reading import Reading
from language.request import Decision
from language.text import Span


def plainly_noted(reading: Reading) -> Meaning | None:
    """The entries of a plain note; None where the message is not one."""
    return logged(reading, ()) if _is_plain(reading) or _is_share(reading) else None


def ordered(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“can you put down 8 for the car wash”: what is to be logged is read alone."""
    if "did" in reading.texts[:_NEAR] and reading.amounts and not reading.is_question:
        told = _emphasised(reading, decisions)
        if told is not None:
            return told
    only = _ONLY_THAT.search(reading.typed) if reading.has(Cue.LOG) else None
    if only is not None and len(reading.amounts) == 1 and not reading.has(Cue.BUDGET, Cue.NOT):
        note = Reading(reading.typed[: only.start()], reading.context)
        return logged(note, decisions) if note.amounts and note.hits else None
    order = _ORDER.match(reading.typed)
    if order is None:
        return _ordered_at_last(reading, decisions)
    if not reading.amounts or reading.has(*_NO_NOTE) or reading.schedule:
        return None
    note = Reading(reading.typed[order.end() :].rstrip("? "), reading.context)
    return logged(note, decisions) if note.amounts else None


def _emphasised(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“did pay 28 for gas tho”, “i did buy milk 4”: told with stress, not asked."""
    told = _DID.match(reading.typed)
    if told is None:
        return None
    past = _PAST[told["verb"].lower()]
    rest = reading.typed[told.end() :]
    return logged(Reading(f"{told['who'] or ''}{past}{rest}", reading.context), decisions)


def _ordered_at_last(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“i owe u nothing lol but log 9 for boba”: the order is all that is to be read."""
    if len(reading.amounts) != 1 or not reading.has(Cue.LOG) or reading.schedule:
        return None
    order = _AT_LAST.search(reading.typed)
    if order is None or any(sign.isdecimal() for sign in reading.typed[: order.start()]):
        return None
    note = Reading(reading.typed[order.end() :], reading.context)
    if not note.amounts or not note.hits or note.has(*_NO_NOTE):
        return None
    return logged(note, decisions)


_AT_LAST = re.compile(
    r"(?:\bbut|\bso|\banyway|\banyways|\blol|\bhaha)[,.!]? (?:please |pls |just |can you |u can )?"
    r"(?:log|record|add|enter|(?:put|note|jot) down) (?=\$?\d)",
    re.IGNORECASE,
)


_ONLY_THAT = re.compile(
    r"[,;.!] ?(?:so |and |please |pls |just |only )*(?:log|record|add|enter|note|track|save) "
    r"(?:only |just )?(?:that|it|this)(?: one)?(?: only| please| pls)?[.! ]*$",
    re.IGNORECASE,
)
"""“the fee was 3.25, log only that”: the order adds nothing to the note."""
_NEAR = 4
_PAST = {
    "pay": "paid", "buy": "bought", "spend": "spent", "get": "got", "have": "had",
    "grab": "grabbed", "order": "ordered", "book": "booked", "pick": "picked", "take": "took",
    "eat": "ate", "drink": "drank", "see": "saw", "go": "went", "fill": "filled", "give": "gave",
    "tip": "tipped", "donate": "donated", "lose": "lost", "drop": "dropped", "end": "ended",
    "owe": "owed", "earn": "earned", "receive": "received", "sell": "sold", "return": "returned",
}  # fmt: skip
_DID = re.compile(
    r"(?:(?:oh|but|ok|okay|well|and|yeah|yes|so|hm|hmm|though|tho),? ){0,3}"
    r"(?P<who>(?:i|we) )?did (?:(?:actually|also|just|still|in fact) )?"
    rf"(?P<verb>{'|'.join(_PAST)})\b",
    re.IGNORECASE,
)


def _is_plain(reading: Reading) -> bool:
    """Whether a message is amounts, days, things that are known, and small words."""
    if len(reading.words) > _LONGEST or not reading.typed.isascii() or reading.is_question:
        return False
    if not _SIGNS.isdisjoint(reading.typed) or not reading.amounts or not reading.hits:
        return False
    doubted = any(one.doubt for one in reading.amounts)
    if doubted or reading.money.others or reading.times or reading.schedule is not None:
        return False
    if any(hint.cue not in _SMALL and not _is_shop(reading, hint) for hint in reading.hints):
        return False
    if any(reading.texts[p - 1] == "at" for p in reading.places_in(_first(reading)) if p):
        return False  # "flight 212 lands at 6"
    named = {p for hit in reading.hits if hit.sense.level > 0 for p in range(hit.first, hit.after)}
    known = named | reading.dull | reading.numbered
    if not all(place in known or not word.is_word for place, word in enumerate(reading.words)):
        return False
    return family_of(reading) is None  # "lunch paid by dad 22"


def _is_share(reading: Reading) -> bool:
    """“my share of the cabin is 145 out of 580, paid”: what one's part of something was."""
    if reading.texts[:1] not in (["my"], ["our"]) or _PARTS.isdisjoint(reading.texts[1:2]):
        return False
    if len(reading.amounts) != 1 or reading.amounts[0].doubt or reading.is_question:
        return False
    if reading.schedule is not None or reading.has(Cue.BUDGET, Cue.HOW_MUCH, Cue.NOT):
        return False
    known = any(hit.sense.level > 0 for hit in reading.hits) or " out of " in reading.said
    return reading.texts[2:3] == ["of"] and known


_PARTS = frozenset("share part cut half third quarter portion".split())


def _is_shop(reading: Reading, hint: Hint) -> bool:
    """“AH 32,18”: the first word is a shop in capitals, and no sigh."""
    if hint.first or hint.after != 1 or not any(hit.first == 0 for hit in reading.hits):
        return False
    word = reading.typed[: reading.words[0].end]
    return word.isalpha() and word.isupper() and len(word) <= _SHORT_NAME


_SHORT_NAME = 3


def _first(reading: Reading) -> list[Span]:
    return [Span(one.span.start, one.span.start + 1) for one in reading.amounts]


_ORDER = re.compile(
    r"(?:(?:hey|hi|ok|please|pls) )?(?:can|could|would|will) (?:you|u|ya) (?:please |pls |just )?"
    r"(?:add|log|record|enter|track|(?:put|note|jot|write|mark)(?: (?:down|in))?) (?=.*\d)",
    re.IGNORECASE,
)
_NO_NOTE = (
    Cue.BUDGET, Cue.ALERT, Cue.SETTING, Cue.LAST_ONE, Cue.CORRECT, Cue.CATEGORY, Cue.NOTE,
    Cue.REMOVE, Cue.RECURRING, Cue.UNDER, Cue.REMIND, Cue.SAVINGS, Cue.NOT,
)  # fmt: skip
_LONGEST = 12
_SIGNS = frozenset("<>{}[]()=/*#@+-%|\\^~`:;&!?\"'\n")
_SMALL = frozenset({Cue.FILLER, Cue.LINK, Cue.AWAY})
