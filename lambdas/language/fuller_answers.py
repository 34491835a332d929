"""Answers that say more than was asked: the day beside the amount, or what it was for.

What is told besides goes with the message that the question is about, as if it had stood
there: “lunch”, asked for its amount and answered “12 at subway”, is “lunch at subway”.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from language.answered_values import as_value
from language.answers import amount_in, decision_about
from language.budget_words import PERIOD_WORDS, period_said
from language.categories import names_a_category
from language.content import content_of
from language.context import Context
from language.cues import Cue
from language.dates import DayMention
from language.follow_ups import alone_in, is_around, is_other_matter, parts_of
from language.joined_answers import note_of_each
from language.reading import Reading
from language.request import About, Decision, Pending
from language.share_answers import is_share, share_or_all
from language.text import fold
from language.unit_price_answers import lacks_the_count
from language.vocabulary.answering import REPROACHES, SAID_BEFORE
from language.vocabulary.recents import APOLOGIES, IT_WAS
from language.words import words_of


class Answered(NamedTuple):
    """What an answer decides, and the message asked about with what the answer adds to it."""

    text: str
    decisions: tuple[Decision, ...]


def answer_in(typed: str, pending: Pending, context: Context) -> Answered | None:
    """What the text answers of the open question; None where it is about something else."""
    if pending.ask.about in _AMOUNTS:
        typed = _YOU_ASKED.sub("", typed, count=1)
    reading = Reading(typed, context)
    if pending.passed and not _is_bare_answer(reading, pending):
        return None
    if pending.ask.about in _AMOUNTS:
        reading = _past_the_reproach(reading) if reading.amounts else _past_the_no(reading)
    return _answer(reading, pending)


def _answer(reading: Reading, pending: Pending) -> Answered | None:
    told = _told_besides(reading, pending)
    if told is not None:
        return told
    decision = decision_about(reading, pending)
    if decision is not None:
        return _with_its_day(reading, pending, decision)
    amid = _amid_chatter(reading, pending)
    if amid is not None:
        return amid
    if reading.is_question or not reading.words or len(reading.words) > _LONGEST:
        return None
    if pending.ask.about is About.AMOUNT and len(pending.ask.choices) < 2:
        if lacks_the_count(reading.typed) and not pending.ask.choices:
            return Answered(f"{pending.text} {reading.typed}", ())
        return _amount_and_place(reading, pending)
    return None


def _amid_chatter(reading: Reading, pending: Pending) -> Answered | None:
    """“one hundred five, yeah she eats better than me”: a clause answers, the others only chat."""
    offered = pending.ask.about is About.READING and _is_offered(pending)
    if not (pending.ask.about in _AMOUNTS or offered) or not reading.amounts:
        return None
    if is_other_matter(reading) or reading.days or len(reading.words) > _LONGEST_CHAT:
        return None
    parts = parts_of(reading)
    told = [part for part in parts if not reading.priced.isdisjoint(part)]
    if len(told) != 1 or (offered and len(parts) < _FEWEST):
        return None
    known = {word.text for word in words_of(fold(pending.text))}
    known |= {f"{word}s" for word in known} | {word.removesuffix("s") for word in known}
    for part in parts:
        said = [reading.texts[hit.first] for hit in reading.hits if hit.first in part]
        if part is told[0] or reading.texts[part.start] in APOLOGIES:
            continue  # "sorry was on the phone. 89"
        if all(is_around(reading, place) for place in part):
            continue
        if said and known.isdisjoint(said):
            return None  # "the bus was late. 3"
    if offered and len(Reading(pending.text, reading.context).amounts) > 1:
        return None
    return _told_in(reading, told[0], pending, offered=offered, alone=len(parts) < _FEWEST)


def _told_in(
    reading: Reading, part: range, pending: Pending, *, offered: bool, alone: bool
) -> Answered | None:
    """The answer that one clause gives; alone it is “it was crazy expensive lol 140”."""
    index = pending.ask.index
    amount = reading.amounts[0]
    if alone:
        value = as_value(amount) if _is_amount_with_talk(reading) else None
    else:
        value = amount_in(alone_in(reading, part), pending)
        loose = all(place in reading.priced or is_around(reading, place) for place in part)
        if value is None and loose and len(reading.amounts) == 1 and amount.doubt is None:
            value = as_value(amount)  # "attends, 35 je crois"
    if value is None:
        return None
    before = (Decision(About.READING, index, "LogExpense"),) if offered else ()
    return Answered(pending.text, (*before, Decision(About.AMOUNT, index, value)))


def _is_amount_with_talk(reading: Reading) -> bool:
    """“it was crazy expensive lol 140”, “85 und es tat auch noch weh”: nothing else is named."""
    if len(reading.amounts) != 1 or reading.hits or reading.amounts[0].doubt is not None:
        return False
    span = reading.amounts[0].span
    after = reading.place_of(span.end)
    if after == len(reading.words):
        return any(tuple(reading.texts[: len(one)]) == one for one in IT_WAS)
    return reading.place_of(span.start) == 0 and reading.texts[after] in _AND_SO


def _told_besides(reading: Reading, pending: Pending) -> Answered | None:
    """An answer that tells two things: what it was with the “yes”, each amount of several."""
    match pending.ask.about:
        case About.READING:
            return _what_it_was(reading, pending) or _another_amount(reading, pending)
        case About.CURRENCY if not pending.ask.choices:
            return _in_real_money(reading, pending)
        case About.BUDGET:
            return _limit_and_category(reading, pending)
        case About.AMOUNT if not pending.ask.choices:
            each = note_of_each(reading, pending)
            return Answered(each, ()) if each is not None else None
        case _:
            return None


def _in_real_money(reading: Reading, pending: Pending) -> Answered | None:
    """“just put 60 dollars”: asked for an official currency, one says what it came to."""
    if len(reading.amounts) != 1 or reading.days or is_other_matter(reading):
        return None
    told = reading.amounts[0]
    numbers = reading.places_in([told.span])
    if any(p not in numbers and not is_around(reading, p) for p in range(len(reading.words))):
        return None
    asked = Reading(pending.text, reading.context).amounts
    if pending.ask.index >= len(asked) or told.doubt is not None:
        return None
    span = asked[pending.ask.index].span
    return Answered(f"{pending.text[: span.start]}{told.said}{pending.text[span.end :]}", ())


def _is_bare_answer(reading: Reading, pending: Pending) -> bool:
    """“12.85”, “it was 12.85 euros”; “dining”: all that answers after small talk."""
    if pending.ask.about not in LASTING or reading.is_question or reading.is_eastern:
        return False
    choices = pending.ask.choices
    if is_share(choices) and not reading.amounts:
        return share_or_all(reading, choices) is not None and not reading.has(Cue.YES)
    if pending.ask.about is About.CATEGORY:
        return not reading.amounts and all(names_a_category(hit) for hit in reading.hits)
    return len(reading.amounts) == 1 and not content_of(reading, *_AROUND_A_THING)


def _past_the_no(reading: Reading) -> Reading:
    """“lol no 2400”: the amount after the “no”, which is no number's name there."""
    no = reading.begins(Cue.NO, past=(Cue.LEAD_IN, Cue.GREET))
    if no is None or not any(text[0].isdecimal() for text in reading.texts[no.after :]):
        return reading
    rest = Reading(reading.text[reading.words[no.after - 1].end :], reading.context)
    return rest if rest.amounts else reading


def _past_the_reproach(reading: Reading) -> Reading:
    """“didnt i tell you? 35”: the amount that is told once more."""
    if SAID_BEFORE.isdisjoint(reading.texts) or len(reading.words) > _LONGEST + 2:
        return reading
    said = fold(reading.typed)
    told = _REPROACH.search(said)
    if told is None:
        return reading
    rest = Reading(f"{said[: told.start()]} {said[told.end() :]}".strip(" ,.:;?!"), reading.context)
    return rest if rest.amounts else reading


def _with_its_day(
    reading: Reading, pending: Pending, decision: Decision, *before: Decision
) -> Answered:
    """“45.50 on saturday”, where only the amount was asked for."""
    answered = Answered(pending.text, (*before, decision))
    if decision.about not in _AMOUNTS or len(reading.days) != 1 or not reading.amounts:
        return answered
    day = reading.days[0]
    if day.day is not None and not day.choices and not day.future:
        return _dated(answered, pending, day)
    return answered._replace(text=f"{pending.text} {reading.as_typed(day.span)}")


def _dated(answered: Answered, pending: Pending, day: DayMention) -> Answered:
    assert day.day is not None
    date = Decision(About.DATE, pending.ask.index, day.day.isoformat())
    return answered._replace(decisions=(*answered.decisions, date))


def _what_it_was(reading: Reading, pending: Pending) -> Answered | None:
    """“it was the vet”, “for parking”: asked whether to log an amount, one says what it was for."""
    if not _is_offered(pending) or reading.is_question or len(reading.words) > _LONGEST:
        return None
    if not reading.words or reading.amounts or reading.has(*_NO_THING):
        return None
    if not _is_bare(pending, reading.context):
        return None
    thing = _named_from(reading, _AROUND_A_THING)
    told = reading.has(Cue.WAS) or reading.texts[0] in _FOR
    known = reading.hits or (told and len(reading.words) - thing <= _FEW)
    if thing >= len(reading.words) or not known or not content_of(reading):
        return None
    said = reading.as_typed(reading.span_of(thing, len(reading.words)))
    yes = Decision(About.READING, pending.ask.index, "LogExpense")
    return Answered(f"{pending.text} {said}", (yes,))


def _another_amount(reading: Reading, pending: Pending) -> Answered | None:
    """“no it was 54”: asked whether to log 45, one says what is right."""
    if not _is_offered(pending) or not reading.has(Cue.NO, Cue.WAS, Cue.WRONG, Cue.CORRECT):
        return None
    index = pending.ask.index
    value = None if reading.is_question else amount_in(reading, pending)
    if value is None:
        return None
    yes = Decision(About.READING, index, "LogExpense")
    return _with_its_day(reading, pending, Decision(About.AMOUNT, index, value), yes)


def _is_offered(pending: Pending) -> bool:
    """Whether the question is “Shall I log $45.00?”."""
    return {choice.value for choice in pending.ask.choices} == {"LogExpense", "no"}


def _amount_and_place(reading: Reading, pending: Pending) -> Answered | None:
    """“12 at subway”, “14 with anna”: the amount that was asked for, and where or with whom."""
    if len(reading.amounts) != 1 or reading.amounts[0].doubt is not None or reading.days:
        return None
    amount = reading.amounts[0]
    place = reading.place_of(amount.span.end)
    before = reading.places_of(*_AROUND_A_THING)
    if any(at not in before for at in range(reading.place_of(amount.span.start))):
        return None
    if reading.texts[place : place + 1] == [] or reading.texts[place] not in _BESIDE:
        return None
    if reading.has(*_NO_THING) or _is_bare(pending, reading.context):
        return None
    number = format(amount.amount, "f")
    value = f"{number} {amount.currency}" if amount.currency else number
    said = reading.as_typed(reading.span_of(place, len(reading.words)))
    decision = Decision(About.AMOUNT, pending.ask.index, value)
    return Answered(f"{pending.text} {said}", (decision,))


def _limit_and_category(reading: Reading, pending: Pending) -> Answered | None:
    """“fuel, 160 per month”: asked how much the budget should be, one says what for as well."""
    if len(reading.amounts) != 1 or reading.amounts[0].doubt is not None or reading.is_question:
        return None
    slugs = {hit.sense.slug for hit in reading.hits}
    repeated = reading.schedule.spans if reading.schedule is not None else ()
    rest = content_of(reading, *_AROUND_A_LIMIT, spans=repeated)
    said = [place for place in rest if place not in reading.named]
    if len(slugs) != 1 or any(reading.texts[place] not in PERIOD_WORDS for place in said):
        return None
    if len(reading.words) > _LONGEST or reading.has(*_ELSEWHERE):
        return None
    index, period = pending.ask.index, period_said(reading)
    if period is None and not all(names_a_category(hit) for hit in reading.hits):
        return None  # "coffee 4.50"
    decisions = tuple(
        Decision(About.BUDGET, index, value)
        for value in (as_value(reading.amounts[0]), slugs.pop())
    )
    text = f"{pending.text} per {period}" if period else pending.text
    return Answered(text, decisions)


def _is_bare(pending: Pending, context: Context) -> bool:
    """Whether the message asked about names nothing but an amount: “45”."""
    asked = Reading(pending.text, context)
    return not asked.hits and not content_of(asked, Cue.SPENT, Cue.LOG)


def _named_from(reading: Reading, around: tuple[Cue, ...]) -> int:
    """The place of the first word after those that lead to what is named."""
    leading = reading.places_of(*around) - reading.named
    place = 0
    while place < len(reading.words) and (place in leading or not reading.words[place].is_word):
        place += 1
    return place


_AMOUNTS = frozenset({About.AMOUNT, About.ZERO, About.UNUSUAL})
LASTING = frozenset({About.AMOUNT, About.CATEGORY, About.BUDGET})
"""What is still asked after a message of small talk: a bare answer can hardly be anything else."""
_LONGEST = 8
_LONGEST_CHAT = 18
_AND_SO = frozenset(
    "but and und aber y pero et mais e ma mas en maar though because cause cuz".split()
)
_FEWEST = 2
_FEW = 4
_YOU_ASKED = re.compile(
    r"^\W*(?:(?:oh|ah|ok|sorry|sry|right|yeah|yes|my bad|wait)\W+)*(?:you|u|ya) (?:just )?"
    r"(?:asked|wanted to know|were asking|wanted)(?: me)?(?: (?:how much|for|what"
    r"|about|it|the|was|price|amount|cost|that))*\W+(?=\W?\d)",
    re.IGNORECASE,
)
"""“sry u asked how much. 38.25”: the question told once more before its answer."""
_REPROACH = re.compile(rf"\b(?:{REPROACHES})\b[ ,.:;?!]*")
_AROUND_A_THING = (
    Cue.FILLER, Cue.YES, Cue.LEAD_IN, Cue.WAS, Cue.TURNED_OUT, Cue.LINK, Cue.GREET, Cue.SPENT,
    Cue.ME, Cue.AWAY, Cue.LOG, Cue.CORRECT,
)  # fmt: skip
_NO_THING = (
    Cue.NO, Cue.NOT, Cue.CANCEL, Cue.UNDO, Cue.REMOVE, Cue.FORGET, Cue.HELP, Cue.THANKS, Cue.BYE,
    Cue.HOW_MUCH, Cue.HOW_MANY, Cue.SHOW, Cue.BUDGET, Cue.LEFT, Cue.NOT_HAPPENED, Cue.WRONG,
    Cue.REPORT, Cue.RESTORE,
)  # fmt: skip
_AROUND_A_LIMIT = (
    *_AROUND_A_THING, Cue.BUDGET, Cue.SET, Cue.CATEGORY, Cue.PER_DAY, Cue.SPEND, Cue.UNDER,
)  # fmt: skip
_ELSEWHERE = (Cue.SPENT, Cue.NO, Cue.NOT, Cue.CANCEL, Cue.REMOVE, Cue.UNDO)
_FOR = frozenset("for para fur fuer pour per por voor za".split())
_BESIDE = frozenset(
    """at @ from with w in including incl plus inclusive bei mit von im beim chez avec dans en con
    de da dal del al em com no na bij met""".split()
)
"""Words after an amount that lead to where or with whom it was paid, not to another purchase."""
