"""AMAZON.Duration: the documented examples, halves and other languages."""

import pytest

from local.lex.slot_types.durations import find_durations
from local.lex.slot_types.words import language_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ten minutes", "PT10M"),
        ("eight weeks", "P8W"),
        ("five hours ten minutes", "PT5H10M"),
        ("two years three hours ten minutes", "P2YT3H10M"),
        ("90 min", "PT90M"),
        ("an hour", "PT1H"),
        ("half an hour", "PT30M"),
        ("an hour and a half", "PT1H30M"),
        ("two and a half hours", "PT2H30M"),
        ("1h30m", "PT1H30M"),
        ("one week and 2 days", "P9D"),
        ("for three nights", "P3D"),
        ("1.5 years", "P1Y6M"),
        ("PT5M", "PT5M"),
    ],
)
def test_a_duration_in_english(text: str, value: str) -> None:
    [span] = find_durations(text, language_of("en_US"))
    assert span.reading.interpreted == value


@pytest.mark.parametrize(
    ("locale_id", "text", "value"),
    [
        ("es_ES", "dos horas y diez minutos", "PT2H10M"),
        ("de_DE", "drei Wochen", "P3W"),
        ("fr_FR", "une heure et demie", "PT1H30M"),
        ("it_IT", "cinque giorni", "P5D"),
        ("pt_BR", "dez minutos", "PT10M"),
    ],
)
def test_a_duration_elsewhere(locale_id: str, text: str, value: str) -> None:
    [span] = find_durations(text, language_of(locale_id))
    assert span.reading.interpreted == value


@pytest.mark.parametrize("text", ["30", "four people", "soon", "P", "minutes"])
def test_what_is_no_duration(text: str) -> None:
    assert find_durations(text, language_of("en_US")) == []
