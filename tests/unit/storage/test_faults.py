"""DynamoDB's errors become the ledger's; what is our own fault stays what it is."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import (
    ClientError,
    ConnectionClosedError,
    ConnectTimeoutError,
    EndpointConnectionError,
    ReadTimeoutError,
    SSLError,
)

from ledger.errors import ConflictError, UnavailableError
from storage.faults import BusyError, RefusedError, our_errors

ENDPOINT = "https://dynamodb.test"


def client_error(code: str, *reasons: Any) -> ClientError:
    answer: Any = {"Error": {"Code": code}, "CancellationReasons": list(reasons)}
    return ClientError(answer, "TransactWriteItems")


def cancelled(*codes: str) -> ClientError:
    return client_error("TransactionCanceledException", *({"Code": code} for code in codes))


@pytest.mark.parametrize(
    "error",
    [
        ConnectTimeoutError(endpoint_url=ENDPOINT),
        ReadTimeoutError(endpoint_url=ENDPOINT),
        EndpointConnectionError(endpoint_url=ENDPOINT),
        ConnectionClosedError(endpoint_url=ENDPOINT),
        SSLError(endpoint_url=ENDPOINT, error=OSError("cut")),
        client_error("ThrottlingException"),
        client_error("ProvisionedThroughputExceededException"),
        client_error("InternalServerError"),
        client_error("TransactionInProgressException"),
    ],
    ids=str,
)
def test_no_answer_means_unavailable(error: Exception) -> None:
    with pytest.raises(UnavailableError, match=r"^the ledger is not available$"), our_errors():
        raise error


def test_a_failed_condition_refuses_and_shows_what_was_there() -> None:
    there = {"pk": {"S": "a"}}
    error = client_error(
        "TransactionCanceledException",
        {"Code": "ConditionalCheckFailed", "Item": there},
        {"Code": "TransactionConflict"},
        {"Code": "ConditionalCheckFailed"},
    )
    with pytest.raises(RefusedError, match=r"conditions \[0, 2\] failed") as refused, our_errors():
        raise error
    assert refused.value.failed == {0: there, 2: {}}


@pytest.mark.parametrize(
    ("codes", "lasting"),
    [
        (("None", "TransactionConflict"), ConflictError),
        (("ThrottlingError", "None"), UnavailableError),
        (("ProvisionedThroughputExceeded",), UnavailableError),
        (("ThrottlingError", "TransactionConflict"), ConflictError),
    ],
)
def test_a_busy_table_is_tried_again(codes: tuple[str, ...], lasting: type[Exception]) -> None:
    with pytest.raises(BusyError) as busy, our_errors():
        raise cancelled(*codes)
    assert type(busy.value.lasting) is lasting


@pytest.mark.parametrize(
    "error",
    [
        client_error("AccessDeniedException"),
        client_error("ResourceNotFoundException"),
        client_error("ValidationException"),
        cancelled("None", "ValidationError"),
        cancelled("ItemCollectionSizeLimitExceeded"),
    ],
    ids=str,
)
def test_a_fault_of_ours_passes_as_it_is(error: ClientError) -> None:
    with pytest.raises(ClientError) as passed, our_errors():
        raise error
    assert passed.value is error
