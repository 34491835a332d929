"""What a note opens or ends with that is said to us, not of the purchase: “yes, lunch 12”."""

from __future__ import annotations

from language.confirming import opening_yes
from language.cues import Cue
from language.reading import Reading
from language.text import Span
from language.vocabulary.recents import APOLOGIES


def without_courtesy(reading: Reading) -> str:
    """The note in “ok robot, log 16” or “lunch was 12.80 sorry”, "" where it has all words."""
    if not reading.amounts or reading.is_question or reading.is_eastern:
        return ""
    first = opening_yes(reading) or _past_the_address(reading)
    after = len(reading.words)
    if reading.hits and reading.texts[-1] in APOLOGIES and reading.begins(Cue.NO) is None:
        after -= 1
    if (first, after) == (0, len(reading.words)) or first >= after:
        return ""
    end = max(reading.words[after - 1].end, reading.amounts[-1].span.end)
    start = min(reading.words[first].start, reading.amounts[0].span.start)
    return reading.as_typed(Span(start, end)).strip(" ,;:-!")


def _past_the_address(reading: Reading) -> int:
    """The place after “ok robot,” or “hey buddy log”, 0 where nobody is spoken to."""
    if _ADDRESSED.isdisjoint(reading.texts[:3]):
        return 0
    place = next(n for n, text in enumerate(reading.texts) if text in _ADDRESSED)
    led = reading.places_of(Cue.GREET, Cue.LEAD_IN, Cue.YES, Cue.FILLER)
    after = place + 1
    if any(before not in led for before in range(place)) or after >= len(reading.words):
        return 0
    if reading.texts[after] in {",", ";", ":", "!"}:
        return after + 1
    return after if reading.begins(Cue.LOG, Cue.SPENT, at=after) is not None else 0


_ADDRESSED = frozenset(
    """robot bot chatbot budgetbuddy buddy assistant computer siri alexa roboter assistent asistente
    assistente robo ordinateur""".split()
)
