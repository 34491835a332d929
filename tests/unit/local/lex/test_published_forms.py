"""The forms definitions are published in: custom resources, exports as people keep and zip them."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from local.lex.errors import DefinitionError
from local.lex.loading import load_bot, load_bots

Json = dict[str, Any]

CUSTOM_RESOURCE = """
Parameters:
  Deployer: { Type: String, Default: lex-deployer }
Resources:
  Lockers:
    Type: Custom::LexBot
    Properties:
      ServiceToken: !ImportValue { "Fn::Sub": "${Deployer}-Function" }
      botName: !Sub "${AWS::StackName}-Lockers"
      dataPrivacy: { childDirected: "False" }
      idleSessionTTLInSeconds: "300"
      CR.botLocales:
        - localeId: en_US
          nluIntentConfidenceThreshold: "0.40"
          CR.slotTypes:
            - slotTypeName: LockerCode
              parentSlotTypeSignature: AMAZON.AlphaNumeric
              valueSelectionSetting:
                resolutionStrategy: OriginalValue
                regexFilter: { pattern: "[0-9]{2}-[A-F]{1}" }
          CR.intents:
            - intentName: OpenLocker
              sampleUtterances:
                - utterance: open my locker
                - utterance: "{Code}"
              CR.slots:
                - slotName: Code
                  CR.slotTypeName: LockerCode
                  valueElicitationSetting:
                    slotConstraint: Required
                    promptSpecification:
                      messageGroups:
                        - message: { plainTextMessage: { value: "Which code?" } }
                      maxRetries: 2
                      allowInterrupt: "True"
"""


def write_export(place: Path, files: dict[str, Json]) -> Path:
    for name, content in files.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content))
    return place


def prompt(text: str, groups: str = "messageGroupsList") -> Json:
    return {groups: [{"message": {"plainTextMessage": {"value": text}}}], "maxRetries": 2}


INTENT: Json = {
    "name": "Rent",
    "sampleUtterances": [{"utterance": "rent a boat"}],
    "slotPriorities": [{"slotName": "Boat", "priority": 1}],
}
SLOT: Json = {
    "name": "Boat",
    "slotTypeName": "Boats",
    "valueElicitationSetting": {
        "slotConstraint": "Required",
        "promptSpecification": prompt("Which boat?"),
    },
}
SLOT_TYPE: Json = {
    "name": "Boats",
    "slotTypeValues": [{"sampleValue": {"value": "kayak"}, "synonyms": None}],
    "valueSelectionSetting": {"resolutionStrategy": "TOP_RESOLUTION"},
}
FALLBACK: Json = {"name": "FallbackIntent", "parentIntentSignature": "AMAZON.FallbackIntent"}
FILES: dict[str, Json] = {
    "Harbour/Bot.json": {"name": "Harbour", "idleSessionTTLInSeconds": 300},
    "Harbour/BotLocales/en_US/BotLocale.json": {
        "identifier": "en_US",
        "nluConfidenceThreshold": 0.4,
    },
    "Harbour/BotLocales/en_US/Intents/Rent/Intent.json": INTENT,
    "Harbour/BotLocales/en_US/Intents/Rent/Slots/Boat/Slot.json": SLOT,
    "Harbour/BotLocales/en_US/Intents/FallbackIntent/Intent.json": FALLBACK,
    "Harbour/BotLocales/en_US/SlotTypes/Boats/SlotType.json": SLOT_TYPE,
}


def zipped(place: Path, files: dict[str, str | bytes]) -> Path:
    path = place / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def test_a_bot_of_a_custom_resource(tmp_path: Path) -> None:
    template = tmp_path / "template.yaml"
    template.write_text(CUSTOM_RESOURCE)
    bot = load_bot(template)
    locale = bot.locales["en_US"]
    assert (bot.name, locale.threshold) == ("laptop-Lockers", 0.4)
    assert locale.slot_types["LockerCode"].regex == "[0-9]{2}-[A-F]{1}"
    assert locale.intents["OpenLocker"].slots["Code"].slot_type == "LockerCode"
    assert locale.fallback.name == "FallbackIntent"


def test_a_custom_resource_that_names_its_fallback(tmp_path: Path) -> None:
    template = yaml.safe_load(CUSTOM_RESOURCE.replace("!ImportValue", "").replace("!Sub", ""))
    locale = template["Resources"]["Lockers"]["Properties"]["CR.botLocales"][0]
    closing = {"messageGroups": [{"message": {"plainTextMessage": {"value": "Once more?"}}}]}
    locale["CR.intents"].append(
        {"intentName": "FallbackIntent", "intentClosingSetting": {"closingResponse": closing}}
    )
    path = tmp_path / "template.json"
    path.write_text(json.dumps(template))
    assert load_bot(path).locales["en_US"].fallback.closing is not None


@pytest.mark.parametrize(
    ("resource", "reason"),
    [
        (
            {"Type": "Custom::LexBot", "Properties": {"ServiceToken": "arn"}},
            "Resources: Bot is made of what the template does not hold; export the bot and load "
            "the export.",
        ),
        (
            {"Type": "AWS::Lex::Bot", "Condition": "Old", "Properties": {}},
            "Resources: Bot stands under a condition that the defaults make false.",
        ),
    ],
)
def test_a_template_that_does_not_hold_its_bot(resource: Json, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "template.json"
    document = {"Conditions": {"Old": {"Fn::Equals": [1, 2]}}, "Resources": {"Bot": resource}}
    path.write_text(json.dumps(document))
    with pytest.raises(DefinitionError) as refused:
        load_bot(path)
    assert str(refused.value) == reason


def test_yaml_aliases_do_not_multiply_without_end(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    path = tmp_path / "bot.yaml"
    path.write_text("\n".join(lines))
    with pytest.raises(DefinitionError, match=r"holds more than 5,000,000 values\."):
        load_bot(path)


def test_an_export_with_folders_left_out(tmp_path: Path) -> None:
    flat = {
        name.replace("Harbour/", "").replace("BotLocales/en_US/", "").replace("Intents/", ""): file
        for name, file in FILES.items()
    }
    assert "Rent/Slots/Boat/Slot.json" in flat
    bot = load_bot(write_export(tmp_path, flat))
    assert list(bot.locales["en_US"].intents["Rent"].slots) == ["Boat"]
    assert list(bot.locales["en_US"].slot_types) == ["Boats"]


def test_other_json_beside_an_export_is_not_read(tmp_path: Path) -> None:
    folder = write_export(tmp_path, FILES)
    (folder / "notes.json").write_text("// not even JSON")
    assert load_bot(folder).name == "Harbour"


@pytest.mark.parametrize(
    "name_in_zip",
    [
        pytest.param(lambda name: name, id="as exported"),
        pytest.param(lambda name: f"my-bot-main/{name}", id="under a folder"),
        pytest.param(lambda name: name.replace("/", "\\"), id="with Windows separators"),
    ],
)
def test_zips_as_people_make_them(name_in_zip: Any, tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        name_in_zip(name): json.dumps(content) for name, content in FILES.items()
    }
    files["__MACOSX/Harbour/._Bot.json"] = b"\x00\x05\x16\x07\xff"
    files["Harbour/._Bot.json"] = b"\x00\x05\x16\x07\xff"
    bot = load_bot(zipped(tmp_path, files))
    assert list(bot.locales["en_US"].intents["Rent"].slots) == ["Boat"]


@pytest.mark.parametrize("name", ["../Bot.json", "/etc/Bot.json", "a\\..\\..\\Bot.json"])
def test_a_zip_that_leads_out_of_itself(name: str, tmp_path: Path) -> None:
    path = zipped(tmp_path, {name: "{}"})
    with pytest.raises(DefinitionError, match="a path out of it"):
        load_bot(path)


def test_a_zip_that_unpacks_to_too_much(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Bot.json", b" " * (65 * 1024 * 1024))
    assert path.stat().st_size < 1024 * 1024
    with pytest.raises(DefinitionError, match=r"unpacks to more than 64 MB\."):
        load_bot(path)


def test_the_spellings_of_the_export_formats_own_page(tmp_path: Path) -> None:
    slot = {
        "name": "Boat",
        "slotTypeName": "Boats",
        "slotConstraint": "Required",
        "multipleValuesSetting": {"allowMutlipleValues": True},
        "defaultValueSpec": {"defaultValueList": [{"defaultValue": "kayak"}]},
        "slotValueElicitationSetting": {
            "promptSpecification": prompt("Which boat?", "messageGroupList"),
            "sampleValueElicitingUtterances": [{"utterance": "the {Boat} please"}],
        },
    }
    confirmation = {"confirmationPrompt": prompt("Rent it?", "messageGroupList")}
    files = {
        **FILES,
        "Harbour/BotLocales/en_US/Intents/Rent/Intent.json": {
            **INTENT,
            "intentConfirmationSetting": confirmation,
        },
        "Harbour/BotLocales/en_US/Intents/Rent/Slots/Boat/Slot.json": slot,
    }
    [bot] = load_bots(write_export(tmp_path, files))
    intent = bot.locales["en_US"].intents["Rent"]
    boat = intent.slots["Boat"]
    assert intent.confirmation is not None
    assert (boat.required, boat.multiple) == (True, True)
    assert (boat.defaults, boat.utterances) == (("kayak",), ("the {Boat} please",))
    assert bot.notes == ()


def test_slot_types_named_by_their_ids(tmp_path: Path) -> None:
    composite = {
        "name": "Trip",
        "compositeSlotTypeSetting": {
            "subSlots": [
                {"name": "vessel", "slotTypeId": "7FEVCB2PQE"},
                {"name": "harbour", "slotTypeId": "AMAZON.City"},
            ]
        },
    }
    types = "Harbour/BotLocales/en_US/SlotTypes"
    files = {
        **FILES,
        f"{types}/Boats/SlotType.json": {**SLOT_TYPE, "identifier": "7FEVCB2PQE"},
        f"{types}/Trip/SlotType.json": composite,
    }
    locale = load_bot(write_export(tmp_path, files)).locales["en_US"]
    parts = locale.slot_types["Trip"].sub_slots
    assert [one.slot_type for one in parts] == ["Boats", "AMAZON.City"]

    del files[f"{types}/Boats/SlotType.json"]
    files["Harbour/BotLocales/en_US/Intents/Rent/Slots/Boat/Slot.json"] = {
        **SLOT,
        "slotTypeName": "AMAZON.City",
    }
    with pytest.raises(DefinitionError, match="its part vessel has the type '7FEVCB2PQE'"):
        load_bot(write_export(tmp_path / "without", files))


def test_a_regular_expression_is_checked_at_load(tmp_path: Path) -> None:
    template = tmp_path / "template.yaml"
    template.write_text(CUSTOM_RESOURCE.replace("[0-9]{2}-[A-F]{1}", "[0-9"))
    with pytest.raises(DefinitionError) as refused:
        load_bot(template)
    assert str(refused.value).endswith(
        "regexFilter: Pattern '[0-9' is no regular expression: unterminated character set at "
        "position 0."
    )
    template.write_text(CUSTOM_RESOURCE.replace("[0-9]{2}-[A-F]{1}", "[0-9]+"))
    assert "which Lex refuses" in load_bot(template).notes[0]
    template.write_text(CUSTOM_RESOURCE.replace("[0-9]{2}-[A-F]{1}", "[.*+]{2}"))
    assert load_bot(template).notes == ()
