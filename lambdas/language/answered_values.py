"""The amount or currency that an answer tells besides other things: “20 is the price, i had 5”."""

from __future__ import annotations

import re
from decimal import Decimal

from language.amounts import AmountMention
from language.cues import Cue
from language.reading import Reading
from language.text import fold
from language.vocabulary.afterthoughts import CHEAPER
from language.vocabulary.answering import AROUND_NATIONS, CURRENCY_OF, IS, PRICE, THE
from language.vocabulary.recents import AFTERWARDS, LEADS
from language.words import words_of

ROUGHLY = " ~"
"""What ends the value of an answer like “about 40”."""


def price_told(reading: Reading) -> str | None:
    """“20 is the price lol, i had 5 tacos”: the amount that is called one."""
    if PRICE.isdisjoint(reading.texts) or not 1 < len(reading.words) <= _LONGEST_OF_PRICES:
        return None
    told = []
    for amount in reading.amounts:
        first = reading.place_of(amount.span.start)
        after = reading.place_of(amount.span.end)
        follows = [one for one in reading.texts[after : after + 4] if one not in THE]
        before = [one for one in reading.texts[max(0, first - 3) : first] if one not in THE]
        is_price = follows[:1] != [] and follows[0] in IS and follows[1:2] != []
        if (is_price and follows[1] in PRICE) or (
            len(before) > 1 and before[-1] in IS and before[-2] in PRICE
        ):
            told.append(amount)
    if len(told) != 1 or told[0].doubt is not None:
        return None
    return as_value(told[0])


def discounted(reading: Reading) -> str | None:
    """“22.50 but with the coupon 20”: what was paid in the end."""
    if CHEAPER.isdisjoint(reading.texts) or len(reading.words) > _LONGEST_OF_PRICES:
        return None
    told = _TWO_PRICES.fullmatch(fold(reading.text).strip(" .!"))
    if told is None or not reading.amounts:
        return None
    words = {word.text for word in words_of(told["before"] + told["between"]) if word.is_word}
    if words.isdisjoint(CHEAPER) or not words <= CHEAPER | _AROUND_DISCOUNTS:
        return None
    was, paid = (Decimal(told[name].replace(",", ".")) for name in ("was", "paid"))
    return as_value(reading.amounts[0]._replace(amount=paid)) if paid < was else None


def currency_of_a_country(reading: Reading) -> str | None:
    """“swedish”, “the mexican ones”, “in canada”."""
    if len(reading.words) > _LONGEST or reading.has(Cue.NOT):
        return None
    words = [word.text for word in words_of(fold(reading.typed)) if word.is_word]
    codes = {CURRENCY_OF[text] for text in words if text in CURRENCY_OF}
    beside = AROUND_NATIONS | LEADS | AFTERWARDS
    alone = len(codes) == 1 and all(text in CURRENCY_OF or text in beside for text in words)
    return codes.pop() if alone else None


def as_value(amount: AmountMention) -> str:
    """An amount as an answer has it, with its currency where one was said."""
    number = format(amount.amount, "f")
    return f"{number} {amount.currency}" if amount.currency else number


_PRICE = r"\d{1,6}(?:[.,]\d{2})?"
_TWO_PRICES = re.compile(
    rf"(?P<before>[a-z ']{{0,12}})[$€£]?(?P<was>{_PRICE})(?P<between>[^0-9]{{1,40}})"
    rf"(?P<paid>{_PRICE})[$€£ ]*"
)
_AROUND_DISCOUNTS = frozenset(
    """but with the a my i had and so only to down it was after for paid then just came less , ; :
    pero con el la quedo en aber mit dem nur mais avec le ma con il lo mas com o maar met de
    noch""".split()
)
_LONGEST = 8
_LONGEST_OF_PRICES = 16
