"""What `budgetbuddy cost` counts is what the templates deploy."""

from __future__ import annotations

from local.cost import ALARMS, SECRETS
from stacks.stage import Name, Target
from tests.infrastructure.conftest import Synthesize
from tests.infrastructure.templates import Templates, stage_of


def counted(templates: Templates) -> tuple[int, int]:
    return (
        len(templates.of_type("AWS::SecretsManager::Secret")),
        len(templates.of_type("AWS::CloudWatch::Alarm")),
    )


def test_secrets_and_alarms_with_a_cluster(dev: Templates) -> None:
    assert counted(dev) == (SECRETS["aurora"], ALARMS["aurora"])


def test_secrets_and_alarms_without_a_backup(synthesize: Synthesize) -> None:
    none = synthesize(stage_of(Name.DEV, Target.AWS), backup="none")
    assert counted(none) == (SECRETS["none"], ALARMS["none"])
