"""Words that tell who pays or what is paid with, and not what was bought."""

from __future__ import annotations

from collections.abc import Sequence

from language.categories import Hit
from language.reading import Reading
from language.vocabulary.instalments import PLANNED_BY, PLANS
from language.vocabulary.pay import GROSS
from language.vocabulary.sharing import PAYING


def without_means(reading: Reading, hits: Sequence[Hit]) -> Sequence[Hit]:
    """The hits that tell what was bought, where any does: “dentist 90, insurance paid half”."""
    if len(hits) < 2 or _MEANS.isdisjoint(hit.said for hit in hits):
        return hits
    return [hit for hit in hits if not _is_means(reading, hit)] or hits


def _is_means(reading: Reading, hit: Hit) -> bool:
    """Whether it pays, is what is left of pay, or is a plan, card or credit that is used."""
    if hit.said not in _MEANS:
        return False
    before = reading.texts[hit.first - 1 : hit.first]
    after = reading.texts[hit.after : hit.after + 2]
    if hit.said in _PAYERS:
        return not PAYING.isdisjoint(after[:1]) or after[1:] == ["rest"]
    if hit.said in _NET:
        return not GROSS.isdisjoint(reading.texts)
    if hit.said == "other":
        return before in (["the"], ["each"])
    return not PLANNED_BY.isdisjoint(before) or not _USED.isdisjoint(reading.texts)


_PAYERS = frozenset("insurance versicherung seguro assurance mutuelle assicurazione".split())
_NET = frozenset(("net", "netto", "neto"))
_CARDS = frozenset(("gift card", "giftcard", "voucher", "gutschein", "store credit"))
_MEANS = _PAYERS | _NET | _CARDS | PLANS | {"other"}
_USED = frozenset("used redeemed applied eingelost".split())
