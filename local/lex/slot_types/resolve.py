"""The answer to a question for a slot, and values of a slot type inside a sentence."""

import re
from datetime import date

from local.lex.definition import Locale, Resolution, Slot, SlotType, SubSlot
from local.lex.slot_types import confirmation
from local.lex.slot_types.answers import is_plausible_value, without_carriers
from local.lex.slot_types.builtin import (
    ALPHANUMERIC,
    FREE_FORM,
    NAMES,
    code_in_answer,
    find_builtin,
    name_in_answer,
)
from local.lex.slot_types.composite import read_composite
from local.lex.slot_types.custom import listing_of
from local.lex.slot_types.frames import framed_values
from local.lex.slot_types.patterns import find_codes
from local.lex.slot_types.reading import SlotReading, Span
from local.lex.slot_types.words import language_of

_SEPARATORS = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*", re.IGNORECASE)


def resolve(slot: Slot, text: str, locale: Locale, *, today: date) -> SlotReading | None:
    """Read the whole answer to a question for `slot`; None when it is not usable."""
    if not text.strip():
        return None
    if slot.slot_type == FREE_FORM:
        return SlotReading(text, text, ())
    parts = slot.sub_slots or _sub_slots(slot.slot_type, locale)
    if parts:
        return read_composite(
            text,
            parts,
            find=lambda slot_type, piece: find(slot_type, piece, locale, today=today),
            read=lambda part, piece: _scalar(part, piece, locale, today),
            strip=lambda piece: _without_carriers(piece, locale),
            is_open=lambda slot_type: is_open(slot_type, locale),
        )
    if slot.multiple:
        return _list(slot, text, locale, today)
    return _scalar(slot, text, locale, today)


def find(slot_type: str, text: str, locale: Locale, *, today: date) -> list[Span]:
    """Find values of a slot type inside a sentence: listed or recognisable ones only."""
    custom = locale.slot_types.get(slot_type)
    if custom is None:
        return find_builtin(slot_type, text, locale.locale_id, today)
    if custom.regex is not None:
        return find_codes(text, custom.regex)
    if custom.parent == ALPHANUMERIC:
        return find_codes(text, None)
    return listing_of(custom, locale.locale_id).find(text)


def read_phrase(
    slot: Slot | SubSlot, text: str, locale: Locale, *, today: date
) -> SlotReading | None:
    """Read a phrase that stands where `slot` belongs in a sentence: all of it, or nothing."""
    if slot.slot_type == FREE_FORM or _sub_slots(slot.slot_type, locale):
        return None
    reading = _scalar(slot, text, locale, today)
    return reading if reading is not None and len(reading.original) >= len(text) - 2 else None


def is_open(slot_type: str, locale: Locale) -> bool:
    """Return whether the type takes values that nothing lists or marks."""
    custom = locale.slot_types.get(slot_type)
    if custom is None:
        return slot_type in NAMES or slot_type == ALPHANUMERIC
    return custom.regex is None and custom.resolution is Resolution.ORIGINAL_VALUE


def yes_or_no(text: str, locale: Locale) -> bool | None:
    """Return whether a text says yes or no to a confirmation; None when it does neither."""
    found = confirmation.assent_in(text, language_of(locale.locale_id))
    return {"Yes": True, "No": False}.get(found[0]) if found is not None else None


def _sub_slots(slot_type: str, locale: Locale) -> tuple[SubSlot, ...]:
    custom = locale.slot_types.get(slot_type)
    return () if custom is None else custom.sub_slots


def _scalar(slot: Slot | SubSlot, text: str, locale: Locale, today: date) -> SlotReading | None:
    for template in slot.utterances:
        phrase = (framed_values(template, text) or {}).get(slot.name)
        reading = _unframed(slot.slot_type, phrase, locale, today) if phrase else None
        if reading is not None:
            return reading
    return _unframed(slot.slot_type, text, locale, today)


def _unframed(slot_type: str, text: str, locale: Locale, today: date) -> SlotReading | None:
    custom = locale.slot_types.get(slot_type)
    if custom is not None:
        return _custom(custom, text, locale, today)
    if slot_type in NAMES:
        return name_in_answer(slot_type, text, locale.locale_id, today)
    if slot_type == ALPHANUMERIC:
        return code_in_answer(text, locale.locale_id)
    return _longest(find_builtin(slot_type, text, locale.locale_id, today))


def _custom(custom: SlotType, text: str, locale: Locale, today: date) -> SlotReading | None:
    listing = listing_of(custom, locale.locale_id)
    found = find(custom.name, text, locale, today=today)
    exact = listing.exactly(text)
    if exact is not None:
        return exact
    if found:
        return _longest(found)
    if custom.regex is not None:
        return None
    if custom.parent == ALPHANUMERIC:
        return code_in_answer(text, locale.locale_id)
    if custom.resolution is not Resolution.ORIGINAL_VALUE:
        return None
    phrase = _without_carriers(text, locale)
    return SlotReading(phrase, phrase, ()) if is_plausible_value(phrase) else None


def _without_carriers(text: str, locale: Locale) -> str:
    start, end = without_carriers(text, language_of(locale.locale_id))
    return text[start:end]


def _list(slot: Slot, text: str, locale: Locale, today: date) -> SlotReading | None:
    """Read several values, separated by commas, "and" or spaces."""
    values = [span.reading for span in find(slot.slot_type, text, locale, today=today)]
    pieces = [piece for piece in _SEPARATORS.split(text) if piece.strip()]
    if len(pieces) > len(values):
        readings = [_scalar(slot, piece, locale, today) for piece in pieces]
        values = [reading for reading in readings if reading is not None] or values
    if not values:
        return None
    return SlotReading(
        text.strip(),
        text.strip(),
        tuple(dict.fromkeys(value for reading in values for value in reading.resolved)),
        shape="List",
        values=tuple(values),
    )


def _longest(spans: list[Span]) -> SlotReading | None:
    return max(spans, key=lambda span: span.end - span.start).reading if spans else None
