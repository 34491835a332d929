"""What was bought after a question whether it fits: “ok bought them, 79.95”.

“can i afford 80 on shoes” named the category; the purchase only points back at it.
"""

from __future__ import annotations

import re

from language.edit_doubts import amount_decided
from language.follow_ups import is_around, is_other_matter
from language.meaning import Meaning
from language.reading import Reading
from language.request import Decision, Entry, Log
from ledger.records import EVERYTHING, Kind


def bought_after_asking(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """The entry of the category that was asked about, None where more than “them” is named."""
    category = reading.context.recent_budget
    if category in {None, EVERYTHING} or len(reading.amounts) != 1 or reading.hits:
        return None
    if (
        is_other_matter(reading)
        or len(reading.words) > _LONGEST
        or not _BOUGHT.search(reading.said)
    ):
        return None
    amount = reading.amounts[0]
    if amount.doubt or any(
        not is_around(reading, place) and reading.texts[place] not in _BUYING
        for place in range(len(reading.words))
        if place not in reading.numbered
    ):
        return None
    day = reading.days[0].day if len(reading.days) == 1 else None
    entry = Entry(
        kind=Kind.EXPENSE,
        amount=amount_decided(decisions) or amount.amount,
        currency=amount.currency or reading.context.currency,
        currency_said=amount.currency is not None,
        category=category,
        description="",
        date=day or reading.context.today,
        date_said=day is not None,
    )
    return Meaning(Log(entries=(entry,)), None, ("what was asked about was bought",))


_LONGEST = 12
_BOUGHT = re.compile(
    r"\b(?:(?:bought|ordered|grabbed|purchased|booked|took) (?:it|them|those|em)"
    r"|got (?:them|those|em)|(?:los|las|lo|la) compre|hab(?:e)? (?:sie|es|die) gekauft"
    r"|(?:je )?les ai (?:achetes|achetees|pris|prises)|je l'ai (?:achete|achetee|pris|prise)"
    r"|(?:li|le) ho (?:comprati|comprate|presi|prese)|l'ho (?:comprato|comprata|preso|presa)"
    r"|comprei(?: (?:eles|elas|ele|ela))?|heb (?:ze|het|die) gekocht)\b"
)
_BUYING = frozenset(
    """bought ordered grabbed purchased booked took em went ahead anyway compre gekauft achetes
    achetees pris prises comprati comprate presi prese comprei gekocht ended up""".split()
)
