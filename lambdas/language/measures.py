"""Doses, spans, distances, scores, years and hours that stand beside what was paid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from language.amount_tokens import Piece
from language.categories import is_category_phrase
from language.counted_things import is_thing
from language.figure import Figure, Reason
from language.numbered_places import noun_before
from language.sentence import Sentence
from language.unexplained import is_plural
from language.vocabulary.measured import (
    ANNUAL,
    BILLED,
    DOSES,
    EFFORTS,
    GADGETS,
    MEETINGS,
    MODEL_NAMES,
    MOVING,
    OF_PLANS,
    RACE_LENGTHS,
    RACES,
    RISING,
    RUNS,
    SCORED,
    SPANS,
    VENUES,
)
from language.vocabulary.money_words import Role
from language.vocabulary.numbered_nouns import PRODUCTS

Found = Iterator[tuple[int, Reason]]


def of_measures(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "vitamin d 5000 iu 9.50", "insurance 6 mo 612", "gopro hero 12 341", "bowled a 178"."""
    for place, figure in enumerate(figures):
        if figure.reason is not None or figure.is_marked or figure.sign:
            continue
        if not any(one.reason is None for n, one in enumerate(figures) if n != place):
            return
        reason = _reason_beside(figures, place, reader)
        if reason is not None:
            yield place, reason


def of_efforts(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "took 6000 steps today": nothing that anybody pays for by the piece."""
    for place, figure in enumerate(figures):
        behind = reader.token(figure.after)
        if figure.reason is None and figure.is_plain and behind and behind.text in EFFORTS:
            yield place, Reason.QUANTITY


def _reason_beside(figures: Sequence[Figure], place: int, reader: Sentence) -> Reason | None:
    figure = figures[place]
    if _is_measured(figure, reader):
        return Reason.QUANTITY
    before = reader.token(figure.first - 1)
    if before is None:
        return _of_an_hour(figure, reader) or _of_years(figures, place, reader)
    if figure.decimals or figure.worded:
        return None
    if _is_model(figure, reader) or _is_venue(figures, place, reader):
        return Reason.NAME
    if _counts_at_a_shop(figures, place, reader):
        return Reason.COUNT
    if _is_address(figures, place, reader):
        return Reason.LABEL
    if before.text in {"at", "@"} and figure.value <= _LAST_HOUR and _is_hour(figure, reader):
        return Reason.TIME
    return _of_years(figures, place, reader)


def _is_measured(figure: Figure, reader: Sentence) -> bool:
    """Whether a unit stands behind the number, or what is measured before it."""
    behind, before = reader.token(figure.after), reader.token(figure.first - 1)
    word = behind.text if behind is not None else ""
    if word in DOSES or word in SPANS or (word in OF_PLANS and figure.value <= _MANY_LINES):
        return True
    if _is_mixed(figure, reader) or (figure.shortened and word in RUNS):
        return True
    if before is None:
        return False
    raced = before.text in RACES and str(figure.value) in RACE_LENGTHS
    far = before.text in MOVING and (figure.shortened or word in {"k", "m", "mi"})
    return raced or far or _is_scored(figure, reader)


def _is_mixed(figure: Figure, reader: Sentence) -> bool:
    """As in "4 1/2 inch grinder 54", "2 1/4 lb ham 11.20": the whole of a broken number."""
    if not figure.is_plain or figure.after + 3 >= len(reader.tokens):
        return False
    one, slash, two, unit = reader.tokens[figure.after : figure.after + 4]
    broken = one.piece is two.piece is Piece.NUMBER and slash.text == "/"
    return broken and Role.UNIT in unit.roles


def _counts_at_a_shop(figures: Sequence[Figure], place: int, reader: Sentence) -> bool:
    """As in "etsy 3 prints 54 with shipping": a shop has no price, what was bought there has."""
    figure, shop = figures[place], noun_before(figures[place], reader)
    if shop is None or figure.value > _MANY_BOUGHT or place + 1 >= len(figures):
        return False
    paid = figures[place + 1]
    things = reader.tokens[figure.after : paid.first]
    told = len(things) > 1 and Role.FOR in things[-1].roles
    things = things[:-1] if told else things
    if not 1 <= len(things) <= 2 or any(token.piece is not Piece.WORD for token in things):
        return False
    if told and paid.reason is None and paid.value > figure.value:
        return is_plural(things[-1].text) and not is_thing(
            shop
        )  # "bath & body works 3 soaps for 30"
    dearer = paid.reason is None and paid.value >= 4 * figure.value
    plural = is_plural(things[-1].text) and not things[-1].roles - {Role.COUNTED, Role.UNIT}
    return dearer and plural and is_category_phrase(shop) and not is_thing(shop)


def _is_scored(figure: Figure, reader: Sentence) -> bool:
    """As in "bowled a 178", "temp was 98", "shot an 88 at golf"."""
    near = [token.text for token in reader.tokens[max(0, figure.first - 2) : figure.first]]
    article = near[-1:] in (["a"], ["an"])
    if article and near[:1] == ["shot"]:
        return True
    if not SCORED.isdisjoint(near[-1:]):
        return True
    return not SCORED.isdisjoint(near[:1]) and near[-1] in {"a", "an", "was", "is", "of", "at"}


def _is_model(figure: Figure, reader: Sentence) -> bool:
    """As in "gopro hero 12 with a card 341": a model behind the name of its product."""
    word = noun_before(figure, reader)
    if word not in MODEL_NAMES or figure.value > _LAST_MODEL:
        return False
    near = reader.tokens[max(0, figure.first - 4) : figure.first - 1]
    return any(token.text in PRODUCTS or token.text in GADGETS for token in near)


def _is_venue(figures: Sequence[Figure], place: int, reader: Sentence) -> bool:
    """As in "bar 9 tab 46": the number of a place, and then what the bill was."""
    if noun_before(figures[place], reader) not in VENUES or place + 1 >= len(figures):
        return False
    between = reader.tokens[figures[place].after : figures[place + 1].first]
    return len(between) in {1, 2} and between[-1].text in BILLED


def _is_address(figures: Sequence[Figure], place: int, reader: Sentence) -> bool:
    """As in "fedex at 4410 main 17.35": a house and its street, whose "street" is left out."""
    figure = figures[place]
    before, street = reader.token(figure.first - 1), reader.token(figure.after)
    if before is None or street is None or before.text not in {"at", "from", "near", "@"}:
        return False
    if figure.value < _LEAST_HOUSE or street.piece is not Piece.WORD or street.glued:
        return False
    if street.roles or is_thing(street.text) or len(street.text) < _SHORT_STREET:
        return False
    paid = figures[place + 1] if place + 1 < len(figures) else None
    return paid is not None and paid.reason is None and paid.value < figure.value


def _is_hour(figure: Figure, reader: Sentence) -> bool:
    """As in "brunch @ 11 with steph 27", "up at 5, coffee 4"."""
    behind = reader.token(figure.after)
    earlier = reader.token(figure.first - 2)
    if earlier is not None and earlier.text in RISING:
        return behind is None or behind.piece is Piece.MARK
    if reader.tokens[figure.first - 1].text != "@" or behind is None:
        return False
    return Role.WITH in behind.roles or behind.text in {"w", "in", "with"}


def _of_an_hour(figure: Figure, reader: Sentence) -> Reason | None:
    """As in "1030 dentist appt copay 25"."""
    clock = figure.is_plain and not figure.worded and _FIRST_CLOCK <= figure.value <= _LAST_CLOCK
    if not clock or figure.value % 100 >= _MINUTES or figure.value % 5:
        return None
    near = [token.text for token in reader.tokens[figure.after : figure.after + 3]]
    return None if MEETINGS.isdisjoint(near) else Reason.TIME


def _of_years(figures: Sequence[Figure], place: int, reader: Sentence) -> Reason | None:
    """As in "yearbook 2026 60", "hoa 2026 annual 480"."""
    figure = figures[place]
    if not figure.is_plain or figure.worded or not _FIRST_YEAR <= figure.value <= _LAST_YEAR:
        return None
    paid = figures[place + 1] if place + 1 < len(figures) else None
    before, behind = reader.token(figure.first - 1), reader.token(figure.after)
    if paid is None or paid.reason is not None or behind is None or before is None:
        return None
    named = before.piece is Piece.WORD and not before.roles & {Role.PAY, Role.AT}
    follows = paid.first == figure.after or behind.text in ANNUAL
    return Reason.YEAR if named and follows else None


_MANY_LINES = 20
_MANY_BOUGHT = 12
_LAST_MODEL = 30
_LAST_HOUR = 12
_LEAST_HOUSE = 100
_SHORT_STREET = 3
_FIRST_CLOCK = 600
_LAST_CLOCK = 2200
_MINUTES = 60
_FIRST_YEAR = 2015
_LAST_YEAR = 2035
