from __future__ import annotations

from pathlib import Path

import pytest

from local.cloud.settings import Settings


def test_the_other_commands_find_the_ports_of_the_last_start(tmp_path: Path) -> None:
    started = Settings(state=tmp_path, web_port=1, cloud_port=2, lex_port=3)
    started.save()
    assert Settings.of(tmp_path) == started


@pytest.mark.parametrize("rubbish", ["", "{}", "[]", '{"web_port": "x"}'])
def test_unreadable_ports_are_the_defaults(tmp_path: Path, rubbish: str) -> None:
    (tmp_path / "ports.json").write_text(rubbish)
    assert Settings.of(tmp_path) == Settings(state=tmp_path)


def test_nothing_of_the_environment_reaches_an_account(tmp_path: Path) -> None:
    environment = Settings(state=tmp_path).environment()
    assert environment["AWS_ENDPOINT_URL"] == "http://127.0.0.1:4566"
    assert environment["AWS_ACCESS_KEY_ID"] == "test"
