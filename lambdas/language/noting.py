"""Notes on what was logged, and other names for it."""

from __future__ import annotations

from language.cues import Cue
from language.hints import Hint
from language.meaning import Meaning
from language.reading import Reading
from language.request import Edit
from language.targets import target_in


def noted(reading: Reading) -> Meaning | None:
    """“note: with sam”, “add 'with sam' as a note on the last one”, “rename it to team lunch”."""
    opening = reading.begins(Cue.NOTE, Cue.RENAME, past=(Cue.FILLER, Cue.GREET, Cue.LEAD_IN))
    if opening is None:
        return _noted_late(reading)
    about, first = _parted(reading, opening)
    if first is None or first >= len(reading.words):
        return None
    said = _said(reading, first, len(reading.words))
    target = target_in(reading, about)
    if opening.cue is Cue.RENAME:
        return Meaning(Edit(target=target, description=said), None, ("another description",))
    return Meaning(Edit(target=target, note=said), None, ("a note",))


def _parted(reading: Reading, opening: Hint) -> tuple[range, int | None]:
    """The words that say which entry is meant, and where the text of the note begins."""
    first = opening.after
    explicit = opening.after - opening.first > 1
    about = range(0)
    colon = next((n for n in range(first, len(reading.words)) if reading.texts[n] == ":"), None)
    if colon is not None and _is_about_an_entry(reading, first, colon):
        return range(first, colon), colon + 1
    if opening.cue is Cue.RENAME and not explicit:
        link = next((n for n in range(first, len(reading.words)) if reading.texts[n] in _TO), None)
        if link is not None and link > first:
            return range(first, link), link + 1
    while first < len(reading.words) and (
        reading.texts[first] in ":," or reading.texts[first] in _SAYING
    ):
        explicit = explicit or reading.texts[first] == ":"
        first += 1
    return about, None if reading.amounts and not explicit else first


def _noted_late(reading: Reading) -> Meaning | None:
    """“add 'with sam' as a note on the last one”, “put birthday in the notes”."""
    opening = reading.begins(Cue.LOG, Cue.SET, past=(Cue.GREET, Cue.LEAD_IN))
    if opening is None:
        return None
    texts = reading.texts
    for place in range(opening.after + 1, len(texts) - 1):
        if texts[place] not in _AS:
            continue
        end = place + 1 + (texts[place + 1] in _ARTICLES)
        if texts[end : end + 1] and texts[end] in _NOTES:
            rest = range(end + 1, len(texts))
            if reading.amounts and not _is_about_an_entry(reading, rest.start, rest.stop):
                return None
            note = _said(reading, opening.after, place)
            return Meaning(Edit(target=target_in(reading, rest), note=note), None, ("a note",))
    return None


def _is_about_an_entry(reading: Reading, first: int, after: int) -> bool:
    """Whether these words are “on the last one”, “for the taxi”."""
    if first >= after or reading.texts[first] not in _ON:
        return False
    known = reading.named | reading.places_of(Cue.LAST_ONE, Cue.LEDGER, Cue.FILLER, Cue.AWAY)
    return all(place in known for place in range(first, after))


def _said(reading: Reading, first: int, after: int) -> str:
    return reading.as_typed(reading.span_of(first, after)).strip().strip(_QUOTES)


_SAYING = frozenset("saying says that to with as".split())
_TO = frozenset({"to", "as", "into"})
_AS = frozenset({"as", "in", "into", "to"})
_ARTICLES = frozenset({"a", "the", "my", "its"})
_NOTES = frozenset("note notes comment comments memo description".split())
_ON = frozenset({"on", "to", "for"})
_QUOTES = "'\"“”‘’ "
