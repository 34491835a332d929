"""Money that came back of the last entry: “they refunded me 20 of it”, “got 5 back on that”."""

from __future__ import annotations

from language.cues import Cue
from language.edit_doubts import amount_decided, doubt_about
from language.meaning import Meaning
from language.numbers import rounded
from language.reading import Reading
from language.recents import core_of, words_of_name
from language.request import Decision, Entry, Log
from language.vocabulary.recents import AROUND_REFUNDS, CAME_BACK, GIVEN
from language.vocabulary.sharing import PERSONS, PORTIONS
from ledger.currencies import EXPONENTS
from ledger.records import Kind


def recent_refunded(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """A refund with the name and category of the last entry, None where none is told."""
    if len(reading.amounts) > 1 or reading.is_question or len(reading.words) > _LONGEST:
        return None
    words = set(reading.texts)
    told = not words.isdisjoint(CAME_BACK)
    told = told or (_towards(reading) and not words.isdisjoint(GIVEN))
    if not told and (words.isdisjoint(_BACK) or words.isdisjoint(GIVEN)):
        return None
    if not words.isdisjoint(_I) and not words.isdisjoint(_GAVE) and words.isdisjoint(_ME):
        return None  # "i gave back 20"
    last = [one for one in reading.context.recent if one.last]
    if len(last) != 1 or last[0].kind is not Kind.EXPENSE or reading.has(Cue.NOT, Cue.BUDGET):
        return None
    amount = reading.amounts[0] if reading.amounts else None
    part = None if amount else _part_told(reading)
    came = amount.amount if amount else last[0].amount / part if part else None
    if came is None:
        return None
    spans = [*(one.span for one in reading.amounts), *(one.span for one in reading.days)]
    numbers = reading.places_in(spans)
    rest = {
        reading.texts[place]
        for place in core_of(reading)
        if place not in numbers and reading.words[place].is_word
    }
    known = CAME_BACK | GIVEN | _BACK | AROUND_REFUNDS | words_of_name(last[0].name)
    known |= PERSONS if _towards(reading) else frozenset()
    known |= _PARTS.keys() if part else frozenset()
    same = amount is None or amount.currency in {None, last[0].currency}
    if not rest <= known or not same or came > last[0].amount or len(reading.days) > 1:
        return None
    day = reading.days[0] if reading.days else None
    entry = Entry(
        kind=Kind.REFUND,
        amount=-(amount_decided(decisions) or rounded(came, EXPONENTS.get(last[0].currency, 2))),
        currency=last[0].currency,
        currency_said=amount is not None and amount.currency is not None,
        category=last[0].category,
        description=last[0].name,
        date=(day.day if day else None) or reading.context.today,
        date_said=day is not None,
    )
    ask = doubt_about(reading, amount, day, decisions)
    return Meaning(Log(entries=(entry,)), ask, (f"a part of {last[0].name} came back",))


def _towards(reading: Reading) -> bool:
    """Whether it ends “me … for it”: “sam gave me 10 for it”."""
    texts = reading.texts
    return (
        "me" in texts
        and texts[-2:-1] in (["for"], ["towards"], ["toward"])
        and (texts[-1] in {"it", "that", "this"})
    )


def _part_told(reading: Reading) -> int | None:
    """What “got half back” divides by."""
    parts = {_PARTS[text] for text in reading.texts if text in _PARTS}
    return next(iter(parts)) if len(parts) == 1 else None


_PARTS = {word: many for words in PORTIONS.values() for word, many in words.items()}
_BACK = frozenset("back zuruck indietro volta terug".split())
_I = frozenset("i we ich wir ik je j'ai eu io ho yo nous nos".split())
_GAVE = frozenset("gave give given paid sent put refunded gab gaben gegeben dato gaven".split())
_ME = frozenset("me us mir uns mi ci mij ons got get was were been".split())
_LONGEST = 12
