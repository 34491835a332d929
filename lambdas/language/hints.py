"""Words and phrases that hint at an intent, found in a message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    """Every hint at an intent, but those inside a longer name ("budget rent a car").

    A thing of English is no word of another language: the "hat" of "hat 20" is not German.
    """
    cues_at = cue_phrases().all_at
    hints: list[Hint] = []
    names: list[Hit] = []
    following = [hit for hit in hits if hit.after - hit.first > 1]
    english = {
        hit.first for hit in hits if hit.after == hit.first + 1 and hit.sense.language == "en"
    }
    for place, text in enumerate(texts):
        if text in _ALSO_ORDERS and _is_a_thing(texts, place):
            continue  # "book 18.99", "my book was 70": an order would say what to book
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
            foreign = after == place + 1 and place in english
            hints += [
                Hint(cue, place, after)
                for cue in cues
                if not foreign or cue not in _SMALL or text in _english_cues().get(cue, ())
            ]
        if text.endswith(_BUDGETS) and text not in _BUDGETS:
            hints.append(Hint(Cue.BUDGET, place, place + 1))  # "boodschappenbudget"
    return tuple(hints)


def _is_a_thing(texts: Sequence[str], place: int) -> bool:
    """Whether a verb of ordering is a noun here: it is owned, or what it cost follows."""
    if texts[place - 1 : place] and texts[place - 1] in _OWNING:
        return True
    number, *rest = texts[place + 1 : place + 3] or ("",)
    priced = number.replace(".", "").isdecimal() and not any(text.isalpha() for text in rest)
    return number in _COSTING or (priced and texts[place] == "book")


@cache
def cue_phrases() -> Phrases[tuple[Cue, ...]]:
    """The cues of all languages by their phrases."""
    lists = ((listed, (cue,)) for table in CUES for cue, listed in table.items())
    return Phrases(
        ((phrase, cues) for listed, cues in lists for phrase in phrases_in(listed)), joined=_both
    )


@cache
def _english_cues() -> Mapping[Cue, frozenset[str]]:
    """The words and phrases of each cue in English, which is the first table."""
    return {cue: frozenset(phrases_in(listed)) for cue, listed in CUES[0].items()}


def _both(known: tuple[Cue, ...], more: tuple[Cue, ...]) -> tuple[Cue, ...]:
    return known if more[0] in known else (*known, *more)


_ALSO_ORDERS = frozenset({"book", "order"})
_OWNING = frozenset("the my a an this that our his her their".split())
_COSTING = frozenset("was cost came is costs".split())
_SMALL = frozenset({Cue.FILLER, Cue.WHAT, Cue.WRONG, Cue.LEAD_IN, Cue.LINK})
"""What a word that names a thing is not besides, in another language: "oj" is no Swedish "oops"."""
_BUDGETS = ("budget", "budgeten")
