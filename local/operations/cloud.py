"""Which deployment a command works on: the laptop's, or a stage in an AWS account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import boto3

from local.cloud.deployment import running, session
from local.cloud.errors import CloudError
from local.cloud.settings import Settings

if TYPE_CHECKING:
    from mypy_boto3_cognito_idp import CognitoIdentityProviderClient
    from mypy_boto3_dynamodb import DynamoDBClient


class OperationError(CloudError):
    """A command that cannot do what it was asked; its text says why."""


@dataclass(frozen=True, slots=True)
class Cloud:
    """One deployment: how its services are called, and the outputs of its stacks."""

    session: boto3.Session
    endpoint: str | None
    outputs: Mapping[str, str]

    def client(self, service: Any) -> Any:
        """The client of one service."""
        return self.session.client(service, endpoint_url=self.endpoint)

    @property
    def dynamodb(self) -> DynamoDBClient:
        """The client of the ledger's table."""
        client: DynamoDBClient = self.client("dynamodb")
        return client

    @property
    def table(self) -> str:
        """The name of the ledger's table."""
        return self["TableName"]

    def __getitem__(self, output: str) -> str:
        try:
            return self.outputs[output]
        except KeyError:
            raise OperationError(f"this deployment has no {output}") from None

    def person(self, name: str) -> str:
        """The user id of an e-mail address; a text without @ is an id already."""
        if "@" not in name:
            return name
        cognito: CognitoIdentityProviderClient = self.client("cognito-idp")
        found = cognito.list_users(
            UserPoolId=self["UserPoolId"], Filter=f'email = "{_quoted(name)}"', Limit=1
        )["Users"]
        if not found:
            raise OperationError(f"nobody here has the address {name}")
        return next(one["Value"] for one in found[0]["Attributes"] if one["Name"] == "sub")


def laptop(state: Path) -> Cloud:
    """The laptop cloud of a state folder. Raises `OperationError` where it does not run."""
    settings = Settings.of(state.resolve())
    deployment = running(settings)
    if deployment is None:
        raise OperationError("nothing runs here: start it with `make run`")
    return Cloud(session(), settings.cloud_url, deployment.outputs)


def account(stage: str) -> Cloud:
    """The stacks of a stage in the account of the usual AWS credentials."""
    own = boto3.Session()
    client = own.client("cloudformation")
    prefix = f"BudgetBuddy-{stage}-"
    outputs = {
        output["OutputKey"]: output["OutputValue"]
        for page in client.get_paginator("describe_stacks").paginate()
        for stack in page["Stacks"]
        if stack["StackName"].startswith(prefix)
        for output in stack.get("Outputs", [])
    }
    if not outputs:
        raise OperationError(f"this account has no stack {prefix}* in {own.region_name}")
    return Cloud(own, None, outputs)


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
