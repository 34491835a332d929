"""What a month costs on AWS, from the prices in one file and what a message and a night use."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

PRICES = Path(__file__).with_name("prices.toml")

SECRETS = {"aurora": 2, "instance": 2, "none": 1}
"""Secrets by kind of backup: the bot's ids, and the database's administrator."""
ALARMS = {"aurora": 14, "instance": 14, "none": 9}
"""Alarms by kind of backup: one a dead-letter queue, one a job that can be missed."""
METRICS = {"aurora": 8, "instance": 8, "none": 4}
"""Figures of our own that CloudWatch keeps."""

_NIGHTS = 30
_DRILLS = 4
_AWAKE = {"aurora": Decimal("0.15") * (_NIGHTS + _DRILLS) / 2}
"""Capacity-unit hours: half a unit for about nine minutes a run, the five idle ones included."""


@dataclass(frozen=True, slots=True)
class Price:
    """`dollars` for `per` units; `free` units a month cost nothing."""

    dollars: Decimal
    per: int
    free: int
    source: str
    seen: date

    def of(self, units: Decimal) -> Decimal:
        """What so many units cost in a month."""
        return max(units - self.free, Decimal(0)) * self.dollars / self.per


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the bill: units of a price, and what they come to in dollars."""

    what: str
    units: Decimal
    price: Price

    @property
    def dollars(self) -> Decimal:
        """What the line comes to."""
        return self.price.of(self.units)


def bill(*, messages: int, backup: str, prices: dict[str, Price] | None = None) -> list[Line]:
    """The lines of a month with so many messages and this kind of backup."""
    known = prices or read_prices()
    return [
        Line(what, units, known[price]) for what, price, units in _used(Decimal(messages), backup)
    ]


def read_prices(path: Path = PRICES) -> dict[str, Price]:
    """The prices in the file, exact."""
    with path.open("rb") as file:
        written = tomllib.load(file, parse_float=Decimal)
    return {
        name: Price(
            Decimal(one["dollars"]), one["per"], one.get("free", 0), one["source"], one["seen"]
        )
        for name, one in written.items()
    }


def cost(
    messages: Annotated[int, typer.Option(min=0, help="Messages a month.")] = 300,
    backup: Annotated[str, typer.Option(help="Kind of backup: aurora, instance or none.")] = (
        "aurora"
    ),
) -> None:
    """Print what a month on AWS costs, line by line."""
    if backup not in SECRETS:
        raise typer.BadParameter(f"{backup} is none of {', '.join(SECRETS)}", param_hint="--backup")
    lines = bill(messages=messages, backup=backup)
    table = Table(title=f"{messages} messages a month, backup: {backup}", title_justify="left")
    table.add_column("what")
    table.add_column("units", justify="right")
    table.add_column("dollars", justify="right")
    for line in lines:
        table.add_row(line.what, f"{line.units.normalize():,f}", f"{line.dollars:.3f}")
    table.add_section()
    table.add_row("together", "", f"{sum(line.dollars for line in lines):.2f}")
    oldest = min(line.price.seen for line in lines)
    Console().print(table)
    Console().print(
        f"List prices of us-east-1, the oldest seen on {oldest}, without the free tiers of new"
        f" accounts. They change: {PRICES.name} names their sources."
    )


def _used(messages: Decimal, backup: str) -> Iterator[tuple[str, str, Decimal]]:
    yield "Lex: one text request a message", "lex_text_request", messages
    yield "API Gateway: one request a message", "api_request", messages
    # send, fulfillment, and what follows a write: events, alerts.
    yield "Lambda: four runs a message, jobs", "lambda_request", 4 * messages + 200
    yield "Lambda: half a gigabyte for a second", "lambda_gigabyte_second", messages + 400
    # Transactions count twice; each indexed item is written once more an index.
    yield "DynamoDB: writes", "dynamodb_write_unit", 16 * messages
    yield "DynamoDB: reads", "dynamodb_read_unit", 12 * messages + 2000
    yield "Secrets Manager: secrets", "secret_month", Decimal(SECRETS[backup])
    yield "CloudWatch: alarms", "alarm_month", Decimal(ALARMS[backup])
    yield "CloudWatch: figures", "metric_month", Decimal(METRICS[backup])
    yield "SNS: e-mails", "sns_email", messages / 50
    yield "S3: reports, page", "s3_gigabyte_month", Decimal("0.01")
    if backup == "aurora":
        yield "Aurora: capacity while awake", "aurora_capacity_unit_hour", _AWAKE[backup]
        yield "Aurora: storage", "aurora_storage_gigabyte_month", Decimal(1)
    if backup == "instance":
        yield "RDS: db.t4g.micro, always on", "rds_instance_hour", Decimal(730)
        yield "RDS: storage", "rds_storage_gigabyte_month", Decimal(20)
