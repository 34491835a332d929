"""AMAZON.Date: the table of the developer guide, then relative days in six languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from local.lex.slot_types.dates import find_dates, is_day_first
from local.lex.slot_types.words import language_of

TODAY = date(2020, 11, 25)  # a Wednesday, the guide's own


def dates_in(text: str, locale_id: str = "en_US", today: date = TODAY) -> list[str | None]:
    spans = find_dates(
        text, language_of(locale_id), month_first=not is_day_first(locale_id), today=today
    )
    assert all(text[span.start : span.end] == span.reading.original for span in spans)
    return [span.reading.interpreted for span in spans]


DOCUMENTED = [
    ("today", "2020-11-25"),
    ("now", "2020-11-25"),
    ("november twenty-fifth", "2020-11-25"),
    ("next week", "2020-11-29"),
    ("last week", "2020-11-16"),
    ("this week", "2020-11-23"),
    ("next month", "2020-12-31"),
    ("this month", "2020-11-01"),
    ("last month", "2020-10-01"),
    ("next year", "2021-12-31"),
    ("last year", "2019-01-01"),
    ("november 3", "2021-11-03"),
]
ENGLISH = [
    ("tomorrow", "2020-11-26"),
    ("the day after tomorrow", "2020-11-27"),
    ("yesterday", "2020-11-24"),
    ("wednesday", "2020-11-25"),
    ("friday", "2020-11-27"),
    ("next wednesday", "2020-12-02"),
    ("last monday", "2020-11-23"),
    ("in 3 days", "2020-11-28"),
    ("two weeks ago", "2020-11-11"),
    ("three months from now", "2021-02-25"),
    ("a week from tomorrow", "2020-12-03"),
    ("december 25", "2020-12-25"),
    ("Dec 25th, 2021", "2021-12-25"),
    ("the 3rd of december", "2020-12-03"),
    ("25 december 2020", "2020-12-25"),
    ("the 24th", "2020-12-24"),
    ("monday november 30", "2020-11-30"),
    ("feb 29", "2024-02-29"),
    ("12/25", "2020-12-25"),
    ("12/25/2021", "2021-12-25"),
    ("25/12/2021", "2021-12-25"),
    ("03/04/1985", "1985-03-04"),
    ("2021-01-05", "2021-01-05"),
    ("december", "2020-12-31"),
    ("this weekend", "2020-11-28"),
]
ELSEWHERE = [
    ("en_GB", "3/4/2021", "2021-04-03"),
    ("es_ES", "14 enero", "2021-01-14"),
    ("es_ES", "el 14 de enero de 2022", "2022-01-14"),
    ("es_ES", "mañana", "2020-11-26"),
    ("es_ES", "pasado mañana", "2020-11-27"),
    ("es_ES", "la semana pasada", "2020-11-16"),
    ("es_ES", "la próxima semana", "2020-11-29"),
    ("es_ES", "el mes que viene", "2020-12-31"),
    ("es_ES", "hace 3 días", "2020-11-22"),
    ("es_ES", "el lunes", "2020-11-30"),
    ("de_DE", "morgen", "2020-11-26"),
    ("de_DE", "übermorgen", "2020-11-27"),
    ("de_DE", "am 3. Dezember", "2020-12-03"),
    ("de_DE", "vor 3 Tagen", "2020-11-22"),
    ("de_DE", "25.12.", "2020-12-25"),
    ("de_DE", "nächste Woche", "2020-11-29"),
    ("fr_FR", "demain", "2020-11-26"),
    ("fr_FR", "le 1er décembre", "2020-12-01"),
    ("fr_FR", "la semaine prochaine", "2020-11-29"),
    ("fr_FR", "il y a 3 jours", "2020-11-22"),
    ("it_IT", "domani", "2020-11-26"),
    ("it_IT", "3 giorni fa", "2020-11-22"),
    ("it_IT", "14 gennaio", "2021-01-14"),
    ("pt_BR", "amanhã", "2020-11-26"),
    ("pt_BR", "segunda-feira", "2020-11-30"),
    ("pt_BR", "há 3 dias", "2020-11-22"),
    ("pt_BR", "14 de janeiro", "2021-01-14"),
    ("ko_KR", "2020-12-01", "2020-12-01"),
]


@pytest.mark.parametrize(("text", "day"), DOCUMENTED + ENGLISH)
def test_a_date_in_english(text: str, day: str) -> None:
    assert dates_in(text) == [day]


@pytest.mark.parametrize(("locale_id", "text", "day"), ELSEWHERE)
def test_a_date_elsewhere(locale_id: str, text: str, day: str) -> None:
    assert dates_in(text, locale_id) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "5.5",
        "I may go",
        "set it",
        "asdf",
        "32/13/2020",
        "999999999999999 days ago",
        "call 555-1212",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert dates_in(text) == []


def test_two_dates_in_one_sentence() -> None:
    assert dates_in("from december 3 to december 7") == ["2020-12-03", "2020-12-07"]


@given(st.dates())
def test_an_iso_date_is_itself(day: date) -> None:
    assert dates_in(f"on {day.isoformat()} please") == [day.isoformat()]


@given(st.dates(min_value=date(1, 1, 9)), st.sampled_from(["monday", "friday", "3/14", "the 31st"]))
def test_a_day_without_a_year_is_never_past(today: date, text: str) -> None:
    for found in dates_in(text, today=today):
        assert found is not None
        assert date.fromisoformat(found) >= today
