"""Sample utterances of a slot: "my name is {First} {Last}" around what the user answered."""

import re
from functools import lru_cache

from local.lex.slot_types.text import fold, tokens_of

_PLACEHOLDER = re.compile(r"\{\s*([^{}]+?)\s*\}")
#: What may stand between words and values without belonging to either: no sign of a number.
_GAP = r"[\s.,!?;:]"
_VALUE = r"(\S(?:.*?\S)?)"


def framed_values(utterance: str, text: str) -> dict[str, str] | None:
    """Return what stands in each place of an utterance that the text follows word for word."""
    names, pattern = _frame(utterance)
    match = pattern.fullmatch(fold(text).strip()) if names else None
    if match is None:
        return None
    start = len(text) - len(text.lstrip())
    return {
        name: text[start + match.start(place) : start + match.end(place)]
        for place, name in enumerate(names, 1)
    }


@lru_cache(maxsize=4096)
def _frame(utterance: str) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """Return the slots of an utterance in their order, and the pattern it comes to."""
    pieces = _PLACEHOLDER.split(utterance)
    pattern = ""
    for place, piece in enumerate(pieces):
        if place % 2:
            pattern += _VALUE
            continue
        words = r"\W+".join(re.escape(one.word) for one in tokens_of(piece) if one.is_word)
        between = 0 < place < len(pieces) - 1
        if words:
            pattern += rf"{_GAP}*\b{words}\b{_GAP}*"
        else:
            pattern += f"{_GAP}+" if between else f"{_GAP}*"
    return tuple(pieces[1::2]), re.compile(pattern)
