"""The bot as it is deployed: a new version with each new definition, and a hook it may call."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from aws_cdk import App, Duration, Stack

from stacks.bot_definition import read_bot
from stacks.function import Function
from stacks.lex_bot import LexBot
from stacks.stage import Name, Target
from tests.infrastructure.templates import Templates, stage_of


def test_the_bot_is_the_definition_spelled_as_cloudformation_wants_it(on_aws: Templates) -> None:
    bot = on_aws.one("AWS::Lex::Bot").properties
    definition = read_bot()
    assert bot["BotLocales"] == definition["BotLocales"]
    assert bot["DataPrivacy"] == {"ChildDirected": False}
    assert bot["IdleSessionTTLInSeconds"] == definition["IdleSessionTTLInSeconds"]
    assert bot["Name"] == f"BudgetBuddy-{on_aws.stage.name}"


def test_a_new_definition_cuts_a_new_version_and_keeps_the_old(tmp_path: Path) -> None:
    definition = read_bot()
    same = version_of(definition, tmp_path / "1")
    again = version_of(definition, tmp_path / "2")
    other = version_of({**definition, "IdleSessionTTLInSeconds": 600}, tmp_path / "3")
    assert again == same
    assert other[0] != same[0]
    assert same[1]["DeletionPolicy"] == same[1]["UpdateReplacePolicy"] == "Retain"


def version_of(definition: dict[str, Any], folder: Path) -> tuple[str, dict[str, Any]]:
    app = App(outdir=str(folder), analytics_reporting=False)
    stack = Stack(app, "Test")
    stage = stage_of(Name.DEV, Target.AWS)
    hook = Function(
        stack,
        "Hook",
        stage=stage,
        package="fulfillment",
        description="hook",
        timeout=Duration.seconds(3),
    )
    LexBot(stack, "Bot", stage=stage, definition=definition, code_hook=hook)
    app.synth()
    resources = json.loads((folder / "Test.template.json").read_text())["Resources"]
    ((name, body),) = (
        item for item in resources.items() if item[1]["Type"] == "AWS::Lex::BotVersion"
    )
    return name, body


def test_the_alias_serves_that_version_and_hands_every_turn_to_the_hook(on_aws: Templates) -> None:
    alias = on_aws.one("AWS::Lex::BotAlias")
    version = on_aws.one("AWS::Lex::BotVersion")
    assert alias.properties["BotVersion"] == {"Fn::GetAtt": [version.logical_id, "BotVersion"]}
    (locale,) = alias.properties["BotAliasLocaleSettings"]
    hook = locale["BotAliasLocaleSetting"]["CodeHookSpecification"]["LambdaCodeHook"]
    assert locale["LocaleId"] == "en_US"
    assert on_aws.readable(alias.stack, hook["LambdaArn"]) == "Conversation/Fulfillment.Arn"
    assert hook["CodeHookInterfaceVersion"] == "1.0"


def test_only_this_alias_may_call_the_hook(on_aws: Templates) -> None:
    (permission,) = (
        one
        for one in on_aws.of_type("AWS::Lambda::Permission")
        if one.properties["Principal"] == "lexv2.amazonaws.com"
    )
    source = on_aws.readable(permission.stack, permission.properties["SourceArn"])
    assert source == "Conversation/Bot/Live.Arn"
    assert permission.properties["SourceAccount"] == {"Ref": "AWS::AccountId"}


def test_lex_keeps_no_record_of_what_people_say(on_aws: Templates) -> None:
    assert "ConversationLogSettings" not in on_aws.one("AWS::Lex::BotAlias").properties


@pytest.mark.parametrize("target", ["dev", "laptop"])
def test_send_finds_the_ids_in_the_secret(target: str, request: pytest.FixtureRequest) -> None:
    templates: Templates = request.getfixturevalue(target)
    secret = templates.one("AWS::SecretsManager::Secret", "Conversation")
    text = templates.readable(secret.stack, secret.properties["SecretString"])
    ids = json.loads(text)
    assert (
        ids
        == {
            "dev": {
                "botId": "Conversation/Bot/Bot.Id",
                "botAliasId": "Conversation/Bot/Live.BotAliasId",
                "localeId": "en_US",
            },
            "laptop": {"botId": "BUDGETBUDY", "botAliasId": "LAPTOPLIVE", "localeId": "en_US"},
        }[target]
    )
