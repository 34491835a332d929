"""What holds for every resource of every stage, and for synthesis itself."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

from stacks.stage import Name, Target
from tests.infrastructure.conftest import Synthesize
from tests.infrastructure.templates import PROJECT, Templates, stage_of

KEPT_IN_PRODUCTION = {
    "AWS::DynamoDB::GlobalTable",
    "AWS::Cognito::UserPool",
    "AWS::SQS::Queue",
}
KEPT_BUCKETS_IN_PRODUCTION = {"Reports/Reports"}
MADE_AGAIN = {
    "AWS::Lex::Bot",
    "AWS::Logs::LogGroup",
    "AWS::S3::Bucket",
    "AWS::SecretsManager::Secret",
}

# Types the laptop cloud cannot make, each of which fails the whole stack.
NOT_ON_THE_LAPTOP = (
    "AWS::Lex::",
    "AWS::CloudFront::",
    "AWS::WAFv2::",
    "AWS::Budgets::",
    "AWS::Events::Archive",
    "AWS::EC2::SecurityGroupIngress",
    "Custom::",
)

PHYSICAL_NAMES = {
    "AWS::Cognito::UserPool": "UserPoolName",
    "AWS::Cognito::UserPoolClient": "ClientName",
    "AWS::DynamoDB::GlobalTable": "TableName",
    "AWS::IAM::Role": "RoleName",
    "AWS::Lambda::Function": "FunctionName",
    "AWS::Logs::LogGroup": "LogGroupName",
    "AWS::S3::Bucket": "BucketName",
    "AWS::SNS::Topic": "TopicName",
    "AWS::SQS::Queue": "QueueName",
    "AWS::SecretsManager::Secret": "Name",
}
"""The property that would name a resource, which would then exist once an account."""

# cfn-lint warns that the CDK's own DependsOn on a role repeats what a reference says already.
WARNINGS_OF_THE_CDK = {"W3005"}


def test_every_resource_says_what_becomes_of_its_data(
    prod: Templates, dev: Templates, laptop: Templates
) -> None:
    for templates in (prod, dev, laptop):
        for one in templates.of_type(*KEPT_IN_PRODUCTION, *MADE_AGAIN):
            kept = templates is prod and (
                one.type in KEPT_IN_PRODUCTION or one.path in KEPT_BUCKETS_IN_PRODUCTION
            )
            assert one.body["DeletionPolicy"] == ("Retain" if kept else "Delete"), one.path
            assert one.body["UpdateReplacePolicy"] == one.body["DeletionPolicy"], one.path


def test_every_log_ends_some_day_and_lasts_longer_in_production(
    prod: Templates, dev: Templates
) -> None:
    retention = {
        templates.stage.name: {
            one.properties["RetentionInDays"] for one in templates.of_type("AWS::Logs::LogGroup")
        }
        for templates in (prod, dev)
    }
    assert retention == {"prod": {90}, "dev": {7}}


def test_every_function_has_a_log_group_of_ours(on_aws: Templates) -> None:
    assert [
        one.path
        for one in on_aws.of_type("AWS::Lambda::Function")
        if "LogGroup" not in one.properties.get("LoggingConfig", {})
    ] == []


def test_what_is_stored_is_encrypted(templates: Templates) -> None:
    table = templates.one("AWS::DynamoDB::GlobalTable")
    # False is DynamoDB's own key: encrypted at rest, without the price of a key of ours.
    assert table.properties["SSESpecification"] == {"SSEEnabled": False}
    for bucket in templates.of_type("AWS::S3::Bucket"):
        assert "BucketEncryption" in bucket.properties, bucket.path


def test_no_resource_has_a_name_of_its_own(templates: Templates) -> None:
    named = [
        one.path
        for one in templates.resources
        if (name := PHYSICAL_NAMES.get(one.type)) and name in one.properties
    ]
    assert named == []


def test_the_laptop_gets_nothing_it_cannot_make(laptop: Templates) -> None:
    assert [one.path for one in laptop.resources if one.type.startswith(NOT_ON_THE_LAPTOP)] == []


def test_the_laptop_finds_what_it_needs_in_the_outputs(laptop: Templates) -> None:
    assert laptop.outputs() >= {
        "ApiId",
        "ApiStage",
        "ApiUrl",
        "BotIdsSecretArn",
        "FulfillmentFunctionName",
        "TableName",
        "UserPoolClientId",
        "UserPoolId",
    }


def test_only_the_laptop_lets_an_administrator_sign_in_with_a_password(
    dev: Templates, laptop: Templates
) -> None:
    def flows(templates: Templates) -> set[str]:
        return set(templates.one("AWS::Cognito::UserPoolClient").properties["ExplicitAuthFlows"])

    assert "ALLOW_ADMIN_USER_PASSWORD_AUTH" in flows(laptop)
    assert "ALLOW_ADMIN_USER_PASSWORD_AUTH" not in flows(dev)
    assert "ALLOW_USER_PASSWORD_AUTH" not in flows(laptop) | flows(dev)


def test_production_cannot_be_destroyed_by_mistake(prod: Templates, dev: Templates) -> None:
    assert terminates_freely(prod) == {False}
    assert terminates_freely(dev) == {True}


def terminates_freely(templates: Templates) -> set[bool]:
    manifest = json.loads((templates.folder / "manifest.json").read_text())
    return {
        not artifact["properties"].get("terminationProtection", False)
        for artifact in manifest["artifacts"].values()
        if artifact["type"] == "aws:cloudformation:stack"
    }


def test_synthesis_repeats_itself(synthesize: Synthesize) -> None:
    first, again = (synthesize(stage_of(Name.PROD, Target.AWS)) for _ in range(2))
    assert [path.read_text() for path in again.files] == [path.read_text() for path in first.files]


def test_synthesis_asks_neither_the_cloud_nor_the_clock() -> None:
    imports = {
        name.split(".")[0]
        for path in (PROJECT / "stacks").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    asking = {"boto3", "botocore", "datetime", "os", "random", "socket", "subprocess", "time"}
    assert imports & asking == set()


def test_cfn_lint_finds_nothing_in_what_aws_gets(on_aws: Templates) -> None:
    done = subprocess.run(
        [
            *(str(Path(sys.executable).parent / "cfn-lint"), "--format", "json"),
            *("--include-checks", "W", "--regions", "us-east-1", "eu-central-1", "--"),
            *map(str, on_aws.files),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    found = {
        (match["Rule"]["Id"], match["Message"])
        for match in json.loads(done.stdout)
        if match["Rule"]["Id"] not in WARNINGS_OF_THE_CDK
    }
    assert found == set()


def test_the_cdk_cli_synthesises_the_same_from_the_command_line(
    tmp_path: Path, synthesize: Synthesize
) -> None:
    venv = Path(sys.executable).parent
    done = subprocess.run(
        [
            *(str(PROJECT / "node_modules/.bin/cdk"), "synth", "--quiet", "--no-notices"),
            *("--output", str(tmp_path / "out"), "-c", "target=laptop", "-c", "stage=dev"),
            *("-c", "origins=https://page.example"),
        ],
        cwd=PROJECT,
        env={**os.environ, "PATH": f"{venv}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    ours = synthesize(stage_of(Name.DEV, Target.LAPTOP))
    theirs = Templates(tmp_path / "out", ours.stage)
    assert [path.name for path in theirs.files] == [path.name for path in ours.files]
    assert {one.path for one in theirs.resources} == {one.path for one in ours.resources}
