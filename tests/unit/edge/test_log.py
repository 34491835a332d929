from __future__ import annotations

import json

import pytest

from edge.log import log


def test_an_event_is_one_line_of_json(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("POWERTOOLS_SERVICE_NAME", "send")
    log("refused", request_id="r-1", level="WARNING", status=400)
    written = capsys.readouterr().out
    assert written.count("\n") == 1
    assert json.loads(written) == {
        "level": "WARNING",
        "message": "refused",
        "service": "send",
        "function_request_id": "r-1",
        "status": 400,
    }
