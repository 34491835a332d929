"""Another amount for the last entry, with the reason or the sum that leads to it.

“make it 36, forgot 2 for the tip”, “i bought two, so 170 total”, “plus 3 Trinkgeld, also 31”,
“they shorted me. 850”: one clause tells the amount, the others only why. Each clause is read alone,
because a number in a reason would else be added to it.
"""

from __future__ import annotations

from decimal import Decimal

from language.amounts import AmountMention
from language.cues import Cue
from language.edit_doubts import amount_decided, doubt_about
from language.follow_ups import alone_in, called, is_around, is_other_matter, is_reason, parts_of
from language.meaning import Meaning
from language.reading import Reading
from language.recents import core_of
from language.request import Decision, Edit, Recent, Target
from language.vocabulary.follow_ups import (
    AROUND,
    BACK_OFF,
    CAME_TO,
    CHARGED,
    CHECKED,
    FINALLY,
    MAKING,
    ON_TOP,
    SO,
    TAKING_OFF,
    TO_BE_IN_ALL,
    TOTALS,
    WITH,
)
from language.vocabulary.recents import EXTRAS, IT, IT_WAS, WAS

Decisions = tuple[Decision, ...]


def recent_reckoned(reading: Reading, decisions: Decisions) -> Meaning | None:
    """The last entry's new amount and why, None where a message does not tell one of it."""
    if not reading.amounts or reading.days or not 1 < len(reading.words) <= _LONGEST:
        return None
    last = [one for one in reading.context.recent if one.last]
    if is_other_matter(reading) or not last:
        return None
    on_top = _put_on_top(reading, decisions)
    if on_top is not None or len(last) != 1:
        return on_top
    alone = (
        _taken_off(reading, last[0], decisions)
        or _in_the_end(reading, last[0], decisions)
        or _with_all(reading, last[0], decisions)
    )
    if alone is not None:
        return alone
    parts = parts_of(reading)
    if len(parts) < _FEWEST:
        return None
    for told, part in _tellings(reading, parts, last[0]):
        others = [one for one in parts if one is not part]
        if all(_explains(reading, one, told, part, last[0]) for one in others):
            return _to(reading, last[0], told, decisions)
    return None


def _tellings(
    reading: Reading, parts: list[range], last: Recent
) -> list[tuple[AmountMention, range]]:
    """The clauses that may tell the new amount, the surest first."""
    found: list[tuple[int, AmountMention, range]] = []
    for part in parts:
        amount = _only_amount(reading, part, last)
        if amount is None or amount.currency not in {None, last.currency}:
            continue
        if amount.amount == last.amount:
            continue
        texts = [reading.texts[place] for place in part]
        others = [one for one in parts if one is not part]
        if not {texts[0]}.isdisjoint(MAKING) or not IT.isdisjoint(texts[:2]):
            found.append((0, amount, part))
        elif part is parts[-1] and texts[0] in SO and _is_near(amount.amount, last, _FAR):
            found.append((1, amount, part))
        elif _is_reckoned(reading, others, amount.amount, last):
            found.append((2, amount, part))
        elif _is_checked(reading, others) and _is_near(amount.amount, last, _FAR):
            found.append((3, amount, part))
        elif _is_close(reading, others, amount.amount, last):
            found.append((4, amount, part))
    found.sort(key=lambda one: one[0])
    return [(amount, part) for _, amount, part in found]


def _only_amount(reading: Reading, part: range, last: Recent) -> AmountMention | None:
    """The one amount of a clause that says no more than that it is so."""
    if any(place not in reading.priced and not _is_known(reading, place, last) for place in part):
        return None
    alone = alone_in(reading, part)
    if len(alone.amounts) != 1 or alone.days or alone.money.others:
        return None
    numbers = alone.places_in([alone.amounts[0].span])
    known = (place in numbers or _is_known(alone, place, last) for place in range(len(alone.words)))
    if not all(known):
        return None
    return alone.amounts[0]


def _is_known(reading: Reading, place: int, last: Recent) -> bool:
    """Whether the word may stand with the new amount: “it was”, “total”, or the entry's name."""
    if reading.texts[place] in TOTALS | MAKING | CAME_TO | WAS | SO or is_around(reading, place):
        return True
    return called(reading, range(place, place + 1)) is last


def _explains(
    reading: Reading, part: range, told: AmountMention, told_in: range, last: Recent
) -> bool:
    """Whether a clause only gives the reason, with a number only where it leads to the amount."""
    alone = alone_in(reading, part)
    names = {
        place for place in range(len(alone.words)) if called(alone, range(place, place + 1)) is last
    }
    things = [
        hit
        for hit in alone.hits
        if hit.sense.level > 0
        and hit.first not in names
        and (EXTRAS | CHECKED).isdisjoint(alone.texts[hit.first : hit.after + 1])
    ]
    if alone.days or is_other_matter(alone):
        return False
    slugs = [hit.sense.slug for hit in things]
    if things and not (
        reading.texts[told_in.start] in SO and _is_of_the_same(alone, slugs, told, last)
    ):
        return False  # "forgot the bus, it was 12"
    if not alone.amounts:
        return True
    if len(alone.amounts) > 1:
        return False
    if _leads_to(alone.amounts[0].amount, told.amount, last):
        return True
    return not EXTRAS.isdisjoint(alone.texts) and told.amount > last.amount


def _is_of_the_same(part: Reading, slugs: list[str], told: AmountMention, last: Recent) -> bool:
    """Whether what a reason names is part of the entry: “forgot the bag”, “two tickets”."""
    if not _LEFT_OUT.isdisjoint(part.texts):
        return last.amount < told.amount <= last.amount * _CLOSE
    return set(slugs) == {last.category} and told.amount % last.amount == 0


def _is_reckoned(reading: Reading, parts: list[range], amount: Decimal, last: Recent) -> bool:
    """Whether a number of another clause, with the last amount, gives this one."""
    for part in parts:
        alone = alone_in(reading, part)
        if len(alone.amounts) == 1 and _leads_to(alone.amounts[0].amount, amount, last):
            return True
    return False


def _leads_to(number: Decimal, amount: Decimal, last: Recent) -> bool:
    """Whether the number is what comes on or off, or how often it was bought."""
    return amount in {last.amount + number, last.amount - number, last.amount * number} or (
        number == last.amount
    )


def _is_checked(reading: Reading, parts: list[range]) -> bool:
    """Whether another clause says no more than that somebody looked: “checked. 18”."""
    said = [place for part in parts for place in part]
    texts = {reading.texts[place] for place in said}
    return not texts.isdisjoint(CHECKED) and all(
        reading.texts[place] in CHECKED or is_around(reading, place) for place in said
    )


def _is_told_of_them(reading: Reading, parts: list[range]) -> bool:
    """Whether another clause tells what they did: “they shorted me. 850”, not “they had cake”."""
    bought = reading.places_of(Cue.SPENT) - {
        place for place, text in enumerate(reading.texts) if text in AROUND
    }
    return any(
        reading.texts[part[0]] in _THEY
        and len(part) > 1
        and is_reason(reading, part)
        and bought.isdisjoint(part)
        and reading.named.isdisjoint(part)
        for part in parts
    )


def _is_of_an_extra(reading: Reading, parts: list[range]) -> bool:
    """Whether another clause tells of what comes with a price: “forgot the bag fee, 54.30”."""
    said = {reading.texts[place] for part in parts for place in part}
    return not (said.isdisjoint(EXTRAS) or said.isdisjoint(_LEFT_OUT))


def _is_close(reading: Reading, parts: list[range], amount: Decimal, last: Recent) -> bool:
    """Whether it is near the last amount, and another clause tells why it is another one."""
    if not _is_near(amount, last, _CLOSE):
        return False
    more = amount > last.amount and _is_of_an_extra(reading, parts)
    return more or _is_told_of_them(reading, parts)


def _is_near(amount: Decimal, last: Recent, times: Decimal) -> bool:
    low, high = sorted((amount, last.amount))
    return high <= low * times


def _put_on_top(reading: Reading, decisions: Decisions) -> Meaning | None:
    """“put 10 tip on top of the haircut”, “add 3 to the taxi for the tip”."""
    if len(reading.amounts) != 1 or reading.texts[0] not in ON_TOP | {"and", "also", "pls"}:
        return None
    verb = next((p for p, text in enumerate(reading.texts) if text in ON_TOP), 0)
    amount = reading.amounts[0]
    after = reading.place_of(amount.span.end)
    texts = reading.texts
    link = next((p for p in range(after, len(texts)) if texts[p] in {"to", "onto", "of", "on"}
                 and texts[p + 1 : p + 2] not in (["top"], ["of"])), None)  # fmt: skip
    if link is None or verb > reading.place_of(amount.span.start):
        return None
    end = next((p for p in range(link + 1, len(texts)) if texts[p] in {"for", "as", ","}), None)
    places = range(link + 1, end if end is not None else len(texts))
    one = called(reading, places) if places else None
    between = set(texts[after:link])
    if one is None or not between <= EXTRAS | {
        "for",
        "a",
        "of",
        "on",
        "top",
        "more",
        "the",
        "extra",
    }:
        return None
    if texts[link] in {"of", "on"} and EXTRAS.isdisjoint(texts) and "top" not in texts:
        return None
    edit = Edit(
        target=Target(ids=(one.id,)), amount=amount_decided(decisions) or one.amount + amount.amount
    )
    return Meaning(edit, doubt_about(reading, amount, None, decisions), _WHY)


def _taken_off(reading: Reading, last: Recent, decisions: Decisions) -> Meaning | None:
    """“minus 10 for the coupon”, “knock 5 off that”: so much less."""
    core = core_of(reading)
    if len(reading.amounts) != 1 or not core or reading.texts[core.start] not in TAKING_OFF:
        return None
    amount = reading.amounts[0]
    texts = {reading.texts[place] for place in core if place not in reading.priced}
    told = not texts.isdisjoint(BACK_OFF) or ("off" in texts and not texts.isdisjoint(IT))
    if not told or amount.amount >= last.amount or amount.currency not in {None, last.currency}:
        return None
    known = TAKING_OFF | BACK_OFF | {"off"}
    if any(text not in known and not is_around(reading, place)
           for place in core if place not in reading.priced
           for text in (reading.texts[place],)):  # fmt: skip
        return None
    edit = Edit(
        target=Target(ids=(last.id,)),
        amount=amount_decided(decisions) or last.amount - amount.amount,
    )
    return Meaning(edit, doubt_about(reading, amount, None, decisions), _WHY)


def _in_the_end(reading: Reading, last: Recent, decisions: Decisions) -> Meaning | None:
    """“got charged 42.50 in the end”, “45 including the joining fee”: what it came to."""
    if len(reading.amounts) != 1:
        return None
    amount = reading.amounts[0]
    texts, after = reading.texts, reading.place_of(amount.span.end)
    if amount.currency not in {None, last.currency} or amount.amount == last.amount:
        return None
    finally_so = not FINALLY.isdisjoint(texts) and not (CHARGED | FINALLY).isdisjoint(texts)
    with_more = texts[after : after + 1] != [] and texts[after] in WITH
    with_more = with_more and not EXTRAS.isdisjoint(texts[after:])
    known = CHARGED | FINALLY
    before = set(texts[: reading.place_of(amount.span.start)])
    if not (with_more or before.isdisjoint(WITH) or before.isdisjoint(EXTRAS)):
        with_more, known = True, known | WITH | EXTRAS | CAME_TO | TOTALS  # "with tip that's 44"
    if not (finally_so or (with_more and amount.amount > last.amount)):
        return None
    stop = after if with_more else len(texts)
    loose = all(
        place in reading.priced or texts[place] in known or is_around(reading, place)
        for place in range(stop)
    )
    if not loose or not _is_near(amount.amount, last, _HALF_MORE):
        return None
    return _to(reading, last, amount, decisions)


def _with_all(reading: Reading, last: Recent, decisions: Decisions) -> Meaning | None:
    """“so with the drink it was 11.50”, “plus a coke, 11 total”: the whole with something more."""
    core = [place for place in core_of(reading) if reading.words[place].text != ","]
    if len(reading.amounts) != 1 or not core:
        return None
    amount = reading.amounts[0]
    first, after = reading.place_of(amount.span.start), reading.place_of(amount.span.end)
    texts = reading.texts
    if texts[core[0]] not in WITH or not last.amount < amount.amount:
        return None
    if not _ELSEWHERE.isdisjoint(texts):
        return None  # "with a friend at the zoo, it was 12"
    tail = [texts[place] for place in range(after, core[-1] + 1)]
    by_verb = tuple(texts[first - 2 : first]) in IT_WAS or texts[first - 1] in TO_BE_IN_ALL
    in_all = bool(tail) and TOTALS.issuperset(tail)
    if not (in_all or (by_verb and not tail)) or amount.currency not in {None, last.currency}:
        return None
    if not _is_near(amount.amount, last, _HALF_MORE):
        return None
    return _to(reading, last, amount, decisions)


def _to(reading: Reading, one: Recent, told: AmountMention, decisions: Decisions) -> Meaning:
    edit = Edit(
        target=Target(ids=(one.id,)),
        amount=amount_decided(decisions) or told.amount,
        currency=told.currency,
    )
    return Meaning(edit, doubt_about(reading, told, None, decisions), _WHY)


_LONGEST = 22
_ELSEWHERE = frozenset(
    "at in to from near bei im en al chez dans da nel no na bij friend friends".split()
)
_FEWEST = 2
_FAR = Decimal(4)
_CLOSE = Decimal("1.35")
_HALF_MORE = Decimal("1.6")
_THEY = frozenset(
    "they he she it we i the ils elle il sie er ellos ellas loro eles zij hij".split()
)
_LEFT_OUT = frozenset(
    """forgot missed missing without with plus added add including left olvide faltaba vergessen
    ohne mit oublie sans avec dimenticato senza con
    esqueci faltou sem com vergeten zonder met""".split()
)
_WHY = ("another amount for what was just entered, and why",)
