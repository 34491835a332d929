"""The deployed functions in one process: moto's AWS, the Lex runtime, and the handlers between."""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Lock
from types import ModuleType
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import boto3
from moto import mock_aws
from moto.dynamodb.responses import DynamoHandler

from language.context import Context
from language.understand import understand
from local.lex.conversation import Conversation
from local.lex.definition import Bot
from local.lex.loading import load_bot
from local.lex.runtime import TEST_ALIAS, stable_id
from storage.dynamo import DynamoLedger
from storage.schema import create_table_arguments

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient

BOT = Path(__file__).parents[2] / "lex_bot"
TABLE = "ledger"
SECRET = "bot-ids"  # its name: what is in it is no secret either


@dataclass
class Functions:
    """What the tests reach: the handlers' modules, their table, and the bot between them."""

    send: ModuleType
    fulfillment: ModuleType
    api: ModuleType
    dynamodb: DynamoDBClient
    lex: Conversation

    @property
    def ledger(self) -> DynamoLedger:
        """The ledger the functions write to."""
        return DynamoLedger(self.dynamodb, TABLE, pause=lambda _: None)

    def set_clock(self, now: datetime) -> None:
        """What time it is in the fulfilment function."""
        vars(self.fulfillment)["now"] = lambda: now


@contextmanager
def functions() -> Iterator[Functions]:
    """The functions with an empty table, over a bot served on a free port."""
    with mock_aws(), _one_call_at_a_time():
        dynamodb = boto3.client("dynamodb")
        dynamodb.create_table(**create_table_arguments(TABLE))
        bot = load_bot(BOT)
        ids = {"botId": stable_id(bot.name), "botAliasId": TEST_ALIAS, "localeId": _locale(bot)}
        boto3.client("secretsmanager").create_secret(Name=SECRET, SecretString=json.dumps(ids))
        os.environ |= {"TABLE_NAME": TABLE, "LEX_SECRET_ARN": SECRET}
        fulfillment = _fresh("fulfillment.handler")
        lex = Conversation(bot, lambda event, _: fulfillment.handler(event, _Invocation()))
        os.environ["AWS_ENDPOINT_URL_LEX_RUNTIME_V2"] = lex.endpoint_url
        try:
            made = Functions(
                _fresh("send.handler"), fulfillment, _fresh("api.handler"), dynamodb, lex
            )
            made.set_clock(datetime(2026, 11, 20, 12, tzinfo=UTC))
            # the first message indexes the words, longer than a caller waits on a busy machine
            understand("coffee 4", Context(today=date(2026, 11, 20)))
            yield made
        finally:
            lex.close()
            del os.environ["AWS_ENDPOINT_URL_LEX_RUNTIME_V2"]


@contextmanager
def _one_call_at_a_time() -> Iterator[None]:
    """Makes moto's transactions atomic: one that fails undoes what others wrote meanwhile."""
    alone = Lock()
    call_action = DynamoHandler.call_action

    def guarded(handler: DynamoHandler) -> Any:
        with alone:
            return call_action(handler)

    with patch.object(DynamoHandler, "call_action", guarded):
        yield


def _fresh(name: str) -> ModuleType:
    """A handler's module, its clients made now: within moto and with this environment."""
    sys.modules.pop(name, None)
    return importlib.import_module(name)


def _locale(bot: Bot) -> str:
    return next(iter(bot.locales))


class _Invocation:
    aws_request_id = "22222222-2222-4333-8444-555555555555"
