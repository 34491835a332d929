"""A terminal chat that shows what the bot understood and what went to and from its hook."""

import json
from collections.abc import Iterable, Iterator
from typing import TextIO

from rich.console import Console
from rich.markup import escape

from local.lex.errors import ServiceError
from local.lex.runtime import Runtime
from local.lex.served import Address
from local.lex.session import Json
from local.lex.trace import Trace


def chat(
    runtime: Runtime, address: Address, lines: Iterable[str], console: Console, *, events: bool
) -> None:
    """Hold a conversation over lines of input; `/new` starts afresh, `/session` shows all."""
    for line in lines:
        text = line.strip()
        if not text:
            continue
        try:
            if text == "/new":
                runtime.delete_session(address)
                console.print("[dim]a new session[/dim]")
            elif text == "/session":
                console.print_json(json.dumps(runtime.get_session(address)))
            elif text.startswith("/"):
                console.print("[dim]/new starts afresh, /session shows the session[/dim]")
            else:
                _turn(runtime, address, text, console, events=events)
        except ServiceError as error:
            told = f"[red]{error.name} ({error.status})[/red] {escape(error.message)}"
            console.print(told, soft_wrap=True)


def _turn(runtime: Runtime, address: Address, text: str, console: Console, *, events: bool) -> None:
    trace = Trace()
    try:
        answer = runtime.recognize_text(address, {"text": text}, trace=trace)
    finally:
        if events:
            for exchange in trace.exchanges:
                console.print(f"[dim]{exchange.event['invocationSource']} event[/dim]")
                console.print_json(json.dumps(exchange.event))
                console.print("[dim]its answer[/dim]")
                console.print_json(json.dumps(exchange.response))
    console.print(f"[dim]{escape(described(answer))}[/dim]", soft_wrap=True)
    messages = answer.get("messages", ())
    for message in messages:
        shown = "\n  ".join(_shown(message).splitlines())
        console.print(f"[bold]<[/bold] {escape(shown)}", soft_wrap=True)
    if not messages:
        console.print("[dim](the bot says nothing)[/dim]")


def typed(console: Console, stdin: TextIO) -> Iterator[str]:
    """Lines as they are typed until Ctrl-D, or those of a file or a pipe, shown as if typed."""
    if not stdin.isatty():
        for line in stdin:
            text = line.rstrip("\r\n")
            console.print(f"[bold]>[/bold] {escape(text)}", soft_wrap=True)
            yield text
        return
    while True:
        try:
            yield console.input("[bold]> [/bold]")
        except (EOFError, KeyboardInterrupt):
            console.print()
            return


def described(answer: Json) -> str:
    """One line about a turn: intent, score, slots, what comes next, who else was close."""
    state = answer["sessionState"]
    intent = state.get("intent")
    parts = []
    first = answer["interpretations"][0] if answer["interpretations"] else {}
    if intent is not None:
        score = first.get("nluConfidence", {}).get("score")
        parts.append(f"{intent['name']}{'' if score is None else f' {score:.2f}'}")
        parts.append(intent["state"])
        slots = {name: _value(slot) for name, slot in intent["slots"].items() if slot}
        if slots:
            parts.append(", ".join(f"{name}={value}" for name, value in slots.items()))
    action = state.get("dialogAction")
    if action is not None:
        parts.append(" ".join(filter(None, (action["type"], action.get("slotToElicit")))))
    others = [
        f"{one['intent']['name']} {one['nluConfidence']['score']:.2f}"
        for one in answer["interpretations"][1:]
        if "nluConfidence" in one
    ]
    if others:
        parts.append(f"also {', '.join(others)}")
    return " | ".join(parts)


def _value(slot: Json) -> str:
    if slot.get("values"):
        return " + ".join(map(_value, slot["values"]))
    if slot.get("subSlots"):
        return " / ".join(_value(one) for one in slot["subSlots"].values() if one)
    value = slot["value"]
    return str(value["interpretedValue"] or f"{value['originalValue']}?")


def _shown(message: Json) -> str:
    if message["contentType"] != "ImageResponseCard":
        return str(message["content"])
    card = message["imageResponseCard"]
    buttons = "  ".join(f"[{one['text']}]" for one in card.get("buttons", ()))
    return "  ".join(filter(None, (card["title"], card.get("subtitle"), buttons)))
