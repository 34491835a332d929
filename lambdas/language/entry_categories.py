"""The category of an entry, by what its words say it was for."""

from __future__ import annotations

from collections.abc import Sequence

from language.added import WITH_IT
from language.amounts import AmountMention
from language.categories import EXPENSE_SLUGS, Hit, told_by
from language.company import in_company
from language.cues import Cue
from language.headings import Heading, covered_by
from language.hints import Hint
from language.means_of_paying import without_means
from language.movements import source_of
from language.reading import Reading
from language.vocabulary.pictures import PICTURES
from ledger.records import Kind


def hit_of(
    reading: Reading, heading: Heading, amount: AmountMention | None, first: int, after: int
) -> Hit | None:
    """The phrase that tells what an entry was for, by itself or in its list's heading."""
    own = max(first, min(heading.after, after))
    covering = phrase_told(reading, heading.hits, 0, len(reading.words))
    hit = phrase_told(reading, reading.hits_in(own, after), own, after) or covering
    if hit is not None and hit.said == "home" and covering is not None and not heading.after:
        hit = covering  # "cab there 22 and 31 home"
    if hit is None:
        return None
    if heading.after and covering and not hit.sense.is_income:
        slug = covered_by(covering.sense.slug, hit.sense.slug)
        hit = hit._replace(sense=hit.sense._replace(slug=slug))
    if hit.said == "paye" and "payé" in reading.typed.lower():
        bought = [one for one in reading.hits_in(first, after) if not one.sense.is_income]
        hit = phrase_told(reading, bought, first, after) or hit  # paid, no pay
    if hit.sense.slug == "fees" and amount and _holds_an_extra(reading, amount):
        bought = [one for one in reading.hits_in(first, after) if one.sense.slug != "fees"]
        hit = phrase_told(reading, bought, first, after) or hit  # "lamp 40, shipping 12"
    return in_company(reading, hit, reading.hits_in(own, after))


def _holds_an_extra(reading: Reading, amount: AmountMention) -> bool:
    """Whether a fee or postage is a part of the amount: of what it is, its price tells."""
    if " + " in amount.how or amount.how == WITH_IT:
        return True
    return not _INCLUDING.isdisjoint(reading.texts)


def is_among_bills(reading: Reading, hit: Hit) -> bool:
    """Whether bills are listed beside it: "rent 1200, internet 60, phone 45"."""
    others = {one.sense.slug for one in reading.hits if one.said not in _BILLED}
    return "utilities" in others or ("housing" in others and hit.said not in {"gas", "car"})


def pictured(reading: Reading, first: int, after: int) -> str | None:
    """What a picture between the words before and after these tells: "🍕 22.50"."""
    start = reading.words[first - 1].end if first else 0
    end = reading.words[after].start if after < len(reading.words) else len(reading.text)
    return next((PICTURES[one] for one in reading.text[start:end] if one in PICTURES), None)


def phrase_told(reading: Reading, hits: Sequence[Hit], first: int, after: int) -> Hit | None:
    """Which of the phrases between two words tells the category."""
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


def category_of(
    reading: Reading, hit: Hit | None, kind: Kind, first: int, after: int, *, is_told: bool
) -> str | None:
    """The category of a phrase, gifts where it was for or from somebody, or none."""
    from_somebody = reading.has(Cue.PAYEE) and any(
        hint.cue is Cue.PAYEE and _is_one_given_to(reading, hint, kind)
        for hint in reading.hints_in(first, after)
    )
    if kind is Kind.INCOME:
        if hit is not None and (hit.sense.is_income or hit.sense.slug not in EXPENSE_SLUGS):
            return "freelance" if _is_for_work(reading, hit) else hit.sense.slug
        source = source_of(reading, first, after) if is_told else None
        return source or ("gift_income" if from_somebody else None)
    if hit is None or hit.sense.is_income:
        return "gifts" if from_somebody and kind is Kind.EXPENSE else None
    if hit.sense.level == 0 and from_somebody and kind is Kind.EXPENSE:
        return "gifts"
    return hit.sense.slug


def _is_for_work(reading: Reading, hit: Hit) -> bool:
    """“got paid for that logo thing”: for one piece of work, and not for a month or a shift."""
    if hit.said != "got paid" or reading.texts[hit.after : hit.after + 1] != ["for"]:
        return False
    following = range(hit.after + 1, min(hit.after + 4, len(reading.words)))
    return not any(
        place in reading.dated or reading.texts[place] in _PAID_TIMES for place in following
    )


def _is_one_given_to(reading: Reading, hint: Hint, kind: Kind) -> bool:
    """In Chinese, Japanese and Korean a particle tells: 给妈妈, 母に, 엄마한테, but not 和朋友."""
    texts = reading.texts
    if texts[hint.first] < "\u3040" or kind is Kind.INCOME:
        return True
    before = texts[hint.first - 1] if hint.first else ""
    after = texts[hint.after] if hint.after < len(texts) else ""
    return before in _GIVING_TO or after in _GIVEN_TO


_PAID_TIMES = frozenset(
    """week weeks fortnight month months shift shifts overtime hours holiday holidays vacation leave
    work days january february march april may june july august september october november
    december pto sick""".split()
)
_INCLUDING = frozenset("incl including included inc inkl inclusive inclus compris".split())
_GIVING_TO = frozenset("给送俾畀还替孝")
_GIVEN_TO = frozenset("にへ한께용생")
_BILLED = frozenset(
    "phone phones cell mobile water gas agua acqua eau wasser telefon telefono".split()
)
"""Among bills they are a bill themselves."""
