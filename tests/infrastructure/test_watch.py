"""Work that fails for good is kept and told; so is work that did not happen."""

from __future__ import annotations

import json
from typing import Any

from stacks.alarms import NAMESPACE
from stacks.stage import Name, Target
from stacks.watch import LIMITS
from tests.infrastructure.conftest import Synthesize
from tests.infrastructure.templates import Resource, Templates, stage_of
from watch.handler import WATCHED


def dead_letter_queues(templates: Templates) -> set[str]:
    return {one.path for one in templates.of_type("AWS::SQS::Queue") if "DeadLetters" in one.path}


def test_every_queue_of_work_has_one_for_what_failed_for_good(on_aws: Templates) -> None:
    work = [
        one
        for one in on_aws.of_type("AWS::SQS::Queue")
        if one.path not in dead_letter_queues(on_aws)
    ]
    assert work
    for one in work:
        target = on_aws.readable(
            one.stack, one.properties["RedrivePolicy"]["deadLetterTargetArn"]
        ).removesuffix(".Arn")
        assert target in dead_letter_queues(on_aws), one.path


def test_queues_are_encrypted_and_keep_what_they_hold_for_two_weeks(templates: Templates) -> None:
    for one in templates.of_type("AWS::SQS::Queue"):
        if one.path in dead_letter_queues(templates) or "RedrivePolicy" in one.properties:
            assert one.properties["SqsManagedSseEnabled"] is True, one.path
            assert one.properties["MessageRetentionPeriod"] == 14 * 24 * 3600, one.path


def test_every_schedule_keeps_what_it_could_not_start(templates: Templates) -> None:
    schedules = templates.of_type("AWS::Scheduler::Schedule")
    assert schedules
    for one in schedules:
        target = one.properties["Target"]
        dead_letters = templates.readable(one.stack, target["DeadLetterConfig"]["Arn"])
        assert dead_letters.removesuffix(".Arn") in dead_letter_queues(templates), one.path
        assert target["RetryPolicy"] == {
            "MaximumEventAgeInSeconds": 6 * 3600,
            "MaximumRetryAttempts": 10,
        }


def test_every_dead_letter_raises_an_alarm(templates: Templates) -> None:
    watched = {
        templates.readable(one.stack, dimension["Value"]).removesuffix(".QueueName")
        for one in templates.of_type("AWS::CloudWatch::Alarm")
        if one.properties.get("MetricName") == "ApproximateNumberOfMessagesVisible"
        and one.properties["Threshold"] == 0
        for dimension in one.properties["Dimensions"]
    }
    assert watched == dead_letter_queues(templates) != set()


def test_every_alarm_reaches_the_owner(on_aws: Templates, synthesize: Synthesize) -> None:
    alarms = on_aws.of_type("AWS::CloudWatch::Alarm")
    assert alarms
    for one in alarms:
        (action,) = one.properties["AlarmActions"]
        assert on_aws.readable(one.stack, action) == "Watch/Owner/Alarms", one.path
    assert subscribers(on_aws) == []
    told = synthesize(stage_of(Name.DEV, Target.LAPTOP), ownerEmail="owner@example.com")
    assert subscribers(told) == [("email", "owner@example.com")]


def subscribers(templates: Templates) -> list[tuple[str, str]]:
    return [
        (one.properties["Protocol"], one.properties["Endpoint"])
        for one in templates.of_type("AWS::SNS::Subscription")
        if one.path.startswith("Watch/")
    ]


def test_each_job_that_did_not_happen_raises_an_alarm_of_its_own(on_aws: Templates) -> None:
    ages = {
        one.properties["MetricName"]: one.properties
        for one in on_aws.of_type("AWS::CloudWatch::Alarm")
        if one.properties.get("Namespace") == NAMESPACE
    }
    assert set(ages) == set(LIMITS) == set(WATCHED.values())
    for figure, alarm in ages.items():
        assert alarm["Threshold"] == LIMITS[figure]
        assert alarm["TreatMissingData"] == "breaching"
        assert dimensions(alarm) == {"service": "watch", "stage": on_aws.stage.name}
        # CloudWatch looks back a week at most (PutMetricAlarm).
        assert alarm["Period"] * alarm["EvaluationPeriods"] <= 7 * 24 * 3600


def dimensions(alarm: Any) -> dict[str, str]:
    return {one["Name"]: one["Value"] for one in alarm["Dimensions"]}


def test_the_watch_looks_every_day(templates: Templates) -> None:
    schedule: Resource = templates.one("AWS::Scheduler::Schedule", "Watch")
    assert schedule.properties["ScheduleExpression"] == "cron(47 5 * * ? *)"
    assert json.loads(schedule.properties["Target"]["Input"]) == {}
