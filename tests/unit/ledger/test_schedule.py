"""Occurrences of a schedule: a table, and a comparison with counting every day."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.schedule import Schedule, Unit, first_on_or_after, next_after, occurrences


def on(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("schedule", "days"),
    [
        (Schedule(start=on("2026-01-31"), anchor=31),
         "2026-01-31 2026-02-28 2026-03-31 2026-04-30"),
        (Schedule(start=on("2028-01-30"), anchor=30), "2028-01-30 2028-02-29 2028-03-30"),
        (Schedule(start=on("2026-02-28"), anchor=31), "2026-02-28 2026-03-31 2026-04-30"),
        (Schedule(start=on("2026-11-21"), unit="week", every=2), "2026-11-21 2026-12-05"),
        (Schedule(start=on("2026-11-23"), unit="week", weekdays=(0, 3)),
         "2026-11-23 2026-11-26 2026-11-30"),
        (Schedule(start=on("2026-11-27"), unit="week", every=2, weekdays=(4,)),
         "2026-11-27 2026-12-11"),
        (Schedule(start=on("2026-11-20"), unit="day", weekdays=(0, 1, 2, 3, 4)),
         "2026-11-20 2026-11-23 2026-11-24"),
        (Schedule(start=on("2026-11-27"), nth=-1, weekdays=(4,)),
         "2026-11-27 2026-12-25 2027-01-29"),
        (Schedule(start=on("2026-12-07"), nth=1, weekdays=(0,)), "2026-12-07 2027-01-04"),
        (Schedule(start=on("2028-02-29"), unit="year", anchor=29),
         "2028-02-29 2029-02-28 2030-02-28 2031-02-28 2032-02-29"),
        (Schedule(start=on("2026-11-30"), every=3, anchor=30), "2026-11-30 2027-02-28 2027-05-30"),
    ],
)  # fmt: skip
def test_the_days_of_a_schedule(schedule: Schedule, days: str) -> None:
    expected = [on(day) for day in days.split()]
    assert list(islice(occurrences(schedule), len(expected))) == expected


def test_until_is_the_last_day_that_may_be_one() -> None:
    schedule = Schedule(start=on("2026-11-01"), until=on("2027-01-01"))
    assert len(list(occurrences(schedule))) == 3


def test_times_count_the_first() -> None:
    schedule = Schedule(start=on("2026-11-01"), times=3)
    assert [day.month for day in occurrences(schedule)] == [11, 12, 1]
    assert list(occurrences(schedule, after=on("2026-12-31"))) == [on("2027-01-01")]


def test_next_after_ends_when_all_are_entered() -> None:
    schedule = Schedule(start=on("2026-01-31"), anchor=31, times=3)
    assert next_after(schedule, on("2026-01-31"), 1) == on("2026-02-28")
    assert next_after(schedule, on("2026-02-28"), 2) == on("2026-03-31")
    assert next_after(schedule, on("2026-03-31"), 3) is None
    assert next_after(Schedule(start=on("2026-01-31"), times=3), on("2026-01-31"), 3) is None


def test_first_on_or_after() -> None:
    schedule = Schedule(start=on("2026-01-31"), anchor=31, until=on("2026-03-30"))
    assert first_on_or_after(schedule, on("2025-01-01")) == on("2026-01-31")
    assert first_on_or_after(schedule, on("2026-02-28")) == on("2026-02-28")
    assert first_on_or_after(schedule, on("2026-03-01")) is None


def test_the_calendar_ends() -> None:
    assert len(list(occurrences(Schedule(start=date(9999, 11, 30))))) == 2
    assert len(list(occurrences(Schedule(start=date(9999, 12, 30), unit="day")))) == 2
    assert list(occurrences(Schedule(start=date(9999, 12, 30), unit="week"))) == [
        date(9999, 12, 30)
    ]


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    start = draw(st.dates(date(2020, 1, 1), date(2030, 12, 31)))
    unit: Unit = draw(st.sampled_from(("day", "week", "month", "year")))
    every = draw(st.integers(1, 4))
    weekdays: tuple[int, ...] = ()
    nth = None
    anchor = None
    if unit in {"day", "week"}:
        weekdays = tuple(sorted(draw(st.sets(st.integers(0, 6), max_size=4))))
    elif unit == "month" and draw(st.booleans()):
        nth = draw(st.sampled_from((1, 2, 3, 4, -1)))
        weekdays = (draw(st.integers(0, 6)),)
    else:
        anchor = draw(st.integers(start.day, 31))
    if unit == "day":
        every = 1
    return Schedule(start=start, unit=unit, every=every, anchor=anchor, weekdays=weekdays, nth=nth)


@given(schedule=schedules())
def test_occurrences_are_those_of_counting_every_day(schedule: Schedule) -> None:
    end = schedule.start + timedelta(days=800)
    days = (schedule.start + timedelta(days=n) for n in range(800))
    counted = [day for day in days if _falls_on(schedule, day)]
    found = [day for day in islice(occurrences(schedule), 801) if day < end]
    assert found == counted
    assert all(first < second for first, second in pairwise(found))


@given(schedule=schedules(), after=st.integers(-10, 700))
def test_the_next_one_is_the_first_later_one(schedule: Schedule, after: int) -> None:
    day = schedule.start + timedelta(days=after)
    following = next_after(schedule, day, 0)
    assert following is not None
    assert following > day
    assert first_on_or_after(schedule, following) == following
    if after >= 0:
        between = range(1, (following - day).days)
        assert not any(_falls_on(schedule, day + timedelta(days=n)) for n in between)


def _falls_on(schedule: Schedule, day: date) -> bool:
    """Whether the schedule falls on a day, judged from that day alone."""
    start = schedule.start
    months = (day.year - start.year) * 12 + day.month - start.month
    length = calendar.monthrange(day.year, day.month)[1]
    match schedule.unit:
        case "day":
            return not schedule.weekdays or day.weekday() in schedule.weekdays
        case "week":
            mondays = (day - timedelta(day.weekday()) - start + timedelta(start.weekday())).days
            weekdays = schedule.weekdays or (start.weekday(),)
            return mondays // 7 % schedule.every == 0 and day.weekday() in weekdays
        case "month" | "year":
            if months % (schedule.every * (12 if schedule.unit == "year" else 1)):
                return False
            if schedule.nth is None:
                return day.day == min(schedule.anchor or start.day, length)
            if day.weekday() != schedule.weekdays[0]:
                return False
            if schedule.nth == -1:
                return day.day + 7 > length
            return (day.day - 1) // 7 + 1 == schedule.nth
