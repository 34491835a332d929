"""The stream, the bus, the consumers and the schedule, and how none of their work is lost."""

from __future__ import annotations

import json
from typing import Any

from aws_cdk import App

from ledger.events import EventType
from stacks.after_write import ALERTED, AfterWriteStack
from stacks.ledger import LedgerStack
from stacks.stage import Name, Target
from storage.items import FOLLOWED
from tests.infrastructure.templates import PROJECT, Templates, stage_of


def mapping(templates: Templates) -> Any:
    (one,) = (
        one
        for one in templates.of_type("AWS::Lambda::EventSourceMapping")
        if one.path.startswith("AfterWrite/Stream")
    )
    return one


def test_the_stream_is_read_from_its_start_and_what_fails_is_split_and_put_aside(
    templates: Templates,
) -> None:
    one = mapping(templates)
    properties = one.properties
    assert templates.readable(one.stack, properties["EventSourceArn"]) == "Ledger/Table.StreamArn"
    assert properties["StartingPosition"] == "TRIM_HORIZON"
    assert properties["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
    assert properties["BisectBatchOnFunctionError"] is True
    assert properties["MaximumRecordAgeInSeconds"] < 24 * 3600
    aside = properties["DestinationConfig"]["OnFailure"]["Destination"]
    assert templates.readable(one.stack, aside) == "AfterWrite/EventsDeadLetters.Arn"


def test_only_what_becomes_an_event_wakes_the_function(templates: Templates) -> None:
    (only,) = mapping(templates).properties["FilterCriteria"]["Filters"]
    prefixes = json.loads(only["Pattern"])["dynamodb"]["Keys"]["sk"]["S"]
    assert prefixes == [{"prefix": one} for one in FOLLOWED]


def test_the_alerts_get_what_can_alert_and_lose_nothing(templates: Templates) -> None:
    rule = templates.one("AWS::Events::Rule", "AfterWrite")
    assert rule.properties["EventPattern"] == {
        "source": ["budgetbuddy.ledger"],
        "detail-type": [one.value for one in ALERTED],
    }
    assert set(ALERTED) < set(EventType)
    (target,) = rule.properties["Targets"]
    dead = target["DeadLetterConfig"]["Arn"]
    assert templates.readable(rule.stack, target["Arn"]) == "AfterWrite/Alerts/Queue.Arn"
    assert templates.readable(rule.stack, dead) == "AfterWrite/AlertsDeadLetters.Arn"


def test_a_claim_outlives_no_try_and_ends_before_the_next(on_aws: Templates) -> None:
    """What was claimed by one that died can be claimed when its message comes back."""
    (queue,) = (
        one for one in on_aws.of_type("AWS::SQS::Queue") if one.path == "AfterWrite/Alerts/Queue"
    )
    (function,) = (
        one
        for one in on_aws.of_type("AWS::Lambda::Function")
        if one.path == "AfterWrite/AlertsFunction"
    )
    assert function.properties["Timeout"] < 60 < queue.properties["VisibilityTimeout"]


def test_aws_archives_the_bus_and_the_laptop_shows_its_mail(
    dev: Templates, laptop: Templates
) -> None:
    archive = dev.one("AWS::Events::Archive")
    assert archive.properties["RetentionDays"] == 400
    assert dev.outputs() >= {"ArchiveArn", "BusArn", "AlertsRuleArn"}
    assert laptop.of_type("AWS::Events::Archive") == []
    (inbox,) = laptop.of_type("AWS::SNS::Subscription")
    assert inbox.properties["Protocol"] == "sqs"
    assert "FilterPolicy" not in inbox.properties
    assert "InboxQueueUrl" in laptop.outputs() - dev.outputs()


def test_recurring_items_run_every_hour_on_aws_and_their_errors_alarm(on_aws: Templates) -> None:
    schedules = [
        one.properties["ScheduleExpression"]
        for one in on_aws.of_type("AWS::Scheduler::Schedule")
        if one.path.startswith("AfterWrite/RecurringRun")
    ]
    assert schedules == ["cron(3 * * * ? *)"]
    (alarm,) = (
        one
        for one in on_aws.of_type("AWS::CloudWatch::Alarm")
        if one.path == "AfterWrite/RecurringErrors"
    )
    assert alarm.properties["AlarmActions"]


def test_the_owner_is_subscribed_to_their_own_alerts_only() -> None:
    context = json.loads((PROJECT / "cdk.json").read_text())["context"]
    assert subscriptions({**context, "ownerEmail": "me@example.com"}) == []
    (own,) = subscriptions(
        {**context, "ownerEmail": "me@example.com", "ownerUserId": "sub-of-the-owner"}
    )
    assert (own["Protocol"], own["Endpoint"]) == ("email", "me@example.com")
    assert own["FilterPolicy"] == {"userId": ["sub-of-the-owner"]}


def subscriptions(context: dict[str, Any]) -> list[Any]:
    app = App(analytics_reporting=False, context=context)
    stage = stage_of(Name.DEV, Target.AWS)
    ledger = LedgerStack(app, "Ledger", stage=stage)
    AfterWriteStack(app, "AfterWrite", stage=stage, table=ledger.table)
    template = app.synth().get_stack_by_name("AfterWrite").template
    return [
        one["Properties"]
        for one in template["Resources"].values()
        if one["Type"] == "AWS::SNS::Subscription"
    ]
