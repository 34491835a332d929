"""Alarms for what did not happen: the age of a job's last success, told by the daily watch."""

from __future__ import annotations

from aws_cdk import Duration, aws_cloudwatch as cloudwatch
from constructs import Construct

NAMESPACE = "BudgetBuddy"


class AgeAlarm(cloudwatch.Alarm):
    """Raised when a job's last success is too old, or when nobody has told its age for a day."""

    def __init__(self, scope: Construct, name: str, *, figure: str, days: int) -> None:
        super().__init__(
            scope,
            name,
            alarm_description=f"{figure} is over {days} days, or the daily watch does not run",
            metric=cloudwatch.Metric(
                namespace=NAMESPACE,
                metric_name=figure,
                dimensions_map={"service": "watch"},
                statistic="Maximum",
                period=Duration.days(1),
            ),
            threshold=days,
            comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
            evaluation_periods=2,
            datapoints_to_alarm=2,
            treat_missing_data=cloudwatch.TreatMissingData.BREACHING,
        )
