"""Tips, taxes and fees that are added without a number: how much it was in all is asked."""

from __future__ import annotations

from language.added import is_extra_word
from language.amount_tokens import Piece, Token
from language.figure import Doubt
from language.sums import Sums
from language.vocabulary.money_words import Role
from language.vocabulary.sum_words import APART, EXTRA_WORDS, KINDS_OF_EXTRAS, WITHOUT


def ask_what_is_added(sums: Sums) -> None:
    """As in "lunch 20 plus tax", "60 before tip": how much it was in all is not told."""
    if not sums.say(Role.ADDED, Role.PLUS, Role.TIP, Role.MINUS):
        return
    places = sums.open_places()
    for place in places:
        figure = sums.figures[place]
        near = 5 if len(places) == 1 else 1
        told = any(_is_added(sums, at) for at in range(figure.after, figure.after + near))
        if told and figure.doubt is None:
            readings = (figure.value,)
            sums.figures[place] = figure._replace(doubt=Doubt.ARITHMETIC, readings=readings)


def _is_added(sums: Sums, at: int) -> bool:
    """Whether a tip or tax without a number is added there: "plus tax", "tip not included"."""
    reader = sums.reader
    token = reader.token(at)
    if token is None:
        return False
    following = reader.token(at + 1)
    if is_extra_word(sums, at) or token.text.partition(" ")[0] in EXTRA_WORDS:
        apart = following is not None and (following.text in APART or following.text in _NOT_IN)
        return (Role.ADDED in token.roles) or (apart and not _is_number(reader.token(at + 2)))
    if Role.MINUS in token.roles and token.piece is Piece.WORD:
        rest = [one.text for one in reader.tokens[at + 1 :]]  # "184.20 minus my sister's stuff"
        return (
            bool(rest)
            and rest[0] not in _NOTHING
            and not any(_is_number(one) for one in reader.tokens[at + 1 :])
        )
    if not token.roles & {Role.ADDED, Role.PLUS} and token.text not in WITHOUT:
        return False
    at += 1
    while (
        (following := reader.token(at)) is not None
        and (following.text in _ARTICLES or following.text in KINDS_OF_EXTRAS)
        and not is_extra_word(sums, at)
    ):
        at += 1
    return (
        is_extra_word(sums, at)
        and not _is_number(reader.token(at + 1))
        and not _is_number(reader.token(at - 1))
    )


def _is_number(token: Token | None) -> bool:
    return token is not None and token.piece in {Piece.NUMBER, Piece.SIGN}


_ARTICLES = frozenset("the a an some el la los las le les der die das den il o os de".split())
_NOTHING = frozenset("nothing zero none nada nichts rien niente niets than als que de di".split())
_NOT_IN = frozenset("not no nicht non nao niet pas sin".split())
