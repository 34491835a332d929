"""Kinds of money that is spoken of and did not move, and what tells one in a message."""

from __future__ import annotations

from typing import NamedTuple


class Family(NamedTuple):
    """Frames that mean the same; `leads` are words of which they need one."""

    name: str
    leads: str
    unless: str
    frames: tuple[str, ...]


NOT_HAPPENED = "not happened"
TURNED_DOWN = "turned down"
OTHERS_BOUGHT = "others bought"
MAYBE = "maybe not"
OTHERS_PAID = "others paid"
TRANSFER = "transfer"
ORDER = "order"
PRICE = "price"
FUEL_PRICE = "price of fuel"
SEEN = "seen"
