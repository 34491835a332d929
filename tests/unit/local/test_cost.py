from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from typer.testing import CliRunner

from local.cli import app
from local.cost import SECRETS, Price, bill, read_prices


def test_what_is_free_costs_nothing_and_the_rest_its_share() -> None:
    price = Price(Decimal("2.00"), 100_000, 1_000, "a page", date(2026, 10, 1))
    assert price.of(Decimal(900)) == 0
    assert price.of(Decimal(101_000)) == Decimal("2.00")


@pytest.mark.parametrize("backup", SECRETS)
def test_every_price_of_the_bill_is_known_with_its_source(backup: str) -> None:
    prices = read_prices()
    lines = bill(messages=300, backup=backup)
    assert {id(line.price) for line in lines} != set()
    for line in lines:
        assert line.price in prices.values()
        assert line.price.source.startswith("aws.amazon.com/")
        assert line.dollars >= 0


def test_each_message_more_costs_what_lex_asks_and_little_else() -> None:
    def total(messages: int) -> Decimal:
        return sum((line.dollars for line in bill(messages=messages, backup="none")), Decimal(0))

    more = (total(20_000) - total(10_000)) / 10_000
    assert Decimal("0.00075") < more < Decimal("0.0010")


def test_the_command_prints_the_sum_and_refuses_an_unknown_backup() -> None:
    told = CliRunner().invoke(app, ["cost", "--messages", "0", "--backup", "none"])
    assert told.exit_code == 0
    total = sum((line.dollars for line in bill(messages=0, backup="none")), Decimal(0))
    assert f"{total:.2f}" in told.output
    refused = CliRunner().invoke(app, ["cost", "--backup", "tape"])
    assert refused.exit_code == 2
    assert "tape is none of aurora, instance, none" in refused.output
