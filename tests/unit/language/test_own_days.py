"""Which of the days a message names are the days of its transactions."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import About, AddRecurring, Log
from language.understand import understand

TODAY = date(2026, 6, 17)


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("tram mon 3.20 tues 3.20", [("3.20", "2026-06-15"), ("3.20", "2026-06-16")]),
        ("tea 3 this morning soup 9 yesterday", [("3", "2026-06-17"), ("9", "2026-06-16")]),
        ("supper last night and tea today 31 and 4", [("31", "2026-06-16"), ("4", "2026-06-17")]),
        ("tea and cake 3 and 5", [("3", "2026-06-17"), ("5", "2026-06-17")]),
        ("soup 9 tuesday, pasta 12 monday", [("9", "2026-06-16"), ("12", "2026-06-15")]),
        ("chevron on 7th 41", [("41", "2026-06-17")]),
        ("the bakery on 9th 6.50", [("6.50", "2026-06-17")]),
        ("water bill on 9th 36.50", [("36.50", "2026-06-09")]),
        ("opera tickets for friday 90", [("90", "2026-06-17")]),
        ("log 22 lunch for monday", [("22", "2026-06-15")]),
        ("sunday roast yesterday 21", [("21", "2026-06-16")]),
        ("sundays collection was 15 at church", [("15", "2026-06-14")]),
        ("thursday (june 4) cleaner 70", [("70", "2026-06-04")]),
        ("friday (the 5th) cleaner 70", [("70", "2026-06-05")]),
        ("june 2 (tuesday) gas 31", [("31", "2026-06-02")]),
        ("sunday - june 7 - zoo 40", [("40", "2026-06-07")]),
        ("soup tuesday (yesterday) 9", [("9", "2026-06-16")]),
        ("earlier this week on monday soup 9", [("9", "2026-06-15")]),
        ("72 hours ago soup 9", [("9", "2026-06-14")]),
        ("3 hours ago soup 9", [("9", "2026-06-17")]),
        ("earth day tree 31", [("31", "2026-04-22")]),
        ("flag day parade pretzels 8", [("8", "2026-06-14")]),
        ("yesteday's soup 9", [("9", "2026-06-16")]),
    ],
)  # fmt: skip
def test_each_entry_has_its_own_day(text: str, entries: list[tuple[str, str]]) -> None:
    understood = understand(text, Context(today=TODAY))
    assert understood.ask is None
    assert isinstance(understood.request, Log)
    told = [(str(one.amount), str(one.date)) for one in understood.request.entries]
    assert told == entries


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("new year's eve party tickets 40", "new year's eve party tickets"),
        ("valentine's card 5", "valentine's card"),
        ("mother's day card 4", "mother's day card"),
        ("exxon on 7th 41", "exxon on 7th"),
    ],
)
def test_what_is_for_a_holiday_keeps_its_name(text: str, description: str) -> None:
    request = understand(text, Context(today=TODAY)).request
    assert isinstance(request, Log)
    assert request.entries[0].description == description
    assert request.entries[0].date == TODAY


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("gas for monday 40", About.DATE),
        ("father's day brunch 60", About.DATE),
        ("tuesdays groceries 45", About.READING),
    ],
)
def test_an_unclear_day_is_asked_about(text: str, about: About) -> None:
    ask = understand(text, Context(today=TODAY)).ask
    assert ask is not None
    assert ask.about is about


def test_days_with_on_repeat() -> None:
    understood = understand("on tuesdays groceries 45", Context(today=TODAY))
    assert isinstance(understood.request, AddRecurring)
    assert understood.ask is None


@pytest.mark.parametrize("text", ["friday (june 6) soup 9", "36 hours ago soup 9"])
def test_a_day_told_in_two_ways_that_differ_is_asked(text: str) -> None:
    ask = understand(text, Context(today=TODAY)).ask
    assert ask is not None
    assert ask.about is About.DATE
