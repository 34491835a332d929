"""Prices that words tell apart: for two persons, for two purposes, by the parts of a bill."""

from __future__ import annotations

from language.amount_tokens import Piece
from language.figure import Figure, Reason
from language.sums import Sums, is_one_currency
from language.vocabulary.money_words import Role
from language.vocabulary.sum_words import LABOR, OWNERS, PARTS_OF_BILLS, PERSONS

TOLD_APART = "told apart"


def keep_those_told_apart(sums: Sums) -> None:
    """As in "haircuts, 30 for me 18 for the kiddo", "mine 13.50 his 11", "220 parts 160 labor".

    Each number is an amount of its own, and neither counts what the other is the price of.
    """
    _open_the_bill(sums)
    places = sums.open_places()
    if len(places) < 2 or places[-1] - places[0] != len(places) - 1:
        return
    those = [sums.figures[place] for place in places]
    if sums.say(Role.EACH, Role.TOTAL) or any(one.doubt or one.sign for one in those):
        return
    if max(one.value for one in those) <= _COUNTS or not _is_one(those):
        return
    if any(tells(sums, places) for tells in (_by_purpose, _by_person, _by_owner, _by_bill)):
        for place in places:
            sums.figures[place] = sums.figures[place]._replace(how=TOLD_APART)


def _is_one(those: list[Figure]) -> bool:
    return all(is_one_currency(those[0], one) for one in those)


def _by_purpose(sums: Sums, places: list[int]) -> bool:
    """As in "20 for gas 8 for coffee", "30 on paint 12 on tape", "50 de luz y 30 de agua"."""
    if not sums.say(Role.FOR, Role.ON, Role.OF):
        return False
    return all(
        sums.reader.roles(sums.figures[i].after) & {Role.FOR, Role.ON, Role.OF}
        and _is_word(sums, sums.figures[i].after + 1)
        for i in places
    )


def _by_person(sums: Sums, places: list[int]) -> bool:
    """As in "haircuts 30 me 18 kid": who it was for, right behind each number."""
    return sums.says(PERSONS) and all(
        not PERSONS.isdisjoint(sums.texts(figure.after, figure.after + 2))
        for figure in (sums.figures[i] for i in places)
    )


def _by_owner(sums: Sums, places: list[int]) -> bool:
    """As in "burgers, mine 13.50 his 11": whose it was, right before each number."""
    if not sums.says(OWNERS):
        return False
    owners = 0
    for figure in (sums.figures[i] for i in places):
        near = sums.texts(figure.first - 2, figure.first)
        if OWNERS.isdisjoint(near):
            return False
        owners += 1
    return owners > 1


def _by_bill(sums: Sums, places: list[int]) -> bool:
    """As in "mechanic 220 parts 160 labor", "material 90, arbeit 140"."""
    if not sums.says(LABOR):
        return False
    return all(
        not PARTS_OF_BILLS.isdisjoint(sums.texts(figure.after, figure.after + 2))
        for figure in (sums.figures[i] for i in places)
    )


def _open_the_bill(sums: Sums) -> None:
    """As in "220 parts 160 labor": no count of parts where the work has its price."""
    if not sums.says(LABOR):
        return
    for place, figure in enumerate(sums.figures):
        behind = sums.reader.token(figure.after)
        told = behind is not None and behind.text in PARTS_OF_BILLS
        if told and figure.reason in _COUNTED and figure.value > _COUNTS:
            sums.figures[place] = figure._replace(reason=None)


def _is_word(sums: Sums, at: int) -> bool:
    token = sums.reader.token(at)
    return token is not None and token.piece is Piece.WORD


_COUNTED = frozenset({Reason.COUNT, Reason.QUANTITY})
_COUNTS = 3
"""Up to here all the numbers may count: "coffee, 1 for me 2 for him"."""
