"""Sums people type: tips, unit prices, shares, discounts, installments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from language.amount_tokens import Piece
from language.currency_words import Currency
from language.figure import Doubt, Figure, Reason
from language.numbers import rounded
from language.sentence import Sentence
from language.vocabulary.money_words import Role


def calculated(figures: Sequence[Figure], reader: Sentence) -> list[Figure]:
    """The figures after every sum in the text; the numbers it used up have their reason."""
    return _Sums(list(figures), reader).done()


class _Sums:
    """The figures of one message while they are combined."""

    def __init__(self, figures: list[Figure], reader: Sentence) -> None:
        self.figures = figures
        self.reader = reader

    def done(self) -> list[Figure]:
        if not self.figures:
            return self.figures
        rules: tuple[Callable[[], None], ...] = (
            self._installments, self._percent_tips, self._products, self._unit_prices,
            self._ranges, self._included, self._sums, self._differences, self._two_for_nine,
            self._shares, self._splits, self._halves, self._totals,
        )  # fmt: skip
        for rule in rules:
            rule()
        return self.figures

    # What stands between two numbers decides; each rule looks at neighbouring pairs.

    def _pairs(self) -> list[tuple[int, int]]:
        return [(i, i + 1) for i in range(len(self.figures) - 1)]

    def _between(self, i: int, j: int) -> range:
        return range(self.figures[i].after, self.figures[j].first)

    def _roles_between(self, i: int, j: int) -> list[frozenset[Role]]:
        return [self.reader.roles(at) for at in self._between(i, j)]

    def _use(self, index: int, reason: Reason = Reason.USED) -> None:
        self.figures[index] = self.figures[index].without(reason)

    def _is_open(self, *indexes: int) -> bool:
        return all(self.figures[i].reason is None for i in indexes)

    def _combine(
        self, i: int, j: int, value: Decimal, how: str, *, doubt: Doubt | None = None,
        readings: tuple[Decimal, ...] = (), keep: int | None = None,
    ) -> None:  # fmt: skip
        """Puts the result in place of figure `keep` (else the first) and uses the other up."""
        one, other = self.figures[i], self.figures[j]
        if abs(value) >= _TOO_LARGE:
            self._use(i, Reason.CODE)
            self._use(j, Reason.CODE)
            return
        currency = one.currency or other.currency
        exponent = (currency or Currency(self.reader.own)).exponent
        exact = rounded(value, exponent)
        value = value if value == exact else exact
        result = replace(
            one, after=other.after, end=other.end, value=value, how=how, readings=readings,
            currency=currency, doubt=doubt or one.doubt or other.doubt, shortened=True,
            decimals=max(one.decimals, other.decimals, -int(value.as_tuple().exponent)),
            approximate=one.approximate or other.approximate, glued_before=False, reason=None,
            worded=False,
        )  # fmt: skip
        self.figures[i : j + 1] = [result]

    def _exponent(self, figure: Figure) -> int:
        return (figure.currency or Currency(self.reader.own)).exponent

    def _installments(self) -> None:
        for i, j in self._pairs():
            times = self.figures[j]
            if Role.INSTALLMENTS not in self.reader.roles(times.after) or not _is_count(times):
                continue
            if not self._is_open(i):
                continue
            count = int(times.value)
            self.figures[i] = replace(self.figures[i], installments=count, how=f"{count} payments")
            self._use(j, Reason.COUNT)

    def _percent_tips(self) -> None:
        """ "20% tip on 50", "50 + 20% tip"."""
        i = 0
        while i < len(self.figures) - 1:
            one, other = self.figures[i], self.figures[i + 1]
            roles = self._roles_between(i, i + 1)
            if one.reason is Reason.PERCENT and other.reason is None:
                words = roles[1:]
                if len(words) == 2 and Role.TIP in words[0] and words[1] & {Role.ON, Role.AT}:
                    value = other.value * (100 + one.value) / 100
                    self._combine(
                        i, i + 1, value, f"{other.value} and {one.value}%", doubt=Doubt.ARITHMETIC
                    )
                elif len(words) == 1 and Role.ON in words[0] and self._is_tip_before(one):
                    value = rounded(other.value * (100 + one.value) / 100, self._exponent(other))
                    self.figures[i + 1] = replace(
                        other, readings=(value, other.value), value=value,
                        doubt=Doubt.ARITHMETIC, how=f"{one.value}% on {other.value}",
                    )  # fmt: skip
            elif one.reason is None and other.reason is Reason.PERCENT:
                if roles and roles[-1] & {Role.PLUS, Role.WITH, Role.AND} and len(roles) == 1:
                    tip = Role.TIP in self.reader.roles(other.after + 1)
                    plus = Role.PLUS in roles[0]
                    if tip or plus:
                        value = one.value * (100 + other.value) / 100
                        self._combine(
                            i,
                            i + 1,
                            value,
                            f"{one.value} and {other.value}%",
                            doubt=Doubt.ARITHMETIC,
                        )
                elif (
                    Role.OFF in self.reader.roles(other.after + 1)
                    and len(roles) < 2
                    and not any(Role.AFTER in role for role in roles)
                ):
                    value = rounded(one.value * (100 - other.value) / 100, self._exponent(one))
                    self.figures[i] = replace(
                        one, readings=(value, one.value), value=value, doubt=Doubt.ARITHMETIC,
                        how=f"{other.value}% off {one.value}",
                    )  # fmt: skip
            i += 1

    def _is_tip_before(self, figure: Figure) -> bool:
        return Role.TIP in self.reader.roles(figure.first - 1)

    def _products(self) -> None:
        """ "3 x 4.50"."""
        i = 0
        while i < len(self.figures) - 1:
            one, other = self.figures[i], self.figures[i + 1]
            roles = self._roles_between(i, i + 1)
            if (
                self._is_usable(one)
                and self._is_usable(other)
                and len(roles) == 1
                and Role.TIMES in roles[0]
                and one.installments is None
            ):
                doubt = Doubt.ARITHMETIC if one.decimals and other.decimals else None
                self._combine(
                    i, i + 1, one.value * other.value, f"{one.value} x {other.value}", doubt=doubt
                )
                continue
            i += 1

    def _is_usable(self, figure: Figure) -> bool:
        return figure.reason in {None, Reason.WORD, Reason.COUNT, Reason.QUANTITY, Reason.NAME}

    def _unit_prices(self) -> None:
        """ "2 pizzas at 12 each", "20 per person for 4 people"."""
        for j in range(len(self.figures)):
            if j >= len(self.figures):
                break
            price = self.figures[j]
            if price.reason is not None and price.reason is not Reason.WORD:
                continue
            each = Role.EACH in self.reader.roles(price.after)
            before = self.reader.token(price.first - 1)
            at = before is not None and Role.AT in before.roles
            if not each and not at:
                continue
            certain = each or (
                before is not None and (before.text == "@" or Role.EACH in before.roles)
            )
            count = j - 1 if j > 0 and self._counts(j - 1, j) else None
            if count is not None:
                times = self.figures[count]
                value = times.value * price.value
                how = f"{times.value} x {price.value}"
                if certain:
                    self._combine(count, j, value, how)
                elif price.reason is None:
                    self._combine(
                        count, j, value, how, doubt=Doubt.ARITHMETIC, readings=(value, price.value)
                    )
                continue
            if not each:
                continue
            count = j + 1 if j + 1 < len(self.figures) and self._counts(j + 1, j) else None
            if count is not None:
                times = self.figures[count]
                self._combine(j, count, times.value * price.value, f"{times.value} x {price.value}")
            elif price.reason is None:
                self.figures[j] = replace(price, doubt=price.doubt or Doubt.ARITHMETIC)

    def _counts(self, count: int, price: int) -> bool:
        """Whether a number counts what the price is of: whole, small, in the same clause."""
        figure = self.figures[count]
        if not self._is_usable(figure) or not _is_count(figure):
            return False
        first, second = sorted((count, price))
        separators = [
            at for at in self._between(first, second)
            if self.reader.tokens[at].text in {";", ",", "\n"} or Role.AND in self.reader.roles(at)
        ]  # fmt: skip
        return len(separators) == 0 and len(self._between(first, second)) <= 6

    def _ranges(self) -> None:
        """ "10-15 dollars", "between 10 and 15": which one is asked."""
        i = 0
        while i < len(self.figures) - 1:
            one, other = self.figures[i], self.figures[i + 1]
            roles = self._roles_between(i, i + 1)
            dash = (
                one.reason is other.reason is Reason.PHONE
                and max(one.value, other.value) < 1000
                and one.value < other.value
                and len(roles) == 1
            )
            said = (
                one.reason is None and other.reason is None and len(roles) == 1
                and (Role.TO in roles[0] or Role.OR in roles[0]
                     or (Role.AND in roles[0] and Role.BETWEEN in self.reader.roles(one.first - 1)))
            )  # fmt: skip
            if dash or said:
                readings = (one.value, other.value)
                self._combine(
                    i, i + 1, one.value, "a range", doubt=Doubt.AMBIGUOUS, readings=readings
                )
                continue
            i += 1

    def _included(self) -> None:
        """ "64 including 10 tip": the tip is in it already."""
        for i, j in self._pairs():
            roles = self._roles_between(i, j)
            tip = Role.TIP in self.reader.roles(self.figures[j].after)
            if self._is_open(i, j) and tip and roles and Role.INCLUDING in roles[0]:
                self._use(j)

    def _sums(self) -> None:
        """ "35 + 5 tip", "50 + 10 + 5", "35 plus tip 5"."""
        i = 0
        while i < len(self.figures) - 1:
            if self._is_open(i, i + 1) and self._adds(i, i + 1):
                one, other = self.figures[i], self.figures[i + 1]
                if _one_currency(one, other):
                    self._combine(
                        i,
                        i + 1,
                        one.value + other.value,
                        f"{one.how if ' + ' in one.how else one.value} + {other.value}",
                    )
                    continue
            i += 1

    def _adds(self, i: int, j: int) -> bool:
        one, other = self.figures[i], self.figures[j]
        roles = self._roles_between(i, j)
        if other.sign == "+" and not roles and one.sign is None:
            return True
        if not roles or len(roles) > 3:
            return False
        tip_after = Role.TIP in self.reader.roles(other.after)
        if len(roles) == 1:
            return Role.PLUS in roles[0] or (tip_after and bool(roles[0] & {Role.WITH, Role.AND}))
        has_tip = any(Role.TIP in r for r in roles[1:])
        opening = roles[0] & {Role.PLUS, Role.WITH, Role.AND}
        small = all(
            Role.TIP in r
            or r & {Role.PLUS, Role.OF, Role.WITH}
            or self.reader.tokens[self.figures[i].after + n].text in {"a", "an"}
            for n, r in enumerate(roles)
        )
        return bool(opening) and (has_tip or tip_after) and small

    def _differences(self) -> None:
        """ "100 minus 20 discount", "was 499 but i got 50 off", "paid 20 got 5 back"."""
        i = 0
        while i < len(self.figures) - 1:
            one, other = self.figures[i], self.figures[i + 1]
            roles = self._roles_between(i, i + 1)
            if self._is_open(i, i + 1) and self._is_off_before(i):
                how = f"{other.value} - {one.value}"
                self._combine(i, i + 1, other.value - one.value, how, doubt=Doubt.ARITHMETIC)
                continue
            if self._is_open(i, i + 1) and one.value > other.value and _one_currency(one, other):
                after = self.reader.roles(other.after)
                value = one.value - other.value
                how = f"{one.value} - {other.value}"
                certain = len(roles) == 1 and Role.MINUS in roles[0]
                if certain:
                    self._combine(i, i + 1, value, how)
                    continue
                if after & {Role.OFF, Role.BACK} and len(roles) <= 6:
                    self._combine(i, i + 1, value, how, doubt=Doubt.ARITHMETIC)
                    continue
                dash = len(roles) == 1 and self.reader.tokens[one.after].text == "-"
                if dash:
                    self._combine(i, i + 1, value, how, doubt=Doubt.ARITHMETIC)
                    continue
            i += 1

    def _is_off_before(self, i: int) -> bool:
        """ "30 off a 120 jacket"."""
        one, other = self.figures[i], self.figures[i + 1]
        roles = self._roles_between(i, i + 1)
        return (
            1 <= len(roles) <= 3
            and Role.OFF in roles[0]
            and one.value < other.value
            and _one_currency(one, other)
            and self._is_plain_run(i, i + 1)
        )

    def _two_for_nine(self) -> None:
        """ "2 for 9", "24 for 2 tickets": the count on either side of "for"."""
        for i, j in self._pairs():
            if not self._is_open(i, j) or not self._is_for(i, j):
                continue
            one, other = self.figures[i], self.figures[j]
            bare = self.figures[j].first - one.after <= 2
            if not bare and not self._begins(i):
                continue
            counts_other = one.value > other.value and (bare or not self._is_plural(one))
            if other.is_plain and other.value <= 20 and (not one.is_plain or counts_other):
                self._use(j, Reason.COUNT)
            elif one.is_plain and _is_count(one) and self._begins(i):
                self._use(i, Reason.COUNT)

    def _is_for(self, i: int, j: int) -> bool:
        """Whether "for" (or "for the") stands before the second number, in the same clause."""
        between = self._between(i, j)
        if not 1 <= len(between) <= 4 or not self._is_plain_run(i, j):
            return False
        last = self.reader.roles(between[-1])
        if Role.FOR in last:
            return True
        return len(between) > 1 and not last and Role.FOR in self.reader.roles(between[-2])

    def _begins(self, i: int) -> bool:
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

    def _is_plural(self, figure: Figure) -> bool:
        following = self.reader.token(figure.after)
        return following is not None and following.text.endswith("s")

    def _is_plain_run(self, i: int, j: int) -> bool:
        return not any(
            self.reader.tokens[at].piece is Piece.MARK or Role.AND in self.reader.roles(at)
            for at in self._between(i, j)
        )

    def _shares(self) -> None:
        """ "my half is 40": the share is the amount, the whole is not."""
        for j, figure in enumerate(self.figures):
            if figure.reason is not None:
                continue
            near = range(max(0, figure.first - 3), figure.first)
            shares = any(Role.SHARE in self.reader.roles(at) for at in near)
            if shares or Role.SHARE in self.reader.roles(figure.after):
                for i, other in enumerate(self.figures):
                    if i != j and other.reason is None:
                        self._use(i)
                self.figures[j] = replace(figure, how="the share")
                return

    def _splits(self) -> None:
        """ "90 split 3 ways", "split 90 with tom", "80 between 4"."""
        for j, figure in enumerate(self.figures):
            if Role.WAYS in self.reader.roles(figure.after) and figure.reason is None:
                self._use(j, Reason.COUNT)
        for i, figure in enumerate(self.figures):
            if figure.reason is not None:
                continue
            ways = (
                self._ways_after(i)
                or self._ways_before(i)
                or self._among(i)
                or self._ways_anywhere(i)
            )
            if ways is None:
                continue
            count, used = ways
            value = rounded(figure.value / count, self._exponent(figure))
            if used is not None:
                self._use(used, Reason.COUNT)
            self.figures[i] = replace(
                figure, value=value, how=f"{figure.value} / {count}", doubt=Doubt.ARITHMETIC,
                readings=(value, figure.value), decimals=max(figure.decimals, 1),
            )  # fmt: skip
            return

    def _ways_after(self, i: int) -> tuple[int, int | None] | None:
        figure = self.figures[i]
        end = len(self.reader.tokens)
        for at in range(figure.after, min(end, figure.after + 5)):
            if Role.SPLIT in self.reader.roles(at):
                return self._ways(i, at)
            if self.reader.tokens[at].text in {",", ";", "\n"}:
                return None
        return None

    def _ways_before(self, i: int) -> tuple[int, int | None] | None:
        figure = self.figures[i]
        for at in range(max(0, figure.first - 4), figure.first):
            if Role.SPLIT in self.reader.roles(at):
                return self._ways(i, at)
        return None

    def _ways_anywhere(self, i: int) -> tuple[int, int | None] | None:
        """ "split dinner 3 ways, total 90", where there is only one amount."""
        if sum(figure.reason is None for figure in self.figures) != 1:
            return None
        for j, figure in enumerate(self.figures):
            near = range(max(0, figure.first - 3), figure.first)
            if j != i and Role.WAYS in self.reader.roles(figure.after) and _is_count(figure):
                if any(Role.SPLIT in self.reader.roles(at) for at in near):
                    return int(figure.value), j
        return None

    def _among(self, i: int) -> tuple[int, int | None] | None:
        """ "60 entre 3": the word alone splits where a count follows it."""
        j = i + 1
        if j >= len(self.figures) or not _is_count(self.figures[j]):
            return None
        roles = self._roles_between(i, j)
        if len(roles) != 1 or Role.AMONG not in roles[0] or self.figures[j].value > 20:
            return None
        return int(self.figures[j].value), j

    def _ways(self, i: int, at: int) -> tuple[int, int | None]:
        """How many share, and the figure that says so."""
        for j in (i + 1, i - 1):
            if 0 <= j < len(self.figures) and self._is_usable(self.figures[j]):
                other = self.figures[j]
                if not _is_count(other) or other.value < 2 or abs(other.first - at) > 8:
                    continue
                friends = other.after < len(
                    self.reader.tokens
                ) and Role.PEOPLE in self.reader.roles(other.after)
                with_them = Role.WITH in self.reader.roles(other.first - 1)
                return int(other.value) + (friends and with_them), j
        return 2, None

    def _halves(self) -> None:
        for i, figure in enumerate(self.figures):
            if figure.reason is None and Role.HALF in self.reader.roles(figure.first - 1):
                value = rounded(figure.value / 2, self._exponent(figure))
                self.figures[i] = replace(figure, value=value, how=f"half of {figure.value}")

    def _totals(self) -> None:
        """ "coffee 4 bagel 3 total 7": the total is the amount."""
        open_ones = [i for i, figure in enumerate(self.figures) if figure.reason is None]
        if len(open_ones) < 2:
            return
        for j in open_ones:
            figure = self.figures[j]
            said = Role.TOTAL in self.reader.roles(figure.first - 1) or (
                Role.TOTAL in self.reader.roles(figure.after)
                and all(other.first != figure.after + 1 for other in self.figures)
            )
            equals = self.reader.token(figure.first - 1)
            if said or (equals is not None and equals.text == "="):
                for i in open_ones:
                    if i != j:
                        self._use(i)
                self.figures[j] = replace(figure, how="the total")
                return


_SMALL_WORDS = frozenset("i we the a my our just me".split())
_TOO_LARGE = Decimal(10) ** 15
"""No sum of money; results from here on are given up."""


def _is_count(figure: Figure) -> bool:
    return (
        figure.currency is None
        and figure.value == int(figure.value)
        and 1 <= figure.value <= 1000
        and figure.decimals == 0
    )


def _one_currency(one: Figure, other: Figure) -> bool:
    return one.currency is None or other.currency is None or one.currency == other.currency
