"""Sample utterances of a slot, and what an answer puts in their places."""

import pytest

from local.lex.slot_types import framed_values


@pytest.mark.parametrize(
    ("utterance", "text", "values"),
    [
        ("call me {Nick}", "Call me Zed!", {"Nick": "Zed"}),
        ("code in {Language}", "code in C++, please?", {"Language": "C++, please"}),
        ("I owe {Amount}", "i owe -$15.", {"Amount": "-$15"}),
        ("call me {Nick}", "  call me  Zed ", {"Nick": "Zed"}),
        ("I am {First} {Last}", "I am Ada Lovelace", {"First": "Ada", "Last": "Lovelace"}),
        (
            "I am {First} {Last}",
            "i am ada king lovelace",
            {"First": "ada", "Last": "king lovelace"},
        ),
        (
            "{Size} in {Colour}",
            "extra large in dark blue",
            {"Size": "extra large", "Colour": "dark blue"},
        ),
        ("{Nights} nights, {Guests} guests", "3 nights 2 guests", {"Nights": "3", "Guests": "2"}),
        ("I am {First} {Last}", "I am Ada", None),
        ("call me {Nick}", "call Zed", None),
        ("call me", "call me", None),
    ],
)
def test_values_in_their_places(utterance: str, text: str, values: dict[str, str] | None) -> None:
    assert framed_values(utterance, text) == values
