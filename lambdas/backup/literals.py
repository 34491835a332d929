"""SQL literals for many rows at once, ten times cheaper than the driver's own parameters.

A text is written between quotes only where no quoting mode of any server could read it in
another way (ASCII; no quote, no backslash, no percent sign, which is the driver's), and as
hexadecimal everywhere else: there is nothing in it that could end a literal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

_SPECIAL = re.compile(r"[^\x00-\x7f]|['\\%]")


def values(rows: Iterable[Mapping[str, object]], columns: Sequence[str]) -> str:
    """`(…),(…)`: the rows' columns for an INSERT of MySQL or MariaDB. Raises `TypeError`."""
    return ",".join(f"({','.join([_literal(row[name]) for name in columns])})" for row in rows)


def _literal(value: object) -> str:
    kind = type(value)
    if kind is str:
        assert isinstance(value, str)
        if not _SPECIAL.search(value):
            return f"'{value}'"
        return f"_utf8mb4 x'{value.encode().hex()}'"
    if kind is int:
        return str(value)
    if kind is bool:
        return "1" if value else "0"
    if value is None:
        return "NULL"
    if kind is date:
        assert isinstance(value, date)
        return f"'{value.isoformat()}'"
    raise TypeError(f"no literal for {kind.__name__}")
