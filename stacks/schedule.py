"""Something done at its time, tried again, and kept where it could not be done at all."""

from __future__ import annotations

from collections.abc import Mapping

from aws_cdk import Duration, TimeZone
from aws_cdk import aws_scheduler as scheduler
from aws_cdk import aws_scheduler_targets as targets
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from stacks.function import Function
from stacks.stage import Stage
from stacks.work_queue import DeadLetters


def utc_cron(**fields: str) -> scheduler.ScheduleExpression:
    """A time in UTC: `minute="17", hour="4"` is 04:17 every day."""
    return scheduler.ScheduleExpression.cron(time_zone=TimeZone.ETC_UTC, **fields)


def every(*, minutes: int) -> scheduler.ScheduleExpression:
    """Again and again, from the deployment on."""
    return scheduler.ScheduleExpression.rate(Duration.minutes(minutes))


class Schedule(Construct):
    """Invokes a function, or sends a message to a queue, at times."""

    def __init__(
        self,
        scope: Construct,
        name: str,
        *,
        stage: Stage,
        at: scheduler.ScheduleExpression,
        function: Function | None = None,
        queue: sqs.IQueue | None = None,
        message: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(scope, name)
        dead_letters = DeadLetters(scope, f"{name}DeadLetters", stage=stage)
        target = _target(
            function or queue,
            dead_letters,
            scheduler.ScheduleTargetInput.from_object(message or {}),
        )
        scheduler.Schedule(self, "Schedule", schedule=at, target=target)


def _target(
    of: Function | sqs.IQueue | None, dead_letters: DeadLetters, said: scheduler.ScheduleTargetInput
) -> scheduler.IScheduleTarget:
    assert of is not None, "a schedule has a function or a queue"
    tried_for = Duration.hours(6)
    if isinstance(of, Function):
        return targets.LambdaInvoke(
            of,
            input=said,
            dead_letter_queue=dead_letters,
            retry_attempts=10,
            max_event_age=tried_for,
        )
    return targets.SqsSendMessage(
        of,
        input=said,
        dead_letter_queue=dead_letters,
        retry_attempts=10,
        max_event_age=tried_for,
    )
