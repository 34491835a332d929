"""Questions that lean on the question before, or on the entries of the last hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import AskBudget, BudgetQuestion, Find, Measure, Query, Recent
from language.understand import understand
from ledger.periods import Period
from ledger.records import Kind

TODAY = date(2026, 11, 21)
DAY = Period(TODAY, date(2026, 11, 22))
ASKED = Query(measure=Measure.SUM, period=Period(date(2026, 11, 1), TODAY), category="dining")
BEFORE = Context(today=TODAY, last_query=ASKED)
CAB = Recent(
    id="a",
    name="cab",
    kind=Kind.EXPENSE,
    amount=Decimal(14),
    currency="USD",
    category="transport",
    date=date(2026, 11, 20),
    last=False,
)
WRITTEN = Context(today=TODAY, recent=(CAB, replace(CAB, id="b", date=TODAY, last=True)))


def query_of(text: str, context: Context) -> Query | None:
    request = understand(text, context).request
    return request.query if isinstance(request, Find) else None


@pytest.mark.parametrize(
    "text",
    ["and now?", "ok so now?", "what about now?", "how is it now", "y ahora?", "und jetzt?",
     "et maintenant ?", "e adesso?", "e agora?", "en nu?"],
)  # fmt: skip
def test_now_asks_the_question_before_again(text: str) -> None:
    assert query_of(text, BEFORE) == ASKED


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("smallest now?", {"measure": Measure.SMALLEST}),
        ("which was the biggest", {"measure": Measure.BIGGEST}),
        ("and the most expensive one?", {"measure": Measure.BIGGEST}),
        ("now yesterday?", {"period": Period(date(2026, 11, 20), TODAY)}),
        ("so now in october?", {"period": Period(date(2026, 10, 1), date(2026, 11, 1))}),
    ],
)
def test_what_is_told_anew_replaces_what_was_asked(text: str, changed: dict[str, object]) -> None:
    assert query_of(text, BEFORE) == replace(ASKED, **changed)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("which was the biggest", Measure.BIGGEST),
        ("and which one was the cheapest?", Measure.SMALLEST),
        ("cuál fue el más caro", Measure.BIGGEST),
        ("welche war die größte", Measure.BIGGEST),
    ],
)
def test_the_biggest_after_entries_is_one_of_their_days(text: str, measure: Measure) -> None:
    period = Period(date(2026, 11, 20), date(2026, 11, 22))
    assert query_of(text, WRITTEN) == Query(measure=measure, period=period)


@pytest.mark.parametrize(
    "text",
    ["whats my day at", "ok what's my day looking like", "hows my day going so far",
     "where am i at today", "how am i doing today", "cómo voy hoy", "wie steh ich heute da",
     "j'en suis où aujourd'hui", "a che punto sono oggi", "como estou hoje",
     "hoe sta ik er vandaag voor"],
)  # fmt: skip
def test_how_the_day_stands_is_its_sum(text: str) -> None:
    assert query_of(text, Context(today=TODAY)) == Query(measure=Measure.SUM, period=DAY)


@pytest.mark.parametrize("text", ["where am i", "what's my day at the spa like?"])
def test_other_questions_are_none(text: str) -> None:
    assert query_of(text, Context(today=TODAY)) is None


@pytest.mark.parametrize("text", ["ugh ok. how much today", "hmm. how much today then"])
def test_a_sigh_is_not_searched_for(text: str) -> None:
    assert query_of(text, Context(today=TODAY)) == Query(measure=Measure.SUM, period=DAY)


def test_now_asks_for_the_budget_of_before() -> None:
    context = Context(today=TODAY, recent_budget="pets")
    request = understand("and now?", context).request
    assert request == AskBudget(question=BudgetQuestion.LEFT, category="pets")


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("yesterday?", {"period": Period(date(2026, 11, 20), TODAY)}),
        ("ayer?", {"period": Period(date(2026, 11, 20), TODAY)}),
        ("and in october?", {"period": Period(date(2026, 10, 1), date(2026, 11, 1))}),
        ("groceries?", {"category": "groceries"}),
    ],
)
def test_a_time_or_category_alone_asks_the_question_before(
    text: str, changed: dict[str, object]
) -> None:
    assert query_of(text, BEFORE) == replace(ASKED, **changed)  # type: ignore[arg-type]


def test_again_is_nothing_to_look_for() -> None:
    asked = query_of("show yesterday again", BEFORE)
    assert asked is not None
    assert (asked.text, asked.period) == (None, Period(date(2026, 11, 20), TODAY))


def test_without_anything_before_a_time_asks_nothing() -> None:
    assert query_of("yesterday?", Context(today=TODAY)) is None


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("which one was the biggest today?", Measure.BIGGEST),
        ("what was the cheapest one today", Measure.SMALLEST),
    ],
)
def test_the_biggest_of_a_day_needs_no_question_before(text: str, measure: Measure) -> None:
    context = Context(today=TODAY, recent=(CAB,))
    request = understand(text, context).request
    assert isinstance(request, Find)
    assert request.query.measure is measure
    assert request.query.period == DAY
