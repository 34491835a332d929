"""A part of the last entry that another bears: “tom is paying half”, “jen owes me a third”."""

from __future__ import annotations

from decimal import Decimal

from language.cues import Cue
from language.meaning import Meaning
from language.reading import Reading
from language.recents import core_of, texts_in, without_reason
from language.request import Decision, Edit, Target
from language.vocabulary.sharing import PORTIONS
from language.vocabulary.splits import BESIDE_PORTIONS, MYSELF, OWNERS, PAYING
from ledger.records import Kind


def recent_borne(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """What is left of the last entry for the person, None where a message tells of no part."""
    if reading.is_question or not 2 < len(reading.words) <= _LONGEST or reading.amounts:
        return None
    if PAYING.isdisjoint(reading.texts) or reading.has(Cue.NOT, Cue.BUDGET, Cue.HOW_MUCH):
        return None
    last = [one for one in reading.context.recent if one.last]
    texts = texts_in(reading, without_reason(reading, core_of(reading)))
    parts = [_PARTS[text] for text in texts if text in _PARTS]
    verb = next((n for n, text in enumerate(texts) if text in PAYING), 0)
    if len(last) != 1 or last[0].kind is not Kind.EXPENSE or len(parts) != 1 or verb == 0:
        return None
    if any(text not in PAYING | BESIDE_PORTIONS and text not in _PARTS for text in texts[verb:]):
        return None
    mine = _is_mine(texts[:verb])
    if mine is None:
        return None
    part = 1 / Decimal(parts[0])
    edit = Edit(target=Target(ids=(last[0].id,)), factor=part if mine else 1 - part)
    return Meaning(edit, None, ("a part of it is borne by another",))


def _is_mine(subject: list[str]) -> bool | None:
    """Whether the person bears the part, by who is named before the verb; None for neither."""
    who = [text for text in subject if text not in _AROUND_PEOPLE]
    if not MYSELF.isdisjoint(who):
        return True if len(who) == 1 else None
    return False if 0 < len(who) <= _NAMES and all(text.isalpha() for text in who) else None


_PARTS = {word: many for words in PORTIONS.values() for word, many in words.items()}
_AROUND_PEOPLE = (OWNERS | BESIDE_PORTIONS) - MYSELF
_NAMES = 2
_LONGEST = 14
