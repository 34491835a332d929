"""AMAZON.Number: the documented examples first, then what people type."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from local.lex.slot_types.numbers import digits, find_numbers
from local.lex.slot_types.words import language_of

DOCUMENTED = [
    ("one hundred twenty three point four five", "123.45"),
    ("point forty two", "0.42"),
    ("232.998", "232.998"),
    ("50", "50"),
    ("-15", "-15"),
    ("minus 15", "-15"),
    ("minus fifteen point two four five", "-15.245"),
]
ENGLISH = [
    ("five", "5"),
    ("twenty-five", "25"),
    ("two hundred and five", "205"),
    ("a hundred", "100"),
    ("one thousand two hundred", "1200"),
    ("one million two hundred thousand and three", "1200003"),
    ("1.5 million", "1500000"),
    ("two dozen", "24"),
    ("1,250.50", "1250.50"),
    ("12,50", "12.50"),
    ("negative seven", "-7"),
    ("ninety nine", "99"),
]
ELSEWHERE = [
    ("es_ES", "doscientos treinta y cinco", "235"),
    ("es_419", "mil doscientos", "1200"),
    ("es_ES", "veintitrés", "23"),
    ("es_ES", "12,50", "12.50"),
    ("es_ES", "1.250,50", "1250.50"),
    ("de_DE", "zweihundertfünfunddreißig", "235"),
    ("de_DE", "einundzwanzig", "21"),
    ("de_DE", "1.200", "1200"),
    ("de_DE", "drei Komma fünf", "3.5"),
    ("fr_FR", "quatre-vingt-dix-sept", "97"),
    ("fr_FR", "vingt et un", "21"),
    ("fr_CA", "deux cents trente", "230"),
    ("it_IT", "duecentoventitré", "223"),
    ("it_IT", "ventuno", "21"),
    ("pt_BR", "trinta e cinco", "35"),
    ("pt_PT", "cento e vinte", "120"),
    ("ja_JP", "5", "5"),
    ("hi_IN", "12.5", "12.5"),
]


@pytest.mark.parametrize(("text", "value"), DOCUMENTED + ENGLISH)
def test_a_number_in_english(text: str, value: str) -> None:
    [span] = find_numbers(text, language_of("en_US"))
    assert span.reading.interpreted == value
    assert span.reading.resolved == (value,)


@pytest.mark.parametrize(("locale_id", "text", "value"), ELSEWHERE)
def test_a_number_elsewhere(locale_id: str, text: str, value: str) -> None:
    [span] = find_numbers(text, language_of(locale_id))
    assert span.reading.interpreted == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("5 and 6", ["5", "6"]),
        ("five fifteen", ["5", "15"]),
        ("between ten and twenty", ["10", "20"]),
        ("flight 12-14", ["12", "14"]),
        ("none of them", []),
        ("and point", []),
    ],
)
def test_each_number_stands_for_itself(text: str, values: list[str]) -> None:
    found = find_numbers(text, language_of("en_US"))
    assert [span.reading.interpreted for span in found] == values


def test_a_number_keeps_its_place_and_spelling() -> None:
    text = "for Five nights please"
    [span] = find_numbers(text, language_of("en_US"))
    assert (text[span.start : span.end], span.reading.original) == ("Five", "Five")


@given(st.integers(min_value=0, max_value=10**12))
def test_digits_are_read_as_they_stand(number: int) -> None:
    assert digits(str(number), language_of("en_US")) == number
    assert digits(f"{number:,}", language_of("en_US")) == number
    assert digits(f"{number:,}".replace(",", "."), language_of("de_DE")) == number


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_a_decimal_comma_is_a_decimal_point(number: Decimal) -> None:
    assert digits(str(number).replace(".", ","), language_of("fr_FR")) == number
