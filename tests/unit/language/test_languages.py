"""Messages in languages besides English, each as its people type it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import AddRecurring, Entry, Log
from language.understand import understand

TODAY = date(2026, 6, 17)
CURRENCIES = {
    "de-DE": "EUR",
    "de-CH": "CHF",
    "nl-NL": "EUR",
    "sv-SE": "SEK",
    "pl-PL": "PLN",
    "tr-TR": "TRY",
    "ru-RU": "RUB",
    "ar-SA": "SAR",
    "ar-EG": "EGP",
    "hi-IN": "INR",
    "en-IN": "INR",
    "id-ID": "IDR",
}


def entries_of(text: str, locale: str) -> tuple[Entry, ...]:
    understood = understand(text, Context(today=TODAY, currency=CURRENCIES[locale], locale=locale))
    assert understood.ask is None
    match understood.request:
        case Log(entries=entries):
            return entries
        case AddRecurring(entry=entry):
            return (entry,)
        case other:
            raise AssertionError(other)


@pytest.mark.parametrize(
    ("locale", "text", "entries"),
    [
        # (kind, amount, category, days from today) of each entry
        ("sv-SE", "lunch 125 spänn", "expense 125 dining 0"),
        (
            "sv-SE",
            "igår bussen 39 och apoteket 112",
            "expense 39 transport -1;expense 112 health -1",
        ),
        ("sv-SE", "i lördags bio 280", "expense 280 entertainment -4"),
        ("sv-SE", "en hundring till frisören", "expense 100 personal_care 0"),
        ("sv-SE", "lönen kom in 31 200", "income 31200 salary 0"),
        ("sv-SE", "fick tillbaka 450 från zalando", "refund -450 shopping 0"),
        ("pl-PL", "wczoraj obiad 48,50 zł", "expense 48.50 dining -1"),
        ("pl-PL", "w sobotę kino 62", "expense 62 entertainment -4"),
        ("pl-PL", "dwie stówy na buty", "expense 200 shopping 0"),
        ("pl-PL", "pół tysiąca na dentystę", "expense 500 health 0"),
        ("pl-PL", "zwrot z zalando 219,90", "refund -219.90 shopping 0"),
        ("pl-PL", "wypłata przyszła 6 400", "income 6400 salary 0"),
        ("tr-TR", "dün gece taksi 340 tl", "expense 340 transport -1"),
        ("tr-TR", "cuma günü berber 450", "expense 450 personal_care -5"),
        ("tr-TR", "maaş yattı 61 bin", "income 61000 salary 0"),
        ("tr-TR", "kira 18.500 ödedim", "expense 18500 housing 0"),
        ("ru-RU", "вчера аптека 640 и такси 310", "expense 640 health -1;expense 310 transport -1"),
        ("ru-RU", "полторы тысячи за маникюр", "expense 1500 personal_care 0"),
        ("ru-RU", "пятихатка на бензин", "expense 500 fuel 0"),
        ("ar-SA", "أمس بنزين ٩٠ ريال", "expense 90 fuel -1"),
        ("ar-EG", "امبارح فراخ 210 وخضار 95", "expense 210 groceries -1;expense 95 groceries -1"),
        ("ar-SA", "قهوة ١٧٫٥٠", "expense 17.50 dining 0"),
        ("ar-EG", "إيجار الشقة 6000 جنيه", "expense 6000 housing 0"),
        ("en-IN", "dedh hazaar ka petrol", "expense 1500 fuel 0"),
        ("en-IN", "dhai hazaar doctor ko diye", "expense 2500 health 0"),
        ("hi-IN", "कल सब्ज़ी 180", "expense 180 groceries -1"),
        ("id-ID", "kemarin bensin 50rb", "expense 50000 fuel -1"),
    ],
)
def test_everyday_messages(locale: str, text: str, entries: str) -> None:
    found = entries_of(text, locale)
    wanted = [one.split() for one in entries.split(";")]
    assert [str(one.kind) for one in found] == [one[0] for one in wanted]
    assert [one.amount for one in found] == [Decimal(one[1]) for one in wanted]
    assert [one.category for one in found] == [one[2] for one in wanted]
    assert [str((one.date - TODAY).days) for one in found] == [one[3] for one in wanted]
