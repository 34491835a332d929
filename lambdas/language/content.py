"""What is left of a message when amounts, days and the words of the intent are taken out."""

from __future__ import annotations

from collections.abc import Iterable

from language.categories import slug_of, told_by
from language.cues import Cue
from language.reading import Reading, kept
from language.text import Span, fold


def content_of(reading: Reading, *besides: Cue, spans: Iterable[Span] = ()) -> list[int]:
    """The places of the words that say something else than numbers, days, fillers, `besides`."""
    unsaid = reading.places_of(*besides, *_ALWAYS) | reading.places_in(spans)
    return [place for place in _open_places(reading) if place not in unsaid]


@kept
def _open_places(reading: Reading) -> list[int]:
    """The places of the words that say something else than numbers and days."""
    taken = reading.places_in(
        [
            *(one.span for one in reading.amounts),
            *(one.span for one in reading.money.others),
            *(one.span for one in reading.days),
            *(one.span for one in reading.periods),
            *(one.span for one in reading.times),
        ]
    )
    return [
        place for place, word in enumerate(reading.words) if place not in taken and word.is_word
    ]


def said_in(reading: Reading, places: list[int]) -> str | None:
    """The words at these places as one folded phrase, None where there are none."""
    return " ".join(reading.words[place].text for place in places) or None


def typed_in(reading: Reading, places: list[int]) -> str | None:
    """The same phrase as it was typed, where its spelling was mended: “the sandwhich”."""
    if not places or reading.text == reading.typed:
        return None
    spans = (reading.span_of(place, place + 1) for place in places)
    typed = " ".join(fold(reading.as_typed(span)) for span in spans)
    return typed if typed != said_in(reading, places) else None


def category_in(reading: Reading) -> str | None:
    """The one category the message is about, where it names one."""
    tag = next((n for n, word in enumerate(reading.words[:-1]) if word.text == "#"), None)
    if tag is not None and reading.words[tag + 1].is_word:
        return slug_of(reading.words[tag + 1].text)
    dated = reading.places_in(
        [*(one.span for one in reading.periods), *(one.span for one in reading.days)]
    )
    hits = [
        hit
        for hit in reading.hits
        if hit.first not in dated and not _is_a_cue(reading, hit.first, hit.after)
    ]
    best = told_by(hits, [], reading.spoken)
    return best.sense.slug if best else None


def _is_a_cue(reading: Reading, first: int, after: int) -> bool:
    """Whether a phrase of an intent holds the words: "cash flow", "show" where it orders."""
    if reading.texts[first] == "uber" and "ü" in reading.as_typed(reading.span_of(first, after)):
        return True  # "über 50"
    order = reading.begins(Cue.SHOW, Cue.FIND, past=(Cue.FILLER, Cue.GREET))
    if order is not None and order.first <= first < order.after and after < len(reading.words):
        return True
    return any(
        after <= hint.after and hint.after - hint.first > after - first
        for hint in reading.hints_in(max(0, after - reading.longest_hint), first + 1)
        if hint.cue is not Cue.FILLER
    )


_ALWAYS = frozenset({Cue.FILLER, Cue.AWAY, Cue.LINK, Cue.ME})
