"""The transactions a message tells: which words and which day belong to which amount."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from language.added import WITH_IT
from language.amounts import AmountMention, Doubt, Reason
from language.categories import EXPENSE_SLUGS, Hit, slug_of, told_by
from language.change import CHANGED
from language.cues import Cue
from language.dates import DayMention
from language.headings import Heading, covered_by, heading_of
from language.hints import Hint
from language.listed import SELLING, Listed, adds_nothing, in_one_list, is_way_back
from language.listed_days import day_of_each
from language.means_of_paying import without_means
from language.movements import Told, Way, is_later, is_only_modifier, movement_in, source_of
from language.paid_by_time import NET_OF_GROSS
from language.parts import Part, parts_of
from language.reading import Reading
from language.receipts import OF_RECEIPT
from language.request import Entry
from language.scratched import without_scratched
from language.vocabulary.pictures import PICTURES
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
    """As in "2 cabs 14 and 17", "lunch 12 mon, 14 tue": without words it is what was named."""
    part = parts[place]
    if is_way_back(parts, place, reading):
        return reading.hits_in(parts[0].first, part.first)
    if not place or part.amount is None or part.amount.currency:
        return []
    if any(
        reading.words[at].is_word and at not in reading.numbered
        for at in range(part.first, part.after)
    ):
        return []
    for before in reversed(parts[:place]):
        hits = reading.hits_in(before.first, before.after)
        if hits:
            return hits
    return []


def kind_of(reading: Reading, first: int, after: int, hit: Hit | None, sign: str | None) -> Kind:
    """What a transaction told by the words from `first` up to `after` is."""
    hints = reading.hints_in(first, after)
    cues = {hint.cue for hint in hints if hint.after <= after and not _is_in_paying(hint, hints)}
    is_income = hit is not None and hit.sense.is_income
    refunded = Cue.REFUND in cues or _comes_back(reading, first, after)
    if refunded and not is_income and not _is_return_ticket(reading, hints, hit):
        return Kind.REFUND
    if hit is not None and hit.sense.slug == "tax_refund":
        return Kind.INCOME
    if sign == "+":
        return Kind.INCOME
    if hit is not None and is_income:
        paying = [
            hint
            for hint in hints
            if hint.cue is Cue.SPENT
            and reading.texts[hint.first] not in _TAKING
            and not (hit.first <= hint.first < hit.after)  # "paye du mois" is no "payé"
        ]
        paid_for = bool(paying) and not cues & {Cue.EARNED, Cue.GAVE_ME}
        return Kind.EXPENSE if paid_for and hit and hit.sense.slug != "sale" else Kind.INCOME
    if Cue.GAVE_ME in cues and hit is not None and "back" in reading.texts[first:after]:
        return Kind.REFUND  # "they gave me my 75 back on the coat"
    if Cue.GAVE_ME in cues or "earned" in reading.texts[first:after]:
        return Kind.INCOME
    if hit is not None and hit.sense.slug != "gifts" and hit.sense.level > 0:
        return Kind.EXPENSE
    if Cue.EARNED in cues:
        return Kind.INCOME
    if _is_from_somebody(reading, first, after) or _is_got_from(reading, first):
        return Kind.INCOME
    return Kind.EXPENSE


def _movement(
    reading: Reading, first: int, after: int, hit: Hit | None, sign: str | None
) -> Told | None:
    """Which way a sentence says that money moved, or that words of income only describe."""
    if sign is not None:
        return None
    told = movement_in(reading, first, after)
    if told is None and hit is not None and hit.sense.is_income:
        incomes = [
            one
            for one in reading.hits_in(first, after)
            if one.sense.is_income and one.said not in SELLING
        ]
        if incomes and all(is_only_modifier(reading, one.after) for one in incomes):
            return Told((Way.OUT,), "of what is bought")
    return told


def _source(reading: Reading, first: int, after: int, hit: Hit | None) -> Hit | None:
    """The word that tells where income is from, before what tells what is bought."""
    if hit is not None and (hit.sense.is_income or hit.sense.slug not in EXPENSE_SLUGS):
        return hit
    incomes = [one for one in reading.hits_in(first, after) if one.sense.is_income]
    return _told(reading, incomes, first, after)


def _is_in_paying(hint: Hint, hints: Sequence[Hint]) -> bool:
    """Whether longer words of paying hold words of earning: "me cobró" is no "cobró"."""
    return hint.cue in {Cue.EARNED, Cue.GAVE_ME} and any(
        one.cue is Cue.SPENT
        and one.first <= hint.first
        and hint.after <= one.after
        and one.after - one.first > hint.after - hint.first
        for one in hints
    )


def _comes_back(reading: Reading, first: int, after: int) -> bool:
    """“Pfand 4,75 zurück”: the last word says so, and no way there and back is meant."""
    said = [text for text in reading.texts[first:after] if text[0].isalpha()]
    return len(said) > 1 and said[-1] in _BACK_AT_THE_END and said[-2] not in _AND_BACK


def _is_return_ticket(reading: Reading, hints: Sequence[Hint], hit: Hit | None) -> bool:
    """“train return 17”, “treinkaartje 17 retour”: there and back."""
    back = [reading.texts[hint.first] for hint in hints if hint.cue is Cue.REFUND]
    return hit is not None and hit.sense.slug in {"transport", "travel"} and _BACK.issuperset(back)


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
    hit = _hit_of(reading, heading, amount, first, after)
    changed = amount is not None and amount.how == CHANGED
    if not alone and hit is not None and hit.said in _BILLED and _is_among_bills(reading, hit):
        hit = hit._replace(sense=hit.sense._replace(slug="utilities"))
    told = _movement(reading, first, after, hit, sign)
    told = _ON_THE_WAY if is_way_back or changed else told
    told = _PAID_OUT if amount is not None and amount.how == NET_OF_GROSS else told
    kind = _KIND_OF[told.ways[0]] if told else kind_of(reading, first, after, hit, sign)
    if kind is Kind.INCOME and told is not None:
        hit = _source(reading, first, after, hit)
    if kind is not Kind.INCOME and hit is not None and hit.sense.is_income:
        others = [one for one in reading.hits_in(first, after) if not one.sense.is_income]
        hit = _told(reading, others, first, after) or hit  # "j'ai payé edf": "paye" is a wage too
    category = _category(reading, hit, kind, first, after, is_told=told is not None)
    tag = next((slug for place, slug in tags if first <= place < after), None)
    if tag is None and len(tags) == 1:
        tag = tags[0][1]
    told_weakly = hit is None or hit.sense.level == 0
    if told_weakly and kind is not Kind.INCOME and not reading.typed.isascii():
        category = _pictured(reading, first, after) or category
    value = _value(amount)
    if amount is not None and amount.how == OF_RECEIPT and "\n" in reading.texts[first + 1 : after]:
        after = reading.texts.index("\n", first + 1)  # the line that names the shop
    description = description_of(reading, first, after, (amount,) if amount else ())
    learned_from = hit.said if hit and not tag else None
    if learned_from is None and not tag and description:
        learned_from = _key(reading, first, after)
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


def _hit_of(
    reading: Reading, heading: Heading, amount: AmountMention | None, first: int, after: int
) -> Hit | None:
    """The phrase that tells what an entry was for, by itself or in its list's heading."""
    own = max(first, min(heading.after, after))
    covering = _told(reading, heading.hits, 0, len(reading.words))
    hit = _told(reading, reading.hits_in(own, after), own, after) or covering
    if hit is None:
        return None
    if heading.after and covering and not hit.sense.is_income:
        slug = covered_by(covering.sense.slug, hit.sense.slug)
        hit = hit._replace(sense=hit.sense._replace(slug=slug))
    if hit.said == "paye" and "payé" in reading.typed.lower():
        bought = [one for one in reading.hits_in(first, after) if not one.sense.is_income]
        hit = _told(reading, bought, first, after) or hit  # paid, no pay
    if hit.sense.slug == "fees" and amount and _holds_an_extra(reading, amount):
        bought = [one for one in reading.hits_in(first, after) if one.sense.slug != "fees"]
        hit = _told(reading, bought, first, after) or hit  # "lamp 40, shipping 12"
    return hit


def _holds_an_extra(reading: Reading, amount: AmountMention) -> bool:
    """Whether a fee or postage is a part of the amount: of what it is, its price tells."""
    if " + " in amount.how or amount.how == WITH_IT:
        return True
    return not _INCLUDING.isdisjoint(reading.texts)


def _is_among_bills(reading: Reading, hit: Hit) -> bool:
    """Whether bills are listed beside it: "rent 1200, internet 60, phone 45"."""
    others = {one.sense.slug for one in reading.hits if one.said not in _BILLED}
    return "utilities" in others or ("housing" in others and hit.said not in {"gas", "car"})


def _pictured(reading: Reading, first: int, after: int) -> str | None:
    """What a picture between the words before and after these tells: "🍕 22.50"."""
    start = reading.words[first - 1].end if first else 0
    end = reading.words[after].start if after < len(reading.words) else len(reading.text)
    return next((PICTURES[one] for one in reading.text[start:end] if one in PICTURES), None)


def description_of(
    reading: Reading, first: int, after: int, amounts: Sequence[AmountMention] = ()
) -> str:
    """The words that tell what it was, as typed."""
    dull = reading.dull
    counted = reading.places_in(one.span for one in amounts) | _numbering(reading)
    signs = _SIGNS - _MARKUP if _is_marked_up(reading) else _SIGNS
    kept = [
        place
        for place in range(first, after)
        if reading.words[place].text not in signs
        and place not in counted
        and place not in reading.dated
        and not (place > first and reading.words[place - 1].text == "#")
    ]
    while kept and kept[0] in dull and not _begins_a_word(reading, kept[0]):
        kept.pop(0)
    kept = _without_refund(reading, kept)
    while kept and kept[-1] in dull:
        kept.pop()
    runs: list[list[int]] = []
    for place in kept:
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    if not runs:
        runs = _things_named(reading, first, after)
    said = " ".join(reading.as_typed(reading.span_of(run[0], run[-1] + 1)).strip() for run in runs)
    return " ".join(said.split())


def _numbering(reading: Reading) -> frozenset[int]:
    """The places of a list's numbers and total: "1) tea 3", "tea 3, total 7", "spent 7: tea 3"."""
    texts = reading.texts
    found: set[int] = set()
    for other in reading.money.others:
        if other.reason not in {Reason.ORDINAL, Reason.USED}:
            continue
        places = reading.places_in([other.span])
        first, after = min(places, default=0), max(places, default=0) + 1
        if other.reason is Reason.ORDINAL:
            found |= places
            found |= {after} if texts[after : after + 1] in _BEHIND_NUMBERS else set()
        elif first and texts[first - 1] in _TOTALS:
            found |= places | {first - 1}
        elif all(place in reading.dull for place in range(first)):
            found |= places
    return frozenset(found)


def _begins_a_word(reading: Reading, place: int) -> bool:
    """Whether a character of a script without spaces is no word of its own: the も of もやし."""
    word = reading.words[place]
    if word.text < "\u3040" or reading.has_longer_hint(place) or place + 1 >= len(reading.words):
        return False
    return reading.words[place + 1].start == word.end and reading.words[place + 1].is_word


def _is_marked_up(reading: Reading) -> bool:
    """Whether the text has the signs of "<b>coffee</b>", which are kept as typed."""
    return "<" in reading.typed and ">" in reading.typed


def _without_refund(reading: Reading, kept: list[int]) -> list[int]:
    """“refund for the jacket” is of the jacket."""
    refunds = reading.places_of(Cue.REFUND)
    begin = 0
    while begin < len(kept) and (kept[begin] in refunds or (begin and kept[begin] in reading.dull)):
        begin += 1
    return kept[begin:] or kept


def _things_named(reading: Reading, first: int, after: int) -> list[list[int]]:
    """What tells the category, with its count: "2 coffees at 3.50 each"."""
    runs = []
    for hit in reading.hits_in(first, after):
        if hit.sense.level > 0:
            start = hit.first
            before = reading.words[start - 1]
            counted = start > first and before.text.isdecimal()
            if counted and reading.text[before.end] == " ":
                start -= 1
            runs.append(list(range(start, hit.after)))
    return runs[:1]


def _value(amount: AmountMention | None) -> Decimal | None:
    if amount is None or amount.doubt is Doubt.SCIENTIFIC:
        return None
    return amount.amount


def _told(reading: Reading, hits: Sequence[Hit], first: int, after: int) -> Hit | None:
    if not hits:
        return None
    hits = [hit for hit in hits if hit.said != "payday" or hit.first == first]  # "each payday"
    hits = [hit for hit in hits if hit.said != "visa" or not _is_a_card(reading, hit)]
    hits = without_means(reading, _outside_brackets(reading, hits))
    if len(hits) == 1:
        return hits[0]
    breaks = [hint.first for hint in reading.hints_in(first, after) if hint.cue is Cue.AWAY]
    return told_by(hits, breaks, reading.spoken)


def _is_a_card(reading: Reading, hit: Hit) -> bool:
    """“VISA ****4410”, “on my visa card” is what was paid with."""
    following = reading.texts[hit.after : hit.after + 1]
    numbered = hit.after not in reading.numbered
    return bool(following) and (
        following[0] in _ON_CARDS or (following[0].isdecimal() and numbered)
    )


_ON_CARDS = frozenset("x xx xxx xxxx card ending debit credit".split())


def _outside_brackets(reading: Reading, hits: Sequence[Hit]) -> Sequence[Hit]:
    """What is in brackets only details what stands outside: "movie 32 (tickets, popcorn)"."""
    opened = reading.text.find("(")
    if opened < 0 or ")" not in reading.text[opened:]:
        return hits
    closed = reading.text.index(")", opened)
    outside = [hit for hit in hits if not opened < reading.words[hit.first].start < closed]
    return outside or hits


def _category(
    reading: Reading, hit: Hit | None, kind: Kind, first: int, after: int, *, is_told: bool
) -> str | None:
    from_somebody = any(
        hint.cue is Cue.PAYEE and _is_one_given_to(reading, hint, kind)
        for hint in reading.hints_in(first, after)
    )
    if kind is Kind.INCOME:
        if hit is not None and (hit.sense.is_income or hit.sense.slug not in EXPENSE_SLUGS):
            return hit.sense.slug
        source = source_of(reading, first, after) if is_told else None
        return source or ("gift_income" if from_somebody else None)
    if hit is None or hit.sense.is_income:
        return "gifts" if from_somebody and kind is Kind.EXPENSE else None
    if hit.sense.level == 0 and from_somebody and kind is Kind.EXPENSE:
        return "gifts"
    return hit.sense.slug


def _is_one_given_to(reading: Reading, hint: Hint, kind: Kind) -> bool:
    """In Chinese, Japanese and Korean a particle tells: 给妈妈, 母に, 엄마한테, but not 和朋友."""
    texts = reading.texts
    if texts[hint.first] < "\u3040" or kind is Kind.INCOME:
        return True
    before = texts[hint.first - 1] if hint.first else ""
    after = texts[hint.after] if hint.after < len(texts) else ""
    return before in _GIVING_TO or after in _GIVEN_TO


def _is_from_somebody(reading: Reading, first: int, after: int) -> bool:
    """“50 from grandma”."""
    hints = reading.hints_in(first, after)
    givers = {hint.first for hint in hints if hint.cue is Cue.PAYEE}
    return any(
        hint.cue is Cue.FROM
        and any(place in givers for place in range(hint.after, min(hint.after + 3, after)))
        for hint in hints
    )


def _is_got_from(reading: Reading, first: int) -> bool:
    """“got 30 from bob”, “venmo from anna 15”."""
    texts = reading.texts
    if texts[first : first + 1] == ["got"]:
        start = reading.words[first].end + 1
        got = next((one for one in reading.amounts if one.span.start == start), None)
        place = reading.place_of(got.span.end) if got else len(texts)
        return texts[place : place + 1] == ["from"]
    return texts[first] in _SENDERS and texts[first + 1 : first + 2] == ["from"]


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


def _key(reading: Reading, first: int, after: int) -> str | None:
    """What a correction is kept under where no word was known: the first that is none of ours."""
    dull = reading.dull
    for place in range(first, after):
        word = reading.words[place]
        if word.is_word and place not in dull and place not in reading.numbered:
            return word.text
    return None


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


_INCLUDING = frozenset("incl including included inc inkl inclusive inclus compris".split())
_PAID_OUT = Told((Way.IN,), "what was paid out")
_BEHIND_NUMBERS = ([")"], ["."], [":"])
_TOTALS = frozenset(
    "= total altogether summe gesamt zusammen totale tout totaal samen suma".split()
)
_ON_THE_WAY = Told((Way.OUT,), "on the way back")
_GIVING_TO = frozenset("给送俾畀还替孝")
_GIVEN_TO = frozenset("にへ한께용생")
_SENDERS = frozenset({"venmo", "zelle", "paypal", "cashapp", "transfer", "payment"})
_BILLED = frozenset(
    "phone phones cell mobile water gas agua acqua eau wasser telefon telefono".split()
)
"""Among bills they are a bill themselves."""
_TAKING = frozenset({"got", "had", "took", "caught"})
"""Verbs of spending that also take money in: "got my paycheck"."""
_SIGNS = frozenset(",;:!?&+#@/=<>\n%")
_MARKUP = frozenset("<>/")
_BACK = frozenset({"return", "retour"})
_KIND_OF = {Way.IN: Kind.INCOME, Way.OUT: Kind.EXPENSE, Way.BACK: Kind.REFUND}
_BACK_AT_THE_END = frozenset({"zuruck", "terug", "tillbaka"})
_AND_BACK = frozenset("und en och u hin heen".split())
