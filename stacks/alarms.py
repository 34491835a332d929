"""Who hears of alarms, and the alarms for what did not happen: the age of a job's last success."""

from __future__ import annotations

from aws_cdk import CfnOutput, Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as actions
from aws_cdk import aws_sns as sns
from aws_cdk import aws_sns_subscriptions as subscriptions
from constructs import Construct, IConstruct

from stacks.stage import Stage

NAMESPACE = "BudgetBuddy"
"""Where the functions' figures are (lambdas/edge/metric.py)."""


class Owner(Construct):
    """Who deployed this, and hears of every alarm by e-mail where an address was given.

    The address is `-c ownerEmail=`; AWS asks it once whether it wants the mails.
    """

    def __init__(self, scope: Construct, name: str, *, email: str) -> None:
        super().__init__(scope, name)
        self.topic = sns.Topic(self, "Alarms", enforce_ssl=True)
        if email:
            self.topic.add_subscription(subscriptions.EmailSubscription(email))
        CfnOutput(scope, "AlarmsTopicArn", value=self.topic.topic_arn)

    def hears_of_every_alarm(self, app: IConstruct) -> None:
        """Makes the topic the action of each alarm of an app; called when all are there."""
        for construct in app.node.find_all():
            if isinstance(construct, cloudwatch.Alarm):
                construct.add_alarm_action(actions.SnsAction(self.topic))


class AgeAlarm(cloudwatch.Alarm):
    """Raised when a job's last success is too old, or when nobody has told its age for a day."""

    def __init__(
        self, scope: Construct, name: str, *, stage: Stage, figure: str, days: int
    ) -> None:
        super().__init__(
            scope,
            name,
            alarm_description=f"{figure} is over {days} days, or the daily watch does not run",
            metric=cloudwatch.Metric(
                namespace=NAMESPACE,
                metric_name=figure,
                dimensions_map={"service": "watch", "stage": stage.name},
                statistic="Maximum",
                period=Duration.days(1),
            ),
            threshold=days,
            comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
            evaluation_periods=2,
            datapoints_to_alarm=2,
            treat_missing_data=cloudwatch.TreatMissingData.BREACHING,
        )
