"""Which BudgetBuddy is synthesised: its stage, its target, and what follows from the two."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from aws_cdk import RemovalPolicy
from aws_cdk import aws_logs as logs
from constructs import Node


class Name(StrEnum):
    """The stages; `prod` keeps what it holds."""

    DEV = "dev"
    PROD = "prod"


class Target(StrEnum):
    """Where the app is deployed to: an AWS account or the laptop cloud."""

    AWS = "aws"
    LAPTOP = "laptop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One deployment of the app.

    `origins` are the other pages (scheme://host[:port]) that may call the API from a browser;
    BudgetBuddy's own page needs none, it is served from the API's origin.
    """

    name: Name
    target: Target
    origins: tuple[str, ...] = ()

    @property
    def on_aws(self) -> bool:
        """Whether the services that the laptop cloud lacks are there."""
        return self.target is Target.AWS

    @property
    def keeps_data(self) -> bool:
        """Whether removing the stacks leaves the data, and deleting it is refused."""
        return self.name is Name.PROD

    @property
    def removal_policy(self) -> RemovalPolicy:
        """What becomes of a resource that holds data when it leaves the template."""
        return RemovalPolicy.RETAIN if self.keeps_data else RemovalPolicy.DESTROY

    @property
    def log_retention(self) -> logs.RetentionDays:
        """How long logs are kept."""
        match self.name:
            case Name.DEV:
                return logs.RetentionDays.ONE_WEEK
            case Name.PROD:
                return logs.RetentionDays.THREE_MONTHS


def stage_from_context(node: Node) -> Stage:
    """The stage that `-c stage=... -c target=... -c origins=...` or cdk.json asks for."""
    origins = str(node.try_get_context("origins") or "")
    return Stage(
        name=Name(node.get_context("stage")),
        target=Target(node.get_context("target")),
        origins=tuple(origin.strip() for origin in origins.split(",") if origin.strip()),
    )
