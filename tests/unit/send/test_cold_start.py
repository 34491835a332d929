from __future__ import annotations

from tests.unit.cold_start import modules_after

HEAVY = {
    "pydantic",  # its core is enough
    "aws_lambda_powertools",
    "aws_xray_sdk",
    "sqlalchemy",
    "requests",
    "storage",
    "conversation",
    "language",
}


def test_only_what_a_message_needs_is_loaded() -> None:
    loaded = modules_after("import send.handler")
    assert "pydantic_core" in loaded, "the HTTP edge checks what comes in"
    assert loaded & HEAVY == set()
