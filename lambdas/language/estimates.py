"""What something would cost: estimates and quotes, of which nothing is paid yet."""

from __future__ import annotations

from language.reading import Reading
from language.vocabulary.bargains import ESTIMATES


def is_estimate(reading: Reading) -> bool:
    """“vet estimate 260”, “quote for the roof 8200”; but “paid the quote of 300”."""
    texts = reading.texts
    if ESTIMATES.isdisjoint(texts) or len(reading.amounts) != 1:
        return False
    return _PAID.isdisjoint(texts) and not any(
        text in ESTIMATES and _is_of_a_thing(texts, place) for place, text in enumerate(texts)
    )


def _is_of_a_thing(texts: list[str], place: int) -> bool:
    """“quote book 12”, “estimate fee 50”: what is paid for."""
    return texts[place + 1 : place + 2] != [] and texts[place + 1] in _THINGS


_THINGS = frozenset(
    "fee fees book books tattoo print poster mug shirt card cards visit tax taxes".split()
)
_PAID = frozenset(
    """paid pay paying deposit spent charged bought accepted final bezahlt anzahlung paye paiement
    pagato pagado pague betaald less under over""".split()
)
