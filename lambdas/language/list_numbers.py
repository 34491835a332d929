"""Numbers that belong to a list itself: “1) bus 3 2) soup 9”, “3 things: toll 9, soup 8, gum 1”."""

from __future__ import annotations

from collections.abc import Sequence

from language.amount_tokens import Piece
from language.figure import Figure, Reason
from language.sentence import Sentence


def without_list_numbers(figures: list[Figure], reader: Sentence) -> list[Figure]:
    """The figures, those that number a list's entries or count them with their reason."""
    if len(figures) < _FEWEST:
        return figures
    result = list(figures)
    for place in _numbering(figures, reader):
        result[place] = figures[place].without(Reason.ORDINAL)
    for place, figure in enumerate(result[:-2]):
        if _counts_entries(figure, result[place + 1 :], reader):
            result[place] = figure.without(Reason.COUNT)
    return result


def _numbering(figures: Sequence[Figure], reader: Sentence) -> list[int]:
    """The places of 1, 2, 3 ... that each stand before a sign and a word, the first one leading."""
    found: list[int] = []
    sign = ""
    for place, figure in enumerate(figures):
        if not figure.is_plain or figure.worded or figure.value != len(found) + 1:
            continue
        if not found and not _opens(figure, reader):
            continue
        dot, word = reader.token(figure.after), reader.token(figure.after + 1)
        if dot is None or word is None or word.piece is not Piece.WORD:
            continue
        if dot.text in _SIGNS and dot.glued and (not sign or dot.text == sign):
            found.append(place)
            sign = dot.text
    return found if len(found) >= _FEWEST else []


def _opens(figure: Figure, reader: Sentence) -> bool:
    """Whether the number opens the message, a line or what follows a colon."""
    at = figure.first - 1
    if at >= 0 and reader.tokens[at].text == "(":
        at -= 1
    return at < 0 or reader.tokens[at].text in {"\n", ":"}


def _counts_entries(figure: Figure, others: Sequence[Figure], reader: Sentence) -> bool:
    """As in "log 3 things: 9 toll, ...", "2 expenses, ...", "add these 3: ..."."""
    if figure.reason is not None or not figure.is_plain or not 2 <= figure.value <= _MANY:
        return False
    following = [reader.token(figure.after), reader.token(figure.after + 1)]
    open_ones = sum(other.reason is None for other in others)
    if following[0] is not None and following[0].text == ":":
        return open_ones == figure.value
    counted = any(one is not None and one.text in _ENTRIES for one in following)
    return counted and open_ones >= _FEWEST


_FEWEST = 2
_MANY = 20
_SIGNS = frozenset(").:")
_ENTRIES = frozenset(
    """things expenses entries transactions purchases charges payments costs spends logs ones
    gastos compras cosas pagos ausgaben kosten dinge posten einkaufe buchungen depenses achats
    choses spese acquisti cose pagamenti despesas coisas pagamentos uitgaven aankopen dingen
    betalingen""".split()
)
"""What a message lists, said before the list."""
