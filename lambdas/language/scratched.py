"""What a list takes back at its end: “soup 9, tea 3, scratch the tea”."""

from __future__ import annotations

from collections.abc import Sequence

from language.parts import Part
from language.reading import Reading


def without_scratched(parts: Sequence[Part], reading: Reading) -> Sequence[Part]:
    """The parts without the one that is named after a word of taking back, and without its words.

    Only what is in the list can be taken back, so one entry at least must remain.
    """
    if sum(part.amount is not None for part in parts) < _FEWEST:
        return parts
    if _PHRASES.keys().isdisjoint(reading.texts):
        return parts
    place, after = _taking_back(reading)
    if after is None:
        return parts
    told = [part for part in parts if part.amount is not None]
    named = [text for text in reading.texts[after:] if text[0].isalnum() and text not in _SMALL]
    if not named and reading.texts[place] in _ALSO_EXCEPT:
        return parts  # "soup 9, tea 3, no"
    gone = [part for part in told if _names(reading, part, named)] if named else told[-1:]
    if len(gone) != 1 or any(text.isdecimal() for text in named):
        return parts
    return [_cut(part, place, reading) for part in told if part is not gone[0]]


def _taking_back(reading: Reading) -> tuple[int, int | None]:
    """Where words of taking back begin after the last amount, and where they end."""
    last = max((one.span.end for one in reading.amounts), default=0)
    texts = reading.texts
    for place in range(reading.place_of(last), len(texts)):
        for phrase in _PHRASES.get(texts[place], ()):
            if tuple(texts[place : place + len(phrase)]) == phrase:
                return place, place + len(phrase)
        if texts[place] not in _BEFORE:
            break
    return 0, None


def _names(reading: Reading, part: Part, named: Sequence[str]) -> bool:
    """Whether all these words stand in the part, "bagels" for "bagel" too."""
    assert part.amount is not None
    end = min(part.after, reading.place_of(part.amount.span.end) + _NEAR)
    said = {text.removesuffix("s") for text in reading.texts[part.first : end]}
    return all(text.removesuffix("s") in said for text in named)


def _cut(part: Part, place: int, reading: Reading) -> Part:
    """The part up to the words of taking back."""
    if part.after <= place:
        return part
    return part._replace(after=place, end=reading.words[place - 1].end)


_FEWEST = 2
_NEAR = 3
_SAID = """scratch|forget|forget about|ignore|skip|drop|remove|delete|cancel|undo|disregard
nevermind|never mind|nvm|take out|take off|leave out|minus|without|except|not|no|dont count
dont log|dont add|olvida|quita|borra|sin|menos|vergiss|streich|streiche|losche|ohne|oublie|enleve
supprime|sans|dimentica|togli|cancella|senza|esquece|tira|apaga|sem|vergeet|schrap|verwijder
zonder"""
_PHRASES: dict[str, tuple[tuple[str, ...], ...]] = {}
for _one in sorted(_SAID.replace("\n", "|").split("|"), key=len, reverse=True):
    _words = tuple(_one.split())
    _PHRASES[_words[0]] = (*_PHRASES.get(_words[0], ()), _words)
_ALSO_EXCEPT = frozenset("no not without minus except sin menos ohne sans senza sem zonder".split())
"""They take something back only where it is named."""
_SMALL = frozenset(
    """the that this last one entry item my a it please pls actually lol sorry part el la lo ese esa
    ultimo ultima das den die letzte letzten le l dernier derniere il o a de het laatste""".split()
)
_BEFORE = frozenset(
    """, . ; - actually oh wait no sorry and but hmm ok please pls just well nah oops y und et e en
    pero aber mais ma maar""".split()
)
