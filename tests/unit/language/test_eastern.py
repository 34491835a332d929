"""Messages in Chinese, Japanese and Korean, each with what is understood."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from language.context import Context
from language.naming import intent_of
from language.request import Entry, Log
from language.understand import understand

TODAY = date(2026, 6, 17)
CURRENCIES = {"zh-CN": "CNY", "zh-TW": "TWD", "zh-HK": "HKD", "ja-JP": "JPY", "ko-KR": "KRW"}
ROWS = [
    line
    for line in (Path(__file__).parent / "eastern.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize("row", ROWS)
def test_a_message_is_understood_without_a_question(row: str) -> None:
    locale, text, wanted = row.split(" | ")
    context = Context(today=TODAY, currency=CURRENCIES[locale], locale=locale)
    found = understand(text, context)
    assert found.ask is None
    if isinstance(found.request, Log):
        assert "; ".join(map(_said, found.request.entries)) == wanted
    else:
        assert intent_of(found.request).value == wanted


def _said(entry: Entry) -> str:
    return f"{entry.amount} {entry.currency} {entry.category} {entry.date:%m-%d}"


@pytest.mark.parametrize("text", ["30元", "30块", "30塊", "30圓"])
@pytest.mark.parametrize(
    ("own", "locale", "meant"),
    [
        ("TWD", "zh-TW", "TWD"),
        ("HKD", "zh-HK", "HKD"),
        ("CNY", "zh-CN", "CNY"),
        ("USD", "zh-TW", "TWD"),
        ("USD", "en-US", "CNY"),
    ],
)
def test_yuan_are_those_of_the_person(text: str, own: str, locale: str, meant: str) -> None:
    context = Context(today=TODAY, currency=own, locale=locale)
    request = understand(f"午餐{text}", context).request
    assert isinstance(request, Log)
    assert request.entries[0].currency == meant


def test_what_was_bought_is_named_as_typed() -> None:
    for text, locale, named in [
        ("全聯買菜 486元", "zh-TW", "全聯買菜"),
        ("もやし 38円", "ja-JP", "もやし"),
        ("나이키 신발 89000", "ko-KR", "나이키 신발"),
    ]:
        request = understand(text, Context(today=TODAY, locale=locale)).request
        assert isinstance(request, Log)
        assert request.entries[0].description == named
