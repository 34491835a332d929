"""Currencies that are named without an amount: “it was in euros, not dollars”."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from language.currency_words import SIGNS, Currency, code_said, currency_meant
from language.money_lexicon import lexicon_of
from language.reading import Reading, kept
from language.words import Phrases


class NamedCurrency(NamedTuple):
    """A currency, and the words `first` up to but not including `after` that name it."""

    first: int
    after: int
    said: str
    currency: Currency


@kept
def currencies_named(reading: Reading) -> list[NamedCurrency]:
    """The currencies that words or codes name, in their order, those of amounts apart."""
    language, _, region = reading.context.locale.partition("-")
    words = _words(reading.spoken, language.lower())
    taken = reading.priced
    named = []
    place = 0
    while place < len(reading.words):
        word = reading.words[place]
        found = words.at(reading.texts, place)
        said = found.value if found else None
        after = found.after if found else place + 1
        if said is None:
            written = reading.text[word.start : word.end]
            said = code_said(word.text, written, shouting=reading.text.isupper())
        if said is not None and place not in taken:
            meant = currency_meant(said, reading.context.currency, region.upper())
            named.append(NamedCurrency(place, after, " ".join(reading.texts[place:after]), meant))
        place = after
    return named


@lru_cache(maxsize=32)
def _words(spoken: str | None, home: str) -> Phrases[str]:
    major = lexicon_of(spoken, home).major
    return Phrases((word, code) for word, code in major.items() if word not in SIGNS)
