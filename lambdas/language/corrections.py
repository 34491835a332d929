"""Changing what was written before: its amount, day, category, currency, name or note."""

from __future__ import annotations

from language.amounts import AmountMention
from language.budget_words import period_said
from language.categories import EXPENSE_SLUGS, INCOME_SLUGS, Hit, names_a_category
from language.content import category_in, content_of, said_in, typed_in
from language.cues import Cue
from language.edit_doubts import amount_decided, date_decided, doubt_about
from language.hints import Hint
from language.meaning import Meaning
from language.noting import noted
from language.old_and_new import BUT, old_and_new_in
from language.reading import Reading
from language.reasoned import excused, recategorised
from language.request import (
    About,
    Ask,
    Decision,
    Edit,
    Target,
)
from language.rescaling import rescaled
from language.retelling import retold
from language.scope import is_other_topic, is_other_topic_question
from language.targets import position_in
from ledger.records import Kind


def edited(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“make that 12.50”; “no, yesterday”; “it was 15 not 50”; “that was groceries”."""
    if _is_starred(reading) or _is_framed(reading):
        return corrected(reading, decisions)
    if _is_refused(reading):
        return _which_part(reading, reading.amounts[0], decisions)
    if reading.texts[:1] in (["is"], ["are"]) and not reading.amounts:
        return None  # "is god real"
    scaled = excused(reading, decisions) or rescaled(reading, decisions)
    if scaled is not None or not reading.has(*_TELLING):
        return scaled
    return (
        noted(reading)
        or recategorised(reading)
        or retold(reading, decisions)
        or _opened(reading, decisions)
    )


def _is_starred(reading: Reading) -> bool:
    """“17.90*”: nothing but an amount, with the star that marks a correction."""
    typed = reading.typed
    if not (typed.startswith("*") or typed.endswith("*")) or len(reading.amounts) != 1:
        return False
    return typed.count("*") == 1 and not any(
        place not in reading.numbered and word.text[0].isalnum()
        for place, word in enumerate(reading.words)
    )


def _is_framed(reading: Reading) -> bool:
    """“moet 16,75 zijn”, “das sollte 16,75 sein”: the verb stands around what is right."""
    texts = reading.texts
    if texts[-1] not in _FRAMING or len(reading.amounts) != 1 or len(texts) < 3:
        return False
    rest = content_of(reading, *_UNTOLD)
    return not _MODALS.isdisjoint(texts[:3]) and all(texts[place] in _BETWEEN for place in rest)


def _is_refused(reading: Reading) -> bool:
    """“not 14”, “no, not 14!”: nothing but the amount that is wrong."""
    if not reading.has(Cue.NOT) or len(reading.amounts) != 1 or reading.is_question:
        return False
    first = reading.place_of(reading.amounts[0].span.start)
    if not any(hint.after == first for hint in _refusing(reading)):
        return False
    return not content_of(reading, *_AROUND_A_REFUSAL) and old_and_new_in(reading) is None


def _refusing(reading: Reading) -> list[Hint]:
    """The words that say “not”: the “no” of “no 14” tells that 14 is right."""
    italian = reading.spoken == "it" or reading.context.locale.startswith("it")
    opening = range(1, 3)  # "no 14", "ah non 12"
    amount = min((reading.place_of(one.span.start) for one in reading.amounts), default=0)
    no = reading.places_of(Cue.NO) if amount in opening else frozenset[int]()
    return [
        hint
        for hint in reading.hints_of(Cue.NOT)
        if hint.first not in no or (italian and reading.texts[hint.first] == "non")
    ]


def _opened(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """A message that opens as corrections do, with what is right anywhere in it."""
    named = _named_correction(reading)
    if not (_opening(reading) or named or _is_change_to(reading)) or _is_elsewhere(reading):
        return None
    sure = bool(named) or _is_change_to(reading) or _says_so(reading)
    return corrected(reading, decisions, sure=sure)


def corrected(
    reading: Reading, decisions: tuple[Decision, ...] = (), *, sure: bool = True
) -> Meaning | None:
    """The correction in a message that is one for `sure`, or may be one."""
    amount, old = _new_and_old(reading)
    day = reading.days[-1] if reading.days else None
    kind = _kind(reading)
    category = _category(reading, amount)
    repeated = reading.schedule.spans if reading.schedule else ()
    rest = content_of(reading, *_UNTOLD, spans=repeated)
    rest = [place for place in rest if reading.texts[place] not in _BETWEEN]
    if kind is not None:
        rest = [place for place in rest if reading.texts[place] not in _KINDS]
    loose = [place for place in rest if place not in reading.named]
    if amount is None and day is None and category is None and kind is None:
        wrong = reading.has(Cue.WRONG) and len(reading.words) <= 5 and not rest
        return _which_part(reading, old, decisions) if (sure or wrong) and not loose else None
    if not sure and (loose or (amount is not None and rest) or is_other_topic(reading)):
        return None
    text = typed = None
    if rest and (amount is not None or day is not None):
        text, typed, category = said_in(reading, rest), typed_in(reading, rest), None
    elif rest and category is not None:
        text = _before_the_right_one(reading, rest)
    edit = Edit(
        target=Target(
            text=text, typed=typed, position=position_in(reading, range(len(reading.words)))
        ),
        amount=amount_decided(decisions) or (amount.amount if amount else None),
        old_amount=old.amount if old else None,
        currency=amount.currency if amount else None,
        category=category,
        date=date_decided(decisions) or (day.day if day else None),
        kind=kind,
        period=period_said(reading) if repeated else None,
    )
    return Meaning(edit, doubt_about(reading, amount, day, decisions), ("a correction",))


def _is_elsewhere(reading: Reading) -> bool:
    """Whether the message asks, tells of nothing that happened or orders something else."""
    if reading.is_question or reading.has(Cue.HOW_MUCH, Cue.NOT_HAPPENED):
        return True
    return is_other_topic_question(reading) or reading.texts[:3] == ["it", "cost", "me"]


def _says_so(reading: Reading) -> bool:
    """Whether any words say plainly that something is corrected."""
    return any(
        not _is_soft(reading, hint) and not _is_a_thing(reading, hint)
        for hint in reading.hints_of(Cue.CORRECT)
    )


def _is_a_thing(reading: Reading, hint: Hint) -> bool:
    """“edit suite license 20.99”: the verb begins the name of something that was bought."""
    following = reading.texts[hint.after : hint.after + 1]
    if hint.after - hint.first > 1 or reading.texts[hint.first] not in _CHANGING or not following:
        return False
    if following[0] in _POINTING or not _TO.isdisjoint(reading.texts):
        return False
    return any(place not in reading.named for place in content_of(reading, *_UNTOLD))


def _before_the_right_one(reading: Reading, rest: list[int]) -> str | None:
    """What names the entry, where its right category follows."""
    right = _right_one(reading)
    no = {place for hit in _refused(reading) for place in range(hit.first, hit.after)}
    ends = right.first if right else len(reading.words)
    return said_in(reading, [place for place in rest if place < ends and place not in no])


def _is_in_spending(reading: Reading, opening: Hint) -> bool:
    """Whether longer words of paying hold it: "se me fueron 80" is no "fueron 80"."""
    return any(
        hint.first < opening.first and opening.after <= hint.after
        for hint in reading.hints_of(Cue.SPENT)
    )


def _opening(reading: Reading) -> Hint | None:
    """The words a correction opens with."""
    opening = reading.begins(
        Cue.CORRECT, Cue.WAS, Cue.WRONG, Cue.NO, past=(Cue.FILLER, Cue.GREET, Cue.WRONG, Cue.NO)
    )
    if opening is not None and _is_in_spending(reading, opening):
        return None
    refusing = reading.begins(Cue.NOT, past=_LED) if opening is None else None
    if refusing is not None and not _says_more(reading) and old_and_new_in(reading):
        opening = refusing  # "not 60, 160"
    if opening is None and not reading.amounts and len(reading.hits) == 2:
        named = {place for hit in reading.hits for place in range(hit.first, hit.after)}
        besides = content_of(reading, Cue.NOT)
        if all(place in named or reading.texts[place] == "but" for place in besides):
            opening = reading.begins(Cue.NOT)  # "not groceries, dining"
    return opening


def _says_more(reading: Reading) -> bool:
    """Whether anything but “not”, “but” and numbers is said."""
    besides = content_of(reading, Cue.NOT, *_LED)
    return any(reading.texts[place] not in _BETWEEN for place in besides)


def _is_soft(reading: Reading, hint: Hint) -> bool:
    """Whether the words may open something else too: "sorry", "i said"."""
    first, *following = reading.texts[hint.first : hint.after]
    if first == "correction" and hint.after < len(reading.words):
        return reading.words[hint.after].is_word  # "correction tape"
    return first in _SOFT or (first == "i" and following in (["said"], ["typed"]))


def _named_correction(reading: Reading) -> Hint | None:
    """“lunch was 15 not 50”: something named, “was”, and a new value with the old one."""
    if not reading.has(Cue.WAS):
        return None
    told = _is_dated(reading) or _is_put_elsewhere(reading)
    dated = reading.hits and told and not reading.amounts
    asking = any(reading.texts[hint.first] != "was" for hint in reading.hints_of(Cue.WHAT))
    short = len(reading.words) <= 6 and not asking
    if dated and short and "was" in reading.texts[1:]:
        return reading.hints_of(Cue.WAS)[0]  # "the coffee was yesterday", "the taxi was travel"
    if len(reading.amounts) < 2 or not reading.has(Cue.NOT):
        return None
    return reading.hints_of(Cue.WAS)[0]


def _is_dated(reading: Reading) -> bool:
    """Whether a day is named right after "was": not so in "parking was expensive today"."""
    after = {hint.after for hint in reading.hints_of(Cue.WAS)}
    return any(reading.place_of(day.span.start) in after for day in reading.days)


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
        and reading.texts[opening.first : opening.first + 2] != ["set", "up"]
        and not reading.has(Cue.BUDGET, Cue.SETTING, Cue.ALERT, Cue.SAVINGS)
        and not _links(reading).isdisjoint(reading.texts[opening.after :])
        and bool(reading.amounts or reading.days or reading.hits)
    )


def _links(reading: Reading) -> frozenset[str]:
    """The words that lead to what an entry becomes; “a” only where it is no article."""
    return _TO if reading.spoken in {None, "en"} else _TO | {"a"}


def _new_and_old(reading: Reading) -> tuple[AmountMention | None, AmountMention | None]:
    amounts = reading.amounts
    if not amounts:
        return None, None
    replaced = old_and_new_in(reading)
    if replaced is not None:
        return replaced.new, replaced.old
    if len(amounts) == 1:
        refused = any(
            reading.words[hint.after - 1].end <= amounts[0].span.start
            and not reading.text[reading.words[hint.after - 1].end : amounts[0].span.start].strip()
            for hint in _refusing(reading)
        )
        return (None, amounts[0]) if refused else (amounts[0], None)
    first, second = amounts[0], amounts[1]
    between = reading.text[first.span.end : second.span.start].lower()
    return (second, first) if "to" in between or reading.has(Cue.NOT) else (first, None)


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
    refused = {
        text
        for hint in reading.hints_of(Cue.NOT)
        for text in reading.texts[hint.after : hint.after + 2]
    }
    words = set(reading.texts) - refused
    if reading.has(Cue.REFUND) and len(reading.words) <= 8:
        return Kind.REFUND
    if words & {"income"} and len(reading.words) <= 8:
        return Kind.INCOME
    if words & {"expense"} and reading.has(Cue.WAS) and len(reading.words) <= 6:
        return Kind.EXPENSE
    return None


def _which_part(
    reading: Reading, old: AmountMention | None, decisions: tuple[Decision, ...]
) -> Meaning | None:
    """“that's wrong”, “not 14”: what is right must be asked."""
    amount = amount_decided(decisions)
    edit = Edit(
        target=Target(position=position_in(reading, range(len(reading.words)))),
        amount=amount,
        old_amount=old.amount if old else None,
        date=date_decided(decisions),
    )
    ask = Ask(about=About.AMOUNT) if amount is None else None
    return Meaning(edit, ask, ("a correction that does not say to what",))


_LED = (Cue.LEAD_IN, Cue.FILLER)
_SOFT = frozenset("actually sorry wait rather mistake typo modify replace".split())
_CHANGING = frozenset(
    """change edit update correct fix set move switch modify adjust amend andere ander korrigiere
    cambia cambie corrige corrija modifica corregge correggi modifie muda mude altera altere wijzig
    verander corrigeer""".split()
)
_TO = frozenset("to = auf zu naar para pra".split())
_POINTING = frozenset("the that it my this last el la lo le das den die het de il o".split())
_MODALS = frozenset("moet moest moeten soll sollte muss musste mussten sollten".split())
_FRAMING = frozenset("zijn wezen sein heissen worden".split())
_KINDS = frozenset({"income", "expense"})
_BETWEEN = _MODALS | _FRAMING | BUT
_UNTOLD = (
    Cue.CORRECT, Cue.WAS, Cue.WRONG, Cue.NO, Cue.NOT, Cue.LAST_ONE, Cue.CATEGORY, Cue.SET,
    Cue.SPENT, Cue.UNDO,
)  # fmt: skip
_AROUND_A_REFUSAL = (
    Cue.NOT, Cue.NO, Cue.WRONG, Cue.LEAD_IN, Cue.WAS, Cue.LAST_ONE, Cue.GREET,
)  # fmt: skip
_TELLING = (
    Cue.CORRECT, Cue.WAS, Cue.WRONG, Cue.NO, Cue.NOT, Cue.NOTE, Cue.RENAME, Cue.CHANGE,
    Cue.SHOULD_BE, Cue.TURNED_OUT, Cue.WROTE, Cue.SET, Cue.LAST_ONE,
)  # fmt: skip
"""Without one of these no form of a correction can be found."""
