"""Gift cards, store credit and points: whether what was paid with them counts is asked."""

from __future__ import annotations

from language.amount_tokens import Piece
from language.figure import Figure
from language.sums import Sums
from language.vocabulary.bargains import SAVED, USING, VOUCHERS
from language.vocabulary.money_words import Role


def ask_of_vouchers(sums: Sums) -> None:
    """As in "used $10 gift card on a $34 shirt", "store credit 20 used on jeans that were 68"."""
    if not sums.says(SAYING_VOUCHERS):
        return
    places = sums.open_places()
    if len(places) == 2:
        for i, j in (places, places[::-1]):
            if _is_used(sums, i):
                _pay_with(sums, i, j)
                return
        return
    if len(places) != 1 or not sums.says(_RETURNED):
        return
    figure = sums.figures[places[0]]
    if figure.doubt is None and _is_of_a_voucher(sums, figure):
        sums.ask(places[0], "store credit", figure.value)


def _pay_with(sums: Sums, card: int, price: int) -> None:
    """The price with the card or without; what was left to pay is told by "rest was 18"."""
    off, other = sums.figures[card], sums.figures[price]
    sums.use(card)
    if not _REST.isdisjoint(sums.texts(other.first - 3, other.first)):
        return
    if off.value < other.value:
        sums.ask(price, "with a voucher", other.value, other.value - off.value)
    else:
        sums.ask(price, "with a voucher", other.value, other.value + off.value)


def _is_used(sums: Sums, i: int) -> bool:
    """Whether a number is what a voucher paid: "used 30 kohls cash", "gutschein 20 eingelöst"."""
    figure = sums.figures[i]
    if not _is_of_a_voucher(sums, figure):
        return False
    start, end = _clause(sums, figure)
    said = sums.texts(start, end)
    if not _BOUGHT.isdisjoint(said):
        return False
    return not USING.isdisjoint(said) or any(
        Role.MINUS in sums.reader.roles(at) for at in range(start, end)
    )


def _is_of_a_voucher(sums: Sums, figure: Figure) -> bool:
    """Whether words of a voucher stand beside a number: "30 kohls cash", "store credit 38"."""
    after = sums.texts(figure.after, figure.after + 4)
    near = sums.texts(figure.first - 3, figure.first)
    cash = "cash" in after[:3] and not USING.isdisjoint(near) and after[:1] != ["cash"]
    return cash or not VOUCHERS.isdisjoint((*near, *after))


def _clause(sums: Sums, figure: Figure) -> tuple[int, int]:
    """The tokens of the clause a number stands in, up to the next number."""
    tokens = sums.reader.tokens
    start, end = figure.first, figure.after
    while start and tokens[start - 1].piece not in {Piece.MARK, Piece.NUMBER}:
        start -= 1
    while end < len(tokens) and tokens[end].piece not in {Piece.MARK, Piece.NUMBER}:
        end += 1
    return start, end


SAYING_VOUCHERS = VOUCHERS | {"cash"}
_BOUGHT = frozenset(
    "bought buy got gave sold reloaded loaded gekauft compre achete comprato".split()
)
_REST = frozenset("rest remaining remainder resto reste paid".split()) - SAVED
_RETURNED = frozenset(
    """returned return exchanged refund refunded zuruckgegeben umgetauscht devolvi devuelto devolvi
    rendu reso teruggebracht geruild""".split()
)
