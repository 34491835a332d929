"""A number without an amount beside it that names a place, a line, a model or a year.

Its amount is asked for ("room 214 at the marriott"), or, where the number may be the price as
well, whether it is ("parking spot 17").
"""

from __future__ import annotations

from collections.abc import Sequence

from language.amount_tokens import Piece
from language.figure import Doubt, Figure, Reason
from language.sentence import Sentence
from language.unexplained import counts_things
from language.vocabulary.money_words import Role
from language.vocabulary.numbered_nouns import (
    ALSO_SOLD,
    ARTICLES,
    LEADING,
    LINES,
    NEW_MODELS,
    OF_YEARS,
    PLACES,
    RIDING,
    ROOMS,
    SEASONS,
    SPOTS,
)


def asked_alone(figures: Sequence[Figure], reader: Sentence) -> list[Figure]:
    """The figures, the only one that may be money with its reason or a doubt."""
    result = list(figures)
    kept = [place for place, figure in enumerate(result) if figure.reason is None]
    if len(kept) != 1:
        return result
    figure = result[kept[0]]
    if not figure.is_plain or figure.worded or figure.shortened or figure.approximate:
        return result
    if figure.doubt is not None or figure.how != "whole":
        return result
    told = _told(figure, reader)
    if isinstance(told, Reason):
        result[kept[0]] = figure.without(told)
    elif told is not None:
        result[kept[0]] = figure._replace(doubt=told, readings=(figure.value,))
    return result


def _told(figure: Figure, reader: Sentence) -> Reason | Doubt | None:
    """What a number is by the words beside it; None where it may well be the price."""
    before, after = reader.token(figure.first - 1), reader.token(figure.after)
    word = before.text if before is not None else ""
    if _FIRST_YEAR <= figure.value <= _LAST_YEAR:
        return _of_year(figure, reader)
    if word in ROOMS and after is not None and Role.AT in after.roles:
        return Reason.LABEL
    if word in NEW_MODELS and figure.value <= _LAST_MODEL:
        return Reason.LABEL
    if word in LINES:
        return _of_line(figure, reader)
    if after is not None and after.text in LINES and word in ARTICLES:
        following = reader.token(figure.after + 1)
        return None if following is not None and following.text in _FARES else Reason.LABEL
    if before is not None and Role.WITH in before.roles and figure.value <= _FEW:
        return Reason.COUNT if counts_things(figure, reader) else None
    greatest = PLACES.get(reader.language, {}).get(word) or PLACES["en"].get(word)
    if greatest is not None and figure.value <= greatest:
        return _of_place(figure, word, reader)
    return None


def _of_place(figure: Figure, word: str, reader: Sentence) -> Reason | Doubt | None:
    """As in "paid rent for apt 14", "lunch at table 9"."""
    earlier = reader.token(figure.first - 2)
    led = earlier is not None and earlier.text in LEADING
    if earlier is not None and earlier.text == "storage":
        return None
    if word in SPOTS:
        return Doubt.AMBIGUOUS if figure.value < _PRICY_SPOT else None
    if figure.value >= _RENT:
        return Doubt.AMBIGUOUS if word not in ALSO_SOLD and word not in ROOMS else None
    if word in ALSO_SOLD or word in ROOMS:
        return Reason.LABEL if led else None
    return Reason.LABEL


def _of_line(figure: Figure, reader: Sentence) -> Reason | Doubt | None:
    """As in "rode bus 12", "pris le bus 38"."""
    earlier, first = reader.token(figure.first - 2), reader.token(figure.first - 3)
    if earlier is None or not _ends(figure, reader):
        return None
    if earlier.text in RIDING:
        return Reason.LABEL
    article = earlier.text in ARTICLES and first is not None and first.text in RIDING
    return Doubt.AMBIGUOUS if article else None


def _ends(figure: Figure, reader: Sentence) -> bool:
    after = reader.token(figure.after)
    return after is None or after.piece is not Piece.WORD or bool(after.roles & {Role.TO, Role.ON})


def _of_year(figure: Figure, reader: Sentence) -> Reason | Doubt | None:
    """As in "tuition for spring 2026", "2026 rent"."""
    before, after = reader.token(figure.first - 1), reader.token(figure.after)
    if before is not None and before.text in SEASONS:
        return Reason.YEAR
    named = after is not None and after.piece is Piece.WORD and not after.roles & _LINKS
    if before is not None and Role.FOR in before.roles and not named:
        return Doubt.AMBIGUOUS  # "donation for 2025"
    if before is None or before.text in _BEFORE_YEARS:
        return Doubt.AMBIGUOUS if named else None
    return Doubt.AMBIGUOUS if before.text in OF_YEARS else None


_LINKS = frozenset({Role.FOR, Role.ON, Role.AT, Role.TO, Role.AND, Role.WITH})
_BEFORE_YEARS = frozenset("paid my the our for".split())
_FARES = frozenset("ticket tickets fare fares pass".split())
_FIRST_YEAR = 2020
_LAST_YEAR = 2035
_LAST_MODEL = 30
_FEW = 12
_RENT = 300
_PRICY_SPOT = 60
