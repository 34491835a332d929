"""The money words that are active for a message, all languages merged by how near they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar

from language.text import fold
from language.vocabulary import money_local
from language.vocabulary.money_all import LANGUAGES
from language.vocabulary.money_words import MoneyWords, Role

T = TypeVar("T")

_HOMES = frozenset(one.language for one in LANGUAGES)
_ROMANCE = frozenset(("es", "fr", "it", "pt"))
NO_ROLES: frozenset[Role] = frozenset()
_SIGNS_IN_LETTERS = frozenset(("rs", "rp", "kr"))
"""They stand beside amounts as "$" does, in whatever language the words are."""
_NEVER_FAR = frozenset("cent cents bin mille on so sto m т к 百".split())
"""Scales that are something else after digits in another language."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Folded words and phrases, each with what it means next to a number.

    `numbers` carry the language that counts so. `phrases` are the phrases by their
    first word, the longest first. `shorthand` is every language's scales, which after
    digits leave no doubt ("50 mil", "8,5jt"); `faint` is every language's numbers, which
    count right before a currency ("tre euro"). `counting` are the words a number may begin with,
    `in_compounds` finds what parts a compound one, which has `shortest_part` letters or more.
    """

    numbers: Mapping[str, tuple[int, str]]
    scales: Mapping[str, int]
    shorthand: Mapping[str, int]
    fractions: Mapping[str, Decimal]
    compounds: tuple[tuple[str, int], ...]
    joiners: frozenset[str]
    all_joiners: frozenset[str]
    faint: Mapping[str, int]
    points: frozenset[str]
    amounts: Mapping[str, tuple[int, str]]
    major: Mapping[str, str]
    minor: Mapping[str, str]
    roles: Mapping[str, frozenset[Role]]
    phrases: Mapping[str, tuple[str, ...]]
    counting: frozenset[str]
    in_compounds: re.Pattern[str]
    shortest_part: int

    def may_count(self, word: str) -> bool:
        """Whether a number in words may begin with the word, or is a part of it."""
        return word in self.counting or (
            len(word) >= self.shortest_part and self.in_compounds.search(word) is not None
        )


def lexicon_of(spoken: str | None, home: str, own: str = "") -> Lexicon:
    """The words active where `spoken` (or, unknown, `home`) is the language of the message.

    The words of that language and of English mean what they say; the words of all
    others count unless they are weak, short, or mean something in the nearer ones. `own`
    is the person's currency, whose slang they use.
    """
    local = own if own in _LOCAL else ""
    kept = home in _HOMES and (not spoken or home == "en")
    return _lexicon(spoken, home if kept else "", local)


_LOCAL = frozenset((*money_local.SCALES, *money_local.UNITS))


@lru_cache(maxsize=64)
def _lexicon(spoken: str | None, home: str, local: str) -> Lexicon:
    near = [spoken] if spoken else [home]
    ranked = sorted(
        LANGUAGES,
        key=lambda one: (one.language not in near, one.language != "en", one.language),
    )
    built = _Builder()
    if not {spoken, home}.isdisjoint(_ROMANCE):
        built.add_local(local)
    english = spoken in {None, "en"} or home == "en"  # "sushi 50 plus 20% tip" may pass for French
    for one in ranked:
        built.add(one, near=one.language in near or (one.language == "en" and english))
    return built.lexicon()


class _Builder:
    """Collects words; what came first stays."""

    def __init__(self) -> None:
        self.numbers: dict[str, tuple[int, str]] = {}
        self.scales: dict[str, int] = {}
        self.shorthand: dict[str, int] = {}
        self.fractions: dict[str, Decimal] = {}
        self.compounds: list[tuple[str, int]] = []
        self.joiners: set[str] = set()
        self.all_joiners: set[str] = set()
        self.faint: dict[str, int] = {}
        self.points: set[str] = set()
        self.amounts: dict[str, tuple[int, str]] = {}
        self.major: dict[str, str] = {}
        self.minor: dict[str, str] = {}
        self.roles: dict[str, frozenset[Role]] = {}

    def add_local(self, own: str) -> None:
        """The slang of the people of a currency, which comes before anything it means elsewhere."""
        for word, times in money_local.SCALES.get(own, {}).items():
            self.shorthand[word] = self.scales[word] = times
        for word in _spellings(money_local.UNITS.get(own, "")):
            if word:
                self.major[word] = own

    def add(self, words: MoneyWords, *, near: bool) -> None:
        weak = frozenset(fold(words.weak).split())

        def is_active(word: str) -> bool:
            short = len(word) < 3 and word.isascii() and word.isalpha()
            short = short and word not in _SIGNS_IN_LETTERS
            return near or not (word in weak or short)

        known = frozenset((*self.numbers, *self.roles, *self.major, *self.scales))
        self._add_numbers(words, known, is_active)
        for kept, given in ((self.major, words.major), (self.minor, words.minor)):
            for word, unit in _each_spelling(given):
                if (is_active(word) or not word.isalpha()) and word not in self.numbers:
                    kept.setdefault(word, unit)
        self.all_joiners.update(fold(words.joiner).split())
        if near:
            self.joiners.update(fold(words.joiner).split())
            self.points.update(fold(words.point).split())
        self.compounds.extend(words.compounds)
        for role, spellings in words.roles.items():
            for word in _spellings(spellings):
                if is_active(word) and (near or word not in known):
                    self.roles[word] = self.roles.get(word, NO_ROLES) | {role}

    def _add_numbers(
        self, words: MoneyWords, known: frozenset[str], is_active: Callable[[str], bool]
    ) -> None:
        for word, value in _each_folded(words.numbers):
            self.faint.setdefault(word, value)
            if is_active(word) and word not in known:
                self.numbers[word] = (value, words.language)
        for (word, value), typed in zip(_each_folded(words.scales), words.scales, strict=True):
            if is_active(typed) or word not in _NEVER_FAR:
                self.shorthand.setdefault(word, value)
            if is_active(word) and word not in known:
                self.scales.setdefault(word, value)
        for word, text in _each_folded(words.fractions):
            if is_active(word):
                self.fractions.setdefault(word, Decimal(text))
        for word, amount in _each_folded(words.amounts):
            if is_active(word):
                self.amounts.setdefault(word, amount)

    def lexicon(self) -> Lexicon:
        phrases: dict[str, list[str]] = {}
        for table in (
            self.roles, self.major, self.minor, self.numbers, self.amounts, self.scales,
        ):  # fmt: skip
            for phrase in table:
                if (not phrase.isalpha() or phrase[0] > "\u3040") and phrase[0].isalpha():
                    first = phrase[0] if phrase[0] > "\u3040" else _first_word(phrase)
                    if phrase not in phrases.setdefault(first, []):
                        phrases[first].append(phrase)
        return Lexicon(
            numbers=self.numbers,
            scales=self.scales,
            shorthand=self.shorthand,
            fractions=self.fractions,
            compounds=tuple(dict.fromkeys(self.compounds)),
            joiners=frozenset(self.joiners),
            all_joiners=frozenset(self.all_joiners),
            faint=self.faint,
            points=frozenset(self.points),
            amounts=self.amounts,
            major=self.major,
            minor=self.minor,
            roles=self.roles,
            phrases={
                first: tuple(sorted(those, key=len, reverse=True))
                for first, those in phrases.items()
            },
            counting=frozenset(
                (*self.numbers, *self.scales, *self.fractions, *self.amounts, *self.faint)
            ),
            in_compounds=re.compile("|".join(re.escape(cut) for cut, _ in self.compounds)),
            shortest_part=min((len(cut) for cut, _ in self.compounds), default=0),
        )


def _each_folded(table: Mapping[str, T]) -> Iterator[tuple[str, T]]:
    """The words of a table, all folded at once, each with its meaning."""
    return zip(fold("\n".join(table)).splitlines(), table.values(), strict=True)


def _each_spelling(table: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    return ((word, unit) for those, unit in table.items() for word in _spellings(those))


def _spellings(alternatives: str) -> list[str]:
    return fold(alternatives).split("|")


def _first_word(phrase: str) -> str:
    for place, character in enumerate(phrase):
        if not character.isalpha():
            return phrase[:place]
    return phrase
