"""Amounts that are told only as a bound, as in "under 30 for lunch": how much it was is asked."""

from __future__ import annotations

from collections.abc import Sequence

from language.entries import Draft
from language.prices_paid import CORRECTED
from language.reading import Reading
from language.request import About, Ask, Choice, Decision
from language.vocabulary.sum_words import BOUNDED, BOUNDING, BOUNDING_PAIRS, HANDING_OVER


def ask_of_bounds(
    reading: Reading, drafts: Sequence[Draft], decisions: Sequence[Decision]
) -> Ask | None:
    """The question about the first amount that is a bound, where no decision answers it."""
    if _WORDS.isdisjoint(reading.texts):
        return None
    settled = {one.index for one in decisions if one.about is About.AMOUNT}
    for index, draft in enumerate(drafts):
        amount = draft.amount
        if amount is None or index in settled or amount.how == CORRECTED:
            continue
        first, after = reading.place_of(amount.span.start), reading.place_of(amount.span.end)
        said = reading.texts[first + 1 : after + 4]
        bound = _is_bound(reading.texts[max(0, first - 3) : first])
        bound = bound and first - 1 not in reading.named  # "five below 22"
        if bound or _goes_on(said, after - first):
            choices = (Choice(format(amount.amount, "f")),)
            return Ask(about=About.AMOUNT, said=amount.said, index=index, choices=choices)
    return None


def _is_bound(before: Sequence[str]) -> bool:
    if before[-1:] and before[-1] in {"a", "the"}:
        before = before[:-1]
    if tuple(before[-2:]) in BOUNDING_PAIRS:
        return True
    if not before or before[-1] not in BOUNDING:
        return False
    return before[-1] != "over" or HANDING_OVER.isdisjoint(before[-2:-1])


def _goes_on(after: Sequence[str], last: int) -> bool:
    """Whether "something" or "and change" stands in an amount, behind its number, or after it."""
    words = [text for text in after if text != "-"]
    return any(
        tuple(words[at : at + len(phrase)]) == phrase
        for at in range(min(last, len(words)))
        for phrase in BOUNDED
    )


_WORDS = (
    BOUNDING
    | frozenset(pair[1] for pair in BOUNDING_PAIRS)
    | frozenset(phrase[-1] for phrase in BOUNDED)
)
