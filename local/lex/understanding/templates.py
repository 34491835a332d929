"""A sample utterance met word for word, with values in the places of its slots."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from local.lex.definition import Intent, Slot
from local.lex.slot_types import SlotReading, Span, is_open, read_phrase
from local.lex.slot_types.text import Token, tokens_of
from local.lex.slot_types.words import language_of
from local.lex.understanding.samples import Piece, Sample
from local.lex.understanding.values import Values

_BEFORE = "$€£¥₹+-("
_AFTER = "%€$£"
_LONGEST_GUESS = 4
#: No more words or unspaced characters make one value: it keeps a turn's work linear.
_LONGEST_VALUE = 32


@dataclass(frozen=True, slots=True)
class Filled:
    """The slots of a sample; `assumed` when only its place says what one of them is."""

    slots: Mapping[str, Span]
    assumed: bool


def filled_template(sample: Sample, intent: Intent, values: Values) -> Filled | None:
    """Return the slots of a sample that the utterance follows word for word."""
    tokens = [token for token in tokens_of(values.text) if token.is_word or token.is_number]
    said = {token.word for token in tokens}
    if any(piece.slot is None and piece.word not in said for piece in sample.pieces):
        return None
    return _fit(sample.pieces, tokens, intent, values)


def _fit(
    pieces: Sequence[Piece], tokens: Sequence[Token], intent: Intent, values: Values
) -> Filled | None:
    """Fit the pieces of a sample to all of the words."""
    if not pieces or not tokens:
        return None if pieces or tokens else Filled({}, assumed=False)
    piece = pieces[0]
    if piece.slot is None:
        meets = tokens[0].word == piece.word
        return _fit(pieces[1:], tokens[1:], intent, values) if meets else None
    slot = intent.slots.get(piece.slot)
    if slot is None:
        return None
    following = pieces[1] if len(pieces) > 1 else None
    room = len(tokens) - len(pieces) + 1
    for length in range(room if following is None else 1, min(room, _LONGEST_VALUE) + 1):
        if (
            following is not None
            and following.slot is None
            and (tokens[length].word != following.word)
        ):
            continue
        span = _read(slot, tokens[0].start, tokens[length - 1].end, values)
        rest = span and _fit(pieces[1:], tokens[length:], intent, values)
        if span is not None and rest:
            assumed = rest.assumed or _is_assumed(slot, span, values)
            return Filled({slot.name: span, **rest.slots}, assumed)
    return None


def _read(slot: Slot, start: int, end: int, values: Values) -> Span | None:
    text = values.text
    while start and text[start - 1] in _BEFORE:
        start -= 1
    while end < len(text) and text[end] in _AFTER:
        end += 1
    reading = read_phrase(slot, text[start:end], values.locale, today=values.today)
    if reading is None:
        return None
    span = Span(start, end, SlotReading(text[start:end], reading.interpreted, reading.resolved))
    if _is_assumed(slot, span, values) and not _can_be_assumed(text[start:end], values):
        return None
    return span


def _is_assumed(slot: Slot, span: Span, values: Values) -> bool:
    """Return whether nothing but its place says that a phrase is a value."""
    if not is_open(slot.slot_type, values.locale):
        return False
    if any(one.start <= span.start and span.end <= one.end for one in values.of(slot.slot_type)):
        return False
    written_as_name = span.start > 0 and values.text[span.start].isupper()
    return slot.slot_type in values.locale.slot_types or not written_as_name


def _can_be_assumed(phrase: str, values: Values) -> bool:
    words = tokens_of(phrase)
    function_words = language_of(values.locale.locale_id).function_words
    return len(words) <= _LONGEST_GUESS and words[0].word not in function_words
