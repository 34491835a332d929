from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from language.context import Context
from language.request import Find, Measure, Query
from language.understand import understand
from ledger.periods import Period
from ledger.records import Kind

YEAR_BEFORE = Period(date(2025, 1, 1), date(2026, 1, 1))
OCTOBER = Period(date(2026, 10, 1), date(2026, 11, 1))


def query_of(text: str) -> Query:
    request = understand(text, Context(today=date(2026, 11, 21))).request
    assert isinstance(request, Find), request
    return request.query


@pytest.mark.parametrize(
    ("text", "measure", "category", "period"),
    [
        ("rent total 2025", Measure.SUM, "housing", YEAR_BEFORE),
        ("kids costs 2025", Measure.SUM, "kids", YEAR_BEFORE),
        ("insurance: yearly total 2025", Measure.SUM, "insurance", YEAR_BEFORE),
        ("what percent of october was dining", Measure.SHARE, "dining", OCTOBER),
        ("what share of my money goes to rent", Measure.SHARE, "housing", None),
        ("what was my priciest month in 2025", Measure.MONTHS, None, YEAR_BEFORE),
        ("did i spend more on gas or coffee in october", Measure.BREAKDOWN, None, OCTOBER),
        ("did i spend more than i made in october", Measure.BALANCE, None, OCTOBER),
        ("did i really spend 700 on clothes in october?", Measure.SUM, "shopping", OCTOBER),
        ("howmuch did i spned on clothse in october", Measure.SUM, "shopping", OCTOBER),
        ("did i go over 500 on groceries in october", Measure.SUM, "groceries", OCTOBER),
        ("how was my spending in october", Measure.SUM, None, OCTOBER),
        ("when did i last see the dentist", Measure.LATEST, "health", None),
        ("whats the last thing i bought", Measure.LATEST, None, None),
        ("how much was my last taxi", Measure.LAST, "transport", None),
        ("what were my last five purchases", Measure.LIST, None, None),
        ("is the rent in there already", Measure.EXISTS, "housing", None),
        ("have i spent a lot on clothes in october", Measure.SUM, "shopping", OCTOBER),
        ("what have i put in in october", Measure.LIST, None, OCTOBER),
        ("spent anything over 150 in october?", Measure.LIST, None, OCTOBER),
        ("gas in october?", Measure.SUM, "fuel", OCTOBER),
        ("same question for transport", Measure.SUM, "transport", None),
        ("what's my balance", Measure.BALANCE, None, None),
        ("wie viel habe ich über 50 ausgegeben", Measure.SUM, None, None),
    ],
)
def test_what_a_question_asks_for(
    text: str, measure: Measure, category: str | None, period: Period | None
) -> None:
    query = query_of(text)
    assert (query.measure, query.category, query.period) == (measure, category, period)


def test_income_is_summed() -> None:
    assert query_of("what came in from freelance this year").kinds == (Kind.INCOME,)


def test_around_is_a_tenth_more_or_less() -> None:
    query = query_of("anything around 120 in october?")
    assert (query.measure, query.over, query.under) == (
        Measure.LIST,
        Decimal("108.0"),
        Decimal("132.0"),
    )


@pytest.mark.parametrize(
    "text", ["list of school supplies came to 43", "any given sunday dvd 8", "what a burger 11.25"]
)
def test_what_sounds_like_a_question_is_none(text: str) -> None:
    assert not isinstance(understand(text, Context(today=date(2026, 11, 21))).request, Find)


def test_a_name_among_its_kind_is_searched() -> None:
    query = query_of("how many times did i take uber")
    assert (query.measure, query.category, query.text) == (Measure.COUNT, "transport", "uber")
