"""What follows a write: the stream becomes events, people are told, and rent enters itself."""

from __future__ import annotations

from aws_cdk import CfnOutput, Duration, Stack
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_dynamodb as dynamodb
from aws_cdk import aws_events as events
from aws_cdk import aws_events_targets as targets
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_lambda_event_sources as sources
from aws_cdk import aws_sns as sns
from aws_cdk import aws_sns_subscriptions as subscriptions
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from events.bus import SOURCE
from ledger.events import EventType
from mail.topic import USER_ID
from stacks.function import Function
from stacks.ledger import index_arn
from stacks.schedule import Schedule, every, utc_cron
from stacks.stage import Stage
from stacks.work_queue import DeadLetters, WorkQueue
from storage import schema
from storage.items import FOLLOWED

ARCHIVED_FOR = Duration.days(400)
"""How far back a new consumer can be given history."""

ALERTED = (
    EventType.TRANSACTION_RECORDED,
    EventType.TRANSACTION_CHANGED,
    EventType.TRANSACTION_RESTORED,
    EventType.PROFILE_CHANGED,
)
"""The events that can lead to telling somebody something."""


class AfterWriteStack(Stack):
    """The chat's answer waits for none of this; a crash after the write loses none of it."""

    def __init__(
        self, scope: Construct, name: str, *, stage: Stage, table: dynamodb.TableV2
    ) -> None:
        super().__init__(scope, name, termination_protection=stage.keeps_data)

        self.bus = events.EventBus(self, "Bus", description="What happened to the ledger")
        self.topic = sns.Topic(self, "Mail", enforce_ssl=True)
        self._turn_changes_into_events(stage, table)
        self._tell_people(stage, table)
        self._enter_what_is_due(stage, table)
        if stage.on_aws:
            self._archive()
            self._subscribe_the_owner()
        else:
            self._show_mail_on_the_laptop(stage)
        CfnOutput(self, "BusArn", value=self.bus.event_bus_arn)
        CfnOutput(self, "MailTopicArn", value=self.topic.topic_arn)

    def _turn_changes_into_events(self, stage: Stage, table: dynamodb.TableV2) -> None:
        stream = table.table_stream_arn
        assert stream, "the table has a stream"
        dead_letters = DeadLetters(self, "EventsDeadLetters", stage=stage)
        self.events = Function(
            self,
            "Events",
            stage=stage,
            package="events",
            description="Turns changes of the table into events on the bus",
            timeout=Duration.seconds(30),
            environment={
                "BUS_NAME": self.bus.event_bus_name,
                "UNREADABLE_URL": dead_letters.queue_url,
                # The laptop's cloud goes on after a partial failure as if there were none.
                "PARTIAL_FAILURES": "yes" if stage.on_aws else "no",
            },
        )
        self.events.allow("events:PutEvents", on=[self.bus.event_bus_arn])
        self.events.allow("sqs:SendMessage", on=[dead_letters.queue_arn])
        self.events.allow(
            "dynamodb:DescribeStream",
            "dynamodb:GetRecords",
            "dynamodb:GetShardIterator",
            on=[stream],
        )
        # Lambda asks for it, and it knows no resource (service authorization reference).
        self.events.allow("dynamodb:ListStreams", on=["*"])
        lambda_.EventSourceMapping(
            self,
            "Stream",
            target=self.events,
            event_source_arn=stream,
            starting_position=lambda_.StartingPosition.TRIM_HORIZON,
            batch_size=100,
            report_batch_item_failures=True,
            bisect_batch_on_error=True,
            retry_attempts=50,
            max_record_age=Duration.hours(23),
            on_failure=sources.SqsDlq(dead_letters),
            filters=[
                lambda_.FilterCriteria.filter(
                    {"dynamodb": {"Keys": {"sk": {"S": [{"prefix": one} for one in FOLLOWED]}}}}
                )
            ],
        )
        CfnOutput(self, "EventsFunctionName", value=self.events.function_name)

    def _tell_people(self, stage: Stage, table: dynamodb.TableV2) -> None:
        within = Duration.seconds(30)
        self.alerts_queue = WorkQueue(self, "Alerts", stage=stage, handled_within=within)
        rule = events.Rule(
            self,
            "AlertsRule",
            event_bus=self.bus,
            event_pattern=events.EventPattern(
                source=[SOURCE], detail_type=[one.value for one in ALERTED]
            ),
            targets=[
                targets.SqsQueue(
                    self.alerts_queue.queue, dead_letter_queue=self.alerts_queue.dead_letters
                )
            ],
        )
        self.alerts = Function(
            self,
            "AlertsFunction",
            stage=stage,
            package="alerts",
            description="Tells people what happened to their ledger",
            timeout=within,
            environment=self._where(table),
        )
        self.alerts.allow(
            "dynamodb:BatchGetItem",
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "dynamodb:DeleteItem",
            on=[table.table_arn],
        )
        self.alerts.allow(
            "sns:Publish",
            "sns:Subscribe",
            "sns:Unsubscribe",
            "sns:ListSubscriptionsByTopic",
            "sns:GetSubscriptionAttributes",
            "sns:SetSubscriptionAttributes",
            on=[self.topic.topic_arn],
        )
        self.alerts_queue.feeds(self.alerts, batch_size=10, at_once=5)
        CfnOutput(self, "AlertsRuleArn", value=rule.rule_arn)

    def _enter_what_is_due(self, stage: Stage, table: dynamodb.TableV2) -> None:
        self.recurring = Function(
            self,
            "Recurring",
            stage=stage,
            package="recurring_run",
            description="Enters the recurring items that are due and reminds of tomorrow's",
            timeout=Duration.minutes(15),
            environment=self._where(table),
        )
        self.recurring.allow(
            "dynamodb:BatchGetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "dynamodb:DeleteItem",
            on=[table.table_arn],
        )
        self.recurring.allow("dynamodb:Query", on=[index_arn(table, schema.BY_SHARD)])
        self.recurring.allow("sns:Publish", on=[self.topic.topic_arn])
        # Somewhere on earth a day begins every hour.
        Schedule(
            self,
            "RecurringRun",
            stage=stage,
            at=utc_cron(minute="3") if stage.on_aws else every(minutes=2),
            function=self.recurring,
        )
        cloudwatch.Alarm(
            self,
            "RecurringErrors",
            alarm_description="Recurring items of somebody are not entered; each run tries again",
            metric=self.recurring.metric_errors(period=Duration.hours(1), statistic="Sum"),
            threshold=0,
            comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
            evaluation_periods=1,
            treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
        )
        CfnOutput(self, "RecurringFunctionName", value=self.recurring.function_name)

    def _archive(self) -> None:
        archive = events.Archive(
            self,
            "Archive",
            source_event_bus=self.bus,
            description="What happened, for consumers that come later",
            event_pattern=events.EventPattern(source=[SOURCE]),
            retention=ARCHIVED_FOR,
        )
        CfnOutput(self, "ArchiveArn", value=archive.archive_arn)

    def _subscribe_the_owner(self) -> None:
        """The owner's own alerts, from the deployment on: `-c ownerEmail= -c ownerUserId=`."""
        email = str(self.node.get_context("ownerEmail"))
        user_id = str(self.node.get_context("ownerUserId"))
        if email and user_id:
            own = sns.SubscriptionFilter.string_filter(allowlist=[user_id])
            self.topic.add_subscription(
                subscriptions.EmailSubscription(email, filter_policy={USER_ID: own})
            )

    def _show_mail_on_the_laptop(self, stage: Stage) -> None:
        """The laptop's SNS sends no e-mail: a queue takes what it would, for the page /inbox."""
        inbox = sqs.Queue(
            self,
            "Inbox",
            encryption=sqs.QueueEncryption.SQS_MANAGED,
            enforce_ssl=True,
            retention_period=Duration.days(14),
            removal_policy=stage.removal_policy,
        )
        self.topic.add_subscription(subscriptions.SqsSubscription(inbox))
        CfnOutput(self, "InboxQueueUrl", value=inbox.queue_url)

    def _where(self, table: dynamodb.TableV2) -> dict[str, str]:
        return {"TABLE_NAME": table.table_name, "TOPIC_ARN": self.topic.topic_arn}
