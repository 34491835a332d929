"""A window into what is understood: messages in, one object a line out, or a readable account."""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, get_args

import typer
from rich.console import Console
from rich.text import Text

from conversation.questions import question_for
from language.context import Context, NumberFormat
from language.naming import intent_of
from language.request import (
    AddRecurring,
    Ask,
    AskBudget,
    Edit,
    Entry,
    Find,
    GetReport,
    Log,
    ManageRecurring,
    Query,
    Remove,
    Request,
    Restore,
    SetBudget,
    Understanding,
)
from language.understand import understand
from ledger.currencies import is_currency
from ledger.periods import Period

_LOCALE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


def explain(
    messages: Annotated[
        list[str] | None, typer.Argument(help="The messages; none: one a line from the input.")
    ] = None,
    today: Annotated[str, typer.Option(help="The day it is said on (2026-11-21).")] = "",
    currency: Annotated[str, typer.Option(help="The person's currency.")] = "USD",
    locale: Annotated[str, typer.Option(help="The person's locale.")] = "en-US",
    number_format: Annotated[
        str, typer.Option("--number-format", help="How 1234.56 is written: 1.234,56 ...")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """Print what is understood of each message, and why."""
    context = _context(today, currency, locale, number_format)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a message may hold what a terminal cannot show
    console = Console(soft_wrap=True, highlight=False)
    for text in messages or _lines():
        understanding = understand(text, context)
        if as_json:
            line = json.dumps(as_object(text, understanding, context), ensure_ascii=True)
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
        else:
            console.print(_account(text, understanding, context))


def as_object(text: str, understanding: Understanding, context: Context) -> dict[str, Any]:
    """The understanding as JSON values, in the shape that `--json` prints."""
    request = understanding.request
    return {
        "text": text,
        "intent": intent_of(request).value,
        "transactions": [_transaction(entry) for entry in _entries(request)],
        "query": _query(request),
        "budget": _budget(request),
        "recurring": _recurring(request),
        "edit": _edit(request),
        "asks": _asks(understanding.ask, understanding, context),
        "rest": understanding.rest or None,
    }


def _entries(request: Request) -> tuple[Entry, ...]:
    match request:
        case Log(entries=entries):
            return entries
        case AddRecurring(entry=entry):
            return (entry,)
        case _:
            return ()


def _transaction(entry: Entry) -> dict[str, Any]:
    return {
        "kind": entry.kind.value,
        "amount": _number(entry.amount),
        "currency": entry.currency,
        "category": entry.category,
        "description": entry.description,
        "date": entry.date.isoformat(),
        "approximate": entry.approximate,
    }


def _query(request: Request) -> dict[str, Any] | None:
    match request:
        case Find(query=query):
            return _finding(query)
        case GetReport(period=period, category=category):
            return {**_range(period), "category": category, "measure": "report"}
        case _:
            return None


def _finding(query: Query) -> dict[str, Any]:
    compared = query.compared_to
    return {
        **_range(query.period),
        "category": query.category,
        "measure": query.measure.value,
        "over": _number(query.over),
        "under": _number(query.under),
        "text": query.text,
        "currency": query.currency,
        "kinds": [kind.value for kind in query.kinds],
        "compared_to": _range(compared) if compared else None,
        "limit": query.limit,
    }


def _range(period: Period | None) -> dict[str, Any]:
    if period is None:
        return {"from": None, "to": None}
    return {"from": period.start.isoformat(), "to": period.last.isoformat()}


def _budget(request: Request) -> dict[str, Any] | None:
    match request:
        case SetBudget():
            return {
                "action": "remove" if request.remove else "set",
                "category": request.category,
                "amount": _number(request.amount),
                "currency": request.currency,
                "period": request.period,
                "change": _number(request.change),
                "factor": _number(request.factor),
                "also": [_budget(one) for one in request.also] or None,
            }
        case AskBudget():
            return {
                "action": request.question.value,
                "category": request.category,
                "amount": _number(request.amount),
                "currency": request.currency,
                **_range(request.period),
            }
        case _:
            return None


def _recurring(request: Request) -> dict[str, Any] | None:
    match request:
        case AddRecurring(schedule=schedule):
            return {
                "action": "add",
                "start": schedule.start.isoformat(),
                "unit": schedule.unit,
                "every": schedule.every,
                "anchor": schedule.anchor,
                "weekdays": list(schedule.weekdays),
                "nth": schedule.nth,
                "until": schedule.until.isoformat() if schedule.until else None,
                "times": schedule.times,
            }
        case ManageRecurring():
            return {
                "action": request.action.value,
                "text": request.text,
                "category": request.category,
                "amount": _number(request.amount),
                "until": request.until.isoformat() if request.until else None,
            }
        case _:
            return None


def _edit(request: Request) -> dict[str, Any] | None:
    match request:
        case Edit(target=target):
            return {
                "amount": _number(request.amount),
                "old_amount": _number(request.old_amount),
                "currency": request.currency,
                "category": request.category,
                "date": request.date.isoformat() if request.date else None,
                "kind": request.kind.value if request.kind else None,
                "description": request.description,
                "note": request.note,
                "factor": _number(request.factor),
                "target": {"text": target.text, "position": target.position},
            }
        case Remove(target=target) | Restore(target=target):
            return {
                "target": {
                    "text": target.text,
                    "position": target.position,
                    "amount": _number(target.amount),
                    "date": target.date.isoformat() if target.date else None,
                },
                "everything": isinstance(request, Remove) and request.everything,
            }
        case _:
            return None


def _asks(ask: Ask | None, understanding: Understanding, context: Context) -> dict[str, Any] | None:
    if ask is None:
        return None
    return {
        "about": ask.about.value,
        "question": question_for(ask, understanding, context),
        "choices": [choice.value for choice in ask.choices],
    }


def _number(amount: Decimal | None) -> str | None:
    return None if amount is None else format(amount, "f")


def _account(text: str, understanding: Understanding, context: Context) -> Text:
    told = as_object(text, understanding, context)
    account = Text()
    account.append(f"{text}\n", style="bold")
    account.append(f"  {told['intent']}\n", style="cyan")
    for one in told["transactions"]:
        amount = one["amount"] or "?"
        account.append(
            f"  {one['kind']} {amount} {one['currency']} · {one['category'] or 'other'}"
            f" · {one['date']} · {one['description']}\n"
        )
    for name in ("query", "budget", "recurring", "edit"):
        if told[name]:
            for one in (told[name], *(told[name].pop("also", None) or ())):
                said = ", ".join(f"{key} {value}" for key, value in one.items() if value)
                account.append(f"  {name}: {said}\n")
    for why in understanding.why:
        account.append(f"  because: {why}\n", style="dim")
    if told["rest"]:
        account.append(f"  left over: {told['rest']}\n", style="yellow")
    if told["asks"]:
        account.append(f"  asks: {told['asks']['question']}\n", style="yellow")
    return account


def _context(today: str, currency: str, locale: str, number_format: str) -> Context:
    code = currency.upper()
    if not is_currency(code):
        raise typer.BadParameter(f"{currency} is no ISO 4217 currency")
    if not _LOCALE.fullmatch(locale):
        raise typer.BadParameter(f"{locale} is no locale like en-US")
    known: dict[str, NumberFormat] = {name: name for name in get_args(NumberFormat)}
    if number_format and number_format not in known:
        raise typer.BadParameter(f"{number_format} is none of {', '.join(known)}")
    try:
        day = datetime.strptime(today, "%Y-%m-%d") if today else datetime.now().astimezone()  # noqa: DTZ007 - a calendar date has no zone
    except ValueError:
        raise typer.BadParameter(f"{today} is no date like 2026-11-21") from None
    return Context(
        today=day.date(), currency=code, locale=locale, number_format=known.get(number_format)
    )


def _lines() -> Iterator[str]:
    lines: Iterable[bytes] = iter(sys.stdin.buffer.readline, b"")
    for line in lines:
        yield line.decode("utf-8", errors="replace").rstrip("\r\n")


if __name__ == "__main__":
    typer.run(explain)
