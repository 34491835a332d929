"""Everything the ledger can refuse.

LedgerError
├── UnknownCurrencyError      not an ISO 4217 code
├── TooPreciseError           more decimals than the currency has
├── RepeatedMessageError      the message id was used before; carries the first record
├── ConflictError             somebody else changed it first; read again and retry
├── NotFoundError             no such transaction, recurring item or message
├── TooManyEntriesError       one message would change more than one transaction can hold
├── BadCursorError            the cursor was not given out for this list
└── UnavailableError          the store did not answer; nothing was written, or it is safe to repeat
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ledger.records import MessageRecord


class LedgerError(Exception):
    """A refusal of the ledger."""


class UnknownCurrencyError(LedgerError):
    """The code is not in ISO 4217."""

    def __init__(self, code: str) -> None:
        super().__init__(f"{code} is not an ISO 4217 currency")
        self.code = code


class TooPreciseError(LedgerError):
    """The amount has more decimals than its currency."""

    def __init__(self, amount: Decimal, currency: str) -> None:
        super().__init__(f"{amount} has more decimals than {currency} has")
        self.amount = amount
        self.currency = currency


class RepeatedMessageError(LedgerError):
    """The message id already had its effect; `record` is what it was."""

    def __init__(self, record: MessageRecord) -> None:
        super().__init__(f"message {record.message_id} was already applied")
        self.record = record


class ConflictError(LedgerError):
    """An item changed between reading and writing; nothing was written."""

    def __init__(self) -> None:
        super().__init__("the ledger changed meanwhile")


class NotFoundError(LedgerError):
    """There is no such item."""

    def __init__(self, what: str) -> None:
        super().__init__(f"there is no {what}")


class TooManyEntriesError(LedgerError):
    """One message would change more than can be changed at once; nothing was written."""

    def __init__(self, changes: int, most: int) -> None:
        super().__init__(f"{changes} changes at once are more than {most}")
        self.changes = changes
        self.most = most


class BadCursorError(LedgerError):
    """The cursor is not one that this list gave out."""

    def __init__(self) -> None:
        super().__init__("the cursor does not belong to this list")


class UnavailableError(LedgerError):
    """The store did not answer; repeating the same message is safe."""

    def __init__(self) -> None:
        super().__init__("the ledger is not available")
