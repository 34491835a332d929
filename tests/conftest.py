"""What every test runs under: fake credentials, and no way to a real cloud."""

from __future__ import annotations

import os
from collections.abc import Iterator

# Before boto3: it must be there to stand in when the first client is made.
import moto  # noqa: F401
import pytest

# Before anything imports boto3: a test can reach no account, whoever runs it.
os.environ |= {
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "AWS_SECURITY_TOKEN": "test",
    "AWS_SESSION_TOKEN": "test",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_REGION": "us-east-1",
    "AWS_EC2_METADATA_DISABLED": "true",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
}
for name in ("AWS_PROFILE", "AWS_ENDPOINT_URL"):
    os.environ.pop(name, None)


@pytest.fixture(autouse=True)
def environment_restored() -> Iterator[None]:
    """Puts the environment back as it was after each test."""
    before = dict(os.environ)
    yield
    os.environ.clear()
    os.environ.update(before)
