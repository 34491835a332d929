from __future__ import annotations

from tests.unit.cold_start import modules_after

HEAVY = {
    "pydantic",  # its core is enough
    "aws_lambda_powertools",
    "aws_xray_sdk",
    "sqlalchemy",
    "conversation",
    "send",
}


def test_reading_loads_neither_the_conversation_nor_the_backup() -> None:
    loaded = modules_after("import api.handler")
    assert {"pydantic_core", "ledger", "storage"} <= loaded
    assert loaded & HEAVY == set()
