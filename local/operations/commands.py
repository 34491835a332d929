"""The commands of an operator; their bodies are in the modules beside this one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from local.cloud.settings import Settings

if TYPE_CHECKING:
    from local.operations.cloud import Cloud

report_app = typer.Typer(help="Monthly reports.", no_args_is_help=True)
backup_app = typer.Typer(help="The relational backup.", no_args_is_help=True)

State = Annotated[Path, typer.Option("--state", help="Where the laptop cloud keeps its state.")]
Aws = Annotated[bool, typer.Option("--aws", help="In your AWS account, not on this laptop.")]
Stage = Annotated[str, typer.Option("--stage", help="The stage, with --aws.")]
_STATE = Settings().state


@report_app.command("run")
def report_run(
    day: Annotated[str, typer.Option(help="Report the month before this day.")] = "",
    state: State = _STATE,
    aws: Aws = False,
    stage: Stage = "dev",
) -> None:
    """Make everybody's report of last month again."""
    from local.operations.reports import run_reports

    with _on(state, stage if aws else None) as (cloud, console):
        started = run_reports(cloud, f"{_day(day).isoformat()}T12:00:00+00:00" if day else None)
        console.print(f"Run {started['run']}: {started['expected']} reports are being made.")


@report_app.command("link")
def report_link(
    person: Annotated[str, typer.Argument(help="An e-mail address or a user id.")],
    *,
    start: Annotated[str, typer.Option("--from", help="The first day.")],
    last: Annotated[str, typer.Option("--to", help="The last day.")],
    category: Annotated[str, typer.Option(help="Of one category only.")] = "",
    state: State = _STATE,
    aws: Aws = False,
    stage: Stage = "dev",
) -> None:
    """Make a person's report now and print a link to it, which works for an hour."""
    from datetime import timedelta

    from ledger.periods import Period
    from local.operations.reports import link_report

    period = Period(_day(start), _day(last) + timedelta(days=1))
    with _on(state, stage if aws else None) as (cloud, console):
        answer = link_report(cloud, cloud.person(person), period, category or None)
        console.print(f"{answer['rows']} transactions:")
        typer.echo(answer["url"])


@backup_app.command("now")
def backup_now(
    wait: Annotated[float, typer.Option(help="Seconds to wait for its end.")] = 120,
    state: State = _STATE,
    aws: Aws = False,
    stage: Stage = "dev",
) -> None:
    """Copy what changed since the last backup."""
    from edge.clock import now
    from local.operations.backups import back_up

    with _on(state, stage if aws else None) as (cloud, console):
        with console.status("Copying what changed ..."):
            read = back_up(cloud, since=now(), within=wait)
        console.print(f"Backed up: {read} versions read, what was new among them is kept.")


def restore(
    *,
    source: Annotated[str, typer.Option("--from", help="The backup, as a database URL.")] = "",
    user: Annotated[str, typer.Option(help="One person only: an address or a user id.")] = "",
    at: Annotated[str, typer.Option(help="As it was at this instant (ISO 8601).")] = "",
    table: Annotated[str, typer.Option(help="Another table than the ledger's.")] = "",
    state: State = _STATE,
    aws: Aws = False,
    stage: Stage = "dev",
) -> None:
    """Write a backup into the ledger, or into another table, and prove that it is there."""
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    from edge.clock import now
    from local.operations.backups import described, restore_table, versions_in

    url = source or Settings.of(state.resolve()).backup_url
    instant = _instant(at)
    columns = (SpinnerColumn(), TextColumn("{task.completed:,.0f} items"), TimeElapsedColumn())
    with _on(state, stage if aws else None) as (cloud, console):
        console.print(f"The backup holds {versions_in(url):,} versions.")
        with Progress(*columns, console=console) as progress:
            task = progress.add_task("restore", total=None)
            done = restore_table(
                cloud,
                url,
                table=table or None,
                user_id=cloud.person(user) if user else None,
                at=instant,
                now=now(),
                progress=lambda count: progress.update(task, completed=count),
            )
        console.print(f"Restored {done.taken:,} items; checked: {described(done.backed_up)}.")


def status(state: State = _STATE, aws: Aws = False, stage: Stage = "dev") -> None:
    """Say how reports, backup, restore drill and recurring items went last."""
    from edge.clock import now
    from local.operations.status import status as table_of
    from storage.jobs import Jobs

    with _on(state, stage if aws else None) as (cloud, console):
        console.print(table_of(Jobs(cloud.dynamodb, cloud.table), now=now()))


def drill(state: State = _STATE, aws: Aws = False, stage: Stage = "dev") -> None:
    """Prove the backup: restore it into a scratch table, compare, and drop that table."""
    from local.operations.reports import invoke

    with _on(state, stage if aws else None) as (cloud, console):
        with console.status("Restoring into a scratch table ..."):
            proven = invoke(cloud, "DrillFunctionName", {})
        console.print(f"Proven: {proven['transactions']} transactions came back as they were.")


def redrive(
    queue: Annotated[
        str, typer.Argument(help="A dead-letter queue; none: list what waits in each.")
    ] = "",
    state: State = _STATE,
    aws: Aws = False,
    stage: Stage = "dev",
) -> None:
    """Bring what failed for good back to where it came from."""
    from local.queues import Account, waiting
    from local.queues import redrive as bring_back

    with _on(state, stage if aws else None) as (cloud, console):
        account = Account(cloud.client, cloud.outputs)
        if queue:
            console.print(bring_back(account, queue))
            return
        for name, count in waiting(account).items():
            console.print(f"{count:>6}  {name}")


def replay(
    *,
    start: Annotated[str, typer.Option("--from", help="From this instant (ISO 8601, UTC).")],
    end: Annotated[str, typer.Option("--to", help="Until this instant (ISO 8601, UTC).")],
    consumer: Annotated[str, typer.Option(help="Who gets the events again.")],
    stage: Stage = "dev",
) -> None:
    """Give one consumer the archived events of a time again (on AWS)."""
    from local.queues import Account
    from local.queues import replay as give_again

    first, last = _instant(start), _instant(end)
    if first is None or last is None or first >= last:
        raise typer.BadParameter("--from must be before --to, both as 2026-10-31T12:00")
    with _on(_STATE, stage) as (cloud, console):
        console.print(give_again(Account(cloud.client, cloud.outputs), consumer, first, last))


@contextmanager
def _on(state: Path, stage: str | None) -> Iterator[tuple[Cloud, Console]]:
    from botocore.exceptions import BotoCoreError, ClientError
    from sqlalchemy.exc import SQLAlchemyError

    from local.cloud.errors import CloudError
    from local.operations.cloud import account, laptop
    from local.queues import QueueError

    console = Console()
    try:
        yield (account(stage) if stage else laptop(state)), console
    except (CloudError, QueueError, BotoCoreError, ClientError, SQLAlchemyError) as error:
        console.print(f"[bold red]{error}[/]", highlight=False)
        raise typer.Exit(1) from None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text} is not a day like 2026-10-31") from None


def _instant(text: str) -> datetime | None:
    if not text:
        return None
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text} is not an instant like 2026-10-31T18:00Z") from None
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)
