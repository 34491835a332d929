"""The bot of lex_bot/: within Lex's limits, and in step with the code that answers it."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from conversation.message import Reply
from fulfillment.lex import ANSWER, FALLBACK, response_to
from language.vocabulary.categories_en import INCOME, WORDS
from local.lex.loading import load_bot
from local.lex.loading.folder import read_folder
from stacks.bot_definition import FOLDER, digest_of, read_bot
from tests.infrastructure.templates import PROJECT

BOT = read_bot()
(LOCALE,) = BOT["BotLocales"]
INTENTS: dict[str, dict[str, Any]] = {intent["Name"]: intent for intent in LOCALE["Intents"]}
SLOT_TYPES: dict[str, dict[str, Any]] = {one["Name"]: one for one in LOCALE["SlotTypes"]}
SPOKEN = [name for name in INTENTS if name != FALLBACK]

# Lex V2 developer guide, "Built-in intents": an intent of one's own may not be called so.
BUILT_IN = set(
    "BedrockAgentIntent CancelIntent HelpIntent KendraSearchIntent PauseIntent QnAIntent "
    "QInConnectIntent RepeatIntent ResumeIntent StartOverIntent StopIntent".split()
)
NAME = re.compile(r"([0-9a-zA-Z][_-]?){1,100}")


def utterances(intent: str) -> list[str]:
    return [one["Utterance"] for one in INTENTS[intent].get("SampleUtterances", [])]


def slots(intent: str) -> dict[str, str]:
    return {one["Name"]: one["SlotTypeName"] for one in INTENTS[intent].get("Slots", [])}


def answered_intents() -> Iterator[str]:
    """Every intent the code can answer with: each `intent=` and `intent_of` of the conversation."""
    for path in sorted((PROJECT / "lambdas" / "conversation").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.keyword) and node.arg == "intent":
                yield from names_in(node.value)
            if isinstance(node, ast.FunctionDef) and node.name == "intent_of":
                for part in ast.walk(node):
                    if isinstance(part, ast.Return) and part.value:
                        yield from names_in(part.value)


def names_in(value: ast.expr) -> Iterator[str]:
    match value:
        case ast.Constant(value=str(name)):
            yield name
        case ast.IfExp(body=body, orelse=orelse):
            yield from names_in(body)
            yield from names_in(orelse)


def test_every_file_is_an_intent_of_its_own_name() -> None:
    folder = FOLDER / "locales" / "en_US"
    assert {path.stem for path in folder.glob("intents/*.yaml")} == set(INTENTS)
    assert {path.stem for path in folder.glob("slot_types/*.yaml")} == set(SLOT_TYPES)


def test_the_code_answers_every_intent_and_no_other() -> None:
    assert set(answered_intents()) == set(INTENTS)


def test_the_laptop_reads_the_same_bot_with_nothing_left_out() -> None:
    assert read_folder(FOLDER) == BOT
    bot = load_bot(FOLDER)
    assert set(bot.locales["en_US"].intents) == set(INTENTS)
    assert bot.notes == ()


@pytest.mark.parametrize("intent", SPOKEN)
def test_a_question_is_asked_with_a_free_form_slot_of_every_intent(intent: str) -> None:
    assert slots(intent)[ANSWER] == "AMAZON.FreeFormInput"
    action = asks(intent)
    assert action == {"dialogAction": {"type": "ElicitSlot", "slotToElicit": ANSWER}, "in": intent}


def test_a_question_from_the_fallback_is_asked_in_an_intent_that_has_the_slot() -> None:
    assert slots(FALLBACK) == {}
    assert slots(asks(FALLBACK)["in"])[ANSWER] == "AMAZON.FreeFormInput"


def asks(intent: str) -> dict[str, Any]:
    event = {"sessionState": {"intent": {"name": intent, "slots": {}}}}
    reply = Reply(intent=intent, state="InProgress", lines=("Which one?",))
    state = response_to(event, reply, "m1")["sessionState"]
    return {"dialogAction": state["dialogAction"], "in": state["intent"]["name"]}


@pytest.mark.parametrize("intent", SPOKEN)
def test_each_turn_of_an_intent_goes_to_the_hook(intent: str) -> None:
    assert INTENTS[intent]["DialogCodeHook"] == {"Enabled": True}
    assert INTENTS[intent]["FulfillmentCodeHook"] == {"Enabled": True}
    required = [
        one["Name"]
        for one in INTENTS[intent]["Slots"]
        if one["ValueElicitationSetting"]["SlotConstraint"] != "Optional"
    ]
    assert required == []  # Lex itself never asks: a slot is a hint.


def test_what_fits_no_intent_goes_to_the_hook_too() -> None:
    assert INTENTS[FALLBACK]["ParentIntentSignature"] == "AMAZON.FallbackIntent"
    assert INTENTS[FALLBACK]["FulfillmentCodeHook"] == {"Enabled": True}
    assert utterances(FALLBACK) == []


@pytest.mark.parametrize("intent", SPOKEN)
def test_an_intent_has_enough_utterances_within_the_limits(intent: str) -> None:
    assert len(utterances(intent)) >= 15
    assert [one for one in utterances(intent) if not 2 <= len(one) <= 500] == []
    assert NAME.fullmatch(intent)
    assert intent not in BUILT_IN
    assert len(INTENTS[intent]["Description"]) <= 200


def test_no_utterance_belongs_to_two_intents_or_stands_twice() -> None:
    said = Counter(
        by_type(utterance, slots(intent)).casefold()
        for intent in SPOKEN
        for utterance in utterances(intent)
    )
    assert [utterance for utterance, times in said.items() if times > 1] == []


def by_type(utterance: str, types: dict[str, str]) -> str:
    """The utterance with its slots' types: two slots of one type are one to Lex."""
    return re.sub(r"\{(\w+)\}", lambda slot: f"{{{types[slot[1]]}}}", utterance)


@pytest.mark.parametrize("intent", SPOKEN)
def test_slots_are_declared_used_and_in_an_order(intent: str) -> None:
    used = {slot for one in utterances(intent) for slot in re.findall(r"\{(\w+)\}", one)}
    # A free-form slot in an utterance would swallow it; it is elicited only.
    assert used == set(slots(intent)) - {ANSWER}
    priorities = INTENTS[intent]["SlotPriorities"]
    assert [one["SlotName"] for one in priorities] == list(slots(intent))
    assert [one["Priority"] for one in priorities] == list(range(1, len(priorities) + 1))


def test_slot_types_are_declared_and_used() -> None:
    used = {type_ for intent in SPOKEN for type_ in slots(intent).values()}
    assert {one for one in used if not one.startswith("AMAZON.")} == set(SLOT_TYPES)


def test_the_categories_are_the_products() -> None:
    spending = {one["SampleValue"]["Value"] for one in SLOT_TYPES["Category"]["SlotTypeValues"]}
    income = {one["SampleValue"]["Value"] for one in SLOT_TYPES["IncomeCategory"]["SlotTypeValues"]}
    assert spending == {*WORDS, "other"}
    assert income == set(INCOME)


@pytest.mark.parametrize("slot_type", SLOT_TYPES)
def test_a_slot_value_means_one_thing(slot_type: str) -> None:
    values = [
        word.casefold()
        for one in SLOT_TYPES[slot_type]["SlotTypeValues"]
        for word in (one["SampleValue"]["Value"], *(syn["Value"] for syn in one["Synonyms"]))
    ]
    assert [word for word, times in Counter(values).items() if times > 1] == []
    assert [word for word in values if not 1 <= len(word) <= 140] == []


def test_the_digest_follows_the_meaning_and_not_the_order_of_keys() -> None:
    assert digest_of(dict(reversed(BOT.items()))) == digest_of(BOT)
    assert digest_of({**BOT, "IdleSessionTTLInSeconds": 60}) != digest_of(BOT)
