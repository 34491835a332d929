"""What a person may keep in their profile; all of it fits into one item.

DynamoDB's items hold 400 KB, its sort keys 1,024 bytes (quotas page).
"""

from __future__ import annotations

from collections.abc import Mapping

LONGEST_CATEGORY = 30
"""Characters; a category stands in the key of its day totals."""
LONGEST_WORD = 60
"""Characters of a word that a correction is learned for."""
MOST_LEARNED = 500
MOST_CATEGORIES = 100
MOST_BUDGETS = 100


def cut(category: str) -> str:
    """A category's name, no longer than one may be."""
    return category[:LONGEST_CATEGORY].rstrip("_")


def with_learned(learned: Mapping[str, str], word: str, category: str) -> dict[str, str]:
    """The corrections with one more; where they are too many the first ones are forgotten."""
    others = [one for one in learned.items() if one[0] != word]
    return dict([*others[-(MOST_LEARNED - 1) :], (word, category)])


def with_categories(known: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    """A person's own categories with those used for the first time, as far as there is room."""
    return (*known, *more)[:MOST_CATEGORIES]
