from __future__ import annotations

import json
from pathlib import Path

import pytest

from local.cloud.streams import read_streams_from_their_start

STATE = {
    "__ministack_format__": 2,
    "payload": {
        "functions": {"a": 1},
        "dynamodb_stream_positions": {"__account_region_scoped__": True, "data": {"m": 33}},
    },
}


def test_positions_are_forgotten_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "lambda.json"
    file.write_text(json.dumps(STATE))
    read_streams_from_their_start(tmp_path)
    assert json.loads(file.read_text()) == {
        "__ministack_format__": 2,
        "payload": {"functions": {"a": 1}},
    }
    assert [path.name for path in tmp_path.iterdir()] == ["lambda.json"]


@pytest.mark.parametrize("text", [None, "", "[]", "{}", '{"payload": 1}'])
def test_a_state_that_is_not_one_is_left_alone(tmp_path: Path, text: str | None) -> None:
    file = tmp_path / "lambda.json"
    if text is not None:
        file.write_text(text)
    read_streams_from_their_start(tmp_path)
    assert (file.read_text() if file.exists() else None) == text
