"""What is asked for in everyday words: questions, corrections, greetings, reports."""

from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import (
    AddRecurring,
    AskBudget,
    Edit,
    Find,
    GetReport,
    Measure,
    SmallTalk,
    Talk,
)
from language.understand import understand


def request_of(text: str) -> object:
    return understand(text, Context(today=date(2026, 6, 17))).request


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("where has all my money gone", Measure.BREAKDOWN),
        ("where is my salary going", Measure.BREAKDOWN),
        ("what's my taxi spending this month", Measure.SUM),
        ("did i spend less on dining this month than last", Measure.SUM),
        ("did we spend more on fuel this week than last", Measure.SUM),
        ("saturday's expenses", Measure.LIST),
        ("purchases", Measure.LIST),
        ("all transactions", Measure.LIST),
        ("purchases over 200", Measure.LIST),
        ("expenses over 50 in may", Measure.SUM),
        ("qué compramos anteayer", Measure.LIST),
        ("cosa ho comprato ieri", Measure.LIST),
        ("was habe ich gestern gekauft", Measure.LIST),
        ("whats the sum", Measure.SUM),
        ("so what's that in total", Measure.SUM),
        ("what do i have for today", Measure.LIST),
        ("what have i got so far this week", Measure.LIST),
    ],
)
def test_questions_about_the_ledger(text: str, measure: Measure) -> None:
    request = request_of(text)
    assert isinstance(request, Find)
    assert request.query.measure is measure


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("did we go over on groceries in april", AskBudget),
        ("have i overspent on clothes this month", AskBudget),
        ("quanto ainda posso gastar em junho", AskBudget),
        ("fix the price, it's 31.40", Edit),
        ("correct the date, it was monday", Edit),
        ("the date was wrong, it was june 3", Edit),
        ("fix the last one: category travel", Edit),
        ("set up a monthly 35 to greenpeace", AddRecurring),
        ("could i get a pdf of may", GetReport),
        ("can i have a csv of last year", GetReport),
    ],
)
def test_what_is_wanted(text: str, kind: type) -> None:
    assert isinstance(request_of(text), kind)


@pytest.mark.parametrize("text", ["alright mate", "morning mate", "hey bot", "ay up"])
def test_greetings(text: str) -> None:
    request = request_of(text)
    assert isinstance(request, SmallTalk)
    assert request.talk is Talk.GREET
