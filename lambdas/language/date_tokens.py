"""Text cut into numbers, signs and words, each word with what it means in a phrase about time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import repeat
from typing import NamedTuple

from language.text import fold
from language.vocabulary.date_words import DateWords, Kind, Word
from language.vocabulary.dates_all import LANGUAGES

ANY = -1
"""The set of all languages: what digits belong to."""

NO_KINDS: frozenset[Kind] = frozenset()

ENGLISH = 1
"""The set of English alone: it is the first language of `LANGUAGES`."""


class Token(NamedTuple):
    """A word or phrase of the vocabulary, another word, a run of digits, or a sign.

    `number` is the value of up to four digits (-1 for longer runs), else None. `glued`
    says that nothing stands between this token and the one before, `kinds` of which kinds
    its `words` are.
    """

    start: int
    end: int
    text: str
    number: int | None
    words: tuple[Word, ...]
    glued: bool
    kinds: frozenset[Kind]

    @property
    def may_begin(self) -> bool:
        """Whether a phrase about time may begin here."""
        return self.number is not None or bool(self.words)

    @property
    def is_plain_word(self) -> bool:
        """Whether it is a word in Latin letters that means nothing in time."""
        return not self.words and self.text.isascii() and self.text.isalpha()


@lru_cache(maxsize=64)
def tokens_of(text: str) -> tuple[Token, ...]:
    """The tokens of a text, the longest phrase of the vocabulary first at each place."""
    folded = fold(text)
    spans = [match.span() for match in _piece(is_ascii=folded.isascii()).finditer(folded)]
    pieces = [folded[start:end] for start, end in spans]
    tokens: list[Token] = []
    at = last = 0
    new = tuple.__new__  # a named tuple is made in half the time without its own
    while at < len(pieces):
        said, (start, end) = pieces[at], spans[at]
        glued = start == last and at > 0
        at += 1
        phrases = _lexicon(said[0]).get(said)
        rest, words, kinds = _phrase_at(pieces, at, phrases) if phrases else _NO_PHRASE
        if rest:
            at += rest
            end = spans[at - 1][1]
            said = folded[start:end]
        number = (int(said) if len(said) <= _DIGITS_READ else -1) if said.isdecimal() else None
        tokens.append(new(Token, (start, end, said, number, words, glued, kinds)))
        last = end
    return tuple(tokens)


@lru_cache(maxsize=64)
def tokens_about_time(text: str) -> tuple[Token, ...]:
    """The tokens of a text that may name a day, a period or a schedule; none of any other."""
    if not _may_be_about_time(fold(text)):
        return ()
    tokens = tokens_of(text)
    return tokens if is_about_time(tokens) else ()


def _may_be_about_time(folded: str) -> bool:
    """Whether a folded text holds what a day begins with; most do not, and are not cut up."""
    if _AS_IN_DATES.search(folded) or _NUMBERED_FIRST.match(folded):
        return True
    is_ascii = folded.isascii()
    glued = not is_ascii or _GLUED.search(folded) is not None
    pieces = _piece(is_ascii=is_ascii).findall(folded)
    begun = [*map(_seconds_after, pieces, repeat(glued))]
    return any(begun) and any(
        seconds and ("" in seconds or following in seconds)
        for seconds, following in zip(begun, [*pieces[1:], ""], strict=True)
    )


def is_about_time(tokens: tuple[Token, ...]) -> bool:
    """Whether any token can be the heart of a day, a period or a schedule."""
    before: Token | None = None
    for at, token in enumerate(tokens):
        if token.number is not None:
            if _may_begin_a_date(tokens, at, before):
                return True
        elif not token.kinds.isdisjoint(_HEARTS) or (token.glued and Kind.SUFFIX in token.kinds):
            return True
        before = token
    return False


def may_begin_a_day(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a day or a period may begin at a token: not at the 12 of "12 pizzas"."""
    token = tokens[at]
    if token.words or token.number is None or not 0 <= token.number < _EARLIEST_YEAR:
        return token.may_begin
    return at + 1 < len(tokens) and not tokens[at + 1].is_plain_word


def _may_begin_a_date(tokens: tuple[Token, ...], at: int, before: Token | None) -> bool:
    number = tokens[at].number or 0
    if 1900 <= number <= 2199 or (number == -1 and len(tokens[at].text) == 8):
        return True
    if before and any(_leads_a_number(word) for word in before.words):
        return True
    sign = tokens[at + 1].text if at + 2 < len(tokens) else ""
    if sign in {"/", "-"}:
        return tokens[at + 2].number is not None
    if tokens[at].number is not None and at + 1 < len(tokens) and tokens[at + 1].text in "月월号":
        return True
    if sign == "." and at == 0 and len(tokens) > 4 and tokens[-1].number is not None:
        return True  # "5.31 dinner 58.60"
    return sign == "." and at + 3 < len(tokens) and tokens[at + 3].text == "."


def _leads_a_number(word: Word) -> bool:
    """As in "le 5", "jeden 15."."""
    return word.kind is Kind.EVERY or (word.kind is Kind.ON and word.value > 1)


def _phrase_at(pieces: list[str], at: int, phrases: _Phrases) -> _Meant:
    """How many pieces from `at` on go on with the longest phrase, and what it means."""
    for rest, words, kinds in phrases:
        if not rest or tuple(pieces[at : at + len(rest)]) == rest:
            return len(rest), words, kinds
    return _NO_PHRASE


@cache
def _piece(*, is_ascii: bool) -> re.Pattern[str]:
    """A run of digits or letters, or any other sign.

    Indic and Thai vowel signs are letters here; of the scripts that write no spaces every
    character is a piece. They cost time until they are needed.
    """
    letters = "[a-zA-Z]+"
    if not is_ascii:
        letters = r"(?:[^\W\d_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[\u0900-\u0e7f])+"
    return re.compile(rf"\d+|{letters}|\S")


_HEARTS = frozenset((
    Kind.MONTH, Kind.WEEKDAY, Kind.WEEKDAYS, Kind.DAY, Kind.UNIT, Kind.HOLIDAY, Kind.ORDINAL,
    Kind.EDGE, Kind.QUARTER, Kind.HALF, Kind.PAYDAY, Kind.OFTEN, Kind.TO_DATE,
    Kind.EVERY, Kind.SOMEDAY,
))  # fmt: skip

_AS_IN_DATES = re.compile(
    r"\d(?:(?<=1)9\d\d|(?<=2)[01]\d\d|\d{7}|\s*[/\-月월号]|\s*\.[^.]*\.)"  # "3.4.2026"
)
"""Digits that may be those of a date; `_may_begin_a_date` tells which are.

What every form begins with stands first: it is looked for quicker than several beginnings.
"""
_NUMBERED_FIRST = re.compile(r"\s*\d+\s*\.")
"""As in "5.31 dinner 58.60"."""
_GLUED = re.compile(r"[^\sa-z][a-z]")
_DIGITS_READ = 4
_EARLIEST_YEAR = 1000
"""The smallest number that may be a year by itself."""
_Phrases = list[tuple[tuple[str, ...], tuple[Word, ...], frozenset[Kind]]]
_Meant = tuple[int, tuple[Word, ...], frozenset[Kind]]
_NO_PHRASE: _Meant = (0, (), NO_KINDS)
_Entries = dict[str, _Phrases]


@lru_cache(maxsize=1024)
def _lexicon(character: str) -> _Entries:
    """The phrases that begin with a character, by their first piece."""
    phrases: dict[tuple[str, ...], dict[tuple[Kind, int], tuple[int, bool]]] = {}
    for bit, language, kind, value, said in _entries().get(character, ()):
        meanings = phrases.setdefault(_pieces_of(said), {})
        known, weak = meanings.get((kind, value), (0, True))
        meanings[kind, value] = known | 1 << bit, weak and said in language.weak
    lexicon: _Entries = {}
    for pieces in sorted(phrases, key=len, reverse=True):
        words = tuple(
            Word(kind, value, languages_, weak)
            for (kind, value), (languages_, weak) in phrases[pieces].items()
        )
        kinds = frozenset(word.kind for word in words)
        lexicon.setdefault(pieces[0], []).append((pieces[1:], words, kinds))
    return lexicon


@lru_cache(maxsize=1024)
def _beginnings(character: str, glued: bool) -> dict[str, frozenset[str]]:
    """What phrases that make a text be about time begin with, by the character they begin with.

    These are their first pieces, each with the second ones, "" where there need be none.
    Endings of numbers are among them where words are `glued` to what stands before them.
    """
    beginnings: dict[str, set[str]] = {}
    for piece, phrases in _lexicon(character).items():
        for rest, words, kinds in phrases:
            heart = not kinds.isdisjoint(_HEARTS) or (glued and Kind.SUFFIX in kinds)
            if heart or any(_leads_a_number(word) for word in words):
                beginnings.setdefault(piece, set()).add(rest[0] if rest else "")
    return {piece: frozenset(seconds) for piece, seconds in beginnings.items()}


@lru_cache(maxsize=4096)
def _seconds_after(piece: str, glued: bool) -> frozenset[str] | None:
    """What may follow a piece that such a phrase begins with; None where none does."""
    return _beginnings(piece[0], glued).get(piece)


def _pieces_of(said: str) -> tuple[str, ...]:
    if said.isascii() and said.replace(" ", "").isalpha():
        return tuple(said.split())
    return tuple(_piece(is_ascii=said.isascii()).findall(said))


@cache
def _entries() -> dict[str, list[tuple[int, DateWords, Kind, int, str]]]:
    """Everything that is said in any language, by its first character."""
    entries: dict[str, list[tuple[int, DateWords, Kind, int, str]]] = {}
    for bit, language in enumerate(LANGUAGES):
        for kind, value, alternatives in _alternatives(language):
            for said in fold(alternatives).split("|"):
                entries.setdefault(said[0], []).append((bit, language, kind, value, said))
    return entries


def _alternatives(language: DateWords) -> Iterator[tuple[Kind, int, str]]:
    for number, said in enumerate(language.months, 1):
        yield Kind.MONTH, number, said
    for number, said in enumerate(language.weekdays):
        yield Kind.WEEKDAY, number, said
    for kind, values in language.words.items():
        for value, said in values.items():
            yield kind, value, said
