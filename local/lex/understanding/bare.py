"""An utterance that is nothing but a value: "New York", "five", "roses".

It names no purpose, so it suggests an intent only by what that intent asks for. The scores follow
recorded answers of Lex: a name of what the intent asks first stands above the usual threshold of
0.40, any other value below it.
"""

from local.lex.definition import Intent, Locale, Resolution, Slot
from local.lex.slot_types import SlotReading, Span
from local.lex.slot_types.builtin import NAMES
from local.lex.slot_types.words import language_of
from local.lex.understanding.values import Values

_ASKED_FIRST = 0.53
_LISTED = 0.45
_FITTING = 0.29
_MOST_WORDS = 2
#: Types whose values say by themselves what they are.
_SPEAKING = ("AMAZON.City", "AMAZON.Country", "AMAZON.State", "AMAZON.FirstName", "AMAZON.Date",
             "AMAZON.Confirmation", "AMAZON.EmailAddress", "AMAZON.Duration")  # fmt: skip


def rate_value(intent: Intent, values: Values) -> tuple[float, dict[str, Span]] | None:
    """Return a score and the slots filled when the utterance is only a value; else None."""
    start, end = values.core
    fitting = False
    for place, slot in enumerate(intent.slots.values()):
        span = next((one for one in values.of(slot.slot_type) if _is_all(one, start, end)), None)
        if span is None:
            continue
        if slot.slot_type in values.locale.slot_types:
            return (_LISTED if place else _ASKED_FIRST), {slot.name: span}
        if slot.slot_type in NAMES and not place:
            return _ASKED_FIRST, {}
        fitting = True
    taker = _only_expanding(intent, values.locale)
    if taker is not None and _is_unexplained(values):
        text = values.text[start:end]
        return _FITTING, {taker.name: Span(start, end, SlotReading(text, text, ()))}
    return (_FITTING, {}) if fitting else None


def _is_all(span: Span, start: int, end: int) -> bool:
    return span.start <= start and end <= span.end


def _only_expanding(intent: Intent, locale: Locale) -> Slot | None:
    """Return the one slot of the intent that takes values nobody listed."""
    takers = [
        slot
        for slot in intent.slots.values()
        if (custom := locale.slot_types.get(slot.slot_type)) is not None
        and custom.resolution is Resolution.ORIGINAL_VALUE
        and custom.parent is None
        and not custom.sub_slots
    ]
    return takers[0] if len(takers) == 1 else None


def _is_unexplained(values: Values) -> bool:
    """Return whether a word or two say nothing by themselves: a count may name anything."""
    start, end = values.core
    words = values.text[start:end].split()
    language = language_of(values.locale.locale_id)
    if not 1 <= len(words) <= _MOST_WORDS or not values.text[start:end].replace(" ", "").isalnum():
        return False
    if any(word.casefold() in language.function_words for word in words):
        return False
    means = (*_SPEAKING, *values.locale.slot_types)
    return not any(_is_all(span, start, end) for kind in means for span in values.of(kind))
