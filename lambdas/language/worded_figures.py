"""Figures written in words: "twenty bucks", "half a grand", "a fiver"."""

from __future__ import annotations

from decimal import Decimal

from language.amount_tokens import Piece
from language.beside_numbers import (
    and_a_half,
    cents_after,
    currency_after,
    currency_before,
    half_after,
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
        return _a_buck(reader, at, at) if token.text == "buck" else None
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
    if bare and not _is_plausible(reader, at, worded.after, worded.value):
        return figure.without(Reason.WORD)
    return figure


def several_fivers(reader: Sentence, at: int) -> Figure | None:
    """As in "2 tenners": so many of a word that is an amount."""
    many, following = reader.tokens[at].text, reader.token(at + 1)
    if following is None or following.text not in reader.lexicon.amounts or following.glued:
        return None
    few = many.isdecimal() and 1 < int(many) <= _MANY_NOTES
    return _a_fiver(reader, at, at + 1, int(many)) if few else None


def _with_half(reader: Sentence, worded: WordedNumber) -> WordedNumber:
    """As in "una luca y media": a half of what was multiplied by is added."""
    if (after := and_a_half(reader, worded.after)) > worded.after and worded.value < 100:
        return worded._replace(value=worded.value + Decimal("0.5"), after=after, decimal=True)
    scale = reader.lexicon.scales.get(reader.tokens[worded.after - 1].text, 0)
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


def _is_plausible(reader: Sentence, at: int, after: int, value: Decimal) -> bool:
    """Whether one bare number word is an amount: "spent twenty on lunch", "lunch twelve"."""
    if value < 2 and reader.tokens[at].text not in {"hundert", "tausend", "cent", "mil"}:
        return False
    before = reader.roles(at - 1)
    if value >= _SUM and Role.FOR in before and _is_told(reader, at):
        return True
    if value >= 100:
        before = before or reader.roles(at - 2)
        following = reader.roles(after)
        if after >= len(reader.tokens) or following & {Role.FOR, Role.ON, Role.AT}:
            return True
    ends = after >= len(reader.tokens) or reader.tokens[after].text in {",", ";", "\n", "."}
    was = reader.token(at - 1)
    if ends and at and reader.tokens[at].text in _GIVE:
        return False
    whose = reader.token(at - 2)
    costing = was is not None and was.text in _COSTING and value >= _NO_FEW
    costing = costing and whose is not None and whose.text not in _NO_THINGS
    if costing and (ends or Role.AND in reader.roles(after)):
        return True  # "lunch was eleven and coffee was four"
    if Role.PAY in before and Role.FOR not in before:
        following = reader.roles(after)
        return after >= len(reader.tokens) or bool(following & {Role.FOR, Role.ON, Role.AT})
    if (at == 0 and ends) or _is_one_of_several(reader, at, after, value):
        return True
    return ends and not before & {Role.FOR, Role.AT, Role.LABEL, Role.OF, Role.ON}


def _is_one_of_several(reader: Sentence, at: int, after: int, value: Decimal) -> bool:
    """Whether what it was for follows, or one who was paid stands before it."""
    if value in _NOTES and _ends_a_note(reader, at, after):
        return True  # "a twenty for the valet"
    if value < _NO_FEW:
        return False
    was = reader.token(at - 1)
    opens = was is None or Role.AND in was.roles or was.text in {",", ";"}
    if opens and reader.roles(after) & {Role.FOR, Role.ON}:
        return True  # "twenty for the barber and five for tip"
    return Role.AND in reader.roles(after) and _is_given(reader, at)


def _ends_a_note(reader: Sentence, at: int, after: int) -> bool:
    """Whether "a" stands before the number, and what it was for behind it."""
    article = reader.token(at - 1)
    if article is None or article.text != "a":
        return False
    return bool(reader.roles(after) & {Role.FOR, Role.ON, Role.TO})


def _is_given(reader: Sentence, at: int) -> bool:
    """As in "paid the sitter fifty and the cleaner eighty": right after who was paid."""
    for before in range(at - 1, max(-1, at - _LONGEST_PAYEE - 1), -1):
        token = reader.tokens[before]
        if token.piece is not Piece.WORD:
            return False
        if Role.PAY in token.roles or token.text in _GAVE:
            return before < at - 1
    return False


_GIVE = frozenset(("do", "दो"))
"""Two, and "give" at the end of a Hindi order: "पिछला हटा दो"."""
_NOTES = frozenset((5, 10, 20, 50, 100))
_LONGEST_PAYEE = 3
_GAVE = frozenset(
    """gave tipped handed slipped sent venmoed zelled owed di pague pagamos gab zahlte bezahlte
    donne paye dato pagato dei paguei gaf betaalde""".split()
)
_NO_FEW = 5
_NO_THINGS = frozenset("there we they it i he she you time".split())
"""What is, but costs nothing: "it was eleven", "there were six"."""
_COSTING = frozenset("was were cost".split())
_TOLD = frozenset("was were check cheque bill invoice tab deposit".split())


def _is_told(reader: Sentence, at: int) -> bool:
    """As in "the gift was for sixty"."""
    was, following = reader.token(at - 2), reader.token(at + 1)
    ends = following is None or following.text in {",", ";", "."}
    return ends and was is not None and was.text in _TOLD


_SUM = 10
"""The number from which a word after "was for" is no count of people."""


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
