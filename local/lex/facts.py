"""What placeholders and conditions may ask of a turn: slots, attributes, the input."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from local.lex.session import Session
from local.lex.slot_types.reading import SlotReading

_PLACEHOLDER = re.compile(r"\(\(([^()]+)\)\)|\{([^{}]+)\}|\[([^\[\]]+)\]")
_NAME = re.compile(r"[A-Za-z_][\w.:-]*")
_INDEX = re.compile(r"(.+)\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class TurnFacts:
    """The references of one moment of a turn."""

    session: Session
    request_attributes: Mapping[str, str]
    text: str

    def look_up(self, reference: str) -> str | None:
        """The value of `{slot}`, `[attribute]`, `((request attribute))` or `$.member`."""
        if reference.startswith("{"):
            return self._slot_text(reference[1:-1].strip())
        if reference.startswith("[") and (inner := reference[1:-1].strip()):
            return self.session.attributes.get(inner)
        if reference.startswith("(("):
            return self.request_attributes.get(reference[2:-2].strip())
        return self._member(reference)

    def count(self, reference: str) -> int:
        """How many values a reference holds (0 when it is not set)."""
        if reference.startswith("{"):
            slot = self._slot(reference[1:-1].strip())
            if slot is None:
                return 0
            return len(slot.values) or len(slot.sub_slots) or 1
        return int(self.look_up(reference) is not None)

    def fill(self, template: str) -> tuple[str, bool]:
        """A message with its placeholders filled, and whether none of them was empty.

        What names no slot of the intent and no attribute is text and stays as it is.
        """
        complete = True

        def put(match: re.Match[str]) -> str:
            nonlocal complete
            value = self.look_up(match[0])
            if value is None and not self._is_reference(match):
                return match[0]
            complete = complete and value is not None
            return value or ""

        return _PLACEHOLDER.sub(put, template), complete

    def fill_known(self, text: str) -> str:
        """A hook's message: references that have a value are filled, all else stays."""
        return _PLACEHOLDER.sub(lambda match: self.look_up(match[0]) or match[0], text)

    def value_of(self, text: str | None) -> str | None:
        """A value a step sets: a literal, or the reference it is in whole."""
        if text is None or text == "null":
            return None
        if _PLACEHOLDER.fullmatch(text):
            return self.look_up(text)
        return text.strip('"')

    def _is_reference(self, match: re.Match[str]) -> bool:
        """Whether an empty placeholder is one at all, and no brackets of a sentence or JSON."""
        if match[2] is not None:
            return self._names_a_slot(match[2])
        return _NAME.fullmatch(match[1] or match[3]) is not None

    def _names_a_slot(self, name: str) -> bool:
        base = re.split(r"[.\[]", name.strip(), maxsplit=1)[0]
        return self.session.intent is not None and base in self.session.intent.slots

    def _slot_text(self, name: str) -> str | None:
        slot = self._slot(name)
        if slot is None:
            return None
        return slot.interpreted if slot.interpreted is not None else slot.original

    def _slot(self, name: str) -> SlotReading | None:
        if self.session.intent is None:
            return None
        indexed = _INDEX.fullmatch(name)
        if indexed:
            slot = self._slot(indexed[1])
            position = int(indexed[2])
            return slot.values[position] if slot and position < len(slot.values) else None
        base, _, part = name.partition(".")
        slot = self.session.intent.slots.get(base)
        return slot.sub_slots.get(part) if slot is not None and part else slot

    def _member(self, reference: str) -> str | None:
        if reference == "$.inputMode":
            return "Text"
        if reference == "$.inputTranscript" or re.fullmatch(
            r"\$\.transcriptions\[0\]\.transcription", reference
        ):
            return self.text
        if re.fullmatch(r"\$\.transcriptions\[0\]\.transcriptionConfidence", reference):
            return "1.0"
        return None
