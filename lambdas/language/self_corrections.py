"""Second thoughts within a message: the receipt says otherwise, the name was wrong, "*29"."""

from __future__ import annotations

from language.amount_tokens import Piece
from language.figure import Doubt
from language.prices_paid import CORRECTED
from language.sums import Sums, is_one_currency
from language.vocabulary.money_words import Role
from language.vocabulary.sum_words import (
    BETWEEN_PROOFS,
    MENDING_BY_NAME,
    NO_MENDING,
    PROOFS,
    PROVING,
)


def keep_what_is_starred(sums: Sums) -> None:
    """As in "cat food 19 *29", "groceries 45 54*": a star mends; "3 * 4" is a product."""
    if "*" not in sums.reader.folded:
        return
    for i, j in sums.pairs():
        one, other = sums.figures[i], sums.figures[j]
        if not sums.is_open(i, j) or not is_one_currency(one, other) or not _is_starred(sums, i, j):
            continue
        if not _is_named(sums, i):
            continue
        sums.combine(i, j, other.value, CORRECTED)
        if one.is_plain and one.value < _MANY:  # "beers 3 *4.50"
            readings = (other.value, one.value * other.value)
            sums.figures[i] = sums.figures[i]._replace(doubt=Doubt.ARITHMETIC, readings=readings)
        return


_MANY = 10


def _is_starred(sums: Sums, i: int, j: int) -> bool:
    """Whether a star stands right at one of two numbers and apart from the other."""
    reader = sums.reader
    between = [reader.tokens[at] for at in sums.between(i, j)]
    following = reader.token(sums.figures[j].after)
    if [token.text for token in between] == ["*"]:
        return between[0].glued != reader.is_glued(sums.figures[j].first)
    behind = following is not None and following.text == "*" and following.glued
    return behind and not between


def _is_named(sums: Sums, i: int) -> bool:
    before = sums.reader.token(sums.figures[i].first - 1)
    return before is not None and before.piece is Piece.WORD


def keep_what_is_proved(sums: Sums) -> None:
    """As in "lunch 14, actually my card says 16.20", "gas 40, receipt shows 42.10"."""
    for i, j in sums.pairs():
        one, other = sums.figures[i], sums.figures[j]
        if not sums.is_open(i, j) or not is_one_currency(one, other):
            continue
        words = [
            word for at in sums.between(i, j) if sums.reader.tokens[at].piece is Piece.WORD
            for word in sums.reader.tokens[at].text.split()
        ]  # fmt: skip
        proof = not PROOFS.isdisjoint(words)
        proved = proof and not (PROVING | MENDING_BY_NAME | _CHECKED).isdisjoint(words)
        known = PROOFS | PROVING | MENDING_BY_NAME | BETWEEN_PROOFS
        if proved and known.issuperset(words):
            sums.combine(i, j, other.value, CORRECTED)
            return


_CHECKED = frozenset(("checked", "looked", "laut"))


def keep_what_is_renamed(sums: Sums) -> None:
    """As in "uber 22 sorry lyft 22", "coffee 5, i mean tea 4": the second name and its amount."""
    for i, j in sums.pairs():
        one, other = sums.figures[i], sums.figures[j]
        if not sums.is_open(i, j) or not is_one_currency(one, other) or not _is_named(sums, i):
            continue
        words = [sums.reader.tokens[at] for at in sums.between(i, j)]
        while words and words[0].piece is Piece.MARK:
            words.pop(0)
        mends = 0
        while mends < len(words) and (
            Role.MEND in words[mends].roles
            or words[mends].text in _SMALL
            or words[mends].piece is Piece.MARK
        ):
            mends += 1
        said = {word for token in words[:mends] for word in token.text.split()}
        name = [token.text for token in words[mends:]]
        if MENDING_BY_NAME.isdisjoint(said) or not 1 <= len(name) <= 3:
            continue
        if all(NO_MENDING.isdisjoint(text.split()) for text in name) and _closes(sums, j):
            sums.use(i)
            sums.figures[j] = other._replace(how=CORRECTED)
            return


_SMALL = frozenset("i oh uh um no it the that ach".split())


def _closes(sums: Sums, j: int) -> bool:
    """Whether no other number follows, and the message or the clause ends there."""
    following = sums.reader.token(sums.figures[j].after)
    return j == len(sums.figures) - 1 and (
        following is None or following.piece is Piece.MARK or not following.roles & {Role.EACH}
    )


def keep_the_one_that_holds_it(sums: Sums) -> None:
    """As in "sandwich 12, with a cookie 15.50": the second price holds the first."""
    places = sums.open_places()
    if len(places) != 2 or places[1] - places[0] != 1:
        return
    one, other = sums.figures[places[0]], sums.figures[places[1]]
    words = [sums.reader.tokens[at] for at in sums.between(*places)]
    while words and words[0].text in {",", ";", "-"}:
        words.pop(0)
    if not 2 <= len(words) <= 4 or Role.WITH not in words[0].roles:
        return
    holds = one.value < other.value <= one.value * 2 and is_one_currency(one, other)
    named = all(token.piece is Piece.WORD for token in words) and _is_named(sums, places[0])
    if holds and named and sums.reader.token(other.after) is None:
        sums.use(places[0])
        sums.figures[places[1]] = other._replace(how="with what came with it")
