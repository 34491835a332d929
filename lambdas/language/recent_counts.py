"""More or fewer of what was just entered: “it was 5 tacos” after “4 tacos at 3.50 each”.

Where the first note told the price of one, the price is worked out; else it may stay the same for
the other number, and which of the two holds is asked.
"""

from __future__ import annotations

from language.cues import Cue
from language.edit_doubts import amount_decided
from language.follow_ups import is_around
from language.meaning import Meaning
from language.reading import Reading
from language.recents import core_of, singular
from language.request import About, Ask, Choice, Decision, Edit, Target
from language.share_answers import count_in
from language.text import fold
from language.vocabulary.retelling_it import INSTEAD, TELLS_IT
from language.words import words_of
from ledger.currencies import EXPONENTS


def recent_counted_again(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """The entry for its right number, None where a message tells no other number of it."""
    last = [one for one in reading.context.recent if one.last]
    if not 1 < len(reading.words) <= _LONGEST or reading.days or reading.is_question:
        return None
    if reading.has(Cue.BUDGET, Cue.HOW_MUCH, Cue.REMOVE) or len(last) != 1:
        return None
    one = last[0]
    before, things = _counted(one.name)
    if before is None or not things:
        return None
    count = _new_count(reading, before, things)
    if count is None or count == before:
        return None
    amount, places = one.amount * count / before, EXPONENTS.get(one.currency, 2)
    exact = amount == round(amount, places)
    name = one.name.replace(one.name.split()[0], str(count), 1)
    told = amount_decided(decisions)
    if told is None and exact and one.each:
        told = amount
    values = (amount, one.amount) if exact else (one.amount,)
    choices = tuple(Choice(format(value.normalize(), "f")) for value in values)
    ask = Ask(about=About.AMOUNT, choices=choices)
    edit = Edit(target=Target(ids=(one.id,)), amount=told, description=name)
    return Meaning(edit, ask if told is None else None, ("another number of the last thing",))


def _counted(name: str) -> tuple[int | None, set[str]]:
    """How many a name tells, and of what: “4 tacos”."""
    words = [word.text for word in words_of(fold(name))]
    if not words or not words[0].isdecimal() or not 0 < int(words[0]) < _MOST:
        return None, set()
    return int(words[0]), {singular(text) for text in words[1:]}


def _new_count(reading: Reading, before: int, things: set[str]) -> int | None:
    """The number of “it was 5 tacos”, “5 tacos not 4”, “there were 5 of the tacos”."""
    texts, core = reading.texts, core_of(reading)
    opening = tuple(texts[core.start : core.stop])
    opens = max((len(one) for one in (*TELLS_IT, *_HAD) if opening[: len(one)] == one), default=0)
    marked = opens or core.start or core.stop < len(texts)
    counts, named = [], False
    for place in range(core.start + opens, core.stop):
        text = texts[place]
        count = count_in(reading, text)
        if singular(text) in things:
            named = True
        elif count is not None:
            counts.append(count)
        elif text in _NOT:
            marked = marked or place
        elif not is_around(reading, place) and text not in _ENDS:
            return None
    fresh = [count for count in counts if count != before]
    if not named or not marked or len(fresh) != 1 or not 0 < fresh[0] < _MOST:
        return None
    return fresh[0] if len(counts) == 1 or before in counts else None


_LONGEST = 12
_MOST = 100
_NOT = frozenset("not no nicht pas non niet nao".split())
_HAD = (
    ("i", "had"), ("we", "had"), ("i", "got"), ("we", "got"), ("i", "bought"), ("we", "bought"),
    ("i", "ordered"), ("we", "ordered"), ("make", "it"), ("make", "that"), ("there", "were"),
    ("actually",), ("eran",), ("ich", "hatte"), ("wir", "hatten"), ("j'en", "ai", "pris"),
)  # fmt: skip
_ENDS = frozenset(word for one in INSTEAD for word in one)
