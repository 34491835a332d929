"""The one construct that builds a Lambda function: all of them share their code and their care."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from aws_cdk import (
    Duration,
    IgnoreMode,
    RemovalPolicy,
    Stack,
)
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_logs as logs
from aws_cdk import aws_ssm as ssm
from constructs import Construct

from stacks.stage import Stage

CODE = Path(__file__).resolve().parents[1] / "lambdas"
NOT_CODE = ("__pycache__/", "*.pyc", ".*")
"""What lies in the folder of the code and is not code; in the spelling of a .gitignore."""

POWERTOOLS = "3.37.0"
"""The version of aws-lambda-powertools in requirements/run.txt."""

# AWS publishes the layer's ARN under the library's own version, in every region: no layer
# number to keep in step by hand (docs.aws.amazon.com/powertools/python, "Lambda Layer").
_POWERTOOLS_LAYER = f"/aws/service/powertools/python/arm64/python3.13/{POWERTOOLS}"

ZONES = Path(str(files("tzdata")))
"""The world's time zones, of the version in requirements/run.txt: Lambda promises none."""
_ZONES_ON_LAMBDA = "/opt/zoneinfo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The network a function runs in, where it has to reach something there."""

    vpc: ec2.IVpc
    subnets: ec2.SubnetSelection
    security_group: ec2.ISecurityGroup


class Function(lambda_.Function):
    """The function whose entry point is `<package>/handler.py`, allowed to write its own log.

    Everything else it may do is granted by the stack that makes it. No tracing: X-Ray's SDK
    costs a cold start more than it tells, and its permissions know no resource.
    """

    def __init__(
        self,
        scope: Construct,
        name: str,
        *,
        stage: Stage,
        package: str,
        description: str,
        memory_mib: int = 512,
        timeout: Duration,
        environment: Mapping[str, str] | None = None,
        place: Place | None = None,
        layers: Sequence[lambda_.ILayerVersion] = (),
    ) -> None:
        log_group = logs.LogGroup(
            scope,
            f"{name}Log",
            retention=stage.log_retention,
            removal_policy=RemovalPolicy.DESTROY,
        )
        role = iam.Role(
            scope, f"{name}Role", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com")
        )
        log_group.grant_write(role)
        if place is not None:
            role.add_to_policy(_reaching_a_network())
        super().__init__(
            scope,
            name,
            code=lambda_.Code.from_asset(
                str(CODE), exclude=list(NOT_CODE), ignore_mode=IgnoreMode.GIT
            ),
            handler=f"{package}.handler.handler",
            description=description,
            runtime=lambda_.Runtime.PYTHON_3_13,
            architecture=lambda_.Architecture.ARM_64,
            memory_size=memory_mib,
            timeout=timeout,
            tracing=lambda_.Tracing.DISABLED,
            role=role,
            log_group=log_group,
            logging_format=lambda_.LoggingFormat.JSON,
            layers=list(layers),
            vpc=place.vpc if place else None,
            vpc_subnets=place.subnets if place else None,
            security_groups=[place.security_group] if place else None,
            environment={
                "STAGE": stage.name,
                "POWERTOOLS_SERVICE_NAME": package,
                "POWERTOOLS_LOG_LEVEL": "INFO",
                **(environment or {}),
            },
        )
        if stage.on_aws:  # On the laptop the functions run beside the installed packages.
            self.add_environment("PYTHONTZPATH", _ZONES_ON_LAMBDA)
            self.add_layers(_zones(Stack.of(self)))
            arn = ssm.StringParameter.value_for_string_parameter(self, _POWERTOOLS_LAYER)
            self.add_layers(lambda_.LayerVersion.from_layer_version_arn(self, "Powertools", arn))

    def allow(self, *actions: str, on: Sequence[str]) -> None:
        """Lets the function do this on the resources with these ARNs, and no more."""
        self.add_to_role_policy(iam.PolicyStatement(actions=list(actions), resources=list(on)))


def _zones(stack: Stack) -> lambda_.ILayerVersion:
    """The layer of a stack: shared between stacks, a newer version could not replace it."""
    made = stack.node.try_find_child("TimeZones")
    if isinstance(made, lambda_.LayerVersion):
        return made
    return lambda_.LayerVersion(
        stack,
        "TimeZones",
        code=lambda_.Code.from_asset(
            str(ZONES), exclude=["*.py", *NOT_CODE], ignore_mode=IgnoreMode.GIT
        ),
        description="The time zones of the world (IANA)",
        removal_policy=RemovalPolicy.DESTROY,
    )


def _reaching_a_network() -> iam.PolicyStatement:
    # Lambda attaches the function to its subnets with these, as the function's role, before
    # there are network interfaces that could be named (AWS: AWSLambdaVPCAccessExecutionRole).
    return iam.PolicyStatement(
        actions=[
            "ec2:CreateNetworkInterface",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSubnets",
            "ec2:DeleteNetworkInterface",
            "ec2:AssignPrivateIpAddresses",
            "ec2:UnassignPrivateIpAddresses",
        ],
        resources=["*"],
    )
