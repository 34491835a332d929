"""A sample laid over an utterance that only resembles it, and the values it leaves room for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from local.lex.definition import Intent, Slot
from local.lex.slot_types import Span, is_open, read_phrase
from local.lex.slot_types.stems import stemmer_of
from local.lex.slot_types.text import tokens_of
from local.lex.understanding.samples import Sample, name_of
from local.lex.understanding.values import Values
from local.lex.understanding.vocabulary import Term

#: How much of a word is explained by a value that only its place makes one.
_GUESSED = 0.5


@dataclass(frozen=True, slots=True)
class Alignment:
    """The values of an intent's slots in an utterance, by what makes them values."""

    slots: Mapping[str, Span]
    #: Recognised values in a place the sample has for them.
    placed: frozenset[str]
    #: Words in such a place that can be a value.
    guessed: frozenset[str]
    #: Values that belong to one of several slots: which, nothing says.
    undecided: tuple[Span, ...]

    @property
    def loose(self) -> frozenset[str]:
        """Slots whose values stand where the sample has no place."""
        return frozenset(self.slots) - self.placed - self.guessed

    def explains(self, term: Term) -> float:
        """Return how much of a word is explained by the value it belongs to."""
        for name, span in self.slots.items():
            if span.start <= term.start < span.end:
                return _GUESSED if name in self.guessed else 1.0
        return float(any(span.start <= term.start < span.end for span in self.undecided))


def align(sample: Sample, intent: Intent, terms: Sequence[Term], values: Values) -> Alignment:
    """Give the slots of an intent their pieces of the utterance."""
    slots: dict[str, Span] = {}
    guessed: set[str] = set()
    for place, piece in enumerate(sample.pieces):
        slot = None if piece.slot is None else intent.slots.get(piece.slot)
        if slot is None or slot.name in slots:
            continue
        free = [span for span in values.of(slot.slot_type) if _is_free(span, slots)]
        gap = _gap(sample, place, terms)
        span = next((span for span in free if gap and gap[0] <= span.start < gap[1]), None)
        if span is None and gap is not None and is_open(slot.slot_type, values.locale):
            span = _read_gap(slot, gap, values, slots)
            guessed |= {slot.name} if span is not None else set()
        if span is None and free and _names(slot, free[0], values):
            span = free[0]
        if span is not None:
            slots[slot.name] = span
    placed = frozenset(slots) - guessed
    undecided = _add_loose(intent, slots, values)
    return Alignment(slots, placed, frozenset(guessed), tuple(undecided))


def _add_loose(intent: Intent, slots: dict[str, Span], values: Values) -> list[Span]:
    """Add values no sample placed where one slot alone can hold them; return the others."""
    empty: dict[str, list[Slot]] = {}
    for slot in intent.slots.values():
        if slot.name not in slots:
            empty.setdefault(slot.slot_type, []).append(slot)
    undecided: list[Span] = []
    for slot_type, takers in empty.items():
        for span in values.of(slot_type):
            if not _is_free(span, slots):
                continue
            named = [slot for slot in takers if _names(slot, span, values)]
            if len(named) == 1 and named[0].name not in slots:
                slots[named[0].name] = span
            else:
                undecided.append(span)
    return undecided


def _names(slot: Slot, span: Span, values: Values) -> bool:
    """Return whether a recognised value can be the slot's: a number needs a word for it nearby."""
    if slot.slot_type != "AMAZON.Number":
        return True
    stem = stemmer_of(values.locale.locale_id)
    names = {stem(token.word) for token in tokens_of(name_of(slot.name))}
    around = tokens_of(values.text[span.end :])[:2] + tokens_of(values.text[: span.start])[-2:]
    return any(stem(token.word) in names for token in around)


def _gap(sample: Sample, place: int, terms: Sequence[Term]) -> tuple[int, int] | None:
    """Return the characters between the words that stand around a place in the sample."""
    before = sample.pieces[place - 1] if place else None
    after = sample.pieces[place + 1] if place + 1 < len(sample.pieces) else None
    start, end = 0, terms[-1].end if terms else 0
    if before is not None and before.slot is None:
        starts = [term.end for term in terms if before.stem in term.stems]
        if not starts:
            return None
        start = starts[0]
    if after is not None and after.slot is None:
        ends = (term.start for term in terms if term.start >= start and after.stem in term.stems)
        end = next(ends, end)
    return start, end


def _read_gap(
    slot: Slot, gap: tuple[int, int], values: Values, slots: Mapping[str, Span]
) -> Span | None:
    start, end = gap
    for span in slots.values():
        if start <= span.start < end:
            end = span.start
    phrase = values.text[start:end]
    start += len(phrase) - len(phrase.lstrip())
    phrase = phrase.strip(" ,.!?")
    reading = read_phrase(slot, phrase, values.locale, today=values.today) if phrase else None
    return None if reading is None else Span(start, start + len(phrase), reading)


def _is_free(span: Span, slots: Mapping[str, Span]) -> bool:
    return not any(span.start < other.end and other.start < span.end for other in slots.values())
