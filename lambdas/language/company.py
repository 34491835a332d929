"""What a thing is by what stands beside it: “cat's pills”, “gas and electric”."""

from __future__ import annotations

from collections.abc import Sequence

from language.categories import Hit, names_a_category
from language.reading import Reading


def in_company(reading: Reading, hit: Hit | None, hits: Sequence[Hit]) -> Hit | None:
    """The phrase that tells the category, with the one that the words beside it tell.

    `hits` are all that the entry has. None where the words beside it say that it tells none.
    """
    if hit is None or hit.sense.is_income:
        return hit
    if hit.said in _PHONES and not _TOPPED.isdisjoint(reading.texts):
        return _as(hit, "utilities")  # “topped up my phone 15”
    if hit.said == "card" and _is_loaded(reading, hit):
        return None
    others = [one for one in hits if one is not hit]
    if hit.sense.slug in _OF_SHOWS and _is_at_a_show(reading, hit):
        among = any(one.said in _SHOWS for one in others)
        return _as(hit, "entertainment" if among else "dining")
    return _by_others(reading, hit, others) if others else hit


def _by_others(reading: Reading, hit: Hit, others: Sequence[Hit]) -> Hit:
    slugs = {one.sense.slug for one in others}
    if hit.said in _ENERGY and "utilities" in slugs:
        return _as(hit, "utilities")
    for owner, things in _OWNERS.items():
        if owner in slugs and hit.sense.slug in things:
            owners = [one for one in others if one.sense.slug == owner]
            if any(_is_of(reading, hit, one, whole=things[hit.sense.slug]) for one in owners):
                return _as(hit, owner)
    if hit.sense.slug == "groceries" and _is_with_a_meal(reading, hit, others):
        return _as(hit, "dining")
    return hit


def _as(hit: Hit, slug: str) -> Hit:
    return hit._replace(sense=hit.sense._replace(slug=slug))


def _is_loaded(reading: Reading, hit: Hit) -> bool:
    """“20 on the orca card” is no card that is given."""
    before = reading.texts[max(0, hit.first - _NEAR) : hit.first]
    return hit.sense.level == 0 and "on" in before


def _is_at_a_show(reading: Reading, hit: Hit) -> bool:
    """“movie 16, popcorn 9.50”: what one eats at the pictures comes from no shop."""
    return hit.said in _EATEN_AT_SHOWS and any(one.said in _SHOWS for one in reading.hits)


def _is_of(reading: Reading, thing: Hit, owner: Hit, *, whole: bool) -> bool:
    """Whether the thing is the owner's: “cat's pills”, “vaccines for the pup”, “kids footy boots”.

    Where only some things of the kind are an owner's (not `whole`), it must say so: “for
    the dog”, or the owner close before it.
    """
    if owner.first >= thing.after:
        between = reading.texts[thing.after : owner.first]
        return bool(between) and between[0] in _FOR and len(between) <= _NEAR
    gap = thing.first - owner.after
    if gap < 0 or _PARTING.intersection(reading.texts[owner.after : thing.first]):
        return False
    return gap <= (_NEAR if whole else 1)


def _is_with_a_meal(reading: Reading, hit: Hit, others: Sequence[Hit]) -> bool:
    """“dinner incl 2 glasses of wine” is dining, “dinner and groceries” is not."""
    if names_a_category(hit) or hit.said in _SHOPPED:
        return False
    return any(
        one.said in _MEALS
        and one.after <= hit.first
        and not _WITH.isdisjoint(reading.texts[one.after : hit.first])
        for one in others
    )


_NEAR = 3
_PHONES = frozenset("phone phones cell mobile handy telefon".split())
_TOPPED = frozenset("topped topup recharged recharge airtime aufgeladen".split())
_ENERGY = frozenset("gas kwh".split())
_OWNERS: dict[str, dict[str, bool]] = {
    "pets": {
        "health": True,
        "personal_care": True,
        "kids": True,
        "education": True,
        "shopping": False,
        "housing": False,
    },
    "kids": {"shopping": False},
}
"""Whose a thing of a kind is tells more than the thing, and whether all of the kind are meant."""
_FOR = frozenset("for 4 fur pour para per voor til".split())
_PARTING = frozenset("and n plus & + , ; for at with w from und et y e en".split())
_MEALS = frozenset(
    """lunch dinner brunch breakfast supper restaurant cafe pub diner bistro takeout takeaway
    cena almuerzo comida desayuno abendessen mittagessen dejeuner pranzo jantar almoco
    avondeten""".split()
)
_WITH = frozenset("with w incl including and n plus & + mit inkl avec con com met".split())
_SHOPPED = frozenset("groceries grocery supermarket ingredients market butcher costco".split())
_OF_SHOWS = frozenset({"groceries", "dining"})
_SHOWS = frozenset("movie movies cinema film films theater theatre kino cine bioscoop".split()) | {
    "movie ticket",
    "movie tickets",
    "movie night",
}
_EATEN_AT_SHOWS = frozenset(
    "popcorn soda sodas coke candy slushie slushies icee nachos popcorns palomitas".split()
)
