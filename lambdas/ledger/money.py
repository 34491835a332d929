"""Exact money: integer minor units of an ISO 4217 currency."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from ledger.currencies import exponent_of
from ledger.errors import TooPreciseError


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """An exact amount: `minor` units (cents, yen, fils) of `currency`.

    The number of minor units in one unit is ten to the currency's own ISO 4217
    exponent (JPY 0, USD 2, KWD 3). Negative amounts are refunds.
    """

    minor: int
    currency: str

    @classmethod
    def of(cls, amount: Decimal | int | str, currency: str) -> Money:
        """The money for a decimal `amount` of `currency` units.

        Raises `UnknownCurrencyError` for a code ISO 4217 does not list and
        `TooPreciseError` when the amount has more digits than the currency has.
        """
        scaled = Decimal(amount).scaleb(exponent_of(currency))
        minor = int(scaled)
        if minor != scaled:
            raise TooPreciseError(Decimal(amount), currency)
        return cls(minor, currency)

    @property
    def amount(self) -> Decimal:
        """The amount in units, with exactly the currency's own number of decimals."""
        return Decimal(self.minor).scaleb(-exponent_of(self.currency))

    def __add__(self, other: Money) -> Money:
        self._same_currency(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same_currency(other)
        return Money(self.minor - other.minor, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def _same_currency(self, other: Money) -> None:
        if self.currency != other.currency:
            raise ValueError(f"cannot add {self.currency} and {other.currency}")
