"""More than one of what was just entered: “i had two of those”, “make it two”.

“Make it 2” after a beer of 6 may be two beers or a price of 2: which is asked.
"""

from __future__ import annotations

from decimal import Decimal

from language.cues import Cue
from language.edit_doubts import amount_decided
from language.meaning import Meaning
from language.reading import Reading
from language.recents import core_of, is_near, texts_in
from language.request import About, Ask, Choice, Decision, Edit, Recent, Target
from language.share_answers import count_in
from language.vocabulary.recents import MAKE_IT
from ledger.records import Kind

Decisions = tuple[Decision, ...]


def recent_multiplied(reading: Reading, decisions: Decisions) -> Meaning | None:
    """The last entry so many times or for so much less, None where a message tells neither."""
    last = [one for one in reading.context.recent if one.last]
    if len(last) != 1 or last[0].kind is not Kind.EXPENSE or reading.is_question:
        return None
    if not 1 < len(reading.words) <= _LONGEST or reading.has(Cue.BUDGET, Cue.HOW_MUCH, Cue.NOT):
        return None
    if reading.days or len(reading.amounts) > 1:
        return None
    one = last[0]
    return (
        _of_those(reading, one) or _made(reading, one, decisions) or _off(reading, one, decisions)
    )


def _of_those(reading: Reading, last: Recent) -> Meaning | None:
    """“i had two of those”, “there were three of them”, “times two”."""
    texts = texts_in(reading, core_of(reading))
    told = next((said for said in _THOSE if tuple(texts[-len(said) :]) == said), None)
    times = texts[:1] in (["times"], ["x"])
    if told is None and not times:
        return None
    rest = texts[1:] if times else texts[: -len(told or ())]
    counts = [count_in(reading, text) for text in rest if text not in _HAVING]
    if len(counts) != 1 or counts[0] is None or not 1 < counts[0] < _TEN:
        return None
    edit = Edit(target=Target(ids=(last.id,)), factor=Decimal(counts[0]))
    return Meaning(edit, None, ("so many of the last entry",))


def _made(reading: Reading, last: Recent, decisions: Decisions) -> Meaning | None:
    """“make it two”: two of them, or for 2."""
    core = core_of(reading)
    words = tuple(texts_in(reading, core))
    opening = next((said for said in MAKE_IT if words[: len(said)] == said), ())
    if not opening or len(words) != len(opening) + 1 or len(reading.amounts) != 1:
        return None
    amount, count = reading.amounts[0], count_in(reading, words[-1])
    if amount.currency or count is None or not 1 < count < _TEN or is_near(amount, last):
        return None
    return _which(last, (last.amount * count, amount.amount), decisions)


def _off(reading: Reading, last: Recent, decisions: Decisions) -> Meaning | None:
    """“they gave me 15 off afterwards”: what is left of the price, or the price after that."""
    if "off" not in reading.texts or not reading.amounts:
        return None
    amount = reading.amounts[0]
    numbers = reading.places_in([amount.span])
    core = core_of(reading)
    words = {reading.texts[p] for p in core if p not in numbers and reading.words[p].is_word}
    given = not words.isdisjoint(_GIVING) and words <= _GIVING | _AROUND_OFF
    if not given or amount.amount >= last.amount or amount.currency not in {None, last.currency}:
        return None
    return _which(last, (last.amount - amount.amount, last.amount), decisions)


def _which(last: Recent, amounts: tuple[Decimal, ...], decisions: Decisions) -> Meaning:
    amount = amount_decided(decisions)
    choices = tuple(Choice(format(one, "f")) for one in amounts)
    ask = Ask(about=About.AMOUNT, choices=choices) if amount is None else None
    edit = Edit(target=Target(ids=(last.id,)), amount=amount)
    return Meaning(edit, ask, ("another amount for the last entry",))


_LONGEST = 10
_TEN = 10
_THOSE = (
    ("of", "those"), ("of", "them"), ("of", "these"), ("of", "that"), ("davon",), ("de", "esos"),
    ("de", "esas"), ("de", "ellos"), ("di", "quelli"), ("di", "quelle"), ("daarvan",),
    ("desses",), ("dessas",),
)  # fmt: skip
_HAVING = frozenset(
    """i i'd we had have got bought ordered took there were was it it's its actually make that
    ich wir hatte habe waren es tuve compre eran fueron fue tome j'en ai eu pris ne ho presi erano
    eram comprei tive ik had er waren and the""".split()
)
_GIVING = frozenset("gave got took knocked give knock came had".split())
_AROUND_OFF = frozenset(
    """they he she i we me us it the price bill total off of that this afterwards after later then
    in end for as a discount because cause at till checkout register just""".split()
)
