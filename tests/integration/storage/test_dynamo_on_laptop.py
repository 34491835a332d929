"""The ledger keeps its promises on the laptop cloud's DynamoDB too, with many callers at once."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import boto3
import pytest
from botocore.exceptions import BotoCoreError

from storage.dynamo import DynamoLedger
from storage.schema import create_table_arguments
from tests.ledger_suite import Crowding, LedgerSuite

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient

READY_WITHIN = 60
_NUMBERS = count()


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DynamoDBClient]:
    """A client of a MiniStack that has nothing but DynamoDB."""
    port = _free_port()
    folder = tmp_path_factory.mktemp("ministack")
    environment = {
        **os.environ,
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        "SERVICES": "dynamodb",
        "TMPDIR": str(folder),
    }
    with (
        Path(folder / "log").open("w") as log,
        subprocess.Popen(
            [sys.executable, "-m", "ministack"], env=environment, stdout=log, stderr=log
        ) as emulator,
    ):
        client = boto3.client("dynamodb", endpoint_url=f"http://127.0.0.1:{port}")
        try:
            _wait_for(client)
            yield client
        finally:
            emulator.terminate()
            try:
                emulator.wait(5)
            except subprocess.TimeoutExpired:
                emulator.kill()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(client: DynamoDBClient) -> None:
    until = time.monotonic() + READY_WITHIN
    while True:
        try:
            client.list_tables()
        except BotoCoreError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)
        else:
            return


class TestDynamoLedgerOnLaptop(LedgerSuite, Crowding):
    @pytest.fixture
    def ledger(self, laptop: DynamoDBClient) -> DynamoLedger:
        table = f"ledger-{next(_NUMBERS)}"
        laptop.create_table(**create_table_arguments(table))
        return DynamoLedger(laptop, table)
