"""Which of the days a text names are the days of its transactions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from language.categories import Hit
from language.context import Context
from language.date_tokens import tokens_about_time
from language.dates import DayMention
from language.text import Span
from language.vocabulary.date_words import Kind
from language.vocabulary.week_data import order_of
from language.words import Word
from ledger.periods import on_day


def own_days(
    days: tuple[DayMention, ...],
    text: str,
    words: Sequence[Word],
    hits: Sequence[Hit],
    context: Context,
) -> tuple[DayMention, ...]:
    """The days without street numbers, days things are for, and names beside a written day."""
    days = tuple(day for day in days if day.said.lower() not in _ROOMS) if days else ()
    if not days:
        return days
    ends = {words[hit.after - 1].end for hit in hits if _is_place(hit)}
    if order_of(context.locale) == "month first":
        days = tuple(day for day in days if not _is_street(day, text, ends))
    days = _joined(_told_twice(days, text), text)
    opening = text[:40].lower().split()[:1]
    is_order = bool(opening) and opening[0] in _LOGGING
    days = tuple(day for day in days if not _is_deadline(day, text, context.today))
    meant = [_meant_for(day, text, context.today, is_order=is_order) for day in days]
    days = tuple(day for day in meant if day is not None)
    days = tuple(_on_its_line(day, text) for day in days)
    if len(days) > 1:
        named = [day for day in days if day.how == "a weekday in a name"]
        days = tuple(day for day in days if day not in named) if len(named) < len(days) else days
    written = [day for day in days if day.how != "a holiday"]
    if len(days) == 2 and len(written) == 1 and not _PARTING.search(text):
        days = tuple(written)  # "thanksgiving groceries on nov 15"
    year = _IN_YEAR.search(text)
    if year is None or len(days) != 1 or days[0].day is None or "year" not in days[0].how:
        return days
    return (days[0]._replace(day=on_day(int(year[1]), days[0].day.month, days[0].day.day)),)


def festive_names(text: str) -> list[Span]:
    """Where holidays are named, each with what is bought for it: "new year's eve party"."""
    spans = []
    tokens = tokens_about_time(text)
    after = 0
    for at, token in enumerate(tokens):
        if at < after or Kind.HOLIDAY not in token.kinds:
            continue
        after = at + 1
        while after < len(tokens) and Kind.THING in tokens[after].kinds:
            after += 1
        spans.append(Span(token.start, tokens[after - 1].end))
    return spans


def _on_its_line(day: DayMention, text: str) -> DayMention:
    """A weekday at the end of a line is no part of a name in the next: "sunday", "roast 18"."""
    if day.how == "a weekday in a name" and text[day.span.end : day.span.end + 1] == "\n":
        return day._replace(choices=(), how="a weekday")
    return day


def is_of_nothing(day: DayMention, text: str) -> bool:
    """Whether nothing was spent on the day: "nothing yesterday, today lunch 12", "thu: nothing"."""
    before = text[max(0, day.span.start - _LONGEST) : day.span.start].lower().split()[-1:]
    after = text[day.span.end : day.span.end + _LONGEST].lower().lstrip(" :-–—").split()[:1]
    return before in _NOTHINGS or [one.rstrip(".,;!") for one in after] in _NOTHINGS


def _is_between_amounts(last: DayMention, day: DayMention, text: str) -> bool:
    """Whether each day has its own amount beside it: "lunch 12 mon, tue 14"."""
    before = text[max(0, last.span.start - 2) : last.span.start].rstrip()
    after = text[day.span.end : day.span.end + 2].lstrip()
    return before[-1:].isdecimal() and after[:1].isdecimal()


def _joined(days: tuple[DayMention, ...], text: str) -> tuple[DayMention, ...]:
    """Days in a row ("mon wed fri", "monday to friday") are one mention with several choices."""
    joined: list[DayMention] = []
    for day in days:
        last = joined[-1] if joined else None
        between = text[last.span.end : day.span.start].lower() if last else ""
        if (
            last is None
            or last.day is None
            or day.day is None
            or between not in _JOINING
            or is_of_nothing(last, text)
            or _is_between_amounts(last, day, text)
        ):
            joined.append(day)
            continue
        choices = tuple(
            dict.fromkeys([*(last.choices or (last.day,)), *(day.choices or (day.day,))])
        )
        span = Span(last.span.start, day.span.end)
        joined[-1] = last._replace(
            span=span,
            said=text[span.start : span.end],
            choices=choices if len(choices) > 1 else (),
            how=last.how if len(choices) == 1 else "several days",
        )
    return tuple(joined)


def _told_twice(days: tuple[DayMention, ...], text: str) -> tuple[DayMention, ...]:
    """A weekday and its date beside it are one day: "friday (june 5)", "june 5 (friday)".

    Where the date is no such weekday, which of the two is meant is asked.
    """
    told: list[DayMention] = []
    for day in days:
        last = told[-1] if told else None
        if last is None or last.day is None or day.day is None:
            told.append(day)
            continue
        between = text[last.span.end : day.span.start].strip()
        if not between and (last.choices or day.choices) and _is_within(last, day):
            span = Span(last.span.start, day.span.end)
            one = day if last.choices else last
            told[-1] = one._replace(span=span, said=text[span.start : span.end])
            continue
        weekday, written = (last, day) if last.how in _WEEKDAYS else (day, last)
        beside = between in _BESIDE and weekday.how in _WEEKDAYS and written.how in _WRITTEN
        first, second = written.day, weekday.day
        if not beside or first is None or second is None:
            told.append(day)
            continue
        agreed = first.weekday() == second.weekday()
        if not agreed and between != "(":
            told.append(day)
            continue
        end = day.span.end + (text[day.span.end : day.span.end + 1] == ")")
        span = Span(last.span.start, end)
        choices = () if agreed else (first, second)
        told[-1] = written._replace(
            span=span, said=text[span.start : span.end], choices=choices, how=written.how
        )
    return tuple(told)


def _is_within(last: DayMention, day: DayMention) -> bool:
    """As in "earlier this week on tuesday": one of the days that the other may be."""
    return day.day in last.choices if last.choices else last.day in day.choices


_WEEKDAYS = frozenset(("a weekday", "the latest such weekday"))
_WRITTEN = frozenset(
    ("a date without a year", "a date", "a day of the month", "digits", "counted from today")
)
_BESIDE = frozenset(("(", ",", "-", "–"))


def _is_place(hit: Hit) -> bool:
    return hit.sense.level == _MERCHANT and hit.sense.slug in _WITH_SHOPS


def _is_street(day: DayMention, text: str, shops_end: set[int]) -> bool:
    """Whether "on 5th" tells where a shop is: "shell on 5th", "the deli on 9th"."""
    if not _ON_ORDINAL.fullmatch(day.said) or day.span.start == 0:
        return False
    end = day.span.start - 1
    if end in shops_end:
        return True
    before = text[max(0, end - 20) : end].lower().split()[-1:]
    return bool(before) and before[0] in _PLACES


def _is_deadline(day: DayMention, text: str, today: date) -> bool:
    """Whether it is said when something is due or what wages are for, long before or to come."""
    before = text[max(0, day.span.start - 16) : day.span.start].lower().split()[-2:]
    if before[-1:] == ["period"]:
        return True
    due = bool(before) and ("due" in before if before[-1] in {"on", "by"} else before[-1] == "due")
    return due and day.day is not None and (today - day.day).days > _LONG_AGO


_LONG_AGO = 60


def _meant_for(day: DayMention, text: str, today: date, *, is_order: bool) -> DayMention | None:
    """What is said "for" a day: "tickets for saturday" are bought before it."""
    if day.day is None or not day.said.lower().startswith("for ") or day.day == today:
        return day
    before = text[max(0, day.span.start - 60) : day.span.start].lower().split()
    if not before:
        return day
    if day.day > today or not _BOOKED.isdisjoint(before):
        return None
    if day.how not in _OPEN or day.choices or is_order:
        return day
    return day._replace(choices=(day.day, today))


_JOINING = frozenset(
    (" ", ", ", ",", " and ", " & ", "/", " / ", "-", " - ", " to ", " or ", ", and ", " then ")
)
_NOTHING = ("nothing", "nada", "nichts", "rien", "niente", "nulla", "niks", "niets", "nix")
_NOTHINGS = [[one] for one in _NOTHING]
_LONGEST = 12
_OPEN = frozenset(
    ("a weekday", "the latest such weekday", "a day of the month", "a date without a year")
)
"""How days are read that may as well be to come."""
_BOOKED = frozenset(
    """ticket tickets booked booking reserved reservation reservations deposit preorder preordered
    preordering order ordered hotel flight flights airbnb room cake gift present outfit costume
    supplies decorations""".split()
)
_LOGGING = frozenset("log add record put enter note track save".split())
_ROOMS = frozenset(("del cuarto", "el cuarto", "de cuarto"))
"""A room in Spanish, and no fourth day."""
_MERCHANT = 1
_WITH_SHOPS = frozenset("dining fuel groceries shopping personal_care health entertainment".split())
_PLACES = frozenset(
    """diner cafe bar pub deli bakery shop store station market restaurant place joint bistro salon
    gym church theater theatre truck stand cart pharmacy laundromat garage pizzeria barber barbers
    florist bodega hotel club lounge spot""".split()
)
_ON_ORDINAL = re.compile(r"on [1-9][0-9]?(?:st|nd|rd|th)", re.IGNORECASE)
_PARTING = re.compile(r"[;\n+&]|,[^,]*,|\band\b")
_IN_YEAR = re.compile(r"\b(?:in|en|im|nel|em) (20[0-4]\d)\b(?! ?[€$£])", re.IGNORECASE)
