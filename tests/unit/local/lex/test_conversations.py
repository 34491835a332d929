"""Every transcript of tests/bots/<bot>/ comes out word for word as it is written."""

from pathlib import Path

import pytest

from tests.unit.local.lex.conftest import BOTS, hook_of
from tests.unit.local.lex.transcripts import played


def definition_in(folder: Path) -> Path:
    template = folder / "template.yaml"
    return template if template.exists() else folder


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=f"{path.parent.name}/{path.stem}")
        for path in sorted(BOTS.glob("*/*.txt"))
    ],
)
def test_conversation(path: Path) -> None:
    folder = path.parent
    assert played(path, definition_in(folder), hook_of(folder)) == path.read_text("utf-8")


def test_there_are_conversations_of_every_bot() -> None:
    without = [
        one.name for one in sorted(BOTS.iterdir()) if one.is_dir() and not [*one.glob("*.txt")]
    ]
    assert without == []
