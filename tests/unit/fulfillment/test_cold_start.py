from __future__ import annotations

from tests.unit.cold_start import modules_after

HEAVY = {"pydantic", "aws_lambda_powertools", "aws_xray_sdk", "sqlalchemy", "send", "api"}


def test_a_turn_of_the_conversation_loads_no_third_party_code_but_boto3() -> None:
    loaded = modules_after("import fulfillment.handler")
    assert {"conversation", "language", "ledger", "storage"} <= loaded
    assert loaded & HEAVY == set()
