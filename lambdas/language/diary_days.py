"""Weekdays as in a diary: “Mo 8,50 Kantine, Di 7,90 Kantine”, “sat bars 74, sun tacos 23”.

Alone most short ones are everyday words ("so", "mar", "ter"); where two different ones of one
language each open a clause, they are days. A week named before them is theirs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta

from language.dates import DayMention
from language.text import Span
from language.words import Word

A_WEEKDAY = "a weekday"
_OF_A_WEEK = "a day of that week"


def diary_days(
    days: tuple[DayMention, ...], text: str, words: Sequence[Word], today: date, language: str
) -> tuple[DayMention, ...]:
    """The days with the shortened weekdays that open clauses, in the order of the text."""
    opening = _opening(words, text)
    for short, numbers in _SHORT.items():
        named = [(word, numbers[word.text]) for word in opening if word.text in numbers]
        if not named or (short in _OF_TWO_LETTERS and short != language):
            continue
        told = {number for _, number in named}
        if short == language and all(_heads(word, words) for word, _ in named):
            told |= {day.day.weekday() for day in days if day.how in _HOWS and day.day}
        if len(told) < _FEWEST:
            continue
        found = [_mention(word, number, today) for word, number in named]
        new = [day for day in found if not any(day.span.touches(one.span) for one in days)]
        return tuple(sorted((*days, *new), key=lambda day: day.span.start))
    return days


def in_one_week(days: tuple[DayMention, ...], said: str, today: date) -> tuple[DayMention, ...]:
    """“last week mon 10, tue 14”: the days after the first are of the same week."""
    if len(days) < _FEWEST:
        return days
    result: list[DayMention] = []
    opening = said[: days[0].span.end]
    monday: date | None = None
    if any(one in opening for one in _LAST_WEEK):
        monday = today - timedelta(days=today.weekday() + 7)
    for day in days:
        if day.how == _OF_A_WEEK and day.day is not None:
            monday = day.day - timedelta(days=day.day.weekday())
        elif day.how == A_WEEKDAY and day.day is not None and monday is not None:
            moved = monday + timedelta(days=day.day.weekday())
            result.append(day._replace(day=moved, future=moved > today, how=_OF_A_WEEK))
            continue
        result.append(day)
    return tuple(result)


def _opening(words: Sequence[Word], text: str) -> list[Word]:
    """The words that open a line or a clause and may be weekdays."""
    return [
        word
        for place, word in enumerate(words)
        if word.text in SHORT_WEEKDAYS
        and (not place or not _BEFORE.isdisjoint(text[words[place - 1].end - 1 : word.start]))
        and (place + 1 >= len(words) or words[place + 1].text not in _NAMING)
    ]


def _heads(word: Word, words: Sequence[Word]) -> bool:
    """Whether a sign or number follows, so that no verb is meant: "mon 12 lunch tue 9 tea"."""
    place = bisect_left(words, word.start, key=lambda one: one.start) + 1
    return place < len(words) and not words[place].is_word


def _mention(word: Word, number: int, today: date) -> DayMention:
    day = today - timedelta(days=(today.weekday() - number) % 7)
    return DayMention(
        span=Span(word.start, word.end), said=word.text, day=day, choices=(), future=False,
        how=A_WEEKDAY,
    )  # fmt: skip


_HOWS = (A_WEEKDAY, _OF_A_WEEK)
_FEWEST = 2
_LAST_WEEK = (
    "last week", "letzte woche", "vorige woche", "semana pasada", "semaine derniere",
    "settimana scorsa", "scorsa settimana", "semana passada", "vorige week", "afgelopen week",
)  # fmt: skip
_BEFORE = frozenset(",;.:|/-–—•*\n")
_NAMING = frozenset(
    "cream creme screen screens glasses hat hats block blocker tan lounger nav tv dish".split()
)
"""After "sun" or "sat" they make it no day: "sun cream"."""
_OF_TWO_LETTERS = frozenset({"de", "nl"})
_SHORT = {
    language: {said: number for number, one in enumerate(names.split()) for said in one.split("|")}
    for language, names in {
        "en": "mon|monday tue|tues|tuesday wed|weds|wednesday thu|thur|thurs|thursday fri|friday "
        "sat|saturday sun|sunday",
        "de": "mo di mi do fr sa so",
        "nl": "ma di wo do vr za zo",
        "es": "lun|lunes mar|martes mie|mier|miercoles jue|jueves vie|viernes sab|sabado "
        "dom|domingo",
        "fr": "lun|lundi mar|mardi mer|mercredi jeu|jeudi ven|vendredi sam|samedi dim|dimanche",
        "it": "lun|lunedi mar|martedi mer|mercoledi gio|giovedi ven|venerdi sab|sabato "
        "dom|domenica",
        "pt": "seg|segunda ter|terca qua|quarta qui|quinta sex|sexta sab|sabado dom|domingo",
    }.items()
}
SHORT_WEEKDAYS = frozenset(said for names in _SHORT.values() for said in names)
"""Without one of these a text is no such diary."""
