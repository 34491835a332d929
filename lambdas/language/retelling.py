"""A correction that tells what is right in one of the known forms, read into a change."""

from __future__ import annotations

from typing import NamedTuple

from language.amounts import AmountMention, find_money
from language.categories import Hit, names_a_category
from language.content import content_of
from language.correction_forms import Form, form_of
from language.cues import Cue
from language.dates import DayMention
from language.edit_doubts import (
    amount_decided,
    currency_asked,
    currency_decided,
    date_decided,
    doubt_about,
)
from language.meaning import Meaning
from language.named_currencies import NamedCurrency, currencies_named
from language.old_and_new import REFUSING_BEFORE
from language.reading import Reading, kept_each
from language.request import Decision, Edit, Target
from language.scope import is_other_topic_question
from language.second_thoughts import thought_again
from language.targets import target_in
from language.text import Span


def retold(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“put that last one under travel”, “i wrote 5 but it was 50”, “it was in euros”."""
    if reading.has(Cue.BUDGET, Cue.HOW_MUCH, Cue.NOT_HAPPENED) or reading.schedule is not None:
        return None
    if is_other_topic_question(reading) or not reading.words:
        return None
    form = form_of(reading)
    if form is None or not form.sure:
        form = thought_again(reading) or form or _swapped(reading)
    if form is None or (reading.is_question and not form.about):
        return None
    told = _right_and_wrong(reading, form)
    if told is None:
        return None
    right, wrong = told
    if right.amount and right.day and len(form.about) > 1:
        return None  # "move tickets to saturday, 40"
    target = _target(reading, form, wrong)
    edit = Edit(
        target=target,
        amount=amount_decided(decisions) or (right.amount.amount if right.amount else None),
        old_amount=wrong.amount.amount if wrong.amount else None,
        currency=currency_decided(decisions, right.currency, right.amount),
        category=right.category,
        date=date_decided(decisions) or (right.day.day if right.day else None),
    )
    ask = doubt_about(reading, right.amount, right.day, decisions)
    ask = ask or currency_asked(decisions, right.currency)
    return Meaning(edit, ask, ("a correction",))


def _right_and_wrong(reading: Reading, form: Form) -> tuple[_Values, _Values] | None:
    """What the parts of the form tell; None where they tell no correction."""
    if not form.sure and not currencies_named(reading):
        return None
    right = _values(reading, form, form.right)
    if right.is_nothing or right.loose:
        return None
    if not form.sure and (right.amount or not right.currency):
        return None
    wrong = _values(reading, form, form.wrong)
    if form.wrong and not right.is_like(wrong):
        return None
    if wrong.is_nothing and wrong.loose:
        return None  # "it was 540, not great but paid"
    return right, wrong


class _Values(NamedTuple):
    """What the words of one part tell, and how many tell nothing of it (`loose`)."""

    amount: AmountMention | None
    day: DayMention | None
    hit: Hit | None
    currency: NamedCurrency | None
    loose: int

    @property
    def category(self) -> str | None:
        """The category told, where no amount is: "9 for lunch" corrects the amount."""
        return self.hit.sense.slug if self.hit and self.amount is None else None

    @property
    def is_nothing(self) -> bool:
        return not (self.amount or self.day or self.hit or self.currency)

    def is_like(self, other: _Values) -> bool:
        """Whether both tell the same kind of thing: "5" and "50", "monday" and "tuesday"."""
        pairs = (
            (self.amount, other.amount),
            (self.day, other.day),
            (self.category, other.category),
            (self.currency, other.currency),
        )
        return other.is_nothing or any(one and two for one, two in pairs)


def _values(reading: Reading, form: Form, part: range) -> _Values:
    within = frozenset(part)
    amounts = [one for one in _amounts_apart(reading, form) if _at(reading, one.span) in within]
    days = [one for one in reading.days if _at(reading, one.span) in within]
    money = reading.places_in(one.span for one in amounts)
    currencies = [
        one for one in currencies_named(reading) if one.first in within and one.first not in money
    ]
    said = {place for one in currencies for place in range(one.first, one.after)} | money
    hits = [one for one in reading.hits if one.first in within and one.first not in said]
    named = [one for one in hits if names_a_category(one) or one.sense.level == 0]
    hit = (named or hits)[-1] if hits else None
    rest = content_of(reading, *_UNTOLD, spans=[one.span for one in amounts])
    loose = [
        place
        for place in rest
        if place in within and place not in said and place not in reading.named
    ]
    return _Values(
        amount=amounts[-1] if amounts else None,
        day=days[-1] if days else None,
        hit=hit,
        currency=currencies[0] if currencies else None,
        loose=sum(reading.texts[place] not in _DULL for place in loose),
    )


@kept_each
def _amounts_apart(reading: Reading, form: Form) -> tuple[AmountMention, ...]:
    """The amounts, with the words between the parts as what separates: "12 not 120" are two."""
    spans = [reading.span_of(place, place + 1) for place in _between(reading, form)]
    if not spans:
        return reading.amounts
    taken = [*(one.span for one in reading.days), *(one.span for one in reading.times)]
    text = reading.masked(spans, ";")
    return find_money(text, reading.context, taken, spoken=reading.spoken).amounts


def _between(reading: Reading, form: Form) -> list[int]:
    said = {*form.about, *form.right, *form.wrong}
    return [
        place
        for place, text in enumerate(reading.texts)
        if place not in said or text in {"but", "then"}
    ]


def _swapped(reading: Reading) -> Form | None:
    """“typo, 12 not 120”, “15 instead of 50”: what is right and what is not, and nothing else."""
    refusing = [
        hint
        for hint in reading.hints_of(Cue.NOT)
        if hint.first and reading.texts[hint.first] != "no"
    ]
    if len(refusing) == 0:
        return None
    hint = max(refusing, key=lambda one: one.after - one.first)
    first = 0
    leading = reading.places_of(Cue.LEAD_IN, Cue.WRONG, Cue.CORRECT, Cue.WAS, Cue.SHOULD_BE)
    while first < hint.first and (first in leading or not reading.words[first].text[0].isalnum()):
        first += 1
    before, after = range(first, hint.first), range(hint.after, len(reading.words))
    if reading.texts[hint.first] in REFUSING_BEFORE:
        before, after = after, before
    form = Form(range(0), before, after, range(hint.first, hint.after))
    right = _values(reading, form, form.right)
    bare = first == 0 and right.hit is not None and right.amount is not None
    if right.loose or bare:
        return None
    wrong = _values(reading, form, form.wrong)
    return None if wrong.loose or wrong.is_nothing else form


def _target(reading: Reading, form: Form, wrong: _Values) -> Target:
    """The entry: named before the verb, or beside what was wrong ("i put coffee 5, was 6")."""
    if form.about:
        return target_in(reading, form.about, Cue.CORRECT, Cue.WAS, Cue.CHANGE)
    if wrong.amount is None:
        return Target()
    numbers = reading.places_in([wrong.amount.span])
    places = [place for place in form.wrong if place not in numbers]
    return target_in(reading, places, Cue.WROTE)


def _at(reading: Reading, span: Span) -> int:
    return reading.place_of(span.start)


_UNTOLD = (
    Cue.CORRECT, Cue.WAS, Cue.WRONG, Cue.NO, Cue.NOT, Cue.LAST_ONE, Cue.CATEGORY, Cue.LEAD_IN,
    Cue.SHOULD_BE, Cue.TURNED_OUT, Cue.SPENT,
)  # fmt: skip
_DULL = frozenset("category categories amount total date day currency but instead".split())
