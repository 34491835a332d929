"""The answer to an open question, where a new message is one."""

from __future__ import annotations

from collections.abc import Set
from decimal import Decimal

from language.amounts import find_money
from language.answered_values import (
    ROUGHLY,
    as_value,
    currency_of_a_country,
    discounted,
    price_told,
)
from language.categories import find_categories, slug_of
from language.context import Context
from language.cues import Cue
from language.dates import find_days
from language.day_answers import day_told
from language.reading import Reading
from language.request import About, Choice, Decision, Pending
from language.schedules import find_schedule
from language.share_answers import is_share, share_of_so_many, share_or_all, share_told
from language.text import fold
from language.told_apart_answers import one_told_apart
from language.unit_price_answers import paid_for_each
from language.vocabulary.answering import ALL_OF_IT, IS, PRICE, THE, WHOLLY
from language.vocabulary.recents import AFTERWARDS, EXTRAS, LEADS
from language.words import words_of


def decision_about(reading: Reading, pending: Pending) -> Decision | None:
    """What the text decides of the open question; None where it is about something else."""
    value = _value_in(reading, pending)
    if value is None:
        return None
    return Decision(pending.ask.about, pending.ask.index, value)


def _value_in(reading: Reading, pending: Pending) -> str | None:
    ask = pending.ask
    chosen = _chosen(reading.typed, ask.choices)
    if chosen is not None:
        return chosen
    if reading.is_question or not reading.words:
        return None
    return _value_told(reading, pending)


def _value_told(reading: Reading, pending: Pending) -> str | None:
    typed, context = reading.typed, reading.context
    match pending.ask.about:
        case About.AMOUNT | About.ZERO:
            return amount_in(reading, pending)
        case About.UNUSUAL:
            return _yes_or_no(reading) or amount_in(reading, pending)
        case About.CURRENCY:
            return _currency(typed, context) or currency_of_a_country(reading)
        case About.CATEGORY:
            return _category(reading)
        case About.DATE | About.FUTURE:
            return _agreeing(reading) or _day(reading) or day_told(reading) or _yes_or_no(reading)
        case About.SCHEDULE:
            return typed if _only(reading) and find_schedule(typed, context) else None
        case About.BUDGET:
            return amount_in(reading, pending) or _category(reading)
        case About.READING:
            return _agreed(reading, pending.ask.choices) or _kind(reading, pending.ask.choices)
        case About.KIND | About.TARGET:
            return _picked(reading, pending)


def _picked(reading: Reading, pending: Pending) -> str | None:
    """The kind or the entry that is meant, of those that were offered."""
    choices = pending.ask.choices
    if pending.ask.about is About.KIND:
        return _kind(reading, choices)
    if len(choices) == 1:
        return _agreed(reading, choices)  # "Do you mean this?"
    return one_told_apart(reading, choices)


def _chosen(typed: str, choices: tuple[Choice, ...]) -> str | None:
    said = " ".join(word.text for word in words_of(fold(typed)))
    for choice in choices:
        names = (choice.value, choice.label)
        if any(said and said == " ".join(w.text for w in words_of(fold(name))) for name in names):
            return choice.value
        if fold(typed.strip()) == fold(choice.value):
            return choice.value
    place = _ORDINALS.get(said.removeprefix("the ").removesuffix(" one"))
    if place is not None and choices and place < len(choices):
        return choices[place].value
    return None


def amount_in(reading: Reading, pending: Pending) -> str | None:
    """The amount that is all that is said, besides the words that were asked about."""
    choices = pending.ask.choices
    if is_share(choices):
        chosen = (
            share_of_so_many(reading, pending)
            or share_told(reading, pending)
            or share_or_all(reading, choices)
        )
        if chosen is not None:
            return chosen
    elif len(choices) == 1 and not reading.amounts:
        return _the_offered(reading, choices[0].value)
    price = paid_for_each(reading, pending) or price_told(reading) or discounted(reading)
    if price is not None:
        return price
    amounts = reading.amounts
    if len(amounts) != 1 or amounts[0].doubt is not None:
        return None
    refusing = reading.begins(Cue.NOT, past=(Cue.NO, Cue.LEAD_IN))
    if refusing is not None and refusing.first not in reading.places_of(Cue.NO):
        return _other_than(amounts[0].amount, choices)
    known = {word.text for word in words_of(fold(pending.text))}
    if " + " in amounts[0].how:
        known |= EXTRAS | _BESIDE_EXTRAS  # "31.20, and 6 for tip"
    if not _only(reading, besides=known | WHOLLY if choices else known):
        return None
    if any(reading.texts[hit.first] not in known for hit in reading.hits if hit.sense.level > 0):
        return None  # "2 coffees at 3.50 each" is another purchase
    roughly = amounts[0].approximate and pending.ask.about is About.AMOUNT
    return as_value(amounts[0]) + (ROUGHLY if roughly else "")


def _the_offered(reading: Reading, offered: str) -> str | None:
    """“yeah full refund”, “all of it”, “that's the price”: the one amount that was offered."""
    if len(reading.words) > _LONGEST or reading.money.others or reading.days:
        return None
    if reading.has(Cue.NOT, Cue.REMOVE, Cue.UNDO, Cue.CANCEL, Cue.HOW_MUCH, Cue.RESTORE):
        return None
    told = not (ALL_OF_IT | PRICE).isdisjoint(reading.texts)
    agrees = reading.begins(Cue.YES, past=_BEFORE_ANSWERS) is not None
    refuses = reading.begins(Cue.NO, past=_BEFORE_ANSWERS) is not None
    if not (told or agrees) or (refuses and not told):
        return None
    beside = WHOLLY | PRICE | IS | THE | LEADS | AFTERWARDS
    typed = {word.text for word in words_of(fold(reading.typed)) if word.is_word}
    return offered if typed <= beside or _only(reading, besides=beside) else None


def _other_than(refused: Decimal, choices: tuple[Choice, ...]) -> str | None:
    """“not 1.20”: the other of two."""
    others = [one.value for one in choices if one.value != format(refused, "f")]
    return others[0] if len(choices) == 2 and len(others) == 1 else None


def _only(reading: Reading, *, besides: Set[str] | None = None) -> bool:
    """Whether nothing is said but amounts, days and fillers."""
    spans = [*(one.span for one in reading.amounts), *(one.span for one in reading.days)]
    if reading.schedule is not None:
        spans.extend(reading.schedule.spans)
    fillers = {
        place
        for hint in reading.hints
        if hint.cue in _AROUND_ANSWERS
        for place in range(hint.first, hint.after)
    }
    return all(
        place in fillers
        or not word.is_word
        or word.text in (besides or ())
        or any(span.start <= word.start < span.end for span in spans)
        for place, word in enumerate(reading.words)
    )


def _agreeing(reading: Reading) -> str | None:
    """“yes”, and “yes saturday” where a day to come is asked about."""
    return "yes" if _yes_or_no(reading) == "yes" else None


def _yes_or_no(reading: Reading) -> str | None:
    if len(reading.words) > 4 or reading.amounts:
        return None
    if reading.texts[0] in _SOFT and reading.begins(Cue.NO, past=_BEFORE_ANSWERS):
        return "no"  # "ok no"
    if reading.begins(Cue.YES):
        return "yes"
    if reading.begins(Cue.NO, past=_BEFORE_ANSWERS):
        return "no"  # "omg no"
    return "yes" if reading.begins(Cue.YES, past=_BEFORE_ANSWERS) else None


def _agreed(reading: Reading, choices: tuple[Choice, ...]) -> str | None:
    """What "yes" and "no" mean where one thing was offered: "Shall I log $300.00?"."""
    offered = [choice.value for choice in choices if choice.value != "no"]
    if len(offered) != 1:
        return None
    said = _yes_or_no(reading)
    return offered[0] if said == "yes" else said


def _currency(typed: str, context: Context) -> str | None:
    found = find_money(f"1 {typed}", context).amounts
    if len(found) == 1 and found[0].currency and len(found[0].currency_choices) < 2:
        return found[0].currency
    return None


def _category(reading: Reading) -> str | None:
    if reading.amounts or len(reading.words) > 4:
        return None
    if reading.words[0].text == "#" and len(reading.words) > 1:
        return slug_of(reading.typed.lstrip("#"))
    hits = find_categories(reading.words, reading.spoken, reading.context.categories)
    if len(hits) == 1 and _only(reading, besides=set(reading.texts[hits[0].first : hits[0].after])):
        return hits[0].sense.slug
    if len(reading.words) <= 2 and set(reading.texts) <= {"all", "everything", "overall", "total"}:
        return "all"
    return None


def _day(reading: Reading) -> str | None:
    days = find_days(reading.text, reading.context)
    if len(days) != 1 or days[0].day is None or days[0].choices or not _only(reading):
        return None
    return days[0].day.isoformat()


def _kind(reading: Reading, choices: tuple[Choice, ...]) -> str | None:
    if len(reading.words) > 4:
        return None
    said = set(reading.texts) - _SMALL
    fitting = [
        choice.value
        for choice in choices
        if said & {word.text for word in words_of(fold(choice.label or choice.value))}
    ]
    return fitting[0] if len(fitting) == 1 else None


_ORDINALS = {
    "first": 0, "1st": 0, "1 st": 0, "second": 1, "2nd": 1, "2 nd": 1,
    "third": 2, "3rd": 2, "3 rd": 2, "fourth": 3, "fifth": 4, "former": 0, "latter": 1,
}  # fmt: skip
_LONGEST = 8
_BESIDE_EXTRAS = frozenset("a for the of as in de du di da fur als voor para por pour per".split())
_SMALL = frozenset({"a", "an", "the", "it", "is"})
_SOFT = frozenset({"ok", "okay", "k", "right", "well"})
_BEFORE_ANSWERS = (Cue.LEAD_IN, Cue.GREET)
_AROUND_ANSWERS = frozenset({
    Cue.FILLER, Cue.YES, Cue.NO, Cue.LINK, Cue.AWAY, Cue.WAS, Cue.CORRECT, Cue.SPENT, Cue.ME,
    Cue.LEAD_IN, Cue.WRONG, Cue.TURNED_OUT,
})  # fmt: skip
