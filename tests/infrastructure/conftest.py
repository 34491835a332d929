"""The templates, synthesised once a session: starting the CDK's engine is what takes time."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import pytest

from stacks.stage import Name, Stage, Target
from tests.infrastructure.templates import Templates, stage_of, synthesized


class Synthesize(Protocol):
    """Synthesises a stage anew, with other choices than cdk.json's where given."""

    def __call__(self, stage: Stage, **choices: str) -> Templates: ...


@pytest.fixture(scope="session")
def frontend(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built frontend, as far as the app cares."""
    folder = tmp_path_factory.mktemp("frontend")
    (folder / "index.html").write_text("<!doctype html><title>BudgetBuddy</title>")
    (folder / "assets").mkdir()
    (folder / "assets" / "index-1.js").write_text("")
    return folder


@pytest.fixture(scope="session")
def backup_layer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the backup functions get beside their code, as far as the app cares."""
    folder = tmp_path_factory.mktemp("backup-layer")
    (folder / "rds-certificates.pem").write_text("")
    return folder


@pytest.fixture(scope="session")
def synthesize(
    tmp_path_factory: pytest.TempPathFactory, frontend: Path, backup_layer: Path
) -> Synthesize:
    def anew(stage: Stage, **choices: str) -> Templates:
        folder = tmp_path_factory.mktemp("cdk.out")
        return synthesized(folder, stage, frontend, backup_layer, **choices)

    return anew


@pytest.fixture(scope="session")
def dev(synthesize: Synthesize) -> Templates:
    return synthesize(stage_of(Name.DEV, Target.AWS))


@pytest.fixture(scope="session")
def prod(synthesize: Synthesize) -> Templates:
    return synthesize(stage_of(Name.PROD, Target.AWS))


@pytest.fixture(scope="session")
def laptop(synthesize: Synthesize) -> Templates:
    return synthesize(stage_of(Name.DEV, Target.LAPTOP))


@pytest.fixture(scope="session", params=["dev", "prod", "laptop"])
def templates(request: pytest.FixtureRequest) -> Templates:
    """Every deployment in turn."""
    chosen: Templates = request.getfixturevalue(request.param)
    return chosen


@pytest.fixture(scope="session", params=["dev", "prod"])
def on_aws(request: pytest.FixtureRequest) -> Templates:
    """The deployments to AWS in turn."""
    chosen: Templates = request.getfixturevalue(request.param)
    return chosen
