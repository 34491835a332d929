"""How much work it takes to lay a template over a long utterance."""

from datetime import date

import pytest

from local.lex.definition import Intent, Locale, Slot, SubSlot
from local.lex.slot_types import SlotReading, read_phrase
from local.lex.understanding import templates
from local.lex.understanding.samples import sample_of
from local.lex.understanding.values import Values
from local.lex.understanding.vocabulary import Vocabulary

TODAY = date(2026, 9, 11)
INTENT = Intent(
    "Log",
    utterances=("{City} {Amount} {Day}",),
    slots={
        "City": Slot("City", "AMAZON.City"),
        "Amount": Slot("Amount", "AMAZON.Currency"),
        "Day": Slot("Day", "AMAZON.Date"),
    },
)
LOCALE = Locale("en_US", 0.4, {"Log": INTENT}, {})


def phrases_read(text: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how many phrases of `text` are tried as values."""
    tried: list[str] = []

    def counted(
        slot: Slot | SubSlot, phrase: str, locale: Locale, *, today: date
    ) -> SlotReading | None:
        tried.append(phrase)
        return read_phrase(slot, phrase, locale, today=today)

    monkeypatch.setattr(templates, "read_phrase", counted)
    sample = sample_of("Log", INTENT.utterances[0], Vocabulary("en_US", {"Log": []}))
    assert templates.filled_template(sample, INTENT, Values(text, LOCALE, TODAY)) is None
    return len(tried)


@pytest.mark.parametrize("unit", ["漢", "a ", "coffee ", "5 ", "Paris 5 ", "漢5"])
def test_a_longer_utterance_tries_no_more_phrases(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert 0 < phrases_read(unit * 50, monkeypatch) == phrases_read(unit * 200, monkeypatch)
