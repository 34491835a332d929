"""When a recurring item is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

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
