"""Plain numbers of which nothing says that they are money: they are asked about."""

from __future__ import annotations

from language.amounts import AmountMention, Strength
from language.content import content_of
from language.cues import Cue
from language.listed import is_way_back
from language.parts import Part, parts_of
from language.reading import Reading
from language.told_apart import TOLD_APART
from language.unexplained import is_plural
from language.vocabulary.claims import NUMBERED_PLACES
from language.vocabulary.pictures import PICTURES


def holds_a_bare_number(reading: Reading) -> bool:
    """Whether a number that would be written has nothing beside it that makes it money."""
    if len(reading.amounts) > 1:
        return _is_one_bare_among(reading)
    return bool(reading.amounts) and _is_bare_alone(reading, reading.amounts[0])


def _is_bare_alone(reading: Reading, amount: AmountMention) -> bool:
    if amount.strength is not Strength.PLAIN:
        return False
    if len(reading.words) == 1 and reading.text == amount.said:
        return True  # "47"
    texts = [text for text in reading.texts if text[0].isalnum()]
    before = reading.place_of(amount.span.start) - 1
    word = reading.texts[before] if before >= 0 else ""
    if word == "at" and amount.amount <= 12 and "/" not in texts and " x " not in amount.how:
        return True  # "paid the guy at 5": an hour, or what it cost
    if _follows_a_weekday(reading, amount):
        return True
    if len(texts) != 2:
        return False
    following = texts[1] if texts[0][0].isdecimal() else texts[0]
    if texts[1][0].isdecimal() and word in NUMBERED_PLACES:
        return word != "flight" or amount.amount >= 1000  # "room 412"
    return following in _SAYS_NOTHING


def _follows_a_weekday(reading: Reading, amount: AmountMention) -> bool:
    """“friday 13”: a day of the month as well, where nothing else is said."""
    beside = any(
        day.span.end + 1 == amount.span.start and "weekday" in day.how for day in reading.days
    )
    return beside and amount.amount <= 31 and not content_of(reading)


_SAYS_NOTHING = frozenset("cash back card change".split())


def _is_one_bare_among(reading: Reading) -> bool:
    """As in "movie 32, 5" and "parked at 1600 market 12.50": one has no thing of its own."""
    parts = [part for part in parts_of(reading, reading.amounts) if part.amount is not None]
    if _is_returned_in_part(reading, parts):
        return True
    styles = {part.amount.strength is Strength.PLAIN for part in parts if part.amount}
    content = content_of(reading)
    for place, part in enumerate(parts):
        if part.amount is None or part.amount.strength is not Strength.PLAIN or part.amount.doubt:
            continue
        if reading.hits_in(part.first, part.after) or _has_cue(reading, part):
            continue
        if is_way_back(parts, place, reading) or _is_pictured(reading, part):
            continue
        if part.amount.how == TOLD_APART:
            continue
        words = [at for at in content if part.first <= at < part.after]
        if not words:
            if not (
                _is_one_of_several(reading, parts, place)
                or _is_of_another_day(reading, parts, place)
            ):
                return True
        elif len(styles) > 1:
            return True
    return False


def _is_returned_in_part(reading: Reading, parts: list[Part]) -> bool:
    """As in "coffee for two 8.40, he paid me back 4.20": of what came back nothing is said."""
    refunds = [
        any(hint.cue is Cue.REFUND for hint in reading.hints_in(part.first, part.after))
        and not is_way_back(parts, place, reading)
        for place, part in enumerate(parts)
    ]
    if all(refunds):
        return False
    return any(
        refund and not reading.hits_in(part.first, part.after)
        for refund, part in zip(refunds, parts, strict=True)
    )


def _has_cue(reading: Reading, part: Part) -> bool:
    hints = reading.hints_in(part.first, part.after)
    return any(hint.cue in {Cue.PAYEE, Cue.EARNED, Cue.GAVE_ME, Cue.REFUND} for hint in hints)


def _is_of_another_day(reading: Reading, parts: list[Part], place: int) -> bool:
    """As in "lunch 12 mon, 14 tue": what was named before, on a day of its own."""
    if not place:
        return False
    days = reading.days
    return all(
        any(part.start <= day.span.start < part.end for day in days)
        for part in parts[place - 1 : place + 1]
    )


def _is_pictured(reading: Reading, part: Part) -> bool:
    """As in "☕4 🍕18": a picture tells what it was."""
    if reading.typed.isascii():
        return False
    return any(sign in PICTURES for sign in reading.text[max(0, part.start - 2) : part.end])


def _is_one_of_several(reading: Reading, parts: list[Part], place: int) -> bool:
    """As in "2 cabs 14 and 17": more amounts of what was named in the plural."""
    for before in reversed(parts[:place]):
        hits = reading.hits_in(before.first, before.after)
        if hits:
            return is_plural(hits[-1].said.rpartition(" ")[2])
    return False
