"""Text cells that no spreadsheet runs, and their way back.

A cell that begins like a formula is given an apostrophe in front (OWASP, "CSV Injection").
So is one that already looks so protected: that makes `exposed(protected(text)) == text` hold
for every text.
"""

from __future__ import annotations

import re

_STARTS_A_FORMULA = frozenset("=+-@\t\r\n '＝＋－＠|%")
_FORMULA = re.compile(r"'*\s*[=+\-@\t\r\n＝＋－＠|%]")


def protected(text: str) -> str:
    """The text as a cell that a spreadsheet shows and does not run."""
    if text[:1] in _STARTS_A_FORMULA and _FORMULA.match(text):
        return "'" + text
    return text


def exposed(cell: str) -> str:
    """The text a protected cell was made from."""
    if cell.startswith("'") and _FORMULA.match(cell, 1):
        return cell[1:]
    return cell
