"""Links to reports, made by the function that makes reports."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from ledger.errors import UnavailableError

if TYPE_CHECKING:
    from mypy_boto3_lambda.client import LambdaClient

    from ledger.periods import Period

PATIENCE = 14
"""Seconds a report may take: Lex gives the whole turn twenty."""


class InvokedReports:
    """Asks the function of this name. Few messages want a report, so its client is made late."""

    def __init__(self, function: str) -> None:
        self._function = function

    @cached_property
    def _client(self) -> LambdaClient:
        return boto3.client(
            "lambda",
            config=Config(
                connect_timeout=2, read_timeout=PATIENCE, retries={"total_max_attempts": 1}
            ),
        )

    def link(self, user_id: str, period: Period, category: str | None) -> str:
        """An address that gives the report; `UnavailableError` where there is none now."""
        request = {
            "userId": user_id,
            "start": period.start.isoformat(),
            "end": period.end.isoformat(),
        }
        if category is not None:
            request["category"] = category
        try:
            answer = self._client.invoke(
                FunctionName=self._function, Payload=json.dumps(request).encode()
            )
        except (BotoCoreError, ClientError) as error:
            raise UnavailableError from error
        if "FunctionError" in answer:
            raise UnavailableError
        return str(json.loads(answer["Payload"].read())["url"])
