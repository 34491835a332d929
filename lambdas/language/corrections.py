"""Changing what was written before: remove, bring back, correct, annotate, forget."""

from __future__ import annotations

import re
from decimal import Decimal

from language.amounts import AmountMention, Doubt
from language.categories import EXPENSE_SLUGS, INCOME_SLUGS, Hit, names_a_category
from language.content import category_in, content_of, said_in
from language.cues import Cue
from language.hints import Hint
from language.meaning import Meaning
from language.reading import Reading
from language.request import (
    About,
    Ask,
    Choice,
    Decision,
    Edit,
    Forget,
    Remove,
    Restore,
    Target,
)
from language.scope import is_other_topic, is_other_topic_question
from language.usual import is_unusual
from ledger.records import Kind


def restored(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“bring it back”."""
    opening = reading.begins(Cue.RESTORE, past=_LEADING)
    if opening is None:
        return None
    return Meaning(Restore(target=_target(reading, Cue.RESTORE, Cue.REMOVE, Cue.UNDO)))


def forgotten(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“forget that”: the learned category, not the transaction."""
    opening = reading.begins(Cue.FORGET, past=(Cue.FILLER,))
    if opening is None or reading.amounts or is_other_topic(reading):
        return None
    rest = content_of(reading, Cue.FORGET, Cue.LAST_ONE, Cue.CATEGORY)
    return Meaning(Forget(word=said_in(reading, rest)), None, ("a learned category is dropped",))


def removed(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“remove the 45 from yesterday”; “undo”."""
    opening = reading.begins(Cue.UNDO, Cue.REMOVE, Cue.CANCEL, past=_LEADING)
    if opening is None or reading.has(Cue.BUDGET):
        return None
    saying = {hint.cue for hint in reading.hints if hint.first == opening.first}
    if Cue.UNDO not in saying and not (saying & {Cue.REMOVE} or reading.has(Cue.REMOVE)):
        return None
    if Cue.UNDO not in saying and not _means_removing(reading, opening):
        return None
    if reading.has(Cue.EVERYTHING) and not reading.amounts and not reading.days:
        others = content_of(
            reading, Cue.REMOVE, Cue.UNDO, Cue.EVERYTHING, Cue.LEDGER, Cue.CANCEL, Cue.LAST_ONE
        )
        if not others or category_in(reading) is None:
            return Meaning(Remove(target=Target(), everything=True), None, ("all of it",))
    target = _target(reading, Cue.REMOVE, Cue.UNDO, Cue.CANCEL)
    return Meaning(Remove(target=target), None, ("something is to be removed",))


def edited(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“make that 12.50”; “no, yesterday”; “it was 15 not 50”; “that was groceries”."""
    note = _note(reading)
    if note is not None:
        return note
    opening = _opening(reading)
    named = None if opening else _named_correction(reading)
    if opening is None and named is None and not _is_change_to(reading):
        return None
    if reading.is_question or reading.has(Cue.HOW_MUCH, Cue.NOT_HAPPENED):
        return None
    if is_other_topic_question(reading) or reading.texts[:3] == ["it", "cost", "me"]:
        return None
    sure = (
        any(
            hint.cue is Cue.CORRECT and reading.texts[hint.first] not in _SOFT
            for hint in reading.hints
        )
        or named is not None
        or _is_change_to(reading)
    )
    amount, old = _new_and_old(reading)
    day = reading.days[-1] if reading.days else None
    kind = _kind(reading)
    rest = content_of(
        reading,
        Cue.CORRECT,
        Cue.WAS,
        Cue.WRONG,
        Cue.NO,
        Cue.NOT,
        Cue.LAST_ONE,
        Cue.CATEGORY,
        Cue.SET,
        Cue.SPENT,
        Cue.UNDO,
    )
    rest = [place for place in rest if reading.texts[place] != "but"]
    named_hits = {place for hit in reading.hits for place in range(hit.first, hit.after)}
    loose = [place for place in rest if place not in named_hits]
    category = _category(reading, amount)
    if amount is None and day is None and category is None and kind is None:
        wrong = reading.has(Cue.WRONG) and len(reading.words) <= 5 and not rest
        return _which_part(reading) if (sure or wrong) and not loose else None
    if not sure and (loose or (amount is not None and rest)):
        return None
    if is_other_topic(reading) and not sure:
        return None
    text = None
    if rest and (amount is not None or day is not None):
        text, category = said_in(reading, rest), None
    elif rest and category is not None:
        right = _right_one(reading)
        no = {place for hit in _refused(reading) for place in range(hit.first, hit.after)}
        ends = right.first if right else len(reading.words)
        text = said_in(reading, [place for place in rest if place < ends and place not in no])
    edit = Edit(
        target=Target(text=text, position=_position(reading)),
        amount=_decided(decisions) or (amount.amount if amount else None),
        old_amount=old.amount if old else None,
        currency=amount.currency if amount else None,
        category=category,
        date=day.day if day else None,
        kind=kind,
    )
    return Meaning(edit, _doubt(reading, edit, amount, decisions), ("a correction",))


def _opening(reading: Reading) -> Hint | None:
    """The words a correction opens with."""
    opening = reading.begins(
        Cue.CORRECT, Cue.WAS, Cue.WRONG, Cue.NO, past=(Cue.FILLER, Cue.GREET, Cue.WRONG, Cue.NO)
    )
    if opening is None and len(reading.amounts) == 2 and not content_of(reading, Cue.NOT):
        opening = reading.begins(Cue.NOT)
    if opening is None and not reading.amounts and len(reading.hits) == 2:
        named = {place for hit in reading.hits for place in range(hit.first, hit.after)}
        besides = content_of(reading, Cue.NOT)
        if all(place in named or reading.texts[place] == "but" for place in besides):
            opening = reading.begins(Cue.NOT)  # "not groceries, dining"
    return opening


def _note(reading: Reading) -> Meaning | None:
    opening = reading.begins(Cue.NOTE, Cue.RENAME, past=(Cue.FILLER, Cue.GREET))
    if opening is None:
        return None
    place = opening.after
    explicit = opening.after - opening.first > 1
    while place < len(reading.words) and (
        reading.texts[place] in ":," or reading.texts[place] in _SAYING
    ):
        explicit = explicit or reading.texts[place] == ":"
        place += 1
    if place >= len(reading.words) or (reading.amounts and not explicit):
        return None
    said = reading.as_typed(reading.span_of(place, len(reading.words))).strip()
    if opening.cue is Cue.RENAME:
        return Meaning(Edit(target=Target(), description=said), None, ("another description",))
    return Meaning(Edit(target=Target(), note=said), None, ("a note",))


def _target(reading: Reading, *besides: Cue) -> Target:
    rest = content_of(
        reading,
        *besides,
        Cue.LAST_ONE,
        Cue.LEDGER,
        Cue.EVERYTHING,
        Cue.WRONG,
        Cue.NO,
        Cue.CANCEL,
        Cue.GREET,
        Cue.SPENT,
        Cue.RECENT,
        Cue.LOG,
        Cue.NOT,
    )
    amounts = [one for one in reading.amounts if not _counts(reading, one)]
    day = reading.days[0].day if reading.days else None
    position = _position(reading)
    ordinals = {"first", "second", "third", "fourth", "fifth"}
    rest = [place for place in rest if reading.texts[place] not in ordinals]
    return Target(
        position=position,
        amount=amounts[0].amount if amounts and position is None else None,
        date=day,
        text=said_in(reading, rest),
    )


def _counts(reading: Reading, amount: AmountMention) -> bool:
    """“the last 2” counts entries."""
    before = reading.text[: amount.span.start].rstrip().rpartition(" ")[2].lower()
    return before in {"last", "number", "no", "#", "item"}


def _position(reading: Reading) -> int | None:
    for place, text in enumerate(reading.texts):
        number = _POSITIONS.get(text)
        following = reading.texts[place + 1 : place + 2]
        if number is not None and following in (["one"], ["item"], ["entry"], ["expense"]):
            return number
        if text in {"number", "item"} and following and following[0].isdecimal():
            return int(following[0])
        if text.isdecimal() and following and following[0] in {"st", "nd", "rd", "th"}:
            after = reading.texts[place + 2 : place + 3]
            if after == ["one"]:
                return int(text)
    return None


def _means_removing(reading: Reading, opening: Hint) -> bool:
    """Whether a word like "drop" or "clear" means an entry and is no purchase."""
    word = reading.texts[opening.first]
    if word in _ALSO_NOUNS:
        following = reading.texts[opening.after : opening.after + 1]
        return (
            reading.has(Cue.LAST_ONE)
            or following in (["the"], ["that"], ["it"], ["my"], ["all"], ["this"])
            or (not reading.amounts and len(reading.words) <= 2)
        )
    return not is_other_topic(reading) or reading.has(Cue.LAST_ONE, Cue.LEDGER, Cue.EVERYTHING)


def _named_correction(reading: Reading) -> Hint | None:
    """“lunch was 15 not 50”: something named, “was”, and a new value with the old one."""
    told = reading.days or _is_put_elsewhere(reading)
    dated = reading.has(Cue.WAS) and reading.hits and told and not reading.amounts
    asking = any(reading.texts[hint.first] != "was" for hint in reading.hints_of(Cue.WHAT))
    short = len(reading.words) <= 6 and not asking
    if dated and short and "was" in reading.texts[1:]:
        return reading.hints_of(Cue.WAS)[0]  # "the coffee was yesterday", "the taxi was travel"
    if not reading.has(Cue.WAS) or len(reading.amounts) < 2 or not reading.has(Cue.NOT):
        return None
    return reading.hints_of(Cue.WAS)[0]


def _is_put_elsewhere(reading: Reading) -> bool:
    """Whether a category is named right after "was": "the taxi was travel"."""
    after = {hint.after for hint in reading.hints_of(Cue.WAS)}
    return any(hit.first in after and names_a_category(hit) for hit in reading.hits)


def _is_change_to(reading: Reading) -> bool:
    """“change the taxi to 15”."""
    opening = reading.begins(Cue.SET, Cue.CORRECT, past=(Cue.FILLER,))
    return (
        opening is not None
        and reading.texts[opening.first] in _CHANGING
        and not reading.has(Cue.BUDGET, Cue.SETTING, Cue.ALERT, Cue.SAVINGS)
        and ("to" in reading.texts[opening.after :] or "=" in reading.texts)
        and bool(reading.amounts or reading.days or reading.hits)
    )


def _new_and_old(reading: Reading) -> tuple[AmountMention | None, AmountMention | None]:
    amounts = reading.amounts
    if not amounts:
        return None, None
    if len(amounts) == 1:
        refused = any(
            hint.cue is Cue.NOT
            and reading.words[hint.after - 1].end <= amounts[0].span.start
            and not reading.text[reading.words[hint.after - 1].end : amounts[0].span.start].strip()
            for hint in reading.hints
        )
        return (None, amounts[0]) if refused else (amounts[0], None)
    first, second = amounts[0], amounts[1]
    between = reading.text[first.span.end : second.span.start].lower()
    if any(
        hint.cue is Cue.NOT
        and first.span.end <= reading.words[hint.first].start < second.span.start
        for hint in reading.hints
    ):
        return first, second
    if "to" in between or reading.hints_of(Cue.NOT):
        return second, first
    return first, None


def _category(reading: Reading, amount: AmountMention | None) -> str | None:
    tagged = any(word.text == "#" for word in reading.words)
    if tagged:
        return category_in(reading)
    if amount is not None and not reading.has(Cue.CATEGORY):
        return None
    hit = _right_one(reading)
    return hit.sense.slug if hit else None


def _right_one(reading: Reading) -> Hit | None:
    """What tells the category that is right: "not groceries, dining"."""
    refused = _refused(reading)
    hits = [hit for hit in reading.hits if hit not in refused]
    named = [hit for hit in hits if hit.said.replace(" ", "_") in (*EXPENSE_SLUGS, *INCOME_SLUGS)]
    return next(reversed(named or hits), None)


def _refused(reading: Reading) -> list[Hit]:
    """What a "not" stands before."""
    return [
        hit
        for hint in reading.hints_of(Cue.NOT)
        for hit in [one for one in reading.hits if 0 < one.first - hint.first <= 3][:1]
    ]


def _kind(reading: Reading) -> Kind | None:
    words = set(reading.texts)
    if reading.has(Cue.REFUND) and len(reading.words) <= 8:
        return Kind.REFUND
    if words & {"income"} and len(reading.words) <= 8:
        return Kind.INCOME
    if words & {"expense"} and reading.has(Cue.WAS) and len(reading.words) <= 6:
        return Kind.EXPENSE
    return None


def _which_part(reading: Reading) -> Meaning | None:
    """“that's wrong”: what is right must be asked."""
    edit = Edit(target=Target(position=_position(reading)))
    return Meaning(edit, Ask(about=About.AMOUNT), ("a correction that does not say to what",))


def _doubt(
    reading: Reading,
    edit: Edit,
    amount: AmountMention | None,
    decisions: tuple[Decision, ...],
) -> Ask | None:
    settled = {one.about for one in decisions}
    if amount is not None and About.AMOUNT not in settled:
        if amount.doubt is Doubt.ZERO:
            return Ask(about=About.ZERO, said=amount.said)
        if amount.doubt is not None:
            choices = tuple(Choice(format(one, "f")) for one in amount.readings)
            return Ask(about=About.AMOUNT, said=amount.said, choices=choices)
        code = edit.currency or reading.context.currency
        if About.UNUSUAL not in settled and is_unusual(amount.amount, code, reading.context):
            return Ask(
                about=About.UNUSUAL,
                said=amount.said,
                choices=(Choice("yes", "Yes"), Choice("no", "No")),
            )
    if reading.days and not settled & {About.DATE, About.FUTURE}:
        day = reading.days[-1]
        if day.day is None or day.choices:
            choices = tuple(Choice(one.isoformat()) for one in day.choices)
            return Ask(about=About.DATE, said=day.said, choices=choices)
        if day.future:
            return Ask(
                about=About.FUTURE,
                said=day.said,
                choices=(Choice("yes", "Yes"), Choice("no", "No")),
            )
    return None


def _decided(decisions: tuple[Decision, ...]) -> Decimal | None:
    for decision in decisions:
        number = decision.value.partition(" ")[0]
        if decision.about in {About.AMOUNT, About.ZERO} and _NUMBER.fullmatch(number):
            return Decimal(number)
    return None


_NUMBER = re.compile(r"\d+(\.\d+)?")
_LEADING = (Cue.FILLER, Cue.GREET, Cue.WRONG, Cue.NO, Cue.CANCEL, Cue.ME, Cue.YES)
_SOFT = frozenset("actually sorry wait rather mistake typo meant modify replace".split())
_CHANGING = frozenset(
    "change edit update correct fix set move switch modify adjust amend andere cambia".split()
)
_SAYING = frozenset("saying says that to with as".split())
_ALSO_NOUNS = frozenset(
    "drop clear wipe bin kill trash scrap strike void reset discard nuke cancel stop delta".split()
)
_POSITIONS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
}  # fmt: skip
