"""Lists of what is not bought yet: “things i want: ps5 499”, “wishlist: tent 120, stove 40”."""

from __future__ import annotations

from language.cues import Cue
from language.reading import Reading


def is_wish_list(reading: Reading) -> bool:
    """Whether what stands before the list's first amount calls it one of wishes."""
    if not reading.amounts or _GATE.isdisjoint(reading.texts):
        return False
    head = reading.texts[: reading.place_of(reading.amounts[0].span.start)]
    said = f" {' '.join(head)} "
    if not any(f" {phrase} " in said for phrase in _PHRASES):
        return False
    first = reading.place_of(reading.amounts[0].span.start)
    told = any(hint.first < first for hint in reading.hints_of(Cue.LOG))
    return not told and _PAST.isdisjoint(reading.texts)


_SAID = """wish list|wishlist|want list|shopping list|grocery list|buy list|things to buy
stuff to buy|things to get|things i want|things we want|things i need|things we need
things id like|stuff i want|stuff we want|stuff i need|stuff we need|what i want|what i need
gift ideas|saving up for|price list|prices at|prices for|lista de deseos|lista de la compra
lista de compras|cosas que quiero|wunschliste|einkaufsliste|einkaufszettel|liste de souhaits
liste d envies|liste de courses|liste de cadeaux|lista dei desideri|lista della spesa
lista de desejos|coisas que quero|verlanglijst|verlanglijstje|boodschappenlijst
boodschappenlijstje"""
_PHRASES = tuple(_SAID.replace("\n", "|").split("|"))
_GATE = frozenset(word for phrase in _PHRASES for word in phrase.split()[:1])
_PAST = frozenset(
    """bought got paid spent purchased ordered finally done compre pague gekauft bezahlt achete paye
    comprato pagato comprei paguei gekocht betaald""".split()
)
