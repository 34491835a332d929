"""Corrections in Chinese, Japanese and Korean that say nothing but what is right.

“やっぱり1050円”, “昨日のです”, “아니 9500원”, “是昨天的”: an amount or a day, and around it only
words that open a correction or end a sentence.
"""

from __future__ import annotations

import re

from language.edit_doubts import amount_decided, date_decided, doubt_about
from language.meaning import Meaning
from language.reading import Reading
from language.request import About, Ask, Decision, Edit, Target
from language.vocabulary.eastern_corrections import APOLOGIES, ENDINGS, OPENINGS, PAST_ENDINGS


def put_right(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """The change to the last entry; None where anything else is named."""
    if reading.is_question or len(reading.typed) > _LONGEST:
        return None
    if len(reading.amounts) > 1 or len(reading.days) > 1:
        return None
    around = reading.masked(
        [*(one.span for one in reading.amounts), *(one.span for one in reading.days)], " "
    )
    said = _AROUND.fullmatch(around)
    if said is None:
        return None
    amount = reading.amounts[0] if reading.amounts else None
    day = reading.days[0] if reading.days else None
    opened = bool(said["opening"].strip())
    if amount is None and day is None:
        return _what_is_right(decisions) if opened and not _is_sorry(said["opening"]) else None
    ended = said["ending"].strip()
    if not opened and (not ended if amount is None else ended not in PAST_ENDINGS):
        return None
    edit = Edit(
        target=Target(),
        amount=amount_decided(decisions) or (amount.amount if amount else None),
        currency=amount.currency if amount else None,
        date=date_decided(decisions) or (day.day if day else None),
    )
    return Meaning(edit, doubt_about(reading, amount, day, decisions), ("a correction",))


def _is_sorry(opening: str) -> bool:
    """Whether nothing is said but an apology or a sigh."""
    return re.sub(r"[\s、,，。.!！…~〜]", "", opening) in APOLOGIES


def _what_is_right(decisions: tuple[Decision, ...]) -> Meaning:
    amount = amount_decided(decisions)
    edit = Edit(target=Target(), amount=amount, date=date_decided(decisions))
    ask = Ask(about=About.AMOUNT) if amount is None else None
    return Meaning(edit, ask, ("a correction that does not say to what",))


def _any(words: frozenset[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_LONGEST = 40
_AROUND = re.compile(
    rf"(?P<opening>(?:(?:{_any(OPENINGS | APOLOGIES)})[\s、,，。.!！…~〜]*){{0,4}})"
    rf"\s*(?P<ending>(?:{_any(ENDINGS | PAST_ENDINGS)})?)[\s。.!！…~〜]*"
)
