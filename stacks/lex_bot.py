"""A Lex bot, published as a version behind an alias that calls our function."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aws_cdk import (
    CfnResource,
    RemovalPolicy,
    Stack,
)
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_lex as lex
from constructs import Construct

from stacks.bot_definition import digest_of
from stacks.stage import Stage


class LexBot(Construct):
    """A bot whose every locale hands each turn to one function."""

    def __init__(
        self,
        scope: Construct,
        name: str,
        *,
        stage: Stage,
        definition: Mapping[str, Any],
        code_hook: lambda_.Function,
    ) -> None:
        super().__init__(scope, name)
        locale_ids: list[str] = [locale["LocaleId"] for locale in definition["BotLocales"]]

        # Lex assumes it to act for the bot; one that only reads text needs no permission.
        role = iam.Role(self, "Role", assumed_by=iam.ServicePrincipal("lexv2.amazonaws.com"))

        # Untyped, because the definition is in CloudFormation's spelling already and because
        # CfnBot leaves DataPrivacy in the wrong one (aws-cdk#33710).
        bot = CfnResource(
            self,
            "Bot",
            type="AWS::Lex::Bot",
            properties={
                **definition,
                # The one resource here that cannot be without a name of its own.
                "Name": f"{definition['Name']}-{stage.name}",
                "RoleArn": role.role_arn,
                "AutoBuildBotLocales": True,
            },
        )
        # It holds nothing that lex_bot/ does not; its versions end with it.
        bot.apply_removal_policy(RemovalPolicy.DESTROY)
        self.bot_id = bot.get_att("Id").to_string()

        # A version is cut when this resource is created, never when the bot changes: another
        # definition needs another resource. The old version stays, sessions still run on it.
        version = lex.CfnBotVersion(
            self,
            f"Version{digest_of(definition)}",
            bot_id=self.bot_id,
            bot_version_locale_specification=[
                lex.CfnBotVersion.BotVersionLocaleSpecificationProperty(
                    locale_id=locale_id,
                    bot_version_locale_details=lex.CfnBotVersion.BotVersionLocaleDetailsProperty(
                        source_bot_version="DRAFT"
                    ),
                )
                for locale_id in locale_ids
            ],
        )
        version.apply_removal_policy(RemovalPolicy.RETAIN)

        alias = lex.CfnBotAlias(
            self,
            "Live",
            bot_id=self.bot_id,
            bot_alias_name="live",
            bot_version=version.attr_bot_version,
            bot_alias_locale_settings=[_calls(code_hook, locale_id) for locale_id in locale_ids],
        )
        self.alias_id = alias.attr_bot_alias_id
        self.alias_arn = alias.attr_arn

        code_hook.add_permission(
            "Lex",
            principal=iam.ServicePrincipal("lexv2.amazonaws.com"),
            source_arn=self.alias_arn,
            source_account=Stack.of(self).account,
        )


def _calls(
    function: lambda_.Function, locale_id: str
) -> lex.CfnBotAlias.BotAliasLocaleSettingsItemProperty:
    return lex.CfnBotAlias.BotAliasLocaleSettingsItemProperty(
        locale_id=locale_id,
        bot_alias_locale_setting=lex.CfnBotAlias.BotAliasLocaleSettingsProperty(
            enabled=True,
            code_hook_specification=lex.CfnBotAlias.CodeHookSpecificationProperty(
                lambda_code_hook=lex.CfnBotAlias.LambdaCodeHookProperty(
                    lambda_arn=function.function_arn, code_hook_interface_version="1.0"
                )
            ),
        ),
    )
