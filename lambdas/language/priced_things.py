"""Numbers that seemed to number a thing, and are its price: “breast pump 40”.

A noun that is often numbered (a pump, a seat, a lesson) makes the number behind it a label. As
the end of a longer thing it is not numbered, so the number is money again where it is the only
one, or where each other amount has a thing of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from language.amount_tokens import Piece
from language.categories import is_category_phrase
from language.figure import Figure, Reason
from language.sentence import Sentence
from language.vocabulary.money_words import Role


def with_priced_things(figures: Sequence[Figure], reader: Sentence) -> list[Figure]:
    """The figures, prices of longer things without the reason that their last word gave."""
    result = list(figures)
    for place, figure in enumerate(figures):
        if figure.reason not in _BY_NOUNS or not _ends_a_thing(reader, figure.first - 1):
            continue
        others = [one for one in figures if one.reason is None]
        alone = not others and sum(one.reason in _BY_NOUNS for one in figures) == 1
        if alone or (others and all(_has_its_own_thing(one, figure, reader) for one in others)):
            result[place] = figure._replace(reason=None)
    return result


def _ends_a_thing(reader: Sentence, at: int) -> bool:
    """As in "breast pump 40", "assurance voiture 60": no pump and no coach is numbered."""
    said = " ".join(token.text for token in reader.tokens[max(0, at - 2) : at + 1]).split(" ")
    return any(is_category_phrase(" ".join(said[-n:])) for n in (2, 3) if len(said) >= n)


def _has_its_own_thing(one: Figure, other: Figure, reader: Sentence) -> bool:
    """Whether a mark or "and" parts two numbers, and words of its own stand beside the first."""
    before, after = sorted((one, other), key=lambda figure: figure.first)
    if not any(_parts(reader, at) for at in range(before.after, after.first)):
        return False
    first, end = one.first, one.after
    while first and not _parts(reader, first - 1):
        first -= 1
    while end < len(reader.tokens) and not _parts(reader, end):
        end += 1
    beside = (reader.tokens[at] for at in (*range(first, one.first), *range(one.after, end)))
    return any(word.piece is Piece.WORD and word.roles.isdisjoint(_NO_THINGS) for word in beside)


def _parts(reader: Sentence, at: int) -> bool:
    token = reader.tokens[at]
    return (token.piece is Piece.MARK and token.text in ",;+\n") or Role.AND in token.roles


_NO_THINGS = frozenset({Role.PAY, Role.UNIT, Role.FOR, Role.AT, Role.TOTAL})
_BY_NOUNS = (Reason.LABEL, Reason.NAME)
