"""The tables of dates, periods and schedules, kept as text beside their tests."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Row(NamedTuple):
    """A line of a table: what it is read against, what is typed, what it means."""

    today: str
    locale: str
    more: str
    text: str
    meaning: str


def rows(name: str) -> list[Row]:
    """The rows of a table; a line "# today <day>, <locale>, <more>" rules those after it."""
    against = ["", "", ""]
    found = []
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()[1:]:
        if line.startswith("# today "):
            against = line.removeprefix("# today ").split(", ")
        elif line:
            text, meaning = line.split(" => ")
            today, locale, more = against
            found.append(Row(today, locale, more, text, meaning))
    return found


def name_of(row: Row) -> str:
    """How the row is called in a test's id."""
    return f"{row.today} {row.locale} {row.more}: {row.text}"
