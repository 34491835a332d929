"""The values inside one utterance, found once for each slot type."""

from datetime import date

from local.lex.definition import Locale, Slot
from local.lex.slot_types import SlotReading, Span, find
from local.lex.slot_types.answers import without_carriers
from local.lex.slot_types.words import language_of


class Values:
    """An utterance and the values of every slot type in it."""

    def __init__(self, text: str, locale: Locale, today: date) -> None:
        self.text = text
        self.locale = locale
        self.today = today
        #: Where the utterance stands without the words that only carry it.
        self.core = without_carriers(text, language_of(locale.locale_id))
        self._spans: dict[str, list[Span]] = {}

    def of(self, slot_type: str) -> list[Span]:
        """Return the values of a slot type from left to right."""
        spans = self._spans.get(slot_type)
        if spans is None:
            spans = find(slot_type, self.text, self.locale, today=self.today)
            self._spans[slot_type] = spans
        return spans

    def all_of(self, slot: Slot, span: Span) -> SlotReading:
        """Return the reading of a slot's value, with the others if it takes several."""
        if not slot.multiple:
            return span.reading
        spans = self.of(slot.slot_type) or [span]
        typed = self.text[spans[0].start : spans[-1].end]
        resolved = dict.fromkeys(value for one in spans for value in one.reading.resolved)
        several = tuple(one.reading for one in spans)
        return SlotReading(typed, typed, tuple(resolved), "List", several)
