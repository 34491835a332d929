"""The figures of a message while they are combined: what stands between them, and results."""

from __future__ import annotations

from collections.abc import Set
from decimal import Decimal

from language.amount_tokens import Piece
from language.currency_words import Currency
from language.figure import Doubt, Figure, Reason
from language.numbers import rounded
from language.once import once
from language.sentence import Sentence
from language.vocabulary.money_words import Role


class Sums:
    """The figures of one message while they are combined."""

    def __init__(self, figures: list[Figure], reader: Sentence) -> None:
        self.figures = figures
        self.reader = reader

    def pairs(self) -> list[tuple[int, int]]:
        """The indexes of neighbouring figures."""
        return [(i, i + 1) for i in range(len(self.figures) - 1)]

    def open_places(self) -> list[int]:
        """The indexes of the figures that may be money."""
        return [i for i, figure in enumerate(self.figures) if figure.reason is None]

    def between(self, i: int, j: int) -> range:
        """The tokens between two figures."""
        return range(self.figures[i].after, self.figures[j].first)

    def roles_between(self, i: int, j: int) -> list[frozenset[Role]]:
        """What the tokens between two figures can do."""
        return [self.reader.roles(at) for at in self.between(i, j)]

    def use(self, index: int, reason: Reason = Reason.USED) -> None:
        """Marks a figure as no money of its own."""
        self.figures[index] = self.figures[index].without(reason)

    def say(self, *roles: Role) -> bool:
        """Whether any word of the message can do one of these."""
        return not self.reader.said.isdisjoint(roles)

    def says(self, words: Set[str]) -> bool:
        """Whether any of these words stands in the message, alone or in a phrase."""
        return not self.words.isdisjoint(words)

    @once
    def words(self) -> frozenset[str]:
        """The words of the message, phrases taken apart."""
        return frozenset(self.texts(0, len(self.reader.tokens)))

    def texts(self, first: int, after: int) -> list[str]:
        """The words of the tokens from `first` up to `after`, phrases taken apart."""
        return " ".join(self.reader.texts[max(first, 0) : after]).split()

    def ask(self, i: int, how: str, *readings: Decimal) -> None:
        """Leaves one of these amounts, the likeliest first, for the person to choose."""
        figure = self.figures[i]
        exact = tuple(rounded(one, self.exponent(figure)) for one in readings)
        kept = tuple(dict.fromkeys(one for one in exact if one > 0))
        if not kept:
            return
        decimals = max(figure.decimals, -int(kept[0].as_tuple().exponent))
        self.figures[i] = figure._replace(
            value=kept[0], readings=kept, how=how, doubt=Doubt.ARITHMETIC, decimals=decimals
        )

    def is_open(self, *indexes: int) -> bool:
        """Whether all of these may still be money."""
        return all(self.figures[i].reason is None for i in indexes)

    def combine(
        self, i: int, j: int, value: Decimal, how: str, *, doubt: Doubt | None = None,
        readings: tuple[Decimal, ...] = (),
    ) -> None:  # fmt: skip
        """Puts the result in place of both figures."""
        one, other = self.figures[i], self.figures[j]
        if abs(value) >= _TOO_LARGE:
            self.use(i, Reason.CODE)
            self.use(j, Reason.CODE)
            return
        currency = one.currency or other.currency
        exponent = (currency or Currency(self.reader.own)).exponent
        exact = rounded(value, exponent)
        value = value if value == exact else exact
        result = one._replace(
            after=other.after, end=other.end, value=value, how=how, readings=readings,
            currency=currency, doubt=doubt or one.doubt or other.doubt, shortened=True,
            decimals=max(one.decimals, other.decimals, -int(value.as_tuple().exponent)),
            approximate=one.approximate or other.approximate, glued_before=False, reason=None,
            worded=False,
        )  # fmt: skip
        self.figures[i : j + 1] = [result]

    def multiply(self, count: int, price: int) -> None:
        """Puts the product in the place of the price; what was counted keeps its words."""
        times, one = self.figures[count], self.figures[price]
        value = times.value * one.value
        if value >= _TOO_LARGE:
            self.use(count, Reason.CODE)
            self.use(price, Reason.CODE)
            return
        exact = rounded(value, self.exponent(one))
        value = value if value == exact else exact
        self.use(count, Reason.COUNT)
        self.figures[price] = one._replace(
            value=value, how=f"{times.value} x {one.value}", shortened=True, reason=None,
            worded=False, decimals=max(one.decimals, -int(value.as_tuple().exponent)),
        )  # fmt: skip

    def exponent(self, figure: Figure) -> int:
        """The decimals of the figure's currency."""
        return (figure.currency or Currency(self.reader.own)).exponent

    def is_usable(self, figure: Figure) -> bool:
        """Whether the number can take part in a sum."""
        return figure.reason in {None, Reason.WORD, Reason.COUNT, Reason.QUANTITY, Reason.NAME}

    def is_plain_run(self, i: int, j: int) -> bool:
        """Whether neither a mark nor "and" stands between two figures."""
        return not any(
            self.reader.tokens[at].piece is Piece.MARK or Role.AND in self.reader.roles(at)
            for at in self.between(i, j)
        )

    def begins(self, i: int) -> bool:
        """Whether nothing but verbs of buying and small words stand before in the clause."""
        at = self.figures[i].first - 1
        while at >= 0:
            token = self.reader.tokens[at]
            if token.piece is Piece.MARK or Role.AND in token.roles:
                return True
            if not token.roles & {Role.BUY, Role.PAY} and token.text not in _SMALL_WORDS:
                return False
            if Role.FOR in token.roles:
                return False
            at -= 1
        return True


_SMALL_WORDS = frozenset("i we the a my our just me".split())
_TOO_LARGE = Decimal(10) ** 15
"""No sum of money; results from here on are given up."""


def is_count(figure: Figure) -> bool:
    """Whether the number can count things."""
    return (
        figure.currency is None
        and figure.value == int(figure.value)
        and 1 <= figure.value <= 1000
        and figure.decimals == 0
    )


def is_one_currency(one: Figure, other: Figure) -> bool:
    """Whether two amounts can be added."""
    return one.currency is None or other.currency is None or one.currency == other.currency
