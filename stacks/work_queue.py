"""A queue of work with its dead-letter queue, and the alarm that says when one has died."""

from __future__ import annotations

from aws_cdk import CfnOutput, Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_lambda_event_sources as sources
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from stacks.function import Function
from stacks.stage import Stage


class DeadLetters(sqs.Queue):
    """Where work goes that failed for good; one message in it raises the alarm."""

    def __init__(self, scope: Construct, name: str, *, stage: Stage) -> None:
        super().__init__(
            scope,
            name,
            encryption=sqs.QueueEncryption.SQS_MANAGED,
            enforce_ssl=True,
            retention_period=Duration.days(14),
            removal_policy=stage.removal_policy,
        )
        self.alarm = cloudwatch.Alarm(
            self,
            "Alarm",
            alarm_description="Work has failed for good: look at it, mend the cause, redrive it",
            metric=self.metric_approximate_number_of_messages_visible(
                period=Duration.minutes(5), statistic="Maximum"
            ),
            threshold=0,
            comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
            evaluation_periods=1,
            treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
        )
        CfnOutput(scope, f"{name}Url", value=self.queue_url)


class WorkQueue(Construct):
    """A queue whose messages are tried again, and die where that does not help.

    `handled_within` is the time-out of the function that works on them; a failed message comes
    back after `again_after`, by default six times that, as Lambda's guide on SQS says.
    """

    def __init__(
        self,
        scope: Construct,
        name: str,
        *,
        stage: Stage,
        handled_within: Duration,
        tries: int = 5,
        again_after: Duration | None = None,
    ) -> None:
        super().__init__(scope, name)
        self.dead_letters = DeadLetters(scope, f"{name}DeadLetters", stage=stage)
        self.queue = sqs.Queue(
            self,
            "Queue",
            encryption=sqs.QueueEncryption.SQS_MANAGED,
            enforce_ssl=True,
            visibility_timeout=again_after
            or Duration.seconds(6 * int(handled_within.to_seconds())),
            retention_period=Duration.days(14),
            dead_letter_queue=sqs.DeadLetterQueue(queue=self.dead_letters, max_receive_count=tries),
            removal_policy=stage.removal_policy,
        )

    def feeds(self, function: Function, *, batch_size: int, at_once: int) -> None:
        """Gives its messages to a function, which says which of a batch have failed."""
        function.add_event_source(
            sources.SqsEventSource(
                self.queue,
                batch_size=batch_size,
                max_concurrency=at_once,
                report_batch_item_failures=True,
            )
        )
