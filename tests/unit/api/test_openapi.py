"""docs/openapi.yaml says what is taken and answered, the routes that are, and every error."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core.core_schema import CoreSchema

from api import model as api
from edge import http
from edge.http import HttpError
from send import model as send

DOCUMENT: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parents[3] / "docs" / "openapi.yaml").read_text()
)
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
BODIES: dict[str, type] = {
    "SendResponse": send.Response,
    "Transactions": api.Transactions,
    "Summary": api.Summary,
    "Profile": api.ProfileView,
}
QUERIES: dict[str, CoreSchema] = {
    "/api/transactions": api.TRANSACTIONS,
    "/api/summary": api.SUMMARY,
    "/api/profile": api.PROFILE,
}


def plain(schema: Any) -> Any:
    """A pydantic schema as a person writes it: no titles, and `type: [string, 'null']`."""
    if isinstance(schema, list):
        return [plain(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {
        name: plain(value)
        for name, value in schema.items()
        if not (name == "title" and isinstance(value, str)) and name != "$defs"
    }
    if kept.get("default", ...) is None:
        del kept["default"]
    one_of = kept.pop("anyOf", None)
    if one_of:
        kept |= {**one_of[0], "type": [one_of[0]["type"], "null"]}
    return kept


def schema_of(model: type) -> dict[str, Any]:
    return TypeAdapter(model).json_schema(ref_template="#/components/schemas/{model}")


def expected_schemas() -> dict[str, Any]:
    request = GenerateJsonSchema().generate(send.REQUEST)
    schemas = {"SendRequest": plain(request) | {"description": send.Request.__doc__}}
    for name, model in BODIES.items():
        schema = schema_of(model)
        schemas[name] = plain(schema)
        schemas |= {part: plain(inner) for part, inner in schema.get("$defs", {}).items()}
    return schemas


@pytest.mark.parametrize("name", [*expected_schemas()])
def test_a_body_is_what_its_model_is(name: str) -> None:
    assert SCHEMAS[name] == expected_schemas()[name]


def test_no_schema_is_left_over() -> None:
    assert set(SCHEMAS) == {*expected_schemas(), "Error"}


@pytest.mark.parametrize("path", QUERIES)
def test_a_query_is_what_is_checked(path: str) -> None:
    schema = plain(GenerateJsonSchema().generate(QUERIES[path]))
    documented = {one["name"]: one for one in DOCUMENT["paths"][path]["get"].get("parameters", [])}
    assert {name: one["schema"] for name, one in documented.items()} == schema["properties"]
    assert {name for name, one in documented.items() if one.get("required")} == set(
        schema.get("required", [])
    )
    assert all(one["in"] == "query" and one["description"] for one in documented.values())


def test_the_routes_are_those_that_are_answered() -> None:
    assert set(DOCUMENT["paths"]) == {"/send", "/healthz", *QUERIES}


def test_every_error_has_its_answer() -> None:
    errors = [
        one
        for one in vars(http).values()
        if isinstance(one, type) and issubclass(one, HttpError) and one is not HttpError
    ]
    documented = {
        status: answer["x-code"]
        for route in DOCUMENT["paths"].values()
        for operation in route.values()
        for status, ref in operation["responses"].items()
        if (answer := _resolved(ref)).get("x-code")
    }
    assert documented == {str(error.status): error.code for error in errors}


def _resolved(answer: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in answer:
        return answer
    resolved: dict[str, Any] = DOCUMENT["components"]["responses"][answer["$ref"].split("/")[-1]]
    return resolved
