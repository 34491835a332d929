"""The answer to a question for a slot, of every kind of slot type."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from local.lex.definition import Locale, Resolution, Slot, SlotType, SlotTypeValue, SubSlot
from local.lex.slot_types import SlotReading, find, resolve, yes_or_no
from local.lex.slot_types.builtin import BUILT_IN

TODAY = date(2026, 9, 11)


def values(*rows: str) -> tuple[SlotTypeValue, ...]:
    listed = [row.split("|") for row in rows]
    return tuple(SlotTypeValue(row[0], tuple(row[1:])) for row in listed)


TYPES: Mapping[str, SlotType] = {
    "Room": SlotType("Room", values=values("queen", "king", "deluxe")),
    "Cuisine": SlotType("Cuisine", values=values("Japanese", "Italian", "Chinese|Cantonese")),
    "Account": SlotType(
        "Account",
        Resolution.TOP_RESOLUTION,
        values("Checking", "Savings", "Credit|credit card|visa|american express"),
    ),
    "Language": SlotType("Language", Resolution.TOP_RESOLUTION, values("C++", "C#", "Java")),
    "Zip": SlotType("Zip", parent="AMAZON.AlphaNumeric", regex="[0-9]{5}"),
    "Name": SlotType(
        "Name",
        Resolution.CONCATENATION,
        sub_slots=(SubSlot("First", "AMAZON.FirstName"), SubSlot("Last", "AMAZON.LastName")),
    ),
    "Address": SlotType(
        "Address",
        Resolution.CONCATENATION,
        sub_slots=(
            SubSlot("Number", "AMAZON.Number"),
            SubSlot("Street", "AMAZON.StreetName"),
            SubSlot("City", "AMAZON.City"),
        ),
    ),
}


def locale_of(locale_id: str = "en_US") -> Locale:
    return Locale(locale_id, 0.4, {}, TYPES)


def answer(slot_type: str, text: str, locale_id: str = "en_US") -> SlotReading | None:
    return resolve(Slot("S", slot_type), text, locale_of(locale_id), today=TODAY)


Row = tuple[str, str, str, str | None, tuple[str, ...]]

RECORDED: list[Row] = [
    # slot type, what was typed, original, interpreted, resolved: from recorded answers of Lex
    ("AMAZON.City", "New York", "New York", "New York", ("new york",)),
    ("AMAZON.Date", "tomorrow", "tomorrow", "2026-09-12", ("2026-09-12",)),
    ("AMAZON.Number", "five", "five", "5", ("5",)),
    ("Room", "queen", "queen", "queen", ("queen",)),
    ("Cuisine", "japanese", "japanese", "japanese", ("Japanese",)),
    ("Room", "five", "five", "five", ()),
    ("Room", "12", "12", "12", ()),
    ("AMAZON.Time", "10 o'clock", "10 o'clock", None, ("10:00", "22:00")),
]
CARRIED: list[Row] = [
    ("AMAZON.City", "in New York please", "New York", "New York", ("new york",)),
    ("AMAZON.City", "I'll be staying in Seattle next week", "Seattle", "Seattle", ("seattle",)),
    ("AMAZON.City", "The Hague", "The Hague", "The Hague", ("the hague",)),
    ("AMAZON.City", "to Smallville", "Smallville", "Smallville", ("smallville",)),
    ("AMAZON.Number", "for five nights please", "five", "5", ("5",)),
    ("AMAZON.Number", "party of four", "four", "4", ("4",)),
    ("AMAZON.Date", "on monday please", "monday", "2026-09-14", ("2026-09-14",)),
    ("AMAZON.Date", "today, 7 pm", "today", "2026-09-11", ("2026-09-11",)),
    ("AMAZON.Time", "today, 7 pm", "7 pm", "19:00", ("19:00",)),
    ("AMAZON.Currency", "about $5", "$5", "USD 5.00", ("USD 5.00",)),
    ("AMAZON.FirstName", "My name is John", "John", "John", ("John",)),
    ("AMAZON.FirstName", "John Smith", "John", "John", ("John",)),
    ("AMAZON.LastName", "John Smith", "Smith", "Smith", ("Smith",)),
    ("AMAZON.LastName", "van der Berg", "van der Berg", "van der Berg", ("van der Berg",)),
    ("AMAZON.Country", "I'm from Germany", "Germany", "Germany", ("germany",)),
    ("AMAZON.State", "in Ohio", "Ohio", "Ohio", ("ohio",)),
    ("AMAZON.StreetName", "I live on 5th Avenue", "5th Avenue", "5th Avenue", ("5th avenue",)),
    ("AMAZON.AlphaNumeric", "my order is ABC123", "ABC123", "ABC123", ("ABC123",)),
    ("AMAZON.AlphaNumeric", "A B 1 2", "A B 1 2", "AB12", ("AB12",)),
    ("AMAZON.AlphaNumeric", "Main Street", "Main Street", "Main Street", ("Main Street",)),
    ("AMAZON.Confirmation", "yes it is", "yes", "Yes", ("Yes",)),
    ("AMAZON.Confirmation", "I don't know", "I don't know", "Don't know", ("Don't know",)),
    ("AMAZON.FreeFormInput", "whatever, 5 of it!", "whatever, 5 of it!", "whatever, 5 of it!", ()),
    ("Room", "make it the queen", "queen", "queen", ("queen",)),
    ("Room", "a suite, please", "suite", "suite", ()),
    ("Cuisine", "some Cantonese food", "Cantonese", "Cantonese", ("Chinese",)),
    ("Account", "my savings", "savings", "Savings", ("Savings",)),
    ("Account", "Visa please", "Visa", "Credit", ("Credit",)),
    ("Account", "the checkings account", "checkings", "Checking", ("Checking",)),
    ("Account", "svaings", "svaings", "Savings", ("Savings",)),
    ("Language", "C++", "C++", "C++", ("C++",)),
    ("Language", "C#", "C#", "C#", ("C#",)),
    ("Zip", "it is 98101, thanks", "98101", "98101", ("98101",)),
]


@pytest.mark.parametrize(("slot_type", "text", "original", "value", "resolved"), RECORDED + CARRIED)
def test_an_answer(
    slot_type: str, text: str, original: str, value: str | None, resolved: tuple[str, ...]
) -> None:
    reading = answer(slot_type, text)
    assert reading is not None
    assert (reading.original, reading.interpreted, reading.resolved) == (original, value, resolved)


@pytest.mark.parametrize(
    ("slot_type", "text"),
    [
        ("AMAZON.City", "I don't know"),
        ("AMAZON.City", "what is the weather"),
        ("AMAZON.City", "12"),
        ("AMAZON.City", "yes"),
        ("AMAZON.Date", "asdf"),
        ("AMAZON.Number", "a few"),
        ("AMAZON.Time", "soon"),
        ("AMAZON.Duration", "30"),
        ("AMAZON.EmailAddress", "nope"),
        ("AMAZON.FirstName", "no"),
        ("AMAZON.Confirmation", "book a hotel"),
        ("AMAZON.UKPostalCode", "12345"),
        ("Account", "bitcoin"),
        ("Zip", "9810"),
        ("Room", "?!"),
        ("AMAZON.FreeFormInput", "   "),
    ],
)
def test_an_answer_that_cannot_be_used(slot_type: str, text: str) -> None:
    assert answer(slot_type, text) is None


@pytest.mark.parametrize(
    ("locale_id", "slot_type", "text", "value"),
    [
        ("es_ES", "AMAZON.Date", "14 enero", "2027-01-14"),
        ("es_ES", "AMAZON.City", "en Madrid por favor", "Madrid"),
        ("es_ES", "AMAZON.Number", "cinco noches", "5"),
        ("de_DE", "AMAZON.City", "nach Berlin bitte", "Berlin"),
        ("fr_FR", "AMAZON.FirstName", "je m'appelle Zoé", "Zoé"),
        ("pt_BR", "AMAZON.Confirmation", "sim, por favor", "Yes"),
        ("ja_JP", "AMAZON.Number", "5", "5"),
    ],
)
def test_an_answer_in_another_language(
    locale_id: str, slot_type: str, text: str, value: str
) -> None:
    reading = answer(slot_type, text, locale_id)
    assert reading is not None
    assert reading.interpreted == value


def test_a_slot_utterance_frames_the_value() -> None:
    slot = Slot("Topping", "Room", utterances=("put {Topping} on it", "with extra {Topping}"))
    reading = resolve(slot, "Put green olives on it!", locale_of(), today=TODAY)
    assert reading is not None
    assert reading.interpreted == "green olives"


@pytest.mark.parametrize(
    ("text", "interpreted", "resolved"),
    [
        (
            "japanese, italian and Cantonese",
            ["japanese", "italian", "Cantonese"],
            ("Japanese", "Italian", "Chinese"),
        ),
        ("japanese italian", ["japanese", "italian"], ("Japanese", "Italian")),
        ("thai and korean", ["thai", "korean"], ()),
        ("just japanese", ["japanese"], ("Japanese",)),
    ],
)
def test_several_values(text: str, interpreted: list[str], resolved: tuple[str, ...]) -> None:
    reading = resolve(Slot("S", "Cuisine", multiple=True), text, locale_of(), today=TODAY)
    assert reading is not None
    assert reading.shape == "List"
    assert (reading.original, reading.interpreted) == (text, text)
    assert [value.interpreted for value in reading.values] == interpreted
    assert reading.resolved == resolved
    assert {value.shape for value in reading.values} == {"Scalar"}


@pytest.mark.parametrize(
    ("slot_type", "text", "parts"),
    [
        ("Name", "My name is John Smith", {"First": "John", "Last": "Smith"}),
        ("Name", "Ada", {"First": "Ada"}),
        (
            "Address",
            "123 Main Street, Seattle",
            {"Number": "123", "Street": "Main Street", "City": "Seattle"},
        ),
    ],
)
def test_a_composite_answer(slot_type: str, text: str, parts: dict[str, str]) -> None:
    reading = answer(slot_type, text)
    assert reading is not None
    assert reading.shape == "Composite"
    assert {name: part.interpreted for name, part in reading.sub_slots.items()} == parts


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("yes", True),
        ("Yes.", True),
        ("yes, please", True),
        ("yeah that's fine", True),
        ("sure, go ahead", True),
        ("that's correct", True),
        ("no problem", True),
        ("of course", True),
        ("I think so", True),
        ("the order is correct", True),
        ("ok", True),
        ("no", False),
        ("nope, not really", False),
        ("no thanks", False),
        ("ok no", False),
        ("I don't think so", False),
        ("absolutely not", False),
        ("of course not", False),
        ("that's not right", False),
        ("don't", False),
        ("maybe", None),
        ("not sure", None),
        ("I don't know", None),
        ("yes and no", None),
        ("book a hotel", None),
        ("I want to order great flowers", None),
        ("", None),
    ],
)
def test_yes_or_no(text: str, said: bool | None) -> None:
    assert yes_or_no(text, locale_of()) is said


@pytest.mark.parametrize(
    ("locale_id", "yes", "no"),
    [
        ("ar_AE", "نعم", "لا"),
        ("ca_ES", "sí", "no"),
        ("de_DE", "ja bitte", "nein"),
        ("es_419", "sí, por favor", "no gracias"),
        ("fi_FI", "kyllä", "ei"),
        ("fr_CA", "oui, merci", "non"),
        ("hi_IN", "हाँ", "नहीं"),
        ("it_IT", "va bene", "no grazie"),
        ("ja_JP", "はい", "いいえ"),
        ("ko_KR", "네", "아니요"),
        ("nl_NL", "ja graag", "nee"),
        ("no_NO", "ja takk", "nei takk"),
        ("pl_PL", "tak", "nie"),
        ("pt_PT", "sim", "não"),
        ("sv_SE", "ja tack", "nej"),
        ("zh_CN", "是的", "不是"),
    ],
)
def test_yes_or_no_in_every_supported_language(locale_id: str, yes: str, no: str) -> None:
    assert (yes_or_no(yes, locale_of(locale_id)), yes_or_no(no, locale_of(locale_id))) == (
        True,
        False,
    )


LOCALES = ["en_US", "en_GB", "es_ES", "de_DE", "fr_FR", "it_IT", "pt_BR", "ja_JP", "hi_IN", "xx_XX"]
TEXTS = st.one_of(
    st.text(max_size=80),
    st.text("0123456789 .,:-/$%'abtwohalf", max_size=40),
    st.lists(
        st.sampled_from(
            "next last two of past half to january 31 5 pm minus point and $ a".split()
        ),
        max_size=8,
    ).map(" ".join),
)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(sorted(BUILT_IN) + sorted(TYPES)),
    st.sampled_from(LOCALES),
    TEXTS,
    st.booleans(),
    st.dates(),
)
def test_no_text_raises_and_every_reading_was_typed(
    slot_type: str, locale_id: str, text: str, multiple: bool, today: date
) -> None:
    locale = locale_of(locale_id)
    slot = Slot("S", slot_type, multiple=multiple, utterances=("it is {S}", "{S}"))
    reading = resolve(slot, text, locale, today=today)
    assert reading is None or reading.original in text
    for span in find(slot_type, text, locale, today=today):
        assert text[span.start : span.end] == span.reading.original
