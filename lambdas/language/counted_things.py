"""Counts, deals, course numbers and lines: plain numbers that another number prices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from language.amount_tokens import Piece
from language.categories import is_category_phrase
from language.figure import Figure, Reason
from language.sentence import Sentence
from language.unexplained import is_plural
from language.vocabulary.merchants import MERCHANTS
from language.vocabulary.money_words import Role
from language.words import phrases_in

Found = Iterator[tuple[int, Reason]]


def in_deals(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "wendys 4 for 4 deal $4.32", "taco bell 5 dollar box 5.45", "2 for 1 drinks 14"."""
    for place, figure in enumerate(figures[:-1]):
        if figure.reason is not None or figure.decimals or figure.value > _LARGEST_DEAL:
            continue
        if place and figures[place - 1].reason is Reason.COUNT and _for(figures, place - 1, reader):
            continue
        if _for(figures, place, reader) and place + 2 < len(figures):
            other, paid = figures[place + 1], figures[place + 2]
            one_for = other.value == 1 and other.is_plain and figure.value in {2, 3}
            named = _names_a_deal(other.after, reader) or one_for or other.value == figure.value
            if named and _is_priced_by(other, paid, reader):
                yield place, Reason.COUNT
                yield place + 1, Reason.COUNT
        elif figure.is_marked and place + 1 < len(figures):
            after = reader.token(figure.after)
            named = after is not None and after.text in DEALS
            if named and _is_priced_by(figure, figures[place + 1], reader):
                yield place, Reason.NAME


def of_courses(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "textbook for bio 101 - 74.99", "calc 2 textbook 130"."""
    for place, figure in enumerate(figures[:-1]):
        before = reader.token(figure.first - 1)
        if figure.reason is not None or not figure.is_plain or before is None:
            continue
        if Role.SUBJECT not in before.roles or not (figure.value <= 4 or 99 < figure.value < 700):
            continue
        paid = figures[place + 1]
        if not _is_priced_by(figure, paid, reader):
            continue
        between = [reader.tokens[at].text for at in range(figure.after, paid.first)]
        things = [text for text in between if text.isalpha()]
        if not things or paid.decimals or "-" in between or not _STUDIED.isdisjoint(things):
            yield place, Reason.LABEL


def of_several_and_one(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "2 hot dogs and a beer 23": things, one more with its article, and a price for all."""
    for place, figure in enumerate(figures[:-1]):
        paid = figures[place + 1]
        if not figure.is_plain or figure.reason or paid.reason or figure.value > _LARGEST_DEAL:
            continue
        between = [reader.tokens[at] for at in range(figure.after, paid.first)]
        joined = next((n for n, one in enumerate(between) if one.text in _JOINING), 0)
        if not 0 < joined <= _LONGEST_NAME or joined + 2 >= len(between):
            continue
        if any(one.piece is not Piece.WORD and one.text not in _JOINING for one in between):
            continue
        article = between[joined + 1].text in ONE_MORE
        if article and is_plural(between[joined - 1].text) and figure.value >= 2:
            yield place, Reason.COUNT


def of_counts(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "amc 2 tix 29.98 popcorn 11.25": where others have cents, a count of things."""
    if not any(figure.decimals for figure in figures) or (
        figures[0].first == 0 and figures[0].decimals
    ):
        return  # "8.50 burrito 3 tacos 1.75 cookie"
    for place, figure in enumerate(figures[:-1]):
        if figure.reason is not None or not figure.is_plain or not 1 <= figure.value <= _MANY:
            continue
        paid = figures[place + 1]
        things = [reader.tokens[at] for at in range(figure.after, paid.first)]
        if not 1 <= len(things) <= 2 or not paid.decimals or paid.reason is not None:
            continue
        if any(token.piece is not Piece.WORD or token.glued for token in things):
            continue
        last = things[-1]
        before = reader.token(figure.first - 1)
        several = last.text.endswith("s") and is_plural(last.text)
        if not (several or last.text in _ONE_OR_MORE or Role.COUNTED in last.roles):
            continue
        if before is None or not is_thing(before.text):
            yield place, Reason.COUNT


def of_several(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "hotel 2 rooms 240", "bowling 4 games 36": several of what is paid for at once."""
    for place, figure in enumerate(figures[:-1]):
        if figure.reason is not None or not figure.is_plain or not 1 < figure.value <= _MANY:
            continue
        paid, several = figures[place + 1], reader.token(figure.after)
        if several is None or several.text not in OF_ONE_THING or paid.first != figure.after + 1:
            continue
        if paid.value > figure.value and _is_priced_by(figure, paid, reader):
            yield place, Reason.COUNT


def of_lines(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "bus 42 fare 2.50", "bus 9 to work 2.25": the number of a line."""
    for place, figure in enumerate(figures[:-1]):
        before, after = reader.token(figure.first - 1), reader.token(figure.after)
        if figure.reason is not None or not figure.is_plain or before is None or after is None:
            continue
        if before.text not in RIDDEN or after.text not in _OF_RIDES or figure.value > 999:
            continue
        paid = figures[place + 1]
        if (paid.decimals or paid.is_marked) and _is_priced_by(figure, paid, reader):
            yield place, Reason.LABEL


def of_ages(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "i turned 40 today", "my kid turned 6, cake 38"."""
    for place, figure in enumerate(figures):
        before = reader.token(figure.first - 1)
        bare = figure.reason is None and figure.is_plain and not figure.shortened
        aged = before is not None and before.text in TURNING
        if bare and aged and 0 < figure.value <= _OLDEST:
            yield place, Reason.LABEL


def of_documents(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "check 1047 to the roofer, 3,400", "permit 44718 fee 35": no price is so odd."""
    for place, figure in enumerate(figures[:-1]):
        before, after = reader.token(figure.first - 1), reader.token(figure.after)
        if figure.reason is not None or not figure.is_plain or before is None or after is None:
            continue
        least = DOCUMENTS.get(before.text)
        if least is None or figure.value < least or figure.value % 50 == 0 or figure.worded:
            continue
        others = [n for n, one in enumerate(figures) if n != place and one.reason is None]
        if others == [place + 1]:
            yield place, Reason.LABEL


DOCUMENTS = {
    "check": 100, "cheque": 100, "chq": 100, "chk": 100, "permit": 1000, "citation": 1000,
    "ticket": 1000, "claim": 1000, "case": 1000, "docket": 1000, "tracking": 1000,
    "member": 1000, "membership": 10_000, "policy": 10_000, "serial": 1000, "warrant": 1000,
    "registration": 10_000, "quote": 1000, "reservation": 1000, "shipment": 1000,
}  # fmt: skip
"""Documents and the least number that is rather theirs than a price."""


TURNING = frozenset("turned turns turning".split())
_OLDEST = 110


def _for(figures: Sequence[Figure], place: int, reader: Sentence) -> bool:
    """Whether “for” and nothing else stands between a number and the next."""
    if place + 1 >= len(figures):
        return False
    between = range(figures[place].after, figures[place + 1].first)
    return len(between) == 1 and Role.FOR in reader.roles(between[0])


def _names_a_deal(at: int, reader: Sentence) -> bool:
    """Whether one of the next two words is one for a bargain: "4 for $20 meal"."""
    return any(
        token is not None and token.text in DEALS for token in map(reader.token, (at, at + 1))
    )


def _is_priced_by(figure: Figure, paid: Figure, reader: Sentence) -> bool:
    """Whether the next number is the price, in the same clause."""
    if paid.reason is not None or paid.sign is not None:
        return False
    return all(
        reader.tokens[at].text not in _SEPARATING and Role.AND not in reader.roles(at)
        for at in range(figure.after, paid.first)
    )


def is_thing(word: str) -> bool:
    """Whether the word before a number is what it may be the price of: "coffee 4 bagels 3.25"."""
    if word in _WITH_SEVERAL or word in _merchants():
        return False
    return is_category_phrase(word)


@cache
def _merchants() -> frozenset[str]:
    """The merchants whose name is one word: they sell several things, and have no price."""
    return frozenset(
        name for those in MERCHANTS.values() for name in phrases_in(those) if " " not in name
    )


OF_ONE_THING = frozenset(
    """rooms lines games rounds visits seats spots stalls lanes screens windows doors trips sites
    courts carts machines trees loads users devices players zimmer spiele runden fenster chambres
    parties fenetres habitaciones juegos ventanas camere partite finestre quartos jogos janelas
    kamers spellen ramen""".split()
)
"""Parts of what is bought or rented, which are not bought for themselves."""
_LARGEST_DEAL = 60
_MANY = 10
_SEPARATING = frozenset(", ; \n + &".split(" "))
DEALS = frozenset(
    """deal deals box meal meals special specials menu combo bundle promo promotion sale bogo
    footlong bucket bag value""".split()
)
_STUDIED = frozenset(
    """book books textbook textbooks workbook reader manual lab fee clicker notes tutor tutoring
    class course exam test kit supplies code packet goggles""".split()
)
_ONE_OR_MORE = frozenset("tix kid adult child senior student people".split())
_WITH_SEVERAL = frozenset(
    "bowling zoo movies cinema theater theatre regal amc museum carwash laundromat arcade".split()
)
"""Where several of something are paid for at once."""
RIDDEN = frozenset(
    """bus tram train metro subway trolley streetcar line route autobus linie ligne linea linha
    tranvia colectivo camion onibus bussen""".split()
)
_OF_RIDES = frozenset(
    """fare fares ticket tickets pass ride rides to from home into downtown bilhete fahrkarte billet
    biglietto""".split()
)
_JOINING = frozenset("and plus & n w with y und et e en".split())
ONE_MORE = frozenset("a an one some the un una ein eine une um uma een".split())
_LONGEST_NAME = 3
