"""The code hook through the Lambda API, at AWS or any endpoint that speaks it."""

import json
import os
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError, ConnectTimeoutError, ReadTimeoutError

from local.lex.errors import ThrottledError
from local.lex.hook import UNHANDLED, HookError, HookTimeoutError, parsed, within
from local.lex.session import Json

_ENDPOINTS = {"AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_LAMBDA"}
_NO_CREDENTIALS = ("local", "local")


class LambdaHook:
    """A function of the Lambda API, at AWS or any endpoint that speaks it."""

    def __init__(self, name: str, client: Any = None) -> None:
        self._name = name
        self._client = client or _client()

    def call(self, event: Json, timeout: float) -> object:
        """Invoke it and wait for its answer."""
        payload = json.dumps(event).encode()
        return within(timeout, lambda: self._invoke(payload))

    def _invoke(self, event: bytes) -> object:
        try:
            answer = self._client.invoke(
                FunctionName=self._name, InvocationType="RequestResponse", Payload=event
            )
            payload = answer["Payload"].read()
        except (ReadTimeoutError, ConnectTimeoutError):
            raise HookTimeoutError("The function did not answer in time.") from None
        except ClientError as error:
            code = error.response.get("Error", {}).get("Code", "")
            if code == "TooManyRequestsException":
                raise ThrottledError("The code hook's Lambda function is throttled.") from None
            raise HookError(f"Invalid Lambda Response: {code}: {error}") from None
        except BotoCoreError as error:
            raise HookError(f"Invalid Lambda Response: {error}") from None
        if answer.get("FunctionError"):
            if b"Task timed out" in payload:
                raise HookTimeoutError("The function timed out.")
            raise HookError(UNHANDLED)
        return parsed(payload)


def _client() -> Any:
    session = boto3.Session()
    region = session.region_name or "us-east-1"
    if os.environ.keys() & _ENDPOINTS and session.get_credentials() is None:
        # An endpoint on this machine takes any signature; without a key nothing could be sent.
        session = boto3.Session(*_NO_CREDENTIALS)
    return session.client(
        "lambda",
        region_name=region,
        config=Config(retries={"total_max_attempts": 1}, read_timeout=120, max_pool_connections=64),
    )
