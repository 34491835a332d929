"""The one place where DynamoDB's errors become the ledger's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError, HTTPClientError
from botocore.exceptions import ConnectionError as NoConnectionError

from ledger.errors import ConflictError, UnavailableError

if TYPE_CHECKING:
    from storage.attributes import Item

_LATER = {
    "InternalServerError",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "ServiceUnavailable",
    "ThrottlingException",
    "TransactionInProgressException",
}
_CONDITION = "ConditionalCheckFailed"
_CONFLICT = "TransactionConflict"
_THROTTLED = {"ThrottlingError", "ProvisionedThroughputExceeded"}


class RefusedError(Exception):
    """A transaction was not made because conditions failed; nothing was written.

    `failed` holds, by the place in the transaction, the item that was there instead (the
    empty item where there was none).
    """

    def __init__(self, failed: dict[int, Item]) -> None:
        super().__init__(f"conditions {sorted(failed)} failed")
        self.failed = failed


class BusyError(Exception):
    """A transaction met another one, or too many; nothing was written, try again.

    `lasting` is what the ledger says when it stays so.
    """

    def __init__(self, lasting: ConflictError | UnavailableError) -> None:
        super().__init__(str(lasting))
        self.lasting = lasting


@contextmanager
def our_errors() -> Iterator[None]:
    """Turns what boto3 raises inside into ours.

    An answer that did not come becomes `UnavailableError`. Whatever is left (a missing
    table or permission, an item too large) is a fault of the deployment or of ours and
    passes as it is.
    """
    try:
        yield
    except (NoConnectionError, HTTPClientError) as error:
        raise UnavailableError from error
    except ClientError as error:
        code = error.response["Error"]["Code"]
        if code in _LATER:
            raise UnavailableError from error
        if code == "TransactionCanceledException":
            _cancelled(error)
        raise


def _cancelled(error: ClientError) -> None:
    reasons: Sequence[Any] = error.response.get("CancellationReasons", ())
    codes = {reason.get("Code") for reason in reasons}
    if _CONDITION in codes:
        raise RefusedError(
            {
                place: reason.get("Item", {})
                for place, reason in enumerate(reasons)
                if reason.get("Code") == _CONDITION
            }
        ) from error
    if _CONFLICT in codes:
        raise BusyError(ConflictError()) from error
    if codes & _THROTTLED:
        raise BusyError(UnavailableError()) from error
