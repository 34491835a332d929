"""Every function is built by the one construct and may do what it does, and nothing else."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from aws_cdk import App, Duration, Stack

from stacks import function as function_module
from stacks.function import POWERTOOLS, Function
from stacks.stage import Name, Target
from tests.infrastructure.templates import PROJECT, Resource, Templates, stage_of

TABLE = "Ledger/Table.Arn"
BY_DATE = f"{TABLE}/index/byDate"
STREAM = "Ledger/Table.StreamArn"
MAIL = "AfterWrite/Mail"
REPORTS = "Reports/Reports.Arn/reports/*"
SCRATCH = (
    "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:"
    "table/BudgetBuddy-STAGE-Backup-Drill-*"
)
DATABASE_USER = (
    "arn:${AWS::Partition}:rds-db:${AWS::Region}:${AWS::AccountId}:dbuser:"
    "Backup/Database/Cluster.DBClusterResourceId/backup"
)

TAKES_MESSAGES = (
    "sqs:ChangeMessageVisibility",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
    "sqs:GetQueueUrl",
    "sqs:ReceiveMessage",
)
READS_A_STREAM = ("DescribeStream", "GetRecords", "GetShardIterator")
CHANGES_ITEMS = ("PutItem", "UpdateItem", "DeleteItem")
MAKES_REPORTS = {
    ("dynamodb:Query", TABLE),
    ("dynamodb:Query", BY_DATE),
    ("s3:PutObject", REPORTS),
    ("s3:AbortMultipartUpload", REPORTS),
}
JOINS_A_NETWORK = {
    (f"ec2:{action}", "*")
    for action in (
        "AssignPrivateIpAddresses",
        "CreateNetworkInterface",
        "DeleteNetworkInterface",
        "DescribeNetworkInterfaces",
        "DescribeSubnets",
        "UnassignPrivateIpAddresses",
    )
}
"""What Lambda does as the function to attach it to its subnets; AWS's own policy names no more."""

PERMISSIONS: dict[str, set[tuple[str, str]]] = {
    "send": {
        ("lex:RecognizeText", "Conversation/Bot/Live.Arn"),
        ("secretsmanager:GetSecretValue", "Conversation/BotIds"),
    },
    "fulfillment": {
        ("dynamodb:BatchGetItem", TABLE),
        ("dynamodb:Query", TABLE),
        ("dynamodb:PutItem", TABLE),
        ("dynamodb:UpdateItem", TABLE),
        ("dynamodb:Query", BY_DATE),
        ("lambda:InvokeFunction", "Reports/Link.Arn"),
    },
    "api": {
        ("dynamodb:BatchGetItem", TABLE),
        ("dynamodb:Query", TABLE),
        ("dynamodb:Query", BY_DATE),
    },
    "report_run": {
        ("dynamodb:Query", f"{TABLE}/index/byShard"),
        ("dynamodb:UpdateItem", TABLE),
        ("sqs:SendMessage", "Reports/People/Queue.Arn"),
    },
    "report_maker": {
        *MAKES_REPORTS,
        ("dynamodb:PutItem", TABLE),
        ("dynamodb:UpdateItem", TABLE),
        *((action, "Reports/People/Queue.Arn") for action in TAKES_MESSAGES),
    },
    "report_link": {*MAKES_REPORTS, ("s3:GetObject", REPORTS)},
    "backup_run": {
        ("dynamodb:Query", f"{TABLE}/index/byChange"),
        ("dynamodb:PutItem", TABLE),
        ("rds-db:connect", DATABASE_USER),
        *JOINS_A_NETWORK,
        *((action, "Backup/Runs/Queue.Arn") for action in TAKES_MESSAGES),
    },
    "restore_drill": {
        ("dynamodb:PutItem", TABLE),
        ("rds-db:connect", DATABASE_USER),
        *JOINS_A_NETWORK,
        *(
            (f"dynamodb:{action}", SCRATCH)
            for action in ("BatchWriteItem", "CreateTable", "DeleteTable", "DescribeTable", "Scan")
        ),
    },
    "watch": {("dynamodb:Query", TABLE), ("dynamodb:PutItem", TABLE)},
    "events": {
        ("events:PutEvents", "AfterWrite/Bus.Arn"),
        *((f"dynamodb:{action}", STREAM) for action in READS_A_STREAM),
        ("dynamodb:ListStreams", "*"),
        *(
            (f"sqs:{action}", "AfterWrite/EventsDeadLetters.Arn")
            for action in ("SendMessage", "GetQueueAttributes", "GetQueueUrl")
        ),
    },
    "alerts": {
        *((f"dynamodb:{action}", TABLE) for action in ("BatchGetItem", "GetItem", "Query")),
        *((f"dynamodb:{action}", TABLE) for action in CHANGES_ITEMS),
        *((f"sns:{action}", MAIL) for action in ("Publish", "Subscribe", "Unsubscribe")),
        *((f"sns:{action}SubscriptionAttributes", MAIL) for action in ("Get", "Set")),
        ("sns:ListSubscriptionsByTopic", MAIL),
        *((action, "AfterWrite/Alerts/Queue.Arn") for action in TAKES_MESSAGES),
    },
    "recurring_run": {
        *((f"dynamodb:{action}", TABLE) for action in ("BatchGetItem", "Query")),
        *((f"dynamodb:{action}", TABLE) for action in CHANGES_ITEMS),
        ("dynamodb:Query", f"{TABLE}/index/byShard"),
        ("sns:Publish", MAIL),
    },
}
"""What each function may do besides writing its own log, by the package of its handler."""

# The CDK's own functions: one copies the frontend into the bucket when it is deployed (and may
# ask for an invalidation of any distribution: CloudFront's action names none in its code), one
# makes the backup's database user.
DEPLOYS_THE_WEBSITE = "Website/Custom::CDKBucketDeployment"
MAKES_THE_DATABASE_USER = "Backup/AWS679f53fac002430cb0da5b7982bd2287"
REACHES_A_DATABASE = {"backup_run", "restore_drill"}


def ours(templates: Templates) -> list[Resource]:
    return [
        one
        for one in templates.of_type("AWS::Lambda::Function")
        if not one.path.startswith((DEPLOYS_THE_WEBSITE, MAKES_THE_DATABASE_USER))
    ]


def package_of(function: Resource) -> str:
    return str(function.properties["Handler"]).removesuffix(".handler.handler")


def statements(templates: Templates, function: Resource) -> list[dict[str, Any]]:
    role = function.properties["Role"]["Fn::GetAtt"][0]
    return [
        statement
        for policy in templates.of_type("AWS::IAM::Policy")
        if policy.stack == function.stack and {"Ref": role} in policy.properties["Roles"]
        for statement in policy.properties["PolicyDocument"]["Statement"]
    ]


def permissions(templates: Templates, function: Resource) -> set[tuple[str, str]]:
    return {
        (
            action,
            templates.readable(function.stack, resource).replace(
                f"BudgetBuddy-{templates.stage.name}-", "BudgetBuddy-STAGE-"
            ),
        )
        for statement in statements(templates, function)
        for action in as_list(statement["Action"])
        for resource in as_list(statement["Resource"])
    }


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def test_each_function_may_do_what_it_does_and_write_its_own_log(on_aws: Templates) -> None:
    logs = ("logs:CreateLogStream", "logs:PutLogEvents")
    allowed = {}
    for one in ours(on_aws):
        its_log = {(action, f"{one.path}Log.Arn") for action in logs}
        everything = permissions(on_aws, one)
        assert everything >= its_log
        allowed[package_of(one)] = everything - its_log
    assert allowed == PERMISSIONS


def test_the_roles_of_our_functions_have_no_managed_policy(templates: Templates) -> None:
    roles = {one.properties["Role"]["Fn::GetAtt"][0] for one in ours(templates)}
    found = [one for one in templates.of_type("AWS::IAM::Role") if one.logical_id in roles]
    assert len(found) == len(roles) > 0
    assert [one.path for one in found if "ManagedPolicyArns" in one.properties] == []


WIDE = {
    # Lambda asks for it to follow a stream, and it knows no resource.
    ("AfterWrite/EventsRole/DefaultPolicy", "dynamodb:ListStreams"),
    # The objects of reports, the tables of drills, the versions of a function a schedule starts.
    ("Reports/MakerRole/DefaultPolicy", "s3:PutObject"),
    ("Reports/MakerRole/DefaultPolicy", "s3:AbortMultipartUpload"),
    ("Reports/LinkRole/DefaultPolicy", "s3:PutObject"),
    ("Reports/LinkRole/DefaultPolicy", "s3:AbortMultipartUpload"),
    ("Reports/LinkRole/DefaultPolicy", "s3:GetObject"),
    *(
        ("Backup/DrillRole/DefaultPolicy", action)
        for action, on in PERMISSIONS["restore_drill"]
        if on == SCRATCH
    ),
    *(
        (f"Backup/{name}Role/DefaultPolicy", action)
        for name in ("Backup", "Drill")
        for action, _ in JOINS_A_NETWORK
    ),
}
"""Who may do what on more than one thing, beside what `DEPLOYS_THE_WEBSITE` may."""


def test_no_permission_is_wider_than_it_must_be(templates: Templates) -> None:
    wide = {
        (policy.path, action)
        for policy in templates.of_type("AWS::IAM::Policy")
        for statement in policy.properties["PolicyDocument"]["Statement"]
        for action in as_list(statement["Action"])
        for resource in as_list(statement["Resource"])
        if "*" in action or "*" in templates.readable(policy.stack, resource)
    }
    ours = {
        (path, action)
        for path, action in wide
        if not path.startswith(DEPLOYS_THE_WEBSITE) and "/SchedulerRoleForTarget" not in path
    }
    assert ours <= WIDE


def test_every_function_is_built_alike(on_aws: Templates) -> None:
    for one in ours(on_aws):
        properties = one.properties
        assert properties["Runtime"] == "python3.13"
        assert properties["Architectures"] == ["arm64"]
        assert len(properties["Layers"]) == (3 if package_of(one) in REACHES_A_DATABASE else 2)
        assert properties["MemorySize"] >= 256
        assert 3 <= properties["Timeout"] <= 900
        assert properties["LoggingConfig"]["LogFormat"] == "JSON"
        log = properties["LoggingConfig"]["LogGroup"]
        assert on_aws.readable(one.stack, log) == f"{one.path}Log"
        assert "TracingConfig" not in properties
        assert properties["Description"]
        environment = properties["Environment"]["Variables"]
        assert environment["STAGE"] == on_aws.stage.name
        assert environment["POWERTOOLS_SERVICE_NAME"] == package_of(one)


def test_functions_share_one_code_asset(templates: Templates) -> None:
    keys = {one.properties["Code"]["S3Key"] for one in ours(templates)}
    assert len(keys) == 1


def test_every_function_knows_the_time_zones_whatever_the_runtime_has(on_aws: Templates) -> None:
    for one in ours(on_aws):
        zones = f"{one.path.partition('/')[0]}/TimeZones"
        assert zones in [on_aws.readable(one.stack, layer) for layer in one.properties["Layers"]]
        assert one.properties["Environment"]["Variables"]["PYTHONTZPATH"] == "/opt/zoneinfo"


def test_the_time_zones_are_read_where_the_function_looks_for_them(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path / "out"), analytics_reporting=False)
    Function(
        Stack(app, "Test"),
        "Any",
        stage=stage_of(Name.DEV, Target.AWS),
        package="any",
        description="any",
        timeout=Duration.seconds(3),
    )
    app.synth()
    (opt,) = (path.parent for path in tmp_path.glob("out/asset.*/zoneinfo"))
    read = "from zoneinfo import ZoneInfo; print(ZoneInfo('Asia/Kolkata'))"
    told = subprocess.run(
        [sys.executable, "-S", "-c", read],
        env={"PYTHONTZPATH": str(opt / "zoneinfo")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.stdout == "Asia/Kolkata\n", told.stderr
    assert not list(opt.rglob("*.py*")), "data alone: the package is not installed there"


def test_the_laptop_runs_the_same_functions_without_the_layer(
    laptop: Templates, dev: Templates
) -> None:
    assert [package_of(one) for one in ours(laptop)] == [package_of(one) for one in ours(dev)]
    assert [one.path for one in ours(laptop) if "Layers" in one.properties] == []


def test_no_stack_builds_a_function_past_the_construct() -> None:
    builders = {
        path.name
        for path in (PROJECT / "stacks").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call | ast.ClassDef)
        for name in ([node.func] if isinstance(node, ast.Call) else node.bases)
        if re.fullmatch(r"(lambda_|aws_lambda)\.\w*Function\w*", ast.unparse(name))
    }
    assert builders == {"function.py"}


def test_the_layer_is_of_the_locked_version_of_powertools(dev: Templates) -> None:
    locked = re.search(
        r"^aws-lambda-powertools==(\S+)",
        (PROJECT / "requirements/run.txt").read_text(),
        re.MULTILINE,
    )
    assert locked
    assert locked[1] == POWERTOOLS
    layers = {
        parameter["Default"]
        for parameter in dev.parameters().values()
        if parameter["Type"] == "AWS::SSM::Parameter::Value<String>"
        and "powertools" in parameter["Default"]
    }
    assert layers == {f"/aws/service/powertools/python/arm64/python3.13/{locked[1]}"}


@pytest.mark.parametrize(
    ("added", "changes"),
    [
        ("ledger/__pycache__/money.cpython-313.pyc", False),
        (".mypy_cache/3.13/cache.json", False),
        ("ledger/money.pyc", False),
        ("ledger/more_money.py", True),
    ],
)
def test_only_code_makes_other_code(
    added: str, changes: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = tmp_path / "lambdas"
    shutil.copytree(
        PROJECT / "lambdas" / "ledger",
        code / "ledger",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    monkeypatch.setattr(function_module, "CODE", code)
    before = asset_of(tmp_path / "before")
    (code / added).parent.mkdir(parents=True, exist_ok=True)
    (code / added).write_text("NEW = 1\n")
    assert (asset_of(tmp_path / "after") != before) is changes


def asset_of(folder: Path) -> str:
    app = App(outdir=str(folder), analytics_reporting=False)
    Function(
        Stack(app, "Test"),
        "Any",
        stage=stage_of(Name.DEV, Target.LAPTOP),
        package="any",
        description="any",
        timeout=Duration.seconds(3),
    )
    app.synth()
    (asset,) = (path.name for path in folder.glob("asset.*"))
    return asset
