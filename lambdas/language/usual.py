"""From which amount on a writing is asked about, where nothing is known of the person."""

from __future__ import annotations

from decimal import Decimal

from language.context import Context

_LARGE = Decimal(20_000)
"""In dollars: more than nearly anybody writes down in a chat without noticing a slip."""

# Rough units of a currency for a dollar, where it is far from one (2026; only the order counts).
_TO_A_DOLLAR = {
    "AED": 4, "AMD": 390, "ARS": 1400, "BDT": 120, "BRL": 5, "CLP": 950, "CNY": 7, "COP": 4000,
    "CRC": 510, "CZK": 23, "DKK": 7, "DOP": 60, "DZD": 130, "EGP": 50, "GNF": 8600, "HKD": 8,
    "HUF": 360, "IDR": 16000, "ILS": 4, "INR": 85, "IQD": 1310, "IRR": 42000, "ISK": 135,
    "JPY": 150, "KES": 130, "KHR": 4100, "KRW": 1380, "KZT": 500, "LAK": 21700, "LBP": 89500,
    "LKR": 300, "MAD": 10, "MMK": 2100, "MXN": 19, "MYR": 4, "NGN": 1550, "NOK": 11, "NPR": 135,
    "PEN": 4, "PHP": 57, "PKR": 280, "PLN": 4, "PYG": 7500, "QAR": 4, "RSD": 108, "RUB": 90,
    "RWF": 1400, "SAR": 4, "SEK": 10, "THB": 34, "TRY": 38, "TWD": 32, "TZS": 2650, "UAH": 41,
    "UGX": 3680, "UYU": 41, "UZS": 12700, "VND": 25500, "XAF": 600, "XOF": 600, "XPF": 110,
    "YER": 250, "ZAR": 18, "ZMW": 27,
}  # fmt: skip


def is_unusual(amount: Decimal, currency: str, context: Context) -> bool:
    """Whether an amount is far above what the person, or nearly anybody, writes down."""
    if context.unusual_above is not None and currency == context.currency:
        return abs(amount) > context.unusual_above
    return abs(amount) > worth(_LARGE, currency)


def worth(dollars: Decimal, currency: str) -> Decimal:
    """About as much as so many dollars, in units of a currency; only its order counts."""
    return dollars * _TO_A_DOLLAR.get(currency, 1)
