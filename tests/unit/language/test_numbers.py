"""What digits with marks say, by the person's format and the language of the words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from language.numbers import UNKNOWN, Marks, marks_of, marks_of_language, read_number, rounded

DOT, COMMA, SPACE, SWISS = Marks(".", ","), Marks(",", "."), Marks(",", " "), Marks(".", "'")


@pytest.mark.parametrize(
    ("said", "own", "value"),
    [
        ("4.50", DOT, "4.50"),
        ("4,50", DOT, "4.50"),
        ("4.50", COMMA, "4.50"),
        ("1,234.56", COMMA, "1234.56"),
        ("1.234,56", DOT, "1234.56"),
        ("1'234.50", DOT, "1234.50"),
        ("1'234'567", SWISS, "1234567"),
        ("1 234,50", SPACE, "1234.50"),
        ("1,50,000", DOT, "150000"),
        ("12,34,56,789", DOT, "123456789"),
        ("1,234,567.89", DOT, "1234567.89"),
        ("1.234.567", COMMA, "1234567"),
        ("0.5", DOT, "0.5"),
        (".50", DOT, "0.50"),
        ("1,200", DOT, "1200"),
        ("1.200", COMMA, "1200"),
    ],
)
def test_clear_numbers(said: str, own: Marks, value: str) -> None:
    reading = read_number(said, 2, own)
    assert reading is not None
    assert (reading.value, reading.others, reading.too_precise) == (Decimal(value), (), False)


@pytest.mark.parametrize(
    "said", ["1.2.3", "12,9,4", "007", "5'10", "10.0.0.1", "9" * 16, "1,50.2,30", "1'23", "01.50"]
)
def test_what_is_no_number(said: str) -> None:
    assert read_number(said, 2, DOT) is None


@pytest.mark.parametrize(
    ("said", "exponent", "own", "value", "others"),
    [
        ("1.200", 2, DOT, "1200", ("1200", "1.20")),
        ("1,200", 2, COMMA, "1200", ("1200", "1.20")),
        ("1.200", 2, UNKNOWN, "1200", ("1200", "1.20")),
        ("10.999", 2, DOT, "10.999", ("11.00", "10999")),
        ("10.999", 2, SPACE, "10999", ("10999", "11.00")),
        ("4.50", 0, DOT, "4.50", ("5",)),
    ],
)
def test_doubtful_numbers_name_what_could_be_meant(
    said: str, exponent: int, own: Marks, value: str, others: tuple[str, ...]
) -> None:
    reading = read_number(said, exponent, own)
    assert reading is not None
    assert (reading.value, reading.others) == (Decimal(value), tuple(map(Decimal, others)))


def test_the_currency_settles_three_decimals() -> None:
    reading = read_number("3.500", 3, DOT)
    assert reading is not None
    assert (reading.value, reading.others) == (Decimal("3.500"), ())


def test_the_language_of_the_words_settles_thousands() -> None:
    reading = read_number("1.050", 2, DOT, marks_of_language("de"))
    assert reading is not None
    assert (reading.value, reading.others) == (Decimal(1050), ())


@pytest.mark.parametrize(
    ("locale", "marks"),
    [
        ("en-US", DOT),
        ("de-DE", COMMA),
        ("de-CH", SWISS),
        ("fr-FR", SPACE),
        ("es-MX", DOT),
        ("es-419", COMMA),
        ("pt_BR", COMMA),
        ("en-ZA", SPACE),
        ("tlh", UNKNOWN),
    ],
)
def test_a_locale_tells_its_marks(locale: str, marks: Marks) -> None:
    assert marks_of(None, locale) == marks


def test_the_own_format_wins_over_the_locale() -> None:
    assert marks_of("1.234,56", "en-US") == COMMA


def test_halves_are_rounded_away_from_zero() -> None:
    assert rounded(Decimal("2.345"), 2) == Decimal("2.35")
