from __future__ import annotations

import json
from pathlib import Path

from typer.testing import CliRunner

from local.cli import app
from local.cloud.settings import Settings


def test_a_token_of_a_cloud_that_does_not_run_is_refused_in_a_sentence(tmp_path: Path) -> None:
    Settings(state=tmp_path, cloud_port=1).save()
    (tmp_path / "deployment.json").write_text(json.dumps({"digest": "old", "stacks": ["x"]}))
    told = CliRunner().invoke(app, ["token", "--state", str(tmp_path)])
    assert told.exit_code == 1
    assert "Nothing runs here: start it with `make run`." in told.output
