"""Numbers of places, lines, flights, rooms and parts of a row, beside what was paid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from language.amount_tokens import Piece
from language.figure import Figure, Reason
from language.sentence import Sentence
from language.vocabulary.money_words import Role
from language.vocabulary.numbered_nouns import (
    AIRLINES,
    ALSO_SOLD,
    BRANCHES,
    EASTERN_PLACES,
    FLYING,
    IN_COMPANY,
    LINES,
    PLACES,
    SPANS,
)

Found = Iterator[tuple[int, Reason]]


def of_places(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "table 9 tab 84.20", "lane 9, 4.75", "day 3 of the trip, lunch 21"."""
    places = PLACES.get(reader.language, {})
    english = PLACES["en"]
    for place, figure in enumerate(figures):
        word = noun_before(figure, reader)
        if word is None:
            continue
        greatest = places.get(word) or english.get(word) or _longest_span(figure, reader, word)
        if greatest is None and word in BRANCHES and _heads_a_list(figure, reader):
            greatest = _LAST_BRANCH
        if greatest is None or figure.value > greatest:
            continue
        others = [n for n, one in enumerate(figures) if one.reason is None and n != place]
        paid = [n for n in others if not _bears_a_number(figures[n], reader)]
        seated = place > 0 and figures[place - 1].reason is Reason.LABEL  # "coach 4 seat 22"
        priced = _FEW_SOLD if word in ALSO_SOLD and not seated else _RENT
        if paid and not (figure.value >= priced and _begins_a_new_thing(figures, place, reader)):
            yield place, Reason.LABEL


def _heads_a_list(figure: Figure, reader: Sentence) -> bool:
    """As in "gas station 3: coffee 2.09", where what was bought there follows a colon."""
    colon, thing = reader.token(figure.after), reader.token(figure.after + 1)
    return colon is not None and colon.text == ":" and thing is not None


def _longest_span(figure: Figure, reader: Sentence, word: str) -> int | None:
    """How far days, nights and lessons are numbered; "last night 13 there" numbers none."""
    before = reader.tokens[figure.first - 1]
    return None if reader.taken.touches(before.start, before.end) else SPANS.get(word)


def noun_before(figure: Figure, reader: Sentence) -> str | None:
    """The noun right before an open whole number in digits."""
    if figure.reason is not None or figure.decimals or figure.sign or figure.shortened:
        return None
    before = reader.token(figure.first - 1)
    if before is None or figure.worded or figure.approximate or before.piece is not Piece.WORD:
        return None
    return None if figure.is_marked else before.text


def _bears_a_number(figure: Figure, reader: Sentence) -> bool:
    """Whether a number stands behind another place: "row 12 seat 4"."""
    word = noun_before(figure, reader)
    return word is not None and (word in PLACES["en"] or word in PLACES.get(reader.language, {}))


def _begins_a_new_thing(figures: Sequence[Figure], place: int, reader: Sentence) -> bool:
    """As in "apartment 1400, electric 90": the next amount has a thing of its own."""
    if place + 1 >= len(figures):
        return place > 0
    between = reader.tokens[figures[place].after : figures[place + 1].first]
    return bool(between) and between[0].text in _SEPARATING and len(between) > 1


def of_numbered_lines(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "bus 42, 3,20 €", "bus 42 and paid 5.50": nothing but what it cost follows."""
    for place, figure in enumerate(figures[:-1]):
        word = noun_before(figure, reader)
        if word in {"flight", "flt"} and _is_of_a_flight(figures, place, reader):
            yield place, Reason.LABEL
            continue
        if word not in LINES or figure.value > _LAST_LINE:
            continue
        paid, following = figures[place + 1], reader.token(figures[place + 1].after)
        if paid.reason is not None or not (paid.is_marked or paid.decimals):
            continue
        ends = following is None or following.piece is Piece.MARK
        between = reader.tokens[figure.after : paid.first]
        if ends and all(
            token.piece is Piece.MARK or Role.AND in token.roles or token.text in _PAYING
            for token in between
        ):
            yield place, Reason.LABEL


def of_series(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "payment 3 of 12, 99", "lesson 4 of 10, 60"."""
    for place, figure in enumerate(figures[:-1]):
        other, of = figures[place + 1], reader.token(figure.after)
        if of is None or Role.OF not in of.roles or other.first != figure.after + 1:
            continue
        whole = figure.is_plain and other.is_plain and other.reason in {None, Reason.QUANTITY}
        if not whole or not figure.value <= other.value <= _LONG_SERIES:
            continue
        if any(one.reason is None for n, one in enumerate(figures) if not place <= n <= place + 1):
            yield place, Reason.COUNT
            yield place + 1, Reason.COUNT


def of_flights(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "flight DL 1190": the code of an airline in capitals, and a number."""
    if FLYING.isdisjoint(reader.texts) or reader.text.isupper():
        return
    for place, figure in enumerate(figures):
        word = noun_before(figure, reader)
        if word in AIRLINES and figure.value < _LAST_FLIGHT:
            token = reader.tokens[figure.first - 1]
            if reader.text[token.start : token.end].isupper():
                yield place, Reason.LABEL


def of_guests(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "dinner for 6, 214, plus 40 tip": how many ate, where the price follows at once."""
    for place, figure in enumerate(figures[:-1]):
        paid, comma = figures[place + 1], reader.token(figure.after)
        if figure.reason is not None or not figure.is_plain or figure.value > _MANY_GUESTS:
            continue
        if Role.FOR not in reader.roles(figure.first - 1) or paid.reason is not None:
            continue
        if comma is None or comma.text not in {",", "-", ":"} or paid.first != figure.after + 1:
            continue
        behind = reader.token(paid.after)
        ends = behind is None or behind.piece is Piece.MARK or bool(behind.roles & _AFTER_BILLS)
        if ends and paid.value >= 2 * figure.value:
            yield place, Reason.COUNT


_AFTER_BILLS = frozenset({Role.TIP, Role.TOTAL, Role.PLUS, Role.WITH, Role.AND, Role.INCLUDING})
_MANY_GUESTS = 40


def of_eastern_places(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "3号楼502房租3500": a room right behind its house."""
    for place, figure in enumerate(figures[:-1]):
        before = reader.token(figure.first - 1)
        if figure.reason is not None or not figure.is_plain or before is None:
            continue
        housed = before.text[-1] in EASTERN_PLACES and reader.is_glued(figure.first)
        if housed and place and figures[place - 1].reason is not None:
            yield place, Reason.NAME


def of_company(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "pizza in 2, 22 euro", "resto à 4, 54 €": how many ate."""
    word = IN_COMPANY.get(reader.language)
    for place, figure in enumerate(figures[:1] if word else ()):
        before, thing = reader.token(figure.first - 1), reader.token(figure.first - 2)
        if figure.reason is not None or not 2 <= figure.value <= _MANY_EATERS:
            continue
        if before is None or before.text != word or thing is None or figure.is_marked:
            continue
        after = reader.token(figure.after)
        paid = figures[place + 1]
        alone = after is not None and after.text == "," and paid.first <= figure.after + 2
        if alone and paid.reason is None and paid.value > figure.value and not figure.decimals:
            yield place, Reason.COUNT


def _is_of_a_flight(figures: Sequence[Figure], place: int, reader: Sentence) -> bool:
    """As in "flight 302 change fee was $75": something that is paid for on it."""
    paid = figures[place + 1]
    between = reader.tokens[figures[place].after : paid.first]
    on_it = bool(between) and all(token.text in _OF_FLIGHTS for token in between)
    told = paid.is_marked or any(token.text in {"fee", "fees", "was", "cost"} for token in between)
    return paid.reason is None and on_it and told


_OF_FLIGHTS = frozenset(
    """change fee fees bag bags baggage luggage carry seat seats upgrade wifi snack snacks drink
    drinks meal cancellation was were cost i we paid for the a checked extra""".split()
)
_PAYING = frozenset("i we paid pay cost was for fare".split())
_SEPARATING = frozenset(", ; \n + &".split(" "))
_RENT = 300
_FEW_SOLD = 16
_LONG_SERIES = 72
_LAST_LINE = 999
_LAST_BRANCH = 9999
_LAST_FLIGHT = 9999
_MANY_EATERS = 12
