"""The daily watch over the jobs, and the alarms on what it tells."""

from __future__ import annotations

from aws_cdk import Duration, Stack
from aws_cdk import aws_dynamodb as dynamodb
from constructs import Construct

from stacks.alarms import AgeAlarm, Owner
from stacks.function import Function
from stacks.schedule import Schedule, utc_cron
from stacks.stage import Stage

LIMITS = {
    "ReportsAgeDays": 32,
    "BackupAgeDays": 2,
    "RestoreDrillAgeDays": 9,
    "RecurringAgeDays": 2,
}
"""The age in days from which each job is missed."""


class WatchStack(Stack):
    """One figure a job and day, one alarm a job."""

    def __init__(
        self,
        scope: Construct,
        name: str,
        *,
        stage: Stage,
        table: dynamodb.TableV2,
        with_backup: bool,
    ) -> None:
        super().__init__(scope, name, termination_protection=stage.keeps_data)

        self.owner = Owner(self, "Owner", email=str(self.node.get_context("ownerEmail")))
        self.watch = Function(
            self,
            "Watch",
            stage=stage,
            package="watch",
            description="Tells how long ago each job last succeeded",
            timeout=Duration.seconds(30),
            environment={"TABLE_NAME": table.table_name},
        )
        self.watch.allow("dynamodb:Query", "dynamodb:PutItem", on=[table.table_arn])
        Schedule(
            self,
            "Daily",
            stage=stage,
            at=utc_cron(minute="47", hour="5"),
            function=self.watch,
        )
        for figure, days in LIMITS.items():
            if with_backup or figure not in {"BackupAgeDays", "RestoreDrillAgeDays"}:
                AgeAlarm(self, f"{figure}Alarm", stage=stage, figure=figure, days=days)
