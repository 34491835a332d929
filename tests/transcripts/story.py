"""A conversation in a text file.

    # A coffee, and its undo
    today: 2026-11-20

    > coffee 4.50
    < Logged $4.50 for coffee in dining.
    [Undo]
    > [Undo]
    < Undone. Removed: Fri 20 Nov: $4.50 coffee, dining.
    [Bring it back]

`> text` is what the person says, `>> text` the message before sent once more with its id,
`> [Label]` a tap on the newest button of that label, `> [Label #2]` on that of the second
reply. `< line` is a line of the reply, `[A] [B]` its buttons. Header lines before the first
turn set the stage: `today`, `zone` and `locale` are the browser's, `currency` and
`month_start` are set in the profile. Between turns `at: 2026-11-21 00:05` moves the clock
and `notice: kind name=value, ...` leaves a notice, as a job would.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

STORIES = Path(__file__).parent / "stories"
HEADERS = {"today", "zone", "locale", "currency", "month_start"}
_SETTING = re.compile(r"(?P<name>\w+): (?P<value>.*)")
_DATED = re.compile(r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d")
_NOON = "12:00"


@dataclass(frozen=True, slots=True)
class Step:
    """One line the person or the world contributes: `>`, `>>`, `at` or `notice`."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Story:
    """A conversation: its stage, its steps, and the whole text it must come out as."""

    name: str
    title: str
    headers: Mapping[str, str]
    steps: tuple[Step, ...]
    script: tuple[str, ...] = field(repr=False)

    @property
    def is_timeless(self) -> bool:
        """Whether it comes out the same on any day, from nothing but what is said."""
        staged = set(self.headers) - {"zone", "locale"}
        dated = any(_DATED.search(line) for line in self.script)
        return not staged and not dated and all(step.kind in (">", ">>") for step in self.steps)

    @property
    def zone(self) -> str:
        """The time zone of the person's browser."""
        return self.headers.get("zone", "UTC")

    def instant(self, moment: str) -> datetime:
        """An instant from `2026-11-20` (noon) or `2026-11-20 23:58`, in the person's zone."""
        day, _, time = moment.partition(" ")
        local = datetime.fromisoformat(f"{day}T{time or _NOON}").replace(tzinfo=ZoneInfo(self.zone))
        return local.astimezone(UTC)


def read_story(path: Path) -> Story:
    """The story in a file; raises `ValueError` at a line that is none of its kinds."""
    lines = [line.rstrip() for line in path.read_text().splitlines()]
    headers: dict[str, str] = {}
    steps: list[Step] = []
    script: list[str] = []
    for number, line in enumerate(lines[1:], start=2):
        setting = _SETTING.fullmatch(line)
        if not line:
            continue
        if line.startswith(("> ", ">> ")):
            kind, _, text = line.partition(" ")
            steps.append(Step(kind, text.replace("\\n", "\n")))
        elif setting and not steps and setting["name"] in HEADERS:
            headers[setting["name"]] = setting["value"]
            continue
        elif setting and setting["name"] in ("at", "notice"):
            steps.append(Step(setting["name"], setting["value"]))
        elif not (line.startswith(("<", "[")) and steps):
            raise ValueError(f"{path}:{number}: {line!r} is no line of a story")
        script.append(line)
    return Story(path.stem, lines[0].removeprefix("# "), headers, tuple(steps), tuple(script))


def stories() -> Iterator[Story]:
    """Every story there is, by name."""
    return (read_story(path) for path in sorted(STORIES.glob("*.txt")))
