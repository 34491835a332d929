"""Definitions in every form, and what is refused with the path of the property."""

import copy
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from local.lex.definition import Bot, Resolution, StepType
from local.lex.errors import DefinitionError
from local.lex.loading import load_bot, load_bots
from tests.unit.local.lex.conftest import BOTS

Json = dict[str, Any]

FALLBACK = {"Name": "FallbackIntent", "ParentIntentSignature": "AMAZON.FallbackIntent"}
PROMPT = {
    "MaxRetries": 2,
    "MessageGroupsList": [{"Message": {"PlainTextMessage": {"Value": "What size?"}}}],
}
MINIMAL: Json = {
    "Name": "Pizza",
    "RoleArn": "arn:aws:iam::000000000000:role/x",
    "DataPrivacy": {"ChildDirected": False},
    "IdleSessionTTLInSeconds": 300,
    "BotLocales": [
        {
            "LocaleId": "en_US",
            "NluConfidenceThreshold": 0.4,
            "SlotTypes": [
                {
                    "Name": "Size",
                    "SlotTypeValues": [{"SampleValue": {"Value": "small"}}],
                    "ValueSelectionSetting": {"ResolutionStrategy": "TOP_RESOLUTION"},
                }
            ],
            "Intents": [
                {
                    "Name": "Order",
                    "SampleUtterances": [{"Utterance": "a {Size} pizza"}],
                    "SlotPriorities": [{"Priority": 1, "SlotName": "Size"}],
                    "Slots": [
                        {
                            "Name": "Size",
                            "SlotTypeName": "Size",
                            "ValueElicitationSetting": {
                                "SlotConstraint": "Required",
                                "PromptSpecification": PROMPT,
                            },
                        }
                    ],
                },
                FALLBACK,
            ],
        }
    ],
}
INTENT = "BotLocales[0].Intents[0]"
ELICITATION = f"{INTENT}.Slots[0].ValueElicitationSetting"


def loaded(tmp_path: Path, properties: Json, **options: bool) -> Bot:
    path = tmp_path / "bot.json"
    path.write_text(json.dumps(properties))
    return load_bot(path, **options)


def with_change(path: str, value: object) -> Json:
    """The minimal bot with one property, by its path, set to a value."""
    bot = copy.deepcopy(MINIMAL)
    place: Any = bot
    *parents, last = path.replace("[", ".[").split(".")
    for part in parents:
        place = place[int(part[1:-1])] if part.startswith("[") else place.setdefault(part, {})
    if last.startswith("["):
        place[int(last[1:-1])] = value
    else:
        place[last] = value
    return bot


def test_properties_alone(tmp_path: Path) -> None:
    bot = loaded(tmp_path, MINIMAL)
    locale = bot.locales["en_US"]
    assert (bot.name, bot.idle_seconds, locale.threshold) == ("Pizza", 300, 0.4)
    assert locale.slot_types["Size"].resolution is Resolution.TOP_RESOLUTION
    assert locale.intents["Order"].slots["Size"].prompt is not None
    assert locale.fallback.name == "FallbackIntent"


def test_a_template_with_every_short_form(tmp_path: Path) -> None:
    template = tmp_path / "template.yaml"
    template.write_text(
        """
Parameters:
  Stage: { Type: String, Default: dev }
  Threshold: { Type: Number, Default: 0.6 }
Mappings: { Names: { dev: { bot: Pizza } } }
Conditions: { IsDev: !Equals [!Ref Stage, dev] }
Resources:
  Bot:
    Type: AWS::Lex::Bot
    Properties:
      Name: !Sub "${Prefix}-${Stage}"
      RoleArn: !GetAtt Role.Arn
      DataPrivacy: { ChildDirected: "false" }
      IdleSessionTTLInSeconds: "300"
      Description: !If [IsDev, !Ref AWS::NoValue, !FindInMap [Names, dev, bot]]
      BotLocales:
        - LocaleId: !Join ["_", [en, !Select [1, !Split [",", "GB,US"]]]]
          NluConfidenceThreshold: !Ref Threshold
          Intents:
            - Name: FallbackIntent
              ParentIntentSignature: AMAZON.FallbackIntent
""".replace("${Prefix}", "${AWS::StackName}")
    )
    bot = load_bot(template)
    assert bot.name == "laptop-dev"
    assert bot.locales["en_US"].threshold == 0.6


def test_a_synthesised_template_in_its_folder(tmp_path: Path) -> None:
    document = {"Resources": {"B": {"Type": "AWS::Lex::Bot", "Properties": MINIMAL}}}
    (tmp_path / "Other.template.json").write_text(json.dumps({"Resources": {}}))
    (tmp_path / "Chat.template.json").write_text(json.dumps(document))
    assert [bot.name for bot in load_bots(tmp_path)] == ["Pizza"]


def test_two_bots_of_a_template(tmp_path: Path) -> None:
    second = {**MINIMAL, "Name": "Pasta"}
    resources = {
        name: {"Type": "AWS::Lex::Bot", "Properties": bot}
        for name, bot in (("A", MINIMAL), ("B", second))
    }
    path = tmp_path / "t.json"
    path.write_text(json.dumps({"Resources": resources}))
    assert [bot.name for bot in load_bots(path)] == ["Pizza", "Pasta"]
    with pytest.raises(DefinitionError, match=r"holds 2 bots \(Pizza, Pasta\); one was expected"):
        load_bot(path)


def test_a_folder_of_files(tmp_path: Path) -> None:
    bot = copy.deepcopy(MINIMAL)
    locale = bot["BotLocales"][0]
    for kind in ("Intents", "SlotTypes"):
        folder = tmp_path / {"Intents": "intents", "SlotTypes": "slot_types"}[kind]
        folder.mkdir()
        for one in locale.pop(kind):
            (folder / f"{one['Name']}.yaml").write_text(yaml.safe_dump(one))
    (tmp_path / "bot.yaml").write_text(yaml.safe_dump(bot))
    read = load_bot(tmp_path)
    assert set(read.locales["en_US"].intents) == {"Order", "FallbackIntent"}
    (tmp_path / "bot.yaml").unlink()
    assert read == loaded(tmp_path, MINIMAL)


def test_a_folder_with_several_locales(tmp_path: Path) -> None:
    bot = copy.deepcopy(MINIMAL)
    (locale,) = bot.pop("BotLocales")
    (tmp_path / "bot.yaml").write_text(yaml.safe_dump(bot))
    for name in ("en_US", "de_DE"):
        for kind in ("intents", "slot_types"):
            (tmp_path / "locales" / name / kind).mkdir(parents=True)
        place = tmp_path / "locales" / name
        (place / "locale.yaml").write_text("NluConfidenceThreshold: 0.5\n")
        (place / "slot_types/Size.yaml").write_text(yaml.safe_dump(locale["SlotTypes"][0]))
        for one in locale["Intents"]:
            (place / f"intents/{one['Name']}.yaml").write_text(yaml.safe_dump(one))
    assert list(load_bot(tmp_path).locales) == ["de_DE", "en_US"]


def test_an_export_zipped_and_unpacked_are_one(tmp_path: Path) -> None:
    folder = BOTS / "banking"
    archive = tmp_path / "BankerBot-DRAFT-LexJson.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in folder.rglob("*.json"):
            file.write(path, path.relative_to(folder))
    bot = load_bot(archive)
    assert bot == load_bot(folder)
    transfer = bot.locales["en_US"].intents["TransferFunds"]
    assert list(transfer.slots) == ["sourceAccountType", "targetAccountType", "transferAmount"]
    step = transfer.slots["transferAmount"].captured.step
    assert step is not None
    assert step.type is StepType.CONFIRM_INTENT


def test_an_export_of_a_locale_alone(tmp_path: Path) -> None:
    inside = BOTS / "banking/BankerBot/BotLocales"
    archive = tmp_path / "Banker-en_US.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in inside.rglob("*.json"):
            file.write(path, path.relative_to(inside))
    bot = load_bot(archive)
    assert bot.name == "Banker_en_US"
    assert "CheckBalance" in bot.locales["en_US"].intents


def test_unknown_properties_of_an_export_are_noted(tmp_path: Path) -> None:
    (tmp_path / "B").mkdir()
    bot = {**MINIMAL, "novelty": {"a": 1}}
    locales = bot.pop("BotLocales")
    (tmp_path / "B/Bot.json").write_text(json.dumps({**bot, "botLocales": locales}))
    # An export keeps its locales in files of their own; those in Bot.json are replaced.
    place = tmp_path / "B/BotLocales/en_US"
    (place / "Intents/FallbackIntent").mkdir(parents=True)
    (place / "BotLocale.json").write_text('{"identifier": "en_US", "nluConfidenceThreshold": 0.4}')
    (place / "Intents/FallbackIntent/Intent.json").write_text(json.dumps(FALLBACK))
    assert load_bot(tmp_path).notes == (
        "B/Bot.json.novelty: is not a property this runtime knows; it has no effect here.",
    )


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("Colour", "red", "Colour: is not a property this runtime knows; it is never ignored."),
        ("Name", None, "Name is required."),
        ("IdleSessionTTLInSeconds", 59,
         "IdleSessionTTLInSeconds: is 59; Lex allows 60 to 86400."),
        ("BotLocales", [], "BotLocales must hold at least one locale."),
        ("BotType", "BotNetwork",
         "A network of bots routes between bots of the cloud; serve each bot."),
        ("BotLocales[0].NluConfidenceThreshold", None,
         "BotLocales[0]: NluConfidenceThreshold is required."),
        ("BotLocales[0].NluConfidenceThreshold", "high",
         'BotLocales[0].NluConfidenceThreshold: must be a number, not "high".'),
        ("BotLocales[0].Intents[1]", {"Name": "Other"},
         "BotLocales[0]: Intents must hold one with ParentIntentSignature "
         "AMAZON.FallbackIntent, as the service demands."),
        ("BotLocales[0].Intents[1].SampleUtterances", [{"Utterance": "x"}],
         "BotLocales[0].Intents[1]: AMAZON.FallbackIntent takes no utterances and no slots."),
        (f"{INTENT}.Name", "a b",
         f"{INTENT}: Name 'a b' must match ^([0-9a-zA-Z][_-]?)+$."),
        (f"{INTENT}.ParentIntentSignature", "AMAZON.DanceIntent",
         f"{INTENT}: ParentIntentSignature 'AMAZON.DanceIntent' is not a built-in intent of "
         "Lex V2."),
        (f"{INTENT}.SampleUtterances[0].Utterance", "a {Crust} pizza",
         "BotLocales[0]: intent Order: the utterance 'a {Crust} pizza' names {Crust}, which is "
         "not a slot of the intent."),
        (f"{INTENT}.SlotPriorities[0].SlotName", "Crust",
         f"{INTENT}.SlotPriorities[0]: SlotName 'Crust' is not a slot of this intent."),
        (f"{INTENT}.Slots[0].SlotTypeName", "AMAZON.US_CITY",
         "BotLocales[0]: intent Order: slot Size has the type 'AMAZON.US_CITY', which is not a "
         "built-in slot type of this locale."),
        (f"{INTENT}.Slots[0].SlotTypeName", "Sizes",
         "BotLocales[0]: intent Order: slot Size has the type 'Sizes', which is not a custom "
         "slot type of this locale."),
        (f"{ELICITATION}.SlotConstraint", "Maybe",
         f"{ELICITATION}: SlotConstraint must be Required or Optional."),
        (f"{ELICITATION}.PromptSpecification.MaxRetries", 6,
         f"{ELICITATION}.PromptSpecification.MaxRetries: is 6; Lex allows 0 to 5."),
        (f"{ELICITATION}.PromptSpecification.MessageGroupsList[0].Message",
         {"PlainTextMessage": {"Value": "a"}, "SSMLMessage": {"Value": "b"}},
         f"{ELICITATION}.PromptSpecification.MessageGroupsList[0].Message: must hold exactly one "
         "of PlainTextMessage, SSMLMessage, CustomPayload and ImageResponseCard."),
        (f"{ELICITATION}.SlotCaptureSetting.CaptureNextStep.DialogAction", {"Type": "Jump"},
         f"{ELICITATION}.SlotCaptureSetting.CaptureNextStep.DialogAction: Type 'Jump' is not a "
         "next step Lex knows."),
        (f"{ELICITATION}.SlotCaptureSetting.CaptureNextStep.DialogAction",
         {"Type": "ElicitSlot", "SlotToElicit": "Crust"},
         "BotLocales[0]: intent Order: a next step elicits the unknown slot 'Crust'."),
        (f"{INTENT}.IntentClosingSetting.NextStep",
         {"DialogAction": {"Type": "StartIntent"}, "Intent": {"Name": "Nothing"}},
         "BotLocales[0]: intent Order: a next step names the unknown intent 'Nothing'."),
        (f"{INTENT}.IntentClosingSetting.Conditional",
         {"IsActive": True, "ConditionalBranches": [
             {"Name": "x", "Condition": {"ExpressionString": "{Size} ="}, "NextStep": {}}]},
         f"{INTENT}.IntentClosingSetting.Conditional.ConditionalBranches[0].Condition: "
         "ExpressionString cannot be read: it ends too early."),
        ("BotLocales[0].SlotTypes[0].ParentSlotTypeSignature", "AMAZON.City",
         "BotLocales[0].SlotTypes[0]: ParentSlotTypeSignature 'AMAZON.City': only "
         "AMAZON.AlphaNumeric has derived types."),
        ("BotLocales[0].SlotTypes[0].ValueSelectionSetting.ResolutionStrategy", "BEST",
         "BotLocales[0].SlotTypes[0].ValueSelectionSetting: ResolutionStrategy must be "
         "ORIGINAL_VALUE, TOP_RESOLUTION or CONCATENATION."),
        (f"{INTENT}.Description", {"Fn::GetAZs": ""}, None),
        (f"{INTENT}.Slots[0].Name", {"Fn::GetAZs": ""},
         f"{INTENT}.Slots[0].Name: must be a string, not the intrinsic Fn::GetAZs, which cannot "
         "be resolved here."),
    ],
)  # fmt: skip
def test_what_is_refused(tmp_path: Path, path: str, value: object, message: str | None) -> None:
    definition = with_change(path, value)
    if message is None:
        loaded(tmp_path, definition)
        return
    with pytest.raises(DefinitionError) as raised:
        loaded(tmp_path, definition)
    assert str(raised.value) == message


CLOUD_ONLY: list[tuple[str, object, str]] = [
    (f"{INTENT}.QnAIntentConfiguration", {"DataSourceConfiguration": {}}, "Bedrock model"),
    (f"{INTENT}.KendraConfiguration", {"KendraIndex": "arn"}, "Kendra index"),
    (f"{INTENT}.BedrockAgentIntentConfiguration", {"x": 1}, "Bedrock agent"),
    (f"{INTENT}.QInConnectIntentConfiguration", {"x": 1}, "Amazon Q in Connect"),
    (f"{INTENT}.ParentIntentSignature", "AMAZON.KendraSearchIntent", "KendraSearchIntent"),
    ("BotLocales[0].SlotTypes[0].ExternalSourceSetting", {"GrammarSlotTypeSetting": {}}, "grammar"),
]


@pytest.mark.parametrize(("path", "value", "word"), CLOUD_ONLY)
def test_what_only_the_cloud_has(tmp_path: Path, path: str, value: object, word: str) -> None:
    definition = with_change(path, value)
    with pytest.raises(DefinitionError, match=f"{word}.*--ignore-cloud-only") as raised:
        loaded(tmp_path, definition)
    assert raised.value.path == path
    bot = loaded(tmp_path, definition, ignore_cloud_only=True)
    assert list(bot.locales["en_US"].intents) == ["FallbackIntent"]
    assert any(note.startswith(path) for note in bot.notes)


def test_assisted_understanding_is_refused_only_when_it_is_on(tmp_path: Path) -> None:
    path = "BotLocales[0].GenerativeAISettings"
    for enabled in (False, True):
        settings = {"RuntimeSettings": {"NluImprovement": {"Enabled": enabled}}}
        definition = with_change(path, settings)
        if enabled:
            with pytest.raises(DefinitionError, match="A Bedrock model assists it"):
                loaded(tmp_path, definition)
        loaded(tmp_path, definition, ignore_cloud_only=True)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("bot.yaml", "a: [", "is neither JSON nor YAML"),
        ("bot.yaml", "- 1", "must hold an object"),
        ("template.json", '{"Resources": {}}', "its Resources hold no AWS::Lex::Bot"),
        ("v1.json", '{"metadata": {}, "resource": {}}', "is an export of Lex V1; migrate"),
        ("bot.zip", "no zip", "is not a zip that can be read"),
    ],
)
def test_files_that_are_no_definition(
    tmp_path: Path, name: str, content: str, message: str
) -> None:
    path = tmp_path / name
    path.write_text(content)
    with pytest.raises(DefinitionError, match=message):
        load_bot(path)


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DefinitionError, match="no such file or folder"):
        load_bot(tmp_path / "nothing")
