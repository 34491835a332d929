"""Figures written in words: "twenty bucks", "half a grand", "a fiver"."""

from __future__ import annotations

from decimal import Decimal

from language.amount_tokens import Piece
from language.bare_number_words import is_amount
from language.beside_numbers import (
    cents_after,
    cents_joined,
    currency_after,
    currency_before,
    fraction_joined,
    half_after,
    scale_after,
)
from language.figure import Doubt, Figure, Reason
from language.figure_making import made_figure
from language.number_words import WordedNumber, worded_number
from language.sentence import Sentence
from language.vocabulary.dear_things import DEAR
from language.vocabulary.money_words import Role


def figure_in_words(reader: Sentence, at: int, free: int) -> Figure | None:
    """The figure that the words at a place say; `free` is where the figure before ended."""
    token = reader.tokens[at]
    if token.text in _LOCAL_NOTES:
        return _a_score(reader, at)
    if token.text not in _ONE and not reader.lexicon.may_count(token.text):
        return _a_buck(reader, at, at) if token.text == "buck" else _a_couple(reader, at, free)
    if token.glued and at and reader.tokens[at - 1].piece is Piece.NUMBER:
        return None
    if token.text in _ONE and (one := _a_buck(reader, at, at + 1)) is not None:
        return one
    if token.text in reader.lexicon.amounts:
        return _a_fiver(reader, at, at, 1)
    if (fraction := reader.lexicon.fractions.get(token.text)) is not None:
        return _fraction_of(reader, at, fraction)
    worded = worded_number(reader.tokens, at, reader.lexicon) or _faint(reader, at)
    if worded is None:
        return None
    following = reader.token(worded.after)
    if following is not None and following.text in reader.lexicon.amounts:
        return _a_fiver(reader, at, worded.after, worded.value)
    worded = _with_half(reader, worded)
    figure = _counted_figure(reader, at, free, worded)
    bare = worded.words == 1 and figure.is_plain
    if bare and not is_amount(reader, at, worded.after, worded.value, beside=free > 0):
        return figure.without(Reason.WORD)
    return figure


def _a_couple(reader: Sentence, at: int, free: int) -> Figure | None:
    """As in "a couple of tenners"; "couple hundred and fifty" is less sure and asked about."""
    if reader.tokens[at].text != "couple":
        return None
    place = at + 1
    if (linking := reader.token(place)) is not None and linking.text == "of":
        place += 1
    following = reader.token(place)
    if following is None:
        return None
    if following.text in reader.lexicon.amounts:
        return _a_fiver(reader, at, place, 2)
    if reader.lexicon.scales.get(following.text, 0) < _LEAST_OF_A_COUPLE:
        return None
    tokens = (*reader.tokens[: place - 1], reader.tokens[at]._replace(text="two"))
    worded = worded_number((*tokens, *reader.tokens[place:]), place - 1, reader.lexicon)
    if worded is None:
        return None
    figure = _counted_figure(reader, at, free, worded)
    return figure._replace(doubt=Doubt.AMBIGUOUS, readings=(figure.value,))


_LEAST_OF_A_COUPLE = 100


def several_fivers(reader: Sentence, at: int) -> Figure | None:
    """As in "2 tenners": so many of a word that is an amount."""
    many, following = reader.tokens[at].text, reader.token(at + 1)
    if following is None or following.text not in reader.lexicon.amounts or following.glued:
        return None
    few = many.isdecimal() and 1 < int(many) <= _MANY_NOTES
    return _a_fiver(reader, at, at + 1, int(many)) if few else None


def _with_half(reader: Sentence, worded: WordedNumber) -> WordedNumber:
    """As in "una luca y media", "one and a half grand": a half of what was multiplied by."""
    scale = reader.lexicon.scales.get(reader.tokens[worded.after - 1].text, 0)
    fraction, after = fraction_joined(reader, worded.after)
    if fraction and scale >= 1000:
        return worded._replace(value=worded.value + int(fraction * scale), after=after)
    if fraction and worded.value < 100:
        times, end = scale_after(reader, after)
        value = (worded.value + fraction) * times
        return worded._replace(value=value.normalize() + 0, after=end, decimal=times == 1)
    if scale < 1000 or worded.decimal:
        return worded
    more, after = half_after(reader, worded.after, scale)
    return worded._replace(value=worded.value + more, after=after)


def _counted_figure(reader: Sentence, at: int, free: int, worded: WordedNumber) -> Figure:
    """A number of words with the currency beside it."""
    value, after, first = worded.value, worded.after, at
    decimals = 2 if worded.decimal else 0
    currency = None
    if (suffix := currency_after(reader, after)) is not None:
        currency, after, minor = suffix
        if minor:
            value, decimals = value.scaleb(-currency.exponent), 2
        elif not worded.decimal:
            cents, after = cents_after(reader, after, spaced=True)
            value += cents
            decimals = 2 if cents else 0
    elif (prefix := currency_before(reader, at, free)) is not None:
        currency, first = prefix
    elif not worded.decimal:
        cents, after = cents_joined(reader, after)
        value += cents
        decimals = 2 if cents else 0
    other = (worded.other or _hundreds(reader, worded)) if currency is None else None
    return made_figure(
        reader, first, after, value=value, how="words", currency=currency, worded=True,
        decimals=decimals, shortened=worded.words > 1 and not decimals,
        readings=() if other is None else (value, other),
        doubt=None if other is None else Doubt.AMBIGUOUS,
    )  # fmt: skip


def _hundreds(reader: Sentence, worded: WordedNumber) -> Decimal | None:
    """As in "three fifty for the mattress": what "three fifty" is in hundreds."""
    units, cents = divmod(worded.value, 1)
    if not worded.decimal or not 1 < units < 10 or cents < Decimal("0.1"):
        return None
    if "point" in (token.text for token in reader.tokens):
        return None
    dear = any(token.text in DEAR for token in reader.tokens)
    return worded.value * 100 if dear else None


def _a_fiver(reader: Sentence, first: int, at: int, many: Decimal | int) -> Figure:
    """A word that is an amount, or several of them: "a fiver", "twee tientjes"."""
    amount, code = reader.lexicon.amounts[reader.tokens[at].text]
    currency = reader.meant(code) if code else None
    counted = reader.tokens[at].text.endswith(_COLLECTIVE) and _is_of(reader, at + 1)
    beside = currency_after(reader, at + 1) or (
        currency_after(reader, at + 2) if _is_of(reader, at + 1) else None
    )
    after = at + 1
    if beside is not None and not beside[2]:
        currency, after, counted = beside[0], beside[1], False
    figure = made_figure(
        reader, first, after, value=Decimal(amount) * many, how="a word for an amount",
        worded=True, decimals=2, currency=currency,
    )  # fmt: skip
    return figure.without(Reason.QUANTITY) if counted else figure


_MANY_NOTES = 20
_COLLECTIVE = ("aine", "ina", "ena", "aio", "ar", "ier")
"""How words end that also count things: "trentaine", "ventina", "dezena", "centinaio"."""


def _is_of(reader: Sentence, at: int) -> bool:
    """Whether things are counted: "une dizaine de croissants", "una decina di uova"."""
    token = reader.token(at)
    return token is not None and (token.text in {"de", "di"} or token.text.startswith("d'"))


def _a_score(reader: Sentence, at: int) -> Figure | None:
    """As in "a score on a curry", "two ton on a jacket", where pounds are spent."""
    if reader.own != "GBP" or Role.ON not in reader.roles(at + 1):
        return None
    return made_figure(
        reader, at, at + 1, value=Decimal(_LOCAL_NOTES[reader.tokens[at].text]),
        how="a word for an amount", worded=True, decimals=2,
    )  # fmt: skip


_LOCAL_NOTES = {"score": 20, "pony": 25, "ton": 100, "monkey": 500}
"""British slang, which is animals and counts elsewhere."""


def _a_buck(reader: Sentence, at: int, place: int) -> Figure | None:
    """As in "a buck fifty", "a dollar for the bus", "buck fifty"; the unit stands at `place`."""
    unit = reader.token(place)
    if unit is None or unit.text not in _SINGLE:
        return None
    cents, after = cents_after(reader, place + 1, spaced=True)
    following = reader.roles(after)
    if place == at and not cents:
        return None
    if not cents and reader.token(after) is not None and not following & {Role.FOR, Role.ON}:
        return None
    return made_figure(reader, at, after, value=1 + cents, how="words", worded=True, decimals=2,
        currency=reader.meant(reader.lexicon.major[unit.text]),
    )  # fmt: skip


def _faint(reader: Sentence, at: int) -> WordedNumber | None:
    """A number word of any language right before its currency: "tre euro"."""
    value = reader.lexicon.faint.get(reader.tokens[at].text)
    following = reader.token(at + 1)
    if value is None or following is None or following.text not in reader.lexicon.major:
        return None
    return WordedNumber(Decimal(value), at + 1, 1)


def _fraction_of(reader: Sentence, at: int, fraction: Decimal) -> Figure | None:
    """As in "half a grand", "a quarter million"."""
    place = at + 1
    following = reader.token(place)
    if following is not None and following.text in {"a", "un", "of a", "ein", "una"}:
        place += 1
        following = reader.token(place)
    if following is None:
        return None
    scale = reader.lexicon.scales.get(following.text)
    if scale is None or len(following.text) < 2:
        return None
    after = place + 1
    suffix = currency_after(reader, after)
    after = suffix[1] if suffix else after
    return made_figure(
        reader, at, after, value=fraction * scale, how="a fraction",
        currency=suffix[0] if suffix else None, worded=True, shortened=True,
    )  # fmt: skip


_ONE = frozenset(("a", "one", "un", "ein", "een"))
_SINGLE = frozenset(("buck", "dollar", "euro", "quid"))
