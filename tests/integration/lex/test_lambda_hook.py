"""The code hook through the Lambda API of an endpoint, here a small one of our own."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import boto3
import pytest
from botocore.config import Config

from local.lex.errors import ThrottledError
from local.lex.hook import HookError, HookTimeoutError
from local.lex.lambda_hook import LambdaHook


@contextmanager
def lambda_api(
    status: int, headers: dict[str, str], body: bytes, delay: float = 0
) -> Iterator[Any]:
    """A Lambda API that answers every Invoke alike; gives the hook and what was asked."""
    asked: list[tuple[str, Any]] = []
    leave = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["content-length"])
            asked.append((self.path, json.loads(self.rfile.read(length))))
            leave.wait(delay)
            self.send_response(status)
            for name, value in {**headers, "content-length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    client = boto3.client(
        "lambda",
        endpoint_url=f"http://127.0.0.1:{server.server_port}",
        config=Config(retries={"total_max_attempts": 1}),
    )
    try:
        yield LambdaHook("orders", client), asked
    finally:
        leave.set()
        client.close()
        server.shutdown()
        thread.join()
        server.server_close()


def test_the_event_is_invoked_and_the_answer_read() -> None:
    with lambda_api(200, {}, b'{"sessionState": {}}') as (hook, asked):
        assert hook.call({"inputTranscript": "é"}, 5) == {"sessionState": {}}
    assert asked == [("/2015-03-31/functions/orders/invocations", {"inputTranscript": "é"})]


@pytest.mark.parametrize(
    ("status", "headers", "body", "error", "message"),
    [
        (200, {"X-Amz-Function-Error": "Unhandled"}, b'{"errorMessage": "x"}', HookError,
         "Invalid Lambda Response: Received error response from Lambda: Unhandled"),
        (200, {"X-Amz-Function-Error": "Unhandled"},
         b'{"errorMessage": "2026 Task timed out after 3.00 seconds"}', HookTimeoutError,
         "The function timed out"),
        (200, {}, b"no json", HookError, "Received invalid response from Lambda: it is not JSON"),
        (200, {}, b"1" * 51_201, HookError, "exceeds maximum size"),
        (429, {"x-amzn-ErrorType": "TooManyRequestsException"}, b"{}", ThrottledError,
         "is throttled"),
        (403, {"x-amzn-ErrorType": "AccessDeniedException"}, b"{}", HookError,
         "AccessDeniedException"),
        (404, {"x-amzn-ErrorType": "ResourceNotFoundException"}, b"{}", HookError,
         "ResourceNotFoundException"),
    ],
)  # fmt: skip
def test_failures(
    status: int, headers: dict[str, str], body: bytes, error: type[Exception], message: str
) -> None:
    with lambda_api(status, headers, body) as (hook, _), pytest.raises(error, match=message):
        hook.call({}, 5)


def test_a_slow_function_is_a_timeout() -> None:
    with lambda_api(200, {}, b"{}", delay=2) as (hook, _), pytest.raises(HookTimeoutError):
        hook.call({}, 0.1)


def test_no_answer_is_null() -> None:
    with lambda_api(200, {}, b"null") as (hook, _):
        assert hook.call({}, 5) is None


def test_an_endpoint_that_is_not_there() -> None:
    client = boto3.client(
        "lambda",
        endpoint_url="http://127.0.0.1:9",
        config=Config(retries={"total_max_attempts": 1}),
    )
    with pytest.raises(HookError, match="Invalid Lambda Response"):
        LambdaHook("orders", client).call({}, 5)
    client.close()


def test_an_endpoint_of_this_machine_needs_no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/nowhere")
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nowhere")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_ENDPOINT_URL_LAMBDA", "http://127.0.0.1:9")
    with pytest.raises(HookError, match="Could not connect to the endpoint URL"):
        LambdaHook("orders").call({}, 5)
