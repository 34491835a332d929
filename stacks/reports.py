"""Monthly reports: a schedule, a queue of people, a private bucket."""

from __future__ import annotations

from aws_cdk import CfnOutput, Duration, Stack
from aws_cdk import aws_dynamodb as dynamodb
from aws_cdk import aws_s3 as s3
from constructs import Construct

from stacks.function import Function
from stacks.ledger import index_arn
from stacks.schedule import Schedule, utc_cron
from stacks.stage import Stage
from stacks.work_queue import WorkQueue
from storage import schema

GLACIER_AFTER = Duration.days(90)


class ReportsStack(Stack):
    """On the 1st everybody's last month is written to the bucket; the chat asks for one at once."""

    def __init__(
        self, scope: Construct, name: str, *, stage: Stage, table: dynamodb.TableV2
    ) -> None:
        super().__init__(scope, name, termination_protection=stage.keeps_data)

        self.bucket = _private_bucket(
            self, stage, expire_after=Duration.days(int(self.node.get_context("reportsExpireDays")))
        )
        self.people = WorkQueue(self, "People", stage=stage, handled_within=Duration.minutes(5))

        self.run = Function(
            self,
            "Run",
            stage=stage,
            package="report_run",
            description="Starts a run of monthly reports, one message a person",
            timeout=Duration.minutes(15),
            environment={
                "TABLE_NAME": table.table_name,
                "QUEUE_URL": self.people.queue.queue_url,
            },
        )
        self.run.allow("dynamodb:Query", on=[index_arn(table, schema.BY_SHARD)])
        self.run.allow("dynamodb:UpdateItem", on=[table.table_arn])
        self.run.allow("sqs:SendMessage", on=[self.people.queue.queue_arn])
        Schedule(
            self,
            "Monthly",
            stage=stage,
            at=utc_cron(minute="17", hour="4", day="1"),
            function=self.run,
        )

        where = {"TABLE_NAME": table.table_name, "BUCKET_NAME": self.bucket.bucket_name}
        self.maker = Function(
            self,
            "Maker",
            stage=stage,
            package="report_maker",
            description="Makes the report of one person and month",
            timeout=Duration.minutes(5),
            environment=where,
        )
        self._may_make_reports(self.maker, table)
        self.maker.allow("dynamodb:PutItem", "dynamodb:UpdateItem", on=[table.table_arn])
        self.people.feeds(self.maker, batch_size=5, at_once=10)

        self.link = Function(
            self,
            "Link",
            stage=stage,
            package="report_link",
            description="Makes a report at once and gives a link to it",
            timeout=Duration.seconds(25),
            memory_mib=1024,
            environment=where,
        )
        self._may_make_reports(self.link, table)
        self.link.allow("s3:GetObject", on=[self.bucket.arn_for_objects("reports/*")])

        CfnOutput(self, "ReportsBucketName", value=self.bucket.bucket_name)
        CfnOutput(self, "ReportRunFunctionName", value=self.run.function_name)
        CfnOutput(self, "ReportLinkFunctionName", value=self.link.function_name)

    def _may_make_reports(self, function: Function, table: dynamodb.TableV2) -> None:
        function.allow("dynamodb:Query", on=[table.table_arn, index_arn(table, schema.BY_DATE)])
        function.allow(
            "s3:PutObject",
            "s3:AbortMultipartUpload",
            on=[self.bucket.arn_for_objects("reports/*")],
        )


def _private_bucket(scope: Construct, stage: Stage, *, expire_after: Duration) -> s3.Bucket:
    return s3.Bucket(
        scope,
        "Reports",
        block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
        encryption=s3.BucketEncryption.S3_MANAGED,
        enforce_ssl=True,
        versioned=True,
        removal_policy=stage.removal_policy,
        lifecycle_rules=[
            s3.LifecycleRule(
                transitions=[
                    s3.Transition(
                        storage_class=s3.StorageClass.GLACIER, transition_after=GLACIER_AFTER
                    )
                ],
                expiration=expire_after,
                noncurrent_version_expiration=Duration.days(30),
                abort_incomplete_multipart_upload_after=Duration.days(1),
            )
        ],
    )
