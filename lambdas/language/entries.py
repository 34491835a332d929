"""The transactions a message tells: which words and which day belong to which amount."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from language.amounts import AmountMention, Doubt
from language.categories import Hit, slug_of
from language.change import CHANGED
from language.dates import DayMention
from language.entry_categories import category_of, hit_of, is_among_bills, phrase_told, pictured
from language.entry_kinds import hit_of_source, kind_of, movement_of
from language.entry_names import description_of, key_of
from language.going_on import goes_on
from language.headings import Heading, heading_of
from language.listed import Listed, adds_nothing, in_one_list, is_way_back
from language.listed_days import day_of_each
from language.movements import Told, Way, is_later
from language.paid_by_time import NET_OF_GROSS
from language.parts import Part, parts_of
from language.parts_of_others import BUT_FOR
from language.reading import Reading
from language.receipts import OF_RECEIPT
from language.request import Entry
from language.scratched import without_scratched
from language.told_apart import TOLD_APART
from ledger.records import Kind


class Draft(NamedTuple):
    """An entry, and what it was read from: the amount (None: there is none) and the day."""

    entry: Entry
    amount: AmountMention | None
    day: DayMention | None
    why: str
    kinds: tuple[Kind, ...] = ()
    """What it may be, where two kinds are as likely."""


def read_entries(reading: Reading, amounts: Sequence[AmountMention]) -> tuple[Draft, ...]:
    """The transactions of a message, in its order; one without an amount is asked about."""
    told = parts_of(reading, amounts)
    happened = _happened(told, reading)
    parts = without_scratched(happened, reading)
    alone = (
        len(parts) == 1
        and parts is happened
        and not any(adds_nothing(reading, one) for one in told[1:])
    )
    days = day_of_each(parts, reading)
    heading = heading_of(parts, reading)
    tags = _tags(reading)
    drafts = tuple(
        _draft(part, day, _over(heading, parts, place, reading), tags, reading,
               alone=alone, is_way_back=is_way_back(parts, place, reading))
        for place, (part, day) in enumerate(zip(parts, days, strict=True))
    )  # fmt: skip
    if len(drafts) == 1:
        return drafts
    listed = in_one_list([Listed(one.entry, one.kinds) for one in drafts], parts, reading)
    return tuple(
        draft._replace(entry=one.entry, kinds=one.kinds)
        for draft, one in zip(drafts, listed, strict=True)
    )


def _happened(parts: Sequence[Part], reading: Reading) -> Sequence[Part]:
    """The parts but for what is still to come ("lunch 34 and lena owes me 17"), or not at all."""
    if len(parts) == 1:
        return parts
    kept = [
        one
        for one in parts
        if not is_later(reading, one.first, one.after)
        and (one.amount or not adds_nothing(reading, one))
    ]
    return kept if any(one.amount for one in kept) else parts


def _over(heading: Heading, parts: Sequence[Part], place: int, reading: Reading) -> Heading:
    """The heading of the list, or what an amount without words goes on from."""
    if heading.hits:
        return heading
    return Heading(0, _hits_before(parts, place, reading))


def _hits_before(parts: Sequence[Part], place: int, reading: Reading) -> Sequence[Hit]:
    """As in "2 cabs 14 and 17", "lunch 12 mon, 14 on tue": it is what was named before."""
    part = parts[place]
    if is_way_back(parts, place, reading):
        return reading.hits_in(parts[0].first, part.first)
    if not place or part.amount is None:
        return []
    bare = part.amount.how == TOLD_APART and not reading.hits_in(part.first, part.after)
    if not bare and not goes_on(reading, part, parts[place - 1]):
        return []
    for before in reversed(parts[:place]):
        hits = reading.hits_in(before.first, before.after)
        if hits:
            return hits
    return []


def _draft(
    part: Part,
    day: DayMention | None,
    heading: Heading,
    tags: Sequence[tuple[int, str]],
    reading: Reading,
    *,
    alone: bool,
    is_way_back: bool = False,
) -> Draft:
    context = reading.context
    first, after = (0, len(reading.words)) if alone else (part.first, part.after)
    amount = part.amount
    sign = amount.sign if amount else None
    hit = hit_of(reading, heading, amount, first, after)
    changed = amount is not None and amount.how in {CHANGED, BUT_FOR}
    if not alone and hit is not None and hit.said in _BILLED and is_among_bills(reading, hit):
        hit = hit._replace(sense=hit.sense._replace(slug="utilities"))
    told = movement_of(reading, first, after, hit, sign)
    told = _ON_THE_WAY if is_way_back or changed else told
    told = _PAID_OUT if amount is not None and amount.how == NET_OF_GROSS else told
    kind = _KIND_OF[told.ways[0]] if told else kind_of(reading, first, after, hit, sign)
    if kind is Kind.INCOME and told is not None:
        hit = hit_of_source(reading, first, after, hit)
    if kind is not Kind.INCOME and hit is not None and hit.sense.is_income:
        others = [one for one in reading.hits_in(first, after) if not one.sense.is_income]
        # "j'ai payé edf": "paye" is a wage too
        hit = phrase_told(reading, others, first, after) or hit
    category = category_of(reading, hit, kind, first, after, is_told=told is not None)
    tag = next((slug for place, slug in tags if first <= place < after), None)
    if tag is None and len(tags) == 1:
        tag = tags[0][1]
    told_weakly = hit is None or hit.sense.level == 0
    if told_weakly and kind is not Kind.INCOME and not reading.typed.isascii():
        category = pictured(reading, first, after) or category
    value = _value(amount)
    if amount is not None and amount.how == OF_RECEIPT and "\n" in reading.texts[first + 1 : after]:
        after = reading.texts.index("\n", first + 1)  # the line that names the shop
    description = description_of(reading, first, after, (amount,) if amount else ())
    learned_from = hit.said if hit and not tag else None
    if learned_from is None and not tag and description:
        learned_from = key_of(reading, first, after)
    entry = Entry(
        kind=kind,
        amount=-value if value is not None and kind is Kind.REFUND else value,
        currency=amount.currency if amount and amount.currency else context.currency,
        category=tag or category,
        description=description,
        date=day.day if day and day.day else context.today,
        currency_said=bool(amount and amount.currency),
        date_said=day is not None,
        category_said=bool(tag),
        approximate=bool(amount and amount.approximate),
        learned_from=learned_from,
    )
    kinds = tuple(_KIND_OF[way] for way in told.ways) if told and len(told.ways) > 1 else ()
    return Draft(entry, amount, day, _why(entry, hit, tag, amount, day), kinds)


def _value(amount: AmountMention | None) -> Decimal | None:
    if amount is None or amount.doubt is Doubt.SCIENTIFIC:
        return None
    return amount.amount


def _tags(reading: Reading) -> list[tuple[int, str]]:
    tags: list[tuple[int, str]] = []
    if "#" not in reading.texts:
        return tags
    for place, word in enumerate(reading.words[:-1]):
        following = reading.words[place + 1]
        if word.text == "#" and following.start == word.end and following.is_word:
            end = place + 2
            said = following.text
            while (
                end < len(reading.words)
                and reading.words[end].is_word
                and reading.words[end].start - reading.words[end - 1].end <= 1
                and reading.text[reading.words[end].start - 1] in "-_"
            ):
                said = f"{said}_{reading.words[end].text}"
                end += 1
            tags.append((place, slug_of(said)))
    return tags


def _why(
    entry: Entry,
    hit: Hit | None,
    tag: str | None,
    amount: AmountMention | None,
    day: DayMention | None,
) -> str:
    told = [f"{entry.kind}"]
    if amount is not None:
        told.append(f"“{amount.said}” is {amount.amount} ({amount.how})")
    if tag:
        told.append(f"#{tag}")
    elif hit is not None and entry.category:
        told.append(f"“{hit.said}” is {entry.category}")
    if day is not None:
        told.append(f"“{day.said}” is {day.day or 'no day'} ({day.how})")
    return "; ".join(told)


_PAID_OUT = Told((Way.IN,), "what was paid out")
_ON_THE_WAY = Told((Way.OUT,), "on the way back")
_BILLED = frozenset(
    "phone phones cell mobile water gas agua acqua eau wasser telefon telefono".split()
)
"""Among bills they are a bill themselves."""
_KIND_OF = {Way.IN: Kind.INCOME, Way.OUT: Kind.EXPENSE, Way.BACK: Kind.REFUND}
