"""Questions that lean on what was said before: “and now?”, “biggest now?”, “whats my day at”.

What they leave out is the question before, or the entries of the last hour.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from language.asking import found
from language.categories import names_a_category
from language.content import content_of
from language.cues import Cue
from language.meaning import Meaning
from language.reading import Reading
from language.recents import core_of
from language.request import AskBudget, BudgetQuestion, Find, Measure, Query
from language.text import fold
from language.vocabulary.following import (
    AROUND,
    NOW,
    OF_A_STAND,
    ONCE_MORE,
    STANDING,
    UNITS,
)
from language.words import words_of
from ledger.periods import Period
from ledger.records import EVERYTHING


def asked_again(reading: Reading) -> Meaning | None:
    """The question that a few words repeat or begin; None where they say something else."""
    if not 0 < len(reading.words) <= _LONGEST or reading.amounts:
        return None
    return _stand(reading) or _repeated(reading) or _another(reading) or _shown_again(reading)


def _stand(reading: Reading) -> Meaning | None:
    """“ok whats my day at”, “wie steh ich heute da”: what was spent in that time."""
    if _STANDS.isdisjoint(reading.texts):
        return None
    opening = _STANDING.match(fold(reading.typed))
    if opening is None:
        return None
    unit = opening["unit"] or opening["going"]
    if unit is not None:
        period = _of_unit(UNITS[unit], reading)
    elif reading.periods and (reading.periods[0].period.days == 1 or not reading.has(*_BUDGETS)):
        period = reading.periods[0].period
    else:
        return None
    after = len(words_of(opening[0]))
    rest = content_of(reading, Cue.LEDGER, Cue.SPEND, Cue.TOTAL)
    if any(reading.texts[place] not in OF_A_STAND for place in rest if place >= after):
        return None
    query = Query(measure=Measure.SUM, period=period)
    return Meaning(Find(query=query), None, ("how much it is so far",))


def _of_unit(unit: str, reading: Reading) -> Period:
    """The day, week, month or year that today is in."""
    return Reading(f"how much {unit}", reading.context).periods[0].period


def _repeated(reading: Reading) -> Meaning | None:
    """“so now?” and “now last week?” ask the question before; “which was the biggest” of it."""
    texts = reading.texts
    core = core_of(reading)
    now = {place for place in core if texts[place] in NOW}
    measure = next((one for cue, one in _MEASURES.items() if reading.has(cue)), None)
    if not core or not (now or measure):
        return None
    periods = [
        one
        for one in reading.periods
        if any(texts[place] not in NOW | AROUND for place in reading.places_in([one.span]))
    ]
    known = reading.places_of(*_MEASURES) | reading.places_in(one.span for one in periods) | now
    if any(texts[place] not in AROUND for place in core if place not in known):
        return None
    context = reading.context
    if context.last_query is None:
        if measure and periods and context.recent and _is_superlative(reading):
            return _found(Query(measure=measure, period=periods[0].period))
        return _of_the_recent(reading, measure) if measure and not periods else _left(reading)
    query = replace(
        context.last_query,
        period=periods[0].period if periods else context.last_query.period,
        measure=measure or context.last_query.measure,
    )
    return Meaning(Find(query=query), None, ("the question before, once more",))


def _is_superlative(reading: Reading) -> bool:
    """Whether it asks for “the biggest” or “the most expensive”, not “where did my money go”."""
    return all(hint.after - hint.first <= _SEVERAL for hint in reading.hints_of(*_MEASURES))


def _found(query: Query) -> Meaning:
    """“which one was the biggest today”, where nothing was asked before."""
    return Meaning(Find(query=query), None, ("one of the entries of that time",))


def _another(reading: Reading) -> Meaning | None:
    """“yesterday?”, “dining?”: the question before, of another time or category."""
    context = reading.context
    if not reading.is_question or len(reading.periods) > 1 or len(reading.hits) > 1:
        return None
    if not (context.last_query or (context.recent and reading.periods)):
        return None
    if any(not names_a_category(hit) for hit in reading.hits):
        return None
    known = reading.places_in(one.span for one in reading.periods) | reading.named
    core = core_of(reading)
    if not known or any(
        place not in known and reading.texts[place] not in AROUND and reading.words[place].is_word
        for place in core
    ):
        return None
    before = context.last_query or Query(measure=Measure.SUM)
    query = replace(
        before,
        period=reading.periods[0].period if reading.periods else before.period,
        category=reading.hits[0].sense.slug if reading.hits else before.category,
        text=None if reading.hits else before.text,
        typed=None if reading.hits else before.typed,
        measure=Measure.SUM if before.measure is Measure.COMPARE else before.measure,
        compared_to=None,
    )
    return Meaning(Find(query=query), None, ("the question before, of something else",))


def _shown_again(reading: Reading) -> Meaning | None:
    """“show yesterday again”: again is nothing to look for."""
    if reading.texts[-1] not in ONCE_MORE or not reading.has(Cue.SHOW, Cue.HOW_MUCH, Cue.WHAT):
        return None
    end = reading.words[-1].start
    return found(Reading(reading.text[:end].rstrip(), reading.context), ())


def _of_the_recent(reading: Reading, measure: Measure) -> Meaning | None:
    """“which was the biggest” after a few entries: of their days."""
    recent = reading.context.recent
    if len(recent) < _SEVERAL or len(core_of(reading)) < _SEVERAL:
        return None
    days = [one.date for one in recent]
    period = Period(min(days), max(days) + timedelta(days=1))
    query = Query(measure=measure, period=period)
    return Meaning(Find(query=query), None, ("one of the entries before",))


def _left(reading: Reading) -> Meaning | None:
    """“and now?” where a budget was asked about last."""
    category = reading.context.recent_budget
    if category is None:
        return None
    category = None if category == EVERYTHING else category
    request = AskBudget(question=BudgetQuestion.LEFT, category=category)
    return Meaning(request, None, ("the question before, once more",))


_LONGEST = 12
_SEVERAL = 2
_BUDGETS = (Cue.LEFT, Cue.BUDGET, Cue.AFFORD)
_MEASURES = {Cue.BIGGEST: Measure.BIGGEST, Cue.SMALLEST: Measure.SMALLEST}
_STANDS = frozenset(
    """whats what's what where wheres how hows howm como wie wo suis ou a come em quanto hoe waar
    op""".split()
)
_LEADS = r"(?:(?:ok|okay|so|and|hey|alright|well|lol|ugh|hm+|um|uh|oh|y|und|et|e|en)[,.]? ){0,3}"
_STANDING = re.compile(_LEADS + "(?:" + "|".join(STANDING) + ")")
