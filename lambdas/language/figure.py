"""A number of a message: what it is worth, what was said beside it, and why it may be no money."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Literal, NamedTuple

from language.currency_words import Currency


class Reason(StrEnum):
    """Why a number is not money."""

    TIME = "time"
    DATE = "date"
    PHONE = "phone"
    CODE = "code"
    NAME = "name"
    LABEL = "label"
    QUANTITY = "quantity"
    COUNT = "count"
    PERCENT = "percent"
    YEAR = "year"
    ORDINAL = "ordinal"
    WORD = "word"
    USED = "used"  # in an arithmetic whose result is the amount


class Doubt(StrEnum):
    """Why an amount should be asked about although it was read."""

    PRECISE = "precise"
    MISREAD = "misread"
    SCIENTIFIC = "scientific"
    UNSUPPORTED = "unsupported"
    ARITHMETIC = "arithmetic"
    AMBIGUOUS = "ambiguous"
    ZERO = "zero"


class Figure(NamedTuple):
    """A number of the message: tokens `first` up to but not including `after`.

    `value` is unsigned, in units of the currency. `plain` says that it is a whole number
    without currency, `reason` why it is not money (None: it may be).
    """

    first: int
    after: int
    start: int
    end: int
    value: Decimal
    how: str
    readings: tuple[Decimal, ...] = ()
    currency: Currency | None = None
    sign: Literal["+", "-"] | None = None
    approximate: bool = False
    doubt: Doubt | None = None
    decimals: int = 0
    worded: bool = False
    shortened: bool = False
    glued_before: bool = False
    glued_after: bool = False
    reason: Reason | None = None
    installments: int | None = None

    @property
    def is_marked(self) -> bool:
        """Whether a currency was said."""
        return self.currency is not None

    @property
    def is_plain(self) -> bool:
        """Whether it is a whole number without currency, sign or decimals."""
        return self.currency is None and self.decimals == 0 and self.sign is None

    def without(self, reason: Reason) -> Figure:
        """The same number as one that is not money."""
        return self._replace(reason=reason)
