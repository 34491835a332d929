"""Recurring schedules: a table of phrases with the days they fall on."""

from __future__ import annotations

from datetime import date
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.context import Context
from language.schedules import ScheduleMention, find_schedule
from ledger.schedule import occurrences
from tests.unit.language.date_tables import Row, name_of, rows


@pytest.mark.parametrize("row", rows("schedules.txt"), ids=name_of)
def test_the_table_of_schedules(row: Row) -> None:
    context = Context(
        today=date.fromisoformat(row.today), locale=row.locale, month_start=int(row.more)
    )
    found = find_schedule(row.text, context)
    assert (_told(found) if found else "nothing") == row.meaning


def test_the_spans_are_the_phrases_alone() -> None:
    text = "daily coffee 3.50 on weekdays"
    found = find_schedule(text, Context(today=date(2026, 11, 21)))
    assert found is not None
    assert [text[s.start : s.end] for s in found.spans] == ["daily", "on weekdays"]


_PIECES = st.sampled_from(
    """every each other monday mondays friday day week month year weekdays 2 3 31 99 2026 on the
    1st 15th of last first until december may starting from for times x installments monthly weekly
    a per / payday twice once and , . 99999 0 every tous les cada jeden 毎月 号""".split()
)


@given(
    text=st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=20).map(" ".join)),
    today=st.sampled_from([date(1, 1, 1), date(9999, 12, 31), date(2028, 2, 29)]),
)
def test_no_text_raises_and_a_schedule_starts_with_its_first_day(text: str, today: date) -> None:
    found = find_schedule(text, Context(today=today, month_start=31))
    if found:
        first = next(occurrences(found.schedule), None)
        assert first is None or first >= today
        spans = [(span.start, span.end) for span in found.spans]
        assert spans == sorted(spans)


def _told(found: ScheduleMention) -> str:
    schedule = found.schedule
    days = list(islice(occurrences(schedule), 4))
    told = f"{found.said} = {' '.join(map(str, days[:3]))}{' ...' if len(days) > 3 else ''}"
    told += f" until {schedule.until}" if schedule.until else ""
    told += f" times {schedule.times}" if schedule.times else ""
    told += f" or {' / '.join(said for said, _ in found.choices)}" if found.choices else ""
    return told + (", describes" if found.describes else "")
