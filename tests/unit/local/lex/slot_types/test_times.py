"""AMAZON.Time: 24 hours, parts of the day, and hours that could be either half of it."""

import pytest

from local.lex.slot_types.times import find_times
from local.lex.slot_types.words import language_of

CERTAIN = [
    ("3pm", "15:00"),
    ("3 p.m.", "15:00"),
    ("3:30 pm", "15:30"),
    ("12 am", "00:00"),
    ("12pm", "12:00"),
    ("15:00", "15:00"),
    ("09:30", "09:30"),
    ("noon", "12:00"),
    ("midnight", "00:00"),
    ("in the morning", "MO"),
    ("in the afternoon", "AF"),
    ("in the evening", "EV"),
    ("at night", "NI"),
    ("5 in the afternoon", "17:00"),
    ("8 at night", "20:00"),
    ("seven pm", "19:00"),
    ("ten thirty pm", "22:30"),
    ("half past 7 pm", "19:30"),
    ("a quarter past six in the evening", "18:15"),
    ("tomorrow morning at 10", "10:00"),
]
AMBIGUOUS = [
    ("10 o'clock", ("10:00", "22:00")),
    ("10:00", ("10:00", "22:00")),
    ("at 5", ("05:00", "17:00")),
    ("six", ("06:00", "18:00")),
    ("half past three", ("03:30", "15:30")),
    ("quarter to five", ("04:45", "16:45")),
    ("ten thirty", ("10:30", "22:30")),
]
ELSEWHERE = [
    ("es_ES", "las 5 de la tarde", "17:00"),
    ("es_ES", "mediodía", "12:00"),
    ("es_ES", "10:00", "10:00"),
    ("de_DE", "15 Uhr", "15:00"),
    ("de_DE", "um 8 Uhr morgens", "08:00"),
    ("fr_FR", "à 15h30", "15:30"),
    ("fr_FR", "minuit", "00:00"),
    ("it_IT", "mezzogiorno", "12:00"),
    ("pt_BR", "meio-dia", "12:00"),
    ("nl_NL", "14:30", "14:30"),
]


@pytest.mark.parametrize(("text", "value"), CERTAIN)
def test_a_certain_time(text: str, value: str) -> None:
    [span] = find_times(text, language_of("en_US"))
    assert (span.reading.interpreted, span.reading.resolved) == (value, (value,))


@pytest.mark.parametrize(("text", "values"), AMBIGUOUS)
def test_an_ambiguous_time_has_no_value_but_both_readings(
    text: str, values: tuple[str, str]
) -> None:
    [span] = find_times(text, language_of("en_US"))
    assert (span.reading.interpreted, span.reading.resolved) == (None, values)


@pytest.mark.parametrize(("locale_id", "text", "value"), ELSEWHERE)
def test_a_time_elsewhere(locale_id: str, text: str, value: str) -> None:
    [span] = find_times(text, language_of(locale_id))
    assert span.reading.interpreted == value


@pytest.mark.parametrize("text", ["2 nights", "25:00", "10:75", "two people", "1.5"])
def test_what_is_no_time(text: str) -> None:
    assert find_times(text, language_of("en_US")) == []
