"""Money, days and periods as a person reads them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from language.context import NumberFormat
from ledger.currencies import exponent_of
from ledger.money import Money
from ledger.periods import Period, month_of, months_from

NO_BREAK = "\u00a0"
"""Keeps an amount on one line, as CLDR's number patterns do."""

_SYMBOLS = {
    "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪",
    "VND": "₫", "UAH": "₴", "TRY": "₺", "NGN": "₦", "PHP": "₱", "BRL": "R$", "CNY": "CN¥",
    "AUD": "A$", "CAD": "C$", "NZD": "NZ$", "MXN": "MX$", "HKD": "HK$", "SGD": "S$",
}  # fmt: skip
_DOLLARS = ("AUD", "CAD", "NZD", "MXN", "HKD", "SGD")
_SEPARATORS: dict[NumberFormat, tuple[str, str]] = {
    "1,234.56": (",", "."),
    "1.234,56": (".", ","),
    "1 234,56": (NO_BREAK, ","),
    "1'234.56": ("'", "."),
    "1,23,456.78": (",", "."),
}
_BY_LANGUAGE: dict[str, NumberFormat] = {
    **dict.fromkeys("de es it pt nl id tr da el hr sl ro vi".split(), "1.234,56"),
    **dict.fromkeys("fr pl cs sk fi sv nb nn no ru uk bg hu lt lv et".split(), "1 234,56"),
    "hi": "1,23,456.78",
}
_BY_LOCALE: dict[str, NumberFormat] = {
    **dict.fromkeys(("de-CH", "it-CH", "fr-CH", "de-LI"), "1'234.56"),
    **dict.fromkeys(("es-MX", "es-US", "es-GT", "es-PE", "es-PR", "es-DO"), "1,234.56"),
    "en-IN": "1,23,456.78",
    "en-ZA": "1 234,56",
    "pt-PT": "1 234,56",
    "de-AT": "1.234,56",
}
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_LONG_MONTHS = (
    "January February March April May June July August September October November December".split()
)


def number_format_of(locale: str) -> NumberFormat:
    """How numbers are written in a locale (BCP 47), after CLDR; English where it is not known."""
    if locale in _BY_LOCALE:
        return _BY_LOCALE[locale]
    return _BY_LANGUAGE.get(locale.partition("-")[0], "1,234.56")


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How one person reads numbers and days: `currency` is theirs, `today` their date."""

    currency: str
    number_format: NumberFormat
    today: date
    month_start: int = 1
    week_start: int = 0

    def money(self, money: Money) -> str:
        """An amount with its currency, without a sign: `$1,234.50`, `1.234,50 €`, `CHF 12.00`."""
        digits = self.number(abs(money.amount), exponent_of(money.currency))
        sign = self._sign_of(money.currency)
        if self.number_format in ("1.234,56", "1 234,56"):
            return f"{digits}{NO_BREAK}{sign}"
        return f"{sign}{NO_BREAK}{digits}" if sign.isalpha() else f"{sign}{digits}"

    def number(self, amount: Decimal, decimals: int) -> str:
        """A number with `decimals` decimals in the person's own format."""
        thousands, point = _SEPARATORS[self.number_format]
        whole, _, fraction = f"{amount:.{decimals}f}".partition(".")
        first_group = 3
        groups = [whole[-first_group:]]
        step = 2 if self.number_format == "1,23,456.78" else 3
        rest = whole[:-first_group]
        while rest:
            groups.insert(0, rest[-step:])
            rest = rest[:-step]
        return thousands.join(groups) + (point + fraction if fraction else "")

    def day(self, day: date) -> str:
        """A day: `Fri 20 Nov`, with its year when that is not the current one."""
        year = "" if day.year == self.today.year else f" {day.year}"
        return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}{year}"

    def on(self, day: date) -> str:
        """When, in a sentence: nothing for today, ` yesterday`, ` on Fri 20 Nov`."""
        if day == self.today:
            return ""
        if day == self.today - timedelta(days=1):
            return f" yesterday ({self.day(day)})"
        return f" on {self.day(day)}"

    def period(self, period: Period) -> str:
        """A period in a sentence: `today`, `this month`, `in October`, `from 3 May to 9 May`."""
        return self._known(period) or self._calendar(period) or self._range(period)

    def _sign_of(self, currency: str) -> str:
        if currency == self.currency and currency in _DOLLARS:
            return "$"
        if currency == "USD" and self.currency in _DOLLARS:
            return "US$"
        return _SYMBOLS.get(currency, currency)

    def _known(self, period: Period) -> str | None:
        today = self.today
        month = month_of(today, start_day=self.month_start)
        week = today - timedelta(days=(today.weekday() - self.week_start) % 7)
        named = {
            Period(today, today + timedelta(days=1)): "today",
            Period(today - timedelta(days=1), today): "yesterday",
            Period(week, week + timedelta(days=7)): "this week",
            Period(week - timedelta(days=7), week): "last week",
            month: "this month",
            months_from(month, -1, start_day=self.month_start): "last month",
            Period(date(today.year, 1, 1), date(today.year + 1, 1, 1)): "this year",
            Period(date(today.year - 1, 1, 1), date(today.year, 1, 1)): "last year",
        }
        return named.get(period)

    def _calendar(self, period: Period) -> str | None:
        start = period.start
        year = "" if start.year == self.today.year else f" {start.year}"
        if period.days == 1:
            return f"on {self.day(start)}"
        if period == month_of(start) and start.day == 1:
            return f"in {_LONG_MONTHS[start.month - 1]}{year}"
        if start == date(start.year, 1, 1) and period.end == date(start.year + 1, 1, 1):
            return f"in {start.year}"
        return None

    def _range(self, period: Period) -> str:
        if period.last >= self.today and period.end <= self.today + timedelta(days=1):
            return f"since {self._short(period.start)}"
        return f"from {self._short(period.start)} to {self._short(period.last)}"

    def _short(self, day: date) -> str:
        year = "" if day.year == self.today.year else f" {day.year}"
        return f"{day.day} {_MONTHS[day.month - 1]}{year}"


def category_name(slug: str) -> str:
    """A category as it is read: `personal_care` is "personal care"."""
    return slug.replace("_", " ")
