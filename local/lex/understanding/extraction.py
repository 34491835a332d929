"""Slot values inside an utterance: where a sample has a place for them, and by their look."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from local.lex.definition import Intent, Locale
from local.lex.slot_types import SlotReading, Span, find, is_open, read_phrase
from local.lex.slot_types.answers import without_carriers
from local.lex.slot_types.text import tokens_of
from local.lex.slot_types.words import language_of
from local.lex.understanding.samples import Sample
from local.lex.understanding.vocabulary import Term


class Values:
    """The values of every slot type inside one utterance, found once each."""

    def __init__(self, text: str, locale: Locale, today: date) -> None:
        self.text = text
        self.locale = locale
        self.today = today
        self._spans: dict[str, list[Span]] = {}
        #: Where the utterance stands without the words that only carry it.
        self.core = without_carriers(text, language_of(locale.locale_id))

    def of(self, slot_type: str) -> list[Span]:
        """Return the values of a slot type from left to right."""
        if slot_type not in self._spans:
            self._spans[slot_type] = find(slot_type, self.text, self.locale, today=self.today)
        return self._spans[slot_type]


@dataclass(frozen=True, slots=True)
class Alignment:
    """A sample laid over an utterance: slot values, which of them only their place suggests."""

    slots: Mapping[str, Span]
    guessed: frozenset[str]
    missing: int


def align(sample: Sample, intent: Intent, terms: Sequence[Term], values: Values) -> Alignment:
    """Give the slots of a sample their pieces of the utterance."""
    slots: dict[str, Span] = {}
    guessed: set[str] = set()
    missing = 0
    for place, piece in enumerate(sample.pieces):
        slot = None if piece.slot is None else intent.slots.get(piece.slot)
        if slot is None or slot.name in slots:
            continue
        free = [span for span in values.of(slot.slot_type) if _is_free(span, slots)]
        gap = _gap(sample, place, terms)
        span = next((span for span in free if gap and gap[0] <= span.start < gap[1]), None)
        if span is None and gap is not None and is_open(slot.slot_type, values.locale):
            span = _read_gap(slot.name, intent, gap, values, slots)
            guessed |= {slot.name} if span is not None else set()
        if span is None and free:
            span = free[0]
        if span is None:
            missing += 1
        else:
            slots[slot.name] = span
    return Alignment(slots, frozenset(guessed), missing)


def exact_slots(
    sample: Sample, intent: Intent, values: Values
) -> Mapping[str, SlotReading] | None:
    """Return the slot values when the utterance is the sample word for word."""
    text = values.text
    tokens = [token for token in tokens_of(text) if token.is_word or token.is_number]
    words = [token.word for token in tokens]
    template = sample.words.split(" ")
    found: dict[str, SlotReading] = {}

    def fits(at: int, place: int) -> bool:
        if place == len(template):
            return at == len(words)
        piece = template[place]
        if not piece.startswith("{"):
            return at < len(words) and words[at] == piece and fits(at + 1, place + 1)
        slot = intent.slots.get(piece[1:-1])
        if slot is None:
            return False
        longest = len(words) - (len(template) - place - 1)
        following = template[place + 1] if place + 1 < len(template) else None
        for end in range(at + 1, longest + 1):
            if following is None and end != longest:
                continue
            if following and not following.startswith("{") and words[end] != following:
                continue
            start, stop = tokens[at].start, tokens[end - 1].end
            start, stop = _with_signs(text, start, stop)
            reading = read_phrase(slot, text[start:stop], values.locale, today=values.today)
            if reading is not None and fits(end, place + 1):
                found[slot.name] = reading
                return True
        return False

    return found if fits(0, 0) else None


def loose_slots(intent: Intent, taken: Mapping[str, Span], values: Values) -> dict[str, Span]:
    """Return values of slots no sample placed: only where one slot alone can hold them."""
    by_type: dict[str, list[str]] = {}
    for slot in intent.slots.values():
        by_type.setdefault(slot.slot_type, []).append(slot.name)
    slots = dict(taken)
    for slot_type, names in by_type.items():
        empty = [name for name in names if name not in slots]
        free = [span for span in values.of(slot_type) if _is_free(span, slots)]
        if len(empty) == 1 and len(free) >= 1:
            slots[empty[0]] = free[0]
    return slots


def _gap(sample: Sample, place: int, terms: Sequence[Term]) -> tuple[int, int] | None:
    """Return the characters between the words that stand around a place in the sample."""
    before = sample.pieces[place - 1] if place else None
    after = sample.pieces[place + 1] if place + 1 < len(sample.pieces) else None
    start = 0
    if before is not None and before.slot is None:
        at = next((term.end for term in terms if before.stem in term.stems), None)
        if at is None:
            return None
        start = at
    end = terms[-1].end if terms else 0
    if after is not None and after.slot is None:
        end = next(
            (term.start for term in terms if term.start >= start and after.stem in term.stems), end
        )
    return start, end


def _read_gap(
    name: str, intent: Intent, gap: tuple[int, int], values: Values, slots: Mapping[str, Span]
) -> Span | None:
    start, end = gap
    for span in slots.values():
        if start <= span.start < end:
            end = span.start
    phrase = values.text[start:end]
    start += len(phrase) - len(phrase.lstrip())
    phrase = phrase.strip(" ,.!?")
    if not phrase:
        return None
    reading = read_phrase(intent.slots[name], phrase, values.locale, today=values.today)
    return None if reading is None else Span(start, start + len(phrase), reading)


def _is_free(span: Span, slots: Mapping[str, Span]) -> bool:
    return not any(span.start < other.end and other.start < span.end for other in slots.values())


def _with_signs(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a phrase by the signs that belong to a value: "$5", "50%"."""
    while start and text[start - 1] in "$€£¥₹+-(":
        start -= 1
    while end < len(text) and text[end] in "%€$£":
        end += 1
    return start, end
