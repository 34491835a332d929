"""The answer to “Shall I log your share, $30.00, or all of $90.00?”."""

from __future__ import annotations

from language.cues import Cue
from language.reading import Reading
from language.request import SHARE_OR_ALL, Choice
from language.vocabulary.sharing import MINE, WHOLE


def is_share(choices: tuple[Choice, ...]) -> bool:
    """Whether these are one's own share and the whole."""
    return tuple(choice.label for choice in choices) == SHARE_OR_ALL


def share_or_all(reading: Reading, choices: tuple[Choice, ...]) -> str | None:
    """“yes”, “just mine”; “no just put the whole thing, they'll pay me back later”."""
    if reading.amounts or len(reading.words) > _LONGEST or reading.has(*_OTHER_MATTERS):
        return None
    share, whole = (choice.value for choice in choices)
    mine, everything = _says(reading, MINE), _says(reading, WHOLE)
    if mine != everything:
        return share if mine else whole
    agrees = reading.begins(Cue.YES, past=(Cue.LEAD_IN, Cue.GREET)) is not None
    return share if agrees and not mine and not reading.has(Cue.NO, Cue.NOT) else None


def _says(reading: Reading, words: frozenset[str]) -> bool:
    """Whether one of these is said, and not after a “not”."""
    refused = {
        place
        for hint in reading.hints_of(Cue.NOT)
        if reading.texts[hint.first] != "no" and reading.texts[hint.first] != "non"
        for place in range(hint.after, hint.after + _REACH)
    }
    return any(
        text in words and place not in refused and reading.texts[place + 1 : place + 2] not in _FINE
        for place, text in enumerate(reading.texts)
    )


_LONGEST = 16
_REACH = 3
_FINE = (["good"], ["right"], ["done"], ["set"])
_OTHER_MATTERS = (
    Cue.HOW_MUCH, Cue.HOW_MANY, Cue.SHOW, Cue.REMOVE, Cue.UNDO, Cue.CANCEL, Cue.BUDGET, Cue.HELP,
    Cue.REPORT, Cue.RESTORE,
)  # fmt: skip
