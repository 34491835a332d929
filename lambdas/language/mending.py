"""A message with its typing errors mended, and where each part of it was typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from language.categories import is_category_phrase, vocabulary
from language.counting_characters import in_digits
from language.english import is_english
from language.hints import cue_phrases
from language.spelling import Speller
from language.spoken import is_everyday, language_voted, votes_of
from language.text import Span, fold
from language.vocabulary import (
    categories_more,
    dates_asia,
    dates_de,
    dates_es,
    dates_fr,
    dates_it,
    dates_more,
    dates_nl,
    dates_pt,
    intents_more,
    intents_world,
    money_de,
    money_es,
    money_fr,
    money_it,
    money_more,
    money_nl,
    money_pt,
)
from language.vocabulary.courtesies import BESIDE, GOODBYES, GREETINGS, THANKS
from language.vocabulary.date_words import DateWords
from language.vocabulary.dates_all import LANGUAGES as DATE_LANGUAGES
from language.vocabulary.given_names import GIVEN_NAMES
from language.vocabulary.intents_all import CUES
from language.vocabulary.merchants import MERCHANTS
from language.vocabulary.money_all import LANGUAGES as MONEY_LANGUAGES
from language.vocabulary.money_words import MoneyWords
from language.vocabulary.movements_en import WORDS_OF_MOVING
from language.vocabulary.non_events import words_of_non_events
from language.vocabulary.talk import FOREIGN, INJECTION, PROSE
from language.vocabulary.unpaid_prices import WORDS_OF_STORIES
from language.words import Word, distinct_words, words_of


@dataclass(slots=True)
class Mended:
    """The mended `text` and its words; from each of `shifts` on, places differ by so much.

    `counted` are the same for numbers in counting characters, which became digits before.
    It is not frozen only because a frozen one takes three times as long to make.
    """

    typed: str
    text: str
    words: tuple[Word, ...]
    shifts: tuple[tuple[int, int], ...]
    counted: tuple[tuple[int, int], ...] = ()
    votes: Mapping[str, int] | None = None
    """How much the words speak for each language; None where some of them were mended."""

    def as_typed(self, span: Span) -> str:
        """What was typed where the mended text has this span."""
        return self.typed[self._typed_place(span.start) : self._typed_place(span.end)]

    def _typed_place(self, place: int) -> int:
        for shifts in (self.shifts, self.counted):
            shift = 0
            for until, change in shifts:
                if place < until:
                    break
                shift = change
            place += shift
        return min(max(place, 0), len(self.typed))


def mended(typed: str, home: str | None = None) -> Mended:
    """The text with each mistyped word as it was meant, in the message's own language."""
    mixed = _DIGIT_BEFORE_LETTER.search(typed) is not None
    spelt = _LETTERS_AS_DIGITS.sub(_spelt_out, typed) if mixed else typed
    spelt, counted = _with_digits(spelt)
    pieces = words_of(fold(spelt))
    texts = [piece.text for piece in pieces]
    votes = votes_of(texts, home)
    language = None
    if home is not None or not _OWN_SPELLERS.keys().isdisjoint(votes):
        language = language_voted(votes, (), home)
    speller = _speller_of(language) if language in _OWN_SPELLERS else _speller()
    if not any(map(speller.mended, [said for said in texts if not said[0].isdigit()])):
        return Mended(typed, spelt, pieces, (), counted, votes)
    text, shift = spelt, 0
    words: list[Word] = []
    shifts: list[tuple[int, int]] = []
    for piece in pieces:
        start, end, said = piece
        as_it_stands = end - start == len(said) and not said[0].isdigit()
        better = speller.mended(said) if as_it_stands else None
        if end - start == len(said) + 1 and spelt[end - 2 : end] in _OF_IT:
            better = _day_of_whose(said[:-1], speller)
        first = start + shift
        if better is None:
            words.append(Word(first, end + shift, said) if shift else piece)
            continue
        text = text[:first] + better + text[end + shift :]
        shift += len(better) - len(said)
        words.append(Word(first, first + len(better), better.replace("'", "")))
        shifts.append((first + len(better), -shift))
    return Mended(typed, text, tuple(words), tuple(shifts), counted, None if shifts else votes)


def _day_of_whose(said: str, speller: Speller) -> str | None:
    """“yesteday's groceries”: a day of which something is, mended as the day alone is."""
    day = speller.mended(said)
    return f"{day}'s" if day in _DAYS else None


_OF_IT = frozenset(("'s", "’s"))
_DAYS = frozenset(
    "yesterday today tonight monday tuesday wednesday thursday friday saturday sunday".split()
)


def _with_digits(typed: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text with digits for counting characters, without voicing marks of half-width kana."""
    if typed.isascii():
        return typed, ()
    text: list[str] = []
    shifts: list[tuple[int, int]] = []
    last = length = 0
    marks = ((one.start(), one.end(), "") for one in _VOICING.finditer(typed))
    for start, end, digits in sorted((*in_digits(typed), *marks)):
        text += (typed[last:start], digits)
        length += start - last + len(digits)
        last = end
        shifts.append((length, end - length))
    return "".join((*text, typed[last:])), tuple(shifts)


def _spelt_out(match: re.Match[str]) -> str:
    """“l0nch” is “lonch”, which is then mended; “b2b” stays."""
    plain = match.group().translate(_SEEN_AS)
    folded = fold(plain)
    return plain if _speller().mended(folded) or _speller().knows(folded) else match.group()


@cache
def _speller() -> Speller:
    return Speller(meant=_meant_anywhere, known=_is_known, likely=_meant_in_english)


def _meant_anywhere() -> set[str]:
    """Words a mistyped one may be: not those of languages that are known by many words only.

    None is an English number: "daily grind" is no "grand", and a doubtful number is asked about.
    """
    cues = [
        phrases for table in CUES if table not in intents_more.CUES for phrases in table.values()
    ]
    words = {
        *vocabulary(besides=frozenset(categories_more.WORDS)),
        *distinct_words(cues),
        *_times_and_sums_of_most(),
    }
    english = MONEY_LANGUAGES[0]
    return words.difference(english.numbers, english.scales)


def _meant_in_english() -> set[str]:
    return {
        *vocabulary("en"),
        *distinct_words(CUES[0].values()),
        *_times_and_sums_of_most(),
    }


@cache
def _times_and_sums_of_most() -> set[str]:
    return distinct_words(
        _times_and_sums(
            [one for one in DATE_LANGUAGES if one not in dates_more.LANGUAGES],
            [one for one in MONEY_LANGUAGES if one.language not in categories_more.WORDS],
        )
    )


@cache
def _speller_of(language: str) -> Speller:
    """Mends to words of one language only: "dejado" is no Dutch word, "tombé" no English one."""
    cues, dates, money = _OWN_SPELLERS[language]
    return Speller(
        meant=lambda: {
            *vocabulary(language),
            *distinct_words(MERCHANTS.values()),
            *distinct_words(cues.values()),
            *distinct_words(_times_and_sums((dates,), (money,), numbers=True)),
        },
        known=_is_known,
    )


def _is_known(word: str) -> bool:
    """Whether a word is spelt right.

    Most words of English messages are known by themselves, so all English words, and the words
    inside the phrases of all languages, are gathered only when one is not.
    """
    return (
        is_everyday(word)
        or is_category_phrase(word)
        or cue_phrases().has(word)
        or word in _english_times_and_sums()
        or is_english(word)
        or word in _words_of_all()
    )


@cache
def _english_times_and_sums() -> set[str]:
    return distinct_words(_times_and_sums(DATE_LANGUAGES[:1], MONEY_LANGUAGES[:1], numbers=True))


@cache
def _words_of_all() -> set[str]:
    return {
        *GIVEN_NAMES,
        *WORDS_OF_MOVING,
        *WORDS_OF_STORIES,
        *words_of_non_events(),
        *PROSE,
        *distinct_words((*FOREIGN, *INJECTION)),
        *distinct_words((*GREETINGS, *THANKS, *GOODBYES)),
        *BESIDE,
        *vocabulary(),
        *cue_phrases().words(),
        *distinct_words(_times_and_sums(DATE_LANGUAGES, MONEY_LANGUAGES, numbers=True)),
    }


def _times_and_sums(
    date_languages: Iterable[DateWords],
    money_languages: Iterable[MoneyWords],
    *,
    numbers: bool = False,
) -> Iterator[str]:
    """Every spelling of a word about days, periods or money, and of a number where wanted."""
    for dates in date_languages:
        yield from (*dates.months, *dates.weekdays)
        for values in dates.words.values():
            yield from values.values()
    for money in money_languages:
        if numbers:
            for table in (money.numbers, money.scales, money.fractions, money.amounts):
                yield from table
        yield from (*money.major, *money.minor, *money.roles.values())


_OWN_SPELLERS = {
    "de": (intents_world.GERMAN, dates_de.GERMAN, money_de.GERMAN),
    "id": (intents_world.INDONESIAN, dates_asia.INDONESIAN, money_more.INDONESIAN),
    "pl": (intents_more.POLISH, dates_more.POLISH, money_more.POLISH),
    "sv": (intents_more.SWEDISH, dates_more.SWEDISH, money_more.SWEDISH),
    "tr": (intents_more.TURKISH, dates_more.TURKISH, money_more.TURKISH),
    "es": (intents_world.SPANISH, dates_es.SPANISH, money_es.SPANISH),
    "fr": (intents_world.FRENCH, dates_fr.FRENCH, money_fr.FRENCH),
    "it": (intents_world.ITALIAN, dates_it.ITALIAN, money_it.ITALIAN),
    "nl": (intents_world.DUTCH, dates_nl.DUTCH, money_nl.DUTCH),
    "pt": (intents_world.PORTUGUESE, dates_pt.PORTUGUESE, money_pt.PORTUGUESE),
}
_LETTERS_AS_DIGITS = re.compile(r"(?<![^\W_])[^\W\d_]{1,12}[0135][^\W\d_]{2,12}(?![^\W_])")
_DIGIT_BEFORE_LETTER = re.compile(r"[0135][^\W\d_]")
_VOICING = re.compile("[ﾞﾟ]")
_SEEN_AS = str.maketrans("0135", "oles")
