"""What a word about a whole list means for each of its entries: "desk 40, lamp 10, sold both"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from language.cues import Cue
from language.parts import Part
from language.reading import Reading
from language.request import Entry
from ledger.records import Kind

SELLING = frozenset(
    """sold flogged pawned resold offloaded hocked auctioned verkauft verkocht vendus vendues
    vendidos vendidas venduti vendute""".split()
)
"""Verbs that tell of each thing beside them that it was sold."""


class Listed(NamedTuple):
    """An entry of a list, and what it may be where two kinds are as likely."""

    entry: Entry
    kinds: tuple[Kind, ...]


def in_one_list(
    listed: Sequence[Listed], parts: Sequence[Part], reading: Reading
) -> Sequence[Listed]:
    """The entries with what is said of all of them, and of the one before."""
    if not SELLING.isdisjoint(reading.texts):
        return _sold(listed, parts, reading)
    if not _GIVING.isdisjoint(reading.texts):
        return _given(_paid_back(listed, parts, reading), parts, reading)
    if any(one.entry.kind is Kind.REFUND for one in listed[:-1]):
        return _refunded(listed, parts, reading)
    return listed


def _refunded(
    listed: Sequence[Listed], parts: Sequence[Part], reading: Reading
) -> Sequence[Listed]:
    """“refund 20 from zara and 35 from asos”, “refunds: zara 20, asos 35”: each came back."""
    result = list(listed)
    leads = reading.begins(Cue.REFUND, past=(Cue.FILLER, Cue.ME))
    for place in range(1, len(result)):
        before, one = result[place - 1].entry, result[place].entry
        if before.kind is not Kind.REFUND or one.kind is not Kind.EXPENSE or one.amount is None:
            continue
        if _is_bought(reading, parts[place]):
            continue
        from_shops = all(_is_from(reading, part) for part in parts[place - 1 : place + 1])
        if from_shops or _is_under_heading(reading, parts[0]):
            refund = replace(one, kind=Kind.REFUND, amount=-one.amount)
            result[place] = Listed(refund, ())
        elif leads and one.category == before.category:
            result[place] = result[place]._replace(kinds=(Kind.REFUND, Kind.EXPENSE))
    return result


def _is_from(reading: Reading, part: Part) -> bool:
    """Whether the amount is from somewhere: "20 from zara", "15 back from asos"."""
    if part.amount is None:
        return False
    after = reading.place_of(part.amount.span.end)
    return not _FROM.isdisjoint(reading.texts[after : min(after + 2, part.after)])


def _is_under_heading(reading: Reading, first: Part) -> bool:
    """Whether the list's heading says that all of it came back: "refunds: ..."."""
    texts = reading.texts[: first.after]
    if ":" not in texts:
        return False
    refunds = reading.places_of(Cue.REFUND)
    return any(place in refunds for place in range(texts.index(":")))


def _given(listed: Sequence[Listed], parts: Sequence[Part], reading: Reading) -> Sequence[Listed]:
    """“mom gave me 100 and dad 50”: the second gave as the first did."""
    result = list(listed)
    givers = reading.places_of(Cue.PAYEE) | reading.dull
    for place in range(1, len(result)):
        before, one = result[place - 1].entry, result[place].entry
        part = parts[place]
        only = all(
            at in givers or at in reading.numbered or not reading.words[at].is_word
            for at in range(part.first, part.after)
        )
        said = reading.texts[parts[place - 1].first : parts[place - 1].after]
        if before.kind is Kind.INCOME and one.kind is Kind.EXPENSE and only and _gives_me(said):
            income = replace(one, kind=Kind.INCOME, category=before.category)
            result[place] = Listed(income, ())
    return result


def adds_nothing(reading: Reading, part: Part) -> bool:
    """“won nothing”, “sold both”: words without an amount that tell of no further entry."""
    said = set(reading.texts[part.first : part.after])
    if not said.isdisjoint(SELLING):
        return not said.isdisjoint(_ALL)
    return not said.isdisjoint(_NOTHING) and not said.isdisjoint(_WINNING | _ADDED)


def is_way_back(parts: Sequence[Part], place: int, reading: Reading) -> bool:
    """“uber 13 there, 16 back”: a second ride, no money that came back."""
    if not 0 < place < len(parts) or parts[place].amount is None:
        return False
    part = parts[place]
    if "back" not in reading.texts[part.first : part.after]:
        return False
    if not _COMING_BACK.isdisjoint(reading.texts):
        return False
    before = reading.hits_in(parts[0].first, part.first)
    return any(hit.sense.slug in {"transport", "travel", "fuel"} for hit in before)


def _sold(listed: Sequence[Listed], parts: Sequence[Part], reading: Reading) -> Sequence[Listed]:
    """“sold desk 50 and lamp 10”, “desk 50, lamp 10 sold both”, but not “sold desk 50, lunch 9”."""
    places = [place for place, text in enumerate(reading.texts) if text in SELLING]
    place = places[0]
    leads = not place or (place == 1 and reading.texts[0] in _I)
    last = max(reading.place_of(one.amount.span.end) for one in parts if one.amount)
    if len(places) > 1 or not (leads or place >= last):
        return listed
    sure = not _ALL.isdisjoint(reading.texts[last:]) or reading.texts[place + 1 : place + 2] == [
        ":"
    ]
    return [
        _as_sold(one, is_sure=sure or (leads and one.entry.category in _GOODS))
        if not _is_bought(reading, part)
        else one
        for one, part in zip(listed, parts, strict=True)
    ]


def _as_sold(one: Listed, *, is_sure: bool) -> Listed:
    entry = one.entry
    if entry.kind is not Kind.EXPENSE or entry.amount is None:
        return one
    if not is_sure:
        sellable = entry.category in _SELLABLE
        return one._replace(kinds=(Kind.INCOME, Kind.EXPENSE)) if sellable else one
    return Listed(replace(entry, kind=Kind.INCOME, category="sale", learned_from=None), ())


def _is_bought(reading: Reading, part: Part) -> bool:
    return any(hint.cue is Cue.SPENT for hint in reading.hints_in(part.first, part.after))


def _paid_back(
    listed: Sequence[Listed], parts: Sequence[Part], reading: Reading
) -> Sequence[Listed]:
    """“dinner 84, sam venmoed me 42”: a part of it that came back, or money of its own."""
    result = list(listed)
    for place in range(1, len(result)):
        before, one = result[place - 1].entry, result[place].entry
        said = reading.texts[parts[place].first : parts[place].after]
        if (
            one.kind is Kind.INCOME
            and one.category in {None, "gift_income"}
            and before.kind is Kind.EXPENSE
            and one.amount is not None
            and before.amount is not None
            and one.currency == before.currency
            and one.amount < before.amount
            and _gives_me(said)
            and _PAYERS.isdisjoint(said)
        ):
            refund = replace(one, kind=Kind.REFUND, amount=-one.amount, category=before.category)
            result[place] = Listed(refund, (Kind.REFUND, Kind.INCOME))
    return result


def _gives_me(said: Sequence[str]) -> bool:
    return any(
        text in _GIVING and not _ME.isdisjoint(said[place + 1 : place + 2])
        for place, text in enumerate(said)
    )


_FROM = frozenset("from de von van da vom aus chez bei dal dalla".split())
_COMING_BACK = frozenset(
    """got get gave give paid pay sent send money refund refunded refunds return returned returns
    venmoed zelled took take deposit charged comped credited owe owes owed""".split()
)
_ALL = frozenset(
    """both all everything them three lot beide beides alles alle allebei ambos ambas todo todos
    tudo entrambi tutto tutti tous toutes deux vendus vendues vendidos vendidas venduti
    vendute""".split()
)
_NOTHING = frozenset("nothing zero nada zilch nil nowt squat none".split())
_ADDED = frozenset(
    "shipping delivery postage handling tax tip fee fees parking tolls toll extra install".split()
)
_WINNING = frozenset("won win got made found earned winnings sold lost".split())
_I = frozenset({"i", "we", "just", "finally", "ive"})
_ME = frozenset({"me", "us"})
_GOODS = frozenset({"shopping", "housing", None})
_SELLABLE = _GOODS | {"entertainment", "kids", "education", "transport", "pets", "sale"}
_GIVING = frozenset(
    """venmoed venmod venmo zelled zelld zelle sent gave gives sends paid pays transferred cashapped
    paypaled paypalled handed slipped etransferred""".split()
)
_PAYERS = frozenset(
    """client clients boss work job employer customer customers tenant tenants lodger company
    agency irs hmrc gig shift""".split()
)
