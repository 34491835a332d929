from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import About, Ask, Edit, Log, Target
from language.understand import understand

TODAY = date(2026, 11, 21)
YESTERDAY = date(2026, 11, 20)


def context(locale: str) -> Context:
    currency = {"ja": "JPY", "zh": "CNY", "ko": "KRW"}[locale[:2]]
    return Context(today=TODAY, locale=locale, currency=currency)


@pytest.mark.parametrize(
    ("text", "locale", "amount", "day"),
    [
        ("やっぱり1200円", "ja-JP", 1200, None),
        ("いや、1200円", "ja-JP", 1200, None),
        ("いや1200円でした", "ja-JP", 1200, None),
        ("すみません1200円です", "ja-JP", 1200, None),
        ("昨日のです", "ja-JP", None, YESTERDAY),
        ("昨日でした", "ja-JP", None, YESTERDAY),
        ("是昨天的", "zh-CN", None, YESTERDAY),
        ("错了,15", "zh-CN", 15, None),
        ("아니 9500원", "ko-KR", 9500, None),
        ("어제였어", "ko-KR", None, YESTERDAY),
    ],
)
def test_only_what_is_right_is_said(
    text: str, locale: str, amount: int | None, day: date | None
) -> None:
    request = understand(text, context(locale)).request
    assert isinstance(request, Edit)
    assert request.target == Target()
    assert request.amount == (None if amount is None else Decimal(amount))
    assert request.date == day


def test_what_is_right_is_asked() -> None:
    understood = understand("訂正", context("ja-JP"))
    assert understood.request == Edit(target=Target())
    assert understood.ask == Ask(about=About.AMOUNT)


@pytest.mark.parametrize("text", ["昨日1200円", "1200円です", "昨日のランチ1200円でした"])
def test_a_note_is_no_correction(text: str) -> None:
    assert isinstance(understand(text, context("ja-JP")).request, Log)
