"""What the transcripts do not show: composite slots, locales, circles, optional slots."""

from typing import Any

import pytest

from local.lex.conversation import Conversation
from local.lex.definition import (
    Bot,
    Closing,
    Intent,
    Locale,
    Message,
    MessageGroup,
    Outcome,
    Prompt,
    Resolution,
    Response,
    Slot,
    SlotType,
    SlotTypeValue,
    Step,
    StepType,
    SubSlot,
)
from local.lex.errors import InvalidRequestError

FALLBACK = Intent("FallbackIntent", parent="AMAZON.FallbackIntent")


def groups(*texts: str) -> tuple[MessageGroup, ...]:
    return tuple(MessageGroup((Message("PlainText", text),)) for text in texts)


def prompt(text: str) -> Prompt:
    return Prompt(groups(text), max_retries=1)


def bot_of(*intents: Intent, slot_types: tuple[SlotType, ...] = (), **locales: Locale) -> Bot:
    locale = Locale(
        "en_US",
        0.4,
        {intent.name: intent for intent in (*intents, FALLBACK)},
        {one.name: one for one in slot_types},
    )
    return Bot("Test", {"en_US": locale, **locales})


def closing(text: str) -> Closing:
    return Closing(outcome=Outcome(Response(groups(text))))


def test_a_composite_slot_is_asked_for_part_by_part() -> None:
    person = SlotType(
        "Person",
        Resolution.CONCATENATION,
        sub_slots=(SubSlot("First", "AMAZON.FirstName"), SubSlot("Age", "AMAZON.Number")),
    )
    slot = Slot(
        "Who",
        "Person",
        sub_slots=(
            SubSlot("First", "", prompt("First name?")),
            SubSlot("Age", "", prompt("How old is {Who.First}?")),
        ),
    )
    intent = Intent(
        "Register",
        utterances=("register me",),
        slots={"Who": slot},
        closing=closing("{Who.First}, {Who.Age}."),
    )
    bot = Conversation(bot_of(intent, slot_types=(person,)))
    assert bot.say("register me") == ["First name?"]
    assert bot.last["sessionState"]["dialogAction"] == {
        "type": "ElicitSlot",
        "slotToElicit": "Who",
        "subSlotToElicit": {"name": "First"},
    }
    assert bot.say("Ann") == ["How old is Ann?"]
    assert bot.say("no number") == ["How old is Ann?"]
    assert bot.say("33") == ["Ann, 33."]
    who: Any = bot.intent["slots"]["Who"]
    assert who["shape"] == "Composite"
    assert {name: one["value"]["interpretedValue"] for name, one in who["subSlots"].items()} == {
        "First": "Ann",
        "Age": "33",
    }


def test_an_optional_slot_is_taken_but_not_asked_for() -> None:
    intent = Intent(
        "Drink",
        utterances=("a drink", "{Count} drinks"),
        slots={"Count": Slot("Count", "AMAZON.Number", required=False, prompt=prompt("How many?"))},
        closing=closing("Cheers."),
    )
    bot = Conversation(bot_of(intent))
    assert bot.say("a drink") == ["Cheers."]
    assert bot.slots == {}
    assert bot.say("3 drinks") == ["Cheers."]
    assert bot.slots == {"Count": "3"}


def test_each_locale_has_its_own_intents() -> None:
    greet = Intent("Greet", utterances=("guten tag",), closing=closing("Guten Tag."))
    german = Locale("de_DE", 0.4, {"Greet": greet, "FallbackIntent": FALLBACK})
    bot = bot_of(de_DE=german)
    assert Conversation(bot, locale="de_DE").say("guten tag") == ["Guten Tag."]
    assert Conversation(bot, locale="en_US").say("guten tag") == []


def test_steps_in_a_circle_are_refused_and_do_not_hang() -> None:
    there = Intent("There", utterances=("go there",), initial=_starts("Back"))
    back = Intent("Back", utterances=("come back",), initial=_starts("There"))
    with pytest.raises(InvalidRequestError, match="lead in a circle"):
        Conversation(bot_of(there, back)).say("go there")


def test_free_text_is_held_against_no_other_intent() -> None:
    note = Intent(
        "Note",
        utterances=("take a note",),
        slots={"Text": Slot("Text", "AMAZON.FreeFormInput", prompt=prompt("Go on."))},
        closing=closing("Noted."),
    )
    other = Intent("Other", utterances=("stop it now",), closing=closing("Stopped."))
    bot = Conversation(bot_of(note, other))
    bot.say("take a note")
    assert bot.say("stop it now") == ["Noted."]
    assert [one["intent"]["name"] for one in bot.last["interpretations"]] == ["Note"]


def test_a_closing_step_waits_for_the_next_intent() -> None:
    more = Closing(
        outcome=Outcome(Response(groups("Anything else?")), step=Step(StepType.ELICIT_INTENT))
    )
    bot = Conversation(bot_of(Intent("Do", utterances=("do it",), closing=more)))
    assert bot.say("do it") == ["Anything else?"]
    assert bot.last["sessionState"]["dialogAction"] == {"type": "ElicitIntent"}
    assert "intent" not in bot.last["sessionState"]
    assert bot.say("do it") == ["Anything else?"]


def _starts(name: str) -> Outcome:
    return Outcome(step=Step(StepType.START_INTENT, intent=name))


def test_a_slots_own_utterance_fills_the_other_slots_it_names() -> None:
    utterances = ("put me down as {First} {Last}", "{First}")
    slots = {
        "First": Slot("First", "AMAZON.FirstName", prompt=prompt("Name?"), utterances=utterances),
        "Last": Slot("Last", "AMAZON.LastName", prompt=prompt("Surname?")),
        "Seats": Slot("Seats", "AMAZON.Number", prompt=prompt("How many?")),
    }
    chat = Conversation(bot_of(Intent("Join", utterances=("sign up",), slots=slots)))
    chat.say("sign up")
    assert chat.say("Put me down as Ada Lovelace") == ["How many?"]
    assert chat.slots == {"First": "Ada", "Last": "Lovelace"}

    chat.forget()
    chat.say("sign up")
    assert chat.say("Ada") == ["Surname?"]


def test_an_answer_leaves_no_trace_in_the_slots_of_other_intents() -> None:
    city = Slot("City", "AMAZON.City", prompt=prompt("Where?"))
    chat = Conversation(
        bot_of(
            Intent("BookRoom", utterances=("a room please",), slots={"City": city}),
            Intent("BookVan", utterances=("a van please",), slots={"City": city}),
        )
    )
    chat.say("a room please")
    chat.say("Oslo")
    van = next(one for one in chat.last["interpretations"] if one["intent"]["name"] == "BookVan")
    assert van["intent"]["slots"] == {"City": None}
    assert van["nluConfidence"]["score"] > 0.4


def test_an_utterance_gives_a_slot_all_its_values() -> None:
    filling = SlotType(
        "Filling", values=tuple(SlotTypeValue(one) for one in ("ham", "egg", "old cheese"))
    )
    slot = Slot("Fillings", "Filling", multiple=True, prompt=prompt("With what?"))
    make = Intent("Make", utterances=("a roll with {Fillings}",), slots={"Fillings": slot})
    chat = Conversation(bot_of(make, slot_types=(filling,)))
    chat.say("a roll with old cheese and ham")
    fillings = chat.intent["slots"]["Fillings"]
    assert fillings["shape"] == "List"
    assert fillings["value"]["originalValue"] == "old cheese and ham"
    assert [one["value"]["interpretedValue"] for one in fillings["values"]] == ["old cheese", "ham"]


def test_session_attributes_of_a_request_have_their_quota() -> None:
    chat = Conversation(bot_of(Intent("Hours", utterances=("opening hours",))))
    chat.say("opening hours", sessionState={"sessionAttributes": {"note": "x" * 9000}})
    with pytest.raises(InvalidRequestError, match="take 12412 bytes in base64; 12 KB are allowed"):
        chat.say("opening hours", sessionState={"sessionAttributes": {"a": "x" * 9300}})


def test_a_word_of_another_intent_is_a_value_where_any_word_can_be_one() -> None:
    topic = Slot("Topic", "AMAZON.AlphaNumeric", prompt=prompt("About what?"))
    bot = bot_of(
        Intent("Call", utterances=("call me back",), slots={"Topic": topic}),
        Intent("Pay", utterances=("pay my electric bill", "pay a bill")),
        Intent("Hours", utterances=("when are you open",)),
    )
    chat = Conversation(bot)
    chat.say("call me back")
    chat.say("billing")
    assert chat.intent["name"] == "Call"
    assert chat.slots == {"Topic": "billing"}

    chat.forget()
    chat.say("call me back")
    chat.say("please pay a bill")
    assert chat.intent["name"] == "Pay"
