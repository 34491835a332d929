"""What was paid where an answer tells the price of each: asked for “2 beers”, one says “7 each”."""

from __future__ import annotations

import re
from decimal import Decimal

from language.amounts import AmountMention
from language.answered_values import as_value
from language.context import Context
from language.reading import Reading
from language.request import Pending
from language.share_answers import count_in
from language.text import fold
from language.vocabulary.answering import EACH_ONE, IN_ALL


def paid_for_each(reading: Reading, pending: Pending) -> str | None:
    """The price times how many the answer or the message asked about tells.

    So “7 each”, “4 of them at 35”, “je 3,50”; of “140 total, 35 each” it is the whole.
    """
    if not any(text[0].isdecimal() for text in reading.texts) or len(reading.texts) > _LONGEST:
        return None
    text = fold(reading.typed).strip(" .!")
    whole = _whole(text, reading.context)
    if whole is not None:
        return whole
    told = _PRICED.fullmatch(text)
    if told is None or not (told["each"] or told["je"] or (told["many"] and told["at"])):
        return None
    amount = _price(told["price"], reading.context)
    if amount is None:
        return None
    if told["many"]:
        many = _count(told["many"], reading)
    else:
        many = _count_asked(pending, reading) or _count_offered(pending, amount.amount)
    if many is None:
        return None
    return as_value(amount._replace(amount=amount.amount * many))


def _whole(text: str, context: Context) -> str | None:
    """“140 total, 35 each”, “35 each so 140”."""
    parts = [part for part in _PARTS.split(text) if part]
    if len(parts) != 2:
        return None
    each = [one for one in map(_PRICED.fullmatch, parts) if one and (one["each"] or one["je"])]
    others = [part for part in parts if not each or part != each[0][0]]
    whole = [one for one in map(_WHOLE.fullmatch, others) if one]
    if len(each) != 1 or len(whole) != 1:
        return None
    amount = _price(whole[0]["price"], context)
    return as_value(amount) if amount else None


def _price(said: str, context: Context) -> AmountMention | None:
    found = Reading(said, context).amounts
    return found[0] if len(found) == 1 and found[0].doubt is None else None


def _count(said: str, reading: Reading) -> int | None:
    many = count_in(reading, said)
    return many if many is not None and 0 < many <= _MOST else None


def _count_asked(pending: Pending, reading: Reading) -> int | None:
    """How many there are in “2 beers”, where the message has no other number."""
    asked = Reading(pending.text, reading.context)
    counts = [count_in(asked, text) for text in asked.texts if text not in _ARTICLES]
    told = [one for one in counts if one is not None]
    return told[0] if len(told) == 1 and 1 < told[0] <= _MOST else None


def _count_offered(pending: Pending, price: Decimal) -> int | None:
    """“7 each” to “Is “2 beers at 7” $14.00 or $7.00?”."""
    values = [Decimal(one.value) for one in pending.ask.choices if _DECIMAL.fullmatch(one.value)]
    if len(values) != 2 or min(values) != price or price <= 0:
        return None
    many = max(values) / price
    return int(many) if many == int(many) else None


def lacks_the_count(typed: str) -> bool:
    """“7 each” of nobody knows how many."""
    told = _PRICED.fullmatch(fold(typed).strip(" .!"))
    return told is not None and told["many"] is None and bool(told["each"] or told["je"])


_LONGEST = 12
_MOST = 200
_DECIMAL = re.compile(r"\d+(?:\.\d+)?")
_ARTICLES = frozenset("a an one un una uno une ein eine een um uma en".split())
_LEADS = (
    r"(?:(?:no|oh|ok|okay|so|well|hm+|um+|actually|they|they're|theyre|those|we|it|its|it's|was|"
    r"were|are|is|cost|costs|paid|each|one|about|eran|son|costaron|a|waren|kosten|kosteten|"
    r"c'etait|erano|eram|foram|het) ){0,4}"
)
_NUMBER = r"(?:[€$£¥] ?)?\d{1,6}(?:[.,]\d{1,2})?(?: ?(?:€|\$|£|[a-z]{3,7}))??"
_PRICED = re.compile(
    _LEADS
    + r"(?:(?P<many>\d{1,3}|[a-z]{2,8})(?: ?(?:of (?:them|those|these|it)|pcs|pieces|tickets|"
    r"stuck|de ellos|davon|d'entre eux|di loro|deles|stuks))?,? ?(?P<at>at|@|x|a|zu|por|op) )?"
    r"(?:at |@ ?|for |para |fur |pour |per |voor |a |zu |op )?(?P<je>je |ciascuno |elk )?"
    rf"(?P<price>{_NUMBER}),? ?(?P<each>{'|'.join(EACH_ONE)})?"
)
_WHOLE = re.compile(
    rf"{_LEADS}(?:{'|'.join(IN_ALL)})? ?(?P<price>{_NUMBER}) ?(?:{'|'.join(IN_ALL)})?"
)
_PARTS = re.compile(r", | so |; | = | makes | thats | that's | \(|\)| - ")
