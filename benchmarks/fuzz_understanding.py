"""Random and mutated messages, none of which may raise: `--count` of them, or `--seconds` long.

A tenth are any characters, a tenth strange ones. Three tenths are words the rules wait for,
from every set, table and expression of `language`, strewn between numbers. The rest are
messages of the tests and of the training, cut, joined and mixed. Every message is repeatable
by its seed, which is printed with what it raised.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
import traceback
from datetime import date
from decimal import Decimal
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(PROJECT / "lambdas"), str(PROJECT)]

from language.context import Context  # noqa: E402 - the path is set above
from language.request import Pending, Recent  # noqa: E402
from language.understand import understand  # noqa: E402
from ledger.records import Kind  # noqa: E402
from local.explain import as_object  # noqa: E402

MESSAGES = (
    PROJECT / "tests/unit/language/messages.jsonl",
    *sorted((PROJECT / "training/messages").glob("*.jsonl")),
)
LOCALES = ("en-US", "en-GB", "de-DE", "fr-CH", "es-MX", "en-IN", "ja-JP", "pt-BR", "xx", "")
NAMES = ("taxi", "coffee", "lunch", "Nike shoes", "", "2 pizzas", "такси", "ランチ")
CURRENCIES = ("USD", "EUR", "JPY", "KWD", "INR", "MXN", "CLP")
STRANGE = "\x00\u202e\ufeff\u200d٣५１½²¥€$£₹%#@+-*/=.,;:!?'\"()\n\t 0123456789万億好あаж😀ßİı"


def main() -> int:
    """Try the messages and print how many raised; the exit code is 1 when any did."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--first", type=int, default=0, help="the seed of the first message")
    parser.add_argument("--seconds", type=float, default=float("inf"))
    wanted = parser.parse_args()
    texts = [json.loads(line)["text"] for path in MESSAGES for line in path.open()]
    words = _words_of_rules()
    failures = tried = 0
    end = time.monotonic() + wanted.seconds
    for seed in range(wanted.first, wanted.first + wanted.count):
        if time.monotonic() >= end:
            break
        chance = random.Random(seed)
        text, context = _message(texts, words, chance), _context(chance)
        try:
            understood = understand(text, context)
            as_object(text, understood, context)
            if understood.ask is not None and chance.random() < 0.5:
                pending = Pending(text=understood.text, today=context.today, ask=understood.ask)
                answering = Context(today=context.today, currency=context.currency, pending=pending)
                answer = chance.choice([*texts, "12", "yes", "no", "the first one", text])
                understand(answer, answering)
        except Exception:  # noqa: BLE001 - whatever is raised is the finding
            failures += 1
            sys.stdout.write(f"seed {seed}: {text!r}\n{traceback.format_exc()}\n")
        tried += 1
        if tried % 10_000 == 0:
            sys.stdout.write(f"{tried:,} messages, {failures} raised\n")
            sys.stdout.flush()
    sys.stdout.write(f"{tried:,} messages, {failures} raised\n")
    return 1 if failures else 0


def _words_of_rules() -> list[str]:
    """Every word of the sets, tables and regular expressions that a module of `language` holds."""
    modules = [module for name, module in sys.modules.items() if name.startswith("language.")]
    found: set[str] = set()
    for module in modules:
        for held in vars(module).values():
            if isinstance(held, frozenset | set | tuple | list | dict):
                found.update(word for word in held if isinstance(word, str) and 0 < len(word) < 40)
            elif isinstance(held, re.Pattern):
                found.update(re.findall(r"[^\W\d_]{2,}", held.pattern))
    return sorted(found)


def _message(texts: list[str], words: list[str], chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.1:
        return "".join(chr(chance.randrange(0x10FFFF)) for _ in range(chance.randrange(40)))
    if kind < 0.2:
        return "".join(chance.choice(STRANGE) for _ in range(chance.randrange(60)))
    if kind < 0.5:
        return " ".join(
            chance.choice(words) if chance.random() < 0.7 else _number(chance)
            for _ in range(chance.randrange(1, 12))
        )
    text = list(chance.choice(texts))
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(len(text) + 1)
        match chance.randrange(5):
            case 0:
                text[place:place] = chance.choice(STRANGE)
            case 1:
                del text[place : place + chance.randrange(1, 4)]
            case 2:
                text[place:place] = [*chance.choice(texts), " "]
            case 3:
                text[place:place] = str(chance.randrange(10 ** chance.randrange(1, 20)))
            case _:
                text[place:place] = text[max(0, place - 5) : place]
    return "".join(text)


def _number(chance: random.Random) -> str:
    """A number, a price, a date, a share or a mark between them."""
    return chance.choice(
        (
            str(chance.randrange(100)),
            str(chance.randrange(10 ** chance.randrange(1, 9))),
            f"{chance.randrange(1000)}.{chance.randrange(100):02}",
            f"${chance.randrange(500)}",
            f"{chance.randrange(500)},{chance.randrange(100):02} \u20ac",
            f"{chance.randrange(1, 13)}/{chance.randrange(1, 32)}",
            f"{chance.randrange(1, 9)}x",
            f"{chance.randrange(100)}%",
            chance.choice((",", "+", "-", "=", "/", ":", ";", "(", ")", "?", "\n", "@", "#", "*")),
        )
    )


def _context(chance: random.Random) -> Context:
    return Context(
        today=date.fromordinal(chance.randrange(1, date.max.toordinal() + 1))
        if chance.random() < 0.1
        else date(2026, 11, 21),
        currency=chance.choice(CURRENCIES),
        locale=chance.choice(LOCALES),
        month_start=chance.randrange(1, 32),
        recent=tuple(_recent(name, chance) for name in chance.sample(NAMES, chance.randrange(4))),
        recent_budget=chance.choice((None, None, "dining", "*")),
    )


def _recent(name: str, chance: random.Random) -> Recent:
    """An entry of the last hour."""
    return Recent(
        id=name,
        name=name,
        kind=chance.choice(tuple(Kind)),
        amount=Decimal(chance.randrange(100_000)) / 100,
        currency=chance.choice(CURRENCIES),
        category="dining",
        date=date(2026, 11, chance.randrange(1, 22)),
        last=chance.random() < 0.6,
    )


if __name__ == "__main__":
    sys.exit(main())
