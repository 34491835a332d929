"""The nightly relational backup and its weekly restore drill."""

from __future__ import annotations

from pathlib import Path

from aws_cdk import CfnOutput, Duration, RemovalPolicy, Stack
from aws_cdk import aws_dynamodb as dynamodb
from aws_cdk import aws_lambda as lambda_
from constructs import Construct

from stacks.backup_database import Database, Kind, Network
from stacks.function import Function, Place
from stacks.ledger import index_arn
from stacks.schedule import Schedule, every, utc_cron
from stacks.stage import Stage
from stacks.work_queue import WorkQueue
from storage import schema

LAYER = Path(__file__).resolve().parents[1] / "build" / "backup-layer"
"""SQLAlchemy, the driver and the certificates of RDS: made by `make build/backup-layer`."""

_LIMIT = Duration.minutes(15)


class BackupStack(Stack):
    """The functions that copy into the database and prove that it can be restored.

    On the laptop the database is a file, and it is copied every few minutes.
    """

    def __init__(
        self,
        scope: Construct,
        name: str,
        *,
        stage: Stage,
        table: dynamodb.TableV2,
        kind: Kind,
        layer: Path = LAYER,
    ) -> None:
        super().__init__(scope, name, termination_protection=stage.keeps_data)

        database: Database | None = None
        place: Place | None = None
        layers: list[lambda_.ILayerVersion] = []
        url = str(self.node.get_context("laptopBackupUrl"))
        if stage.on_aws:
            network = Network(self, "Network")
            database = Database(self, "Database", stage=stage, network=network, kind=kind)
            url, place, layers = database.url, network.place, [_layer(self, layer)]

        self.runs = WorkQueue(
            self,
            "Runs",
            stage=stage,
            handled_within=_LIMIT,
            # A backlog is copied in as many runs as it takes, one straight after the other.
            again_after=Duration.minutes(16),
            tries=100,
        )
        self.backup = Function(
            self,
            "Backup",
            stage=stage,
            package="backup_run",
            description="Copies what changed into the backup database",
            timeout=_LIMIT,
            memory_mib=1024,
            environment={"TABLE_NAME": table.table_name, "BACKUP_URL": url},
            place=place,
            layers=layers,
        )
        self.backup.allow("dynamodb:Query", on=[index_arn(table, schema.BY_CHANGE)])
        self.backup.allow("dynamodb:PutItem", on=[table.table_arn])
        self.runs.feeds(self.backup, batch_size=1, at_once=2)
        Schedule(
            self,
            "Nightly",
            stage=stage,
            at=utc_cron(minute="23", hour="3") if stage.on_aws else every(minutes=5),
            queue=self.runs.queue,
        )

        scratch = f"{name}-Drill-"
        self.drill = Function(
            self,
            "Drill",
            stage=stage,
            package="restore_drill",
            description="Restores the backup into a scratch table and compares",
            timeout=_LIMIT,
            memory_mib=1024,
            environment={
                "TABLE_NAME": table.table_name,
                "BACKUP_URL": url,
                "SCRATCH_PREFIX": scratch,
            },
            place=place,
            layers=layers,
        )
        self.drill.allow("dynamodb:PutItem", on=[table.table_arn])
        self.drill.allow(
            "dynamodb:CreateTable",
            "dynamodb:DescribeTable",
            "dynamodb:DeleteTable",
            "dynamodb:BatchWriteItem",
            "dynamodb:Scan",
            on=[self.format_arn(service="dynamodb", resource="table", resource_name=f"{scratch}*")],
        )
        Schedule(
            self,
            "Weekly",
            stage=stage,
            at=utc_cron(minute="41", hour="4", week_day="SUN"),
            function=self.drill,
        )
        if database is not None:
            database.admits(self.backup)
            database.admits(self.drill)

        CfnOutput(self, "BackupQueueUrl", value=self.runs.queue.queue_url)
        CfnOutput(self, "BackupFunctionName", value=self.backup.function_name)
        CfnOutput(self, "DrillFunctionName", value=self.drill.function_name)


def _layer(scope: Construct, folder: Path) -> lambda_.LayerVersion:
    return lambda_.LayerVersion(
        scope,
        "DatabaseDriver",
        code=lambda_.Code.from_asset(str(folder)),
        description="SQLAlchemy, PyMySQL and the certificates RDS servers are signed with",
        compatible_architectures=[lambda_.Architecture.ARM_64],
        compatible_runtimes=[lambda_.Runtime.PYTHON_3_13],
        removal_policy=RemovalPolicy.DESTROY,
    )
