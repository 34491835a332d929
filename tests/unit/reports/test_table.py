from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.currencies import EXPONENTS
from ledger.money import Money
from ledger.records import Kind, Total, Transaction
from reports.table import CHUNK, COLUMNS, plain_amount, summary_csv, transactions_csv

AT = datetime(2026, 10, 3, 12, tzinfo=UTC)


def transaction(
    description: str = "coffee", *, minor: int = 450, currency: str = "USD"
) -> Transaction:
    return Transaction(
        id="01JABC",
        kind=Kind.EXPENSE,
        money=Money(minor, currency),
        category="dining",
        description=description,
        date=date(2026, 10, 3),
        source="chat",
        created_at=AT,
        changed_at=AT,
    )


def test_the_file_is_what_rfc_4180_and_spreadsheets_expect() -> None:
    content = b"".join(transactions_csv([transaction('the "good", one'), transaction("=1+1")]))
    assert content == (
        b"\xef\xbb\xbf"
        b'"date","description","category","kind","amount","currency","note","id"\r\n'
        b'"2026-10-03","the ""good"", one","dining","expense","4.50","USD","","01JABC"\r\n'
        b'"2026-10-03","\'=1+1","dining","expense","4.50","USD","","01JABC"\r\n'
    )


def test_no_transactions_are_a_header() -> None:
    content = b"".join(transactions_csv([])).decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(content))) == [list(COLUMNS)]


@given(st.lists(st.text(max_size=30).filter(lambda text: "\x00" not in text), max_size=20))
def test_any_text_is_one_cell(texts: list[str]) -> None:
    surrogate_free = [text.encode("utf-8", "ignore").decode() for text in texts]
    content = b"".join(transactions_csv(map(transaction, surrogate_free))).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(content, newline="")))
    assert [len(row) for row in rows] == [len(COLUMNS)] * (len(texts) + 1)


def test_chunks_stay_small_however_many_rows_there_are() -> None:
    def many() -> Iterator[Transaction]:
        for n in range(20_000):
            yield transaction(f"coffee {n}")

    sizes = [len(chunk) for chunk in transactions_csv(many())]
    assert len(sizes) > 5
    assert max(sizes) < 2 * CHUNK


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (450, "USD", "4.50"),
        (5, "USD", "0.05"),
        (-5, "USD", "-0.05"),
        (-123456, "USD", "-1234.56"),
        (0, "USD", "0.00"),
        (1200, "JPY", "1200"),
        (750, "KWD", "0.750"),
        (-12, "KWD", "-0.012"),
    ],
)
def test_amounts_are_plain_decimals(minor: int, currency: str, text: str) -> None:
    assert plain_amount(minor, currency) == text


@given(st.integers(-(10**15), 10**15), st.sampled_from(sorted(EXPONENTS)))
def test_a_plain_amount_is_the_exact_amount(minor: int, currency: str) -> None:
    assert Money.of(Decimal(plain_amount(minor, currency)), currency) == Money(minor, currency)


def test_the_summary_adds_by_category_kind_and_currency() -> None:
    def total(day: int, category: str, minor: int, currency: str = "USD") -> Total:
        return Total(date(2026, 10, day), Kind.EXPENSE, category, Money(minor, currency), 1)

    content = b"".join(
        summary_csv(
            [
                total(1, "dining", 450),
                total(2, "dining", 550),
                total(2, "dining", 300, "EUR"),
                total(3, "@x", 1),
            ]
        )
    )
    assert content.decode("utf-8-sig") == (
        '"category","kind","currency","amount","count"\r\n'
        '"\'@x","expense","USD","0.01","1"\r\n'
        '"dining","expense","EUR","3.00","1"\r\n'
        '"dining","expense","USD","10.00","2"\r\n'
    )
