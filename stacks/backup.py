"""The nightly relational backup and its weekly restore drill."""

from __future__ import annotations

from enum import StrEnum

from aws_cdk import (
    CfnOutput,
    Duration,
    Stack,
    aws_dynamodb as dynamodb,
    aws_ec2 as ec2,
    aws_rds as rds,
)
from constructs import Construct

from stacks.function import Function
from stacks.ledger import index_arn
from stacks.schedule import Schedule, utc_cron
from stacks.stage import Stage
from stacks.work_queue import WorkQueue
from storage import schema

DATABASE = "budgetbuddy"
WRITER = "backup"
"""The database user that authenticates with IAM (made by the operator once: docs/deploy.md)."""


class Kind(StrEnum):
    """`-c backup=`: a cluster that pauses to zero, an always-on small instance, or none."""

    AURORA = "aurora"
    INSTANCE = "instance"
    NONE = "none"


class BackupStack(Stack):
    """A database in subnets without a way out, and the two functions that reach it.

    Nothing here costs while idle but storage: no NAT gateway, no interface endpoint; DynamoDB
    and S3 are reached through gateway endpoints, which are free.
    """

    def __init__(
        self,
        scope: Construct,
        name: str,
        *,
        stage: Stage,
        table: dynamodb.TableV2,
        kind: Kind,
    ) -> None:
        super().__init__(scope, name, termination_protection=stage.keeps_data)

        place: dict[str, object] = {}
        if stage.on_aws:
            network = Network(self, "Network")
            database = Database(self, "Database", stage=stage, network=network, kind=kind)
            url = f"mysql+pymysql://{WRITER}@{database.host}:3306/{DATABASE}"
            place = {
                "vpc": network.vpc,
                "vpc_subnets": ec2.SubnetSelection(subnet_type=ec2.SubnetType.PRIVATE_ISOLATED),
                "security_groups": [network.functions],
            }
        else:
            url = str(self.node.get_context("laptopBackupUrl"))

        self.runs = WorkQueue(
            self, "Runs", stage=stage, handled_within=Duration.minutes(15), tries=100
        )
        self.backup = Function(
            self,
            "Backup",
            stage=stage,
            package="backup_run",
            description="Copies what changed into the backup database",
            timeout=Duration.minutes(15),
            memory_mib=1024,
            environment={"TABLE_NAME": table.table_name, "BACKUP_URL": url},
            **place,
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
            timeout=Duration.minutes(15),
            memory_mib=1024,
            environment={
                "TABLE_NAME": table.table_name,
                "BACKUP_URL": url,
                "SCRATCH_PREFIX": scratch,
            },
            **place,
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
        if stage.on_aws:
            for function in (self.backup, self.drill):
                database.connect(function)

        CfnOutput(self, "BackupQueueUrl", value=self.runs.queue.queue_url)
        CfnOutput(self, "BackupFunctionName", value=self.backup.function_name)
        CfnOutput(self, "DrillFunctionName", value=self.drill.function_name)
