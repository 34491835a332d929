"""Holidays against published days."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.holidays import Holiday, day_of, easter, orthodox_easter


@pytest.mark.parametrize(
    "day",
    ["1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21",
     "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25"],
)  # fmt: skip
def test_easter_sunday(day: str) -> None:
    assert easter(int(day[:4])).isoformat() == day


@pytest.mark.parametrize(
    "day",
    ["2016-05-01", "2019-04-28", "2021-05-02", "2023-04-16", "2024-05-05", "2027-05-02"],
)
def test_orthodox_easter_sunday(day: str) -> None:
    assert orthodox_easter(int(day[:4])).isoformat() == day


@pytest.mark.parametrize(
    ("holiday", "locale", "day"),
    [
        (Holiday.THANKSGIVING, "en-US", "2026-11-26"),
        (Holiday.THANKSGIVING, "en-CA", "2026-10-12"),
        (Holiday.BLACK_FRIDAY, "en-GB", "2026-11-27"),
        (Holiday.CYBER_MONDAY, "en-US", "2026-11-30"),
        (Holiday.LABOR_DAY, "en-US", "2026-09-07"),
        (Holiday.LABOR_DAY, "de-DE", "2026-05-01"),
        (Holiday.MEMORIAL_DAY, "en-US", "2026-05-25"),
        (Holiday.MLK_DAY, "en-US", "2026-01-19"),
        (Holiday.PRESIDENTS_DAY, "en-US", "2026-02-16"),
        (Holiday.MOTHERS_DAY, "en-US", "2026-05-10"),
        (Holiday.MOTHERS_DAY, "en-GB", "2026-03-15"),
        (Holiday.MOTHERS_DAY, "fr-FR", "2026-05-31"),
        (Holiday.MOTHERS_DAY, "fr-FR", "2020-06-07"),
        (Holiday.MOTHERS_DAY, "es-ES", "2026-05-03"),
        (Holiday.MOTHERS_DAY, "es-MX", "2026-05-10"),
        (Holiday.FATHERS_DAY, "en-US", "2026-06-21"),
        (Holiday.FATHERS_DAY, "it-IT", "2026-03-19"),
        (Holiday.FATHERS_DAY, "de-DE", "2026-05-14"),
        (Holiday.FATHERS_DAY, "pt-BR", "2026-08-09"),
        (Holiday.FATHERS_DAY, "en-AU", "2026-09-06"),
        (Holiday.GOOD_FRIDAY, "en-US", "2026-04-03"),
        (Holiday.ASH_WEDNESDAY, "en-US", "2026-02-18"),
        (Holiday.PENTECOST, "de-DE", "2026-05-24"),
        (Holiday.SUPER_BOWL, "en-US", "2026-02-08"),
        (Holiday.KINGS_DAY_NL, "nl-NL", "2026-04-27"),
        (Holiday.VICTORIA_DAY, "en-CA", "2026-05-18"),
        (Holiday.CIVIC_HOLIDAY, "en-CA", "2026-08-03"),
        (Holiday.LABOR_DAY, "en-NZ", "2026-10-26"),
        (Holiday.EARLY_MAY_BANK_HOLIDAY, "en-GB", "2026-05-04"),
        (Holiday.SUMMER_BANK_HOLIDAY, "en-GB", "2026-08-31"),
        (Holiday.SUMMER_BANK_HOLIDAY, "en-IE", "2026-08-03"),
        (Holiday.INDEPENDENCE, "en-US", "2026-07-04"),
        (Holiday.INDEPENDENCE, "en-IN", "2026-08-15"),
        (Holiday.INDEPENDENCE, "es-MX", "2026-09-16"),
        (Holiday.REPUBLIC_DAY, "en-IN", "2026-01-26"),
        (Holiday.ELECTION_DAY, "en-US", "2026-11-03"),
        (Holiday.GIVING_TUESDAY, "en-US", "2026-12-01"),
        (Holiday.GRANDPARENTS_DAY, "en-US", "2026-09-13"),
        (Holiday.MELBOURNE_CUP, "en-AU", "2026-11-03"),
        (Holiday.KINGS_BIRTHDAY, "en-NZ", "2026-06-01"),
        (Holiday.REMEMBRANCE_SUNDAY, "en-GB", "2026-11-08"),
        (Holiday.MOTHERS_DAY, "pl-PL", "2026-05-26"),
        (Holiday.MOTHERS_DAY, "sv-SE", "2026-05-31"),
        (Holiday.FATHERS_DAY, "de-AT", "2026-06-14"),
        (Holiday.FATHERS_DAY, "sv-SE", "2026-11-08"),
        (Holiday.EASTER, "ru-RU", "2026-04-12"),
        (Holiday.EASTER, "el-GR", "2025-04-20"),
    ],
)
def test_days_of_holidays(holiday: Holiday, locale: str, day: str) -> None:
    assert day_of(holiday, int(day[:4]), locale).isoformat() == day


@given(
    holiday=st.sampled_from(Holiday),
    year=st.integers(1900, 2199),
    locale=st.sampled_from(["en-US", "en-GB", "de-DE", "fr-FR", "fr-CA", "pt-BR", "x", ""]),
)
def test_every_holiday_has_a_day_in_its_year(holiday: Holiday, year: int, locale: str) -> None:
    assert day_of(holiday, year, locale).year == year


@given(year=st.integers(1583, 4000))
def test_easter_is_a_sunday_between_its_bounds(year: int) -> None:
    day = easter(year)
    assert day.weekday() == 6
    assert date(year, 3, 22) <= day <= date(year, 4, 25)
