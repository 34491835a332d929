"""The whole product: which stacks there are, and what each gets from the others."""

from __future__ import annotations

from pathlib import Path

from aws_cdk import Tags
from constructs import Construct

from stacks.after_write import AfterWriteStack
from stacks.api import ApiStack
from stacks.backup import LAYER, BackupStack
from stacks.backup_database import Kind
from stacks.conversation import ConversationStack
from stacks.identity import IdentityStack
from stacks.ledger import LedgerStack
from stacks.reports import ReportsStack
from stacks.stage import Stage
from stacks.watch import WatchStack
from stacks.website import FRONTEND, WebsiteStack


class BudgetBuddy:
    """Every stack of one stage, each an attribute. The website is AWS's alone."""

    def __init__(
        self,
        scope: Construct,
        *,
        stage: Stage,
        frontend: Path = FRONTEND,
        backup_layer: Path = LAYER,
    ) -> None:
        prefix = f"BudgetBuddy-{stage.name}"

        self.ledger = LedgerStack(scope, f"{prefix}-Ledger", stage=stage)
        self.identity = IdentityStack(scope, f"{prefix}-Identity", stage=stage)
        self.after_write = AfterWriteStack(
            scope, f"{prefix}-AfterWrite", stage=stage, table=self.ledger.table
        )
        self.reports = ReportsStack(
            scope, f"{prefix}-Reports", stage=stage, table=self.ledger.table
        )
        self.conversation = ConversationStack(
            scope,
            f"{prefix}-Conversation",
            stage=stage,
            table=self.ledger.table,
            report_link=self.reports.link,
        )
        self.api = ApiStack(
            scope,
            f"{prefix}-Api",
            stage=stage,
            table=self.ledger.table,
            user_pool=self.identity.user_pool,
            bot_ids=self.conversation.bot_ids,
            bot_alias_arn=self.conversation.alias_arn,
        )
        if stage.on_aws:
            self.website = WebsiteStack(
                scope,
                f"{prefix}-Website",
                stage=stage,
                rest_api=self.api.rest_api,
                client_id=self.identity.client.user_pool_client_id,
                frontend=frontend,
            )
        backup = Kind(scope.node.get_context("backup"))
        if backup is not Kind.NONE:
            self.backup = BackupStack(
                scope,
                f"{prefix}-Backup",
                stage=stage,
                table=self.ledger.table,
                kind=backup,
                layer=backup_layer,
            )
        self.watch = WatchStack(
            scope,
            f"{prefix}-Watch",
            stage=stage,
            table=self.ledger.table,
            with_backup=backup is not Kind.NONE,
        )
        self.watch.owner.hears_of_every_alarm(scope)

        Tags.of(scope).add("application", "budgetbuddy")
        Tags.of(scope).add("stage", stage.name)
