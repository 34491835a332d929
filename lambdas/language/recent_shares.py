"""What part of the last bill is one's own: “my part is just a third”, “no wait, three of us”.

A bill that was split already is counted again from the whole of it.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from language.cues import Cue
from language.edit_doubts import amount_decided
from language.meaning import Meaning
from language.numbers import rounded
from language.reading import Reading
from language.recents import core_of, is_near
from language.request import SHARE_OR_ALL, About, Ask, Choice, Decision, Edit, Recent, Target
from language.share_answers import IN_A_GROUP, count_in
from language.text import fold
from language.vocabulary.portions_told import AROUND, JOINING, ME, ONE, ONLY, PEOPLE_THERE
from language.vocabulary.portions_told import OTHERS as THE_OTHERS
from language.vocabulary.recents import AFTERWARDS, LEADS
from language.vocabulary.sharing import PERSONS, PORTIONS, SHARERS, SHARING
from language.vocabulary.splits import MYSELF, NEAR_ONES, OTHERS, OWNERS, PAYING
from ledger.currencies import EXPONENTS
from ledger.records import Kind

Decisions = tuple[Decision, ...]


def recent_shared(reading: Reading, decisions: Decisions) -> Meaning | None:
    """One's own part of the last entry, None where a message tells none."""
    last = [one for one in reading.context.recent if one.last]
    if len(last) != 1 or last[0].kind is not Kind.EXPENSE:
        return None
    if reading.is_question or not 0 < len(reading.words) <= _LONGEST or reading.days:
        return None
    if reading.has(Cue.BUDGET, Cue.HOW_MUCH, Cue.REMOVE):
        return None
    told = _portion(reading, last[0]) or _one_of_so_many(reading, last[0])
    return told or _counted(reading, last[0], decisions)


def among(one: Recent, ways: int) -> Decimal:
    """The factor that makes the entry one's share among so many, of its whole bill."""
    return (one.whole or one.amount) / ways / one.amount


def share_or_all(
    reading: Reading, one: Recent, target: Target, ways: int, decisions: Decisions
) -> Meaning:
    """The entry as a share of itself, or as it is: which of them is asked."""
    whole = one.whole or one.amount
    share = rounded(whole / ways, EXPONENTS.get(one.currency, 2))
    amount = amount_decided(decisions)
    ask = None
    if amount is None:
        values = (format(share, "f"), format(whole, "f"))
        choices = tuple(map(Choice, values, SHARE_OR_ALL))
        plain = one.currency != reading.context.currency
        ask = Ask(about=About.AMOUNT, choices=() if plain else choices)
    return Meaning(Edit(target=target, amount=amount), ask, _WHY)


def _portion(reading: Reading, last: Recent) -> Meaning | None:
    """“half of that is my roommate's, only count my half”, “only a third of it is mine”."""
    if reading.amounts or len(reading.texts) < _LEAST:
        return None
    texts = [_said(reading, place) for place in core_of(reading)]
    if _PARTS.keys().isdisjoint(texts):
        return None
    parts = {_PARTS[text] for text in texts if text in _PARTS}
    if len(parts) != 1:
        return None
    ways = next(iter(parts))
    if ways > _HALF and not any(
        text in _PARTS and (texts[n - 1] if n else "") in ONE for n, text in enumerate(texts)
    ):
        return None  # "the third was mine"
    mine, other = _whose(texts)
    if other is None:
        return None
    counts = not ONLY.isdisjoint(texts)
    if not (mine or other or counts) or (mine and other and ways > _HALF):
        return None
    part = 1 / Decimal(ways)
    factor = 1 - part if other and not mine else part
    if last.whole is not None and mine:
        factor = among(last, ways)
    return Meaning(Edit(target=Target(ids=(last.id,)), factor=factor), None, _WHY)


def _one_of_so_many(reading: Reading, last: Recent) -> Meaning | None:
    """“theres 3 of us and im only paying a third, fix that pls”: number and part agree."""
    texts = [_said(reading, place) for place in core_of(reading)]
    parts = {_PARTS[text] for text in texts if text in _PARTS}
    if len(parts) != 1:
        return None
    ways, counts = next(iter(parts)), set[int | None]()
    known = _KNOWN | SHARERS | SHARING | PAYING | MYSELF | _SMALL | _AROUND_ORDERS
    for text in texts:
        count = count_in(reading, text) if text not in _PARTS and text not in ONE else None
        if count is not None:
            counts.add(count)
        elif text not in known and text not in _PARTS and text[0].isalnum():
            return None
    paid = not PAYING.isdisjoint(texts) or not ONLY.isdisjoint(texts)
    if counts != {ways} or not paid:
        return None
    return Meaning(Edit(target=Target(ids=(last.id,)), factor=among(last, ways)), None, _WHY)


def _said(reading: Reading, place: int) -> str:
    """A word as it was typed where that is a part: “tercio” is no mistyped “tercios”."""
    typed = fold(reading.as_typed(reading.span_of(place, place + 1)))
    return typed if typed in _PARTS else reading.texts[place]


def _whose(texts: list[str]) -> tuple[bool, bool | None]:
    """Whether the part is said to be the person's and another's; None where more is said."""
    mine = other = False
    for n, text in enumerate(texts):
        following = texts[n + 1] if n + 1 < len(texts) else ""
        if text in ME:
            mine = mine or not (following == "," or _is_person(following))
        elif _is_person(text) or text in THE_OTHERS or (n and following in {"'s", "’s"}):
            other = True
        elif text not in _KNOWN and text[0].isalnum():
            return mine, None
    return mine, other


def _is_person(text: str) -> bool:
    return any(
        one in PERSONS or one in NEAR_ONES or one in OTHERS or one in _MATES
        for one in (text, text.removesuffix("s"), text.removesuffix("'s"))
    )


class _Told(NamedTuple):
    """The numbers of people that words tell, and how many they name besides."""

    counts: tuple[int, ...]
    named: int


def _counted(reading: Reading, last: Recent, decisions: Decisions) -> Meaning | None:
    """“no wait three of us, lea too”, “four actually”; “we were 3”, which alone is asked about."""
    words = [text for text in _typed(reading) if text not in _AROUND_COUNTS]
    told = _people_in(reading, words, last) if 0 < len(words) <= _LONGEST_COUNT else None
    if told is None:
        return None
    target = Target(ids=(last.id,))
    if len(told.counts) == 1 and _says_so(reading, words, told.counts[0], last):
        if last.whole is None:
            return share_or_all(reading, last, target, told.counts[0], decisions)
        return Meaning(Edit(target=target, factor=among(last, told.counts[0])), None, _WHY)
    if told.counts or last.whole is None or JOINING.isdisjoint(words) or told.named == 0:
        return None
    ways = int((last.whole / last.amount).to_integral_value()) + told.named
    return Meaning(Edit(target=target, factor=among(last, ways)), None, _WHY)


def _people_in(reading: Reading, words: list[str], last: Recent) -> _Told | None:
    """Who shared, where nothing else is told: “three of us, lea too” may have one strange name."""
    counts, strange, named = [], [], 0
    for text in words:
        count = count_in(reading, text) if text not in _BESIDE_COUNTS else None
        if count is not None and _LEAST <= count <= _MOST:
            counts.append(count)
        elif text in PERSONS and text not in SHARERS | SHARING:
            named += 1
        elif text not in _BESIDE_COUNTS:
            strange.append(text)
    if strange and (len(strange) > 1 or last.whole is None or JOINING.isdisjoint(words)):
        return None
    if any(hit.sense.level > 0 for hit in reading.hits if hit.said in strange):
        return None  # "and the taxi too"
    return _Told(tuple(counts), named + len(strange))


def _says_so(reading: Reading, words: list[str], count: int, last: Recent) -> bool:
    """Whether the number counts people: “of us”, or a bare one that is no price here."""
    together = not (_WE | IN_A_GROUP.keys()).isdisjoint(words)
    if not (SHARERS if together else SHARERS - _FAINT).isdisjoint(words):
        return True
    if last.whole is None or len(words) != 1 or len(reading.words) == 1:
        return False
    return not any(is_near(one, last) or one.currency for one in reading.amounts) and count < _TEN


def _typed(reading: Reading) -> list[str]:
    return [
        word
        for place in range(len(reading.words))
        for word in [fold(reading.as_typed(reading.span_of(place, place + 1))).strip(",.:;!")]
        if word and word[0].isalnum()
    ]


_PARTS = {word: many for words in PORTIONS.values() for word, many in words.items()}
_AROUND_COUNTS = (LEADS | AFTERWARDS) - JOINING
_KNOWN = AROUND | ONLY | ONE | OWNERS | LEADS | AFTERWARDS | _PARTS.keys()
_MATES = frozenset(
    """roommate flatmate housemate coloc colocataire roomie mitbewohner mitbewohnerin compi
    huisgenoot huisgenote coinquilino coinquilina companero companera""".split()
)
_SMALL = frozenset(
    """in end the of us only not one with nous fuimos al final am ende z'n zn m realidad
    fait alla fine no""".split()
)
_FAINT = frozenset("etait waren zijn zu met entre were".split())
"""What tells of prices just as well: “c'était 3”, “die waren 3”."""
_AROUND_ORDERS = frozenset(
    """fix change correct update that it pls please so and my im i'm am theres there's there is are
    a share part bill thanks thx can you""".split()
)
_WE = frozenset("on wir we nous z'n zn there us".split())
_BESIDE_COUNTS = SHARERS | SHARING | JOINING | OWNERS | PEOPLE_THERE | _SMALL
_HALF = 2
_LEAST = 2
_MOST = 20
_TEN = 10
_LONGEST = 18
_LONGEST_COUNT = 12
_WHY = ("a part of the last bill",)
