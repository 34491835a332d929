"""What was understood of a piece of text: the value of a slot, and where it stood."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, Self

Shape = Literal["Scalar", "List", "Composite"]


@dataclass(frozen=True, slots=True)
class SlotReading:
    """A slot's value as Lex reports it; `interpreted` is None when it is ambiguous."""

    original: str
    interpreted: str | None
    resolved: tuple[str, ...] = ()
    shape: Shape = "Scalar"
    values: tuple[Self, ...] = ()
    sub_slots: Mapping[str, Self] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Span:
    """A reading and the characters `text[start:end]` it was read from."""

    start: int
    end: int
    reading: SlotReading


def scalar(text: str, start: int, end: int, value: str) -> Span:
    """Return the span of a value that resolves to itself."""
    return Span(start, end, SlotReading(text[start:end], value, (value,)))
