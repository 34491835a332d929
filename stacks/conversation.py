"""The conversation: the bot, the function that answers its every turn, and the bot's address."""

from __future__ import annotations

from aws_cdk import (
    CfnOutput,
    Duration,
    RemovalPolicy,
    SecretValue,
    Stack,
)
from aws_cdk import aws_dynamodb as dynamodb
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from stacks.bot_definition import read_bot
from stacks.function import Function
from stacks.ledger import index_arn
from stacks.lex_bot import LexBot
from stacks.stage import Stage
from storage import schema

LOCALE = "en_US"
"""The locale `send` speaks to; the fulfilment function understands every language in it."""


class ConversationStack(Stack):
    """On the laptop Lex is a process beside the cloud, found by the ids given by context."""

    def __init__(
        self,
        scope: Construct,
        name: str,
        *,
        stage: Stage,
        table: dynamodb.TableV2,
        report_link: Function,
    ) -> None:
        super().__init__(scope, name, termination_protection=stage.keeps_data)

        self.fulfillment = Function(
            self,
            "Fulfillment",
            stage=stage,
            package="fulfillment",
            description="Understands a message, writes it to the ledger and answers",
            timeout=Duration.seconds(20),
            environment={
                "TABLE_NAME": table.table_name,
                "REPORT_LINK_FUNCTION": report_link.function_name,
            },
        )
        self.fulfillment.allow(
            "dynamodb:BatchGetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            on=[table.table_arn],
        )
        self.fulfillment.allow("dynamodb:Query", on=[index_arn(table, schema.BY_DATE)])
        self.fulfillment.allow("lambda:InvokeFunction", on=[report_link.function_arn])

        if stage.on_aws:
            bot = LexBot(
                self,
                "Bot",
                stage=stage,
                definition=read_bot(),
                code_hook=self.fulfillment,
            )
            bot_id, alias_id, self.alias_arn = bot.bot_id, bot.alias_id, bot.alias_arn
        else:
            bot_id = self.node.get_context("laptopBotId")
            alias_id = self.node.get_context("laptopBotAliasId")
            self.alias_arn = self.format_arn(
                service="lex", resource="bot-alias", resource_name=f"{bot_id}/{alias_id}"
            )

        # Ids, not secrets: they may stand in the template. `send` reads them here, so that a
        # new bot or alias needs no new function.
        self.bot_ids = secretsmanager.Secret(
            self,
            "BotIds",
            description="The bot and alias that `send` speaks to",
            secret_object_value={
                "botId": SecretValue.unsafe_plain_text(bot_id),
                "botAliasId": SecretValue.unsafe_plain_text(alias_id),
                "localeId": SecretValue.unsafe_plain_text(LOCALE),
            },
            removal_policy=RemovalPolicy.DESTROY,
        )

        CfnOutput(self, "FulfillmentFunctionName", value=self.fulfillment.function_name)
        CfnOutput(self, "BotIdsSecretArn", value=self.bot_ids.secret_arn)
