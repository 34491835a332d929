"""Every built-in type reads any text: digits without end, impossible days, runs of one sign."""

from datetime import date

import pytest

from local.lex.slot_types.builtin import BUILT_IN, find_builtin
from local.lex.slot_types.numbers import find_numbers
from local.lex.slot_types.words import language_of

TODAY = date(2026, 9, 11)
LOCALES = ("en_US", "de_DE", "es_ES", "fr_FR", "it_IT", "pt_BR")
NINES = "9" * 1000
HOSTILE = [
    f"coffee {NINES}",
    f"{NINES}.{NINES} hours",
    f"0.{NINES} percent",
    f"${NINES} and {NINES} cents",
    f"$5 and 1/{NINES}",
    f"{NINES}th of may",
    f"in {NINES} days",
    f"at {NINES} o'clock",
    f"one point {NINES}",
    "9" * 5000,  # beyond what int() takes
    "9" * 5000 + "th",
    "hundred " * 100,
    "nine " * 100 + "point " + "nine " * 100,
    "hundert" * 100,
    "100000 years ago",
    "in 99999 weeks",
    "may 0000",
    "may 3 0000",
    "0000-00-00",
    "a." * 500 + "@",
    "漢" * 500,
    "\u0663" * 1000,
    "²" * 1000,
    "{}" * 500,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: f"{text[:16]}~{len(text)}")
def test_no_text_raises(text: str) -> None:
    for locale_id in LOCALES:
        for kind in sorted(BUILT_IN):
            for span in find_builtin(kind, text, locale_id, TODAY):
                assert text[span.start : span.end] == span.reading.original


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("9" * 24, ["9" * 24]),
        ("9" * 25, []),
        (f"{NINES} or 5", ["5"]),
        (f"{'9' * 23} trillion", ["9" * 23]),
        ("1." + "0" * 24, []),
        ("one point " + "1" * 24, ["1." + "1" * 24]),
        ("one point " + "1" * 25, ["1"]),
    ],
)
def test_a_number_has_at_most_24_digits(text: str, values: list[str]) -> None:
    found = find_numbers(text, language_of("en_US"))
    assert [span.reading.interpreted for span in found][: len(values) or None] == values
