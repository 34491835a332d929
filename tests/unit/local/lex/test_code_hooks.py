"""What the Lambda gets and what its answers do; whatever it answers, the API stays itself."""

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from local.lex.conversation import Conversation
from local.lex.errors import DependencyFailedError, ServiceError, ThrottledError
from local.lex.hook import Faults
from local.lex.loading import load_bot
from tests.unit.local.lex.conftest import BOTS, hook_of
from tests.unit.local.lex.transcripts import TODAY

FLOWERS = load_bot(BOTS / "flowers")
HOOK = hook_of(BOTS / "flowers")
Json = dict[str, Any]


def delegate(event: Json, _context: object) -> Json:
    state = event["sessionState"]
    return {"sessionState": {"dialogAction": {"type": "Delegate"}, "intent": state["intent"]}}


def talk(hook: Any, *texts: str, **options: Any) -> Conversation:
    conversation = Conversation(FLOWERS, hook, today=TODAY, **options)
    for text in texts:
        conversation.say(text)
    return conversation


def test_the_event_after_a_slot_was_given() -> None:
    conversation = talk(HOOK, "buy flowers")
    conversation.say("rose", requestAttributes={"channel": "web"})
    event = conversation.exchanges[-1].event
    slot = {
        "shape": "Scalar",
        "value": {
            "originalValue": "rose",
            "interpretedValue": "roses",
            "resolvedValues": ["roses"],
        },
    }
    intent = {
        "name": "OrderFlowers",
        "state": "InProgress",
        "confirmationState": "None",
        "slots": {"FlowerType": slot, "PickupDate": None, "PickupTime": None},
    }
    others = event.pop("interpretations")
    assert event == {
        "messageVersion": "1.0",
        "invocationSource": "DialogCodeHook",
        "inputMode": "Text",
        "responseContentType": "text/plain; charset=utf-8",
        "sessionId": "test-session",
        "inputTranscript": "rose",
        "requestAttributes": {"channel": "web"},
        "bot": {
            "id": conversation.address.bot_id,
            "name": "FlowerShop",
            "localeId": "en_US",
            "version": "DRAFT",
            "aliasId": "TSTALIASID",
            "aliasName": "TestBotAlias",
        },
        "proposedNextState": {
            "intent": intent,
            "dialogAction": {"type": "ElicitSlot", "slotToElicit": "PickupDate"},
            "prompt": {"attempt": "Initial"},
        },
        "sessionState": {
            "sessionAttributes": {},
            "activeContexts": [],
            "intent": intent,
            "originatingRequestId": conversation.last["sessionState"]["originatingRequestId"],
        },
        "transcriptions": [
            {
                "transcription": "rose",
                "transcriptionConfidence": 1.0,
                "resolvedContext": {"intent": "OrderFlowers"},
                "resolvedSlots": {
                    "FlowerType": {
                        "shape": "Scalar",
                        "value": {"originalValue": "rose", "resolvedValues": ["roses"]},
                    }
                },
            }
        ],
    }
    assert others[0] == {"intent": intent, "interpretationSource": "Lex", "nluConfidence": 1.0}
    assert {"name", "slots", "state", "confirmationState"} == set(others[1]["intent"])


def test_the_event_after_a_useless_answer_proposes_the_retry() -> None:
    conversation = talk(delegate, "buy flowers", "orchids")
    event = conversation.exchanges[-1].event
    assert event["proposedNextState"]["prompt"] == {"attempt": "Retry1"}
    assert event["sessionState"]["intent"]["slots"]["FlowerType"] is None
    assert "nluConfidence" not in event["interpretations"][0]


def test_the_event_of_fulfilment() -> None:
    conversation = talk(delegate, "I want roses for tomorrow", "5pm", "yes")
    sources = [one.event["invocationSource"] for one in conversation.exchanges]
    assert sources == ["DialogCodeHook"] * 3 + ["FulfillmentCodeHook"]
    event = conversation.exchanges[-1].event
    assert event["sessionState"]["intent"]["state"] == "ReadyForFulfillment"
    assert event["sessionState"]["intent"]["confirmationState"] == "Confirmed"
    assert "proposedNextState" not in event


def test_a_no_is_told_to_the_hook() -> None:
    conversation = talk(delegate, "I want roses for tomorrow", "5pm", "no")
    event = conversation.exchanges[-1].event
    assert event["invocationSource"] == "DialogCodeHook"
    assert event["sessionState"]["intent"]["confirmationState"] == "Denied"
    assert conversation.intent["state"] == "Failed"


def test_labels_are_told() -> None:
    conversation = talk(delegate, "my loyalty points", "what")
    labels = [one.event.get("invocationLabel") for one in conversation.exchanges]
    assert labels == ["start", "again"]


def test_an_intent_chosen_by_the_hook_has_no_score() -> None:
    conversation = talk(HOOK, "buy flowers", "plugh")
    first = conversation.last["interpretations"][0]
    assert first["intent"]["name"] == "TrackOrder"
    assert set(first) == {"intent"}


def test_request_attributes_of_the_hook_are_answered_once() -> None:
    def hook(event: Json, context: object) -> Json:
        return {**delegate(event, context), "requestAttributes": {"seen": "yes"}}

    conversation = talk(hook, "buy flowers")
    assert conversation.last["requestAttributes"] == {"seen": "yes"}
    conversation.say("help")
    assert "requestAttributes" not in conversation.last


def test_attributes_left_out_stay_and_given_ones_replace() -> None:
    answers: list[Json] = [{}, {"sessionAttributes": {"b": "2"}}, {"sessionAttributes": {}}]

    def hook(event: Json, context: object) -> Json:
        answer = delegate(event, context)
        answer["sessionState"].update(answers.pop(0))
        return answer

    conversation = Conversation(FLOWERS, hook, today=TODAY)
    seen = []
    for text, state in (("buy flowers", {"a": "1"}), ("roses", None), ("tomorrow", None)):
        request = {"sessionState": {"sessionAttributes": state}} if state else {}
        conversation.say(text, **request)
        seen.append(conversation.last["sessionState"]["sessionAttributes"])
    assert seen == [{"a": "1"}, {"b": "2"}, {}]


def state(**members: Any) -> Json:
    return {"sessionState": members}


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (None, "Received null response from Lambda"),
        ("hello", "Received invalid response from Lambda: Cannot construct instance of "
                  "IntentResponse from a JSON str"),
        ({}, "Received invalid response from Lambda: sessionState is required"),
        (state(), "Received invalid response from Lambda: sessionState.dialogAction is required"),
        (state(dialogAction={"type": "Delegate"}) | {"messages": [None]},
         "Received invalid response from Lambda: messages.1.member: Cannot construct instance "
         "of Message from null"),
        (state(dialogAction={"type": "Delegate"}) | {"messages": [{"contentType": "PlainText"}]},
         "Received invalid response from Lambda: messages.1.member: a message of this content "
         "type has no content"),
        (state(dialogAction={"type": "ElicitSlot"}, intent={"name": "OrderFlowers"}),
         "Received invalid response from Lambda: slotToElicit is required with ElicitSlot"),
        (state(dialogAction={"type": "ElicitSlot", "slotToElicit": "Size"}),
         "Received invalid response from Lambda: 'Size' is not a slot of intent 'OrderFlowers'"),
        (state(dialogAction={"type": "Delegate"}, intent={"name": "Nothing"}),
         "Received invalid response from Lambda: 'Nothing' is not an intent of this bot"),
        (state(dialogAction={"type": "Delegate"}, sessionAttributes={"a": "x" * 9300}),
         "Received invalid response from Lambda: sessionAttributes exceed their maximum size "
         "(12412 vs. 12K)"),
        (state(dialogAction={"type": "Delegate"}) | {"padding": "x" * 51_200},
         "Lambda response exceeds maximum size (51271 vs. 50K)"),
    ],
)  # fmt: skip
def test_an_answer_lex_cannot_read(answer: object, message: str) -> None:
    conversation = Conversation(FLOWERS, lambda _event, _context: answer, today=TODAY)
    with pytest.raises(DependencyFailedError) as raised:
        conversation.say("buy flowers")
    assert raised.value.message == f"Invalid Lambda Response: {message}"


def test_a_function_that_raises_fails_the_request_and_leaves_the_session() -> None:
    conversation = talk(HOOK, "buy flowers")
    with pytest.raises(DependencyFailedError, match="Received error response from Lambda"):
        conversation.say("crash")
    conversation.say("roses")
    assert conversation.slots == {"FlowerType": "roses"}


def test_a_function_that_is_too_slow_takes_the_timeout_way() -> None:
    def slow(event: Json, context: object) -> Json:
        time.sleep(0.3)
        return delegate(event, context)

    attributes = {"sessionAttributes": {"x-amz-lex:codehook-timeout-ms": "50"}}
    conversation = Conversation(FLOWERS, slow, today=TODAY)
    assert conversation.say("my loyalty points", sessionState=attributes) == [
        "That takes too long."
    ]
    with pytest.raises(DependencyFailedError, match="did not answer in time"):
        conversation.say("buy flowers")


def test_a_failing_fulfilment_says_its_failure_response() -> None:
    def hook(event: Json, context: object) -> Json:
        if event["invocationSource"] == "FulfillmentCodeHook":
            raise RuntimeError
        return delegate(event, context)

    conversation = talk(hook, "I want roses for tomorrow", "5pm")
    assert conversation.say("yes") == ["We could not take your order."]
    assert conversation.intent["state"] == "Failed"
    assert "activeContexts" not in conversation.last["sessionState"]


def test_a_throttled_function_throttles_the_request() -> None:
    def hook(_event: Json, _context: object) -> Json:
        raise ThrottledError("Rate exceeded")

    with pytest.raises(ThrottledError):
        talk(hook, "buy flowers")


def test_faults_are_injected_and_repeat_with_the_seed() -> None:
    def outcomes(seed: int) -> list[str]:
        conversation = Conversation(
            FLOWERS, delegate, seed=seed, faults=Faults(throttle=0.3, dependency=0.3)
        )
        seen = []
        for _ in range(40):
            try:
                conversation.say("buy flowers")
                seen.append("")
            except ServiceError as error:
                seen.append(error.name)
        return seen

    assert outcomes(1) == outcomes(1)
    assert outcomes(1) != outcomes(2)
    assert set(outcomes(1)) == {"", "ThrottlingException", "DependencyFailedException"}


def test_faults_are_read_or_refused() -> None:
    assert Faults.parse("throttle=0.1, dependency=0.05") == Faults(0.1, 0.05)
    with pytest.raises(ValueError, match="'speed' is not a fault"):
        Faults.parse("speed=1")
    with pytest.raises(ValueError, match="the share must be a number from 0 to 1"):
        Faults.parse("timeout=2")


def test_without_a_function_a_bot_runs_as_if_its_hooks_were_off() -> None:
    conversation = talk(None, "I want roses for tomorrow", "5pm", "yes")
    assert conversation.intent["state"] == "ReadyForFulfillment"


NAMES = st.sampled_from(
    "OrderFlowers TrackOrder GiftCard FallbackIntent Loyalty DeliveryQuote Nothing".split()
)
SLOTS = st.sampled_from("FlowerType PickupDate Number Colours Words Member Distance Size".split())
TEXTS = st.sampled_from(["roses", "2026-11-24", "", "AB1234", "7", "x" * 50])
VALUES = st.fixed_dictionaries(
    {}, optional={"originalValue": TEXTS, "interpretedValue": TEXTS | st.none(),
                  "resolvedValues": st.lists(TEXTS, max_size=2)}
)  # fmt: skip
SLOT = st.none() | st.recursive(
    st.fixed_dictionaries(
        {}, optional={"value": VALUES | st.none(), "shape": st.sampled_from(["Scalar", "List"])}
    ),
    lambda inner: st.fixed_dictionaries(
        {"shape": st.just("List")}, optional={"values": st.lists(inner, max_size=2)}
    ),
    max_leaves=3,
)
INTENTS = st.fixed_dictionaries(
    {"name": NAMES},
    optional={
        "slots": st.dictionaries(SLOTS, SLOT, max_size=3) | st.none(),
        "state": st.sampled_from(
            "Failed Fulfilled InProgress ReadyForFulfillment Waiting Odd".split()
        ),
        "confirmationState": st.sampled_from(["Confirmed", "Denied", "None"]),
    },
)
ACTIONS = st.fixed_dictionaries(
    {"type": st.sampled_from(
        "Delegate Delegate Close ElicitSlot ElicitIntent ConfirmIntent None Odd".split())},
    optional={"slotToElicit": SLOTS, "subSlotToElicit": st.just({"name": "Part"})},
)  # fmt: skip
ANSWERS = st.none() | st.text(max_size=5) | st.fixed_dictionaries(
    {
        "sessionState": st.fixed_dictionaries(
            {"dialogAction": ACTIONS},
            optional={
                "intent": INTENTS,
                "sessionAttributes": st.dictionaries(st.text(max_size=5), st.text(max_size=5)),
                "activeContexts": st.lists(
                    st.fixed_dictionaries(
                        {"name": st.just("order_placed"), "contextAttributes": st.just({}),
                         "timeToLive": st.just({"turnsToLive": 2})}),
                    max_size=2),
            },
        )
    },
    optional={
        "messages": st.none() | st.lists(
            st.none() | st.fixed_dictionaries(
                {"contentType": st.sampled_from(["PlainText", "ImageResponseCard", "Odd"])},
                optional={"content": st.text(max_size=5) | st.none()}),
            max_size=3),
        "requestAttributes": st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=2),
    },
)  # fmt: skip


ANSWERED: list[Any] = []


def next_answer(_event: Json, _context: object) -> Any:
    ANSWERED.append(ANSWERED.pop(0))
    return ANSWERED[-1]


ANY_ANSWER = Conversation(FLOWERS, next_answer, today=TODAY)


@settings(max_examples=200, deadline=None)
@given(
    answers=st.lists(ANSWERS, min_size=1, max_size=4),
    texts=st.lists(
        st.sampled_from(
            "buy flowers|roses|tomorrow|5pm|yes|no|help|my loyalty points|7|what is this|red".split(
                "|"
            )
        ),
        min_size=1,
        max_size=6,
    ),
)
def test_whatever_the_function_answers_the_api_stays_itself(
    answers: list[Any], texts: list[str]
) -> None:
    ANSWERED[:] = answers
    conversation = ANY_ANSWER
    conversation.forget()
    for text in texts:
        try:
            conversation.say(text)
        except ServiceError as error:
            assert error.status in {400, 424}  # noqa: PT017 - every other error fails the test
            continue
        json.dumps(conversation.last)
        assert len(conversation.last["interpretations"]) <= 5
        assert conversation.last["sessionState"]["dialogAction"]["type"]


def test_what_published_functions_answer_is_taken() -> None:
    """Numbers for strings, no context where a context belongs, an odd state that has no part."""
    answers: list[Json] = [
        {
            "sessionState": {
                "dialogAction": {"type": "ElicitSlot", "slotToElicit": "PickupDate",
                                 "fulfillmentState": "InProgress"},
                "intent": {"name": "OrderFlowers",
                           "slots": {"FlowerType": {"value": {"interpretedValue": 7}}}},
                "sessionAttributes": {"count": 3, "new": True, "none": None},
                "activeContexts": [{}, [], {"name": "intentContext", "contextAttributes": []}],
            },
            "messages": [{"contentType": "PlainText", "content": 12}],
        },
        {
            "sessionState": {
                "dialogAction": {"type": "ElicitIntent"},
                "intent": {"name": "Other", "state": "In Progress"},
            }
        },
    ]  # fmt: skip
    conversation = Conversation(FLOWERS, lambda _event, _context: answers.pop(0), today=TODAY)
    assert conversation.say("buy flowers") == ["12"]
    state = conversation.last["sessionState"]
    assert state["sessionAttributes"] == {"count": "3", "new": "true"}
    assert state["activeContexts"][0]["timeToLive"]["turnsToLive"] == 20
    assert conversation.slots == {"FlowerType": "7"}
    conversation.say("tomorrow")
    assert conversation.last["sessionState"]["dialogAction"] == {"type": "ElicitIntent"}


def test_a_context_of_the_hook_is_there_in_the_next_turn() -> None:
    seen: list[list[str]] = []

    def hook(event: Json, context: object) -> Json:
        seen.append([one["name"] for one in event["sessionState"]["activeContexts"]])
        answer = delegate(event, context)
        if len(seen) == 1:
            alive = {"timeToLiveInSeconds": 600, "turnsToLive": 1}
            answer["sessionState"]["activeContexts"] = [
                {"name": "intentContext", "contextAttributes": {}, "timeToLive": alive}
            ]
        else:
            answer["sessionState"]["activeContexts"] = event["sessionState"]["activeContexts"]
        return answer

    talk(hook, "buy flowers", "roses", "tomorrow")
    assert seen == [[], ["intentContext"], []]
