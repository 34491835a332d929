"""Composite slots: one answer, several parts."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from local.lex.definition import SubSlot
from local.lex.slot_types.reading import SlotReading, Span

Find = Callable[[str, str], list[Span]]
Read = Callable[[SubSlot, str], SlotReading | None]


def read_composite(
    text: str,
    sub_slots: Sequence[SubSlot],
    *,
    find: Find,
    read: Read,
    strip: Callable[[str], str],
    is_open: Callable[[str], bool],
) -> SlotReading | None:
    """Give each part its piece of the text: recognised ones first, names take what is left."""
    readings: dict[str, SlotReading] = {}
    taken: list[Span] = []
    for sub_slot in sub_slots:
        if is_open(sub_slot.slot_type):
            continue
        for span in find(sub_slot.slot_type, text):
            if not any(span.start < other.end and other.start < span.end for other in taken):
                taken.append(span)
                readings[sub_slot.name] = span.reading
                break
    waiting = [sub_slot for sub_slot in sub_slots if is_open(sub_slot.slot_type)]
    pieces = [strip(piece) for piece in _left_over(text, taken)]
    readings.update(_shared_out(pieces, waiting, read))
    if not readings:
        return None
    ordered: Mapping[str, SlotReading] = {
        sub_slot.name: readings[sub_slot.name]
        for sub_slot in sub_slots
        if sub_slot.name in readings
    }
    return SlotReading(
        text.strip(), text.strip(), (), shape="Composite", sub_slots=MappingProxyType(ordered)
    )


def _left_over(text: str, taken: Sequence[Span]) -> list[str]:
    """Return the pieces between what was recognised, cut at commas too."""
    pieces = []
    at = 0
    for span in [*sorted(taken, key=lambda span: span.start), None]:
        end = len(text) if span is None else span.start
        pieces += [piece.strip() for piece in text[at:end].split(",")]
        at = end if span is None else span.end
    return [piece for piece in pieces if any(map(str.isalnum, piece))]


def _shared_out(
    pieces: list[str], waiting: Sequence[SubSlot], read: Read
) -> dict[str, SlotReading]:
    while pieces and len(pieces) < len(waiting):
        words = pieces[-1].split()
        if len(words) < 2:
            break
        pieces[-1:] = [words[0], " ".join(words[1:])]
    readings = {}
    for sub_slot, piece in zip(waiting, pieces, strict=False):
        reading = read(sub_slot, piece)
        if reading is not None:
            readings[sub_slot.name] = reading
    return readings
