from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from language.context import Context
from language.understand import understand
from local.explain import as_object

PROJECT = Path(__file__).resolve().parents[3]
CONTEXT = Context(today=date(2026, 11, 21))


def explained(text: str) -> dict[str, Any]:
    return as_object(text, understand(text, CONTEXT), CONTEXT)


def test_a_transaction_in_the_promised_shape() -> None:
    assert explained("refund 30 amazon yesterday")["transactions"] == [
        {
            "kind": "refund",
            "amount": "-30",
            "currency": "USD",
            "category": "shopping",
            "description": "refund amazon",
            "date": "2026-11-20",
            "approximate": False,
        }
    ]


def test_a_query_has_inclusive_ends() -> None:
    query = explained("how much over 100 did i spend on dining in june")["query"]
    assert (query["from"], query["to"]) == ("2026-06-01", "2026-06-30")
    assert (query["category"], query["measure"], query["over"]) == ("dining", "sum", "100")


def test_a_question_comes_with_its_choices() -> None:
    asks = explained("hotel 900 kr")["asks"]
    assert asks["about"] == "currency"
    assert asks["question"].endswith("?")
    assert {"SEK", "NOK", "DKK"} <= set(asks["choices"])


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("bring it back", "delete_last"),
        ("my currency is EUR", "help"),
        ("thanks", "greet"),
        ("i almost bought a 900 tv", "out_of_scope"),
        ("skip rent this month", "recurring_add"),
    ],
)
def test_finer_requests_go_by_the_nearest_name(text: str, intent: str) -> None:
    assert explained(text)["intent"] == intent


def test_a_line_in_is_an_object_out_whatever_it_is() -> None:
    lines = [b"coffee 4.50", b"", b"\xff\xfe\x00 12", b"x" * 5000, "昨日 3,240円".encode()]
    done = subprocess.run(
        [sys.executable, "-m", "local.explain", "--json", "--today", "2026-11-21"],
        input=b"\n".join(lines) + b"\n",
        capture_output=True,
        check=True,
        cwd=PROJECT,
        env={"PYTHONPATH": f"{PROJECT / 'lambdas'}:{PROJECT}", "PATH": ""},
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(told) == len(lines)
    assert told[0]["transactions"][0]["amount"] == "4.50"
    assert told[4]["transactions"][0]["currency"] == "JPY"
