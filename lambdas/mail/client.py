"""The client that publishes mail: it never repeats a request on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import boto3
from botocore.config import Config

if TYPE_CHECKING:
    from mypy_boto3_sns.client import SNSClient


def mail_client() -> SNSClient:
    """A client of SNS whose every Publish is one request: a repeat is ours to decide on."""
    return boto3.client(
        "sns",
        config=Config(
            connect_timeout=2,
            read_timeout=5,
            retries={"mode": "standard", "total_max_attempts": 1},
        ),
    )
