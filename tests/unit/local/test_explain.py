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
ENVIRONMENT = {"PYTHONPATH": f"{PROJECT / 'lambdas'}:{PROJECT}", "PATH": ""}


def explained(text: str) -> dict[str, Any]:
    return as_object(text, understand(text, CONTEXT), CONTEXT)


def test_a_transaction_in_the_promised_shape() -> None:
    assert explained("refund 30 amazon yesterday")["transactions"] == [
        {
            "kind": "refund",
            "amount": "-30",
            "currency": "USD",
            "category": "shopping",
            "description": "amazon",
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


def run(*options: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "local.explain", "--today", "2026-11-21", *options],
        input=given,
        capture_output=True,
        check=False,
        cwd=PROJECT,
        env=ENVIRONMENT,
        timeout=60,
    )


@pytest.mark.parametrize("end", [b"\n", b""], ids=["the last line ends", "the last line is open"])
def test_a_line_in_is_an_object_out_whatever_it_is(end: bytes) -> None:
    lines = [
        b"coffee 4.50",
        b"",
        b"\xff\xfe\x00 12",
        b"\x00",
        "\u2028 lunch 3 \x85 taxi 4 \x0b".encode(),
        b"\x1b[31m[bold]9",
        b"\xed\xa0\x80 surrogate",
        b"x" * 1_000_000,
        b"9" * 1_000_000,
        "昨日 3,240円".encode(),
    ]
    for options in (("--json",), ()):
        done = run(*options, given=b"\n".join(lines) + end)
        assert (done.returncode, done.stderr) == (0, b"")
        if options:
            told = [json.loads(line) for line in done.stdout.split(b"\n")[:-1]]
            assert len(told) == len(lines)
            assert told[0]["transactions"][0]["amount"] == "4.50"
            assert told[-1]["transactions"][0]["currency"] == "JPY"


def test_every_budget_of_a_message_is_told() -> None:
    budget = explained("budgets: groceries 300, fun 100")["budget"]
    assert (budget["category"], budget["amount"]) == ("groceries", "300")
    assert [(one["category"], one["amount"]) for one in budget["also"]] == [
        ("entertainment", "100")
    ]


def test_a_message_that_no_encoding_can_show_is_explained() -> None:
    for options in (("--json",), ()):
        done = run(*options, "coffee 4.50 \udcff")
        assert (done.returncode, done.stderr) == (0, b"")


def test_each_answer_comes_before_the_next_line_is_read() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "local.explain", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=PROJECT,
        env=ENVIRONMENT,
    ) as process:
        assert process.stdin
        assert process.stdout
        for amount in ("4.50", "5.50"):
            process.stdin.write(f"coffee {amount}\n".encode())
            process.stdin.flush()
            told = json.loads(process.stdout.readline())
            assert told["transactions"][0]["amount"] == amount
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_a_reader_that_leaves_raises_nothing() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "local.explain", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=PROJECT,
        env=ENVIRONMENT,
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write(b"coffee 4.50\n" * 20)
        process.stdin.close()
        assert b"Traceback" not in process.stderr.read()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--currency", "XXQ"), "XXQ is no ISO 4217 currency"),
        (("--locale", "en US"), "en US is no locale like en-US"),
        (("--number-format", "1234"), "1234 is none of"),
        (("--today", "2026-02-30"), "2026-02-30 is no date like 2026-11-21"),
    ],
)
def test_a_wrong_option_is_answered_with_a_sentence(options: tuple[str, ...], said: str) -> None:
    done = run(*options, "coffee 4.50")
    assert done.returncode == 2
    assert said in " ".join(done.stderr.decode().replace("│", " ").split())


@pytest.mark.parametrize(
    ("form", "text", "amount"),
    [
        ("1,234.56", "rent 1,234", "1234"),
        ("1.234,56", "rent 1.234,50", "1234.50"),
        ("1 234,56", "rent 1 234,50", "1234.50"),
        ("1'234.56", "rent 1'234.50", "1234.50"),
        ("1,23,456.78", "rent 1,23,456", "123456"),
    ],
)
def test_numbers_are_read_in_the_form_that_is_asked_for(form: str, text: str, amount: str) -> None:
    done = run("--json", "--number-format", form, text)
    assert json.loads(done.stdout)["transactions"][0]["amount"] == amount


def test_no_library_of_the_cloud_is_loaded() -> None:
    program = "import sys, local.explain; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=True,
        cwd=PROJECT,
        env=ENVIRONMENT,
    )
    assert set(done.stdout.decode().split()).isdisjoint(
        {"boto3", "botocore", "uvicorn", "pydantic"}
    )
