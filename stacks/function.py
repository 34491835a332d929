"""The one construct that builds a Lambda function: all of them share their code and their care."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from aws_cdk import (
    Duration,
    IgnoreMode,
    RemovalPolicy,
)
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
            environment={
                "STAGE": stage.name,
                "POWERTOOLS_SERVICE_NAME": package,
                "POWERTOOLS_LOG_LEVEL": "INFO",
                **(environment or {}),
            },
        )
        if stage.on_aws:  # On the laptop the functions run beside the installed packages.
            arn = ssm.StringParameter.value_for_string_parameter(self, _POWERTOOLS_LAYER)
            self.add_layers(lambda_.LayerVersion.from_layer_version_arn(self, "Powertools", arn))

    def allow(self, *actions: str, on: Sequence[str]) -> None:
        """Lets the function do this on the resources with these ARNs, and no more."""
        self.add_to_role_policy(iam.PolicyStatement(actions=list(actions), resources=list(on)))
