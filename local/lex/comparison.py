"""How a condition compares a value with a constant."""

import re
from collections.abc import Callable
from datetime import date, time
from decimal import Decimal, InvalidOperation
from typing import TypeVar

_Ordered = TypeVar("_Ordered", Decimal, str)


def compare(value: str, operator: str, constant: str) -> bool:
    """Whether a comparison holds: numbers, dates, times and durations by order, else as text."""
    if operator == "CONTAINS":
        return constant.casefold() in value.casefold()
    for read in _ORDERS:
        left, right = read(value), read(constant)
        if left is not None and right is not None:
            return _in_order(left, operator, right)
    return _in_order(value.casefold(), operator, constant.casefold())


def _in_order(left: _Ordered, operator: str, right: _Ordered) -> bool:
    if operator == "=":
        return left == right
    if operator == "!=":
        return left != right
    if operator == "<":
        return left < right
    if operator == "<=":
        return left <= right
    if operator == ">":
        return left > right
    return left >= right


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _date(text: str) -> Decimal | None:
    try:
        return Decimal(date.fromisoformat(text.strip()).toordinal())
    except ValueError:
        return None


def _time(text: str) -> Decimal | None:
    try:
        at = time.fromisoformat(text.strip())
    except ValueError:
        return None
    return Decimal(at.hour * 3600 + at.minute * 60 + at.second)


_DURATION = re.compile(
    r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?"
)
_SECONDS = (31_536_000, 2_592_000, 604_800, 86_400, 3_600, 60, 1)


def _duration(text: str) -> Decimal | None:
    match = _DURATION.fullmatch(text.strip().upper())
    if match is None or not any(match.groups()):
        return None
    parts = zip(match.groups(), _SECONDS, strict=True)
    return Decimal(sum(int(part or 0) * seconds for part, seconds in parts))


_ORDERS: tuple[Callable[[str], Decimal | None], ...] = (_number, _date, _time, _duration)
