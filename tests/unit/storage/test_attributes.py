"""JSON values become attribute values and come back."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.attributes import from_item, from_value, to_item, to_value

scalars = st.none() | st.booleans() | st.text() | st.integers()
values = st.recursive(
    scalars, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20
)


@given(values)
def test_a_value_comes_back(value: Any) -> None:
    assert from_value(to_value(value)) == value


def test_an_item_leaves_out_what_is_not_there() -> None:
    item = to_item({"a": None, "b": True, "c": 1})
    assert item == {"b": {"BOOL": True}, "c": {"N": "1"}}
    assert from_item(item) == {"b": True, "c": 1}


def test_numbers_are_exact() -> None:
    assert to_value(Decimal("0.10")) == {"N": "0.10"}
    assert from_value({"N": "0.1"}) == Decimal("0.1")
    assert type(from_value({"N": "1E+2"})) is int


@pytest.mark.parametrize("value", [0.5, b"bytes", {1, 2}])
def test_what_json_does_not_have_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="has no attribute value"):
        to_value(value)


def test_a_type_that_is_not_ours_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^no item of ours holds the attribute type SS$"):
        from_value({"SS": ["a"]})
