"""Conditions of branches: the developer guide's operators, and what is no condition."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from local.lex.conditions import ConditionError, parse_condition


class Values:
    """Facts out of a mapping; a list has as many values as it holds."""

    def __init__(self, **values: str | list[str]) -> None:
        self._values = values

    def look_up(self, reference: str) -> str | None:
        value = self._values.get(reference.strip("{}[]()").removeprefix("$."))
        return " ".join(value) if isinstance(value, list) else value

    def count(self, reference: str) -> int:
        value = self._values.get(reference.strip("{}[]()"))
        return len(value) if isinstance(value, list) else int(value is not None)


FACTS = Values(
    age="21",
    city="New York",
    on="2026-11-21",
    at="14:30",
    lasts="PT2H",
    tier="gold",
    toppings=["ham", "olives"],
    inputMode="Text",
)


@pytest.mark.parametrize(
    ("expression", "holds"),
    [
        ("{age} = 21", True),
        ("{age} = 21.0", True),
        ("{age} == 21", True),
        ("{age} != 21", False),
        ("{age} > 3", True),
        ("{age} >= 21", True),
        ("{age} < 100", True),
        ("{age} <= 20", False),
        ('{city} = "new york"', True),
        ("{city} = 'NEW YORK'", True),
        ("{city} CONTAINS york", True),
        ("{city} contains Jersey", False),
        ("{on} > 2026-09-30", True),
        ("{on} < 2026-11-03", False),
        ("{at} < 20:00", True),
        ("{lasts} > PT90M", True),
        ("[tier] = gold", True),
        ("((tier)) = silver", False),
        ("$.inputMode = Text", True),
        ("{missing} = 1", False),
        ("{missing} != 1", False),
        ("{missing} = null", True),
        ("{age} != null", True),
        ("fn.IS_SET({age})", True),
        ("fn.IS_SET([missing])", False),
        ("NOT fn.IS_SET([missing])", True),
        ("!fn.IS_SET([missing])", True),
        ("fn.COUNT({toppings}) > 1", True),
        ("fn.COUNT({missing}) = 0", True),
        ("fn.LENGTH({city}) = 8", True),
        ("fn.length({city}) = 8", True),
        ("{age} > 18 AND [tier] = gold", True),
        ("{age} > 18 && [tier] = silver", False),
        ("{age} < 18 OR [tier] = gold", True),
        ("{age} < 18 || [tier] = silver", False),
        ("{age} = 1 OR {age} = 21 AND [tier] = silver", False),
        ("({age} = 21 OR {age} = 1) AND NOT [tier] = silver", True),
        ('{city} = "say \\"hi\\""', False),
    ],
)
def test_a_condition(expression: str, holds: bool) -> None:
    assert parse_condition(expression).holds(FACTS) is holds


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("{age}", "it ends too early."),
        ("{age} =", "it ends too early."),
        ("21 = {age}", "'21' stands where a reference is expected."),
        ("{age} like 2", "'like' is not a comparison."),
        ("{age} = {age}", "'{age}' stands where a constant is expected."),
        ("({age} = 1", "it ends too early."),
        ("{age} = 1 {age}", "'{age}' is one word too many."),
        ("fn.SUM({age}) = 1", "fn.SUM is not a function Lex knows."),
        ("fn.COUNT(3) = 1", "fn.COUNT takes a reference, not '3'."),
        ('{age} = "1', "nothing is known that begins with '\"1'."),
    ],
)
def test_what_is_no_condition(expression: str, message: str) -> None:
    with pytest.raises(ConditionError) as raised:
        parse_condition(expression)
    assert str(raised.value) == message


@given(st.text("{}[]()$.fnISET_ =<>!&|ANDORT\"'1a ", max_size=40))
def test_any_text_is_a_condition_or_a_condition_error(text: str) -> None:
    try:
        condition = parse_condition(text)
    except ConditionError:
        return
    assert condition.holds(FACTS) in {True, False}
