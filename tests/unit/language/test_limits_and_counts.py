"""Limits wished for in other words than “budget”, and questions in other words than “how much”."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import ChangeSettings, Find, Measure, SetBudget, SmallTalk, Talk
from language.understand import understand

CONTEXT = Context(today=date(2026, 6, 17))


@pytest.mark.parametrize(
    ("text", "category", "amount", "period"),
    [
        ("warn me when clothes go over 150 in a month", "shopping", "150", "month"),
        ("give me 40 a week for eating out", "dining", "40", "week"),
        ("save 80 every month for the holiday presents", "gifts", "80", "month"),
        ("put aside 60 a month for gifts", "gifts", "60", "month"),
    ],
)
def test_a_rate_for_a_category_is_a_budget(
    text: str, category: str, amount: str, period: str
) -> None:
    request = understand(text, CONTEXT).request
    assert isinstance(request, SetBudget)
    assert (request.category, request.amount, request.period) == (category, Decimal(amount), period)


def test_a_warning_about_no_category_is_a_setting() -> None:
    assert isinstance(understand("notify me above 200", CONTEXT).request, ChangeSettings)


@pytest.mark.parametrize(
    ("text", "measure", "limit"),
    [
        ("10 latest expenses", Measure.LIST, 10),
        ("4 most recent", Measure.LIST, 4),
        ("taxis in may, list them", Measure.LIST, None),
        ("did i spend more on fuel in march or april", Measure.COMPARE, None),
        ("are my groceries going up", Measure.SUM, None),
        ("how much do i burn a day", Measure.SUM, None),
        ("can you tell me what i have spent on books since may", Measure.SUM, None),
    ],
)
def test_what_is_asked_is_found(text: str, measure: Measure, limit: int | None) -> None:
    request = understand(text, CONTEXT).request
    assert isinstance(request, Find)
    assert (request.query.measure, request.query.limit) == (measure, limit)


def test_a_letter_is_not_written() -> None:
    understood = understand("draft a letter about the unpaid 900 invoice", CONTEXT)
    assert understood.request == SmallTalk(talk=Talk.OUT_OF_SCOPE)


@pytest.mark.parametrize(
    "text",
    [
        "alert me at rent@example.com over 300",
        "alert me at food@x.org when over 200",
        "alert me over 300",
    ],
)
def test_an_alert_of_single_expenses_is_no_budget(text: str) -> None:
    assert isinstance(understand(text, CONTEXT).request, ChangeSettings)
