"""Spreadsheet formulas, templates and scripts in a message: their numbers are no money."""

from __future__ import annotations

import re

from language.text import Span


def formulas_in(text: str) -> tuple[Span, ...]:
    """Where formulas and code stand: the "@SUM(1+1)" of "@SUM(1+1) pens 8"."""
    if _SIGNS.isdisjoint(text):
        return ()
    return tuple(Span(*found.span()) for found in _FORMULA.finditer(text))


_SIGNS = frozenset("({=|")
_FORMULA = re.compile(
    r"^\s*[=@+-]\s*[A-Za-z]{2,}(?:\.[A-Za-z]+)?\([^\n]*?\)+"  # =SUM(A1:A9)
    r"|^\s*=\s*[$\w.]+(?:[-+*/^:][$\w.]+)+(?=\s+\S)"  # =1+1, =A1*2
    r"|^\s*[=@+-]\s*[A-Za-z]+\|\s*'[^'\n]*'![$\w]+"  # =cmd|' /C calc'!A0
    r"|\$?\{\{?[^{}\n]*\}\}?"  # {{7*7}}, ${1+1}
    r"|<script\b[^\n]*?</script>"
)
