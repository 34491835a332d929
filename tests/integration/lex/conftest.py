"""boto3 against the runtime over HTTP."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import boto3
import pytest
from botocore.config import Config

from local.lex.conversation import running
from local.lex.runtime import Runtime

Connect = Callable[[Runtime], Any]


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Serves a runtime and gives a boto3 client for it, without retries."""
    with ExitStack() as stack:

        def client(runtime: Runtime) -> Any:
            url = stack.enter_context(running(runtime))
            made = boto3.client(
                "lexv2-runtime", endpoint_url=url, config=Config(retries={"total_max_attempts": 1})
            )
            stack.callback(made.close)
            return made

        yield client
