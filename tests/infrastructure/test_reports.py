"""The bucket of the reports, and the work that fills it."""

from __future__ import annotations

from stacks.stage import Name, Target
from tests.infrastructure.conftest import Synthesize
from tests.infrastructure.templates import Resource, Templates, stage_of


def bucket(templates: Templates) -> Resource:
    return templates.one("AWS::S3::Bucket", "Reports")


def test_the_bucket_is_private_encrypted_and_versioned(templates: Templates) -> None:
    properties = bucket(templates).properties
    assert set(properties["PublicAccessBlockConfiguration"].values()) == {True}
    (encryption,) = properties["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    assert encryption == {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}
    assert properties["VersioningConfiguration"] == {"Status": "Enabled"}


def test_the_bucket_is_reached_with_tls_only(templates: Templates) -> None:
    policy = templates.one("AWS::S3::BucketPolicy", "Reports").properties["PolicyDocument"]
    (denied,) = (one for one in policy["Statement"] if one["Effect"] == "Deny")
    assert denied["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}
    assert (denied["Action"], denied["Principal"]) == ("s3:*", {"AWS": "*"})


def test_reports_go_to_glacier_after_90_days_and_end_when_the_context_says(
    dev: Templates, synthesize: Synthesize
) -> None:
    def rule(templates: Templates) -> dict[str, object]:
        (only,) = bucket(templates).properties["LifecycleConfiguration"]["Rules"]
        return dict(only)

    assert rule(dev)["Transitions"] == [{"StorageClass": "GLACIER", "TransitionInDays": 90}]
    assert rule(dev)["NoncurrentVersionExpiration"] == {"NoncurrentDays": 30}
    assert rule(dev)["AbortIncompleteMultipartUpload"] == {"DaysAfterInitiation": 1}
    assert rule(dev)["ExpirationInDays"] == 2555
    short = synthesize(stage_of(Name.DEV, Target.LAPTOP), reportsExpireDays="400")
    assert rule(short)["ExpirationInDays"] == 400


def test_everybodys_month_is_reported_on_the_first(templates: Templates) -> None:
    schedule = templates.one("AWS::Scheduler::Schedule", "Reports").properties
    assert schedule["ScheduleExpression"] == "cron(17 4 1 * ? *)"
    assert schedule["ScheduleExpressionTimezone"] == "Etc/UTC"
    target = templates.readable("BudgetBuddy-dev-Reports", schedule["Target"]["Arn"])
    assert target.endswith("Reports/Run.Arn") or templates.stage.name is Name.PROD


def test_a_failed_report_is_tried_again_alone(templates: Templates) -> None:
    mapping = templates.one("AWS::Lambda::EventSourceMapping", "Reports").properties
    assert mapping["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
    assert mapping["ScalingConfig"] == {"MaximumConcurrency": 10}
