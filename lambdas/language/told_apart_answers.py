"""Which of several is meant, in answer to “Which one do you mean?”: “the cheaper one”, “the 24”."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from language.amounts import find_money
from language.context import Context
from language.cues import Cue
from language.dates import find_days
from language.reading import Reading
from language.request import Choice
from language.text import fold
from language.vocabulary.answering import CHEAPER, DEARER, LESS, NEWER, OF_ONE, OLDER
from language.words import words_of


class _One(NamedTuple):
    """An entry as its button shows it: “$24.00 pizza, Wed 17 Jun”."""

    value: str
    amount: Decimal | None
    day: date | None
    words: frozenset[str]


def one_told_apart(reading: Reading, choices: tuple[Choice, ...]) -> str | None:
    """The value of the one choice that the words tell apart, None where they tell none."""
    if len(choices) < 2 or len(reading.words) > _LONGEST or reading.has(*_OTHER_MATTERS):
        return None
    ones = [_one_of(choice, reading.context) for choice in choices]
    known = frozenset[str]().union(*(one.words for one in ones))
    around = reading.places_in(one.span for one in reading.days) | reading.places_of(*_AROUND)
    said = [
        text
        for place, text in enumerate(reading.texts)
        if (place not in around or text in _TELLING)
        and text not in OF_ONE | _REFUSING
        and reading.words[place].is_word
    ]
    numbers = _numbers_said(reading)
    said = [text for text in said if not text[0].isdecimal()]
    telling = [text for text in said if text in _TELLING]
    if any(text not in known and text not in _TELLING for text in said):
        return None
    left = _named(ones, [text for text in said if text in known])
    if len(numbers) == 1:
        left = [one for one in left if one.amount in numbers]
    days = {day.day for day in reading.days if day.day is not None and not day.choices}
    if len(days) == 1:
        left = [one for one in left if one.day in days]
    if telling:
        left = _most(left, frozenset(telling), frozenset(reading.texts))
    if len(left) != 1 or len(numbers) > 1 or len(days) > 1 or not (said or numbers or days):
        return None
    if reading.has(Cue.NOT) or any(text in _REFUSING for text in reading.texts):
        others = [one.value for one in ones if one != left[0]]
        return others[0] if len(others) == 1 else None  # "not the 24 one"
    return left[0].value


def _one_of(choice: Choice, context: Context) -> _One:
    named, _, day = choice.label.rpartition(", ")
    named = named or choice.label
    amounts = find_money(named, context).amounts
    days = find_days(day, context)
    return _One(
        choice.value,
        amounts[0].amount if amounts else None,
        days[0].day if len(days) == 1 else None,
        frozenset(word.text for word in words_of(fold(named)) if word.is_word),
    )


def _numbers_said(reading: Reading) -> set[Decimal]:
    return {
        *(one.amount for one in reading.amounts if _has_digits(one.said)),
        *(one.value for one in reading.money.others if _has_digits(one.said)),
    }


def _has_digits(said: str) -> bool:
    """Whether it is no word: the “one” of “the cheaper one” counts nothing."""
    return any(character.isdecimal() for character in said)


def _named(ones: list[_One], words: list[str]) -> list[_One]:
    return [one for one in ones if one.words.issuperset(words)]


def _most(ones: list[_One], telling: frozenset[str], texts: frozenset[str]) -> list[_One]:
    """The cheapest, the dearest, the oldest or the newest: none where two are alike."""
    if telling & (CHEAPER | DEARER) and all(one.amount is not None for one in ones):
        dear = bool(telling & DEARER) and not texts & LESS and not telling & _ONLY_CHEAP
        prices = [one.amount for one in ones if one.amount is not None]
        wanted = max(prices, default=None) if dear else min(prices, default=None)
        return [one for one in ones if one.amount == wanted]
    days = [one.day for one in ones if one.day is not None]
    if len(days) != len(ones) or not days or bool(telling & OLDER) == bool(telling & NEWER):
        return []
    day = min(days) if telling & OLDER else max(days)
    same = [one for one in ones if one.day == day]
    return same[-1:] if telling & OLDER else same[:1]  # they are listed newest first


_LONGEST = 9
_REFUSING = frozenset("not nicht pas niet".split())
_TELLING = CHEAPER | DEARER | OLDER | NEWER
_ONLY_CHEAP = CHEAPER - DEARER
_AROUND = (Cue.FILLER, Cue.YES, Cue.LEAD_IN, Cue.REMOVE, Cue.LINK, Cue.CORRECT)
_OTHER_MATTERS = (
    Cue.HOW_MUCH, Cue.HOW_MANY, Cue.SHOW, Cue.UNDO, Cue.CANCEL, Cue.BUDGET, Cue.HELP, Cue.LOG,
    Cue.REPORT, Cue.RESTORE, Cue.SPENT,
)  # fmt: skip
