"""The bots of tests/bots, and the hooks beside them."""

import importlib.util
from pathlib import Path

import pytest

from local.lex.conversation import Function
from local.lex.pytest_plugin import lex_runtime

__all__ = ["lex_runtime"]

BOTS = Path(__file__).parents[3] / "bots"


@pytest.fixture
def bots() -> Path:
    """Where the definitions are."""
    return BOTS


def hook_of(folder: Path) -> Function | None:
    """The function `handler` of a bot's hook.py, if it has one."""
    path = folder / "hook.py"
    if not path.exists():
        return None
    spec = importlib.util.spec_from_file_location(f"hook_of_{folder.name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    function: Function = module.handler
    return function
