"""Which transactions a list or a search means."""

from __future__ import annotations

import unicodedata

from ledger.ledger import Filter
from ledger.records import Transaction


def matches(one: Transaction, which: Filter) -> bool:
    """Whether the filter lets a transaction through. Text is looked for in words and notes."""
    minor = one.money.minor
    return (
        (one.removed_at is not None) == which.removed
        and (which.period is None or one.date in which.period)
        and (not which.kinds or one.kind in which.kinds)
        and which.category in (None, one.category)
        and which.currency in (None, one.money.currency)
        and (which.at_least is None or minor >= which.at_least)
        and (which.at_most is None or minor <= which.at_most)
        and (which.text is None or folded(which.text) in folded(f"{one.description}\n{one.note}"))
    )


def span(which: Filter) -> tuple[str, str]:
    """Between which places (`<yyyy-mm-dd>#<id>`) the filter's transactions lie."""
    if which.period is None:
        return "0", "9999-12-31#\U0010ffff"
    return which.period.start.isoformat(), which.period.end.isoformat()


def folded(text: str) -> str:
    """The text without case, accents and presentation forms, for comparing."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return bare.casefold()
