"""The shape of a language's words about money, numbers and quantities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What a word does next to a number. A word may have several."""

    UNIT = "unit"  # after: "5 kg", "3 nights", "42 litres"
    LABEL = "label"  # before, beside an amount: "iphone 15 case 20"
    NUMBERED = "numbered"  # before: "gate 12", "size 10", "order 4491"
    PEOPLE = "people"  # after: "4 people", "3 friends"
    WAYS = "ways"  # after: "split 3 ways"
    EACH = "each"  # after a unit price: "12 each", "per person"
    AT = "at"  # before a unit price: "2 pizzas at 12 each"
    PLUS = "plus"
    MINUS = "minus"
    TIMES = "times"
    TIP = "tip"
    INCLUDING = "including"
    AFTER = "after"  # the discount is already in: "85 after 15% off"
    COUNTED = "counted"  # what a small number before it counts: "2 tickets"
    OFF = "off"  # after a discount: "50 off"
    BACK = "back"  # after change: "got 5 back"
    SPLIT = "split"
    BETWEEN = "between"
    AMONG = "among"  # splits by itself: "60 entre 3"
    HALF = "half"  # "half of 80"
    SHARE = "share"  # "my half is 40"
    CHIPPED_IN = "chipped_in"  # before a part of what was said: "54, i chipped in 18"
    TOTAL = "total"
    APPROXIMATE = "approximate"  # before
    ISH = "ish"  # after
    INSTALLMENTS = "installments"
    BUY = "buy"  # a verb a count may follow: "got 2 shirts 40"
    PAY = "pay"  # a verb an amount follows: "paid 80"
    FOR = "for"
    ON = "on"
    WITH = "with"
    AND = "and"
    OF = "of"
    OR = "or"
    TO = "to"
    SINCE = "since"  # before a year
    OCLOCK = "oclock"  # after a time
    PERCENT = "percent"
    MEND = "mend"  # between two amounts the later of which is meant: "30, sorry, 13"
    LISTED = "listed"  # before a price that was not paid: "original price 60"
    NOW = "now"  # before the one that was: "paid 45"
    LOWERED = "lowered"  # "marked down to"
    HANDED = "handed"  # before a note that change is given on: "handed him a 20"
    PAID = "paid"  # before what was paid after a discount
    ADDED = "added"  # before a tip or tax without a number: "plus tax"
    CARD = "card"  # after what is paid with: "used a 10 gift card"
    HALF_OFF = "half_off"  # after: "60 half off"
    SUBJECT = "subject"  # before the number of a course: "bio 101"
    PER = "per"  # what a price after "/" is of: "25/hr"


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyWords:
    """A language's words; alternatives are separated by `|`, phrases may hold spaces.

    `numbers` are the words for 0 to 99, `scales` what multiplies (100, 1000, ...).
    `hundred` and `thousand` are what compounds are cut at ("zweihundertfünfzig"),
    `joiner` stands inside a number ("hundred and twenty"). `amounts` are words that are an
    amount ("fiver"), with the currency they say or "". `major` maps currency words to an
    ISO 4217 code or a family of `currency_words` ("dollar"), `minor` to the unit they
    are a hundredth of. `weak` words mean something else in other languages or in plain
    speech, and count only where the message is known to be in this language.
    """

    language: str
    numbers: Mapping[str, int]
    scales: Mapping[str, int] = field(default_factory=dict)
    compounds: tuple[tuple[str, int], ...] = ()
    joiner: str = ""
    point: str = ""
    fractions: Mapping[str, str] = field(default_factory=dict)
    amounts: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    major: Mapping[str, str] = field(default_factory=dict)
    minor: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[Role, str] = field(default_factory=dict)
    weak: str = ""


def counted(words: str, *, start: int = 0, step: int = 1) -> dict[str, int]:
    """Words in the order of counting, each with its value; `|` separates spellings."""
    return {
        spelling: start + step * place
        for place, word in enumerate(words.split())
        for spelling in word.split("|")
    }
