from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversation.message import Asked, Button, Memory
from conversation.remember import LARGEST, read_memory, write_memory
from language.request import About, Ask, Choice, Decision, Measure, Pending, Query, Recent
from ledger.periods import Period
from ledger.records import Kind

PENDING = Pending(
    text="lunch 1.200, taxi",
    today=date(2026, 11, 20),
    ask=Ask(
        about=About.AMOUNT, index=1, said="1.200", choices=(Choice("1.20"), Choice("1200", "a lot"))
    ),
    decisions=(Decision(About.CURRENCY, 0, "USD"),),
)
QUERY = Query(
    measure=Measure.COMPARE,
    period=Period(date(2026, 11, 1), date(2026, 12, 1)),
    category="dining",
    text="café",
    over=Decimal("10.50"),
    under=Decimal(200),
    currency="EUR",
    kinds=(Kind.EXPENSE, Kind.REFUND),
    compared_to=Period(date(2026, 10, 1), date(2026, 11, 1)),
    limit=5,
    typed="cafe",
)
FULL = Memory(
    pending=PENDING,
    last_query=QUERY,
    shown=("01ARZ3NDEKTSV4RRFFQ69G5FAV", "01ARZ3NDEKTSV4RRFFQ69G5FAW"),
    asked=Asked("m1", "LogExpense", ("How much?",), (Button("$1.20", "1.20"),)),
    welcomed=True,
    just_wrote=True,
    recent_plan="gym",
    recent=(
        Recent(
            id="01ARZ3NDEKTSV4RRFFQ69G5FAV",
            name="Café",
            kind=Kind.REFUND,
            amount=Decimal("4.50"),
            currency="EUR",
            category="dining",
            date=date(2026, 11, 20),
            last=False,
            changed=True,
            earlier=(Decimal(9), Decimal("4.60")),
            whole=Decimal(9),
            approximate=True,
        ),
    ),
    gone=(
        Recent(
            id="01ARZ3NDEKTSV4RRFFQ69G5FAW",
            name="Tee",
            kind=Kind.EXPENSE,
            amount=Decimal(3),
            currency="EUR",
            category="dining",
            date=date(2026, 11, 20),
        ),
    ),
    recent_budget="*",
    recent_at=datetime(2026, 11, 20, 12, 30, tzinfo=UTC),
)


@pytest.mark.parametrize(
    "memory", [Memory(), FULL, Memory(last_query=Query(measure=Measure.SUM)), Memory(shown=("a",))]
)
def test_what_is_written_is_read_again(memory: Memory) -> None:
    assert read_memory(write_memory(memory)) == memory


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "nonsense",
        "[]",
        "null",
        "7",
        '{"v":2}',
        '{"v":1,"shown":"x","pending":{}}',
        '{"v":1,"shown":[1]}',
        '{"v":1,"pending":{"text":"a","today":"never","ask":[],"decisions":[]}}',
        '{"v":1,"query":{"measure":"sum","over":"much"}}',
        '{"v":1,"query":{"measure":"guess"}}',
        '{"v":1,"asked":[]}',
        "[" * 3000,
        "\ud800",
        '{"v":1,"shown":["' + "x" * LARGEST + '"]}',
    ],
)
def test_what_cannot_be_read_is_dropped(text: str | None) -> None:
    assert read_memory(text) == Memory()


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_any_json_in_any_place_is_read_or_dropped(value: object) -> None:
    for name in ("pending", "query", "shown", "asked", "welcomed"):
        assert isinstance(read_memory(json.dumps({"v": 1, name: value})), Memory)


def test_the_oldest_things_are_forgotten_first_where_it_is_too_much() -> None:
    crowded = Memory(pending=PENDING, last_query=QUERY, shown=tuple(f"{n:026}" for n in range(500)))
    text = write_memory(crowded)
    assert len(text.encode()) <= LARGEST
    assert read_memory(text) == Memory(pending=PENDING, last_query=QUERY)


def test_a_question_about_the_longest_message_is_kept() -> None:
    pending = Pending(text="é" * 1024, today=date(2026, 11, 20), ask=Ask(about=About.AMOUNT))
    memory = Memory(pending=pending, welcomed=True)
    assert read_memory(write_memory(memory)) == memory
