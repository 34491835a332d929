from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversation.format import Style, number_format_of
from language.context import NumberFormat
from ledger.money import Money
from ledger.periods import Period

TODAY = date(2026, 11, 20)


def style(
    currency: str = "USD", number_format: NumberFormat = "1,234.56", month_start: int = 1
) -> Style:
    return Style(
        currency=currency, number_format=number_format, today=TODAY, month_start=month_start
    )


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("own", "number_format", "amount", "currency", "written"),
    [
        ("USD", "1,234.56", "4.5", "USD", "$4.50"),
        ("USD", "1,234.56", "1234567.5", "USD", "$1,234,567.50"),
        ("USD", "1,234.56", "-30", "USD", "$30.00"),
        ("USD", "1,234.56", "22", "AUD", "A$22.00"),
        ("AUD", "1,234.56", "22", "AUD", "$22.00"),
        ("AUD", "1,234.56", "22", "USD", "US$22.00"),
        ("USD", "1,234.56", "3240", "JPY", "¥3,240"),
        ("USD", "1,234.56", "1.5", "KWD", "KWD 1.500"),
        ("EUR", "1.234,56", "1450", "EUR", "1.450,00 €"),
        ("EUR", "1 234,56", "1450", "EUR", "1 450,00 €"),
        ("CHF", "1'234.56", "1199.9", "CHF", "CHF 1'199.90"),
        ("INR", "1,23,456.78", "150000", "INR", "₹1,50,000.00"),
        ("INR", "1,23,456.78", "12345678.9", "INR", "₹1,23,45,678.90"),
    ],
)
def test_an_amount_is_written_as_its_reader_writes_it(
    own: str, number_format: NumberFormat, amount: str, currency: str, written: str
) -> None:
    money = Money.of(Decimal(amount), currency)
    assert plain(style(own, number_format).money(money)) == written


def test_an_amount_never_breaks_over_two_lines() -> None:
    written = style("EUR", "1 234,56").money(Money.of(1450, "EUR"))
    assert written == "1\u00a0450,00\u00a0€"


@given(
    st.integers(min_value=0, max_value=10**12),
    st.sampled_from(["1,234.56", "1.234,56", "1 234,56", "1'234.56", "1,23,456.78"]),
)
def test_the_digits_of_an_amount_are_never_lost(minor: int, number_format: NumberFormat) -> None:
    written = style("USD", number_format).number(Money(minor, "USD").amount, 2)
    assert int("".join(c for c in written if c.isdigit())) == minor


@pytest.mark.parametrize(
    ("locale", "number_format"),
    [
        ("en-US", "1,234.56"),
        ("de-DE", "1.234,56"),
        ("de-CH", "1'234.56"),
        ("fr-FR", "1 234,56"),
        ("en-IN", "1,23,456.78"),
        ("es-MX", "1,234.56"),
        ("xx", "1,234.56"),
    ],
)
def test_a_locale_has_a_number_format(locale: str, number_format: str) -> None:
    assert number_format_of(locale) == number_format


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY, ""),
        (date(2026, 11, 19), " yesterday (Thu 19 Nov)"),
        (date(2026, 11, 18), " on Wed 18 Nov"),
        (date(2026, 11, 21), " on Sat 21 Nov"),
        (date(2025, 12, 31), " on Wed 31 Dec 2025"),
    ],
)
def test_the_day_is_said_when_it_is_not_today(day: date, words: str) -> None:
    assert style().on(day) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ((2026, 11, 20), (2026, 11, 21), "today"),
        ((2026, 11, 19), (2026, 11, 20), "yesterday"),
        ((2026, 11, 17), (2026, 11, 18), "on Tue 17 Nov"),
        ((2026, 11, 16), (2026, 11, 23), "this week"),
        ((2026, 11, 9), (2026, 11, 16), "last week"),
        ((2026, 11, 1), (2026, 12, 1), "this month"),
        ((2026, 10, 1), (2026, 11, 1), "last month"),
        ((2026, 9, 1), (2026, 10, 1), "in September"),
        ((2025, 9, 1), (2025, 10, 1), "in September 2025"),
        ((2026, 1, 1), (2027, 1, 1), "this year"),
        ((2024, 1, 1), (2025, 1, 1), "in 2024"),
        ((2026, 6, 1), (2026, 11, 21), "since 1 Jun"),
        ((2026, 5, 3), (2026, 5, 10), "from 3 May to 9 May"),
    ],
)
def test_a_period_is_said_in_words(
    start: tuple[int, int, int], end: tuple[int, int, int], words: str
) -> None:
    assert style().period(Period(date(*start), date(*end))) == words


def test_this_month_starts_on_payday_where_the_month_does() -> None:
    payday = style(month_start=15)
    assert payday.period(Period(date(2026, 11, 15), date(2026, 12, 15))) == "this month"
    assert payday.period(Period(date(2026, 11, 1), date(2026, 12, 1))) == "in November"
