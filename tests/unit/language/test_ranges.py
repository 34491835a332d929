"""Periods for questions: a table of phrases, and what holds for any day and any text."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.context import Context
from language.ranges import PeriodMention, find_periods
from language.vocabulary.week_data import first_weekday
from ledger.periods import Period
from tests.unit.language.date_tables import Row, name_of, rows


@pytest.mark.parametrize("row", rows("periods.txt"), ids=name_of)
def test_the_table_of_periods(row: Row) -> None:
    context = Context(
        today=date.fromisoformat(row.today), locale=row.locale, month_start=int(row.more)
    )
    found = find_periods(row.text, context)
    assert " & ".join(map(_told, found)) == row.meaning.replace("nothing", "")
    for mention in found:
        assert row.text[mention.span.start : mention.span.end] == mention.said


@pytest.mark.parametrize(
    ("locale", "weekday"),
    [("en-US", 6), ("en-CA", 6), ("pt-BR", 6), ("ja-JP", 6), ("hi-IN", 6), ("he", 6), ("en", 6),
     ("en-GB", 0), ("de", 0), ("fr-FR", 0), ("", 0), ("ar-EG", 5), ("dv-MV", 4), ("es-MX", 6)],
)  # fmt: skip
def test_weeks_start_as_in_the_locale(locale: str, weekday: int) -> None:
    assert first_weekday(locale) == weekday
    (mention,) = find_periods("this week", Context(today=date(2026, 11, 21), locale=locale))
    assert mention.period.start.weekday() == weekday


@given(today=st.dates(date(1970, 1, 1), date(2100, 1, 1)), start=st.integers(1, 31))
def test_this_and_last_month_meet_and_hold_today(today: date, start: int) -> None:
    context = Context(today=today, month_start=start)
    (this,) = find_periods("this month", context)
    (last,) = find_periods("last month", context)
    (rest,) = find_periods("until payday", context)
    assert today in this.period
    assert last.period.end == this.period.start
    assert rest.period == Period(today, this.period.end)


@given(today=st.dates(date(1970, 1, 1), date(2100, 1, 1)), count=st.integers(1, 60))
def test_past_days_end_today(today: date, count: int) -> None:
    (days,) = find_periods(f"past {count} days", Context(today=today))
    (weeks,) = find_periods(f"last {count} weeks", Context(today=today))
    assert days.period == Period(today - timedelta(days=count - 1), today + timedelta(days=1))
    assert weeks.period.days == 7 * count
    assert weeks.period.last == today


@given(start=st.dates(date(2010, 1, 1), date(2030, 12, 31)), length=st.integers(1, 500))
def test_two_written_days_are_the_period_between(start: date, length: int) -> None:
    last = start + timedelta(days=length)
    text = f"from {start:%B} {start.day}, {start.year} to {last:%B} {last.day}, {last.year}"
    (mention,) = find_periods(text, Context(today=date(2026, 11, 21)))
    assert mention.said == text
    assert mention.period == Period(start, last + timedelta(days=1))


_PIECES = st.sampled_from(
    """may march last next this past week weeks month quarter year ago 3 31 2026 9999 12/25 . , -
    from to between and until since before after payday weekend vs than compare so far q3 ytd the
    in of 月 年 先週 depuis bis zum 99999 0 half a few""".split()
)


@given(
    text=st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=25).map(" ".join)),
    today=st.sampled_from([date(1, 1, 1), date(9999, 12, 31), date(2028, 2, 29)]),
    start=st.sampled_from([1, 25, 31]),
)
def test_no_text_raises_and_every_period_has_a_day(text: str, today: date, start: int) -> None:
    for mention in find_periods(text, Context(today=today, month_start=start)):
        assert mention.period.start < mention.period.end


def _told(mention: PeriodMention) -> str:
    told = f"{mention.said} = {mention.period.start} to {mention.period.last}"
    other = mention.compared_to
    told += f" against {other.start} to {other.last}" if other else ""
    return told + (", the other" if mention.is_comparison else "")
