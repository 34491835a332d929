"""The last entry's amount typed once more: “100*”, “15.3” after 13.5, “£32 not dollars”.

A star marks a correction, the same digits in another order are a slip of the finger, and the same
amount in another currency was meant in that one.
"""

from __future__ import annotations

from decimal import Decimal

from language.amounts import AmountMention
from language.edit_doubts import doubt_about
from language.follow_ups import called, is_around, parts_of
from language.meaning import Meaning
from language.named_currencies import currencies_named
from language.reading import Reading
from language.recents import core_of, named
from language.request import Decision, Edit, Recent, SmallTalk, Talk, Target
from language.vocabulary.recents import TOPICS, VERBS_LAST, WAS
from language.vocabulary.retelling_it import STANDS, STARS, THINKING_AGAIN

Decisions = tuple[Decision, ...]


def recent_retyped(reading: Reading, decisions: Decisions) -> Meaning | None:
    """The entry's right amount, None where nothing marks one."""
    if not reading.amounts or reading.days or len(reading.words) > _LONGEST:
        return None
    if len(reading.amounts) == _TWO:
        stands = _that_stands(reading)
        if stands is not None:
            return stands
    by_name = _with_name(reading, decisions)
    if by_name is not None:
        return by_name
    last = [one for one in reading.context.recent if one.last]
    if len(last) != 1:
        return None
    one, amount = last[0], reading.amounts[0]
    if _is_in_its_currency(reading, one):
        edit = Edit(target=Target(ids=(one.id,)), amount=amount.amount, currency=amount.currency)
        return Meaning(edit, None, ("the same amount, in another currency",))
    if len(reading.amounts) != 1 or amount.currency not in {None, one.currency}:
        return None
    if _is_starred(reading, amount) or _is_slip(reading, amount, one):
        return _to(reading, one, amount, decisions)
    return None


def _is_starred(reading: Reading, amount: AmountMention) -> bool:
    """“100*, there were two bills stuck together”, “*100”."""
    text, span = reading.text, amount.span
    if STARS.isdisjoint(text) or reading.place_of(span.start) != core_of(reading).start:
        return False
    before, after = text[: span.start].rstrip()[-1:], text[span.end : span.end + 1]
    told = parts_of(reading)[0]
    return (before in STARS) != (after in STARS) and all(
        place in reading.priced or is_around(reading, place) for place in told
    )


def _is_slip(reading: Reading, amount: AmountMention, one: Recent) -> bool:
    """“15.3” and no word after “burger 13.5”: the same digits in another order."""
    if len(reading.places_in([amount.span])) < len(reading.words):
        return False
    typed, before = _digits(amount.amount), _digits(one.amount)
    return len(typed) >= _FEWEST and typed != before and sorted(typed) == sorted(before)


def _digits(amount: Decimal) -> str:
    return format(amount.normalize(), "f").replace(".", "")


def _is_in_its_currency(reading: Reading, one: Recent) -> bool:
    """“£32 not dollars!!”, “32 euros, not 32 dollars”."""
    first = reading.amounts[0]
    if first.currency in {None, one.currency} or len(first.currency_choices) > 1:
        return False
    if any(amount.amount != one.amount for amount in reading.amounts):
        return False
    return refuses_a_currency(reading)


def refuses_a_currency(reading: Reading) -> bool:
    """Whether no more is said than an amount and which currency it is not in: “€32 not dollars”."""
    if _NOT.isdisjoint(reading.texts):
        return False
    named_ones = currencies_named(reading)
    known = reading.places_in([amount.span for amount in reading.amounts])
    known |= {place for one in named_ones for place in range(one.first, one.after)}
    return bool(named_ones) and all(
        place in known or is_around(reading, place) or reading.texts[place] in _NOT
        for place in range(len(reading.words))
    )


def _that_stands(reading: Reading) -> Meaning | None:
    """“Tanken war 16,15? ne quatsch, 61,15 stimmt”: of two amounts the second holds."""
    told, holds = reading.amounts
    after = reading.place_of(holds.span.end)
    tail = reading.texts[after : after + 2]
    if STANDS.isdisjoint(tail):
        return None
    first = reading.place_of(told.span.start)
    between = reading.texts[reading.place_of(told.span.end) : reading.place_of(holds.span.start)]
    if THINKING_AGAIN.isdisjoint(between):
        return None
    subject = [p for p in range(first) if reading.texts[p] not in WAS]
    names = [p for p in subject if not is_around(reading, p)]
    last = [one for one in reading.context.recent if one.last]
    one = called(reading, range(names[0], names[-1] + 1)) if names else None
    if not names and len(last) == 1:
        one = last[0]
    if not all(text in THINKING_AGAIN | {",", "?", "!"} for text in between):
        return None
    there = [entry for entry in reading.context.recent if entry.amount == holds.amount]
    if len(there) == 1 and one in (None, there[0]):
        return Meaning(SmallTalk(talk=Talk.OKAY), None, ("what is there already is right",))
    if one is None:
        return None
    return _to(reading, one, holds, ())


def _with_name(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“chai 30 ki thi”: name, amount and the verb at the end."""
    texts = reading.texts
    if len(reading.amounts) != 1 or len(texts) < _FOUR or texts[-1] not in _ENDING:
        return None
    amount = reading.amounts[0]
    first, after = reading.place_of(amount.span.start), reading.place_of(amount.span.end)
    rest = [text for text in texts[after:-1] if text not in TOPICS | _OF]
    core = core_of(reading)
    if rest or after == len(texts) - 1 or first <= core.start:
        return None
    subject = [place for place in range(core.start, first) if texts[place] not in TOPICS | _OF]
    one = named(reading, subject)
    return None if one is None else _to(reading, one, amount, decisions)


def _to(reading: Reading, one: Recent, told: AmountMention, decisions: Decisions) -> Meaning:
    edit = Edit(target=Target(ids=(one.id,)), amount=told.amount, currency=told.currency)
    return Meaning(edit, doubt_about(reading, told, None, decisions), _WHY)


_LONGEST = 16
_TWO = 2
_FOUR = 4
_FEWEST = 3
_NOT = frozenset("not no nicht keine kein pas non niet geen nao isnt wasnt isn't wasn't".split())
_ENDING = frozenset(VERBS_LAST) | {"the"}
_OF = frozenset({"ke", "rs", "rupaye", "rupay", "rupees", "का", "की", "के"})
_WHY = ("the last amount typed once more",)
