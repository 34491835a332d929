"""Words and phrases that hint at an intent, found in a message."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from language.categories import Hit
from language.cues import Cue
from language.vocabulary.intents_all import CUES
from language.words import Phrases, phrases_in


class Hint:
    """A cue, and the words `first` up to but not including `after` that give it."""

    __slots__ = ("after", "cue", "first")

    def __init__(self, cue: Cue, first: int, after: int) -> None:
        self.cue = cue
        self.first = first
        self.after = after


def find_hints(texts: Sequence[str], hits: Sequence[Hit]) -> tuple[Hint, ...]:
    """Every hint at an intent, but those inside a longer name ("budget rent a car")."""
    cues_at = cue_phrases().all_at
    hints: list[Hint] = []
    names: list[Hit] = []
    following = [hit for hit in hits if hit.after - hit.first > 1]
    for place, text in enumerate(texts):
        if following and following[0].first <= place:
            names = [following.pop(0)]
        for after, cues in cues_at(texts, place):
            if names and any(
                name.first <= place
                and after <= name.after
                and after - place < name.after - name.first
                for name in names
            ):
                continue
            hints += [Hint(cue, place, after) for cue in cues]
        if text.endswith(_BUDGETS) and text not in _BUDGETS:
            hints.append(Hint(Cue.BUDGET, place, place + 1))  # "boodschappenbudget"
    return tuple(hints)


@cache
def cue_phrases() -> Phrases[tuple[Cue, ...]]:
    """The cues of all languages by their phrases."""
    lists = ((listed, (cue,)) for table in CUES for cue, listed in table.items())
    return Phrases(
        ((phrase, cues) for listed, cues in lists for phrase in phrases_in(listed)), joined=_both
    )


def _both(known: tuple[Cue, ...], more: tuple[Cue, ...]) -> tuple[Cue, ...]:
    return known if more[0] in known else (*known, *more)


_BUDGETS = ("budget", "budgeten")
