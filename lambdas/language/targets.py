"""Which transaction is meant: “the second one”, “the 45 from yesterday”, “that coffee”."""

from __future__ import annotations

from collections.abc import Collection

from language.amounts import AmountMention
from language.content import content_of, said_in, typed_in
from language.cues import Cue
from language.reading import Reading
from language.request import Target


def target_in(reading: Reading, places: Collection[int], *besides: Cue) -> Target:
    """The transaction these words name; all None where they name the last one.

    `besides` are cues whose words do not describe it.
    """
    within = frozenset(places)
    position = position_in(reading, within)
    named = [hit for hit in reading.hits if hit.first in within]
    amounts = [
        one
        for one in reading.amounts
        if (place := reading.place_of(one.span.start)) in within
        and not _counts(reading, one)
        and not any(hit.first < place < hit.after for hit in named)
    ]
    days = [one for one in reading.days if reading.place_of(one.span.start) in within]
    numbers = {
        place
        for hit in named
        for place in range(hit.first, hit.after)
        if hit.after - hit.first > 1  # "forever 21"
    }
    rest = sorted((numbers | set(content_of(reading, *_BESIDES, *besides))) & within)
    dull = _ORDINALS | _FIELDS | _HAPPENED
    rest = [place for place in rest if reading.texts[place] not in dull]
    return Target(
        position=position,
        amount=amounts[0].amount if amounts and position is None else None,
        date=days[0].day if days else None,
        text=said_in(reading, rest),
        typed=typed_in(reading, rest),
    )


def position_in(reading: Reading, places: Collection[int]) -> int | None:
    """Which of the list shown last is meant: “the second one”, “number 3”."""
    for place in sorted(places):
        text = reading.texts[place]
        number = _POSITIONS.get(text)
        following = reading.texts[place + 1 : place + 2]
        if number is not None and following in (["one"], ["item"], ["entry"], ["expense"]):
            return number
        if text in {"number", "item"} and following and following[0].isdecimal():
            return int(following[0])
        if text.isdecimal() and following and following[0] in {"st", "nd", "rd", "th"}:
            after = reading.texts[place + 2 : place + 3]
            if after == ["one"]:
                return int(text)
    return None


def _counts(reading: Reading, amount: AmountMention) -> bool:
    """“the last 2” counts entries."""
    before = reading.text[: amount.span.start].rstrip().rpartition(" ")[2].lower()
    return before in {"last", "number", "no", "#", "item"}


_BESIDES = (
    Cue.LAST_ONE, Cue.LEDGER, Cue.EVERYTHING, Cue.WRONG, Cue.NO, Cue.CANCEL, Cue.GREET, Cue.SPENT,
    Cue.RECENT, Cue.LOG, Cue.NOT, Cue.CATEGORY, Cue.LEAD_IN,
)  # fmt: skip
_ORDINALS = frozenset({"first", "second", "third", "fourth", "fifth"})
_FIELDS = frozenset(
    """amount amounts price total number figure value date day category currency cost description
    note tag label one ones thing things line item charge payment there list log books
    record records""".split()
)
"""What a transaction has, or is called: it does not tell which one is meant."""
_HAPPENED = frozenset(
    """duplicate duplicates duplicated dupe dupes double doubled twice accident accidental
    accidentally mistake error wrong wrongly test just entered typed added""".split()
)
_POSITIONS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
}  # fmt: skip
