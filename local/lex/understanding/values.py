"""The values inside one utterance, found once for each slot type."""

from datetime import date

from local.lex.definition import Locale
from local.lex.slot_types import Span, find
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
