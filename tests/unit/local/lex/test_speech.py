"""Which messages are said, and how their placeholders are filled."""

import random

import pytest

from local.lex.definition import Card, Message, MessageGroup
from local.lex.errors import InvalidRequestError
from local.lex.facts import TurnFacts
from local.lex.session import IntentState, Session
from local.lex.slot_types import SlotReading
from local.lex.speech import messages_of

SLOTS = {
    "Nights": SlotReading("five", "5", ("5",)),
    "Time": SlotReading("10 o'clock", None, ("10:00", "22:00")),
    "Colours": SlotReading(
        "red and white",
        None,
        (),
        "List",
        (SlotReading("red", "red"), SlotReading("white", "white")),
    ),
    "Name": SlotReading("Ann Lee", None, (), "Composite", (), {"First": SlotReading("Ann", "Ann")}),
    "City": None,
}


def facts(**request_attributes: str) -> TurnFacts:
    session = Session("s1", "r1", attributes={"tier": "gold"})
    session.intent = IntentState("Book", dict(SLOTS))
    return TurnFacts(session, request_attributes, "hello")


def plain(*texts: str) -> MessageGroup:
    return MessageGroup(tuple(Message("PlainText", text) for text in texts))


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{Nights} nights", "5 nights"),
        ("at {Time}", "at 10 o'clock"),
        ("{Colours} and {Colours[1]}", "red and white and white"),
        ("Hello {Name.First}", "Hello Ann"),
        ("[tier] ((channel))", "gold web"),
        ("to {City}.", "to ."),
        ("[unknown]!", "!"),
        ("{not a slot} {}", "{not a slot} {}"),
    ],
)
def test_placeholders(template: str, said: str) -> None:
    (message,) = messages_of([plain(template)], facts(channel="web"), draw=random.Random(0))
    assert message == {"content": said, "contentType": "PlainText"}


def test_every_group_says_one_message_in_order() -> None:
    groups = [plain("a"), plain("b", "c"), plain("d")]
    said = [one["content"] for one in messages_of(groups, facts(), draw=random.Random(0))]
    assert said[0] == "a"
    assert said[1] in {"b", "c"}
    assert said[2] == "d"


def test_ordered_variations_follow_the_attempts() -> None:
    said = [
        messages_of([plain("a", "b", "c")], facts(), draw=random.Random(0), ordered=True, attempt=n)
        for n in range(4)
    ]
    assert [one[0]["content"] for one in said] == ["a", "b", "c", "a"]


def test_a_variation_without_an_empty_placeholder_is_preferred() -> None:
    group = plain("to {City}?", "where to?")
    for seed in range(10):
        (message,) = messages_of([group], facts(), draw=random.Random(seed))
        assert message["content"] == "where to?"


def test_types_the_client_does_not_accept_are_left_out() -> None:
    group = MessageGroup((Message("SSML", "<speak>a</speak>"), Message("PlainText", "a")))
    accepting = facts(**{"x-amz-lex:accept-content-types": "PlainText, CustomPayload"})
    (message,) = messages_of([group], accepting, draw=random.Random(3))
    assert message["contentType"] == "PlainText"
    card = MessageGroup((Message("ImageResponseCard", card=Card("A card")),))
    assert messages_of([card], accepting, draw=random.Random(0))
    only_speech = MessageGroup((Message("SSML", "<speak>a</speak>"),))
    with pytest.raises(InvalidRequestError, match="No usable messages"):
        messages_of([only_speech], accepting, draw=random.Random(0))
