"""The backup costs nothing while it rests, and nobody reaches it who has no business there."""

from __future__ import annotations

import pytest

from stacks.backup_database import MAKE_WRITER
from stacks.stage import Name, Target
from tests.infrastructure.conftest import Synthesize
from tests.infrastructure.templates import PROJECT, Resource, Templates, stage_of

COSTS_BY_THE_HOUR = (
    "AWS::EC2::NatGateway",
    "AWS::EC2::InternetGateway",
    "AWS::EC2::EIP",
    "AWS::RDS::DBProxy",
    "AWS::KMS::Key",
)


@pytest.fixture(scope="session")
def instance(synthesize: Synthesize) -> Templates:
    return synthesize(stage_of(Name.PROD, Target.AWS), backup="instance")


def test_the_network_has_no_way_out_but_to_the_table_and_to_s3(on_aws: Templates) -> None:
    assert [one.path for one in on_aws.of_type(*COSTS_BY_THE_HOUR)] == []
    endpoints = on_aws.of_type("AWS::EC2::VPCEndpoint")
    assert {one.properties["VpcEndpointType"] for one in endpoints} == {"Gateway"}
    assert {
        on_aws.readable(one.stack, one.properties["ServiceName"]).rpartition(".")[2]
        for one in endpoints
    } == {"dynamodb", "s3"}
    subnets = on_aws.of_type("AWS::EC2::Subnet")
    assert {str(one.properties["AvailabilityZone"]) for one in subnets} == {
        str({"Fn::Select": [zone, {"Fn::GetAZs": ""}]}) for zone in (0, 1)
    }
    assert [one.properties["MapPublicIpOnLaunch"] for one in subnets] == [False, False]
    assert on_aws.of_type("AWS::EC2::Route") == []


def test_only_the_functions_reach_the_database(on_aws: Templates) -> None:
    (rule,) = on_aws.of_type("AWS::EC2::SecurityGroupIngress")
    assert (rule.properties["FromPort"], rule.properties["ToPort"]) == (3306, 3306)
    source = on_aws.readable(rule.stack, rule.properties["SourceSecurityGroupId"])
    assert source == "Backup/Network/Functions.GroupId"
    assert "CidrIp" not in rule.properties
    groups = on_aws.of_type("AWS::EC2::SecurityGroup")
    assert [one.path for one in groups if "SecurityGroupIngress" in one.properties] == []


def test_the_cluster_pauses_to_zero(on_aws: Templates) -> None:
    cluster = on_aws.one("AWS::RDS::DBCluster").properties
    assert cluster["ServerlessV2ScalingConfiguration"] == {
        "MinCapacity": 0,
        "MaxCapacity": 2,
        "SecondsUntilAutoPause": 300,
    }
    # Before 3.08 the smallest capacity is 0.5 (Aurora's guide on auto-pause).
    release = cluster["EngineVersion"].removeprefix("8.0.mysql_aurora.3.")
    assert int(release.split(".")[0]) >= 8
    writer = on_aws.one("AWS::RDS::DBInstance").properties
    assert (writer["DBInstanceClass"], writer["PubliclyAccessible"]) == ("db.serverless", False)


def test_the_cluster_is_encrypted_and_takes_no_password_in_the_clear(on_aws: Templates) -> None:
    cluster = on_aws.one("AWS::RDS::DBCluster").properties
    assert cluster["StorageEncrypted"] is True
    assert cluster["EnableIAMDatabaseAuthentication"] is True
    assert "{{resolve:secretsmanager:" in str(cluster["MasterUserPassword"])
    parameters = on_aws.one("AWS::RDS::DBClusterParameterGroup").properties["Parameters"]
    assert parameters == {"require_secure_transport": "ON"}


def test_production_keeps_a_snapshot_and_refuses_to_delete(
    prod: Templates, dev: Templates, instance: Templates
) -> None:
    def kept(one: Resource) -> tuple[object, ...]:
        days = one.properties.get("BackupRetentionPeriod")
        return one.properties["DeletionProtection"], one.body["DeletionPolicy"], days

    assert kept(prod.one("AWS::RDS::DBCluster")) == (True, "Snapshot", 7)
    assert kept(dev.one("AWS::RDS::DBCluster")) == (False, "Delete", 1)
    assert kept(instance.one("AWS::RDS::DBInstance")) == (True, "Snapshot", 7)


def test_the_writer_is_made_once_and_may_not_delete(on_aws: Templates) -> None:
    made = on_aws.of_type("Custom::AWS")
    assert len(made) == len(MAKE_WRITER) == 2
    for one, statement in zip(made, MAKE_WRITER, strict=True):
        assert statement in on_aws.readable(one.stack, one.properties["Create"])
        assert not {"Update", "Delete"} & set(one.properties)
    assert "WITH AWSAuthenticationPlugin" in MAKE_WRITER[0]
    assert "REQUIRE SSL" in MAKE_WRITER[0]
    granted = MAKE_WRITER[1].partition(" ON ")[0]
    assert not {"DELETE", "DROP", "ALL"} & set(granted.replace(",", "").split())


def test_the_docs_make_the_same_writer_by_hand() -> None:
    told = (PROJECT / "docs/deploy.md").read_text()
    assert [statement for statement in MAKE_WRITER if f"{statement};" not in told] == []


def test_an_instance_that_is_always_on_can_be_had_instead(instance: Templates) -> None:
    assert instance.of_type("AWS::RDS::DBCluster", "Custom::AWS") == []
    database = instance.one("AWS::RDS::DBInstance").properties
    assert database["DBInstanceClass"] == "db.t4g.micro"
    assert database["Engine"] == "mysql"
    assert database["EngineVersion"].startswith("8.")
    assert (database["MultiAZ"], database["PubliclyAccessible"]) == (False, False)
    assert (database["StorageEncrypted"], database["EnableIAMDatabaseAuthentication"]) == (
        True,
        True,
    )
    parameters = instance.one("AWS::RDS::DBParameterGroup").properties["Parameters"]
    assert parameters == {"require_secure_transport": "1"}


def test_without_a_backup_there_is_no_network_and_nothing_waits_for_one(
    synthesize: Synthesize,
) -> None:
    none = synthesize(stage_of(Name.DEV, Target.AWS), backup="none")
    assert none.of_type("AWS::EC2::VPC", "AWS::RDS::DBCluster", "AWS::RDS::DBInstance") == []
    figures = {one.properties.get("MetricName") for one in none.of_type("AWS::CloudWatch::Alarm")}
    assert not {"BackupAgeDays", "RestoreDrillAgeDays"} & figures
    assert "ReportsAgeDays" in figures


def test_a_backup_that_has_no_such_kind_is_refused(synthesize: Synthesize) -> None:
    with pytest.raises(ValueError, match="'postgres' is not a valid Kind"):
        synthesize(stage_of(Name.DEV, Target.LAPTOP), backup="postgres")


def test_the_backup_runs_nightly_on_aws_and_every_five_minutes_on_the_laptop(
    dev: Templates, laptop: Templates
) -> None:
    def times(templates: Templates) -> dict[str, str]:
        return {
            one.path: one.properties["ScheduleExpression"]
            for one in templates.of_type("AWS::Scheduler::Schedule")
            if one.path.startswith("Backup/")
        }

    weekly = {"Backup/Weekly/Schedule": "cron(41 4 ? * SUN *)"}
    assert times(dev) == weekly | {"Backup/Nightly/Schedule": "cron(23 3 * * ? *)"}
    assert times(laptop) == weekly | {"Backup/Nightly/Schedule": "rate(5 minutes)"}


def test_a_backlog_goes_on_soon_after_a_run_has_ended(on_aws: Templates) -> None:
    (queue,) = (one for one in on_aws.of_type("AWS::SQS::Queue") if one.path == "Backup/Runs/Queue")
    (copying,) = (
        one for one in on_aws.of_type("AWS::Lambda::Function") if one.path == "Backup/Backup"
    )
    assert copying.properties["Timeout"] < queue.properties["VisibilityTimeout"] <= 1000
    assert queue.properties["RedrivePolicy"]["maxReceiveCount"] == 100
