"""Starts the laptop cloud step by step, serves it until it is told to stop, and ends it."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime

import httpx
import uvicorn
from botocore.exceptions import BotoCoreError
from rich.console import Console
from sqlalchemy.exc import SQLAlchemyError

from edge.clock import now
from ledger.errors import LedgerError
from local.cloud import deployment as deployments
from local.cloud import recovery
from local.cloud.deployment import Deployment
from local.cloud.emulator import start_emulator
from local.cloud.errors import MissingError
from local.cloud.processes import Child, require_free, sweep
from local.cloud.settings import HOST, PROJECT, REGION, Settings
from local.cloud.web import FRONTEND, application

BOT_ID = "BUDGETBUDY"
BOT_ALIAS_ID = "LAPTOPLIVE"


def up(settings: Settings, console: Console) -> None:
    """Runs the laptop cloud until Ctrl-C or SIGTERM. Raises `CloudError` where it cannot."""
    started = time.monotonic()
    with running(settings, console) as deployment:
        server = uvicorn.Server(
            uvicorn.Config(
                application(settings, deployment),
                host=HOST,
                port=settings.web_port,
                log_level="warning",
                access_log=False,
                timeout_graceful_shutdown=3,
            )
        )
        console.print(
            f"\n[bold green]Ready[/] in {time.monotonic() - started:.0f} s: "
            f"[bold]{settings.web_url}[/]   (Ctrl-C ends everything)\n"
        )
        server.run()
        console.print("Ending; what you logged is kept.")


@contextmanager
def running(settings: Settings, console: Console) -> Iterator[Deployment]:
    """The laptop cloud without its web server, ended when the block ends."""
    if not (FRONTEND / "index.html").exists():
        raise MissingError("the built frontend", "run `make setup`")
    settings.state.mkdir(parents=True, exist_ok=True)
    settings.save()
    for leftover in sweep(settings.state):
        if leftover == "emulator":
            recovery.saved(settings.state)
        console.print(f"  [yellow]•[/] ended the {leftover} that an earlier start left running")
    require_free(settings)
    lost_since = recovery.begin(settings.state, now())
    if lost_since:
        deployments.distrust(settings)
        recovery.drop_orphans(settings.state)
    with ExitStack() as children:
        with _step(console, "Starting the AWS emulator"):
            children.callback(_end_emulator, settings, start_emulator(settings))
        deployment = deployments.deployed(settings)
        if deployment is None:
            with _step(console, "Deploying the CDK app to it (a minute, the first time)"):
                deployment = deployments.deploy(settings)
        with _step(console, "Starting the Lex runtime"):
            children.callback(_start_lex(settings, deployment).stop)
        with _step(console, "Waiting for the API"):
            _wait_for_api(settings, deployment)
        if lost_since:
            _recover(settings, deployment, lost_since, console)
        children.callback(_back_up, settings, deployment, console)
        yield deployment


def _end_emulator(settings: Settings, emulator: Child) -> None:
    alive = emulator.running
    emulator.stop()
    if alive:
        recovery.saved(settings.state)


def _recover(
    settings: Settings, deployment: Deployment, lost_since: datetime, console: Console
) -> None:
    with _step(console, "Restoring what the crash took, from the backup"):
        recovered = recovery.recover(settings, deployment, lost_since, now())
    console.print(
        f"  [yellow]•[/] the last start did not end well: restored {recovered.items} items"
        + (f", the newest of {recovered.newest[:16]}Z" if recovered.newest else "")
    )


def _back_up(settings: Settings, deployment: Deployment, console: Console) -> None:
    try:
        complete = recovery.last_backup(settings, deployment)
    except (BotoCoreError, LedgerError, SQLAlchemyError) as error:
        console.print(f"  [yellow]•[/] the last backup failed: {error}", highlight=False)
    else:
        if not complete:
            console.print("  [yellow]•[/] the last backup did not get to its end")


def _start_lex(settings: Settings, deployment: Deployment) -> Child:
    child = Child(
        "lex",
        [
            *(sys.executable, "-m", "local.lex", "serve", str(PROJECT / "lex_bot")),
            *("--port", str(settings.lex_port)),
            *("--bot-id", BOT_ID, "--alias-id", BOT_ALIAS_ID),
            *("--lambda", deployment["FulfillmentFunctionName"]),
        ],
        env=settings.environment() | {"AWS_REGION": REGION},
        state=settings.state,
    )
    child.wait_until(lambda: _answers(settings.lex_url), seconds=90)
    return child


def _wait_for_api(settings: Settings, deployment: Deployment) -> None:
    url = f"{settings.cloud_url}/_aws/execute-api/{deployment['ApiId']}/{deployment['ApiStage']}"
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        if httpx.get(f"{url}/healthz", timeout=10).is_success:
            return
        time.sleep(0.1)


def _answers(url: str) -> bool:
    try:
        httpx.get(url, timeout=2)
    except httpx.TransportError:
        return False
    return True


@contextmanager
def _step(console: Console, title: str) -> Iterator[None]:
    began = time.monotonic()
    with console.status(f"{title} ..."):
        yield
    console.print(f"  [green]✓[/] {title} [dim]{time.monotonic() - began:.1f} s[/]")
