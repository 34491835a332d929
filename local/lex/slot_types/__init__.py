"""What a piece of text means for a slot: the built-in slot types and a bot's own."""

from local.lex.slot_types.frames import framed_values
from local.lex.slot_types.reading import Shape, SlotReading, Span
from local.lex.slot_types.resolve import find, is_open, read_phrase, resolve, yes_or_no

__all__ = [
    "Shape",
    "SlotReading",
    "Span",
    "find",
    "framed_values",
    "is_open",
    "read_phrase",
    "resolve",
    "yes_or_no",
]
