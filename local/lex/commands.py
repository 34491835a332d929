"""`budgetbuddy lex serve` and `budgetbuddy lex chat`."""

import os
import re
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from local.lex.chat import chat as hold_chat
from local.lex.chat import typed
from local.lex.errors import DefinitionError
from local.lex.hook import Faults, Hook
from local.lex.loading import load_bots
from local.lex.runtime import Runtime
from local.lex.served import TEST_ALIAS, Address, ServedBot, stable_id
from local.lex.server import serve as serve_runtime
from local.lex.trace import writer_to

_ID = re.compile(r"[0-9a-zA-Z]{10}")

lex_app = typer.Typer(no_args_is_help=True, help="Lex V2 on this machine: any bot, the real API.")

Definitions = Annotated[
    list[str],
    typer.Argument(
        metavar="DEFINITION...",
        help="A template, an export (zip or folder) or a folder with bot.yaml. NAME=PATH makes "
        "its id of that name; a NAME of ten letters and digits is the id.",
    ),
]
LambdaOption = Annotated[
    list[str] | None,
    typer.Option(
        "--lambda",
        help="The code hook's function name or ARN, or the Lambda API's address (http://...); "
        "LOCALE=NAME for one locale.",
    ),
]
TodayOption = Annotated[
    datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The date that is today.")
]
SeedOption = Annotated[int | None, typer.Option(help="Makes drawn messages and faults repeat.")]
FailOption = Annotated[
    str | None,
    typer.Option(help="Shares of faults: throttle=0.1,dependency=0.05,timeout=0.01."),
]
LogOption = Annotated[
    Path | None, typer.Option(help="Append each event and answer of the hook to this file.")
]
CloudOnlyOption = Annotated[
    bool, typer.Option("--ignore-cloud-only", help="Leave out what exists in the cloud only.")
]


@lex_app.command()
def serve(
    definitions: Definitions,
    *,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.")] = 8766,
    function: LambdaOption = None,
    today: TodayOption = None,
    seed: SeedOption = None,
    fail: FailOption = None,
    bot_id: Annotated[str | None, typer.Option(help="The id of the only bot.")] = None,
    alias_id: Annotated[
        list[str] | None, typer.Option(help="An alias id of every bot; may be given again.")
    ] = None,
    log: LogOption = None,
    ignore_cloud_only: CloudOnlyOption = False,
) -> None:
    """Serve bots at the address of lexv2-runtime (boto3: endpoint_url)."""
    aliases = alias_id or [TEST_ALIAS]
    bots = _bots(definitions, ignore_cloud_only, _hooks(function), bot_id, aliases)
    runtime = Runtime(
        bots,
        today=today.date() if today else None,
        seed=seed,
        faults=_faults(fail),
        write=writer_to(log) if log else None,
    )
    for served in bots:
        for note in (*served.bot.notes, *_unhooked(served)):
            typer.echo(f"note: {note}")
        locales = ", ".join(served.bot.locales)
        typer.echo(
            f"{served.bot.name}: bot {served.bot_id}, alias {served.alias_id}, locales {locales}"
        )
    typer.echo(f"Lex V2 runtime on http://{host}:{port}")
    serve_runtime(runtime, host=host, port=port)


@lex_app.command()
def chat(
    definition: Annotated[str, typer.Argument(help="A definition that holds one bot.")],
    *,
    locale: Annotated[str | None, typer.Option(help="One of the bot's locales.")] = None,
    function: LambdaOption = None,
    today: TodayOption = None,
    seed: SeedOption = None,
    events: Annotated[bool, typer.Option(help="Show the hook's events and answers.")] = True,
    ignore_cloud_only: CloudOnlyOption = False,
) -> None:
    """Talk to a bot: intent, score and slots of every turn, and the events exchanged."""
    bots = _bots([definition], ignore_cloud_only, _hooks(function), None, [TEST_ALIAS])
    bot = bots[0]
    chosen = locale or next(iter(bot.bot.locales))
    if chosen not in bot.bot.locales:
        typer.echo(f"--locale: the bot speaks {', '.join(bot.bot.locales)}.", err=True)
        raise typer.Exit(2)
    runtime = Runtime(bots, today=today.date() if today else None, seed=seed)
    address = Address(bot.bot_id, bot.alias_id, chosen, "chat")
    for note in (*bot.bot.notes, *_unhooked(bot)):
        typer.echo(f"note: {note}")
    console = Console(highlight=False)
    console.print(f"{bot.bot.name} ({chosen}). /new starts afresh, /session shows it, Ctrl-D ends.")
    if sys.stdin.isatty():
        # Imported for what it does to input(): the arrow keys edit the line and recall others.
        import readline  # noqa: F401
    hold_chat(runtime, address, typed(console, sys.stdin), console, events=events)


def _bots(
    definitions: list[str],
    ignore_cloud_only: bool,
    hooks: dict[str, Hook],
    bot_id: str | None,
    alias_ids: list[str],
) -> list[ServedBot]:
    """The bots of the arguments under their ids; leaves with a sentence when one is refused."""
    served: list[ServedBot] = []
    for definition in definitions:
        name, separator, path = definition.partition("=")
        if not separator or Path(definition).exists():
            name, path = "", definition
        try:
            bots = load_bots(path, ignore_cloud_only=ignore_cloud_only)
        except DefinitionError as error:
            told = str(error)
            typer.echo(told if told.startswith(path) else f"{path}: {told}", err=True)
            raise typer.Exit(2) from None
        for bot in bots:
            given = name if name and len(bots) == 1 else bot.name
            identity = bot_id or (name if _ID.fullmatch(name) else stable_id(given))
            served += [
                ServedBot(bot, identity, one, "TestBotAlias" if one == TEST_ALIAS else one, hooks)
                for one in alias_ids
            ]
    if len({(one.bot_id, one.alias_id) for one in served}) != len(served):
        typer.echo("Two bots have the same id; give them names: NAME=PATH.", err=True)
        raise typer.Exit(2)
    return served


def _unhooked(served: ServedBot) -> Iterator[str]:
    """A sentence about each intent whose code hook has no function."""
    for locale in served.bot.locales.values():
        for intent in locale.intents.values():
            hooked = intent.dialog_hook or (intent.fulfillment.invoke and intent.fulfillment.active)
            if hooked and served.hook_of(locale.locale_id) is None:
                yield (
                    f"{locale.locale_id}: intent {intent.name} has a code hook and no function "
                    "(--lambda); it runs as if the hook were off."
                )


def _hooks(given: list[str] | None) -> dict[str, Hook]:
    """Code hooks by locale; an address alone is the Lambda API's, and its function is asked for."""
    hooks: dict[str, Hook] = {}
    names = []
    for one in given or ():
        if one.startswith(("http://", "https://")):
            os.environ["AWS_ENDPOINT_URL_LAMBDA"] = one
        else:
            names.append(one)
    if given and not names:
        typer.echo("--lambda: name the function too, as a second --lambda.", err=True)
        raise typer.Exit(2)
    if names:
        # boto3 takes a third of a second to import, which a bot without a hook need not wait.
        from local.lex.lambda_hook import LambdaHook
    for one in names:
        locale, separator, name = one.partition("=")
        hooks[locale if separator else ""] = LambdaHook(name if separator else one)
    return hooks


def _faults(given: str | None) -> Faults:
    try:
        return Faults.parse(given or "")
    except ValueError as error:
        typer.echo(f"--fail: {error}", err=True)
        raise typer.Exit(2) from None
