"""Single days: a table of phrases, and what holds for any day and any text."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.context import Context
from language.dates import DayMention, find_days
from tests.unit.language.date_tables import Row, name_of, rows

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize("row", rows("days.txt"), ids=name_of)
def test_the_table_of_days(row: Row) -> None:
    context = Context(today=date.fromisoformat(row.today), locale=row.locale)
    lean: Literal["past", "future"] = "future" if row.more == "future" else "past"
    found = find_days(row.text, context, lean=lean)
    assert " & ".join(map(_told, found)) == row.meaning.replace("nothing", "")
    for mention in found:
        assert row.text[mention.span.start : mention.span.end] == mention.said


def test_without_a_locale_both_orders_are_offered() -> None:
    (mention,) = find_days("03/04 lunch 12", Context(today=TODAY, locale=""))
    assert mention.choices == (date(2026, 3, 4), date(2026, 4, 3))


def test_numbers_of_a_date_are_inside_its_span() -> None:
    (mention,) = find_days("3 days ago groceries 54", Context(today=TODAY))
    assert (mention.span.start, mention.span.end) == (0, 10)


STYLES = [
    ("en-US", "{d:%B} {d.day}, {d.year}"),
    ("en-US", "{d:%b} {d.day} {d.year}"),
    ("en-US", "{d.month}/{d.day}/{d.year}"),
    ("en-US", "on {d:%A}, {d:%B} {d.day}, {d.year}"),
    ("en-GB", "{d.day} {d:%B} {d.year}"),
    ("en-GB", "the {d.day}th of {d:%B} {d.year}"),
    ("en-GB", "{d:%d/%m/%Y}"),
    ("de-DE", "{d:%d.%m.%Y}"),
    ("de-DE", "am {d.day}. {de} {d.year}"),
    ("fr-FR", "le {d.day} {fr} {d.year}"),
    ("es-ES", "el {d.day} de {es} de {d.year}"),
    ("it-IT", "il {d.day} {it} {d.year}"),
    ("pt-BR", "{d.day} de {pt} de {d.year}"),
    ("nl-NL", "op {d.day} {nl} {d.year}"),
    ("ja-JP", "{d.year}年{d.month}月{d.day}日"),
    ("sv-SE", "{d:%Y-%m-%d}"),
    ("zh-CN", "{d:%Y/%m/%d}"),
]
MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
    "dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}


@given(day=st.dates(date(2010, 1, 1), date(2030, 12, 31)), style=st.sampled_from(STYLES))
def test_a_written_day_is_found_again(day: date, style: tuple[str, str]) -> None:
    locale, pattern = style
    months = {code: names.split()[day.month - 1] for code, names in MONTHS.items()}
    said = pattern.format(d=day, **months)
    (mention,) = find_days(f"{said} 12.50 x", Context(today=TODAY, locale=locale))
    assert (mention.said, mention.day, mention.choices) == (said, day, ())


@given(today=st.dates(date(1970, 1, 1), date(2100, 1, 1)), back=st.integers(0, 400))
def test_days_ago_count_back(today: date, back: int) -> None:
    (mention,) = find_days(f"{back} days ago x", Context(today=today))
    assert mention.day == today - timedelta(days=back)


@given(today=st.dates(date(1970, 1, 1), date(2100, 1, 1)), weekday=st.integers(0, 6))
def test_a_weekday_is_the_latest_one_and_last_is_before_today(today: date, weekday: int) -> None:
    name = "monday tuesday wednesday thursday friday saturday sunday".split()[weekday]
    bare = _day(f"{name} lunch 5" if weekday < 5 else f"on {name} lunch 5", today)
    last = _day(f"last {name} lunch 5", today)
    ahead = _day(f"next {name} lunch 5", today)
    assert bare.weekday() == last.weekday() == ahead.weekday() == weekday
    assert 0 <= (today - bare).days < 7
    assert 1 <= (today - last).days <= 7
    assert 1 <= (ahead - today).days <= 7


@given(
    today=st.dates(date(1970, 1, 2), date(2100, 1, 1)),
    month=st.sampled_from("january april june november december".split()),
    number=st.integers(1, 28),
)
def test_a_date_without_a_year_leans(today: date, month: str, number: int) -> None:
    past = _day(f"on {month} {number}, lunch", today)
    (future,) = find_days(f"on {month} {number}, lunch", Context(today=today), lean="future")
    assert today - timedelta(days=366) < past <= today
    assert future.day is not None
    assert today <= future.day < today + timedelta(days=366)


_PIECES = st.sampled_from(
    """may march sat sun mon the on of last next this week month year day days ago before after 3
    31 99 2026 9999 1/2 12/25 . , - / ' st rd first christmas eve every since from to between and
    until payday weekend half a le el am vor hace 月 日 前 昨日 in q3 x 0 00 000000""".split()
)


@given(
    text=st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=25).map(" ".join)),
    today=st.sampled_from([date(1, 1, 1), date(9999, 12, 31), date(2028, 2, 29), TODAY]),
    locale=st.sampled_from(["en-US", "de-DE", "ja-JP", "", "x", "fa-AF"]),
)
def test_no_text_raises_and_spans_are_in_order(text: str, today: date, locale: str) -> None:
    end = 0
    for mention in find_days(text, Context(today=today, locale=locale)):
        assert end <= mention.span.start < mention.span.end <= len(text)
        end = mention.span.end


@pytest.mark.parametrize(
    "phrase",
    ["a week before ", "the friday after ", "the day before ", "the week before ", "last year on "],
)
def test_phrases_that_hold_phrases_nest_only_once(phrase: str) -> None:
    assert len(find_days(phrase * 400 + "easter 5", Context(today=TODAY))) < 402


def _day(text: str, today: date) -> date:
    (mention,) = find_days(text, Context(today=today))
    assert mention.day is not None
    return mention.day


def _told(mention: DayMention) -> str:
    if len(mention.choices) > 3:
        day = f"{mention.choices[0]} to {mention.choices[-1]}"
    else:
        day = " or ".join(map(str, mention.choices)) or str(mention.day or "no such day")
    return f"{mention.said} = {day}{', future' if mention.future else ''}"
