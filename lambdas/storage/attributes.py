"""JSON-ready values as DynamoDB attribute values and back."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.type_defs import AttributeValueTypeDef

    AttributeValue = AttributeValueTypeDef
    Item = dict[str, AttributeValueTypeDef]
    Image = Mapping[str, AttributeValueTypeDef]


def to_item(document: Mapping[str, Any]) -> Item:
    """A document as an item's attributes; what is None is left out."""
    return {name: to_value(value) for name, value in document.items() if value is not None}


def from_item(item: Image) -> dict[str, Any]:
    """An item's attributes as a document; numbers are exact (`int` where they are whole)."""
    return {name: from_value(value) for name, value in item.items()}


def to_value(value: Any) -> AttributeValue:
    """One attribute value. Raises `TypeError` for what JSON does not have, and for floats."""
    match value:
        case None:
            return {"NULL": True}
        case bool():
            return {"BOOL": value}
        case str():
            return {"S": value}
        case int() | Decimal():
            return {"N": str(value)}
        case Mapping():
            return {"M": {name: to_value(one) for name, one in value.items()}}
        case list() | tuple():
            return {"L": [to_value(one) for one in value]}
        case _:
            raise TypeError(f"{type(value).__name__} has no attribute value")


def from_value(value: AttributeValue) -> Any:
    """The value of one attribute."""
    ((kind, inner),) = value.items()
    match kind, inner:
        case "NULL", _:
            return None
        case (("S" | "BOOL"), _):
            return inner
        case "N", str():
            number = Decimal(inner)
            return int(number) if number == number.to_integral_value() else number
        case "M", Mapping():
            return from_item(inner)
        case "L", list():
            return [from_value(one) for one in inner]
        case _:
            raise TypeError(f"no item of ours holds the attribute type {kind}")
