"""When a recurring item is due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, islice
from typing import Literal, assert_never

from ledger.periods import months_later, nth_weekday, on_day

Unit = Literal["day", "week", "month", "year"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """Every `every` `unit`s from `start`, until a date or a number of times.

    `start` is the first occurrence. `anchor` is the day of the month that is meant,
    1 to 31: it is kept through shorter months (31, 28, 31). `weekdays` limits a
    daily or weekly schedule to these days (0 Monday to 6 Sunday). `nth` with one
    weekday is the n-th such day of a month (1 to 4, -1 the last): the last Friday
    is `unit="month", nth=-1, weekdays=(4,)`. `until` is the last day that may be
    an occurrence (inclusive); `times` the number of occurrences, the first included.
    """

    start: date
    unit: Unit = "month"
    every: int = 1
    anchor: int | None = None
    weekdays: tuple[int, ...] = ()
    nth: int | None = None
    until: date | None = None
    times: int | None = None


def occurrences(schedule: Schedule, *, after: date | None = None) -> Iterator[date]:
    """The days the schedule falls on, in order, those later than `after`.

    Ends with `until` or `times`, which counts from the first occurrence, or at the end of
    the calendar; a schedule without either goes on to it.
    """
    for day in islice(_endless(schedule), schedule.times):
        if schedule.until is not None and day > schedule.until:
            return
        if after is None or day > after:
            yield day


def first_on_or_after(schedule: Schedule, day: date) -> date | None:
    """The first occurrence on or after a day, None where the schedule has ended."""
    return next(occurrences(schedule, after=day - timedelta(days=1)), None)


def next_after(schedule: Schedule, day: date, entered: int) -> date | None:
    """The first occurrence after `day`, None when `entered` of them are all there will be."""
    if schedule.times is not None and entered >= schedule.times:
        return None
    return next(occurrences(schedule, after=day), None)


def _endless(schedule: Schedule) -> Iterator[date]:
    try:
        yield from (day for day in _candidates(schedule) if day >= schedule.start)
    except (OverflowError, ValueError):
        return  # the end of the calendar


def _candidates(schedule: Schedule) -> Iterator[date]:
    start, every = schedule.start, max(schedule.every, 1)
    match schedule.unit:
        case "day":
            days = (start + timedelta(days=n) for n in count(0, every))
            yield from (
                d for d in days if not schedule.weekdays or d.weekday() in schedule.weekdays
            )
        case "week":
            monday = start - timedelta(days=start.weekday())
            weekdays = sorted(schedule.weekdays or (start.weekday(),))
            for n in count(0, every):
                yield from (monday + timedelta(weeks=n, days=weekday) for weekday in weekdays)
        case "month" | "year":
            step = every if schedule.unit == "month" else 12 * every
            for n in count(0, step):
                yield _in_month(schedule, months_later(start.replace(day=1), n))
        case _:
            assert_never(schedule.unit)


def _in_month(schedule: Schedule, month: date) -> date:
    if schedule.nth is not None and schedule.weekdays:
        return nth_weekday(month.year, month.month, schedule.nth, schedule.weekdays[0])
    return on_day(month.year, month.month, schedule.anchor or schedule.start.day)
