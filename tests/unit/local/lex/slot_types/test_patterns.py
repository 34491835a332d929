"""Addresses, phone numbers, post codes and codes: text with a written form."""

import pytest

from local.lex.slot_types.patterns import find_codes, find_emails, find_phones, find_postcodes
from local.lex.slot_types.words import language_of


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("ann_b-c.d+e@example.co.uk", "ann_b-c.d+e@example.co.uk"),
        ("it is ann@example.com.", "ann@example.com"),
        ("john dot doe at example dot com", "john.doe@example.com"),
    ],
)
def test_an_email_address(text: str, address: str) -> None:
    [span] = find_emails(text)
    assert span.reading.interpreted == address


@pytest.mark.parametrize("text", ["ann@", "@example.com", "at home", "ann@localhost"])
def test_what_is_no_email_address(text: str) -> None:
    assert find_emails(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+1 (509) 555-1212", "+15095551212"),
        ("555-1212", "5551212"),
        ("123-456-7890", "1234567890"),
        ("my number is 206.555.1234", "2065551234"),
        ("five five five one two oh four", "5551204"),
    ],
)
def test_a_phone_number(text: str, number: str) -> None:
    [span] = find_phones(text, language_of("en_US"))
    assert span.reading.interpreted == number


@pytest.mark.parametrize("text", ["555", "five people", "no phone", "1 2 3"])
def test_what_is_no_phone_number(text: str) -> None:
    assert find_phones(text, language_of("en_US")) == []


@pytest.mark.parametrize("text", ["SW1A 1AA", "m1 1ae", "it's EC1A1BB", "W1T 1JY please"])
def test_a_post_code(text: str) -> None:
    [span] = find_postcodes(text)
    assert span.reading.interpreted == span.reading.original.upper()


def test_a_zip_code_is_no_uk_post_code() -> None:
    assert find_postcodes("98101") == []


@pytest.mark.parametrize(
    ("pattern", "text", "value"),
    [
        ("[0-9]{3}-[0-9]{2}-[0-9]{4}", "my number is 123-45-6789.", "123-45-6789"),
        ("[A-Z]{2}[0-9]{4}", "ab1234", "ab1234"),
        ("[A-Z]{2}[0-9]{4}", "AB 1234", "AB1234"),
        ("[0-9]{5}", "it is 98101, thanks", "98101"),
    ],
)
def test_a_code_matches_its_pattern(pattern: str, text: str, value: str) -> None:
    [span] = find_codes(text, pattern)
    assert span.reading.interpreted == value


@pytest.mark.parametrize("text", ["9810", "981011", "abcde", ""])
def test_a_code_that_does_not_match(text: str) -> None:
    assert find_codes(text, "[0-9]{5}") == []


def test_without_a_pattern_a_code_has_a_digit() -> None:
    assert [span.reading.original for span in find_codes("order ABC123 or P-12", None)] == [
        "ABC123",
        "P-12",
    ]
