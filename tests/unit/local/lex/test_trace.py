"""What went to a hook and came back is written down, a failed call too."""

import json
from pathlib import Path
from typing import Any

import pytest

from local.lex.hook import CallableHook, HookError
from local.lex.trace import Trace, writer_to


def test_each_exchange_is_a_line(tmp_path: Path) -> None:
    log = tmp_path / "hook.jsonl"

    def hook(event: dict[str, Any], _context: None) -> Any:
        return {"answer": event["number"]} if event["number"] else 1 / 0

    trace = Trace(write=writer_to(log))
    trace.called(CallableHook(hook), {"number": 1, "text": "é"}, 5)
    with pytest.raises(HookError):
        trace.called(CallableHook(hook), {"number": 0}, 5)
    lines = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    assert lines == [
        {"event": {"number": 1, "text": "é"}, "response": {"answer": 1}},
        {"event": {"number": 0}, "response": None},
    ]
    assert [one.response for one in trace.exchanges] == [{"answer": 1}, None]
