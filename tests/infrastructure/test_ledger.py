"""The table as the storage code expects it, kept safe where the stage keeps data."""

from __future__ import annotations

from typing import Any

from storage import schema
from tests.infrastructure.templates import Templates


def shape(table: Any) -> Any:
    """What makes a table the same for the code that uses it, whoever spells it."""
    return {
        "keys": table["KeySchema"],
        "attributes": sorted(
            (one["AttributeName"], one["AttributeType"]) for one in table["AttributeDefinitions"]
        ),
        "indexes": sorted(
            (index["IndexName"], str(index["KeySchema"]), index["Projection"]["ProjectionType"])
            for kind in ("LocalSecondaryIndexes", "GlobalSecondaryIndexes")
            for index in table[kind]
        ),
        "stream": table["StreamSpecification"]["StreamViewType"],
        "billing": table["BillingMode"],
    }


def test_the_table_is_the_one_the_storage_code_uses(templates: Templates) -> None:
    table = templates.one("AWS::DynamoDB::GlobalTable").properties
    assert shape(table) == shape(schema.create_table_arguments("any"))
    assert table["TimeToLiveSpecification"] == {"AttributeName": schema.EXPIRES, "Enabled": True}


def test_the_table_can_be_recovered_to_any_second(templates: Templates) -> None:
    (replica,) = templates.one("AWS::DynamoDB::GlobalTable").properties["Replicas"]
    assert replica["PointInTimeRecoverySpecification"] == {"PointInTimeRecoveryEnabled": True}


def test_production_refuses_to_delete_the_ledger(
    prod: Templates, dev: Templates, laptop: Templates
) -> None:
    assert is_kept(prod) == (True, "Retain", "Retain")
    assert is_kept(dev) == is_kept(laptop) == (False, "Delete", "Delete")


def is_kept(templates: Templates) -> tuple[bool, str, str]:
    table = templates.one("AWS::DynamoDB::GlobalTable")
    (replica,) = table.properties["Replicas"]
    return (
        replica["DeletionProtectionEnabled"],
        table.body["DeletionPolicy"],
        table.body["UpdateReplacePolicy"],
    )
