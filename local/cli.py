"""The command `budgetbuddy`: one subcommand an intention."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer
from rich.console import Console

from local.cloud.settings import Settings
from local.cost import cost
from local.explain import explain
from local.lex.commands import lex_app
from local.operations.commands import (
    backup_app,
    drill,
    redrive,
    replay,
    report_app,
    restore,
    status,
)

app = typer.Typer(
    help="BudgetBuddy: the expense tracker you talk to.", no_args_is_help=True, add_completion=False
)

app.command()(explain)
app.command()(cost)
app.add_typer(lex_app, name="lex")
app.add_typer(report_app, name="report")
app.add_typer(backup_app, name="backup")
app.command()(restore)
app.command()(drill)
app.command()(status)
app.command()(redrive)
app.command()(replay)

_DEFAULTS = Settings()
StateOption = Annotated[
    Path, typer.Option("--state", help="Where the laptop cloud keeps its state.")
]
PortOption = Annotated[int, typer.Option("--port", help="The port of the web page.")]
CloudPortOption = Annotated[int, typer.Option("--cloud-port", help="The port of the AWS emulator.")]
LexPortOption = Annotated[int, typer.Option("--lex-port", help="The port of the Lex runtime.")]


@app.command()
def up(
    state: StateOption = _DEFAULTS.state,
    port: PortOption = _DEFAULTS.web_port,
    cloud_port: CloudPortOption = _DEFAULTS.cloud_port,
    lex_port: LexPortOption = _DEFAULTS.lex_port,
) -> None:
    """Start the whole product on this laptop and print its address."""
    from local.cloud.errors import CloudError
    from local.cloud.up import up as run

    console = Console()
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        run(
            Settings(
                state=state.resolve(), web_port=port, cloud_port=cloud_port, lex_port=lex_port
            ),
            console,
        )
    except CloudError as error:
        console.print(f"[bold red]{error}[/]")
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        console.print("Ended.")


@app.command()
def token(
    state: StateOption = _DEFAULTS.state,
    email: Annotated[str, typer.Option(help="Who signs in; created when new.")] = "",
) -> None:
    """Print an id token for curl: the demo user's, or that of another address."""
    from local.cloud.demo import DEMO_EMAIL, sign_in
    from local.cloud.deployment import running

    settings = Settings.of(state.resolve())
    deployment = running(settings)
    if deployment is None:
        Console(stderr=True).print("[bold red]Nothing runs here: start it with `make run`.[/]")
        raise typer.Exit(1)
    sys.stdout.write(sign_in(settings, deployment, email or DEMO_EMAIL) + "\n")


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    app()
